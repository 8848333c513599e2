import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reference } from '../../scripts/reference.ts';

const made = reference();
const FOLDERS = [...new Set([...made.keys()].map((path) => dirname(path)))];

test.each([...made])('%s is fresh: npm run reference', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test.each(FOLDERS)('%s holds nothing else', (folder) => {
  const paths = readdirSync(folder).map((name) => `${folder}/${name}`);
  expect(paths.sort()).toEqual([...made.keys()].filter((path) => dirname(path) === folder).sort());
});

describe('every key', () => {
  const rows = (made.get('docs/reference/files.md') ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| <a'));

  test('is there, also those of the outcome and the contacts', () => {
    expect(rows.length).toBeGreaterThan(150);
    for (const key of [
      'outcome.downtime-minutes',
      'contacts.ict',
      'urgent.declared-by',
      'znet.joined',
    ]) {
      expect(
        rows.some((row) => row.includes(`\`${key}\``)),
        key,
      ).toBe(true);
    }
  });

  test('says what it means', () => {
    expect(rows.filter((row) => /\|\s*\|$/.test(row))).toEqual([]);
  });
});
