import type { Instant } from '../calendar/instant.ts';
import { earliestStart } from '../calendar/lead-time.ts';
import { nowOf } from './now.ts';
import type { InterventionCase } from './rule.ts';
import { at } from './sources.ts';
import type { RuleFacts } from './verdict.ts';

/** The earliest start for an announcement made at that moment; null beyond the calendar. */
export function startIfAnnouncedAt(
  announced: Instant,
  { candidate, solution }: InterventionCase,
): Instant | null {
  return earliestStart({
    announced,
    reading: solution.calendar['lead-time'],
    extra: solution.calendar['extra-non-working-days'],
    hours: solution.window,
    downtime: candidate.intervention.schedule.downtime,
  });
}

/**
 * The remedy for a lead time that is too short is a new start, and so a new plan announced from now on; the
 * earliest start of the old announcement would be refused again. Null if the time is not known or the
 * calendar does not reach that far.
 */
export function startIfAnnouncedNow(judged: InterventionCase): Instant | null {
  const now = nowOf(judged.facts);
  return now === null ? null : startIfAnnouncedAt(now, judged);
}

/** The same, as a fact of a reason whose remedy is a new plan. */
export function newStart(judged: InterventionCase): RuleFacts {
  return { 'earliest-start-if-announced-now': at(startIfAnnouncedNow(judged)) };
}
