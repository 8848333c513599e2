/** The sentences of closing; one missing in a language is a type error. Texts are already quoted. */
export const CLOSE = {
  head: (id: string) => `Outcome of the intervention ${id}`,
  nothingHead: (id: string) => `Nothing to close: ${id}`,
  results: {
    completed: 'The intervention was completed.',
    'rolled-back': 'The previous state was restored.',
    cancelled: 'The intervention was not carried out.',
    'not-known':
      'THE DEPLOYMENT FAILED OR WAS CANCELLED. The run does not show whether the previous state was restored.',
  },
  started: (when: string) => `Started ${when}.`,
  ended: (when: string, length: string) => `Ended ${when}, after ${length}.`,
  announced: (start: string, end: string) => `Announced slot: ${start} – ${end}.`,
  fromJobs: (jobs: string) => `Start and end are those of the run’s jobs: ${jobs}.`,
  fromFile: 'As recorded in the file.',
  seen: {
    completed: 'GitHub’s record of the run: it was carried out.',
    'rolled-back': 'GitHub’s record of the run: the previous state was restored.',
    cancelled: 'GitHub’s record of the run: it was cancelled before anything was carried out.',
    failed:
      'GitHub’s record of the run: it failed or was cancelled, and does not show whether the previous state was restored.',
  },
  seenTimes: (start: string, end: string) => `GitHub’s record of the run: ${start} – ${end}.`,
  contradiction: (what: string) =>
    `THE FILE AND THE RUN DO NOT AGREE on ${what}. Both are reported; correct the file, or explain it in deviations.`,
  contradictions: { 'started-at': 'the start', 'ended-at': 'the end', result: 'the result' },
  deviationKinds: {
    early: (length: string) => `STARTED ${length} BEFORE the announced start.`,
    'past-slot': (length: string) => `OVERRAN the announced slot by ${length}.`,
    'past-window': (length: string) => `OVERRAN the maintenance window (06:00) by ${length}.`,
    'undeclared-downtime': (_length: string) => 'DOWNTIME that was not announced.',
  },
  lessThanAMinute: 'less than a minute',
  noDeviations: 'Within the announced slot.',
  deviations: (text: string) => `Deviations: ${text}`,
  downtime: (minutes: number) => `Downtime: ${minutes} min.`,
  commitIt: (file: string, command: string) =>
    `Record it (${command}), or commit this to ${file} on the default branch:`,
  notKnownYet:
    'Find out in which state it is, write the result into the block, commit it and run close again with the input intervention.',
  chooseResult: 'completed, rolled-back or cancelled: the run does not say',
  notOfThisRun: (file: string, command: string) =>
    `This is not the run that deployed, and ${file} records no outcome, so it is not known how it went. Record it (${command}), merge and run close again, or run it in the run that deployed. Nothing was closed and nobody was notified.`,
  nothingDone:
    'No job of this run carried anything out (the gate refused, or the jobs were skipped). Nothing was closed and nobody was notified.',
  noAnnouncement: 'No announcement of this intervention by mode: announce was found.',
  report: {
    /** What the letter is called. */
    name: 'closing report',
    notAsked: 'The closing report was not requested (no input smtp-url).',
    sent: (to: string, messageId: string) => `The closing report was sent to ${to} (${messageId}).`,
    alreadySent: 'The closing report was already sent. Nothing was sent this time.',
    notSent: (why: string) => `THE CLOSING REPORT WAS NOT SENT: ${why}.`,
    waiting: 'The closing report waits until the result is known.',
    notRecorded:
      'NOT SENT: that the closing report is about to be sent could not be recorded, so nothing was sent.',
    incomplete: (keys: string) =>
      `THE CLOSING REPORT WAS NOT SENT, it would be incomplete: ${keys}.`,
  },
  closed: (number: number) => `Announcement issue #${number} is closed.`,
  confirmation: (number: number) =>
    `An approval was given by telephone; issue #${number} asks for the written confirmation.`,
  keeping: {
    notGiven:
      'The gate’s decision was not kept for the dossier: give close the gate’s output verdict (docs/dossier.md shows the lines).',
    kept: 'The gate’s decision is kept on the announcement issue, for the dossier.',
    already: 'The gate’s decision was kept on the announcement issue already.',
    refused: {
      malformed:
        'THE GATE’S DECISION WAS NOT KEPT: the input verdict is not what the gate puts out. Hand over the gate’s output verdict unchanged.',
      'judged-otherwise':
        'THE GATE’S DECISION WAS NOT KEPT: judged again, its facts come to another decision. Use the same release for gate and close.',
      another:
        'THE GATE’S DECISION WAS NOT KEPT: it is of another intervention, plan or run. Hand over the output of the gate in this run.',
    },
    comment:
      'The gate’s decision with all it rests on, packed, for the dossier (`ezdrav evidence`). Please leave this comment as it is.',
  },
  failed: {
    review: 'The issue asking for a review could not be opened.',
    verdict: 'The gate’s decision could not be kept on the announcement issue.',
    issue: 'The announcement issue could not be read or opened.',
    comment: 'The outcome could not be written on the announcement issue.',
    signature:
      'GitHub signed nothing, and solution.yml requires a signature. Start this again when GitHub answers.',
    close: 'The announcement issue could not be closed.',
    confirmation: 'The issue asking for the written confirmation could not be opened.',
    jobs: 'The jobs of this run could not be read, so start and end are not known.',
  },
};

/** The sentences of the issue that asks for the written confirmation of approvals by telephone. */
export const CONFIRMATION = {
  title: (id: string) => `Written confirmation of approvals by telephone: ${id}`,
  body: 'The urgent intervention was approved by telephone. Ask for a written confirmation:',
  parties: { client: 'client', 'ezdrav-ict': 'eZdravje ICT team' },
  given: (party: string, by: string, when: string) => `${party}: by ${by}, ${when}`,
  afterwards: 'Record its ticket number or Message-ID here and close this issue.',
};
