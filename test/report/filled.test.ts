import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messagesIn } from '../../src/report/language.ts';
import { filled, fieldPlaces } from '../../src/report/filled.ts';

test.each([
  ['a place', '{to} was notified', { to: 'SD' }, 'SD was notified'],
  ['a number', 'line {line}', { line: 0 }, 'line 0'],
  ['a place without a value', 'to {to}.', {}, 'to .'],
  ['an optional part', 'sent[ to {to}]', { to: 'SD' }, 'sent to SD'],
  ['an optional part without a value', 'sent[ to {to}]', { to: '' }, 'sent'],
  ['an alternative', '[{by}|somebody] said so', {}, 'somebody said so'],
  ['an optional part in another', 'sent[ to {to}[ at {at}]]', { to: 'SD' }, 'sent to SD'],
])('%s is filled', (_, sentence, places, said) => {
  expect(filled(sentence, places)).toBe(said);
});

test('what people wrote is never read as a place or an optional part', () => {
  const written = fc.oneof(
    fc.string(),
    fc.constantFrom('{to}', '[ {to}]', '[{to}|no]', '$&', '$1', '{{to}}'),
  );
  fc.assert(
    fc.property(written, written, (one, other) => {
      fc.pre(one !== '');
      expect(filled('{one}, {to}[: {one}]', { one, to: other })).toBe(`${one}, ${other}: ${one}`);
    }),
  );
});

test('the fields of a record are places; lists are said with commas', () => {
  const about = { id: 'A', count: 3, to: ['B', 'C'], nested: { id: 'D' }, none: null };
  expect(fieldPlaces(about, (text) => `<${text}>`)).toEqual({
    id: '<A>',
    count: '3',
    to: '<B>, <C>',
    nested: '',
    none: '',
  });
});

/** The places of every sentence, by where it is kept. */
function placesIn(node: unknown, path = ''): readonly (readonly [path: string, place: string])[] {
  if (typeof node === 'string') {
    return [...node.matchAll(/\{([a-z][a-zA-Z-]*)(?::[a-z]+)?\}/g)].map(([, name = '']) => [
      path,
      name,
    ]);
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, below]) => placesIn(below, `${path}.${key}`));
}

test('a sentence has the same places in both languages', () => {
  const [english, slovene] = (['en', 'sl'] as const).map((language) => {
    const { announce, dossier, record, staff, usage, portfolio } = messagesIn(language);
    const all = placesIn({ announce, dossier, record, staff, usage, portfolio });
    return [...new Set(all.map((each) => each.join(' ')))].sort();
  });
  expect(english?.length).toBeGreaterThan(100);
  expect(slovene).toEqual(english);
});
