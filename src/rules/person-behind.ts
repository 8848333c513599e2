import type { Facts, GitHubAccount } from './facts.ts';
import { isOffline } from './offline.ts';

/**
 * Who stands behind an account: a person by numeric id, or nobody. One answer for whoever starts, re-runs,
 * writes, merges or lands. Offline whoever the caller names is believed to be one.
 *
 * Example: a run that a workflow started again: nobody. A deleted account: nobody.
 */
export function personBehind(account: GitHubAccount | null, facts: Facts): GitHubAccount | null {
  if (account === null) return null;
  const isPerson = account.type === 'User' && account.id !== null;
  return isPerson || isOffline(facts) ? account : null;
}
