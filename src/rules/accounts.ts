import type { GitHubAccount } from './facts.ts';
import { foldAscii, foldFully } from './normalise.ts';

/**
 * The account that a record's `by` names, folded: the login in `https://github.com/ana-r` and in `ana-r
 * (GitHub)`, otherwise the text itself. Writing a login differently must not hide who approved.
 */
export function accountNamed(by: string): string {
  const text = foldFully(by);
  const [, linked] = /^(?:https?:\/\/)?(?:www\.)?github\.com\/@?([a-z\d_-]+)\/?$/.exec(text) ?? [];
  const [, inBrackets] =
    /^@?([a-z\d_-]+(?:\[bot\])?) ?[([]@?(?:git ?hub|gh)[)\]]$/.exec(text) ?? [];
  const [, before] = /^git ?hub ?: ?@?([a-z\d_-]+)$/.exec(text) ?? [];
  return linked ?? inBrackets ?? before ?? text;
}

/**
 * Returns true if both are one person: compared by numeric id if both have one (a login may change hands),
 * otherwise by login.
 */
export function samePerson(
  one: Pick<GitHubAccount, 'login' | 'id'>,
  other: Pick<GitHubAccount, 'login' | 'id'>,
): boolean {
  return one.id !== null && other.id !== null
    ? one.id === other.id
    : foldAscii(one.login) === foldAscii(other.login);
}

/** Returns true for the account under which GitHub Actions itself acts; no user can take a login with brackets. */
export function isGitHubActions(person: GitHubAccount): boolean {
  return person.login === 'github-actions[bot]' && person.type === 'Bot';
}

/**
 * Returns true if the text, folded, could be the login of an account: letters, digits, `-` and `_` (managed
 * users), with or without `[bot]`. Other text cannot be compared with a login.
 */
export function couldBeLogin(text: string): boolean {
  return /^[a-z\d_-]{1,100}(?:\[bot\])?$/.test(accountNamed(text));
}
