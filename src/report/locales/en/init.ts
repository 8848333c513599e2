/** What `ezdrav init` says on the terminal. */
export const INIT = {
  made: 'written',
  kept: 'stands there already, left as it is',
  steps: 'Next:',
  nothing: 'Everything stands there already; nothing was written.',
  starting: (branch: string) => [
    'Replace the values in .ezdrav/ by yours; "ezdrav check" names what is wrong.',
    'List in .ezdrav/staff.yml whoever starts deployments; with nobody listed nobody may.',
    'In .github/workflows/ replace the commit after "ezdrav-intervention-gate@" by that of the release you use, and ./deploy.sh by your deployment.',
    `Open a pull request into ${branch}: it is checked there. "ezdrav doctor" then says what still leads around the gate.`,
  ],
};
