const WORD = /=\?([\w-]+)(?:\*[\w-]*)?\?([bq])\?([!->@-~]*)\?=/gi;
/** Charsets whose first 128 characters are ASCII. */
const ASCII_BASED = /^(?:us-ascii|utf-8|iso-8859-\d{1,2}|windows-125\d)$/i;

/**
 * A header's text with its encoded words (RFC 2047) decoded, if all of it is ASCII: mail programs encode long
 * subjects even if nothing in them needs it. Null otherwise.
 */
export function asciiText(text: string): string | null {
  // Whitespace between two encoded words belongs to neither.
  const joined = text.replace(/(\?=)[ \t]+(?==\?[\w-]+(?:\*[\w-]*)?\?[bq]\?)/gi, '$1');
  let whole = true;
  const decoded = joined.replace(WORD, (_, charset: string, encoding: string, content: string) => {
    if (!ASCII_BASED.test(charset)) whole = false;
    return encoding.toLowerCase() === 'b' ? fromBase64(content) : fromQ(content);
  });
  return whole && /^[ -~]*$/.test(decoded) ? decoded : null;
}

function fromBase64(content: string): string {
  return Buffer.from(content, 'base64').toString('latin1');
}

function fromQ(content: string): string {
  return content
    .replaceAll('_', ' ')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
