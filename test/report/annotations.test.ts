import { expect, test } from 'vitest';
import type { Locate } from '../../src/records/diagnostic.ts';
import { annotationsOf, diagnosticAnnotations } from '../../src/report/annotations.ts';
import { reasonPlace } from '../../src/report/places.ts';
import { REASON_CODES } from '../../src/rules/reason-codes.ts';
import { row, verdictNamed } from './verdicts.ts';

const FILE = '.ezdrav/intervention.yml';

/** Finds what `lines` says, else its nearest ancestor, as the reader of the files does. */
function locating(lines: { readonly [key: string]: number }): Locate {
  return function locate(key): { line: number; column: number } {
    const line = lines[key.join('.')];
    if (line !== undefined) return { line, column: 5 };
    return key.length === 0 ? { line: 1, column: 1 } : locate(key.slice(0, -1));
  };
}

const LOCATE = new Map<string, Locate>([
  [FILE, locating({ 'announcement.sent-at': 30, announcement: 29, 'schedule.start': 15 })],
  ['.ezdrav/solution.yml', locating({ freezes: 22 })],
]);
const TELLING = { language: 'en', locate: LOCATE, file: FILE } as const;

test('a reason stands on the line of its key', () => {
  const found = annotationsOf(verdictNamed('lead-time-too-short'), TELLING);
  expect(
    found.map(({ level, title, file, line, column }) => [level, title, file, line, column]),
  ).toEqual([
    ['error', 'lead-time.too-short', FILE, 30, 5],
    ['error', 'slot.not-yet-open', FILE, 15, 5],
  ]);
});

test.each([
  ['the next key where the first is not written', { 'schedule.start': 15 }, 15],
  ['the nearest ancestor of the first', { announcement: 29, 'schedule.start': 15 }, 29],
  ['the top of the file where none is written', {}, 1],
])('%s', (_, lines, line) => {
  const locate = new Map([[FILE, locating(lines)]]);
  expect(reasonPlace('lead-time.too-short', { locate, file: FILE })?.line).toBe(line);
});

test('a reason of another file stands there; of none, or of one not read, nowhere', () => {
  expect(reasonPlace('freeze.active', TELLING)).toEqual({
    file: '.ezdrav/solution.yml',
    line: 22,
    column: 5,
  });
  expect(reasonPlace('staff.unknown', TELLING)).toBeNull();
  expect(reasonPlace('api.forbidden', TELLING)).toBeNull();
  expect(reasonPlace('slot.over', { locate: LOCATE, file: null })).toBeNull();
});

test('what cannot be verified is an error like any refusal, without a line where it has none', () => {
  const found = annotationsOf(verdictNamed('unverifiable'), { ...TELLING, language: 'sl' });
  const api = found.find(({ title }) => title === 'api.unavailable');
  expect(api?.level).toBe('error');
  expect(api).not.toHaveProperty('file');
  expect(annotationsOf(verdictNamed('allow'), TELLING)).toEqual([]);
});

test('diagnostics stand on their lines, instead of the reason that sums them up', () => {
  const found = annotationsOf(verdictNamed('invalid'), TELLING);
  expect(found.map(({ title, line }) => [title, line])).toEqual([
    ['file.unknown-key', 12],
    ['file.time-in-gap', 13],
    ['file.wrong-value', 21],
  ]);
});

test('at most ten of a kind, the last saying how many are left out', () => {
  const [diagnostic] = verdictNamed('invalid').diagnostics;
  const many = Array.from({ length: 14 }, () => diagnostic).filter((each) => each !== undefined);
  const found = diagnosticAnnotations(many, 'en');
  expect(found).toHaveLength(10);
  expect(found.at(-1)).toEqual({
    level: 'error',
    title: '… and 5 more',
    message: 'file.unknown-key',
  });
  expect(diagnosticAnnotations(many.slice(0, 10), 'en')).toHaveLength(10);

  const all = {
    ...verdictNamed('allow'),
    decision: 'deny' as const,
    reasonCodes: REASON_CODES,
    rules: REASON_CODES.slice(0, 30).map((code) => row('file', 'fail', null, {}, code)),
  };
  const kinds = annotationsOf(all, TELLING).map(({ level }) => level);
  expect(kinds).toEqual(Array.from({ length: 10 }, () => 'error'));
});

test("a runner's wrong clock is a warning, though everything is allowed", () => {
  const allowed = verdictNamed('allow');
  const rules = allowed.rules.map((each) =>
    each.rule === 'clock'
      ? { ...each, facts: { ...each.facts, 'runner-clock': 'runner-ahead' } }
      : { ...each, facts: { ...each.facts, 'runner-clock': 'unheard of' } },
  );
  const [warning, ...others] = annotationsOf({ ...allowed, rules }, TELLING);
  expect(warning).toMatchObject({ level: 'warning', title: 'The runner’s clock' });
  expect(others).toEqual([]);
});
