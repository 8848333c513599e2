import { comingDays } from '../../src/calendar/coming.ts';
import { dateOf, instantOf } from '../../src/calendar/instant.ts';
import {
  earliestStart,
  latestAnnouncement,
  leadTimeBetween,
} from '../../src/calendar/lead-time.ts';
import { parseDate, parseTime } from '../../src/calendar/time.ts';
import { RULES_WINDOW } from '../../src/calendar/window.ts';

// Answers of every part of the calendar, as text: the same wherever the machine believes to be.

export function probe(): string {
  const hours = Array.from(
    { length: 400 },
    (_, index) => Date.UTC(2026, 9, 20) + index * 39_600_000,
  );
  const questions = hours.map((at) => ({
    announced: instantOf(at),
    start: instantOf(at + 4 * 86_400_000),
    reading: at % 79_200_000 === 0 ? ('default' as const) : ('full-days' as const),
    extra: [dateOf('2027-01-04')],
    hours: RULES_WINDOW,
    downtime: at % 3 === 0,
  }));
  return JSON.stringify([
    ['2027-03-28T02:30', '2026-10-25T02:30', '2026-07-01T20:00', '2026-07-01T20:00+01:00'].map(
      parseTime,
    ),
    ['2026-10-25', '2026-02-30'].map(parseDate),
    comingDays(dateOf('2026-10-20'), 200, RULES_WINDOW, []),
    questions.map((asked) => [
      leadTimeBetween(asked),
      earliestStart(asked),
      latestAnnouncement(asked),
    ]),
  ]);
}

if (process.argv[1] === import.meta.filename) {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  process.stdout.write(JSON.stringify({ zone, answers: probe() }));
}
