import { MINUTE, type Instant } from '../../calendar/instant.ts';
import { nightOf, RULES_WINDOW, windowOfNight } from '../../calendar/window.ts';
import type { Intervention, Outcome } from '../../records/types.ts';

/** What a run shows of an intervention. `failed`: whether it was rolled back cannot be seen. */
export type Course =
  | { readonly kind: 'nothing-done' }
  | {
      readonly kind: 'carried-out';
      readonly startedAt: Instant;
      readonly endedAt: Instant;
      readonly ending: 'completed' | 'rolled-back' | 'cancelled' | 'failed';
      /** Names of the jobs whose times these are. */
      readonly jobs: readonly string[];
    };

/** How it went, as far as it is known. */
export interface KnownOutcome {
  readonly startedAt: Instant | undefined;
  readonly endedAt: Instant | undefined;
  /** Null: the run does not say; a person has to. */
  readonly result: Outcome['result'] | null;
  readonly downtimeMinutes: number | undefined;
  readonly deviations: string | undefined;
  readonly from: 'file' | 'run';
}

export type DepartureKind = 'early' | 'past-slot' | 'past-window';

/** Where the course left the plan, and by how many milliseconds. */
export interface Departure {
  readonly kind: DepartureKind;
  readonly length: number;
}

/** The file's word first, since a person wrote it; what it leaves open is taken from the run. */
export function outcomeOf(intervention: Intervention, course: Course | null): KnownOutcome | null {
  const written = intervention.outcome;
  const seen = course?.kind === 'carried-out' ? course : null;
  if (written !== undefined) {
    const cancelled = written.result === 'cancelled';
    return {
      startedAt: written['started-at'] ?? (cancelled ? undefined : seen?.startedAt),
      endedAt: written['ended-at'] ?? (cancelled ? undefined : seen?.endedAt),
      result: written.result,
      downtimeMinutes: written['downtime-minutes'],
      deviations: written.deviations,
      from: 'file',
    };
  }
  if (seen === null) return null;
  // What was never begun has no start; the job's own times say nothing of the intervention.
  const begun = seen.ending !== 'cancelled';
  return {
    startedAt: begun ? seen.startedAt : undefined,
    endedAt: begun ? seen.endedAt : undefined,
    result: seen.ending === 'failed' ? null : seen.ending,
    downtimeMinutes: undefined,
    deviations: undefined,
    from: 'run',
  };
}

/** The slot and 06:00; an urgent intervention is bound to neither window nor 06:00. */
export function departuresOf(
  { schedule, urgent }: Intervention,
  { startedAt, endedAt }: KnownOutcome,
): readonly Departure[] {
  const window = windowOfNight(nightOf(schedule.start), RULES_WINDOW, schedule.downtime);
  const found: readonly (Departure | null)[] = [
    startedAt === undefined ? null : departure('early', startedAt, schedule.start),
    endedAt === undefined ? null : departure('past-slot', schedule.end, endedAt),
    endedAt === undefined || urgent !== undefined
      ? null
      : departure('past-window', window.end, endedAt),
  ];
  return found.filter((each) => each !== null);
}

function departure(kind: DepartureKind, from: Instant, to: Instant): Departure | null {
  return to > from ? { kind, length: Math.max(MINUTE, to - from) } : null;
}
