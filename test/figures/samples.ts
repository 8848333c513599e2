import { createHash } from 'node:crypto';
import { dateOf, type Instant, instantOf } from '../../src/calendar/instant.ts';
import type { KeptSolution, Span } from '../../src/figures/kept.ts';
import type { KeptDecision, KeptRun, Witnessed } from '../../src/figures/witnessed.ts';
import type { Digest, Intervention, StaffMember } from '../../src/records/types.ts';

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

/** The digest that stands for the plan of this id. */
function digestOf(id: string): Digest {
  return `sha256:${createHash('sha256').update(id).digest('hex')}`;
}

/** A decision about the plan of an id, kept at a time. */
export function decided(
  id: string | null,
  moment: string,
  others: Partial<KeptDecision> = {},
): KeptDecision {
  return {
    hash: `${id}/${moment}/${JSON.stringify(others)}`,
    about: id === null ? null : { interventionId: id, planDigest: digestOf(id) },
    at: at(moment),
    allowed: true,
    reasonCodes: [],
    approvals: [],
    ...others,
  };
}

export function ran(id: string, ending: KeptRun['ending']): KeptRun {
  return { about: { interventionId: id, planDigest: digestOf(id) }, ending };
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
      planDigest: digestOf(each.id),
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

export const YEAR: Span = { from: dateOf('2026-01-01'), to: dateOf('2026-12-31') };

export function done(
  id: string,
  start: string,
  minutes: number,
  others: Overrides & {
    readonly result?: 'completed' | 'rolled-back' | 'cancelled';
    readonly down?: number;
  } = {},
): Intervention {
  const { result = 'completed', down, ...rest } = others;
  const from = at(start);
  return intervention(id, start, {
    ...rest,
    outcome: {
      result,
      'started-at': from,
      'ended-at': at(new Date(from + minutes * 60_000).toISOString()),
      ...(down !== undefined && { 'downtime-minutes': down }),
    },
  });
}

export const told = (sent: string, client: string): Overrides => ({
  announcement: { 'sent-at': at(sent), recipients: [] },
  approvals: { client: { by: 'A', at: at(client), reference: 'S-1' } },
});

/** A year that a person can add up: seven carried out, of which two urgent and two rolled back. */
export const A_YEAR: readonly Intervention[] = [
  // Mon 12 Jan 22:00, announced on Wed 7 Jan (8, 9 and 12 January count: 3 days), yes after 2 h.
  done('P-1', '2026-01-12T21:00:00Z', 120, {
    ...told('2026-01-07T09:00:00Z', '2026-01-07T11:00:00Z'),
    down: 40,
    schedule: { 'downtime-minutes': 60 },
  }),
  // Tue 10 Feb, announced on Thu 5 Feb (6, 9, 10: 3; Sunday 8 Feb is no working day anyway), 4 h.
  done('P-2', '2026-02-10T21:00:00Z', 300, {
    ...told('2026-02-05T09:00:00Z', '2026-02-05T13:00:00Z'),
    down: 90,
    schedule: { 'downtime-minutes': 60 },
  }),
  // Tue 10 Mar, announced on Fri 6 Mar (9, 10: 2), 6 h, rolled back after 30 minutes.
  done('P-3', '2026-03-10T21:00:00Z', 30, {
    ...told('2026-03-06T09:00:00Z', '2026-03-06T15:00:00Z'),
    result: 'rolled-back',
    down: 30,
    schedule: { 'downtime-minutes': 30 },
  }),
  // Thu 16 Apr, announced on Mon 13 Apr (14, 15, 16: 3), 8 h; no downtime was declared, ten minutes were.
  done('P-4', '2026-04-16T20:00:00Z', 60, {
    ...told('2026-04-13T09:00:00Z', '2026-04-13T17:00:00Z'),
    down: 10,
    schedule: { downtime: false },
  }),
  // Mon 18 May, announced on Mon 11 May (12, 13, 14, 15, 18: 5), the yes came a day before.
  done('P-5', '2026-05-18T20:00:00Z', 60, {
    ...told('2026-05-11T09:00:00Z', '2026-05-10T09:00:00Z'),
    down: 0,
    schedule: { 'downtime-minutes': 10 },
  }),
  done('U-1', '2026-06-01T10:00:00Z', 20, { urgent: { reason: 'Izpad.' } }),
  done('U-2', '2026-06-02T10:00:00Z', 50, { urgent: { reason: 'Izpad.' }, result: 'rolled-back' }),
  done('C-1', '2026-07-01T20:00:00Z', 10, { result: 'cancelled' }),
  intervention('W-1', '2026-08-01T20:00:00Z', { status: 'withdrawn' }),
  intervention('N-1', '2026-09-01T20:00:00Z'),
  done('T-1', '2026-09-02T20:00:00Z', 10, { environment: 'test' }),
  done('OLD', '2025-12-31T22:00:00Z', 10),
  done('NEW', '2026-12-31T23:30:00Z', 10),
];

/** What was kept of that year: ten decisions, of which four refused, and seven runs, of which two failed. */
export const A_YEAR_WITNESSED: Witnessed = {
  decisions: [
    // Too early, and without the client's yes; then allowed.
    decided('P-1', '2026-01-12T20:30:00Z', {
      allowed: false,
      reasonCodes: ['slot.not-yet-open', 'approval.client-missing'],
    }),
    decided('P-1', '2026-01-12T21:05:00Z', { approvals: ['verified', 'recorded'] }),
    decided('P-2', '2026-02-10T20:00:00Z', { allowed: false, reasonCodes: ['slot.not-yet-open'] }),
    decided('P-2', '2026-02-10T21:00:00Z', { approvals: ['vouched', 'verified'] }),
    // Allowed twice: the last one counts.
    decided('P-3', '2026-03-10T21:00:00Z', { approvals: ['recorded', 'recorded'] }),
    decided('P-3', '2026-03-10T21:40:00Z', { approvals: ['verified', 'verified'] }),
    decided('U-1', '2026-06-01T10:00:00Z', { approvals: ['recorded', 'recorded'] }),
    // About no intervention; of a release that knew another reason.
    decided(null, '2026-06-03T10:00:00Z', { allowed: false, reasonCodes: ['target.ambiguous'] }),
    decided(null, '2026-06-04T10:00:00Z', { allowed: false, reasonCodes: ['weather.bad'] }),
    // About another plan under that id.
    decided('P-4', '2026-04-16T20:00:00Z', {
      about: { interventionId: 'P-4', planDigest: digestOf('another') },
      approvals: ['claimed', 'claimed'],
    }),
    // Not of this year, and at no time that is known.
    decided('OLD', '2025-12-31T22:00:00Z', { allowed: false, reasonCodes: ['clock.unverifiable'] }),
    decided('P-5', '2026-05-18T20:00:00Z', { at: null, approvals: ['verified', 'vouched'] }),
  ],
  runs: [
    ran('P-1', 'completed'),
    ran('P-2', 'completed'),
    // By the file it was rolled back, by the run it failed: one failure.
    ran('P-3', 'failed'),
    // By the file it was completed.
    ran('P-4', 'failed'),
    ran('U-1', 'completed'),
    ran('U-2', 'rolled-back'),
    ran('N-1', 'completed'),
    ran('C-1', 'cancelled'),
    ran('OLD', 'failed'),
  ],
  unreadable: [{ what: 'dossier-P-9.zip' }],
};
