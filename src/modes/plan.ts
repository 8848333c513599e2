import { comingDays } from '../calendar/coming.ts';
import { contains, type Instant, type LocalDate } from '../calendar/instant.ts';
import {
  earliestStart,
  latestAnnouncement,
  leadTimeBetween,
  type LeadTimeReading,
} from '../calendar/lead-time.ts';
import { nightOf, type WindowHours, windowOfNight } from '../calendar/window.ts';
import { addDays, localDate } from '../calendar/zone.ts';
import { DEFAULT_SOLUTION } from '../records/solution.ts';
import type { Intervention, Language, Solution } from '../records/types.ts';
import type { EarliestStart, PlanView, PlannedIntervention } from '../report/plan.ts';
import { planHtml } from '../report/plan/html.ts';
import { planIcs } from '../report/plan/ics.ts';
import { planJson } from '../report/plan/json.ts';
import { planTable } from '../report/plan/text.ts';
import { messagesIn } from '../report/language.ts';

export const PLAN_FORMATS = ['text', 'json', 'ics', 'html'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

export const DEFAULT_DAYS = 14;
export const MOST_DAYS = 20_000;

export interface PlanQuestion {
  readonly now: Instant;
  /** Number of days from today on, 1 to 20000. */
  readonly days: number;
  /** Null if there is no `solution.yml`. */
  readonly solution: Solution | null;
  /** The candidates: interventions without an outcome. */
  readonly interventions: readonly Intervention[];
}

export interface PlanOptions extends PlanQuestion {
  readonly language: Language;
  readonly format: PlanFormat;
  /** Includes every night's window; only for `ics`. */
  readonly windows?: boolean | undefined;
  /** Only for `text`. */
  readonly colour: boolean;
  /** Columns of the terminal, only for `text`; default 100. */
  readonly columns?: number | undefined;
}

/**
 * The coming windows, working days and what an announcement made now allows, as text in one format.
 *
 * @throws {RangeError} if `days` is not a whole number of 1 to 20000
 */
export function plan(options: PlanOptions): string {
  const { language, format, colour, columns = 100, windows = false } = options;
  const answer = planOf(options);
  const words = messagesIn(language).plan;
  switch (format) {
    case 'text':
      return planTable(answer, words, colour, columns);
    case 'json':
      return planJson(answer);
    case 'ics':
      return planIcs(answer, words, windows);
    case 'html':
      return planHtml(answer, words);
  }
}

/** The rules of one solution that matter for the calendar. */
interface Terms {
  readonly hours: WindowHours;
  readonly reading: LeadTimeReading;
  readonly extra: readonly LocalDate[];
}

/**
 * The plan as data. A withdrawn intervention is shown, but does not count as the coming one.
 *
 * @throws {RangeError} if `days` is not a whole number of 1 to 20000
 */
export function planOf({ now, days, solution, interventions }: PlanQuestion): PlanView {
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
    throw new RangeError(`days: a whole number of 1 to ${MOST_DAYS}, not ${days}`);
  }
  const { name, window: hours, calendar, freezes } = solution ?? DEFAULT_SOLUTION;
  const { 'lead-time': reading, 'extra-non-working-days': extra } = calendar;
  const terms: Terms = { hours, reading, extra };
  const today = localDate(now);
  const yesterday = comingDays(addDays(today, -1), 1, hours, extra);
  const coming = comingDays(today, days, hours, extra);
  const planned = interventions.map((intervention) => plannedOf(intervention, terms));
  const expected = planned.filter(({ withdrawn }) => !withdrawn);
  const [single = null, ...others] = expected;
  return {
    now,
    solution: name,
    reading,
    days: coming,
    nightInProgress: yesterday.find(({ window }) => contains(window, now)) ?? null,
    window:
      [-1, 0, 1, 2]
        .map((ahead) => windowOfNight(addDays(today, ahead), hours, false))
        .find(({ start, end }) => start < end && now < end) ?? null,
    single: others.length === 0 ? single : null,
    interventions: planned,
    earliest: {
      plain: earliestOf(now, false, terms),
      withDowntime: earliestOf(now, true, terms),
    },
    freezes,
  };
}

function earliestOf(now: Instant, downtime: boolean, terms: Terms): EarliestStart {
  const at = earliestStart({ announced: now, downtime, ...terms });
  const days = at === null ? null : leadTimeBetween({ announced: now, start: at, ...terms });
  if (days?.known !== true) return { at, counted: [], skipped: [] };
  return { at, counted: days.counted, skipped: days.skipped };
}

function plannedOf(
  { id, title, release, schedule, urgent, status, announcement, approvals }: Intervention,
  terms: Terms,
): PlannedIntervention {
  const { start, end, downtime } = schedule;
  const night = windowOfNight(nightOf(start), terms.hours, downtime);
  return {
    id,
    title,
    tag: release.tag,
    slot: { start, end },
    downtime,
    urgent: urgent !== undefined,
    withdrawn: status === 'withdrawn',
    outsideWindow: !(night.start <= start && start < end && end <= night.end),
    announced: announcement?.['sent-at'] ?? null,
    settled:
      (urgent === undefined ? announcement : urgent.notification) !== undefined &&
      approvals?.client !== undefined &&
      approvals['ezdrav-ict'] !== undefined,
    latestAnnouncement: latestAnnouncement({ start, ...terms }),
  };
}
