import { describe, it } from 'vitest';
import { isLetter, LETTER_KINDS, type LetterKind } from '../../src/letters/letter.ts';
import { writeLetter } from '../../src/letters/letters.ts';
import { goldenIn } from '../support/golden.ts';
import { INPUTS } from './sample.ts';

const expectGolden = goldenIn(new URL('golden/', import.meta.url));

// The files in golden/ are for people: read them when they change.

function write(kind: LetterKind): { text: string; html: string } {
  const letter = writeLetter(kind, INPUTS[kind]);
  if (!isLetter(letter)) throw new Error(`missing: ${letter.missing.join(', ')}`);
  const copies = letter.cc === undefined ? '' : `V vednost: ${letter.cc.join(', ')}\n`;
  const head = `Za: ${letter.to.join(', ')}\n${copies}Zadeva: ${letter.subject}\n\n`;
  return { text: head + letter.text, html: letter.html };
}

describe.each(LETTER_KINDS)('%s', (kind) => {
  it('reads as its golden files', () => {
    const { text, html } = write(kind);
    expectGolden(`${kind}.txt`, text);
    expectGolden(`${kind}.html`, html);
  });
});
