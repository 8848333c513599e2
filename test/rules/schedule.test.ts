import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Solution } from '../../src/records/types.ts';
import { candidate, judge, rows, time, told } from '../support/builders.ts';

interface Row {
  readonly start: string;
  readonly end: string;
  readonly downtime: boolean;
  readonly outcome: 'pass' | 'fail' | 'invalid';
  readonly code: string | null;
  readonly note: string;
}

const DATA: readonly Row[] = JSON.parse(
  readFileSync(new URL('../data/schedule.json', import.meta.url), 'utf8'),
);
const NARROW: Solution['window'] = {
  opens: '23:00',
  'opens-with-downtime': '00:30',
  closes: '04:00',
};

function planned(start: string, end: string, downtime: boolean, window?: Solution['window']) {
  const schedule = { start: time(start), end: time(end), downtime };
  return judge({ candidate: candidate({ schedule }), ...(window && { solution: { window } }) });
}

describe('schedule', () => {
  it.each(DATA.filter(({ outcome }) => outcome !== 'invalid'))('$note: $start – $end', (row) => {
    const expected = row.code === null ? row.outcome : `${row.outcome} ${row.code}`;
    expect(told(planned(row.start, row.end, row.downtime), 'schedule')).toEqual([expected]);
  });

  it.each([
    ['end before start', '2026-12-01T23:00', '2026-12-01T22:00', false, 'fail schedule.reversed'],
    [
      'from one daytime over a night to the next',
      '2026-12-01T10:00',
      '2026-12-02T10:00',
      false,
      'fail schedule.outside-window',
    ],
    [
      'from daytime over two nights',
      '2026-12-01T10:00',
      '2026-12-02T20:01',
      false,
      'fail schedule.spans-nights',
    ],
    [
      'until the next window opens',
      '2026-12-01T20:00',
      '2026-12-02T20:00',
      false,
      'fail schedule.outside-window',
    ],
    [
      'from the close of a window',
      '2026-12-02T06:00',
      '2026-12-02T07:00',
      false,
      'fail schedule.outside-window',
    ],
    ['a holiday’s night', '2026-12-25T20:00', '2026-12-26T06:00', false, 'pass'],
    [
      'downtime a minute early',
      '2026-12-01T21:59',
      '2026-12-01T23:00',
      true,
      'fail schedule.outside-window',
    ],
    ['a week', '2026-12-01T20:00', '2026-12-08T06:00', false, 'fail schedule.spans-nights'],
  ])('%s', (_name, start, end, downtime, expected) => {
    expect(told(planned(start, end, downtime), 'schedule')).toEqual([expected]);
  });

  it.each([
    ['inside', '2026-12-01T23:00', '2026-12-02T04:00', false, 'pass'],
    [
      'before it opens',
      '2026-12-01T22:59',
      '2026-12-02T04:00',
      false,
      'fail schedule.outside-window',
    ],
    [
      'after it closes',
      '2026-12-01T23:00',
      '2026-12-02T04:01',
      false,
      'fail schedule.outside-window',
    ],
    ['downtime, opening after midnight', '2026-12-02T00:30', '2026-12-02T04:00', true, 'pass'],
    [
      'downtime, before midnight',
      '2026-12-01T23:00',
      '2026-12-02T04:00',
      true,
      'fail schedule.outside-window',
    ],
  ])('narrower window: %s', (_name, start, end, downtime, expected) => {
    expect(told(planned(start, end, downtime, NARROW), 'schedule')).toEqual([expected]);
  });

  it('names the window that is meant', () => {
    const shown = (start: string, end: string) =>
      rows(planned(start, end, false), 'schedule')[0]?.facts;
    const window = {
      night: '2026-12-05',
      'window-opens-at': { at: time('2026-12-05T20:00') },
      'window-closes-at': { at: time('2026-12-06T06:00') },
    };
    expect(shown('2026-12-05T10:00', '2026-12-05T12:00')).toMatchObject({ ...window, nights: [] });
    const early = rows(planned('2026-12-05T20:00', '2026-12-05T22:00', true), 'schedule')[0]?.facts;
    expect(early).toMatchObject({ night: '2026-12-05', nights: [] });
    expect(shown('2026-12-05T20:00', '2026-12-07T02:00')).toMatchObject({
      ...window,
      nights: ['2026-12-05', '2026-12-06'],
    });
  });
});
