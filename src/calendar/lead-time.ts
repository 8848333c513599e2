import type { Instant, LocalDate } from './instant.ts';
import { nextOpening, nightOf, RULES_WINDOW, type WindowHours } from './window.ts';
import { dayOf, type WorkFree } from './working-days.ts';
import { addDays, instantAt, localDate } from './zone.ts';

// Announced at least two working days ahead. With A the local date of the announcement and W the evening on
// which the night of the start begins, there must be two working days D with A < D ≤ W; with full days, two
// with A < D < the start's date. Announced on Monday, work may begin on Wednesday at 20:00; with full days,
// on Thursday at 00:00.

/** How the two working days are counted; `full-days` is stricter. */
export type LeadTimeReading = 'default' | 'full-days';

export const WORKING_DAYS_AHEAD = 2;

export interface LeadTimeQuestion {
  readonly announced: Instant;
  readonly start: Instant;
  readonly reading: LeadTimeReading;
  readonly extra: readonly LocalDate[];
}

export type LeadTime =
  /** A relevant day lies beyond the table of work-free days; `beyond` is the first such day. */
  | { readonly known: false; readonly beyond: LocalDate }
  | {
      readonly known: true;
      readonly sufficient: boolean;
      readonly announcedOn: LocalDate;
      readonly nightOf: LocalDate;
      readonly workingDays: number;
      readonly counted: readonly LocalDate[];
      readonly skipped: readonly ({ readonly date: LocalDate } & WorkFree)[];
    };

/** Counts the working days between an announcement and a start, and names the skipped days. */
export function leadTimeBetween(question: LeadTimeQuestion): LeadTime {
  const announcedOn = localDate(question.announced);
  const last = lastDayThatCounts(question.start, question.reading);
  const counted: LocalDate[] = [];
  const skipped: ({ date: LocalDate } & WorkFree)[] = [];
  for (let date = addDays(announcedOn, 1); date <= last; date = addDays(date, 1)) {
    const day = dayOf(date, question.extra);
    if (day.working === null) return { known: false, beyond: date };
    if (day.working) counted.push(date);
    else skipped.push({ date, why: day.why, name: day.name });
  }
  return {
    known: true,
    sufficient: counted.length >= WORKING_DAYS_AHEAD,
    announcedOn,
    nightOf: nightOf(question.start),
    workingDays: counted.length,
    counted,
    skipped,
  };
}

export interface EarliestStartQuestion {
  readonly announced: Instant;
  readonly reading: LeadTimeReading;
  readonly extra: readonly LocalDate[];
  readonly hours: WindowHours;
  readonly downtime: boolean;
}

/**
 * The first moment inside a window that is far enough from an announcement: the opening on the evening of the
 * second working day or, with full days, the first open moment after that day. Null if that day lies beyond
 * the table, or if the hours never open.
 */
export function earliestStart(question: EarliestStartQuestion): Instant | null {
  const first = addDays(localDate(question.announced), 1);
  const second = secondWorkingDay(first, 1, question.extra);
  if (second === null) return null;
  const from =
    question.reading === 'full-days'
      ? instantAt(addDays(second, 1), '00:00')
      : instantAt(second, RULES_WINDOW.opens);
  return nextOpening(from, question.hours, question.downtime);
}

/**
 * The end, exclusive, of the time in which a start may still be announced: 00:00 after the last local day
 * that passes. Null if a relevant day lies beyond the table.
 */
export function latestAnnouncement(question: {
  readonly start: Instant;
  readonly reading: LeadTimeReading;
  readonly extra: readonly LocalDate[];
}): Instant | null {
  const last = lastDayThatCounts(question.start, question.reading);
  const second = secondWorkingDay(last, -1, question.extra);
  return second === null ? null : instantAt(second, '00:00');
}

function lastDayThatCounts(start: Instant, reading: LeadTimeReading): LocalDate {
  return reading === 'full-days' ? addDays(localDate(start), -1) : nightOf(start);
}

/** The second working day counted from `from`, which is included, forwards (1) or backwards (-1). */
function secondWorkingDay(
  from: LocalDate,
  step: 1 | -1,
  extra: readonly LocalDate[],
): LocalDate | null {
  let found = 0;
  for (let date = from; ; date = addDays(date, step)) {
    const day = dayOf(date, extra);
    if (day.working === null) return null;
    if (day.working && ++found === WORKING_DAYS_AHEAD) return date;
  }
}
