import { dateOf, type Instant, instantOf } from '../../src/calendar/instant.ts';
import type { KeptSolution } from '../../src/figures/kept.ts';
import type { Intervention, StaffMember } from '../../src/records/types.ts';

export function at(text: string): Instant {
  return instantOf(Date.parse(text));
}

export type Overrides = Partial<Omit<Intervention, 'schedule'>> & {
  readonly schedule?: Partial<Intervention['schedule']>;
};

/** Announced work in the night of `start` (22:00–02:00 with downtime unless said otherwise). */
export function intervention(id: string, start: string, overrides: Overrides = {}): Intervention {
  const from = at(start);
  return {
    version: 1,
    id,
    title: 'Nadgradnja',
    solution: 'eNaročanje',
    environment: 'production',
    release: { tag: `v-${id}` },
    description: 'Opis.',
    reason: 'Razlog.',
    components: [],
    affects: [],
    impact: 'Vpliv.',
    rollback: 'Povrnitev.',
    status: 'planned',
    ...overrides,
    schedule: {
      start: from,
      end: instantOf(from + 4 * 3_600_000),
      downtime: true,
      ...overrides.schedule,
    },
  };
}

export function solution(
  interventions: readonly Intervention[],
  others: Partial<KeptSolution> = {},
): KeptSolution {
  return {
    label: '.',
    name: 'eNaročanje',
    interventions: interventions.map((each) => ({
      path: `.ezdrav/done/${each.id}.yml`,
      intervention: each,
    })),
    unreadable: [],
    roster: null,
    reading: 'default',
    extra: [],
    ...others,
  };
}

export function leaver(ref: string, left: string, confirmed?: string): StaffMember {
  return {
    ref,
    left: { kind: 'day', date: dateOf(left) },
    ...(confirmed !== undefined && { revocation: { confirmed: at(confirmed) } }),
  };
}
