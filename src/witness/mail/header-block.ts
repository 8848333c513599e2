/** One field of a header block. Text has one character per byte (latin1), as it came. */
export interface HeaderField {
  /** In lower case, without the whitespace that old syntax allows before the colon. */
  readonly name: string;
  /** The whole field with its folding; lines end with CRLF, except the last. */
  readonly raw: string;
  /** What follows the colon, with folding and whitespace. */
  readonly value: string;
}

export type HeaderFault =
  /** Not a mail at all. */
  | 'mail.not-a-mail'
  /** An Outlook item (`.msg`), which does not contain the header block as it was sent. */
  | 'mail.outlook-item'
  /** A mailbox file, or several mails in one. */
  | 'mail.mbox'
  | 'mail.too-large'
  /** A lone CR, a NUL, or a line that is not a field: programs interpret such a mail differently. */
  | 'mail.malformed';

export type HeaderReading =
  | { readonly ok: true; readonly fields: readonly HeaderField[] }
  | { readonly ok: false; readonly fault: HeaderFault };

/** Maximum length in bytes. Header blocks of honest mail have 5 to 60 KB. */
export const LONGEST_HEADERS = 262_144;
const MOST_FIELDS = 1000;
/** The first bytes of a compound file, as Outlook saves a mail by default. */
const COMPOUND_FILE = '\u00D0\u00CF\u0011\u00E0';
const BYTE_ORDER_MARK = '\u00EF\u00BB\u00BF';

/**
 * Reads the header block of a mail: everything before the first empty line. `bytes`: one character per byte.
 * Lines may end with CRLF or, as many systems save files, with LF alone.
 */
export function readHeaders(bytes: string): HeaderReading {
  if (bytes.startsWith(COMPOUND_FILE)) return fault('mail.outlook-item');
  const text = bytes.startsWith(BYTE_ORDER_MARK) ? bytes.slice(BYTE_ORDER_MARK.length) : bytes;
  if (/^>?From [^:\s][^\r\n]*\r?\n/.test(text)) return fault('mail.mbox');
  if (!/^[!-9;-~]+[ \t]*:/.test(text)) return fault('mail.not-a-mail');
  const end = /\r?\n\r?\n/.exec(text.slice(0, LONGEST_HEADERS + 4));
  if (end === null && text.length > LONGEST_HEADERS) return fault('mail.too-large');
  const block = end === null ? text.replace(/\r?\n$/, '') : text.slice(0, end.index);
  if (/\r(?!\n)|\0/.test(block)) return fault('mail.malformed');
  const fields: HeaderField[] = [];
  for (const lines of folded(block.split(/\r?\n/))) {
    const field = fieldOf(lines);
    if (field === null) return fault('mail.malformed');
    fields.push(field);
  }
  return fields.length > MOST_FIELDS ? fault('mail.too-large') : { ok: true, fields };
}

function fault(code: HeaderFault): HeaderReading {
  return { ok: false, fault: code };
}

/** Lines that begin with whitespace continue the one before. */
function folded(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function fieldOf(lines: readonly string[]): HeaderField | null {
  const raw = lines.join('\r\n');
  const [, name, value] = /^([!-9;-~]+)[ \t]*:([\s\S]*)$/.exec(raw) ?? [];
  if (name === undefined || value === undefined) return null;
  return { name: name.toLowerCase(), raw, value };
}

/** A field's value on one line: unfolded, with single spaces and none at either end. */
export function unfolded(value: string): string {
  return value
    .replace(/\r\n(?=[ \t])/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
