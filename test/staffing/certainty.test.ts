import { describe, expect, test } from 'vitest';
import { isByGitHubAlone, questionsOf } from '../../src/staffing/certainty.ts';
import type { Signal } from '../../src/staffing/departures.ts';
import type { KeyedDeparture } from '../../src/staffing/recorded-departures.ts';

type Before = KeyedDeparture['before'];

function departure(key: string, signals: readonly Signal[], before: Before = null): KeyedDeparture {
  return { key, ref: key, member: { ref: key }, signals, departed: null, before };
}

/** So many with the same signals, `X-1` and on. */
function many(count: number, signals: readonly Signal[], before: Before = null, from = 1) {
  return Array.from({ length: count }, (_one, index) =>
    departure(`X-${index + from}`, signals, before),
  );
}

type Row = [
  name: string,
  departures: readonly KeyedDeparture[],
  size: number,
  each: readonly string[],
  together?: readonly string[],
];

const WRITE: readonly Signal[] = ['no-write-access'];
const ROWS: readonly Row[] = [
  ['nobody', [], 0, []],
  ['a last day that is over', many(1, ['left']), 1, []],
  ['everybody has left', many(8, ['left']), 8, []],
  ['left and removed', many(8, ['left', 'gone']), 8, []],
  ['one of four removed', many(1, ['gone']), 4, []],
  ['one of three removed', many(1, ['gone']), 3, ['X-1']],
  ['two of eight removed', many(2, ['gone']), 8, []],
  ['two of seven removed', many(2, ['gone']), 7, ['X-1', 'X-2']],
  ['three of a hundred removed', many(3, ['gone']), 100, ['X-1', 'X-2', 'X-3']],
  ['the only one removed', many(1, ['gone']), 1, ['X-1']],
  ['the contract ended for one of forty', many(1, ['contract-ended']), 40, []],
  ['the contract ended for all', many(4, ['contract-ended']), 4, ['X-1', 'X-2', 'X-3', 'X-4']],
  [
    'removed, and GitHub says so too: counted as removed',
    many(1, ['gone', 'no-write-access']),
    40,
    [],
  ],
  [
    'three removed, of whom the letter of one went before',
    [...many(1, ['gone'], 'letter'), ...many(2, ['gone'], null, 2)],
    40,
    [],
  ],
  [
    'asked before: a question until it is answered, also where few are left',
    many(1, ['gone'], 'question'),
    40,
    ['X-1'],
  ],
  ['asked before, and left by now', many(1, ['left', 'gone'], 'question'), 40, []],
  ['one without write access', many(1, WRITE), 40, ['X-1']],
  ['one of one without write access', many(1, WRITE), 1, ['X-1']],
  ['two of two no members', many(2, ['no-member']), 2, ['X-1', 'X-2']],
  ['three of twelve without write access', many(3, WRITE), 12, ['X-1', 'X-2', 'X-3']],
  ['three of eleven', many(3, WRITE), 11, [], ['X-1', 'X-2', 'X-3']],
  [
    'three of eleven, each by one of the two lists',
    [...many(2, WRITE), ...many(1, ['no-member'], null, 3)],
    11,
    [],
    ['X-1', 'X-2', 'X-3'],
  ],
  [
    'one has an issue of his own already',
    [...many(1, WRITE, 'question'), ...many(2, WRITE, null, 2)],
    11,
    ['X-1'],
    ['X-2', 'X-3'],
  ],
  [
    'a letter of an earlier version does not make it certain',
    many(1, WRITE, 'letter'),
    40,
    ['X-1'],
  ],
];

describe('questions', () => {
  test.each(ROWS)('%s', (_name, departures, size, each, together = []) => {
    const found = questionsOf(departures, size);
    expect([...found.each].map(({ key }) => key)).toEqual(each);
    expect(found.together.map(({ key }) => key)).toEqual(together);
  });

  test('a last day, a removal and the contract are said by people', () => {
    expect(isByGitHubAlone(['no-write-access', 'no-member'])).toBe(true);
    for (const signal of ['left', 'gone', 'contract-ended'] as const) {
      expect(isByGitHubAlone([signal, 'no-member'])).toBe(false);
    }
  });
});
