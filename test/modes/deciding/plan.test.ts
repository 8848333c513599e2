import { describe, expect, it } from 'vitest';
import { dateOf, type Instant, toIso } from '../../../src/calendar/instant.ts';
import { MOST_DAYS, plan, planOf, type PlanQuestion } from '../../../src/modes/plan.ts';
import type { Intervention } from '../../../src/records/types.ts';
import type { JsonPlan } from '../../../src/report/plan/json.ts';
import { at, INTERVENTION, sample, SOLUTION } from '../../report/plan-sample.ts';

const BARE: PlanQuestion = {
  now: at('2026-11-23T19:50+01:00'),
  days: 3,
  solution: null,
  interventions: [],
};

function documentOf(question: Partial<PlanQuestion>): JsonPlan {
  const text = plan({ ...BARE, ...question, format: 'json', language: 'sl', colour: false });
  return JSON.parse(text) as JsonPlan;
}

function slot(start: string, end: string, rest: Partial<Intervention> = {}): Intervention {
  return {
    ...INTERVENTION,
    schedule: { start: at(start), end: at(end), downtime: false },
    ...rest,
  };
}

function iso(moment: Instant | null): string | null {
  return moment === null ? null : toIso(moment);
}

describe('the document', () => {
  it('has exactly the keys of its schema, whatever stands beside', () => {
    expect(documentOf({})).toStrictEqual({
      schema: 1,
      days: ['2026-11-23', '2026-11-24', '2026-11-25'].map((date, index) => ({
        date,
        working: true,
        holiday: null,
        'opens-at': `${date}T19:00:00Z`,
        'opens-with-downtime-at': `${date}T21:00:00Z`,
        'closes-at': `2026-11-${24 + index}T05:00:00Z`,
      })),
      'earliest-start': '2026-11-25T19:00:00Z',
      'latest-announcement': null,
    });
  });

  it('takes the one intervention: its downtime and the end of its last day', () => {
    expect(documentOf({ interventions: [INTERVENTION], solution: SOLUTION })).toMatchObject({
      'earliest-start': '2026-11-25T21:00:00Z',
      'latest-announcement': '2026-11-29T23:00:00Z',
    });
  });

  it.each([
    ['a working day that is a state holiday', '2026-11-23', { working: true, holiday: null }],
    ['a Saturday', '2026-11-28', { working: false, holiday: null }],
    ['a holiday', '2026-12-25', { working: false, holiday: 'božič' }],
    [
      'a holiday on a Saturday',
      '2026-12-26',
      { working: false, holiday: 'dan samostojnosti in enotnosti' },
    ],
    ['the last day of the table', '2050-12-31', { working: false, holiday: null }],
    ['beyond the table', '2051-01-01', { working: null, holiday: null }],
  ])('%s', (_, date, expected) => {
    const { days } = documentOf({ now: at(`${date}T12:00+01:00`), days: 1 });
    expect(days).toMatchObject([{ date, ...expected }]);
  });

  it.each([
    ['10 h', '2026-12-01', '2026-12-01T19:00:00Z', '2026-12-02T05:00:00Z'],
    ['9 h, clocks go forward', '2027-03-27', '2027-03-27T19:00:00Z', '2027-03-28T04:00:00Z'],
    ['11 h, clocks go back', '2026-10-24', '2026-10-24T18:00:00Z', '2026-10-25T05:00:00Z'],
  ])('a night of %s', (_, date, opens, closes) => {
    const { days } = documentOf({ now: at(`${date}T12:00Z`), days: 1 });
    expect(days).toMatchObject([{ date, 'opens-at': opens, 'closes-at': closes }]);
  });

  it('follows the narrowed window, the days of its own and the stricter reading', () => {
    const solution = {
      ...SOLUTION,
      window: { opens: '21:00', 'opens-with-downtime': '00:30', closes: '05:00' },
      calendar: {
        'lead-time': 'full-days',
        'extra-non-working-days': [dateOf('2026-11-24')],
      },
    } as const;
    const document = documentOf({ solution, days: 2 });
    expect(document.days[1]).toStrictEqual({
      date: '2026-11-24',
      working: false,
      holiday: null,
      'opens-at': '2026-11-24T20:00:00Z',
      'opens-with-downtime-at': '2026-11-24T23:30:00Z',
      'closes-at': '2026-11-25T04:00:00Z',
    });
    // 25 and 26 November lie between; the night of the 26th is open at 00:00.
    expect(document['earliest-start']).toBe('2026-11-26T23:00:00Z');
  });

  it('starts with today by Ljubljana, also where UTC has yesterday', () => {
    const { days } = documentOf({ now: at('2026-11-23T23:30Z') });
    expect(days[0]?.date).toBe('2026-11-24');
  });

  it('reaches 20,000 days', () => {
    const { days } = documentOf({ days: MOST_DAYS });
    expect(days).toHaveLength(20_000);
    expect(days.at(-1)).toMatchObject({ date: '2081-08-25', working: null, holiday: null });
  });
});

describe('the one that is coming', () => {
  const withdrawn = { ...INTERVENTION, status: 'withdrawn' } as const;
  it.each<[string, readonly Intervention[], string | null]>([
    ['none', [], null],
    ['one', [INTERVENTION], '2026-11-29T23:00:00Z'],
    ['two', [INTERVENTION, { ...INTERVENTION, id: 'B' }], null],
    ['one beside a withdrawn one', [withdrawn, INTERVENTION], '2026-11-29T23:00:00Z'],
    ['a withdrawn one', [withdrawn], null],
  ])('%s', (_, interventions, latest) => {
    const answer = planOf({ ...BARE, interventions });
    expect(iso(answer.single?.latestAnnouncement ?? null)).toBe(latest);
    expect(answer.interventions).toHaveLength(interventions.length);
  });
});

describe('a slot against the window', () => {
  it.each<[string, Intervention, boolean]>([
    ['a whole night', slot('2026-12-01T20:00+01:00', '2026-12-02T06:00+01:00'), false],
    ['after midnight', slot('2026-12-02T00:30+01:00', '2026-12-02T05:30+01:00'), false],
    ['too early', slot('2026-12-01T19:59+01:00', '2026-12-01T22:00+01:00'), true],
    ['too late', slot('2026-12-01T20:00+01:00', '2026-12-02T06:01+01:00'), true],
    ['two nights', slot('2026-12-01T20:00+01:00', '2026-12-03T02:00+01:00'), true],
    ['of no length', slot('2026-12-01T23:00+01:00', '2026-12-01T23:00+01:00'), true],
    [
      'before the hour of downtime',
      {
        ...INTERVENTION,
        schedule: { ...INTERVENTION.schedule, start: at('2026-12-01T21:59+01:00') },
      },
      true,
    ],
    ['the wrong way round', slot('2026-12-01T23:00+01:00', '2026-12-01T22:00+01:00'), true],
  ])('%s', (_, intervention, outside) => {
    const [planned] = planOf({ ...BARE, interventions: [intervention] }).interventions;
    expect(planned?.outsideWindow).toBe(outside);
  });
});

describe('the window of now', () => {
  it.each([
    ['before it', '2026-11-23T19:59:59+01:00', '2026-11-23T19:00:00Z', null],
    ['at its opening', '2026-11-23T20:00+01:00', '2026-11-23T19:00:00Z', null],
    ['after midnight', '2026-11-24T05:59+01:00', '2026-11-23T19:00:00Z', '2026-11-23'],
    ['at its closing', '2026-11-24T06:00+01:00', '2026-11-24T19:00:00Z', null],
  ])('%s', (_, now, opens, nightInProgress) => {
    const answer = planOf({ ...BARE, now: at(now) });
    expect(iso(answer.window?.start ?? null)).toBe(opens);
    expect(answer.nightInProgress?.date ?? null).toBe(nightInProgress);
  });
});

it('there are none where the hours never open', () => {
  const window = { opens: '03:00', 'opens-with-downtime': '03:00', closes: '03:00' };
  const answer = planOf({ ...BARE, solution: { ...SOLUTION, window } });
  expect(answer.window).toBeNull();
  expect(answer.earliest.plain).toEqual({ at: null, counted: [], skipped: [] });
});

it.each([0, -1, 1.5, Number.NaN, 20_001])('refuses %s days', (days) => {
  expect(() => planOf({ ...BARE, days })).toThrow(
    new RangeError(`days: a whole number of 1 to 20000, not ${days}`),
  );
});

it('says which days count until the earliest start, and which do not', () => {
  const { earliest } = planOf({ ...BARE, now: at('2026-12-24T09:00+01:00') });
  const { at: start, counted, skipped } = earliest.plain;
  expect([iso(start), counted, skipped.map(({ date }) => date)]).toEqual([
    '2026-12-29T19:00:00Z',
    ['2026-12-28', '2026-12-29'],
    ['2026-12-25', '2026-12-26', '2026-12-27'],
  ]);
});

it('without rules of its own the general ones hold', () => {
  const answer = planOf(BARE);
  expect(answer).toMatchObject({ solution: '', reading: 'default', freezes: [] });
  expect(planOf({ ...BARE, solution: SOLUTION }).solution).toBe('eNaročanje');
});

it('says of each intervention whether it is urgent, and when it was announced', () => {
  const sent = at('2026-11-24T09:12+01:00');
  const announced = { ...INTERVENTION, announcement: { 'sent-at': sent, recipients: [] } };
  const declared = { reason: 'Izpad.', incident: 'INC-1', 'declared-by': 'dezurni-m' };
  const { interventions } = planOf({
    ...BARE,
    interventions: [announced, { ...INTERVENTION, urgent: declared }],
  });
  expect(interventions).toMatchObject([
    { urgent: false, announced: sent },
    { urgent: true, announced: null },
  ]);
});

it('is written in the form that is asked for', () => {
  const written = (['text', 'json', 'ics', 'html'] as const).map((format) =>
    plan({ ...BARE, format, language: 'en', colour: false }),
  );
  expect(written).toEqual([
    expect.stringMatching(/^(?![{<]|BEGIN)/),
    expect.stringMatching(/^\{/),
    expect.stringMatching(/^BEGIN:VCALENDAR/),
    expect.stringMatching(/^</),
  ]);
});

it('has the windows in a calendar only where they are asked for', () => {
  const calendar = (windows?: boolean): string =>
    plan({ ...BARE, format: 'ics', language: 'en', colour: false, windows });
  expect(calendar()).toBe(calendar(false));
  expect(calendar(true)).not.toBe(calendar());
});

it.each(['text', 'json', 'ics', 'html'] as const)('the same question, the same %s', (format) => {
  const order = sample('new-year', { format });
  expect(plan(order)).toBe(plan(order));
});

describe('an intervention is settled', () => {
  const said = { by: 'A-12', at: at('2026-11-25T10:05+01:00'), reference: 'SD-1#3' };
  const sent = { 'sent-at': at('2026-11-24T09:12+01:00'), recipients: [] };
  const both = { client: said, 'ezdrav-ict': said };
  const urgent = { reason: 'Izpad.', incident: 'INC-1', 'declared-by': 'dezurni-m' };
  it.each<readonly [string, Partial<Intervention>, boolean]>([
    ['announced and approved by both', { announcement: sent, approvals: both }, true],
    [
      'announced and approved by the client alone',
      { announcement: sent, approvals: { client: said } },
      false,
    ],
    [
      'announced and approved by the ICT team alone',
      { announcement: sent, approvals: { 'ezdrav-ict': said } },
      false,
    ],
    ['announced alone', { announcement: sent }, false],
    ['approved alone', { approvals: both }, false],
    [
      'urgent, notified and approved',
      { urgent: { ...urgent, notification: sent }, approvals: both },
      true,
    ],
    [
      'urgent, announced and approved, and not notified',
      { urgent, announcement: sent, approvals: both },
      false,
    ],
  ])('%s', (_, changes, settled) => {
    const bare = { announcement: undefined, approvals: undefined, urgent: undefined };
    const { interventions } = planOf({
      ...BARE,
      interventions: [{ ...INTERVENTION, ...bare, ...changes }],
    });
    expect(interventions.map((each) => each.settled)).toEqual([settled]);
  });
});
