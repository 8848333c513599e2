import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOUR, plus } from '../../src/calendar/instant.ts';
import type { Instant } from '../../src/calendar/instant.ts';
import type { LeadTimeReading } from '../../src/calendar/lead-time.ts';
import type { Facts } from '../../src/rules/facts.ts';
import type { Verdict } from '../../src/rules/verdict.ts';
import {
  ANNOUNCEMENT,
  candidate,
  date,
  judge,
  known,
  landing,
  rows,
  solution,
  time,
  told,
  unknown,
} from '../support/builders.ts';

interface Row {
  readonly announced: string;
  readonly start: string;
  readonly default: { readonly outcome: string; readonly 'working-days': number };
  readonly 'full-days': { readonly outcome: string; readonly 'working-days': number };
}

const DATA: readonly Row[] = JSON.parse(
  readFileSync(new URL('../data/lead-time.json', import.meta.url), 'utf8'),
);

function announced(
  sentAt: Instant,
  start: Instant,
  reading: LeadTimeReading,
  extra: readonly string[] = [],
): Verdict {
  const slot = { start, end: plus(start, HOUR), downtime: true };
  return judge({
    candidate: candidate({ announcement: { ...ANNOUNCEMENT, 'sent-at': sentAt }, schedule: slot }),
    solution: { calendar: { 'lead-time': reading, 'extra-non-working-days': extra.map(date) } },
    facts: { landing: landing({ landedAt: sentAt }) },
  });
}

const READINGS: readonly LeadTimeReading[] = ['default', 'full-days'];
const TOLD: Readonly<Record<string, string>> = { pass: 'pass', fail: 'fail lead-time.too-short' };

describe('lead time', () => {
  it.each(DATA)('announced $announced, start $start', (row) => {
    for (const reading of READINGS) {
      const verdict = announced(time(row.announced), time(row.start), reading);
      expect(told(verdict, 'lead-time')).toEqual([TOLD[row[reading].outcome]]);
      expect(rows(verdict, 'lead-time')[0]?.facts).toMatchObject({
        'working-days': row[reading]['working-days'],
        reading,
      });
    }
  });

  it.each([
    ['2026-11-09T09:00', '2026-11-11T20:00', 'pass', 'fail'],
    ['2026-11-09T09:00', '2026-11-11T00:30', 'fail', 'fail'],
    ['2026-11-09T23:59', '2026-11-12T00:00', 'pass', 'pass'],
    ['2026-11-13T15:00', '2026-11-16T22:00', 'fail', 'fail'],
    ['2026-11-13T15:00', '2026-11-17T20:00', 'pass', 'fail'],
    ['2026-11-14T12:00', '2026-11-18T00:00', 'pass', 'pass'],
    ['2022-04-29T10:00', '2022-05-03T20:00', 'fail', 'fail'],
    ['2026-11-09T23:30Z', '2026-11-12T20:00', 'pass', 'fail'],
  ])('announced %s, start %s: %s, full days %s', (sentAt, start, byDefault, fullDays) => {
    const judged = READINGS.map((reading) =>
      told(announced(time(sentAt), time(start), reading), 'lead-time'),
    );
    expect(judged).toEqual([[TOLD[byDefault]], [TOLD[fullDays]]]);
  });

  it('names the days, the earliest start and the latest announcement', () => {
    const [row] = rows(
      announced(time('2026-10-29T10:00'), time('2026-11-02T22:00'), 'default', ['2026-11-03']),
      'lead-time',
    );
    expect(row).toMatchObject({ outcome: 'pass', evidence: 'recorded' });
    expect(row?.facts).toMatchObject({
      'announced-on': '2026-10-29',
      'night-of': '2026-11-02',
      counted: ['2026-10-30', '2026-11-02'],
      skipped: [
        { date: '2026-10-31', why: 'holiday' },
        { date: '2026-11-01', why: 'holiday' },
      ],
      'earliest-start': { at: time('2026-11-02T22:00') },
      'latest-announcement': { at: time('2026-10-30T00:00') },
    });
  });

  it('names the earliest start for an announcement made now, where this one came too late', () => {
    const late = (now: Facts['now']): unknown =>
      rows(
        judge({
          candidate: candidate({
            announcement: { ...ANNOUNCEMENT, 'sent-at': time('2026-11-30T09:12') },
          }),
          facts: { landing: landing({ landedAt: time('2026-11-30T09:12') }), now },
        }),
        'lead-time',
      )[0]?.facts;
    expect(late(known(time('2026-12-01T18:50')))).toMatchObject({
      'earliest-start': { at: time('2026-12-02T22:00') },
      'earliest-start-if-announced-now': { at: time('2026-12-03T22:00') },
    });
    expect(late(unknown())).toMatchObject({ 'earliest-start-if-announced-now': null });
  });

  it('skips the solution’s own work-free days', () => {
    const verdict = announced(time('2026-10-29T10:00'), time('2026-11-03T22:00'), 'default', [
      '2026-11-02',
      '2026-11-03',
    ]);
    expect(told(verdict, 'lead-time')).toEqual(['fail lead-time.too-short']);
    expect(verdict.earliestStart).toBe(time('2026-11-04T22:00'));
  });

  it.each([
    ['no announcement', { candidate: candidate({ announcement: undefined }) }, 'not-applicable'],
    ['landing not known', { facts: { landing: unknown() } }, 'unverifiable lead-time.unverifiable'],
    [
      'receipts not known',
      { candidate: candidate({ announcement: undefined }), facts: { receipts: unknown() } },
      'unverifiable lead-time.unverifiable',
    ],
  ])('%s', (_name, changes, expected) => {
    expect(told(judge(changes), 'lead-time')).toEqual([expected]);
  });

  it('cannot know days beyond the table', () => {
    const verdict = announced(time('2050-12-30T10:00'), time('2051-01-05T22:00'), 'default');
    expect(told(verdict, 'lead-time')).toEqual(['unverifiable lead-time.unverifiable']);
    expect(rows(verdict, 'lead-time')[0]?.facts).toMatchObject({
      beyond: '2051-01-01',
      'earliest-start': null,
    });
  });

  it('gives as the earliest start the window’s opening, without an announcement for one made now', () => {
    const none = judge({ candidate: candidate({ announcement: undefined }) });
    expect(none.earliestStart).toBe(time('2026-12-03T22:00'));
    expect(judge({}).earliestStart).toBe(time('2026-11-30T22:00'));
    const calendar = { ...solution().calendar, 'lead-time': 'full-days' as const };
    expect(judge({ solution: { calendar } }).earliestStart).toBe(time('2026-12-01T00:00'));
    expect(judge({ facts: { landing: unknown() } }).earliestStart).toBeNull();
    const clockless = {
      candidate: candidate({ announcement: undefined }),
      facts: { now: unknown() },
    };
    expect(judge(clockless).earliestStart).toBeNull();
  });
});
