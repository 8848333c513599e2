import { HOUR, type Instant, MINUTE } from '../calendar/instant.ts';
import { leadTimeBetween } from '../calendar/lead-time.ts';
import type { RecordedOutcome } from '../records/types.ts';
import type { Party } from '../records/types.ts';
import { keptOf, type Material, ofGrade, refusedOf } from './material.ts';
import { leaversOf } from './leavers.ts';
import { type CarriedOut, type Case, downtimes, isUrgent } from './cases.ts';
import { lengthInDays } from './span.ts';
import { count, median, rate, share, total, type Value } from './value.ts';
import { endingOf } from './witnessed.ts';

export const FIGURE_IDS = [
  'finished',
  'cancelled',
  'withdrawn',
  'without-outcome',
  'rolled-back',
  'failed',
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
  'approvals-verified',
  'approvals-vouched',
  'approvals-recorded',
  'refused',
  'leavers',
  'revocation-time',
  'revocation-open',
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

/** The unit of a median, a total or a rate. */
export type Unit =
  | 'interventions'
  | 'minutes'
  | 'hours'
  | 'working-days'
  | 'leavers'
  | 'approvals'
  | 'decisions';

export interface FigureKind {
  readonly id: FigureId;
  readonly unit: Unit;
  /** True for a figure of DORA (dora.dev), under its name there. */
  readonly dora?: true;
  readonly of: (material: Material) => Value;
}

/** All figures in the order in which people read them. */
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
    id: 'rolled-back',
    unit: 'interventions',
    of: ({ carriedOut }) => share(carriedOut.filter(isRolledBack).length, carriedOut.length),
  },
  {
    id: 'failed',
    unit: 'interventions',
    of: ({ cases, witnessed }) => {
      const endings = cases
        .map((each) => endingOf(each, witnessed.runs))
        .filter((ending) => ending !== undefined && ending !== 'cancelled');
      return share(endings.filter((ending) => ending === 'failed').length, endings.length);
    },
  },
  {
    id: 'deployment-frequency',
    unit: 'interventions',
    dora: true,
    of: ({ carriedOut, span }) => rate(carriedOut.length, lengthInDays(span)),
  },
  {
    id: 'change-failure-rate',
    unit: 'interventions',
    dora: true,
    of: ({ carriedOut, witnessed }) => {
      const failed = carriedOut.filter((each) => {
        const ending = endingOf(each, witnessed.runs);
        return isRolledBack(each) || ending === 'rolled-back' || ending === 'failed';
      });
      return share(failed.length, carriedOut.length);
    },
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
  { id: 'approvals-verified', unit: 'approvals', of: (material) => ofGrade(material, 'verified') },
  { id: 'approvals-vouched', unit: 'approvals', of: (material) => ofGrade(material, 'vouched') },
  { id: 'approvals-recorded', unit: 'approvals', of: (material) => ofGrade(material, 'recorded') },
  {
    id: 'refused',
    unit: 'decisions',
    of: (material) => share(refusedOf(material).length, keptOf(material).length),
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

function isWithdrawn({ intervention }: Case): boolean {
  return intervention.status === 'withdrawn' && intervention.outcome === undefined;
}

/** Returns true if the slot is over and its outcome was not written. */
export function lacksOutcome(each: Case, now: Instant): boolean {
  const { outcome, schedule } = each.intervention;
  return outcome === undefined && !isWithdrawn(each) && schedule.end <= now;
}

export function isRolledBack({ outcome }: CarriedOut): boolean {
  return outcome.result === 'rolled-back';
}

function countBy(cases: readonly Case[], result: RecordedOutcome['result']): Value {
  return count(cases.filter(({ intervention }) => intervention.outcome?.result === result).length);
}

function ended({ outcome }: CarriedOut): Instant | undefined {
  return outcome['ended-at'];
}

/** Minutes from start to end; null if one is not known, or the end is before the start. */
function lengthOf(outcome: RecordedOutcome): number | null {
  const { 'started-at': start, 'ended-at': end } = outcome;
  if (start === undefined || end === undefined || end < start) return null;
  return (end - start) / MINUTE;
}

function workingDaysAhead({ intervention, solution }: CarriedOut): number | null {
  const { announcement, schedule, urgent } = intervention;
  if (announcement === undefined || urgent !== undefined) return null;
  const { reading, extra } = solution;
  const ahead = leadTimeBetween({
    announced: announcement['sent-at'],
    start: schedule.start,
    reading,
    extra,
  });
  return ahead.known ? ahead.workingDays : null;
}

/** Hours from the announcement to the approval; 0 for an approval before it. */
function approvalHours({ cases }: Material, party: Party): Value {
  return median(
    cases.flatMap(({ intervention: { announcement, approvals } }) => {
      const approval = approvals?.[party];
      if (announcement === undefined || approval === undefined) return [];
      return Math.max(0, approval.at - announcement['sent-at']) / HOUR;
    }),
  );
}
