import { ENGLISH_MOMENTS as EN } from '../../moments.ts';

/** Every sentence of a check: one missing in a language is a type error. */
export const CHECK = {
  title: 'Check of the files in .ezdrav/',
  faults: (count: number) =>
    EN.count(count, { one: 'fault to correct', other: 'faults to correct' }),
  deletions: (count: number) =>
    `${EN.count(count, { one: 'entry', other: 'entries' })} deleted before the revocation was confirmed`,
  unlawful: (count: number): string =>
    count === 1 ? 'the slot is outside the rules' : `${count} slots are outside the rules`,
  voided: (count: number) =>
    `${EN.count(count, { one: 'plan changes', other: 'plans change' })}: announce it and have it approved again`,
  attention: 'well-formed, but read what is marked',
  announceBy: (day: string) => `announce by the end of ${day}`,
  fine: 'everything is in order',
  noPlan: 'There is no unfinished intervention here.',
  slot: 'Slot',
  window: 'Maintenance window',
  inside: (opens: string, closes: string) => `inside: ${opens} to ${closes}`,
  outside: (opens: string, closes: string) => `not inside: ${opens} to ${closes}`,
  waived: 'not required of an urgent intervention',
  reported: 'not enforced in this environment',
  announce: 'Announce',
  latest: (day: string) =>
    `by the end of ${day}; this change must be on the default branch by then too`,
  tooLate: (day: string) => `too late for this start: it had to be by the end of ${day}`,
  announced: (stamp: string) => `recorded as sent ${stamp}`,
  urgent: 'a notification takes its place; it must be sent before the work begins',
  withdrawn: 'withdrawn: never allowed',
  beyond: 'not known: the calendar does not reach that far',
  earliest: 'Announced now',
  earliestFrom: (stamp: string) => `the earliest start would be ${stamp}`,
  plan: 'Plan',
  comparedWith: (branch: string) => `Against ${branch}`,
  isNew: 'new',
  isSame: 'the same plan',
  changed: (keys: string) => `the plan changes: ${keys}`,
  rewritten: 'the plan changes: the same values, written differently',
  voids:
    'The announcement and the approvals were given for the old plan. They no longer count: announce the intervention again and have it approved again.',
  reviewsOnly: 'Reviews and approving comments that name the old plan no longer count.',
  freeze: 'Freeze',
  answer: 'Answer',
  freezePeriod: (from: string, to: string) => `${from} to ${to}`,
  files: 'Files',
  removed: (id: string, path: string) =>
    `${id} (${path}) is removed without an outcome. If it was announced, set status: withdrawn instead, so that everybody is notified.`,
  draft: (path: string) =>
    `${path} is a draft: it is never announced and never allowed while it says status: draft.`,
  /** The folder as a whole path, if a file does not exist. */
  lookedIn: (folder: string) => `Looked in ${folder}. Another folder: --repo DIR.`,
  unheld: (repository: string) =>
    `What the organisation in ${repository} demands is not known here: only the solution’s own files were checked. The gate reads both.`,
  loosened: (keys: string, from: string | null) =>
    `This loosens the rules (${keys}). Until two working days have passed${from === null ? '' : `, that is from ${from} if it is merged now,`} the present version applies too. It takes effect at once only if an approver or urgent authority of the present version, who neither writes nor merges it, approves this pull request at its head.`,
  ambiguous: (tag: string) =>
    `Several unfinished interventions announce ${tag}: the gate could not tell which one you mean.`,
  deleted: (refs: string) =>
    `Deleted although the revocation is not confirmed: ${refs}. Restore the entry, record left, and delete it only after revocation.confirmed is recorded.`,
  deletedTitle: 'Entries that may not be deleted yet',
  footer:
    'All times are Ljubljana time. Only the files are read here; the gate relies on GitHub’s record.',
  sticking: {
    made: 'The comment on the pull request was posted.',
    updated: 'The comment on the pull request was updated.',
    unchanged: 'The comment on the pull request already says so.',
    'not-needed': 'Nothing in .ezdrav/ differs from the default branch; no comment was made.',
    fork: 'The pull request comes from a fork, where the token may only read; no comment was made.',
    forbidden: (said: string) =>
      `The token may not write a comment (it needs pull-requests: write): ${said}`,
    failed: (said: string) => `The comment could not be written: ${said}`,
    none: 'The run belongs to no pull request; no comment was made.',
  },
  problem: 'The files could not be read, so nothing was checked.',
};
