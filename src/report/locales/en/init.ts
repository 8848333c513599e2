/** The sentences of `ezdrav init` on the terminal. */
export const INIT = {
  made: 'written',
  kept: 'already there, left unchanged',
  steps: 'Next:',
  nothing: 'Everything is already there; nothing was written.',
  /** For a job that deploys without a gate. */
  ungated: (place: string, job: string) =>
    `${place}: the job ${job} deploys without the gate. Insert this as its first step, and add these permissions:`,
  calls: (place: string, job: string) =>
    `${place}: the job ${job} calls another workflow; the gate belongs in that one, as the first step of the job that deploys.`,
  unreadable: (place: string) =>
    `${place}: this workflow cannot be read, so it is not known whether it deploys. Fix it first.`,
  noSecond:
    'No deploy workflow was written: next to one that already deploys, a tag would deploy twice, once without the gate.',
  noRelease:
    'No release is known yet, so the workflows have a placeholder instead of a commit: they cannot run, and "ezdrav doctor" refuses them.',
  environment:
    'and "environment: production" at the job, where the secrets of the deployment belong',
  startingOrganisation: [
    'List the solutions in .ezdrav/organisation.yml, each with its number: gh api repos/OWNER/NAME --jq .id',
    'Move the roster into .ezdrav/staff.yml here. Whoever moves with it has not left.',
    'In every solution’s solution.yml name this repository: organisation: { repository: OWNER/NAME, id: NUMBER }',
    'See in each solution what becomes stricter and which copies may go: ezdrav check --organisation DIR',
    'Where this repository is private, give the gate the token of a GitHub App that may read it: organisation-token.',
  ],
  starting: (branch: string) => [
    'Fill in .ezdrav/solution.yml and staff.yml, then write the first plan: ezdrav new TAG (it replaces the untouched draft).',
    'Add everyone who may start a deployment to .ezdrav/staff.yml. While the list is empty the gate refuses everyone; delete the file if you keep no roster.',
    'If a deploy workflow was written, replace ./deploy.sh in it with your deployment.',
    `See how the gate can still be bypassed: ezdrav doctor. Then open a pull request into ${branch}: it is checked there.`,
  ],
};
