// Mutation testing by Stryker: `node scripts/stryker.ts [--changed] [file…]`. Without files the three
// rooms, each by its own tests, and test/strength/mutation.json keeps what was counted; with `--changed`
// those of their files that differ from the default branch. Exit 1 below 92 % in any room.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOMS = ['records', 'calendar', 'rules'] as const;
const MUTABLE = /^src\/(records|calendar|rules)\/[\w-]+(?<!\.generated)\.ts$/;
const DEFAULT_BRANCH = process.env['MUTATION_BASE'] ?? 'origin/main';
const KEPT = 'test/strength/mutation.json';

interface Report {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string }[] }>
  >;
}

function changedFiles(): readonly string[] {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { encoding: 'utf8' }).trim();
  const base = git('merge-base', DEFAULT_BRANCH, 'HEAD');
  return git('diff', '--name-only', '--diff-filter=AMR', base).split('\n');
}

function allFiles(): readonly string[] {
  return ROOMS.flatMap((room) => readdirSync(`src/${room}`).map((name) => `src/${room}/${name}`));
}

/** Mutates the files of one room; the share of mutants that its tests kill. */
function mutate(room: string, files: readonly string[]): { killed: number; all: number } {
  const { status } = spawnSync(
    join('node_modules', '.bin', 'stryker'),
    ['run', 'stryker.config.js', '--mutate', files.join(','), ...options],
    // Workers do not hear of a zone from vitest: the machine's own must be one that differs.
    { stdio: 'inherit', env: { ...process.env, TZ: 'America/New_York', MUTATED_ROOM: room } },
  );
  if (status !== 0) process.exitCode = 1;
  const report = JSON.parse(readFileSync('reports/mutation.json', 'utf8')) as Report;
  const states = Object.values(report.files).flatMap(({ mutants }) =>
    mutants.map((mutant) => mutant.status),
  );
  const killed = states.filter((state) => state === 'Killed' || state === 'Timeout').length;
  const survived = states.filter((state) => state === 'Survived' || state === 'NoCoverage').length;
  return { killed, all: killed + survived };
}

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('--concurrency='));
const named = args.filter((arg) => !arg.startsWith('-'));
const whole = named.length === 0 && !args.includes('--changed');
const chosen = named.length > 0 ? named : whole ? allFiles() : changedFiles();
const counted: Record<string, { killed: number; all: number }> = {};
for (const room of ROOMS) {
  const files = chosen.filter((name) => MUTABLE.exec(name)?.[1] === room);
  if (files.length > 0) counted[room] = mutate(room, files);
}
if (Object.keys(counted).length === 0)
  console.log('Nothing of records, calendar or rules to mutate.');
for (const [room, { killed, all }] of Object.entries(counted)) {
  console.log(
    `${room}: ${killed} of ${all} mutants killed, ${((100 * killed) / all).toFixed(1)} %`,
  );
}
if (whole) writeFileSync(KEPT, `${JSON.stringify(counted, null, 2)}\n`);
