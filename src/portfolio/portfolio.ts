import type { Instant } from '../calendar/instant.ts';
import type { Freeze } from '../records/types.ts';
import { byText } from '../rules/order.ts';
import type { InterventionCase } from '../rules/rule.ts';
import { type Conflict, type ConflictKind, conflictsOf, type PlannedWork } from './conflicts.ts';
import type { ListedSolution, Want } from './listed.ts';
import { type PortfolioRemark, portfolioRemarks } from './remarks.ts';
import { type ComingStatus, comingStatusOf } from './standing.ts';

/** A coming intervention with its state. */
export interface Coming extends ComingStatus, PlannedWork {
  /** Two interventions of one solution may have the same id; the path distinguishes them. */
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly tag: string;
  /** `name` of `solution.yml`, otherwise the name that the intervention uses. */
  readonly solution: string;
  readonly downtime: boolean;
  /** Planned minutes of downtime; null if not written. */
  readonly downtimeMinutes: number | null;
  readonly urgent: boolean;
}

/** One solution as the portfolio lists it. */
export interface SolutionLine {
  readonly label: string;
  readonly name: string | null;
  readonly isRead: boolean;
  /** Number of its coming interventions. */
  readonly coming: number;
  readonly wants: readonly Want[];
}

/** Freezes that are not over, each once with the solutions it applies to. */
export interface ComingFreeze extends Pick<Freeze, 'from' | 'to' | 'reason' | 'urgent'> {
  readonly labels: readonly string[];
}

/** The plans of many solutions in chronological order, the same for every format. */
export interface Portfolio {
  readonly now: Instant;
  readonly coming: readonly Coming[];
  readonly conflicts: readonly Conflict<Coming>[];
  readonly freezes: readonly ComingFreeze[];
  readonly solutions: readonly SolutionLine[];
  readonly remarks: readonly PortfolioRemark[];
}

/**
 * Combines the plans of many solutions: those whose slot is not over, earliest first, with their conflicts.
 * The order of `listed` does not matter. A solution that could not be read is named and does not hide others.
 */
export function portfolioOf(listed: readonly ListedSolution[], now: Instant): Portfolio {
  const solutions = listed.toSorted(byLabel);
  const coming = solutions
    .flatMap((solution) =>
      solution.cases
        .filter(({ candidate }) => isComing(candidate.intervention, now))
        .map((judged) => comingOf(judged, solution)),
    )
    .toSorted(byTime);
  const standing = coming.filter(({ state }) => state !== 'withdrawn');
  return {
    now,
    coming,
    conflicts: conflictsOf(standing),
    freezes: freezesOf(solutions, now),
    solutions: solutions.map(({ label, name, isRead, wants }) => ({
      label,
      name,
      isRead,
      wants,
      coming: coming.filter((each) => each.label === label).length,
    })),
    remarks: portfolioRemarks(solutions, now),
  };
}

/** What an intervention is in conflict with, and why; in chronological order. */
export function conflictsWith(
  coming: Coming,
  { conflicts }: Pick<Portfolio, 'conflicts'>,
): readonly { readonly other: Coming; readonly kinds: readonly ConflictKind[] }[] {
  return conflicts.flatMap(({ between: [one, other], kinds }) => {
    if (one === coming) return [{ other, kinds }];
    return other === coming ? [{ other: one, kinds }] : [];
  });
}

/** Also returns true for a reversed slot, as long as it has not begun. */
function isComing(
  { outcome, schedule }: InterventionCase['candidate']['intervention'],
  now: Instant,
): boolean {
  return outcome === undefined && now < Math.max(schedule.start, schedule.end);
}

function comingOf(judged: InterventionCase, listed: ListedSolution): Coming {
  const { candidate } = judged;
  const { path, intervention } = candidate;
  const { id, title, release, schedule, urgent, environment, affects, network } = intervention;
  return {
    ...comingStatusOf(judged, listed),
    path,
    id,
    title,
    environment,
    affects,
    label: listed.label,
    tag: release.tag,
    solution: listed.name ?? intervention.solution,
    names: [intervention.solution, ...(listed.name === null ? [] : [listed.name])],
    downtime: schedule.downtime,
    downtimeMinutes: schedule['downtime-minutes'] ?? null,
    urgent: urgent !== undefined,
    changesNetwork: network?.change === true,
    onDuty: intervention.contact ?? listed.onDuty,
  };
}

function freezesOf(solutions: readonly ListedSolution[], now: Instant): readonly ComingFreeze[] {
  const all = new Map<string, ComingFreeze>();
  for (const { label, freezes } of solutions) {
    for (const { from, to, reason, urgent } of freezes.filter((each) => now < each.to)) {
      const key = JSON.stringify([from, to, urgent, reason]);
      const labels = [...new Set([...(all.get(key)?.labels ?? []), label])];
      all.set(key, { from, to, reason, urgent, labels });
    }
  }
  return [...all]
    .toSorted(
      ([one, { from: a, to: b }], [other, { from, to }]) =>
        a - from || b - to || byText(one, other),
    )
    .map(([, freeze]) => freeze);
}

function byLabel(one: ListedSolution, other: ListedSolution): number {
  return byText(one.label, other.label);
}

function byTime(one: Coming, other: Coming): number {
  return (
    one.slot.start - other.slot.start ||
    one.slot.end - other.slot.end ||
    byText(one.label, other.label) ||
    byText(one.path, other.path)
  );
}
