import { describe, expect, it } from 'vitest';
import { candidate, judge, known, rows, time, told, unknown } from '../support/builders.ts';

const WINDOW_IS_OPEN = '2026-12-01T21:10';

describe('slot', () => {
  it.each([
    [WINDOW_IS_OPEN, 'fail slot.not-yet-open'],
    ['2026-12-01T21:59:59', 'fail slot.not-yet-open'],
    ['2026-12-01T22:00', 'pass'],
    ['2026-12-02T01:59:59', 'pass'],
    ['2026-12-02T02:00', 'fail slot.over'],
    ['2026-12-02T22:30', 'fail slot.over'],
  ])('now %s → %s', (now, expected) => {
    const verdict = judge({ facts: { now: known(time(now)) } });
    expect(told(verdict, 'slot')).toEqual([expected]);
    expect(rows(verdict, 'slot')[0]?.facts).toEqual({
      now: { at: time(now) },
      'opens-at': { at: time('2026-12-01T22:00') },
      'closes-at': { at: time('2026-12-02T02:00') },
      ...(expected === 'fail slot.over' && {
        'earliest-start-if-announced-now': { at: time('2026-12-04T22:00') },
      }),
    });
    expect(verdict).toMatchObject({
      opensAt: time('2026-12-01T22:00'),
      closesAt: time('2026-12-02T02:00'),
    });
  });

  it('never opens where the slot is reversed', () => {
    const schedule = {
      start: time('2026-12-02T02:00'),
      end: time('2026-12-01T22:00'),
      downtime: true,
    };
    const verdict = judge({ candidate: candidate({ schedule }) });
    expect(told(verdict, 'slot')).toEqual(['fail slot.not-yet-open']);
    expect(rows(verdict, 'slot')[0]?.facts).toMatchObject({ reversed: true });
    expect(verdict.reasonCodes).toEqual(['schedule.reversed', 'slot.not-yet-open']);
  });

  it('is reversed, and never open, where it ends as it begins', () => {
    const at = time('2026-12-01T22:00');
    const verdict = judge({
      candidate: candidate({ schedule: { start: at, end: at, downtime: true } }),
      facts: { now: known(at) },
    });
    expect(told(verdict, 'slot')).toEqual(['fail slot.over']);
    expect(rows(verdict, 'slot')[0]?.facts).toMatchObject({ reversed: true });
  });

  it('says whether a workflow tries again what came too early', () => {
    const early = { now: known(time('2026-12-01T21:00')) };
    const shown = [true, false].map((resumed) => {
      const verdict = judge({ facts: { ...early, resumed } });
      return rows(verdict, 'slot')[0]?.facts['resumed'];
    });
    expect(shown).toEqual([true, false]);
    expect(rows(judge({ facts: early }), 'slot')[0]?.facts).not.toHaveProperty('resumed');
  });

  it('does not apply where the time is not known', () => {
    const verdict = judge({ facts: { now: unknown() } });
    expect(told(verdict, 'slot')).toEqual(['not-applicable']);
    expect(rows(verdict, 'slot')[0]?.facts).toMatchObject({ why: 'now-unknown' });
  });
});
