import type { Facts, GitHubAccount } from './facts.ts';
import { isOffline } from './offline.ts';

/**
 * The person behind an account, by numeric id; null if it is not a person. The same answer applies to whoever
 * starts, re-runs, writes, merges or lands. Offline the named caller is believed to be a person.
 *
 * Example: a run that a workflow re-started, or a deleted account: null.
 */
export function personBehind(account: GitHubAccount | null, facts: Facts): GitHubAccount | null {
  if (account === null) return null;
  const isPerson = account.type === 'User' && account.id !== null;
  return isPerson || isOffline(facts) ? account : null;
}
