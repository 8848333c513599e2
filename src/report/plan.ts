import type { ComingDay } from '../calendar/coming.ts';
import { type Instant, type Interval, latest, type LocalDate } from '../calendar/instant.ts';
import type { WorkFree } from '../calendar/working-days.ts';
import type { LeadTimeReading } from '../calendar/lead-time.ts';
import type { Freeze } from '../records/types.ts';

/** An intervention without an outcome, for the plan. */
export interface PlannedIntervention {
  readonly id: string;
  readonly title: string;
  readonly tag: string;
  readonly slot: Interval;
  readonly downtime: boolean;
  readonly urgent: boolean;
  readonly withdrawn: boolean;
  /** The slot is not inside the window of one night. */
  readonly outsideWindow: boolean;
  /** When it was announced, by the file. */
  readonly announced: Instant | null;
  /** By the file, everybody was told and both parties approved. */
  readonly settled: boolean;
  /** End, exclusive, of the last local day on which announcing is in time; null beyond the table. */
  readonly latestAnnouncement: Instant | null;
}

/** The earliest lawful start after an announcement made now, and the days that decide it. */
export interface EarliestStart {
  /** Null beyond the table of work-free days. */
  readonly at: Instant | null;
  readonly counted: readonly LocalDate[];
  readonly skipped: readonly ({ readonly date: LocalDate } & WorkFree)[];
}

/** The content of `ezdrav plan` as data, the same for every format. */
export interface PlanView {
  readonly now: Instant;
  /** Name of the solution; empty if no file names one. */
  readonly solution: string;
  readonly reading: LeadTimeReading;
  /** From today on, at least one. */
  readonly days: readonly ComingDay[];
  /** Yesterday, if the window of its night is still open. */
  readonly nightInProgress: ComingDay | null;
  /** The window that is open now, otherwise the next one; null if the hours never open. */
  readonly window: Interval | null;
  /** The one intervention that is coming; null if there is none, or more than one. */
  readonly single: PlannedIntervention | null;
  readonly interventions: readonly PlannedIntervention[];
  readonly earliest: { readonly plain: EarliestStart; readonly withDowntime: EarliestStart };
  readonly freezes: readonly Freeze[];
}

/** The earliest start that applies: with the intervention's downtime, or without downtime if there is none. */
export function applicableStart({ earliest, single }: PlanView): EarliestStart {
  return single?.downtime === true ? earliest.withDowntime : earliest.plain;
}

/** Returns true if two half-open intervals overlap. */
export function overlap(one: Interval, other: Interval): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The freezes that overlap the nights shown. */
export function comingFreezes({ days, freezes, now }: PlanView): readonly Freeze[] {
  const end = latest(now, ...days.map(({ window }) => window.end));
  return freezes.filter(({ from, to }) => overlap({ start: now, end }, { start: from, end: to }));
}
