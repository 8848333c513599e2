// Writes test/strength/FIGURES.md and the table in the README (`npm run figures`) from what the suites
// counted while they ran: no figure is typed by hand. `node scripts/figures.ts [--check] [report.json…]` uses
// the reports of earlier runs. With `FULL=1` the suites omit nothing.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BRIEF, SECTIONS } from './figures-rows.ts';
import { readmeWith } from './readme-part.ts';

const PAGE = 'test/strength/FIGURES.md';
const SUITES = [
  'test/strength',
  'test/acceptance/evidence',
  'test/audits/labelled.test.ts',
] as const;
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

function reportsOf(given: readonly string[]): readonly Report[] {
  if (given.length > 0) {
    return given.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Report);
  }
  const file = join(mkdtempSync(join(tmpdir(), 'figures-')), 'report.json');
  const args = ['run', ...SUITES, '--reporter=json', `--outputFile=${file}`];
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

/** The table in README. */
function brief(sums: ReadonlyMap<string, number>): string {
  const total = (keys: readonly string[]): number =>
    keys.reduce((sum, key) => sum + (sums.get(key) ?? 0), 0);
  const rows = BRIEF.map(
    ({ says, tried, wrong }) => `| ${says} | ${grouped(total(tried))} | ${total(wrong)} |`,
  );
  return ['| | tried | |', '|---|---:|---:|', ...rows].join('\n');
}

/** The page as the project's formatter writes it, so that a format check passes. */
function formatted(text: string): string {
  const biome = join('node_modules', '.bin', 'biome');
  return execFileSync(biome, ['format', `--stdin-file-path=${PAGE}`], {
    input: text,
    encoding: 'utf8',
  });
}

interface Mutation {
  readonly [room: string]: { readonly killed: number; readonly all: number };
}

/** The counts of the last whole run of mutation testing, as kept by `scripts/stryker.ts`. */
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
const sums = totals(reports);
const written = new Map([
  [PAGE, formatted(page(reports, sums))],
  ['README.md', readmeWith('figures', brief(sums))],
]);
for (const [file, text] of written) {
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) throw new Error(`${file} is not what is counted`);
}
