import { describe, expect, test } from 'vitest';
import { lookOf } from '../../src/runner/terminal-look.ts';

describe('columns', () => {
  test.each([
    ['a terminal that tells', 120, 120],
    ['a narrow one', 60, 60],
    ['one that breaks lines itself', 12, 40],
    ['one that does not know its size', 0, 80],
    ['a pipe', undefined, 80],
  ])('%s', (_, columns, expected) => {
    expect(lookOf({ columns }, {}).columns).toBe(expected);
  });
});

describe('colour', () => {
  test.each([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
    ['a dumb terminal that is told so', true, { TERM: 'dumb', FORCE_COLOR: '1' }, true],
    ['a terminal without colours', true, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['a pipe with FORCE_COLOR', false, { FORCE_COLOR: '3' }, true],
    ['FORCE_COLOR that forbids', true, { FORCE_COLOR: '0' }, false],
    ['an empty FORCE_COLOR', false, { FORCE_COLOR: '' }, false],
  ])('%s', (_, isTTY, environment, expected) => {
    expect(lookOf({ isTTY }, environment).colour).toBe(expected);
  });
});
