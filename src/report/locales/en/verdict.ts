import { ENGLISH_MOMENTS } from '../../moments.ts';

export const VERDICT = {
  /** Between the decision and the rest of the headline. */
  dash: '—',
  decisions: {
    allow: 'ALLOWED',
    'allow-urgent': 'ALLOWED AS URGENT',
    'would-allow': 'WOULD BE ALLOWED (from the files alone)',
    'would-allow-urgent': 'WOULD BE ALLOWED AS URGENT (from the files alone)',
    'not-yet': 'NOT YET ALLOWED',
    deny: 'NOT ALLOWED',
    unverifiable: 'NOT ALLOWED, not verified',
    invalid: 'NOT ALLOWED, invalid file',
    error: 'NOT ALLOWED: evaluation failed',
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
    fail: { word: 'not met', note: 'The rule is not met; the deployment must not run.' },
    waived: {
      word: 'waived',
      note: 'Evaluated and shown, but not required of an urgent intervention.',
    },
    reported: {
      word: 'not enforced',
      note: 'Evaluated and shown, but not enforced in this environment.',
    },
    unverifiable: {
      word: 'cannot be verified',
      note: 'What the rule needs could not be determined; that never counts as met.',
    },
    'not-applicable': { word: 'not applicable', note: 'There is nothing to compare here.' },
  },
  grades: {
    verified: {
      word: 'verified',
      note: 'GitHub itself recorded it, in a field that nobody who can write to the repository can set.',
    },
    vouched: {
      word: 'vouched for',
      note: 'A mail server of the approver’s organisation signed it. That proves the organisation, not the person.',
    },
    recorded: {
      word: 'recorded',
      note: 'Stated in a file that has been on the default branch since the time GitHub recorded.',
    },
    claimed: {
      word: 'claimed',
      note: 'Only read from a working tree, or based on a tag that can be moved.',
    },
  },
  labels: {
    plan: 'plan',
    urgent: 'urgent',
    judged: (stamp: string) => `evaluated ${stamp}`,
    notJudged: 'evaluated at a time that could not be verified',
    zone: 'all times are Ljubljana time',
    slot: (opens: string, closes: string) => `slot ${opens} to ${closes}`,
    standsInTheWay: 'Why it is refused',
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
    because: (rules: string) => `Because of this, also unknown: ${rules}.`,
    times: {
      now: (at: string) => `now ${at}`,
      slot: (opens: string, closes: string) => `slot ${opens} – ${closes}`,
      startBy: (at: string) => `start by ${at === '00:00' ? 'midnight' : at}`,
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
      'Evaluated offline from this working tree only. GitHub was not queried and the “evidence” settings in solution.yml were not applied. This is not permission to deploy.',
    nothingJudged: 'No rule was evaluated.',
    errorHelp:
      'The evaluation failed, so nothing is allowed. The log of this step says what failed and what to change. If there is nothing you can change, contact the maintainers of the gate.',
    allowedHelp: 'Every rule that applies is met.',
    wouldStand: 'otherwise this would be refused:',
    ahead: 'It is already known what will be in the way when the slot opens.',
    aheadClear: (stamp: string) =>
      `From ${stamp} on, still inside the slot, there is no known obstacle.`,
    contractEnded: (date: string) =>
      `The contract (contract.ends in solution.yml) ends on ${date}, before this slot. Ask the contract custodian before anybody works that night.`,
  },
  /** Names of the lines in the drawing of the night. */
  picture: { window: 'window', slot: 'slot', now: 'now' },
  /** Printed once a minute while the gate waits for the slot to open; `at` is local time. */
  waiting: (minutes: number, at: string) =>
    `Waiting: the slot opens at ${at}, ${minutes} min left.`,
};
