const LOCAL = /^[A-Za-z0-9_+'=~-]+(?:\.[A-Za-z0-9_+'=~-]+)*$/;
const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const TOP_LABEL = /^(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})$/;

/**
 * Returns true for a plain mail address that may be written into an envelope as it is. Narrower than RFC 5321
 * on purpose: ASCII only (a look-alike letter is another address), no quoted local part, no comment, no
 * display name, no address literal, no routing through `%` or `!`.
 */
export function isAddress(text: string): boolean {
  if (text.length > 254) return false;
  const at = text.indexOf('@');
  if (at < 1 || at > 64) return false;
  const labels = text.slice(at + 1).split('.');
  const top = labels.at(-1);
  return (
    LOCAL.test(text.slice(0, at)) &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    top !== undefined &&
    TOP_LABEL.test(top)
  );
}

/** The addresses without repeats; two that differ only in case are one mailbox in practice. */
export function withoutRepeats(addresses: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const address of addresses) {
    const key = address.toLowerCase();
    if (!first.has(key)) first.set(key, address);
  }
  return [...first.values()];
}

/** Copies without repeats and without addressees of the mail. */
export function copiesOf(cc: readonly string[] = [], to: readonly string[]): readonly string[] {
  const addressed = new Set(to.map((address) => address.toLowerCase()));
  return withoutRepeats(cc).filter((address) => !addressed.has(address.toLowerCase()));
}

const MESSAGE_ID = /^<[A-Za-z0-9_+=.-]{1,180}@[A-Za-z0-9.-]{1,63}>$/;

/** Returns true for a `<left@right>` that every mail server and ticket system leaves unchanged. */
export function isMessageId(text: string): boolean {
  return MESSAGE_ID.test(text);
}
