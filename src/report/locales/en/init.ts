/** What `ezdrav init` says on the terminal. */
export const INIT = {
  made: 'written',
  kept: 'stands there already, left as it is',
  steps: 'Next:',
  nothing: 'Everything stands there already; nothing was written.',
  /** Of a job that deploys without a gate. */
  ungated: (place: string, job: string) =>
    `${place}: the job ${job} deploys, and no gate stands before it. Insert as its first step, and these permissions:`,
  calls: (place: string, job: string) =>
    `${place}: the job ${job} calls another workflow; the gate belongs into that one, as the first step of the job that deploys.`,
  unreadable: (place: string) =>
    `${place}: this workflow cannot be read, so nobody can tell whether it deploys. Repair it first.`,
  noSecond:
    'No deploy workflow was written: beside one that deploys already, a tag would deploy twice, once without the gate.',
  noRelease:
    'No release is known yet, so the workflows carry a placeholder instead of a commit: they cannot run, and "ezdrav doctor" refuses them.',
  environment:
    'and "environment: production" at the job, where the secrets of the deployment belong',
  starting: (branch: string) => [
    'Fill in .ezdrav/solution.yml and staff.yml, then write the first plan: ezdrav new TAG (it takes the place of the untouched draft).',
    'List in .ezdrav/staff.yml whoever starts deployments; with nobody listed nobody may.',
    'Where a deploy workflow was written, replace ./deploy.sh in it by your deployment.',
    `See what still leads around the gate: ezdrav doctor. Then open a pull request into ${branch}: it is checked there.`,
  ],
};
