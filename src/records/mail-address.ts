// E-mail addresses as people write them, disguised ones included. What only looks like one (a clone URL, a
// package with its version) does not count.

/** The local part may be quoted and the `@` a look-alike; what matters is that mail would arrive. */
const ADDRESS = /[^\s@＠﹫<>,;:()[\]]{1,64}[@＠﹫](?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/gu;
/** `janez.novak(at)hisa.si`, `janez [afna] hisa.si`: the sign as a word in brackets. */
const DISGUISED =
  /[\p{L}\p{N}._+-]{1,64} ?[([{](?:at|afna|@)[)\]}] ?(?:[\p{L}\p{N}-]{1,63}(?:\.|[([{](?:dot|pika|\.)[)\]}])){1,8}\p{L}{2,63}/giu;

export interface Address {
  readonly text: string;
  /** UTF-16 units from the text's beginning. */
  readonly index: number;
}

/** The addresses in a text. */
export function addressesIn(text: string): readonly Address[] {
  if (!/[@＠﹫]|[([{](?:at|afna)[)\]}]/i.test(text)) return [];
  return [...text.matchAll(ADDRESS), ...text.matchAll(DISGUISED)]
    .filter(({ 0: found, index }) => !isClone(text, found, index) && !isVersion(found))
    .map((match) => ({ text: match[0], index: match.index }));
}

/** Returns true for `git@github.com:owner/name` and `ssh://git@host/…`, which say where to clone from. */
function isClone(text: string, found: string, index: number): boolean {
  const [local] = found.split(/[@＠﹫]/);
  return local === '//git' || (local === 'git' && text[index + found.length] === ':');
}

/** Returns true for `enarocanje@4.12.0-rc.beta`: a domain does not begin with two numbers. */
function isVersion(found: string): boolean {
  return /[@＠﹫]v?\d+\.\d+(?![\p{L}])/u.test(found);
}
