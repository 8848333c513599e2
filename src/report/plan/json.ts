import { type Instant, type LocalDate, toIso } from '../../calendar/instant.ts';
import { applicableStart, type PlanView } from '../plan.ts';

/** The plan's document, schema 1. Moments are ISO 8601 in UTC with seconds. */
export interface JsonPlan {
  readonly schema: 1;
  readonly days: readonly {
    readonly date: LocalDate;
    /** Null beyond the table of work-free days. */
    readonly working: boolean | null;
    /** The Slovene name; null if the day is not a holiday. */
    readonly holiday: string | null;
    readonly 'opens-at': string;
    readonly 'opens-with-downtime-at': string;
    readonly 'closes-at': string;
  }[];
  readonly 'earliest-start': string | null;
  /** Exclusive. */
  readonly 'latest-announcement': string | null;
}

const isoOrNull = (at: Instant | null): string | null => (at === null ? null : toIso(at));

/** The plan as one JSON text with a final line end. */
export function planJson(plan: PlanView): string {
  const document: JsonPlan = {
    schema: 1,
    days: plan.days.map(({ date, day, window, windowWithDowntime }) => ({
      date,
      working: day.working,
      holiday: day.working === false ? day.name : null,
      'opens-at': toIso(window.start),
      'opens-with-downtime-at': toIso(windowWithDowntime.start),
      'closes-at': toIso(window.end),
    })),
    'earliest-start': isoOrNull(applicableStart(plan).at),
    'latest-announcement': isoOrNull(plan.single?.latestAnnouncement ?? null),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
