/** The sentences about reviews of work: the issue, its reminders, the runs that keep it. */
export const REVIEW = {
  title: (id: string) => `Review of the intervention ${id}`,
  why: (solution: string) =>
    `An intervention on ${solution} has to be reviewed once, for these reasons:`,
  causes: {
    urgent: 'The intervention was urgent: the usual procedure was not followed.',
    'rolled-back': 'The previous state was restored.',
    failed: 'The deployment failed or was cancelled.',
    overrun: 'The work went beyond the announced slot or the maintenance window.',
    'undeclared-downtime': 'There was downtime that was not announced.',
  },
  due: (day: string) => `Due ${day}: ten working days after the work.`,
  dueAsWritten: (day: string) => `Due ${day}, as written in the file.`,
  undated:
    'Due ten working days after the work; the calendar of this release does not reach that far.',
  questions: 'Questions to answer (Implementing Regulation (EU) 2024/2690, Annex, 6.4.3):',
  everyTime: [
    'What was the result of the change, and in which state is the solution now?',
    'What was the cause?',
    'Which measures follow, who takes them, and by when?',
  ],
  byCause: {
    urgent: 'Why could the usual procedure not be followed, and who decided that?',
    'rolled-back': 'What did not work, and why did the tests not show it?',
    failed: 'At which step did it fail, and did the back-out plan hold?',
    overrun: 'What took longer than planned, and should the work have been stopped earlier?',
    'undeclared-downtime': 'Why was the downtime not foreseen, and who was told of it, when?',
  },
  command: 'When the review was held, record it:',
  block: (file: string) => `Or paste this at the end of ${file} and fill it in:`,
  place: { day: 'YYYY-MM-DD', causes: 'CAUSES', measures: 'MEASURES', reference: 'NUMBER' },
  afterwards:
    'No names of people in it, please. Once it is on the default branch, the next run of announce closes this issue.',
  more: 'A further reason for the review has become known:',
  reminders: {
    soon: (day: string) => `Reminder: the review is due ${day}.`,
    overdue: (day: string) => `OVERDUE: the review was due ${day} and is not recorded.`,
    undated: (_day: string) =>
      'Reminder: the review is not recorded, and its due day is not known. Somebody changed the text of this issue, or the end of the work is not recorded. Record the outcome, so that the day is known.',
  },
  closedEarly: 'The issue was closed although the review is not recorded, so it is open again.',
  opened: (number: number) => `Issue #${number} asks for a review of the work.`,
  kept: {
    opened: (id: string, number: number) =>
      `By its recorded outcome ${id} has to be reviewed: issue #${number} asks for it.`,
    extended: (id: string, number: number) =>
      `The recorded outcome of ${id} is a further reason for its review: issue #${number} says so.`,
    unopened: (id: string) =>
      `By its recorded outcome ${id} has to be reviewed, but no issue could be opened.`,
    closed: (id: string, number: number) =>
      `The review of ${id} is recorded: issue #${number} is closed.`,
    reminded: (id: string, number: number) => `Reminded of the review of ${id} (issue #${number}).`,
    failed: (id: string, number: number) =>
      `The issue #${number} about the review of ${id} could not be looked after.`,
    unlisted: 'The issues about reviews could not be read, so nobody was reminded of one.',
  },
};
