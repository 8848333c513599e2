// Mutation testing by Stryker: `node scripts/stryker.ts [--changed] [room or file…]`. Without names all four
// rooms, each by its own tests; `decisions` is what decides in the modes, each mode by its own tests again.
// test/strength/mutation.json keeps the counts of each whole room. With `--changed` only those of their files that
// differ from the default branch. Exit 1 if a mutant survives for which test/strength/survivors.json gives no
// reason, or if fewer than 92 % of a whole room are killed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DECISIONS } from '../test/architecture/decisions.ts';
import { type Mutants, type Survivor, survivorsOf } from './stryker-survivors.ts';

const ROOMS = ['records', 'calendar', 'rules', 'decisions'] as const;
const MUTABLE = /^src\/(records|calendar|rules)\/[\w-]+(?<!\.generated)\.ts$/;
const LEAST = 92;
const DEFAULT_BRANCH = process.env['MUTATION_BASE'] ?? 'origin/main';
const KEPT = 'test/strength/mutation.json';
const REASONS = 'test/strength/survivors.json';

interface Counted {
  readonly killed: number;
  readonly all: number;
  readonly survivors: readonly Survivor[];
}

function changedFiles(): readonly string[] {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { encoding: 'utf8' }).trim();
  const base = git('merge-base', DEFAULT_BRANCH, 'HEAD');
  return git('diff', '--name-only', '--diff-filter=AMR', base).split('\n');
}

const isRoom = (name: string): boolean => ROOMS.some((room) => room === name);

/** In which room a file is mutated; undefined: in none. */
function roomOf(file: string): string | undefined {
  return DECISIONS.includes(file) ? 'decisions' : MUTABLE.exec(file)?.[1];
}

function filesOf(room: string): readonly string[] {
  if (room === 'decisions') return DECISIONS;
  return readdirSync(`src/${room}`).map((name) => `src/${room}/${name}`);
}

/** Where the tests of a file are: those of its room, or of its mode. */
function testsOf(file: string): string {
  const folder = dirname(file).replace(/^src/, 'test');
  return DECISIONS.includes(file) ? folder.replace(/^test\/modes/, 'test/modes/deciding') : folder;
}

/** Mutates files of one room; returns what their own tests kill, and what they do not. */
function mutate(files: readonly string[]): Counted {
  const counts = [...Map.groupBy(files, testsOf)].map(([tests, tested]) => strike(tests, tested));
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  return {
    killed: sum(counts.map(({ killed }) => killed)),
    all: sum(counts.map(({ all }) => all)),
    survivors: counts.flatMap(({ survivors }) => survivors),
  };
}

function strike(tests: string, files: readonly string[]): Counted {
  const { status } = spawnSync(
    join('node_modules', '.bin', 'stryker'),
    ['run', 'stryker.config.js', '--mutate', files.join(','), ...options],
    // Workers do not get a zone from vitest, so the machine's own must be a different one.
    { stdio: 'inherit', env: { ...process.env, TZ: 'America/New_York', MUTATION_TESTS: tests } },
  );
  if (status !== 0) throw new Error(`Stryker ended with ${status}`);
  const report = JSON.parse(readFileSync('reports/mutation.json', 'utf8')) as Mutants;
  const states = Object.values(report.files).flatMap(({ mutants }) =>
    mutants.map((mutant) => mutant.status),
  );
  const killed = states.filter((state) => state === 'Killed' || state === 'Timeout').length;
  const survivors = survivorsOf(report);
  return { killed, all: killed + survivors.length, survivors };
}

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('--concurrency='));
const named = args.filter((arg) => !arg.startsWith('-'));
const asked: readonly string[] = args.includes('--changed')
  ? changedFiles()
  : named.length > 0
    ? named
    : ROOMS;
const chosen = asked.flatMap((name) => (isRoom(name) ? filesOf(name) : [name]));
const counted = new Map<string, Counted>();
for (const room of ROOMS) {
  const files = chosen.filter((name) => roomOf(name) === room);
  if (files.length > 0) counted.set(room, mutate(files));
}
if (counted.size === 0) console.log('Nothing of records, calendar, rules or decisions to mutate.');
for (const [room, { killed, all }] of counted) {
  const share = (100 * killed) / all;
  console.log(`${room}: ${killed} of ${all} mutants killed, ${share.toFixed(1)} %`);
  if (asked.includes(room) && share < LEAST) process.exitCode = 1;
}

const reasons = JSON.parse(readFileSync(REASONS, 'utf8')) as readonly (Survivor & {
  readonly why: string;
})[];
const asText = ({ file, was, became }: Survivor): string => `${file}: ${was} → ${became}`;
const survived = [...counted.values()].flatMap(({ survivors }) => survivors.map(asText));
const excused = reasons.map(asText);
for (const one of survived.filter((each) => !excused.includes(each))) {
  console.log(`! survived, and ${REASONS} does not say why: ${one}`);
  process.exitCode = 1;
}
const rooms = [...counted].filter(([room]) => asked.includes(room));
for (const one of reasons) {
  const room = roomOf(one.file);
  if (rooms.every(([name]) => name !== room) || survived.includes(asText(one))) continue;
  console.log(`! ${REASONS} speaks of one that no longer survives: ${asText(one)}`);
  process.exitCode = 1;
}
if (rooms.length > 0) {
  const sums = rooms.map(([room, { killed, all }]) => [room, { killed, all }] as const);
  const kept = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as object) : {};
  writeFileSync(KEPT, `${JSON.stringify({ ...kept, ...Object.fromEntries(sums) }, null, 2)}\n`);
}
