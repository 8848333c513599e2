import type { ComingDay } from '../../calendar/coming.ts';
import {
  contains,
  type Instant,
  type Interval,
  type LocalDate,
  plus,
} from '../../calendar/instant.ts';
import type { Freeze } from '../../records/types.ts';
import type { Day } from '../../calendar/working-days.ts';
import { addDays, instantAt, localDate, offsetAt } from '../../calendar/zone.ts';
import { quoted, shortened, visible } from '../escaping.ts';
import { applicableStart, overlap, type PlanView, type PlannedIntervention } from '../plan.ts';
import type { Messages } from '../language.ts';

/** A day's picture begins at this time of the morning: after the last closing of the rules' window. */
export const MORNING = '06:00';

export type DayRemarkKind =
  | 'now'
  | 'earliest'
  | 'last-day'
  | 'slot'
  | 'urgent'
  | 'withdrawn'
  | 'freeze'
  | 'clock';

/** A note about a day; `text` may contain quotations, see `escaping.ts`. */
export interface DayRemark {
  readonly kind: DayRemarkKind;
  readonly text: string;
}

/** From 06:00 of the day to 06:00 of the next: the day and the night that begins on it. */
export function dayAndNight({ date }: ComingDay): Interval {
  return { start: instantAt(date, MORNING), end: instantAt(addDays(date, 1), MORNING) };
}

export function kindOfDay(day: Day, words: Messages['plan']): string {
  if (day.working === null) return words.kinds.unknown;
  if (day.working) return words.kinds.working;
  if (day.name !== null) return words.holiday(day.name);
  return day.why === 'extra' ? words.kinds.extra : words.kinds.weekend;
}

export function lookOfRemarks({
  urgent,
  withdrawn,
}: PlannedIntervention): 'slot' | 'urgent' | 'withdrawn' {
  if (withdrawn) return 'withdrawn';
  return urgent ? 'urgent' : 'slot';
}

/** The last local day on which announcing is in time. */
export function lastDayToAnnounce(latestAnnouncement: Instant): LocalDate {
  return localDate(plus(latestAnnouncement, -1));
}

/** The notes about a day, `whole` with its night, in order of importance. */
export function dayRemarks(
  coming: ComingDay,
  whole: Interval,
  plan: PlanView,
  words: Messages['plan'],
): readonly DayRemark[] {
  return [
    ...nowRemark(coming, plan, words),
    ...earliestRemark(coming.date, whole, plan, words),
    ...plan.interventions.flatMap((intervention) => [
      ...lastDayRemark(coming, intervention, words),
      ...slotRemark(coming.date, whole, intervention, words),
    ]),
    ...plan.freezes.flatMap((freeze) => freezeRemark(coming.window, freeze, words)),
    ...clockRemark(coming.window, words),
  ];
}

function nowRemark(
  { date }: ComingDay,
  plan: PlanView,
  words: Messages['plan'],
): readonly DayRemark[] {
  if (date === localDate(plan.now))
    return [{ kind: 'now', text: words.now(words.moments.time(plan.now)) }];
  if (date === plan.nightInProgress?.date) return [{ kind: 'now', text: words.nightInProgress }];
  return [];
}

/** Only the time if on the evening's own date, otherwise with its day, because the night continues into the next. */
function clock(at: Instant, own: LocalDate, { moments }: Messages['plan']): string {
  const date = localDate(at);
  return date === own ? moments.time(at) : `${moments.day(date)} ${moments.time(at)}`;
}

function earliestRemark(
  own: LocalDate,
  whole: Interval,
  plan: PlanView,
  words: Messages['plan'],
): readonly DayRemark[] {
  const { at } = applicableStart(plan);
  if (at === null || !contains(whole, at)) return [];
  return [{ kind: 'earliest', text: words.startsFrom(clock(at, own, words)) }];
}

function lastDayRemark(
  { date }: ComingDay,
  { id, latestAnnouncement, urgent, withdrawn }: PlannedIntervention,
  words: Messages['plan'],
): readonly DayRemark[] {
  if (latestAnnouncement === null || urgent || withdrawn) return [];
  if (lastDayToAnnounce(latestAnnouncement) !== date) return [];
  return [{ kind: 'last-day', text: words.lastDay(id) }];
}

function slotRemark(
  own: LocalDate,
  whole: Interval,
  intervention: PlannedIntervention,
  words: Messages['plan'],
): readonly DayRemark[] {
  const { id, slot } = intervention;
  if (!overlap(whole, slot)) return [];
  const ends = slot.end <= whole.end ? words.moments.time(slot.end) : clock(slot.end, own, words);
  const text = words.slot(id, clock(slot.start, own, words), ends);
  return [{ kind: lookOfRemarks(intervention), text }];
}

/** Every night of a freeze has the note, so it quotes only little of the reason. */
function brief(reason: string): string {
  return quoted(shortened(visible(reason), 40));
}

function freezeRemark(
  window: Interval,
  { from, to, reason }: Freeze,
  words: Messages['plan'],
): readonly DayRemark[] {
  if (!overlap(window, { start: from, end: to })) return [];
  const begins = from > window.start ? words.moments.time(from) : null;
  const ends = to < window.end ? words.moments.time(to) : null;
  return [{ kind: 'freeze', text: words.freeze(brief(reason), begins, ends) }];
}

function clockRemark({ start, end }: Interval, words: Messages['plan']): readonly DayRemark[] {
  const before = offsetAt(start);
  const after = offsetAt(end);
  if (before === after) return [];
  const length = words.moments.length(end - start, 'down');
  return [
    { kind: 'clock', text: (before < after ? words.clocksForward : words.clocksBack)(length) },
  ];
}
