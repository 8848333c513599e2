import type { Instant } from '../calendar/instant.ts';
import { localDate } from '../calendar/zone.ts';
import type { Intervention, RecordedOutcome } from '../records/types.ts';
import type { KeptIntervention, KeptSolution, Span } from './kept.ts';

/** One intervention of the period, with the solution whose calendar applies to it. */
export interface Case extends KeptIntervention {
  readonly solution: KeptSolution;
  readonly at: Instant;
}

/** Work that was done, whether it stayed or was rolled back. */
export interface CarriedOut extends Case {
  readonly outcome: RecordedOutcome;
}

/** The moment for which an intervention counts: when its work began, otherwise when it was to begin. */
export function momentOf({ outcome, schedule }: Intervention): Instant {
  return outcome?.['started-at'] ?? schedule.start;
}

/** The production interventions of the period in chronological order, without drafts. */
export function casesOf(solutions: readonly KeptSolution[], span: Span): readonly Case[] {
  return solutions
    .flatMap((solution) =>
      solution.interventions.map((kept): Case => {
        return { ...kept, solution, at: momentOf(kept.intervention) };
      }),
    )
    .filter(({ intervention: { environment, status }, at }) => {
      const date = localDate(at);
      const counts = environment === 'production' && status !== 'draft';
      return counts && span.from <= date && date <= span.to;
    })
    .toSorted((one, other) => one.at - other.at);
}

export function carriedOutOf(cases: readonly Case[]): readonly CarriedOut[] {
  return cases.flatMap((each) => {
    const { outcome } = each.intervention;
    return outcome === undefined || outcome.result === 'cancelled' ? [] : [{ ...each, outcome }];
  });
}

export function isUrgent({ intervention }: Case): boolean {
  return intervention.urgent !== undefined;
}

/** Work for which both the announced and the actual downtime are written, in minutes. */
export function downtimes(
  carriedOut: readonly CarriedOut[],
): readonly { readonly planned: number; readonly actual: number; readonly at: Instant }[] {
  return carriedOut.flatMap(({ intervention: { schedule }, outcome, at }) => {
    const planned = schedule.downtime ? schedule['downtime-minutes'] : 0;
    const actual = outcome['downtime-minutes'];
    return planned === undefined || actual === undefined ? [] : [{ planned, actual, at }];
  });
}
