import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../src/calendar/instant.ts';
import { ENGLISH_MOMENTS, SLOVENE_MOMENTS } from '../../src/report/moments.ts';
import { when } from './verdicts.ts';

const NOW = when('2026-12-01T18:50:00Z');
const spaced = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('moments', () => {
  test.each([
    ['2026-12-01T21:00:00Z', 'today at 22:00', 'danes ob 22.00'],
    ['2026-12-01T23:30:00Z', 'tomorrow at 00:30', 'jutri ob 0.30'],
    ['2026-11-30T21:00:00Z', 'yesterday at 22:00', 'včeraj ob 22.00'],
    ['2026-12-06T21:00:00Z', 'on Sun 6 Dec 2026 at 22:00', 'v nedeljo, 6. 12. 2026, ob 22.00'],
    ['2026-12-01T23:00:00Z', 'tomorrow at midnight', 'jutri opolnoči'],
    ['2027-07-01T20:00:00Z', 'on Thu 1 Jul 2027 at 22:00', 'v četrtek, 1. 7. 2027, ob 22.00'],
  ])('%s', (iso, english, slovene) => {
    expect(spaced(ENGLISH_MOMENTS.when(when(iso), NOW))).toBe(english);
    expect(spaced(SLOVENE_MOMENTS.when(when(iso), NOW))).toBe(slovene);
  });

  test('without a trusted now every moment has its date', () => {
    expect(spaced(ENGLISH_MOMENTS.when(NOW, null))).toBe('on Tue 1 Dec 2026 at 19:50');
    expect(spaced(SLOVENE_MOMENTS.stamp(NOW))).toBe('tor. 1. 12. 2026 19.50');
    expect(spaced(SLOVENE_MOMENTS.onDay('2026-11-25' as LocalDate))).toBe('v sredo, 25. 11. 2026');
    expect(spaced(ENGLISH_MOMENTS.day('2026-11-25' as LocalDate))).toBe('Wed 25 Nov');
    expect(spaced(ENGLISH_MOMENTS.date('2026-11-25' as LocalDate))).toBe('Wed 25 Nov 2026');
  });

  test.each([
    [30_000, '1 min', '0 min', '1 min'],
    [3_600_000, '1 h', '1 h', '1 h'],
    [7_830_000, '2 h 11 min', '2 h 10 min', '2 h 11 min'],
    [48 * 3_600_000, '2 days', '2 days', '2 dneva'],
    [72 * 3_600_000, '3 days', '3 days', '3 dni'],
    [31 * 24 * 3_600_000, '31 days', '31 days', '31 dni'],
  ])('%i ms', (milliseconds, until, left, slovene) => {
    expect(spaced(ENGLISH_MOMENTS.length(milliseconds, 'up'))).toBe(until);
    expect(spaced(ENGLISH_MOMENTS.length(milliseconds, 'down'))).toBe(left);
    expect(spaced(SLOVENE_MOMENTS.length(milliseconds, 'up'))).toBe(slovene);
  });
});

test('a moment is not broken between its parts', () => {
  const at = when('2026-12-02T01:05:00Z');
  expect(SLOVENE_MOMENTS.stamp(at)).toBe('sre.\u00A02.\u00A012.\u00A02026\u00A02.05');
  expect(ENGLISH_MOMENTS.stamp(at)).toBe('Wed\u00A02\u00A0Dec\u00A02026\u00A002:05');
  expect(SLOVENE_MOMENTS.when(at, null)).toBe('v sredo, 2.\u00A012.\u00A02026, ob\u00A02.05');
  expect(SLOVENE_MOMENTS.time(at)).toBe('2.05');
});
