import { shellWord } from '../../init/steps.ts';

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
  reason: (least: number) => `Why can it not wait? (at least ${least} characters)\n> `,
  impact: 'What will users notice, and what do they do meanwhile?\n> ',
  rollback: 'How is the previous state restored, and who decides?\n> ',
  again: (least: number) =>
    `At least ${least} characters, please: it is read by whoever approves.\n`,
  keep: (text: string) => `(Enter keeps: ${text})\n`,
  alike: (tag: string, id: string, path: string) =>
    `${id} (${path}) announces ${tag} too, so the gate could not tell which is meant. Write "outcome: { result: cancelled }" into it in the same commit.`,
  invalid: 'The file would not be valid, so nothing was written:',
  urgent: ({
    path,
    shown,
    tag,
    branch,
    recipients,
  }: {
    /** From the repository, and as it is typed in the present folder. */
    readonly path: string;
    readonly shown: string;
    readonly tag: string;
    readonly branch: string;
    readonly recipients: string;
  }) => [
    `git add ${shellWord(shown)} && git commit -m "Urgent intervention" and bring it to ${branch}.`,
    'Call the client and the eZdravje ICT team. Record both answers under "approvals" (reference: telephone; two different people), commit again.',
    `Notify ${recipients} before the work begins. With EZDRAV_SMTP_URL set the gate sends the notification itself. By hand: send what "ezdrav letter urgent-notification --intervention ${path}" prints, record it in urgent.notification and commit again.`,
    `See what still stands in the way: ezdrav gate --ref ${shellWord(tag)}`,
    `Start it on the tag: gh workflow run deploy-urgent.yml --ref ${shellWord(tag)} (allowed for at most 12 hours after the notification)`,
  ],
};
