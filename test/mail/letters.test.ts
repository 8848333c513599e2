import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import { isLetter, LETTER_KINDS } from '../../src/letters/letter.ts';
import { writeLetter } from '../../src/letters/letters.ts';
import { eml } from '../../src/mail/eml.ts';
import { INPUTS } from '../letters/sample.ts';

describe('letters as mail', () => {
  it.each(LETTER_KINDS)('%s is read back as it was written', async (kind) => {
    const letter = writeLetter(kind, INPUTS[kind]);
    if (!isLetter(letter)) throw new Error(letter.missing.join());
    const mail = await eml(letter, {
      from: 'gate@hisa.example.si',
      messageId: '<POSEG-2026-041.3dfeead9@hisa.example.si>',
      date: instantOf(0),
    });
    const { subject, text, html, to, attachments } = await simpleParser(mail ?? '');
    expect({ subject, text, html }).toEqual({
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
    });
    expect(to).toMatchObject({ text: letter.to.join(', ') });
    expect(attachments).toEqual([]);
  });
});
