import { expect, test } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import { instantIn, isAt, isGroup } from '../../src/rules/fact-values.ts';
import type { FactValue } from '../../src/rules/verdict.ts';

const AT = instantOf(7);

test.each<[string, FactValue | undefined, boolean, boolean]>([
  ['a moment', { at: AT }, true, true],
  ['a moment and more', { at: AT, by: 'ana' }, true, false],
  ['a group whose moment is a text', { at: 'x' }, true, false],
  ['an empty group', {}, true, false],
  ['a list', [], false, false],
  ['null', null, false, false],
  ['a text', 'at', false, false],
  ['a number', 7, false, false],
  ['nothing', undefined, false, false],
])('%s', (_, value, group, moment) => {
  expect([isGroup(value), isAt(value)]).toEqual([group, moment]);
  const facts = value === undefined ? {} : { key: value };
  expect(instantIn(facts, 'key')).toBe(moment ? AT : null);
});
