import { describe, expect, it } from 'vitest';
import { isLetter, LETTER_KINDS, type LetterKind } from '../../src/letters/letter.ts';
import { writeLetter } from '../../src/letters/letters.ts';
import { INPUTS } from './sample.ts';

// The files in golden/ are for people: read them when they change.

function write(kind: LetterKind): { text: string; html: string } {
  const letter = writeLetter(kind, INPUTS[kind]);
  if (!isLetter(letter)) throw new Error(`missing: ${letter.missing.join(', ')}`);
  const copies = letter.cc === undefined ? '' : `V vednost: ${letter.cc.join(', ')}\n`;
  const head = `Za: ${letter.to.join(', ')}\n${copies}Zadeva: ${letter.subject}\n\n`;
  return { text: head + letter.text, html: letter.html };
}

describe.each(LETTER_KINDS)('%s', (kind) => {
  it('reads as its golden files', async () => {
    const { text, html } = write(kind);
    await expect(text).toMatchFileSnapshot(`golden/${kind}.txt`);
    await expect(html).toMatchFileSnapshot(`golden/${kind}.html`);
  });
});
