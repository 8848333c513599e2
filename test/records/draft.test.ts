import { describe, expect, test } from 'vitest';
import { readIntervention } from '../../src/records/intervention.ts';
import { bytes, changed, LEAST } from './texts.ts';

const draftOf = (text: string) => {
  const reading = readIntervention('i.yml', bytes(text));
  return reading.ok ? reading.value.status : reading.draft;
};

const DRAFT = `${LEAST}status: draft\n`;

describe('a draft', () => {
  test.each<[string, string, unknown]>([
    ['well-formed', DRAFT, 'draft'],
    ['with a comment', changed(DRAFT, 'status: draft', 'status: draft # not yet'), 'draft'],
    ['with a fault', changed(DRAFT, 'impact: I\n', ''), { tag: 'v1' }],
    ['without a tag', changed(DRAFT, 'release: { tag: v1 }\n', ''), { tag: null }],
    ['with an empty tag', changed(DRAFT, '{ tag: v1 }', '{ tag: "" }'), { tag: null }],
    ['with a list for a release', changed(DRAFT, '{ tag: v1 }', '[v1]'), { tag: null }],
    ['with a text for a release', changed(DRAFT, '{ tag: v1 }', 'v1'), { tag: null }],
    ['that is no YAML', changed(DRAFT, 'title: T', 'title: T: U'), { tag: 'v1' }],
    [
      'with Windows line ends',
      changed(DRAFT, 'impact: I\n', '').replaceAll('\n', '\r\n'),
      { tag: 'v1' },
    ],
  ])('%s', (_, text, expected) => {
    expect(draftOf(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['the word in a comment', `${LEAST}# status: draft\nstrat: a\n`],
    ['two statuses', `${LEAST}status: planned\nstatus: draft\n`],
    ['the word within another key', `${LEAST}risk:\n  status: draft\n`],
    ['the word in a longer one', `${LEAST}status: drafted\n`],
    ['a status of other letters', `${LEAST}status: Draft\n`],
    ['no status', `${LEAST}strat: a\n`],
  ])('%s is none', (_, text) => {
    expect(draftOf(text)).toBeNull();
  });

  test('what cannot be opened is none', () => {
    expect(readIntervention('i.yml', { unread: 'symlink' })).toMatchObject({ draft: null });
  });
});
