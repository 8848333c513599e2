import { shellWord } from '../../init/steps.ts';

/** The questions and sentences of `ezdrav record`, and those around the change of a file. */
export const RECORD = {
  ask: {
    sentAt: 'When was it sent?',
    recipients: 'To whom? (addresses, with commas between them)',
    ticket: 'Under which number or <Message-ID>?',
    form: 'Number of the official form, if one was filed',
    party: 'Who approved?',
    rejectingParty: 'Who said no?',
    by: 'Who said it? (role or initials, no personal data)',
    approvedAt: 'When?',
    approvalReference: 'Where can it be looked up? (ticket, <Message-ID>; urgent: telephone)',
    result: 'How did it end?',
    started: 'When did the work begin?',
    ended: 'When did it end?',
    downtime: 'How many minutes was the service down?',
    deviations: 'What went otherwise than planned?',
    held: 'On which day was the review held?',
    causes: 'What was the cause? (no names of people)',
    measures: 'Which measures follow, and by when?',
    minutes: 'Where can it be looked up? (number of the minutes or the ticket)',
    left: 'What is the last day?',
    notified: 'When was the service desk told?',
    confirmed: 'When was the revocation confirmed?',
    requested: 'When was the account requested?',
    granted: 'When was it granted?',
  },
  parties: { client: 'the client', 'ezdrav-ict': 'the eZdravje ICT team' },
  results: {
    completed: 'completed',
    'rolled-back': 'rolled back',
    cancelled: 'cancelled, it did not take place',
  },
  refused: 'The rules would refuse this, so nothing was written:',
  commit: (paths: readonly string[], kind: string) =>
    `git add -A ${paths.map(shellWord).join(' ')} && git commit -m ${shellWord(`Record ${kind}`)}`,
  approvals:
    'When an answer comes: ezdrav record approval {id} --party client (then --party ezdrav-ict)',
  otherApproval: 'When the other answer comes: ezdrav record approval {id} --party {party}',
  rejected:
    'Merge it to the default branch: from then on the gate refuses this plan until that party says yes again.',
  judge: 'See what is still missing: ezdrav gate --ref {tag}',
  review:
    'This work is to be reviewed within ten working days; afterwards: ezdrav record review {id}',
  reviewed: 'Once this is on the default branch, the next run of announce closes the issue.',
  closing: 'The closing report: ezdrav letter closing-report --intervention {path}',
  revocation:
    'Notify the service desk at once: ezdrav letter revocation --ref {ref} --people FILE, then ezdrav record revocation {ref} (the mode staff does both automatically)',
  confirmation: 'When the service desk confirms: ezdrav record revocation {ref} --confirmed TIME',
  granted: 'When it is granted: ezdrav record account {ref} --granted DATE',
  question: 'Write this?',
  written: 'Written: {path}',
  notWritten: (asked: boolean): string =>
    asked ? 'Nothing was written.' : 'Nothing was written. Add --yes to write this.',
  next: 'Next:',
};
