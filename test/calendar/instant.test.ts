import { expect, test } from 'vitest';
import {
  contains,
  instantOf,
  latest,
  minutesBetween,
  plus,
  toIso,
} from '../../src/calendar/instant.ts';

test('an interval holds its start and not its end', () => {
  const interval = { start: instantOf(10), end: instantOf(20) };
  const inside = [9, 10, 19, 20].map((at) => contains(interval, instantOf(at)));
  expect(inside).toEqual([false, true, true, false]);
});

test('the latest of several', () => {
  expect(latest(instantOf(3), instantOf(5), instantOf(4))).toBe(5);
  expect(latest(instantOf(3))).toBe(3);
});

test('is written to the second, in UTC', () => {
  expect(toIso(plus(instantOf(1_796_152_200_999), -1000))).toBe('2026-12-01T19:09:59Z');
});

test.each([
  ['as the reader subtracts', '2026-12-01T21:04:50Z', '2026-12-01T22:31:10Z', 87],
  [
    'of less than a minute that the clock shows as one',
    '2026-12-01T21:04:59Z',
    '2026-12-01T21:05:00Z',
    1,
  ],
  ['of nearly a minute that it does not', '2026-12-01T21:04:00Z', '2026-12-01T21:04:59Z', 0],
  ['back', '2026-12-01T22:00:00Z', '2026-12-01T21:00:00Z', -60],
])('minutes between two moments %s', (_, from, to, minutes) => {
  const at = (text: string) => instantOf(Date.parse(text));
  expect(minutesBetween(at(from), at(to))).toBe(minutes);
});
