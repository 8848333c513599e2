import { type Instant, instantOf, MINUTE } from '../../calendar/instant.ts';
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

export type Ending = Extract<Course, { kind: 'carried-out' }>['ending'];

/** GitHub's record of the run that deployed; no times where nothing was begun. */
export interface Seen {
  readonly startedAt: Instant | undefined;
  readonly endedAt: Instant | undefined;
  readonly ending: Ending;
}

/** How it went, as far as it is known. */
export interface KnownOutcome {
  readonly startedAt: Instant | undefined;
  readonly endedAt: Instant | undefined;
  /** Null: the run does not say; a person has to. */
  readonly result: Outcome['result'] | null;
  readonly downtimeMinutes: number | undefined;
  readonly deviations: string | undefined;
  readonly from: 'file' | 'run';
  /** What the run shows, whatever the file says; null: not known here. */
  readonly seen: Seen | null;
}

export type DepartureKind = 'early' | 'past-slot' | 'past-window';

/** Where the course left the plan, and by how many milliseconds. */
export interface Departure {
  readonly kind: DepartureKind;
  readonly length: number;
}

/** What of a course is GitHub's record of the intervention; null: it shows none. */
export function seenIn(course: Course | null): Seen | null {
  if (course?.kind !== 'carried-out') return null;
  const { startedAt, endedAt, ending } = course;
  // What was never begun has no start; the job's own times say nothing of the intervention.
  return ending === 'cancelled'
    ? { startedAt: undefined, endedAt: undefined, ending }
    : { startedAt, endedAt, ending };
}

/**
 * Two runs of one plan as one course: from the first start to the last end, and the ending of the run that
 * ended last. The same run seen twice is itself.
 */
export function joined(one: Seen | null, other: Seen | null): Seen | null {
  if (one === null || other === null) return one ?? other;
  if (one.startedAt === undefined || one.endedAt === undefined) return other;
  if (other.startedAt === undefined || other.endedAt === undefined) return one;
  const [earlier, later] = one.endedAt < other.endedAt ? [one, other] : [other, one];
  return {
    startedAt: instantOf(Math.min(one.startedAt, other.startedAt)),
    endedAt: later.endedAt,
    ending: earlier.endedAt === later.endedAt ? one.ending : later.ending,
  };
}

/**
 * What a person wrote into the file, and beside it what GitHub recorded of the run, so that neither hides
 * the other; what the file leaves open is taken from the run. Null: neither says anything.
 */
export function outcomeOf(intervention: Intervention, seen: Seen | null): KnownOutcome | null {
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

/** In what the file and the run do not agree. */
export type Contradiction = 'started-at' | 'ended-at' | 'result';

/**
 * Where the file says other than the run, to the minute. After a run that failed a person finds out how
 * it ended, so any result may stand there but that nothing was carried out.
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

/**
 * The slot and 06:00, by the run as well as by the file: neither can take away what the other shows. An
 * urgent intervention is bound to neither window nor 06:00.
 */
export function departuresOf(
  { schedule, urgent }: Intervention,
  { startedAt, endedAt, seen }: KnownOutcome,
): readonly Departure[] {
  const window = windowOfNight(nightOf(schedule.start), RULES_WINDOW, schedule.downtime);
  // Of no times at all the least is endless, so nothing is found of them.
  const start = Math.min(...[startedAt, seen?.startedAt].filter((each) => each !== undefined));
  const end = Math.max(...[endedAt, seen?.endedAt].filter((each) => each !== undefined));
  const found: readonly (Departure | null)[] = [
    departure('early', start, schedule.start),
    departure('past-slot', schedule.end, end),
    urgent === undefined ? departure('past-window', window.end, end) : null,
  ];
  return found.filter((each) => each !== null);
}

function departure(kind: DepartureKind, from: number, to: number): Departure | null {
  return to > from ? { kind, length: Math.max(MINUTE, to - from) } : null;
}
