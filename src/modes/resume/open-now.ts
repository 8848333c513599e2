import { contains, type Instant } from '../../calendar/instant.ts';
import type { Resumption } from '../../report/resumption.ts';
import type { Candidate } from '../../rules/facts.ts';

/** The tags whose slot is open, with its opening, and the state of all interventions. */
export function openNow(
  candidates: readonly Candidate[],
  now: Instant,
): { readonly releases: ReadonlyMap<string, Instant>; readonly slots: Resumption['slots'] } {
  const planned = candidates.filter(
    ({ intervention }) => intervention.outcome === undefined && intervention.urgent === undefined,
  );
  const slots = planned.map(({ intervention }) => {
    const { id, schedule } = intervention;
    const state = contains(schedule, now) ? 'open' : now < schedule.start ? 'not-yet-open' : 'over';
    return { id, opensAt: schedule.start, closesAt: schedule.end, state } as const;
  });
  const open = planned.filter(({ intervention }) => contains(intervention.schedule, now));
  return {
    releases: new Map(
      open.map(({ intervention }) => [intervention.release.tag, intervention.schedule.start]),
    ),
    slots,
  };
}
