import type { Instant, LocalDate } from '../calendar/instant.ts';
import { workingDayFrom } from '../calendar/working-days.ts';
import { addDays, instantAt, localDate } from '../calendar/zone.ts';
import type { Intervention } from '../records/types.ts';
import { deviationsOf } from './deviations.ts';
import type { KnownOutcome } from './outcome.ts';

/** Why work is reviewed afterwards, in the order in which people read it. */
export const REVIEW_CAUSES = [
  'urgent',
  'rolled-back',
  'failed',
  'overrun',
  'undeclared-downtime',
] as const;
export type ReviewCause = (typeof REVIEW_CAUSES)[number];

/** Working days after the work in which its review is due. */
const REVIEW_WORKING_DAYS = 10;

/**
 * Why the work needs a review, by the file as well as by the run, so that neither hides what the other shows.
 * Work that was not carried out needs none.
 */
export function reviewCausesOf(
  intervention: Intervention,
  outcome: KnownOutcome,
): readonly ReviewCause[] {
  const { result, seen } = outcome;
  const cancelled = result === 'cancelled' && (seen === null || seen.ending === 'cancelled');
  if (cancelled) return [];
  const deviations = deviationsOf(intervention, outcome).map(({ kind }) => kind);
  const causes: Readonly<Record<ReviewCause, boolean>> = {
    urgent: intervention.urgent !== undefined,
    'rolled-back': result === 'rolled-back' || seen?.ending === 'rolled-back',
    failed: result === null || seen?.ending === 'failed',
    overrun: deviations.includes('past-slot') || deviations.includes('past-window'),
    'undeclared-downtime': deviations.includes('undeclared-downtime'),
  };
  return REVIEW_CAUSES.filter((cause) => causes[cause]);
}

/**
 * The day by which a review is due: the one in the file, otherwise ten working days after the day on which
 * the work ended. Null beyond the calendar.
 */
export function reviewDue(
  { review }: Intervention,
  endedAt: Instant,
  extra: readonly LocalDate[],
): LocalDate | null {
  return review?.due ?? workingDayFrom(localDate(endedAt), REVIEW_WORKING_DAYS, extra);
}

/** `soon`: before the day is over. `overdue`: after it. `undated`: the day is not known. */
export type ReviewReminder = 'soon' | 'overdue' | 'undated';

/** Reminders are not sent before people are at work. */
const MORNING = '09:00';

/**
 * The reminder of a review that is due now: from 09:00 of the working day before its day, and from 09:00 of
 * the one after it. Beyond the calendar's table every day counts.
 */
export function reviewReminder(
  due: LocalDate | null,
  now: Instant,
  extra: readonly LocalDate[],
): ReviewReminder | null {
  if (due === null) return 'undated';
  const from = (step: 1 | -1): Instant =>
    instantAt(workingDayFrom(due, step, extra) ?? addDays(due, step), MORNING);
  if (now >= from(1)) return 'overdue';
  return now >= from(-1) && localDate(now) <= due ? 'soon' : null;
}
