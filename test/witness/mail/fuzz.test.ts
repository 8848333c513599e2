import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readAnswerMail } from '../../../src/witness/mail/letter.ts';
import { times } from '../../support/sample.ts';
import { signedByMailauth } from '../../support/mail/signing.ts';
import { ICT_KEY, KEY, mailOf, NO, ours, YES } from './mail-scene.ts';

// Whatever is done to a signed mail, no answer comes of it that was not signed.

const SIGNED: string[] = [];
beforeAll(async () => {
  SIGNED.push(
    await signedByMailauth(mailOf(), KEY),
    await signedByMailauth(mailOf({ Subject: NO }), KEY, { canonicalization: 'simple/simple' }),
    await signedByMailauth(mailOf({ From: 'ikt@ezdrav.example' }), ICT_KEY),
  );
});
const MADE = ['client[0] approval', 'client[0] rejection', 'ezdrav-ict[1] approval'];

const piece = fc.oneof(
  fc.constantFrom('\r\n', '\n', '\r', ' ', '\t', ':', ';', '=', '<', '>', '"', '(', ')', ',', '\0'),
  fc.constantFrom('From: ', 'Subject: ', 'Date: ', 'DKIM-Signature: ', YES, NO, 'ODOBRENO'),
  fc.constantFrom('narocnik@bolnisnica.example', 'ikt@ezdrav.example', 'h=from', 'b=', 'l=0;'),
  fc.string({ maxLength: 8 }),
);
const edit = fc.record({ at: fc.nat(1600), cut: fc.nat(40), put: piece });

test.each([0, 1, 2])('edits of a signed mail (%i)', (index) => {
  const mail = SIGNED[index] ?? '';
  const original = readAnswerMail(mail);
  if (!original.ok) throw new Error('unreadable');
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const changed = edits.reduce(
        (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
        mail,
      );
      const result = ours(changed);
      if (!/ (?:approval|rejection)/.test(result)) return;
      expect(result).toBe(MADE[index]);
      const read = readAnswerMail(changed);
      if (!read.ok) throw new Error('unreadable');
      expect(read.mail.answer).toEqual(original.mail.answer);
      expect(read.mail.date).toBe(original.mail.date);
      expect(read.mail.messageId).toBe(original.mail.messageId);
      expect(read.mail.from.address.toLowerCase()).toBe(original.mail.from.address.toLowerCase());
    }),
    { numRuns: times(500, 1_500) },
  );
});

test('lines in another order, doubled, or of another mail', () => {
  const lines = SIGNED.flatMap((mail) =>
    mail.slice(0, mail.indexOf('\r\n\r\n')).split(/\r\n(?![ \t])/),
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { minLength: 5, maxLength: 14 }), (some) => {
      const result = ours(`${some.join('\r\n')}\r\n\r\n`);
      if (!/ (?:approval|rejection)/.test(result)) return;
      expect(MADE).toContain(result);
    }),
    { numRuns: times(500, 1_500) },
  );
});

test('no text is anything but an answer or a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const bytes = Buffer.from(text).toString('latin1');
      expect(ours(bytes)).not.toMatch(/ (?:approval|rejection)/);
    }),
  );
});
