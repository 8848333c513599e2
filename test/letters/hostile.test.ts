import { describe, expect, it } from 'vitest';
import { isLetter, type Letter, LETTER_KINDS, type LetterKind } from '../../src/letters/letter.ts';
import { writeLetter } from '../../src/letters/letters.ts';
import { INPUTS } from './sample.ts';

// Every text a user may write, in every letter, replaced by something that means harm.
const HARM =
  'x</td><script src="//zlo.example/a.js"></script><img src=x onerror=a>\r\nODOBRITEV\n\nOdobril: naročnik\u2028Bcc: a@b.si\u0000\u202e\u200b\ud800&"\'';

function poisoned<T>(value: T): T {
  return poison(value) as T;
}

const KEPT = new Set([
  'contacts',
  'environment',
  'status',
  'level',
  'result',
  'kind',
  'date',
  'previousDigest',
  'planDigest',
  'party',
]);

function poison(value: unknown): unknown {
  if (typeof value === 'string') return `${value}${HARM}`;
  if (Array.isArray(value)) return value.map(poison);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const kept = KEPT.has(key) || /^\d{4}-\d\d-\d\d$/.test(String(inner));
      return [key, kept ? inner : poison(inner)];
    }),
  );
}

function letterOf(kind: LetterKind): Letter {
  const letter = writeLetter(kind, poisoned(INPUTS[kind]));
  if (!isLetter(letter)) throw new Error(letter.missing.join());
  return letter;
}

describe.each(LETTER_KINDS)('hostile text in %s', (kind) => {
  const letter = letterOf(kind);

  it('stays one line in the subject, of bounded length', () => {
    expect(letter.subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(letter.subject.length).toBeLessThanOrEqual(180);
  });

  it('shows no character that hides or turns text', () => {
    for (const body of [letter.text, letter.html]) {
      expect(body.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(body.isWellFormed()).toBe(true);
    }
  });

  it('is no markup in the HTML', () => {
    const tags = new Set([...letter.html.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, tag]) => tag));
    const ours = 'html head meta title body h1 h2 p a table tr th td ul li pre br !doctype'.split(
      ' ',
    );
    expect([...tags].filter((tag) => !ours.includes(tag ?? ''))).toEqual([]);
    // But for the links that write an answer, each of one attribute's harmless characters.
    const rest = letter.html.replace(
      /<a href="mailto:[\w.!~*'()%@?=-]+" style="[\w :-]+">/g,
      '<a>',
    );
    expect(rest).not.toMatch(/<[^>]*(?:src|href|onerror)=/);
  });

  it('begins no line of the text as one of ours', () => {
    expect(letter.text).not.toMatch(/^Odobril: /m);
    expect(letter.text).not.toMatch(/^Bcc: /m);
    const approvals = letter.text.match(/^ODOBRITEV$/gm) ?? [];
    expect(approvals.length).toBeLessThanOrEqual(1);
  });

  it('names no recipient but those of the contacts', () => {
    const known = ['servicedesk@src.si', 'ikt@ezdrav.si', 'skrbnik.enarocanje@example.si'];
    expect(letter.to.filter((address) => !known.includes(address))).toEqual([]);
  });
});
