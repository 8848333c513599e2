import type { Fault } from './fault.ts';
import { faultAt } from './fault.ts';
import type { Limits } from './limits.ts';

// Control characters but tab and line feed; marks that turn the direction of text; marks nobody
// sees (byte order mark, zero-width space, word joiner, tags); the line ends other languages know.
const FORBIDDEN =
  /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\p{Cs}\u{E0000}-\u{E007F}]/gu;

/** The first character of `text` that must not stand in a file, as `U+202E`, with its offset. */
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

/** Decodes a file. Where there is a fault, `text` serves to name its place only. */
export function decodeText(bytes: Uint8Array, limits: Limits): DecodedText {
  if (bytes.length > limits.bytes) {
    const fault = faultAt(0, 'file.too-large', `${bytes.length}`, `≤ ${limits.bytes}`);
    return { text: '', fault };
  }
  let text: string;
  try {
    // A byte order mark, as some editors put it before everything, says nothing and is passed over.
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
