import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIso } from '../../src/calendar/instant.ts';
import { parseDate, parseTime } from '../../src/calendar/time.ts';
import { localDateTime, offsetAt } from '../../src/calendar/zone.ts';
import { anyMoment, RUNS } from './second-opinion.ts';

const gap = { ok: false, why: 'gap', from: '2027-03-28T02:00', to: '2027-03-28T03:00' };
const wrong = (expected: string): object => ({ ok: false, why: 'wrong-offset', expected });

describe('times that are one moment', () => {
  test.each([
    ['local, winter', '2026-12-01T20:00', '2026-12-01T19:00:00Z'],
    ['local, summer', '2026-07-01T20:00', '2026-07-01T18:00:00Z'],
    ['with seconds', '2026-12-01T20:00:59', '2026-12-01T19:00:59Z'],
    ['with Z', '2026-07-01T20:00Z', '2026-07-01T20:00:00Z'],
    ['with seconds and Z', '2026-07-01T20:00:01Z', '2026-07-01T20:00:01Z'],
    ['with its offset', '2026-07-01T20:00+02:00', '2026-07-01T18:00:00Z'],
    ['with seconds and its offset', '2026-12-01T20:00:30+01:00', '2026-12-01T19:00:30Z'],
    ['last before the gap', '2027-03-28T01:59:59', '2027-03-28T00:59:59Z'],
    ['first after the gap', '2027-03-28T03:00', '2027-03-28T01:00:00Z'],
    ['last before the two hours', '2026-10-25T01:59:59', '2026-10-24T23:59:59Z'],
    ['the earlier of two', '2026-10-25T02:30+02:00', '2026-10-25T00:30:00Z'],
    ['the later of two', '2026-10-25T02:30+01:00', '2026-10-25T01:30:00Z'],
    ['of two, with Z', '2026-10-25T02:30Z', '2026-10-25T02:30:00Z'],
    ['first after the two hours', '2026-10-25T03:00', '2026-10-25T02:00:00Z'],
    ['leap day', '2028-02-29T00:00', '2028-02-28T23:00:00Z'],
    ['first year', '2000-01-01T00:00', '1999-12-31T23:00:00Z'],
    ['last year', '2100-12-31T23:59', '2100-12-31T22:59:00Z'],
  ])('%s: %s', (_, text, expected) => {
    const reading = parseTime(text);
    expect(reading.ok && toIso(reading.instant)).toBe(expected);
  });
});

describe('times that are none, or two', () => {
  test.each([
    ['in the gap', '2027-03-28T02:30', gap],
    ['where the gap begins', '2027-03-28T02:00', gap],
    ['where the gap ends', '2027-03-28T02:59:59', gap],
    ['in the gap, winter offset', '2027-03-28T02:30+01:00', gap],
    ['in the gap, summer offset', '2027-03-28T02:30+02:00', gap],
    [
      'in another gap',
      '2026-03-29T02:30',
      { ...gap, from: '2026-03-29T02:00', to: '2026-03-29T03:00' },
    ],
    ['twice', '2026-10-25T02:30', { ok: false, why: 'ambiguous', offsets: ['+02:00', '+01:00'] }],
    [
      'twice, first',
      '2026-10-25T02:00',
      { ok: false, why: 'ambiguous', offsets: ['+02:00', '+01:00'] },
    ],
    ['winter offset in summer', '2026-07-01T20:00+01:00', wrong('+02:00')],
    ['summer offset in winter', '2026-12-01T20:00+02:00', wrong('+01:00')],
    ['another zone', '2026-12-01T20:00-05:00', wrong('+01:00')],
    ['Greenwich by offset', '2026-12-01T20:00+00:00', wrong('+01:00')],
    ['Greenwich by negative offset', '2026-12-01T20:00-00:00', wrong('+01:00')],
    ['another zone, of two', '2026-10-25T02:30+03:00', wrong('+02:00')],
  ])('%s: %s', (_, text, expected) => {
    expect(parseTime(text)).toEqual(expected);
  });
});

describe('malformed', () => {
  test.each([
    '',
    ' ',
    'now',
    '2026',
    '2026-12-01',
    '20:00',
    '1796151600',
    'Infinity',
    '__proto__',
    '2026-12-01T24:00',
    '2026-12-01T20:60',
    '2026-12-01T20:00:60',
    '2026-12-01T2:00',
    '2026-12-01T20',
    '2026-12-01T2000',
    '20261201T2000',
    '2026-12-01T20:00:00.000',
    '2026-12-01T20:00:',
    '2026-12-01 20:00',
    '2026-12-01t20:00',
    '2026-12-01T20:00z',
    '2026-12-01T20:00 Z',
    ' 2026-12-01T20:00',
    '2026-12-01T20:00 ',
    '2026-12-01T20:00\n',
    '2026-12-01T20:00\u200b',
    '2026-12-01T20:00+1:00',
    '2026-12-01T20:00+0100',
    '2026-12-01T20:00+01',
    '2026-12-01T20:00+24:00',
    '2026-12-01T20:00+01:60',
    '2026-12-01T20:00+01:00:00',
    '2026-12-01T20:00\u221201:00',
    '2026-12-01T20:00ZZ',
    '2026-12-01T20:00[Europe/Ljubljana]',
    '2026-12-01T20:00+01:00[Europe/Ljubljana]',
    '2026-02-29T20:00',
    '2026-02-30T20:00',
    '2026-04-31T20:00',
    '2026-13-01T20:00',
    '2026-00-10T20:00',
    '2026-01-00T20:00',
    '1999-12-31T23:59',
    '2101-01-01T00:00',
    '0026-12-01T20:00',
    '+002026-12-01T20:00',
    '-2026-12-01T20:00',
    '2026-W49-2T20:00',
    '2026-335T20:00',
    '1. 12. 2026 20:00',
    '２０２６-12-01T20:00',
    '2026-02-30T20:00Z',
  ])('%j', (text) => {
    expect(parseTime(text)).toEqual({ ok: false, why: 'malformed' });
  });
});

test('every moment is read back from its local time and offset, and from UTC', () => {
  fc.assert(
    fc.property(anyMoment, (at) => {
      const local = localDateTime(at);
      expect(parseTime(`${local}${offsetAt(at)}`)).toEqual({ ok: true, instant: at });
      expect(parseTime(toIso(at))).toEqual({ ok: true, instant: at });
      const plain = parseTime(local);
      if (plain.ok) expect(plain.instant).toBe(at);
      else expect(plain.why).toBe('ambiguous');
    }),
    RUNS,
  );
});

test('no text is read as a moment unless it says that moment', () => {
  const piece = fc.constantFrom(
    '2026',
    '-',
    '02',
    '30',
    'T',
    '24',
    ':',
    '00',
    'Z',
    '+',
    '+01:00',
    ' ',
    'z',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (value) => {
      const reading = parseTime(value);
      if (reading.ok) expect(value).toMatch(/^2\d{3}-\d\d-\d\dT\d\d:\d\d/);
    }),
    { ...RUNS, numRuns: 2000 },
  );
});

describe('dates', () => {
  test.each(['2026-11-23', '2028-02-29', '2000-01-01', '2100-12-31', '2027-03-28'])(
    '%s',
    (text) => {
      expect(parseDate(text)).toBe(text);
    },
  );

  test.each([
    '',
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '2026-01-32',
    '1999-12-31',
    '2101-01-01',
    '2026-1-1',
    '20261123',
    ' 2026-11-23',
    '2026-11-23 ',
    '2026-11-23\n',
    '2026-11-23T00:00',
    '2026-11',
    '23.11.2026',
    '2100-02-29',
  ])('none: %j', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});
