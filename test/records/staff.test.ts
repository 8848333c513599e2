import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStaff } from '../../src/records/staff.ts';
import { STAFF_KEYS } from '../../src/records/staff-schema.ts';
import { bytes, changed, faults, STAFF } from './texts.ts';

const read = (text: string) => readStaff('.ezdrav/staff.yml', bytes(text));
const wrong = (text: string): readonly string[] => faults(read(text));

test('a complete file', () => {
  const reading = read(STAFF);
  expect(faults(reading)).toEqual([]);
  expect(reading.ok && reading.value.staff[0]).toMatchObject({
    ref: 'O-017',
    github: { login: 'ana-r', id: 11, write: true },
    left: { kind: 'day', date: '2026-11-20' },
    'statement-signed': '2026-01-05',
    revocation: { reference: 'SD-2026-901' },
  });
});

test('the least file', () => {
  expect(read('version: 1\nstaff: []\n')).toMatchObject({ ok: true, value: { staff: [] } });
  const reading = read('version: 1\nstaff: [ { ref: a, github: { login: b, id: 1 } } ]\n');
  expect(reading.ok && reading.value.staff).toEqual([
    { ref: 'a', github: { login: 'b', id: 1, write: false } },
  ]);
});

test('someone may leave at a moment', () => {
  const reading = read(changed(STAFF, 'left: 2026-11-20', 'left: 2026-11-20T14:00'));
  expect(reading.ok && reading.value.staff[0]?.left).toMatchObject({ kind: 'time' });
});

describe('faults', () => {
  const dayOrTime = 'YYYY-MM-DD | YYYY-MM-DDTHH:mm';
  const rows: readonly (readonly [string, string, string, string])[] = [
    ['no ref', 'ref: O-017\n    github', 'github', '3:5 | missing-key | staff.0.ref'],
    [
      'no id',
      ', id: 11',
      '',
      '4:5 | missing-key | staff.0.github.id | https://api.github.com/users/ana-r',
    ],
    [
      'left, malformed',
      'left: 2026-11-20',
      'left: 20.11.2026',
      `10:11 | time-malformed | staff.0.left | 20.11.2026 | ${dayOrTime}`,
    ],
    [
      'left on no day',
      'left: 2026-11-20',
      'left: 2026-11-31',
      '10:11 | no-such-day | staff.0.left | 2026-11-31',
    ],
    [
      'left in the gap',
      'left: 2026-11-20',
      'left: 2027-03-28T02:30',
      '10:11 | time-in-gap | staff.0.left | 2027-03-28T02:30 | 2027-03-28T02:00 | 2027-03-28T03:00',
    ],
    [
      'a day for a time',
      'notified: 2026-11-20T15:10',
      'notified: 2026-11-20',
      '11:29 | time-malformed | staff.0.revocation.notified | 2026-11-20 | YYYY-MM-DDTHH:mm',
    ],
  ];
  test.each(rows)('%s', (_, from, to, expected) => {
    expect(wrong(changed(STAFF, from, to))).toEqual([expected]);
  });
  test('a reference that stands twice', () => {
    expect(wrong(`${STAFF}  - ref: O-018\n  - ref: O-017\n`)).toEqual([
      '13:10 | duplicate-ref | staff.2.ref',
    ]);
  });
});

describe('a name is not repeated', () => {
  test.each([
    [
      'for an account',
      'github: { login: ana-r, id: 11, write: true }',
      'github: Ana Novak',
      '4:13 | wrong-type | staff.0.github | { login: …, id: …, write: … }',
    ],
    [
      'for a reference',
      'ref: O-017',
      'ref: Ana Novak',
      '3:10 | wrong-value | staff.0.ref | 1–64 × A–Z a–z 0–9 . _ -',
    ],
    ['as a key', 'role: razvijalka', 'Ana Novak: razvijalka', '5:5 | unknown-key | staff.0.… | …'],
    [
      'after a comma',
      'granted: 2026-01-12',
      'granted: 2026-01-12, Novak',
      '9:83 | unknown-key | staff.0.account.… | …',
    ],
    [
      'in a key that is known',
      'role: razvijalka',
      'name: Ana Novak',
      '5:5 | unknown-key | staff.0.… | …',
    ],
    [
      'in small letters, as a last day',
      'left: 2026-11-20',
      'left: ana-novak',
      '10:11 | time-malformed | staff.0.left | YYYY-MM-DD | YYYY-MM-DDTHH:mm',
    ],
    [
      'in small letters, as a key',
      'role: razvijalka',
      'janez-novak: razvijalka',
      '5:5 | unknown-key | staff.0.… | …',
    ],
    [
      'twice, as a key',
      'role: razvijalka',
      'ana_novak: a\n    ana_novak: b',
      '5:5 | unknown-key | staff.0.… | …',
      '6:5 | duplicate-key | staff.0.… | …',
    ],
  ])('%s', (_, from, to, ...expected) => {
    const found = wrong(changed(STAFF, from, to));
    expect(found).toEqual(expected);
    expect(found.join()).not.toMatch(/novak/i);
  });
});

describe('a key of the schema and a feature of YAML are named', () => {
  test.each([
    ['anchor', 'role: razvijalka', 'role: &a razvijalka'],
    ['tag', 'role: razvijalka', 'role: !!str razvijalka'],
    ['directive', 'version: 1', '%YAML 1.2\n---\nversion: 1'],
    ['alias', 'role: razvijalka', 'role: *a'],
    ['complex-key', 'role: razvijalka', '? role\n    : razvijalka'],
  ])('%s', (feature, from, to) => {
    expect(wrong(changed(STAFF, from, to)).join()).toContain(`yaml-feature | ${feature}`);
  });

  test.each([
    ['a character', changed(STAFF, 'razvijalka', '"a\u202e"'), '5:13 | control-character | U+202E'],
    ['a pointer', 'version https://git-lfs.github.com/spec/v1\n', '1:1 | not-a-file | lfs-pointer'],
    ['what YAML misses', 'version: 1\nstaff: "a', '2:8 | yaml | " | unclosed-quote'],
  ])('%s is named', (_, text, expected) => {
    expect(wrong(text)).toEqual([expected]);
  });

  test('a mapping for text, and what was expected', () => {
    expect(wrong(changed(STAFF, 'role: razvijalka', 'role: { a: b }'))).toEqual([
      '5:11 | wrong-type | staff.0.role | key: value | "…"',
    ]);
  });

  test('the keys that may be named are those of the schema', () => {
    const schema = readFileSync(
      new URL('../../schemas/staff.schema.json', import.meta.url),
      'utf8',
    );
    const keys = new Set<string>();
    JSON.parse(schema, (key, value: unknown) => {
      if (key === 'properties') for (const name of Object.keys(value ?? {})) keys.add(name);
      return value;
    });
    expect(STAFF_KEYS).toEqual(keys);
  });

  test('a key that stands twice', () => {
    const twice = changed(STAFF, 'role: razvijalka', 'role: a\n    role: b');
    expect(wrong(twice)).toEqual(['6:5 | duplicate-key | staff.0.role | role']);
  });

  test('what a misspelt key means', () => {
    expect(wrong(changed(STAFF, 'role:', 'rolle:'))).toEqual([
      '5:5 | unknown-key | staff.0.… | … | role',
    ]);
  });
});
