import type { Fault } from './fault.ts';
import { faultAt } from './fault.ts';
import type { Limits } from './limits.ts';

// Control characters except tab and line feed; characters that change the direction of text; invisible
// characters (byte order mark, zero-width space, word joiner, tags); line ends of other systems.
const FORBIDDEN =
  /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\p{Cs}\u{E0000}-\u{E007F}]/gu;

/** The first forbidden character of `text`, as `U+202E`, with its offset; null if there is none. */
export function forbiddenCharacter(text: string): { at: number; name: string } | null {
  for (const match of text.matchAll(FORBIDDEN)) {
    const character = match[0];
    if (character === '\t' || character === '\n') continue;
    if (character === '\r' && text[match.index + 1] === '\n') continue;
    const hex = Number(character.codePointAt(0)).toString(16).toUpperCase();
    return { at: match.index, name: `U+${hex.padStart(4, '0')}` };
  }
  return null;
}

export interface DecodedText {
  readonly text: string;
  readonly fault: Fault | null;
}

/** Decodes a file. If there is a fault, `text` only serves to locate it. */
export function decodeText(bytes: Uint8Array, limits: Limits): DecodedText {
  if (bytes.length > limits.bytes) {
    const fault = faultAt(0, 'file.too-large', `${bytes.length}`, `≤ ${limits.bytes}`);
    return { text: '', fault };
  }
  let text: string;
  try {
    // A byte order mark at the beginning, as some editors write it, is ignored.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return {
      text: readable,
      fault: faultAt(readable.indexOf('\uFFFD'), 'file.not-utf8', '', 'UTF-8'),
    };
  }
  const forbidden = forbiddenCharacter(text);
  if (forbidden) {
    return { text, fault: faultAt(forbidden.at, 'file.control-character', forbidden.name) };
  }
  return { text, fault: null };
}
