const LONGEST = 300;
// oxlint-disable-next-line no-control-regex -- a server's text may hold anything
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/**
 * The words of a server or socket in a form that may be shown: one line, at most 300 characters, and without
 * the password in any form (a server may echo what it received). Still untrusted text.
 */
export function shorten(words: string, secrets: readonly string[]): string {
  let text = words;
  for (const secret of secrets.toSorted((a, b) => b.length - a.length)) {
    if (secret !== '') text = text.replaceAll(secret, '***');
  }
  text = text.replace(UNPRINTABLE, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
}
