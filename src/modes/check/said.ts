import { readPullComments } from '../../github/pull-comments.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { PullComment } from '../../rules/facts.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';
import { listedAccounts } from '../gathering/approval-evidence.ts';

/**
 * Comments on the pull request, if somebody listed approves by account. They only lead to remarks, so if they
 * cannot be read nothing is said about them.
 */
export async function readSaid(
  repository: RepositoryClient,
  number: number,
  { candidates, solution }: EzdravFiles,
): Promise<readonly PullComment[]> {
  if (candidates.length === 0 || listedAccounts(solution) === 0) return [];
  const asked = await readPullComments(repository, number);
  return asked.ok ? asked.value : [];
}
