import { HOUR, type Instant, MINUTE } from '../calendar/instant.ts';
import { leadTime } from '../calendar/lead-time.ts';
import type { Outcome } from '../records/types.ts';
import type { Party } from '../records/types.ts';
import { departsAt } from '../staffing/entries.ts';
import { type CarriedOut, type Case, isUrgent } from './cases.ts';
import type { KeptSolution, Span } from './kept.ts';
import { daysOf, isIn } from './span.ts';
import { count, median, rate, share, total, type Value } from './value.ts';

/** Everything that figures are counted from. */
export interface Material {
  readonly cases: readonly Case[];
  readonly carriedOut: readonly CarriedOut[];
  readonly solutions: readonly KeptSolution[];
  readonly span: Span;
  readonly now: Instant;
}

export const FIGURE_IDS = [
  'finished',
  'cancelled',
  'withdrawn',
  'without-outcome',
  'deployment-frequency',
  'change-failure-rate',
  'rework-rate',
  'recovery-time',
  'overrun',
  'downtime-planned',
  'downtime-actual',
  'downtime-undeclared',
  'announced-ahead',
  'approval-client',
  'approval-ezdrav-ict',
  'approvals-in-file',
  'leavers',
  'revocation-time',
  'revocation-open',
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

/** In what a median, a total or a rate is counted. */
export type Unit = 'interventions' | 'minutes' | 'hours' | 'working-days' | 'leavers' | 'approvals';

export interface FigureKind {
  readonly id: FigureId;
  readonly unit: Unit;
  /** One of the figures of DORA (dora.dev), by its name there. */
  readonly dora?: true;
  readonly of: (material: Material) => Value;
}

/** Every figure once, in the order in which people read them. */
export const FIGURES: readonly FigureKind[] = [
  {
    id: 'finished',
    unit: 'interventions',
    of: ({ cases }) => count(cases.filter(({ intervention }) => intervention.outcome).length),
  },
  { id: 'cancelled', unit: 'interventions', of: ({ cases }) => countBy(cases, 'cancelled') },
  {
    id: 'withdrawn',
    unit: 'interventions',
    of: ({ cases }) => count(cases.filter(isWithdrawn).length),
  },
  {
    id: 'without-outcome',
    unit: 'interventions',
    of: ({ cases, now }) => count(cases.filter((each) => lacksOutcome(each, now)).length),
  },
  {
    id: 'deployment-frequency',
    unit: 'interventions',
    dora: true,
    of: ({ carriedOut, span }) => rate(carriedOut.length, daysOf(span)),
  },
  {
    id: 'change-failure-rate',
    unit: 'interventions',
    dora: true,
    of: ({ carriedOut }) => share(carriedOut.filter(isRolledBack).length, carriedOut.length),
  },
  {
    id: 'rework-rate',
    unit: 'interventions',
    dora: true,
    of: ({ carriedOut }) => share(carriedOut.filter(isUrgent).length, carriedOut.length),
  },
  {
    id: 'recovery-time',
    unit: 'minutes',
    dora: true,
    of: ({ carriedOut }) =>
      median(carriedOut.filter(isRolledBack).flatMap(({ outcome }) => lengthOf(outcome) ?? [])),
  },
  {
    id: 'overrun',
    unit: 'interventions',
    of: ({ carriedOut }) => {
      const known = carriedOut.flatMap((each) => {
        const end = ended(each);
        return isUrgent(each) || end === undefined ? [] : [end > each.intervention.schedule.end];
      });
      return share(known.filter((over) => over).length, known.length);
    },
  },
  {
    id: 'downtime-planned',
    unit: 'minutes',
    of: ({ carriedOut }) => total(downtimes(carriedOut).map(({ planned }) => planned)),
  },
  {
    id: 'downtime-actual',
    unit: 'minutes',
    of: ({ carriedOut }) => total(downtimes(carriedOut).map(({ actual }) => actual)),
  },
  {
    id: 'downtime-undeclared',
    unit: 'interventions',
    of: ({ carriedOut }) => {
      const known = carriedOut.filter(
        ({ intervention, outcome }) =>
          !intervention.schedule.downtime && outcome['downtime-minutes'] !== undefined,
      );
      const some = known.filter(({ outcome }) => outcome['downtime-minutes'] !== 0);
      return share(some.length, known.length);
    },
  },
  {
    id: 'announced-ahead',
    unit: 'working-days',
    of: ({ carriedOut }) => median(carriedOut.flatMap((each) => workingDaysAhead(each) ?? [])),
  },
  { id: 'approval-client', unit: 'hours', of: (material) => approvalHours(material, 'client') },
  {
    id: 'approval-ezdrav-ict',
    unit: 'hours',
    of: (material) => approvalHours(material, 'ezdrav-ict'),
  },
  {
    id: 'approvals-in-file',
    unit: 'approvals',
    of: ({ carriedOut }) => {
      const both = carriedOut.flatMap(({ intervention: { approvals } }) => [
        approvals?.client,
        approvals?.['ezdrav-ict'],
      ]);
      return share(both.filter((each) => each !== undefined).length, both.length);
    },
  },
  { id: 'leavers', unit: 'leavers', of: (material) => count(leaversOf(material).length) },
  {
    id: 'revocation-time',
    unit: 'hours',
    of: (material) => median(leaversOf(material).flatMap(({ hours }) => hours ?? [])),
  },
  {
    id: 'revocation-open',
    unit: 'leavers',
    of: (material) => count(leaversOf(material).filter(({ hours }) => hours === null).length),
  },
];

export function isWithdrawn({ intervention }: Case): boolean {
  return intervention.status === 'withdrawn' && intervention.outcome === undefined;
}

/** Returns true if the slot is over and nobody wrote how the work went. */
export function lacksOutcome(each: Case, now: Instant): boolean {
  const { outcome, schedule } = each.intervention;
  return outcome === undefined && !isWithdrawn(each) && schedule.end <= now;
}

export function isRolledBack({ outcome }: CarriedOut): boolean {
  return outcome.result === 'rolled-back';
}

function countBy(cases: readonly Case[], result: Outcome['result']): Value {
  return count(cases.filter(({ intervention }) => intervention.outcome?.result === result).length);
}

function ended({ outcome }: CarriedOut): Instant | undefined {
  return outcome['ended-at'];
}

/** Minutes from start to end; null where one is not known, or the end stands before the start. */
function lengthOf(outcome: Outcome): number | null {
  const { 'started-at': start, 'ended-at': end } = outcome;
  if (start === undefined || end === undefined || end < start) return null;
  return (end - start) / MINUTE;
}

/** Work for which both the announced and the real downtime are written; in minutes. */
export function downtimes(
  carriedOut: readonly CarriedOut[],
): readonly { readonly planned: number; readonly actual: number; readonly at: Instant }[] {
  return carriedOut.flatMap(({ intervention: { schedule }, outcome, at }) => {
    const planned = schedule.downtime ? schedule['downtime-minutes'] : 0;
    const actual = outcome['downtime-minutes'];
    return planned === undefined || actual === undefined ? [] : [{ planned, actual, at }];
  });
}

function workingDaysAhead({ intervention, solution }: CarriedOut): number | null {
  const { announcement, schedule, urgent } = intervention;
  if (announcement === undefined || urgent !== undefined) return null;
  const { reading, extra } = solution;
  const ahead = leadTime({
    announced: announcement['sent-at'],
    start: schedule.start,
    reading,
    extra,
  });
  return ahead.known ? ahead.workingDays : null;
}

/** Hours from the announcement to the yes; a yes that came first took none. */
function approvalHours({ cases }: Material, party: Party): Value {
  return median(
    cases.flatMap(({ intervention: { announcement, approvals } }) => {
      const approval = approvals?.[party];
      if (announcement === undefined || approval === undefined) return [];
      return Math.max(0, approval.at - announcement['sent-at']) / HOUR;
    }),
  );
}

/** Who left within the span, and how many hours it took until the revocation was confirmed. */
export function leaversOf({
  solutions,
  span,
  now,
}: Pick<Material, 'solutions' | 'span' | 'now'>): readonly {
  readonly ref: string;
  readonly solution: KeptSolution;
  /** Null: not confirmed yet. */
  readonly hours: number | null;
}[] {
  return solutions.flatMap((solution) =>
    (solution.roster?.staff ?? []).flatMap((member) => {
      const left = departsAt(member);
      if (left === null || left > now || !isIn(left, span)) return [];
      const confirmed = member.revocation?.confirmed;
      const hours = confirmed === undefined ? null : Math.max(0, confirmed - left) / HOUR;
      return [{ ref: member.ref, solution, hours }];
    }),
  );
}
