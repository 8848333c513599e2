import { expect, test } from 'vitest';
import { outsidersOf } from '../../src/rules/mailboxes.ts';
import { solution } from '../support/builders.ts';

test.each<[string, string | undefined, readonly string[], readonly string[]]>([
  ['nobody known', undefined, [], []],
  ['the contact alone', 'posegi@hisa.example', [], ['posegi@hisa.example']],
  ['a sender too', 'posegi@hisa.example', ['a@b.example'], ['posegi@hisa.example', 'a@b.example']],
  ['a sender with a name', undefined, ['Hiša, d. o. o. <a@b.example> '], ['a@b.example']],
  ['a sender in brackets, with blanks', undefined, [' < a@b.example >'], ['a@b.example']],
])('whose mail says nothing: %s', (_, contact, senders, house) => {
  const rules = solution({ ...(contact !== undefined && { contractor: { contact } }) });
  expect(outsidersOf(rules, senders).house).toEqual(house);
}); // biome-ignore format: a row a line
