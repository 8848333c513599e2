import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import { isLetter, type Letter, type Writing } from '../../src/letters/letter.ts';
import { writeLetter } from '../../src/letters/letters.ts';
import { compose } from '../../src/mail/compose.ts';
import { answerIn } from '../../src/witness/mail/subject.ts';
import { INPUTS } from './sample.ts';

// Letters that ask for an answer: what their first lines say, and the links that write it.

const ASKING = ['announcement', 'changed-announcement', 'urgent-notification'] as const;

function letter(writing: Writing): Letter {
  if (!isLetter(writing)) throw new Error(writing.missing.join());
  return writing;
}
const of = (kind: (typeof ASKING)[number]): Letter => {
  switch (kind) {
    case 'announcement':
      return letter(writeLetter(kind, INPUTS[kind]));
    case 'changed-announcement':
    case 'urgent-notification':
      return letter(writeLetter(kind, INPUTS[kind]));
  }
};

describe.each(ASKING)('%s', (kind) => {
  test('says in its first lines who, what, what is asked, until when, whom to call', () => {
    const [, , ...lines] = of(kind)
      .text.split('\n')
      .filter((line) => line !== '');
    const first = lines.slice(0, 5).join('\n');
    expect(first).toContain('Hiša, d. o. o.');
    expect(first).toContain('na rešitvi eNaročanje');
    expect(first).toMatch(/Prosimo, da/);
    expect(first).toMatch(kind === 'urgent-notification' ? /odobrita takoj/ : /najpozneje v/);
    expect(first).toContain('01 234 56 78');
  });

  test('writes both answers by links that survive the mail, and by lines to copy', async () => {
    const written = of(kind);
    const raw = await compose(written, {
      from: 'posegi@hisa.example',
      messageId: '<1@hisa.example>',
      date: instantOf(0),
    });
    const { html, text, replyTo } = await simpleParser(raw);
    expect(replyTo?.text).toBe('posegi@hisa.example');
    const links = [...String(html).matchAll(/href="(mailto:[^"]+)"/g)].map(([, link = '']) => link);
    expect(links.length).toBe(2);
    const subjects = links.map((link) => {
      expect(link.length).toBeLessThan(220);
      expect(link).not.toContain('+');
      expect(text).toContain(link);
      const url = new URL(link);
      expect(url.pathname).toBe('posegi@hisa.example');
      return decodeURIComponent(url.search.replace('?subject=', ''));
    });
    const { intervention, planDigest: plan } = INPUTS[kind];
    const answer = { intervention: intervention.id, plan };
    expect(subjects.map(answerIn)).toEqual([
      { kind: 'approval', ...answer },
      { kind: 'rejection', ...answer },
    ]);
    for (const subject of subjects) expect(text).toContain(subject);
  });
});

test.each([
  ['a listed mailbox', [{ email: 'narocnik@bolnisnica.example' }], 'vrstic v zadevi:'],
  ['accounts alone', [], 'v odgovor prekopirajte'],
] as const)(
  'without a contact of the house the line is asked for where it counts: %s',
  (_, client, how) => {
    const { solution, ...input } = INPUTS.announcement;
    const { contractor: _contractor, ...rest } = solution;
    const approvers = { client: [...client], 'ezdrav-ict': [] };
    const said = letter(
      writeLetter('announcement', {
        ...input,
        solution: { ...rest, approvers },
      }),
    );
    expect(said.text.replace(/\s+/g, ' ')).toContain(how);
    expect(said.html).not.toContain('mailto:');
  },
);

describe('a revocation knows the present', () => {
  const { member, person, solution } = INPUTS['account-request'];
  const text = (left: unknown, now: string): string =>
    letter(
      writeLetter('revocation', {
        member: { ...member, left } as typeof member,
        person,
        solution,
        now: instantOf(Date.parse(now)),
      }),
    ).text;
  const day = { kind: 'day', date: '2026-12-31' };
  const time = { kind: 'time', instant: Date.parse('2026-12-31T12:00+01:00') };
  test.each([
    [day, '2026-12-01T09:00+01:00', 's koncem tega dne prekličete'],
    [day, '2026-12-31T09:00+01:00', 's koncem tega dne prekličete'],
    [day, '2027-01-01T09:00+01:00', 'takoj prekličete'],
    [time, '2026-12-31T11:00+01:00', 'tedaj prekličete'],
    [time, '2026-12-31T12:00+01:00', 'takoj prekličete'],
  ])('%o at %s: %s', (left, now, said) => {
    expect(text(left, now)).toContain(said);
  });
});
