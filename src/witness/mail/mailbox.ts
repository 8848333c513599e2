/** The sender of a mail: an address, its domain in lower case. */
export interface Mailbox {
  readonly address: string;
  readonly domain: string;
}

export type MailboxFault = 'mail.from-several' | 'mail.from-malformed';

const ADDRESS = /^([\w.!#$%&'*+/=?^`{|}~-]+)@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+)$/i;

/**
 * The one mailbox of a From field (unfolded): `name@example.si`, or the one in angle brackets after a name.
 * The name itself means nothing. Lists, groups, routes and quoted addresses are not accepted.
 */
export function mailboxOf(from: string): Mailbox | MailboxFault {
  const bare = withoutWords(from);
  if (bare === null) return 'mail.from-malformed';
  if (/[,;]/.test(bare) || /:/.test(bare)) return 'mail.from-several';
  const angles = bare.match(/[<>]/g) ?? [];
  const written = angles.length === 0 ? bare : (/^[^<>]*<([^<>]*)>\s*$/.exec(bare)?.[1] ?? '');
  const [, local, domain] = ADDRESS.exec(written.trim()) ?? [];
  if (local === undefined || domain === undefined) return 'mail.from-malformed';
  const lower = domain.toLowerCase();
  return { address: `${local}@${lower}`, domain: lower };
}

/** The text without quoted names and comments; null if one of them does not end. */
function withoutWords(text: string): string | null {
  let depth = 0;
  let quoted = false;
  let bare = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (quoted) quoted = sign !== '"';
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (depth > 0) continue;
    else if (sign === '"') quoted = true;
    else bare += sign;
    if (depth < 0) return null;
  }
  return quoted || depth > 0 ? null : bare;
}
