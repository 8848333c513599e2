import { expect, test } from 'vitest';
import { contains, instantOf, latest, plus, toIso } from '../../src/calendar/instant.ts';

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
