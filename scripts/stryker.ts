// Mutation testing by Stryker: `node scripts/stryker.ts [--changed] [file…]`. Without files the three
// rooms; with `--changed` those of their files that differ from the default branch. Exit 1 below 92 %.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOMS = /^src\/(?:records|calendar|rules)\/(?!.*\.generated\.ts$).*\.ts$/;
const DEFAULT_BRANCH = process.env['MUTATION_BASE'] ?? 'origin/main';

function changedFiles(): readonly string[] {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { encoding: 'utf8' }).trim();
  const base = git('merge-base', DEFAULT_BRANCH, 'HEAD');
  const names = git('diff', '--name-only', '--diff-filter=AMR', base).split('\n');
  return names.filter((name) => ROOMS.test(name));
}

const args = process.argv.slice(2);
const changed = args.includes('--changed');
const files = changed ? changedFiles() : args.filter((arg) => !arg.startsWith('-'));
if (changed && files.length === 0) {
  console.log('No file of records, calendar or rules has changed.');
} else {
  const mutate = files.length === 0 ? [] : ['--mutate', files.join(',')];
  const { status } = spawnSync(
    join('node_modules', '.bin', 'stryker'),
    [
      'run',
      'stryker.config.js',
      ...mutate,
      ...args.filter((arg) => arg.startsWith('--concurrency=')),
    ],
    // Workers do not hear of a zone from vitest: the machine's own must be one that differs.
    { stdio: 'inherit', env: { ...process.env, TZ: 'America/New_York' } },
  );
  process.exitCode = status ?? 1;
}
