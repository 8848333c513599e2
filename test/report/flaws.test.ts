import { expect, test } from 'vitest';
import { lineSentence } from '../../src/report/escaping.ts';
import { factReader, flawSaid } from '../../src/report/fact-reader.ts';
import { messagesIn } from '../../src/report/language.ts';
import { problemDetail } from '../../src/report/problem-words.ts';

const COUNTED = { seconds: 7, pushes: 30, most: 10, total: 11 };
const NAMED = {
  other: 'GET /a',
  part: 'nodes.0',
  fault: 'invalid_type',
  commit: 'abc',
  receipt: '42',
  file: '.ezdrav/organisation.yml',
  line: 3,
  repository: 'hisa/ezdrav',
};

test.each(Object.keys(messagesIn('en').flaws))('%s is said in both languages', (why) => {
  const [en, sl] = (['en', 'sl'] as const).map((language) =>
    lineSentence(flawSaid({ why, ...COUNTED, ...NAMED }, messagesIn(language)), ['', '']),
  );
  expect(en).not.toBe(sl);
  for (const said of [en, sl]) expect(said).toMatch(/^\S.*[^.]$/s);
});

test('what is no flaw of ours says nothing', () => {
  for (const flaw of ['few-clocks', { why: 'toString' }, { why: 3 }, undefined]) {
    expect(flawSaid(flaw, messagesIn('sl'))).toBe('');
  }
});

test.each([
  [
    'a flaw',
    { detail: '', flaw: { why: 'few-clocks', values: {} } },
    'čas je povedal največ en odgovor',
  ],
  ['what the server said', { detail: 'Bad Gateway' }, '»Bad Gateway«'],
  ['nothing', { detail: '' }, ''],
] as const)('of a problem: %s', (_name, more, said) => {
  const problem = { code: 'api.malformed', request: 'GET /a', status: 200, ...more } as const;
  const messages = messagesIn('sl');
  expect(lineSentence(problemDetail(problem, messages), messages.quotes)).toBe(said);
});

test.each([
  ['the organisation’s', { why: 'organisation-archived', repository: 'hisa/ezdrav' }, /archived/],
  ['GitHub’s', { why: 'no-date' }, /proxy/],
])('an answer that cannot be read, of a fault that is %s', (_name, flaw, said) => {
  const messages = messagesIn('en');
  const facts = { request: 'GraphQL Organisation', flaw };
  const { what, fix } = messages.reasons['api.malformed'];
  const text = [what, fix].map(factReader(facts, null, messages).say).join(' ');
  expect(text).toMatch(said);
});
