import { describe, expect, it } from 'vitest';
import type { Intervention } from '../../src/records/types.ts';
import { candidate, judge, known, rows, time, told, unknown } from '../support/builders.ts';

const SLOT: Intervention['schedule'] = {
  start: time('2026-12-01T22:00'),
  end: time('2026-12-02T02:00'),
  downtime: true,
};
const LONGER = 'fail fit.longer-than-slot';
const WORK: Partial<Intervention['schedule']> = { 'work-minutes': 90, 'rollback-minutes': 30 };

describe('fit', () => {
  it.each<[string, string, Partial<Intervention['schedule']>, string]>([
    ['enough is left', '2026-12-01T22:30', WORK, 'pass'],
    ['just enough is left', '2026-12-02T00:00', WORK, 'pass'],
    ['a second too late', '2026-12-02T00:00:01', WORK, 'fail fit.too-late'],
    ['no rollback stated', '2026-12-02T00:30', { 'work-minutes': 90 }, 'pass'],
    [
      'no rollback stated, too late',
      '2026-12-02T00:31',
      { 'work-minutes': 90 },
      'fail fit.too-late',
    ],
    ['longer than the slot', '2026-12-01T22:00', { 'work-minutes': 241 }, LONGER],
    ['longer than the slot, before it', '2026-11-25T09:00', { 'work-minutes': 241 }, LONGER],
    ['longer with its rollback', '2026-12-01T21:59', { ...WORK, 'work-minutes': 211 }, LONGER],
    ['as long as the slot', '2026-12-01T22:00', { ...WORK, 'work-minutes': 210 }, 'pass'],
    [
      'in a slot that ends before it begins',
      '2026-12-01T21:59',
      { ...WORK, end: SLOT.start },
      'not-applicable',
    ],
    ['no work stated', '2026-12-02T01:59', {}, 'not-applicable'],
    ['a rollback alone', '2026-12-02T01:59', { 'rollback-minutes': 30 }, 'not-applicable'],
    ['before the slot', '2026-12-01T21:59', WORK, 'not-applicable'],
    ['after the slot', '2026-12-02T02:00', WORK, 'not-applicable'],
  ])('%s', (_name, now, work, expected) => {
    const verdict = judge({
      candidate: candidate({ schedule: { ...SLOT, ...work } }),
      facts: { now: known(time(now)) },
    });
    expect(told(verdict, 'fit')).toEqual([expected]);
  });

  it('names the last moment at which the work may start', () => {
    const verdict = judge({});
    expect(rows(verdict, 'fit')[0]?.facts).toMatchObject({
      'last-start': { at: time('2026-12-02T00:00') },
    });
    expect(verdict.validUntil).toBe(time('2026-12-02T00:00'));
    expect(judge({ candidate: candidate({ schedule: SLOT }) }).validUntil).toBe(SLOT.end);
    expect(told(judge({ facts: { now: unknown() } }), 'fit')).toEqual(['not-applicable']);
  });

  it.each<[string, string | null, Partial<Intervention['schedule']>, object]>([
    [
      'before the slot',
      '2026-12-01T21:59',
      WORK,
      { why: 'outside-slot', 'work-minutes': 90, 'rollback-minutes': 30 },
    ],
    [
      'no rollback stated',
      '2026-12-01T22:30',
      { 'work-minutes': 90 },
      { 'work-minutes': 90, 'rollback-minutes': null },
    ],
    [
      'no work stated',
      '2026-12-01T22:30',
      {},
      { why: 'no-work-minutes', 'work-minutes': null, 'last-start': null },
    ],
    ['the time unknown', null, WORK, { why: 'now-unknown', now: null }],
  ])('tells what it compared: %s', (_name, now, work, facts) => {
    const verdict = judge({
      candidate: candidate({ schedule: { ...SLOT, ...work } }),
      facts: { now: now === null ? unknown() : known(time(now)) },
    });
    expect(rows(verdict, 'fit')[0]?.facts).toMatchObject(facts);
  });
});
