import { expect, test } from 'vitest';
import { dateOf, HOUR, instantOf } from '../../src/calendar/instant.ts';
import { lawfulNights, type NightsQuestion } from '../../src/calendar/lawful-nights.ts';
import { leadTimeBetween } from '../../src/calendar/lead-time.ts';
import { RULES_WINDOW } from '../../src/calendar/window.ts';
import { localDateTime } from '../../src/calendar/zone.ts';

const at = (text: string) => instantOf(Date.parse(text));
const QUESTION: NightsQuestion = {
  announced: at('2026-12-08T09:30+01:00'),
  reading: 'default',
  extra: [],
  hours: RULES_WINDOW,
  downtime: true,
  closed: [],
  length: 4 * HOUR,
};
const FREEZE = { start: at('2026-12-11T02:00+01:00'), end: at('2026-12-12T00:00+01:00') };

test.each<[string, Partial<NightsQuestion>, readonly string[]]>([
  [
    'from the second working day on',
    {},
    ['2026-12-10T22:00', '2026-12-11T22:00', '2026-12-12T22:00'],
  ],
  [
    'without downtime',
    { downtime: false },
    ['2026-12-10T20:00', '2026-12-11T20:00', '2026-12-12T20:00'],
  ],
  [
    'read as full days',
    { reading: 'full-days' },
    ['2026-12-11T00:00', '2026-12-11T22:00', '2026-12-12T22:00'],
  ],
  [
    'a freeze between',
    { closed: [FREEZE] },
    ['2026-12-10T22:00', '2026-12-12T22:00', '2026-12-13T22:00'],
  ],
  [
    'a freeze that ends as the window opens',
    { closed: [{ start: at('2026-12-11T06:00+01:00'), end: at('2026-12-11T22:00+01:00') }] },
    ['2026-12-10T22:00', '2026-12-11T22:00', '2026-12-12T22:00'],
  ],
  [
    'the night in which the clocks skip all of the window',
    {
      announced: at('2027-03-24T09:30+01:00'),
      hours: { opens: '02:00', 'opens-with-downtime': '02:00', closes: '03:00' },
    },
    ['2027-03-27T02:00', '2027-03-29T02:00', '2027-03-30T02:00'],
  ],
  [
    'a day of one’s own that is work-free',
    { extra: [dateOf('2026-12-09')] },
    ['2026-12-11T22:00', '2026-12-12T22:00', '2026-12-13T22:00'],
  ],
  ['beyond the table', { announced: at('2099-12-30T09:00Z') }, []],
  [
    'everything closed',
    { closed: [{ start: at('2026-01-01T00:00Z'), end: at('2028-01-01T00:00Z') }] },
    [],
  ],
])('%s', (_, change, expected) => {
  const question = { ...QUESTION, ...change };
  const nights = lawfulNights(question, 3);
  expect(nights.map(({ start }) => localDateTime(start))).toEqual(expected);
  for (const { start, end } of nights) {
    expect(end - start).toBeLessThanOrEqual(4 * HOUR);
    const lead = leadTimeBetween({ ...question, start });
    expect(lead.known && lead.workingDays).toBeGreaterThanOrEqual(2);
  }
});
