import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Instant, toIso } from '../../src/calendar/instant.ts';
import { plan, type PlanOptions } from '../../src/modes/plan.ts';
import { at, INTERVENTION, sample, SAMPLE_NAMES, SOLUTION } from './plan-sample.ts';

// Held by ical.js, in its strict reading.

type Event = InstanceType<typeof ICAL.Event>;

function ics(options: PlanOptions): string {
  return plan({ windows: true, ...options, format: 'ics' });
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
    const allDay = events(text).filter(({ uid }) => uid.startsWith('work-free-'));
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

describe('what matters is not buried', () => {
  const quiet = (name: Parameters<typeof sample>[0]): string =>
    ics(sample(name, { windows: false }));

  it('windows only where they are asked for', () => {
    expect(events(quiet('new-year')).filter(({ uid }) => uid.startsWith('window'))).toEqual([]);
  });

  it('the last day to announce, with reminders, while nothing is announced', () => {
    const { component, startDate } = eventOf(quiet('new-year'), 'announce-POSEG-2027-001');
    expect(startDate.isDate).toBe(true);
    const alarms = component.getAllSubcomponents('valarm');
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
      'PT9H',
      '-P2DT15H',
    ]);
  });

  it.each(['POSEG-2027-002', 'POSEG-2026-099', 'POSEG-2026-100'])('none for %s', (id) => {
    expect(quiet('new-year')).not.toContain(`UID:announce-${id}`);
  });

  const approval = (by: string) => ({ by, at: at('2026-11-24T09:00+01:00'), reference: by });
  const announcement = { 'sent-at': at('2026-11-23T09:12+01:00'), recipients: [] };
  const approvals = { client: approval('A-1'), 'ezdrav-ict': approval('K-4') };
  it.each([
    ['announced and approved', { announcement, approvals }, 'CONFIRMED'],
    ['announced', { announcement }, 'TENTATIVE'],
    ['approved by one', { announcement, approvals: { client: approvals.client } }, 'TENTATIVE'],
    ['withdrawn', { announcement, approvals, status: 'withdrawn' }, 'CANCELLED'],
  ] as const)('%s', (_name, more, status) => {
    const text = ics({ ...sample('no-files', {}), interventions: [{ ...INTERVENTION, ...more }] });
    const event = eventOf(text, 'intervention-POSEG-2026-041');
    expect(event.component.getFirstPropertyValue('status')).toBe(status);
    if (status !== 'CANCELLED') expect(event.description).toContain('pravočasno najavljen');
  });
});

/** Debian's own, which has Debian's packages. */
const PYTHON = '/usr/bin/python3';

const READERS: readonly (readonly [string, string, readonly string[]])[] = [
  ['khal', 'khal', ['printics', '-']],
  [
    'icalendar',
    PYTHON,
    [
      '-c',
      'import sys, icalendar; print(len(icalendar.Calendar.from_ical(sys.stdin.read()).walk("VEVENT")))',
    ],
  ],
  [
    'vobject',
    PYTHON,
    [
      '-c',
      'import sys, vobject; print(len(vobject.readOne(sys.stdin.read(), validate=True).vevent_list))',
    ],
  ],
];

describe.each(READERS)('%s', (name, command, args) => {
  const isThere =
    name === 'khal'
      ? spawnSync('khal', ['--version']).status === 0
      : spawnSync(PYTHON, ['-c', `import ${name}`]).status === 0;

  it.skipIf(!isThere).each(SAMPLE_NAMES)('reads every event of %s', (sampled) => {
    const calendar = ics(sample(sampled, {}));
    const folder = mkdtempSync(join(tmpdir(), 'khal-'));
    const config = join(folder, 'config');
    writeFileSync(
      config,
      `[calendars]\n[[plan]]\npath = ${folder}\n[locale]\ntimeformat = %H:%M\n`,
    );
    const given = name === 'khal' ? ['-c', config, ...args] : args;
    const read = spawnSync(command, given, { input: calendar, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(read.status, read.stderr).toBe(0);
    if (name !== 'khal') expect(Number(read.stdout)).toBe(events(calendar).length);
  });
});
