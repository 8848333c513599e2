import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeSmtp, fakeSmtp, PASSWORD, USER } from '../../support/mail/fake-smtp.ts';
import { spellings, withoutMasks } from '../../support/leaks.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import { note } from '../figures.ts';
import { SCENES } from '../scenes.ts';
import { sinksOf } from './sinks.ts';

// The token, the password of the mail server and the people of the `people` input, in every spelling in
// which somebody might print them, searched in every sink of every mode: where all goes well, where the
// mail server repeats the password in its refusal, and where GitHub fails. People may stand in the letter
// about them and nowhere else.

const PEOPLE = {
  'O-1': {
    name: 'Žiga Čebelar Đokić',
    email: 'ziga.cebelar@hisa.example.si',
    mobile: '+386 31 987 654',
  },
  'O-2': {
    name: 'Ana-Marija Šuštaršič',
    email: 'ana.sustarsic@hisa.example.si',
    mobile: '+386 40 123 987',
  },
};

const people = Object.values(PEOPLE).flatMap(({ name, email, mobile }) => [
  name,
  email,
  mobile,
  mobile.replaceAll(' ', ''),
]);

const COURSES = ['all goes well', 'the mail server repeats it', 'GitHub fails'] as const;

describe.skipIf(!HAS_OPENSSL)('secrets and people (need openssl)', () => {
  let ca: OwnCa;
  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());

  async function server(course: (typeof COURSES)[number]): Promise<FakeSmtp> {
    return course === 'the mail server repeats it'
      ? fakeSmtp(ca, {}, { login: 535, words: 'No such login: {password}' })
      : fakeSmtp(ca);
  }

  describe.each(SCENES)('mode $name', ({ stage }) => {
    test.for(COURSES)('%s', { timeout: 120_000 }, async (course, { task }) => {
      const smtp = await server(course);
      const scene = await stage();
      if (course === 'GitHub fails') scene.github.fault({ on: 'graphql', kind: 401 });
      const run = await scene.run({
        inputs: {
          'smtp-url': smtp.url,
          'mail-from': 'gate@hisa.example.si',
          people: JSON.stringify(PEOPLE),
          'members-token': scene.github.addToken('MEMBERS-OF-THE-HOUSE'),
        },
        env: { NODE_EXTRA_CA_CERTS: ca.caFile },
      });
      const sinks = sinksOf(run, scene);
      const places = {
        log: withoutMasks(sinks.log),
        summary: sinks.summary,
        outputs: JSON.stringify(sinks.outputs),
        report: sinks.report,
        issues: [...sinks.titles, ...sinks.bodies].join('\n'),
        receipts: sinks.receipts,
      };
      const mails = smtp.mails.map(({ raw }) => raw).join('\n');
      const tokens = [...scene.github.world.tokens.keys()];
      const secrets = [...tokens, PASSWORD, `${USER}:${PASSWORD}`].flatMap(spellings);
      const needles = [...secrets, ...people.flatMap(spellings)];
      const found = [
        ...Object.entries(places).flatMap(([place, text]) =>
          needles.filter((needle) => text.includes(needle)).map((needle) => `${place}: ${needle}`),
        ),
        ...secrets.filter((needle) => mails.includes(needle)).map((needle) => `mail: ${needle}`),
      ];
      note(task, {
        'secret-runs': 1,
        'secret-needles': needles.length,
        'secrets-found': found.length,
      });
      expect(found).toEqual([]);
      await scene.github.stop();
      await smtp.close();
    });
  });
});

test('the search finds what is there', () => {
  for (const value of [...people, PASSWORD]) {
    for (const text of [
      `a ${value} b`,
      Buffer.from(`a ${value} b`).toString('base64'),
      Buffer.from(`ab ${value} c`).toString('base64'),
      Buffer.from(`abc ${value}`).toString('base64'),
      `?x=${encodeURIComponent(value)}`,
      JSON.stringify({ value }),
    ]) {
      expect(spellings(value).some((needle) => text.includes(needle))).toBe(true);
    }
  }
});
