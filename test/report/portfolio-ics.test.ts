import { spawnSync } from 'node:child_process';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { portfolioOf } from '../../src/portfolio/portfolio.ts';
import { messagesIn } from '../../src/report/language.ts';
import { portfolioIcs } from '../../src/report/portfolio/ics.ts';
import { everything, NOW } from '../portfolio/samples.ts';

// Held by ical.js in its strict reading, and by Debian's own readers where they are there.

const CALENDAR = portfolioIcs(portfolioOf(everything(), NOW), messagesIn('sl'));
const EVENTS = new ICAL.Component(ICAL.parse(CALENDAR)).getAllSubcomponents('vevent');
const PYTHON = '/usr/bin/python3';

function valuesOf(key: string): readonly string[] {
  return EVENTS.flatMap((event) => event.getFirstPropertyValue(key) ?? []).map(String);
}

describe('the calendar of a portfolio', () => {
  test('has lines of at most 75 octets, and no UID twice', () => {
    expect(Math.max(...CALENDAR.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThan(
      76,
    );
    expect(new Set(valuesOf('uid')).size).toBe(EVENTS.length);
  });

  test('says which are sure, open and called off, and when the last day to announce is', () => {
    expect(new Set(valuesOf('status'))).toEqual(new Set(['CONFIRMED', 'TENTATIVE', 'CANCELLED']));
    const alarms = EVENTS.filter((event) => event.getAllSubcomponents('valarm').length === 2);
    expect(alarms.length).toBeGreaterThan(0);
    expect(valuesOf('uid').filter((uid) => uid.startsWith('announce-'))).toHaveLength(
      alarms.length,
    );
  });
});

describe.each([
  ['icalendar', 'len(icalendar.Calendar.from_ical(sys.stdin.read()).walk("VEVENT"))'],
  ['vobject', 'len(vobject.readOne(sys.stdin.read(), validate=True).vevent_list)'],
])('%s', (name, count) => {
  const isThere = spawnSync(PYTHON, ['-c', `import ${name}`]).status === 0;
  test.skipIf(!isThere)('reads every event', () => {
    const code = `import sys, ${name}; print(${count})`;
    const read = spawnSync(PYTHON, ['-c', code], { input: CALENDAR, encoding: 'utf8' });
    expect(Number(read.stdout), read.stderr).toBe(EVENTS.length);
  });
});
