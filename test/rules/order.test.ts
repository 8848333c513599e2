import { expect, it } from 'vitest';
import { isAfter, isBefore } from '../../src/rules/moments.ts';
import { byId, byText } from '../../src/rules/order.ts';
import { NOT_A_TIME, NOW, time } from '../support/builders.ts';

it.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['B', 'a', -1],
  ['č', 'z', 1],
])('by text: %s and %s', (one, other, expected) => {
  expect(byText(one, other)).toBe(expected);
});

it.each([
  ['9', '10', -1],
  ['10', '9', 1],
  ['10', '11', -1],
  ['11', '11', 0],
])('by id: %s and %s', (one, other, expected) => {
  expect(Math.sign(byId(one, other))).toBe(expected);
});

it('earlier or later is what is no moment at all, and nothing where there is nothing to compare', () => {
  const later = time('2026-12-01T22:31');
  expect([isBefore(NOW, later), isBefore(NOW, NOW), isBefore(later, NOW)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isAfter(later, NOW), isAfter(NOW, NOW), isAfter(NOW, later)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isBefore(NOT_A_TIME, NOW), isAfter(NOT_A_TIME, NOW)]).toEqual([true, true]);
  expect([isBefore(NOW, null), isAfter(NOW, null)]).toEqual([false, false]);
});
