import { describe, expect, test } from 'vitest';
import { dateOf, type Instant, instantOf, plus } from '../../src/calendar/instant.ts';
import type { StaffMember } from '../../src/records/types.ts';
import { staffRows } from '../../src/staffing/staff-report.ts';
import { begunLetters, letterMarker, letterState } from '../../src/outbox/letter-record.ts';
import {
  subjectOf,
  marker,
  markerValues,
  markerPerson,
  markerTime,
  timeMarker,
} from '../../src/staffing/markers.ts';
import type { KeyedDeparture } from '../../src/staffing/recorded-departures.ts';
import { joiners } from '../../src/staffing/joiners.ts';
import { reminderDay, remindersOf } from '../../src/staffing/reminders.ts';
import { canonicalIssue } from '../../src/staffing/canonical-issue.ts';

const at = (text: string): Instant => instantOf(Date.parse(text));
const NOW = at('2026-11-23T09:00:00Z');
const LATER = plus(NOW, 20 * 60_000);

describe('hidden lines', () => {
  test('are lines of their own, with any line end, and nothing else', () => {
    const text = `a ${marker('departure', 'O-1')}\r\n${marker('departure', 'O-2')}\r\n<!-- ezdrav:departure -->`;
    expect(markerValues(text, 'departure')).toEqual(['O-2']);
    expect(subjectOf(text)).toEqual({ kind: 'departure', of: 'O-2' });
    expect(subjectOf('nothing')).toBeNull();
  });

  test('hold moments, or none', () => {
    expect(markerTime(timeMarker('noticed', NOW), 'noticed')).toBe(NOW);
    expect(markerTime(timeMarker('left', null), 'left')).toBeNull();
    expect(markerTime('', 'left')).toBeNull();
  });

  test('tell accounts apart by a remainder, or not', () => {
    expect(markerPerson(marker('person', '123'))).toBe(123);
    expect([markerPerson(''), markerPerson(marker('person', '-1'))]).toEqual([null, null]);
  });
});

describe('the letter of an issue', () => {
  const begun = (id: string): string => letterMarker('begun', id, NOW);
  test.each([
    ['nothing', [], NOW, 'none'],
    ['begun a moment ago', [begun('a@b')], NOW, 'claimed'],
    ['begun, and nothing since', [begun('a@b')], LATER, 'unknown'],
    ['sent', [begun('a@b'), letterMarker('sent', 'a@b', NOW)], LATER, 'sent'],
    ['failed', [begun('a@b'), letterMarker('failed', 'a@b', NOW)], LATER, 'none'],
    [
      'failed, begun again',
      [begun('a@b'), letterMarker('failed', 'a@b', NOW), begun('c@d')],
      LATER,
      'unknown',
    ],
    ['said to be unknown', [begun('a@b'), letterMarker('unknown', 'a@b', NOW)], NOW, 'unknown'],
    ['gave way', [begun('a@b'), letterMarker('yielded', 'a@b', NOW)], NOW, 'none'],
    [
      'garbled',
      ['<!-- ezdrav:letter-begun:a@b -->', '<!-- ezdrav:letter-sent:a@b:yesterday -->'],
      NOW,
      'none',
    ],
  ] as const)('%s', (_name, texts, now, kind) => {
    expect(letterState(texts, now).kind).toBe(kind);
  });

  test('of several begun the first one sends', () => {
    expect(begunLetters([begun('a@b'), begun('c@d')])[0]?.messageId).toBe('a@b');
  });
});

describe('the day of a reminder', () => {
  const extra = [dateOf('2026-11-24')];
  test.each([
    ['noticed today', NOW, NOW, [], null],
    ['noticed yesterday, a Monday', at('2026-11-22T09:00:00Z'), NOW, [], '2026-11-23'],
    ['not known when noticed', null, NOW, [], '2026-11-23'],
    ['a Saturday', NOW, at('2026-11-28T09:00:00Z'), [], null],
    ['a holiday', NOW, at('2026-12-25T09:00:00Z'), [], null],
    ["a day of one's own", NOW, at('2026-11-24T09:00:00Z'), extra, null],
    ['beyond the table, a Monday', NOW, at('2101-01-03T09:00:00Z'), [], '2101-01-03'],
    ['beyond the table, a Sunday', NOW, at('2101-01-02T09:00:00Z'), [], null],
  ] as const)('%s', (_name, noticed, now, days, day) => {
    expect(reminderDay(noticed, now, days)).toBe(day);
  });

  test('is found again', () => {
    const comments = [{ body: marker('reminder', '2026-11-23') }, { body: 'x' }];
    expect(remindersOf(comments, dateOf('2026-11-23'))).toHaveLength(1);
    expect(remindersOf(comments, dateOf('2026-11-24'))).toHaveLength(0);
  });
});

describe('the issue that counts', () => {
  const subject = { kind: 'departure', of: 'O-1' } as const;
  const issue = (number: number, state: 'open' | 'closed', ...markers: readonly string[]) => ({
    number,
    state,
    body: [marker('departure', 'O-1'), ...markers].join('\n'),
  });
  const settled = timeMarker('settled', NOW);
  test.each([
    ['none', [], null, null, []],
    [
      "another's",
      [{ number: 1, state: 'open' as const, body: marker('departure', 'O-2') }],
      null,
      null,
      [],
    ],
    ['the lowest', [issue(5, 'open'), issue(3, 'open')], null, 3, [5]],
    ['closed by hand, before a later one', [issue(3, 'closed'), issue(5, 'open')], null, 3, [5]],
    ['settled', [issue(3, 'closed', settled)], null, null, []],
    [
      'settled, the same leaving',
      [issue(3, 'closed', settled, timeMarker('left', NOW))],
      NOW,
      3,
      [],
    ],
    [
      'settled, another leaving',
      [issue(3, 'closed', settled, timeMarker('left', NOW))],
      LATER,
      null,
      [],
    ],
    ['a twin of one that is gone', [issue(4, 'closed', marker('twin-of', '3'))], null, null, []],
    [
      'a twin that somebody opened',
      [issue(3, 'open'), issue(4, 'open', marker('twin-of', '3'))],
      null,
      3,
      [4],
    ],
  ])('%s', (_name, issues, left, number, twins) => {
    const standing = canonicalIssue(issues, subject, left);
    expect(standing.issue?.number ?? null).toBe(number);
    expect(standing.twins.map((twin) => twin.number)).toEqual(twins);
  });
});

describe('everybody', () => {
  const day = (text: string) => ({ kind: 'day', date: dateOf(text) }) as const;
  const staff: readonly StaffMember[] = [
    { ref: 'in', account: { granted: dateOf('2026-01-01') } },
    { ref: 'coming', role: ' ', company: 'Hiša', 'eligibility-checked': dateOf('2026-11-24') },
    { ref: 'leaving', left: day('2026-11-20') },
    { ref: 'going', left: day('2026-12-01'), account: { granted: dateOf('2026-01-01') } },
    { ref: 'out', left: day('2026-11-20'), revocation: { confirmed: at('2026-11-21T09:00:00Z') } },
    { ref: 'a-in', account: { granted: dateOf('2026-01-01') } },
    { ref: 'z-in', account: { granted: dateOf('2026-01-01') } },
  ];
  const roster = { version: 1, staff } as const;
  const leaving = [
    {
      ref: 'leaving',
      key: 'leaving',
      member: { ref: 'leaving' },
      signals: ['left'],
      departed: at('2026-11-20T23:00:00Z'),
    },
    { ref: 'gone', key: 'gone', member: { ref: 'gone' }, signals: ['gone'], departed: null },
    {
      ref: 'in',
      key: 'in+2',
      member: { ref: 'in' },
      signals: ['gone'],
      departed: null,
      refReused: true,
    },
  ] as const satisfies readonly Omit<KeyedDeparture, 'before'>[];
  const coming = joiners(roster, new Set(['leaving']), NOW);

  test('joiners are those without an account who do not leave', () => {
    expect(coming.map(({ ref, missing }) => [ref, missing])).toEqual([
      ['coming', ['eligibility-checked', 'statement-signed', 'role']],
    ]);
  });

  test('has a place, those who wait longest first', () => {
    const rows = staffRows(
      roster,
      leaving.map((each) => ({ ...each, before: null })),
      coming,
      (kind, ref) =>
        ref === 'gone'
          ? null
          : { issue: kind === 'departure' ? 7 : 8, noticed: NOW, letter: { kind: 'not-due' } },
      { rosters: [], contract: null },
      NOW,
    );
    expect(rows.map(({ ref, place, issue }) => [ref, place, issue])).toEqual([
      ['leaving', 'leaving', 7],
      ['gone', 'leaving', null],
      ['in', 'leaving', 7],
      ['going', 'way-out', null],
      ['coming', 'way-in', 8],
      ['a-in', 'in', null],
      ['in', 'in', null],
      ['z-in', 'in', null],
      ['out', 'out', null],
    ]);
  });
});
