import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Instant, toIso } from '../../src/calendar/instant.ts';
import { plan, type PlanOptions } from '../../src/modes/plan.ts';
import { at, INTERVENTION, sample, SAMPLE_NAMES, SOLUTION } from './plan-sample.ts';

// Held by ical.js, in its strict reading.

type Event = InstanceType<typeof ICAL.Event>;

function ics(options: PlanOptions): string {
  return plan({ ...options, format: 'ics' });
}

function events(text: string): readonly Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component, { strictExceptions: true }));
}

function uids(options: PlanOptions): readonly string[] {
  return events(ics(options)).map(({ uid }) => uid);
}

function eventOf(text: string, uid: string): Event {
  const [found, ...others] = events(text).filter((event) => event.uid.startsWith(`${uid}@`));
  if (found === undefined || others.length > 0) throw new Error(`not one event ${uid}`);
  return found;
}

function span({ startDate, endDate }: Event): readonly string[] {
  return [startDate, endDate].map((time) => time.toICALString());
}

const octets = (line: string): number => Buffer.byteLength(line);

describe.each(SAMPLE_NAMES)('%s', (name) => {
  const text = ics(sample(name, {}));

  it('is lines of at most 75 octets that end in CRLF', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
  });

  it('has what RFC 5545 requires of a calendar and of an event', () => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toMatch(/^-\/\/.+\/\/SL$/);
    const stamp = sample(name, {}).now;
    const all = events(text);
    for (const { component } of all) {
      expect(
        Object.fromEntries(
          ['uid', 'dtstamp', 'dtstart'].map((key) => [key, component.getAllProperties(key).length]),
        ),
      ).toEqual({ uid: 1, dtstamp: 1, dtstart: 1 });
      expect(String(component.getFirstPropertyValue('dtstamp'))).toBe(toIso(stamp));
    }
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
  });

  it('keeps its UIDs whenever it is asked for and in whichever language', () => {
    const order = sample(name, {});
    const later = { ...order, now: (order.now + 60_000) as Instant, language: 'en' } as const;
    expect(uids(later)).toEqual(uids(order));
  });
});

describe('times', () => {
  const text = ics(sample('new-year', {}));

  it.each([
    ['window-2026-12-25', ['20261225T190000Z', '20261226T050000Z']],
    ['window-with-downtime-2026-12-25', ['20261225T210000Z', '20261226T050000Z']],
    ['work-free-2026-12-25', ['20261225', '20261226']],
    ['work-free-2026-12-26', ['20261226', '20261227']],
    ['work-free-2027-01-04', ['20270104', '20270105']],
    ['intervention-POSEG-2027-001', ['20270107T210000Z', '20270108T050000Z']],
    ['freeze-20261223T230000Z-20270103T230000Z', ['20261223T230000Z', '20270103T230000Z']],
  ])('%s', (uid, expected) => {
    expect(span(eventOf(text, uid))).toEqual(expected);
  });

  it('an all-day event for holidays and days of our own, none for plain weekends', () => {
    const allDay = events(text).filter(({ startDate }) => startDate.isDate);
    expect(allDay.map(({ startDate }) => startDate.toString())).toEqual([
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
      '2027-01-01',
      '2027-01-02',
      '2027-01-04',
    ]);
  });

  it.each([
    ['clocks-forward', 'window-2027-03-27', ['20270327T200000Z', '20270328T033000Z']],
    ['clocks-back', 'window-2026-10-24', ['20261024T180000Z', '20261025T050000Z']],
  ] as const)('%s', (name, uid, expected) => {
    expect(span(eventOf(ics(sample(name, {})), uid))).toEqual(expected);
  });

  it('of a slot the wrong way round only the start', () => {
    const schedule = { ...INTERVENTION.schedule, end: at('2026-12-01T21:00+01:00') };
    const turned = ics({
      ...sample('no-files', {}),
      interventions: [{ ...INTERVENTION, schedule }],
    });
    const { component } = eventOf(turned, 'intervention-POSEG-2026-041');
    expect(component.getFirstProperty('dtend')).toBeNull();
  });

  it('no event for a window that the clocks skip', () => {
    const window = { opens: '02:00', 'opens-with-downtime': '02:00', closes: '03:00' };
    const skipped = ics({ ...sample('clocks-forward', {}), solution: { ...SOLUTION, window } });
    const windows = events(skipped).filter(({ uid }) => uid.startsWith('window-2027'));
    expect(windows.map(({ uid }) => uid.slice(7, 17))).not.toContain('2027-03-27');
    expect(windows).toHaveLength(5);
  });
});

describe('what people wrote', () => {
  const long = `Čšž 😀 ${'zelo dolg naslov posega '.repeat(20)}`;
  it.each([
    ['separators', 'a;b,c\\n\\d:"e"', 'a;b,c\\n\\d:"e"'],
    ['lines', 'a\r\nEND:VEVENT', 'a END:VEVENT'],
    ['a hidden direction', 'a\u202Eb', 'a\\u{202e}b'],
  ])('%s', (_, title, expected) => {
    const text = ics({ ...sample('no-files', {}), interventions: [{ ...INTERVENTION, title }] });
    expect(eventOf(text, 'intervention-POSEG-2026-041').summary).toBe(
      `POSEG-2026-041 »${expected}«`,
    );
  });

  it('is folded between characters', () => {
    const interventions = [{ ...INTERVENTION, release: { tag: long } }];
    const text = ics({ ...sample('no-files', {}), interventions });
    expect(Math.max(...text.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(eventOf(text, 'intervention-POSEG-2026-041').description).toContain('Čšž 😀 zelo dolg');
  });

  it('two interventions of one id are two events', () => {
    const text = ics({ ...sample('no-files', {}), interventions: [INTERVENTION, INTERVENTION] });
    expect(
      events(text)
        .filter(({ uid }) => uid.startsWith('intervention-'))
        .map(({ uid }) => uid),
    ).toEqual([
      'intervention-POSEG-2026-041@ezdrav-intervention-gate',
      'intervention-POSEG-2026-041/2@ezdrav-intervention-gate',
    ]);
  });
});

it.each([
  ['POSEG-2027-001', 'TENTATIVE', 'OPAQUE'],
  ['POSEG-2027-002', 'CANCELLED', 'TRANSPARENT'],
  ['POSEG-2026-099', 'TENTATIVE', 'OPAQUE'],
])('%s is %s', (id, status, transparency) => {
  const { component } = eventOf(ics(sample('new-year', {})), `intervention-${id}`);
  expect(component.getFirstPropertyValue('status')).toBe(status);
  expect(component.getFirstPropertyValue('transp')).toBe(transparency);
});
