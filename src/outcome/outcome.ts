import { type Instant, MINUTE } from '../calendar/instant.ts';
import type { Intervention, RecordedOutcome } from '../records/types.ts';
import type { ObservedRun } from './run-timeline.ts';

/** How it went, as far as it is known. */
export interface KnownOutcome {
  readonly startedAt: Instant | undefined;
  readonly endedAt: Instant | undefined;
  /** Null if the run does not show it and a person has to say. */
  readonly result: RecordedOutcome['result'] | null;
  readonly downtimeMinutes: number | undefined;
  readonly deviations: string | undefined;
  readonly from: 'file' | 'run';
  /** What the run shows, whatever the file says; null if not known here. */
  readonly seen: ObservedRun | null;
}

/**
 * What a person wrote into the file, together with what GitHub recorded of the run, so that neither hides the
 * other; what the file leaves open is taken from the run. Null if neither says anything.
 */
export function outcomeOf(
  intervention: Intervention,
  seen: ObservedRun | null,
): KnownOutcome | null {
  const written = intervention.outcome;
  if (written !== undefined) {
    const cancelled = written.result === 'cancelled';
    return {
      startedAt: written['started-at'] ?? (cancelled ? undefined : seen?.startedAt),
      endedAt: written['ended-at'] ?? (cancelled ? undefined : seen?.endedAt),
      result: written.result,
      downtimeMinutes: written['downtime-minutes'],
      deviations: written.deviations,
      from: 'file',
      seen,
    };
  }
  if (seen === null) return null;
  return {
    startedAt: seen.startedAt,
    endedAt: seen.endedAt,
    result: seen.ending === 'failed' ? null : seen.ending,
    downtimeMinutes: undefined,
    deviations: undefined,
    from: 'run',
    seen,
  };
}

/** A point in which the file and the run disagree. */
export type Contradiction = 'started-at' | 'ended-at' | 'result';

/**
 * The points in which the file disagrees with the run, to the minute. After a failed run a person finds out
 * how it ended, so the file may give any result except that nothing was carried out.
 */
export function contradictionsOf(outcome: KnownOutcome): readonly Contradiction[] {
  const { startedAt, endedAt, result, from, seen } = outcome;
  if (from === 'run' || seen === null) return [];
  const { ending } = seen;
  const otherResult = ending === 'failed' ? result === 'cancelled' : result !== ending;
  return [
    ...(differ(startedAt, seen.startedAt) ? (['started-at'] as const) : []),
    ...(differ(endedAt, seen.endedAt) ? (['ended-at'] as const) : []),
    ...(otherResult ? (['result'] as const) : []),
  ];
}

function differ(written: Instant | undefined, seen: Instant | undefined): boolean {
  return written !== undefined && seen !== undefined && Math.abs(written - seen) >= MINUTE;
}
