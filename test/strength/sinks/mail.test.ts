import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakeSmtp } from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import { FULL } from '../../support/sample.ts';
import { note } from '../figures.ts';
import { SCENES } from '../scenes.ts';
import { BLOCKS, type Harm, harmFrom, harmful, LINES } from './harm.ts';

// Harmful text in every field, people's names included, in the mails that are really sent: nobody else
// is written to, no header is more or less, and no tag is one of theirs.

const HARMLESS: Harm = { line: () => 'nič', block: () => 'še\nnič' };
const TURNS = FULL ? LINES.map((_, turn) => turn) : [9];
const SENDING = SCENES.filter(({ name }) =>
  ['announce', 'close', 'request', 'staff'].includes(name),
);

interface Form {
  readonly to: readonly string[];
  readonly headers: readonly string[];
  readonly attachments: number;
  readonly tags: readonly string[];
}

async function formOf(to: readonly string[], raw: string): Promise<Form> {
  const mail = await simpleParser(raw);
  const html = mail.html === false ? '' : (mail.html ?? '');
  const tags = [...html.matchAll(/<\/?([a-z!][a-z0-9]*)[^>]*>/gi)].map(([, tag]) => tag ?? '');
  expect(mail.subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(html).not.toMatch(/<[^>]*\s(?:on\w+|src|href)=/);
  return {
    to,
    headers: mail.headerLines.map(({ key }) => key).toSorted(),
    attachments: mail.attachments.length,
    tags: [...new Set(tags)].toSorted(),
  };
}

describe.skipIf(!HAS_OPENSSL)('mails (need openssl)', () => {
  let ca: OwnCa;
  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());

  describe.each(SENDING)('mode $name', ({ name, stage }) => {
    async function sent(harm: Harm): Promise<readonly Form[]> {
      const smtp = await fakeSmtp(ca);
      const scene = await stage(harmful(name, harm));
      const person = {
        name: `Ana ${harm.line()}`,
        email: 'ana@hisa.example.si',
        mobile: '+386 40 123 456',
      };
      await scene.run({
        inputs: {
          'smtp-url': smtp.url,
          'mail-from': 'gate@hisa.example.si',
          people: JSON.stringify({
            'O-017': person,
            'O-021': person,
            'O-1': person,
            'O-2': person,
          }),
        },
        env: { NODE_EXTRA_CA_CERTS: ca.caFile },
      });
      await scene.github.stop();
      await smtp.close();
      return Promise.all(smtp.mails.map(async ({ to, raw }) => formOf(to, raw)));
    }

    test('are as they are with harmless text', { timeout: 120_000 }, async ({ task }) => {
      const plain = await sent(HARMLESS);
      expect(plain.length).toBeGreaterThan(0);
      for (const turn of TURNS) expect.soft(await sent(harmFrom(turn))).toEqual(plain);
      note(task, { 'injection-sinks': 2 * TURNS.length, 'injection-faults': 0 });
      expect(BLOCKS.length).toBeGreaterThan(0);
    });
  });
});
