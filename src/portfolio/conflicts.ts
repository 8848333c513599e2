import type { Interval } from '../calendar/instant.ts';
import { foldName } from './same-name.ts';

/** Why two interventions should not be carried out at the same time. */
export const CONFLICT_KINDS = ['same-solution', 'affects', 'network', 'on-duty'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** The parts of an intervention that matter to others at the same time. */
export interface PlannedWork {
  readonly slot: Interval;
  readonly environment: string;
  /** The repository or the folder; interventions with the same label belong to one solution. */
  readonly label: string;
  /** Names that others may use for its solution. */
  readonly names: readonly string[];
  readonly affects: readonly string[];
  readonly changesNetwork: boolean;
  /** Who can be reached during the work. Only compared and never shown, because it may be a telephone number. */
  readonly onDuty: string | null;
}

export interface Conflict<W extends PlannedWork> {
  readonly between: readonly [W, W];
  readonly kinds: readonly [ConflictKind, ...ConflictKind[]];
}

/**
 * All pairs of work in one environment whose slots overlap, if one affects the other's solution, both change
 * the network, or both have the same person on duty. Slots are half-open: one may begin when another ends. In
 * the order of `works`.
 */
export function conflictsOf<W extends PlannedWork>(works: readonly W[]): readonly Conflict<W>[] {
  const started = works
    .map((work, order) => ({ work, order }))
    .filter(({ work: { slot } }) => slot.start < slot.end)
    .toSorted((one, other) => one.work.slot.start - other.work.slot.start);
  return started
    .flatMap((one, index) => {
      const found: {
        readonly conflict: Conflict<W>;
        readonly orders: readonly [number, number];
      }[] = [];
      for (const other of started.slice(index + 1)) {
        if (other.work.slot.start >= one.work.slot.end) break;
        const [first, second] = one.order < other.order ? [one, other] : [other, one];
        const [kind, ...more] = kindsOf(first.work, second.work);
        if (kind === undefined) continue;
        const between = [first.work, second.work] as const;
        found.push({
          conflict: { between, kinds: [kind, ...more] },
          orders: [first.order, second.order],
        });
      }
      return found;
    })
    .toSorted(({ orders: [a, b] }, { orders: [first, second] }) => a - first || b - second)
    .map(({ conflict }) => conflict);
}

function kindsOf(one: PlannedWork, other: PlannedWork): readonly ConflictKind[] {
  if (one.environment !== other.environment) return [];
  const isOne = one.label === other.label;
  const meets: Readonly<Record<ConflictKind, boolean>> = {
    'same-solution': isOne,
    affects: !isOne && (isNamed(one.affects, other) || isNamed(other.affects, one)),
    network: one.changesNetwork && other.changesNetwork,
    'on-duty': sharesText(named(one.onDuty), named(other.onDuty)),
  };
  return CONFLICT_KINDS.filter((kind) => meets[kind]);
}

function named(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}

function isNamed(affects: readonly string[], { label, names }: PlannedWork): boolean {
  return sharesText(affects, [label, ...names]);
}

function sharesText(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others.map(foldName).filter(Boolean));
  return some.some((text) => known.has(foldName(text)));
}
