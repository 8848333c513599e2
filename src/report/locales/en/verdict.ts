import { ENGLISH_MOMENTS } from '../../moments.ts';

export const VERDICT = {
  decisions: {
    allow: 'ALLOWED',
    'allow-urgent': 'ALLOWED AS URGENT',
    'would-allow': 'WOULD BE ALLOWED (from the files alone)',
    'would-allow-urgent': 'WOULD BE ALLOWED AS URGENT (from the files alone)',
    'not-yet': 'NOT YET ALLOWED',
    deny: 'NOT ALLOWED',
    unverifiable: 'NOT ALLOWED, not verified',
    invalid: 'NOT ALLOWED, invalid file',
    error: 'NOT ALLOWED, nothing could be judged',
  },
  nextMoments: {
    'start-by': (when: string, length: string) => `start ${when} at the latest (${length} left)`,
    expires: (when: string, length: string) => `this expires ${when} (${length} left)`,
    opens: (when: string, length: string) => `the slot opens ${when} (in ${length})`,
    closes: (when: string, length: string) => `the slot closes ${when} (${length} left)`,
    over: (when: string) => `the slot closed ${when}`,
    'announced-now': (when: string) => `earliest start if announced now: ${when}`,
    'freeze-ends': (when: string) => `the freeze ends ${when}`,
  },
  outcomes: {
    pass: { word: 'met', note: 'The rule is met.' },
    fail: { word: 'not met', note: 'The rule is not met; the deployment may not run.' },
    waived: {
      word: 'waived',
      note: 'Judged and shown, but not required of an urgent intervention.',
    },
    reported: {
      word: 'only reported',
      note: 'Judged and shown, but not enforced in this environment.',
    },
    unverifiable: {
      word: 'cannot be verified',
      note: 'What the rule needs could not be had; that never counts as met.',
    },
    'not-applicable': { word: 'not applicable', note: 'There is nothing to compare here.' },
  },
  grades: {
    verified: {
      word: 'verified',
      note: 'GitHub itself recorded it, where a writer of the repository cannot set it.',
    },
    vouched: {
      word: 'vouched for',
      note: 'A mail server of the approver’s organisation signed it. That proves the organisation, not the person.',
    },
    recorded: {
      word: 'recorded',
      note: 'Claimed in a file that stands on the default branch since GitHub’s recorded time.',
    },
    claimed: {
      word: 'claimed',
      note: 'Only read from a working tree, or rests on a tag that can be moved.',
    },
  },
  labels: {
    plan: 'plan',
    urgent: 'urgent',
    judged: (stamp: string) => `judged ${stamp}`,
    notJudged: 'judged at a time that could not be verified',
    zone: 'all times are Ljubljana’s',
    slot: (opens: string, closes: string) => `slot ${opens} – ${closes}`,
    standsInTheWay: 'What stands in the way',
    reason: 'Reason',
    whatToDo: 'What to do',
    faultsInFiles: 'Faults in the files',
    rules: 'Rules',
    rule: 'Rule',
    outcome: 'Outcome',
    evidence: 'Evidence',
    compared: 'What was compared',
    details: 'Details',
    evidenceGrades: 'Grades of evidence',
    ruleOutcomes: 'Outcomes',
    reasonCodes: 'Reason codes',
    yes: 'yes',
    no: 'no',
    none: 'none',
    because: (rules: string) => `Because of this, not known either: ${rules}.`,
    times: {
      now: (at: string) => `now ${at}`,
      slot: (opens: string, closes: string) => `slot ${opens} – ${closes}`,
      startBy: (at: string) => `start by ${at}`,
      expires: (at: string) => `expires ${at}`,
    },
    rulesMet: (met: number, all: number) =>
      met === all
        ? ENGLISH_MOMENTS.count(met, { one: 'rule met', other: 'rules met' })
        : `${ENGLISH_MOMENTS.count(met, { one: 'rule met', other: 'rules met' })}, ${all - met} not`,
    andMore: (count: number) => `… and ${count} more`,
    runnerClock: 'The runner’s clock',
    moreReasons: (count: number) =>
      `(and ${ENGLISH_MOMENTS.count(count, { one: 'other reason', other: 'other reasons' })})`,
    faults: (count: number) =>
      ENGLISH_MOMENTS.count(count, { one: 'fault to correct', other: 'faults to correct' }),
    allClaimed:
      'Judged offline: everything is only claimed by the files of this working tree. GitHub was not asked, and what “evidence” in solution.yml demands was not applied. This allows no deployment.',
    nothingJudged: 'No rule was judged.',
    errorHelp:
      'Nothing could be judged, so nothing is allowed. The log of this step says what failed and what to change; where it names nothing that can be changed, ask those who keep the gate.',
    allowedHelp: 'Every rule that applies is met.',
    wouldStand: 'otherwise this would stand in the way:',
    ahead: 'Known already, when the slot opens:',
    aheadClear: (stamp: string) =>
      `From ${stamp} on, still inside the slot, nothing known stands in the way.`,
    contractEnded: (date: string) =>
      `The contract (contract.ends in solution.yml) ends on ${date}, before this slot. Ask the contract custodian before anybody works that night.`,
  },
  /** Names of the lines in the drawing of the night. */
  picture: { window: 'window', slot: 'slot', now: 'now' },
  /** Said once a minute while the gate waits for the slot to open; `at` is local time. */
  waiting: (minutes: number, at: string) =>
    `Waiting: the slot opens at ${at}, ${minutes} min left.`,
};
