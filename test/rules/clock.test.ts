import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import {
  judge,
  known,
  NOT_A_TIME,
  NOW,
  problem,
  rows,
  time,
  told,
  unknown,
} from '../support/builders.ts';

describe('clock', () => {
  it('tells the instant of evaluation', () => {
    const verdict = judge({});
    expect(told(verdict, 'clock')).toEqual(['pass']);
    expect(verdict.evaluatedAt).toBe(NOW);
    expect(rows(verdict, 'clock')[0]).toMatchObject({
      evidence: 'verified',
      facts: { now: { at: NOW } },
    });
  });

  it('names every answer that told no time', () => {
    const timeless = ['b', 'a'].map((request) => problem({ code: 'clock.unverifiable', request }));
    const verdict = judge({ facts: { problems: timeless } });
    expect(verdict).toMatchObject({ allowed: false, reasonCodes: ['clock.unverifiable'] });
    expect(rows(verdict, 'clock').map(({ facts }) => facts['request'])).toEqual(['a', 'b']);
  });

  it('tells of a runner whose own clock is wrong, and relies on it for nothing', () => {
    const verdict = judge({ facts: { runnerClock: 'runner-behind' } });
    expect(told(verdict, 'clock')).toEqual(['pass']);
    expect(rows(verdict, 'clock')[0]).toMatchObject({
      facts: { 'runner-clock': 'runner-behind', now: { at: NOW } },
    });
  });

  it.each(['2000-01-01T01:00', '2100-12-31T23:59'])('takes %s for a time', (now) => {
    expect(told(judge({ facts: { now: known(time(now)) } }), 'clock')).toEqual(['pass']);
  });

  it.each([
    ['not known', unknown({ code: 'clock.unverifiable' }), ['clock.unverifiable']],
    ['not known because nothing answered', unknown(), ['clock.unverifiable', 'api.unavailable']],
    ['no number', known(NOT_A_TIME), ['clock.unverifiable']],
    ['endless', known(instantOf(Number.POSITIVE_INFINITY)), ['clock.unverifiable']],
    ['1970', known(instantOf(0)), ['clock.unverifiable']],
    ['1999', known(instantOf(Date.UTC(1999, 11, 31))), ['clock.unverifiable']],
    ['2101', known(instantOf(Date.UTC(2101, 0, 1))), ['clock.unverifiable']],
  ])('%s', (_name, now, codes) => {
    const verdict = judge({ facts: { now } });
    expect(verdict).toMatchObject({
      decision: 'unverifiable',
      allowed: false,
      evaluatedAt: null,
      reasonCodes: codes,
    });
  });
});
