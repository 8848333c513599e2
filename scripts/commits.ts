// Checks the messages of a pull request's commits: `npm run commits -- origin/main`.
import { execFileSync } from 'node:child_process';
import { type Commit, faultsOf } from './commit-habits.ts';

const base = process.argv[2] ?? 'origin/main';
const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

const ids = git('rev-list', '--no-merges', '--reverse', `${base}..HEAD`)
  .split('\n')
  .filter(Boolean);
const commits = ids.map((id): Commit => {
  const files = git('diff-tree', '--no-commit-id', '--name-only', '-r', id).split('\n');
  return { id, message: git('log', '-1', '--format=%B', id), files: files.filter(Boolean) };
});
for (const commit of commits) {
  const subject = commit.message.split('\n', 1)[0] ?? '';
  for (const fault of faultsOf(commit)) {
    console.error(`${commit.id.slice(0, 9)} ${subject}\n  ${fault}`);
    process.exitCode = 1;
  }
}
console.log(`${commits.length} commits read`);
