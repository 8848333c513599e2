import type { Interval, LocalDate } from './instant.ts';
import { type WindowHours, windowOfNight } from './window.ts';
import { type Day, dayOf } from './working-days.ts';
import { addDays } from './zone.ts';

/** A civil day with the windows of the night that begins on its evening. */
export interface ComingDay {
  readonly date: LocalDate;
  readonly day: Day;
  readonly window: Interval;
  readonly windowWithDowntime: Interval;
}

/** This many consecutive days, beginning with `from`. Windows open every night, including those of work-free days. */
export function comingDays(
  from: LocalDate,
  count: number,
  hours: WindowHours,
  extra: readonly LocalDate[],
): readonly ComingDay[] {
  return Array.from({ length: count }, (_, ahead) => {
    const date = addDays(from, ahead);
    return {
      date,
      day: dayOf(date, extra),
      window: windowOfNight(date, hours, false),
      windowWithDowntime: windowOfNight(date, hours, true),
    };
  });
}
