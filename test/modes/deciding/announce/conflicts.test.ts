import { expect, test } from 'vitest';
import { withConflicts } from '../../../../src/modes/announce/conflicts.ts';
import { ownConflictsOf } from '../../../../src/portfolio/own-conflicts.ts';
import { intervention, listed, NOW } from '../../../portfolio/samples.ts';
import { TOLD } from '../../../support/telling.ts';

const NIGHT = '2026-12-01T21:00:00Z';
const OWN = listed('hisa/a', [intervention('A', NIGHT, { affects: ['hisa/b', 'hisa/c'] })]);
const B = listed('hisa/b', [intervention('B', NIGHT)]);
const C = listed('hisa/c', [intervention('C', NIGHT)]);
const PATH = '.ezdrav/interventions/A.yml';
const locate = new Map([
  [
    PATH,
    (key: readonly (string | number)[]) => ({ line: key[0] === 'schedule' ? 20 : 1, column: 3 }),
  ],
]);
const NOWHERE = new Map<string, never>();

test('where nobody looked, nothing is told beside it', () => {
  expect(withConflicts(TOLD, null, { locate }, 'en')).toBe(TOLD);
});

test('where nothing is in conflict, the report alone says so', () => {
  const quiet = ownConflictsOf(listed('hisa/a', []), [B], [], NOW);
  const told = withConflicts(TOLD, quiet, { locate }, 'en');
  expect(told).toEqual({
    ...TOLD,
    report: { schema: 1, conflicts: [], 'conflicts-not-known': [] },
  });
});

test('each conflict is a warning at the slot of the plan, and changes no exit code', () => {
  const found = ownConflictsOf(OWN, [B, C], [], NOW);
  const told = withConflicts(TOLD, found, { locate }, 'en');
  expect(told.annotations.slice(1)).toEqual(
    ['B', 'C'].map((other) => ({
      level: 'warning',
      title: 'Conflicts',
      message: expect.stringMatching(new RegExp(`A.*${other}`)),
      file: PATH,
      line: 20,
      column: 3,
    })),
  );
  expect(told.annotations[0]).toEqual(TOLD.annotations[0]);
  expect([told.exitCode, told.outputs]).toEqual([TOLD.exitCode, TOLD.outputs]);
  expect(told.report).toMatchObject({
    schema: 1,
    conflicts: [{ between: [{ id: 'A' }, { id: 'B' }] }, { between: [{ id: 'A' }, { id: 'C' }] }],
  });
});

test('log and summary say the same under what stood there', () => {
  const found = ownConflictsOf(OWN, [B], ['hisa/d'], NOW);
  const { log, summary } = withConflicts(TOLD, found, { locate }, 'en');
  const [kept, conflict, unread, end, ...more] = log.split('\n');
  expect([kept, end, more]).toEqual(['log', '', []]);
  expect([conflict, unread]).toEqual([
    expect.stringMatching(/^! .*hisa\/a.*hisa\/b/),
    expect.stringMatching(/^! .*hisa\/d/),
  ]);
  expect(summary.split('\n')).toEqual([
    'summary',
    expect.stringMatching(/^<p>⚠️ .*hisa\/a.*hisa\/b.*<\/p>$/),
    '',
    expect.stringMatching(/^<p>⚠️ .*hisa\/d.*<\/p>$/),
    '',
  ]);
});

test('a plan that stands in no file here is named without a line', () => {
  const found = ownConflictsOf(OWN, [B], [], NOW);
  const { annotations } = withConflicts(TOLD, found, { locate: NOWHERE }, 'en');
  expect(Object.keys(annotations[1] ?? {})).toEqual(['level', 'title', 'message']);
});

test.each([null, 'text', undefined])('a report that is %s stays as it is', (report) => {
  const found = ownConflictsOf(OWN, [B], [], NOW);
  expect(withConflicts({ ...TOLD, report }, found, { locate }, 'en').report).toBe(report);
});
