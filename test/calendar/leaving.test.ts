import { expect, test } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import { type DayOrTime, departsAt, hasLeft } from '../../src/calendar/leaving.ts';
import { parseDate } from '../../src/calendar/time.ts';

const at = (iso: string) => instantOf(Date.parse(iso));
const day = (date: string): DayOrTime => {
  const parsed = parseDate(date);
  if (parsed === null) throw new Error(date);
  return { kind: 'day', date: parsed };
};

const LEAVERS: readonly (readonly [string, DayOrTime | undefined, string | null])[] = [
  ['nobody who stays', undefined, null],
  ['a day: from midnight after it', day('2026-11-20'), '2026-11-20T23:00:00Z'],
  ['a day in summer', day('2026-07-20'), '2026-07-20T22:00:00Z'],
  [
    'a moment: that moment',
    { kind: 'time', instant: at('2026-11-20T11:00:00Z') },
    '2026-11-20T11:00:00Z',
  ],
];

test.each(LEAVERS)('%s', (_, left, gone) => {
  expect(departsAt({ left })).toBe(gone === null ? null : at(gone));
  if (gone === null) expect(hasLeft({ left }, at('2099-01-01T00:00:00Z'))).toBe(false);
  else {
    expect(hasLeft({ left }, at(gone))).toBe(true);
    expect(hasLeft({ left }, instantOf(at(gone) - 1))).toBe(false);
  }
});
