import { expect, test } from 'vitest';
import { lineSentence } from '../../src/report/escaping.ts';
import { ownWordsIn } from '../../src/report/own-words.ts';

/** What the clock and the client say, and what becomes of it; the number stays, the words are a person's. */
test.each([
  ['differs by 7 s from GET /a', '7', 'GET /a'],
  ['not asked: 90000 ms have passed', '90000', ''],
  ['more than 10 pages', '10', ''],
  ['a decision may not need more than 200 questions', '200', ''],
])('%s', (text, number, request) => {
  const [en, sl] = (['en', 'sl'] as const).map((language) =>
    lineSentence(ownWordsIn(language)(text) ?? '', ['', '']),
  );
  for (const said of [en, sl]) {
    expect(said).toContain(number);
    expect(said).toContain(request);
  }
  expect(en).not.toBe(sl);
});

test.each(['differs by x s from GET /a', 'more than a few pages', 'toString', ''])(
  'is not ours: %j',
  (text) => {
    expect(ownWordsIn('sl')(text)).toBeNull();
  },
);
