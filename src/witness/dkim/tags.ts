/** A `tag=value` list (RFC 6376, 3.2), without folding whitespace around names and values. */
export type Tags = ReadonlyMap<string, string>;

/** Reads a tag list; null if it is not one, or if a tag is repeated. */
export function readTags(text: string): Tags | null {
  const tags = new Map<string, string>();
  const parts = text.split(';');
  // The list may end with one semicolon.
  if (parts.length > 1 && parts.at(-1)?.trim() === '') parts.pop();
  for (const part of parts) {
    const [, name, value] = /^\s*([a-z]\w*)\s*=([\s\S]*)$/i.exec(part) ?? [];
    if (name === undefined || value === undefined || tags.has(name)) return null;
    const inner = value.replace(/\r\n(?=[ \t])/g, '').trim();
    if (!/^[\t -~]*$/.test(inner)) return null;
    tags.set(name, inner);
  }
  return tags;
}

/** The bytes of a base64 value, which may be folded anywhere; null if it is not base64. */
export function base64Of(text: string): Buffer | null {
  const packed = text.replace(/[ \t\r\n]+/g, '');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(packed) ? Buffer.from(packed, 'base64') : null;
}
