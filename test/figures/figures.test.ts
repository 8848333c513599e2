import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf } from '../../src/calendar/instant.ts';
import { localDate } from '../../src/calendar/zone.ts';
import { type Figures, figuresOf } from '../../src/figures/figures.ts';
import { type KeptDecision, type KeptRun, together } from '../../src/figures/witnessed.ts';
import { lengthInDays, lastMonth, monthsOf } from '../../src/figures/span.ts';
import { keptSolution } from '../../src/modes/figures/kept.ts';
import type { Intervention } from '../../src/records/types.ts';
import type { FigureId } from '../../src/figures/table.ts';
import {
  A_YEAR,
  A_YEAR_WITNESSED,
  at,
  decided,
  done,
  intervention,
  leaver,
  type Overrides,
  ran,
  solution,
  told,
  YEAR,
} from './samples.ts';

const LATER = at('2027-02-01T09:00:00Z');

function valueOf({ figures }: Figures, id: FigureId): unknown {
  return figures.find((figure) => figure.id === id)?.value;
}

describe('a year by hand', () => {
  const figures = figuresOf([solution(A_YEAR)], YEAR, LATER, null);

  test.each<[FigureId, unknown]>([
    ['finished', { kind: 'count', number: 8, of: 8 }],
    ['cancelled', { kind: 'count', number: 1, of: 1 }],
    ['withdrawn', { kind: 'count', number: 1, of: 1 }],
    ['without-outcome', { kind: 'count', number: 1, of: 1 }],
    ['deployment-frequency', { kind: 'rate', perWeek: 49 / 365, of: 7 }],
    ['change-failure-rate', { kind: 'share', part: 2, of: 7 }],
    ['rework-rate', { kind: 'share', part: 2, of: 7 }],
    ['recovery-time', { kind: 'not-enough', of: 2 }],
    ['overrun', { kind: 'share', part: 1, of: 5 }],
    ['downtime-planned', { kind: 'total', number: 160, of: 5 }],
    ['downtime-actual', { kind: 'total', number: 170, of: 5 }],
    ['downtime-undeclared', { kind: 'not-enough', of: 1 }],
    ['announced-ahead', { kind: 'median', number: 3, of: 5 }],
    ['approval-client', { kind: 'median', number: 4, of: 5 }],
    ['approval-ezdrav-ict', { kind: 'not-enough', of: 0 }],
    ['approvals-in-file', { kind: 'share', part: 5, of: 14 }],
    ['leavers', { kind: 'count', number: 0, of: 0 }],
  ])('%s', (id, value) => expect(valueOf(figures, id)).toEqual(value));

  const withWitnesses = figuresOf([solution(A_YEAR)], YEAR, LATER, A_YEAR_WITNESSED);

  test.each<[FigureId, unknown]>([
    // P-3 and U-2 by their files.
    ['rolled-back', { kind: 'share', part: 2, of: 7 }],
    // P-1 to P-4, U-1, U-2 and N-1 have a run; P-3 and P-4 failed.
    ['failed', { kind: 'share', part: 2, of: 7 }],
    // P-3, P-4 and U-2.
    ['change-failure-rate', { kind: 'share', part: 3, of: 7 }],
    // P-1, P-2, P-3 and U-1 with two each, and P-5, whose time is not known.
    ['approvals-verified', { kind: 'share', part: 5, of: 10 }],
    ['approvals-vouched', { kind: 'share', part: 2, of: 10 }],
    ['approvals-recorded', { kind: 'share', part: 3, of: 10 }],
    ['refused', { kind: 'share', part: 4, of: 10 }],
  ])('with what was kept beside it: %s', (id, value) =>
    expect(valueOf(withWitnesses, id)).toEqual(value),
  );

  test('with what was kept beside it: refusals by reason, and what could not be read', () => {
    expect(withWitnesses.refused).toEqual([
      { code: 'slot.not-yet-open', decisions: 2 },
      { code: 'approval.client-missing', decisions: 1 },
      { code: 'target.ambiguous', decisions: 1 },
      { code: 'weather.bad', decisions: 1 },
    ]);
    expect(withWitnesses.remarks[0]).toEqual({ kind: 'unread-evidence', what: 'dossier-P-9.zip' });
    expect(figures.refused).toBeNull();
    expect(valueOf(figures, 'failed')).toEqual({ kind: 'not-enough', of: 0 });
  });

  test('what is read from two places counts once', () => {
    const twice = together([A_YEAR_WITNESSED, { ...A_YEAR_WITNESSED, unreadable: [] }]);
    expect(twice).toEqual(A_YEAR_WITNESSED);
  });

  test('by month, for the charts', () => {
    expect(figures.months).toHaveLength(12);
    expect(figures.months[5]).toEqual({
      month: '2026-06',
      planned: 0,
      urgent: 1,
      rolledBack: 1,
      downtimePlanned: 0,
      downtimeActual: 0,
    });
  });

  test('says what could not be counted', () => {
    expect(figures.remarks).toEqual([{ kind: 'no-outcome', solution: '.', id: 'N-1' }]);
  });

  test('has the middle of an even number between the two in the middle', () => {
    const six = [
      ...A_YEAR,
      done('P-6', '2026-11-24T21:00:00Z', 60, told('2026-11-19T09:00:00Z', '2026-11-19T15:00:00Z')),
    ];
    expect(valueOf(figuresOf([solution(six)], YEAR, LATER, null), 'approval-client')).toEqual({
      kind: 'median',
      number: 5,
      of: 6,
    });
  });
});

describe('what cannot be counted as it stands is named', () => {
  test('each kind', () => {
    const reversed = done('R-1', '2026-03-01T21:00:00Z', -30, { result: 'rolled-back' });
    const untimed = intervention('R-2', '2026-03-02T21:00:00Z', {
      outcome: { result: 'completed' },
    });
    const first = done('R-3', '2026-03-03T21:00:00Z', 120);
    const second = done('R-4', '2026-03-03T22:00:00Z', 120);
    const again = done('R-4', '2026-03-05T22:00:00Z', 120);
    const one = solution([reversed, untimed, first, second, again], {
      label: 'hisa/a',
      unreadable: ['.ezdrav/done/broken.yml'],
    });
    const other = solution([], { label: 'hisa/b' });
    const unnamed = solution([], { label: 'hisa/c', name: null });
    const unnamedToo = solution([], { label: 'hisa/d', name: null });
    const { remarks, figures } = figuresOf([one, other, unnamed, unnamedToo], YEAR, LATER, null);
    expect(remarks).toEqual([
      { kind: 'unreadable', solution: 'hisa/a', path: '.ezdrav/done/broken.yml' },
      { kind: 'same-name', name: 'eNaročanje', solutions: ['hisa/a', 'hisa/b'] },
      { kind: 'ends-before-start', solution: 'hisa/a', id: 'R-1' },
      { kind: 'no-times', solution: 'hisa/a', id: 'R-2' },
      { kind: 'same-id', solution: 'hisa/a', ids: ['R-4', 'R-4'] },
      { kind: 'overlap', solution: 'hisa/a', ids: ['R-3', 'R-4'] },
    ]);
    expect(figures.find(({ id }) => id === 'finished')?.value).toEqual({
      kind: 'count',
      number: 5,
      of: 5,
    });
  });

  test('an announcement beyond the table of days is left out of the median alone', () => {
    const far = done(
      'F-1',
      '2090-03-01T21:00:00Z',
      10,
      told('2090-02-20T09:00:00Z', '2090-02-20T10:00:00Z'),
    );
    const span = { from: dateOf('2090-01-01'), to: dateOf('2090-12-31') };
    const figures = figuresOf([solution([far])], span, at('2091-01-01T00:00:00Z'), null);
    expect(valueOf(figures, 'announced-ahead')).toEqual({ kind: 'not-enough', of: 0 });
    expect(valueOf(figures, 'finished')).toEqual({ kind: 'count', number: 1, of: 1 });
  });
});

/** What people write wrongly, row by row: counted as what it is, and named. */
describe('bad input', () => {
  const NIGHT = '2026-03-10T21:00:00Z';
  const FOUR = ['2026-04-01', '2026-04-02', '2026-04-08', '2026-04-09'].map((day, index) =>
    done(`G-${index}`, `${day}T20:00:00Z`, 60, { result: 'rolled-back' }),
  );
  const outcome = (start: string, end: string): Overrides => ({
    outcome: { result: 'rolled-back', 'started-at': at(start), 'ended-at': at(end) },
  });

  type Row = [
    name: string,
    work: readonly Intervention[],
    remarks: readonly (readonly [kind: string, id: string])[],
    finished: number,
    recovery: number | null,
  ];
  test.each<Row>([
    [
      'the end before the start',
      [intervention('B', NIGHT, outcome(NIGHT, '2026-03-10T20:00:00Z'))],
      [['ends-before-start', 'B']],
      5,
      null,
    ],
    [
      'an outcome before the slot',
      [intervention('B', NIGHT, outcome('2026-03-10T18:00:00Z', '2026-03-10T19:00:00Z'))],
      [['before-slot', 'B']],
      5,
      60,
    ],
    [
      'the year before, by a slip',
      [intervention('B', NIGHT, outcome('2025-03-10T21:00:00Z', '2025-03-10T22:00:00Z'))],
      [['far-apart', 'B']],
      4,
      null,
    ],
    [
      'the year after, by a slip',
      [intervention('B', NIGHT, outcome(NIGHT, '2027-03-10T22:00:00Z'))],
      [['far-apart', 'B']],
      5,
      60,
    ],
    [
      'a slot of another year',
      [intervention('B', '2024-03-10T21:00:00Z', outcome(NIGHT, '2026-03-10T22:00:00Z'))],
      [['far-apart', 'B']],
      5,
      60,
    ],
    ['no outcome', [intervention('B', NIGHT)], [['no-outcome', 'B']], 4, null],
    [
      'an outcome without times',
      [intervention('B', NIGHT, { outcome: { result: 'rolled-back' } })],
      [['no-times', 'B']],
      5,
      null,
    ],
    [
      'the hour that comes twice: 02:30 and 02:10 are forty minutes apart',
      [
        intervention(
          'B',
          '2026-10-24T20:00:00Z',
          outcome('2026-10-25T00:30:00Z', '2026-10-25T01:10:00Z'),
        ),
      ],
      [],
      5,
      60,
    ],
    [
      'the hour that is not there: 01:30 and 03:30 are an hour apart',
      [
        intervention(
          'B',
          '2026-03-28T21:00:00Z',
          outcome('2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z'),
        ),
      ],
      [],
      5,
      60,
    ],
    [
      'in the hour that comes twice one after the other does not overlap',
      [
        intervention(
          'B',
          '2026-10-24T20:00:00Z',
          outcome('2026-10-24T23:50:00Z', '2026-10-25T00:40:00Z'),
        ),
        intervention(
          'C',
          '2026-10-24T20:00:00Z',
          outcome('2026-10-25T00:40:00Z', '2026-10-25T01:20:00Z'),
        ),
      ],
      [],
      6,
      60,
    ],
  ])('%s', (_name, work, remarks, finished, recovery) => {
    const figures = figuresOf([solution([...FOUR, ...work])], YEAR, LATER, null);
    expect(figures.remarks.map((each) => [each.kind, 'id' in each ? each.id : ''])).toEqual(
      remarks,
    );
    expect(valueOf(figures, 'finished')).toMatchObject({ number: finished });
    expect(valueOf(figures, 'recovery-time')).toMatchObject(
      recovery === null ? { kind: 'not-enough', of: 4 } : { kind: 'median', number: recovery },
    );
  });

  test('a broken file among 500', () => {
    const text = readFileSync('examples/enarocanje/.ezdrav/intervention.yml', 'utf8');
    const files = Array.from({ length: 500 }, (_, index) => ({
      path: `.ezdrav/done/P-${index}.yml`,
      source: new TextEncoder().encode(
        index === 250
          ? 'id: ['
          : `${text.replace(/^id: .*$/m, `id: P-${index}`)}outcome: { result: cancelled }\n`,
      ),
    }));
    const kept = keptSolution('hisa/a', files).solution;
    const figures = figuresOf([kept], YEAR, LATER, null);
    expect(valueOf(figures, 'finished')).toMatchObject({ number: 499 });
    expect(figures.remarks).toEqual([
      { kind: 'unreadable', solution: 'hisa/a', path: '.ezdrav/done/P-250.yml' },
    ]);
  });
});

test('leavers: hours from the end of the last day to the confirmed revocation', () => {
  const roster = {
    version: 1 as const,
    staff: [
      leaver('O-1', '2026-03-02', '2026-03-03T01:00:00Z'),
      leaver('O-2', '2026-03-02', '2026-03-02T10:00:00Z'),
      leaver('O-3', '2026-03-02', '2026-03-03T03:00:00Z'),
      leaver('O-4', '2026-03-02', '2026-03-03T05:00:00Z'),
      leaver('O-5', '2026-03-02', '2026-03-03T07:00:00Z'),
      leaver('O-6', '2026-03-02'),
      leaver('O-7', '2028-03-02'),
      leaver('O-8', '2025-03-02'),
      { ref: 'O-9' },
    ],
  };
  const figures = figuresOf([solution([], { roster })], YEAR, LATER, null);
  expect(valueOf(figures, 'leavers')).toEqual({ kind: 'count', number: 6, of: 6 });
  expect(valueOf(figures, 'revocation-time')).toEqual({ kind: 'median', number: 4, of: 5 });
  expect(valueOf(figures, 'revocation-open')).toEqual({ kind: 'count', number: 1, of: 1 });
});

describe('spans', () => {
  test.each([
    ['2026-01-01', '2026-12-31', 365, 12],
    ['2026-03-28', '2026-03-30', 3, 1],
    ['2026-01-31', '2026-02-01', 2, 2],
    ['2024-02-29', '2024-02-29', 1, 1],
  ])('%s to %s', (from, to, days, months) => {
    const span = { from: dateOf(from), to: dateOf(to) };
    expect([lengthInDays(span), monthsOf(span).length]).toEqual([days, months]);
  });

  test.each([
    ['2026-12-01', '2026-11-01', '2026-11-30'],
    ['2027-01-04', '2026-12-01', '2026-12-31'],
    ['2028-03-31', '2028-02-01', '2028-02-29'],
  ])('the month before %s', (today, from, to) => {
    expect(lastMonth(dateOf(today))).toEqual({ from, to });
  });
});

/** An independent count, written as one would in a spreadsheet: one row an intervention, one column a question. */
test('generated histories: the figures are what an independent count gives', () => {
  const row = fc.record({
    day: fc.integer({ min: 0, max: 800 }),
    result: fc.constantFrom('completed', 'rolled-back', 'cancelled', null),
    urgent: fc.boolean(),
    minutes: fc.integer({ min: -60, max: 600 }),
    down: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
    planned: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
    environment: fc.constantFrom('production' as const, 'production' as const, 'test' as const),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const base = Date.parse('2025-06-01T20:00:00Z');
      const interventions = rows.map((each, index) => {
        const start = new Date(base + each.day * 86_400_000).toISOString();
        const others: Overrides = {
          environment: each.environment,
          ...(each.urgent && { urgent: {} }),
          schedule: { 'downtime-minutes': each.planned },
        };
        return each.result === null
          ? intervention(`I-${index}`, start, others)
          : done(`I-${index}`, start, each.minutes, {
              ...others,
              result: each.result,
              ...(each.down !== undefined && { down: each.down }),
            });
      });
      const figures = figuresOf([solution(interventions)], YEAR, LATER, null);
      let finished = 0;
      let carriedOut = 0;
      let rolledBack = 0;
      let urgent = 0;
      const planned: number[] = [];
      const recovery: number[] = [];
      for (const each of rows) {
        const year = localDate(at(new Date(base + each.day * 86_400_000).toISOString())).slice(
          0,
          4,
        );
        if (year !== '2026' || each.environment === 'test' || each.result === null) continue;
        finished += 1;
        if (each.result === 'cancelled') continue;
        carriedOut += 1;
        if (each.urgent) urgent += 1;
        if (each.result === 'rolled-back') {
          rolledBack += 1;
          if (each.minutes >= 0) recovery.push(each.minutes);
        }
        if (each.planned !== undefined && each.down !== undefined) planned.push(each.planned);
      }
      const few = (of: number): object => ({ kind: 'not-enough', of });
      recovery.sort((one, other) => one - other);
      const middle = recovery.length / 2;
      const half =
        recovery.length % 2 === 0
          ? ((recovery[middle - 1] ?? 0) + (recovery[middle] ?? 0)) / 2
          : recovery[Math.floor(middle)];
      expect(valueOf(figures, 'finished')).toMatchObject({ number: finished });
      expect(valueOf(figures, 'change-failure-rate')).toEqual(
        carriedOut < 5 ? few(carriedOut) : { kind: 'share', part: rolledBack, of: carriedOut },
      );
      expect(valueOf(figures, 'rework-rate')).toEqual(
        carriedOut < 5 ? few(carriedOut) : { kind: 'share', part: urgent, of: carriedOut },
      );
      expect(valueOf(figures, 'downtime-planned')).toEqual(
        planned.length < 5
          ? few(planned.length)
          : {
              kind: 'total',
              number: planned.reduce((sum, each) => sum + each, 0),
              of: planned.length,
            },
      );
      expect(valueOf(figures, 'recovery-time')).toEqual(
        recovery.length < 5
          ? few(recovery.length)
          : { kind: 'median', number: half, of: recovery.length },
      );
      const months = figures.months.reduce(
        (sum, each) => sum + each.planned + each.urgent + each.rolledBack,
        0,
      );
      expect(months).toBe(carriedOut);
    }),
    { numRuns: 200, seed: 20261129 },
  );
});

/** The same of decisions and runs. */
test('generated decisions and runs: the figures are what an independent count gives', () => {
  const grade = fc.constantFrom('verified', 'vouched', 'recorded', 'claimed' as const);
  const codes = ['slot.over', 'freeze.in-force', 'staff.not-listed', 'api.unavailable'];
  const row = fc.record({
    /** Of eight interventions, one a week; the last two are of no file. */
    which: fc.integer({ min: 0, max: 9 }),
    /** From May 2026 to January 2027. */
    hour: fc.integer({ min: 0, max: 6_000 }),
    allowed: fc.boolean(),
    codes: fc.subarray(codes, { minLength: 1 }),
    approvals: fc.array(grade, { maxLength: 2 }),
  });
  const ending = fc.constantFrom('completed', 'rolled-back', 'cancelled', 'failed' as const);
  const endings = fc.array(fc.option(ending, { nil: undefined }), { maxLength: 10 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), endings, (rows, ends) => {
      const interventions = Array.from({ length: 8 }, (_, index) =>
        done(`I-${index}`, new Date(Date.UTC(2026, 2, 3 + index * 7, 21)).toISOString(), 60),
      );
      const decisions = rows.map((each, index): KeptDecision => {
        const moment = new Date(Date.UTC(2026, 4, 1) + each.hour * 3_600_000).toISOString();
        const { allowed, approvals } = each;
        const reasonCodes = allowed ? [] : each.codes;
        return decided(`I-${each.which}`, moment, {
          hash: String(index),
          allowed,
          approvals,
          reasonCodes,
        });
      });
      const runs = ends.flatMap((each, index): KeptRun[] =>
        each === undefined ? [] : [ran(`I-${index}`, each)],
      );
      const figures = figuresOf([solution(interventions)], YEAR, LATER, {
        decisions,
        runs,
        unreadable: [],
      });
      const shareOf = (part: number, of: number): unknown =>
        of < 5 ? { kind: 'not-enough', of } : { kind: 'share', part, of };
      let kept = 0;
      let refused = 0;
      const byCode: Record<string, number> = {};
      const last: { hour: number; approvals: readonly string[] }[] = [];
      for (const each of rows) {
        // 2027 begins at 23:00 UTC in Ljubljana; 1 May is day 0, so 31 December 23:00 UTC is hour 5879.
        if (each.hour < 5_879) {
          kept += 1;
          if (!each.allowed) {
            refused += 1;
            for (const code of each.codes) byCode[code] = (byCode[code] ?? 0) + 1;
          }
        }
        const before = last[each.which];
        if (each.allowed && each.which < 8 && (before === undefined || before.hour <= each.hour))
          last[each.which] = each;
      }
      const grades = last.flatMap((each) => each.approvals);
      const ran8 = ends.slice(0, 8).filter((each) => each !== undefined && each !== 'cancelled');
      const failed = ran8.filter((each) => each === 'failed').length;
      const bad = ran8.filter((each) => each !== 'completed').length;
      expect(valueOf(figures, 'refused')).toEqual(shareOf(refused, kept));
      expect(
        Object.fromEntries(figures.refused?.map((one) => [one.code, one.decisions]) ?? []),
      ).toEqual(byCode);
      for (const one of ['verified', 'vouched', 'recorded'] as const) {
        const part = grades.filter((each) => each === one).length;
        expect(valueOf(figures, `approvals-${one}`)).toEqual(shareOf(part, grades.length));
      }
      expect(valueOf(figures, 'failed')).toEqual(shareOf(failed, ran8.length));
      expect(valueOf(figures, 'change-failure-rate')).toEqual(shareOf(bad, 8));
    }),
    { numRuns: 200, seed: 20261129 },
  );
});
