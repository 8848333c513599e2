import type { Instant, Interval } from '../calendar/instant.ts';
import { latestAnnouncement } from '../calendar/lead-time.ts';
import type { Freeze, Party } from '../records/types.ts';
import { judgeAnnouncement } from '../rules/judged-announcement.ts';
import { reasonCodesOf } from '../rules/decision.ts';
import { planRows, rowsIfTold } from '../rules/preflight.ts';
import { freezesOver } from '../rules/freeze.ts';
import { isInTheWay } from '../rules/in-the-way.ts';
import { sending } from '../rules/notice.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import { ALL_RULES } from '../rules/registry.ts';
import { rowsOf } from '../rules/rows.ts';
import type { InterventionCase } from '../rules/rule.ts';
import type { RuleId, RuleResult } from '../rules/verdict.ts';
import type { ListedSolution } from './listed.ts';
import { withDeliveries } from './delivered-notice.ts';

/**
 * The state of an intervention.
 * - `ready`: announced in time and approved, by everything that was read; the gate judges for itself.
 * - `open`: something is missing that can still be done before the slot.
 * - `refused`: it cannot be carried out as planned.
 * - `unknown`: nothing visible stands in the way, but not everything is visible.
 */
export const STATES = ['refused', 'open', 'unknown', 'draft', 'ready', 'withdrawn'] as const;
export type State = (typeof STATES)[number];

export type AnnouncedState =
  | { readonly kind: 'announced' | 'other-plan'; readonly at: Instant }
  | { readonly kind: 'not-announced' | 'unknown' };

export type Approved =
  | { readonly kind: 'recorded' | 'rejected'; readonly at: Instant }
  | { readonly kind: 'not-recorded' };

/** What cannot be seen in one look at a solution. */
export type Unseen = 'announcement' | 'approvals' | 'rules';

export interface ComingStatus {
  readonly state: State;
  /** What stands in the way as far as it is known, in the order of the rules. */
  readonly codes: readonly ReasonCode[];
  readonly announced: AnnouncedState;
  /** End, exclusive, of the last local day on which announcing is in time; null if unknown or not needed. */
  readonly announceBy: Instant | null;
  readonly approvals: Readonly<Record<Party, Approved>>;
  readonly freezes: readonly Freeze[];
  readonly unseen: readonly Unseen[];
  readonly slot: Interval;
}

/** What the rules and the data that were read say about an intervention before its slot is over. */
export function comingStatusOf(
  asRead: InterventionCase,
  { deliveries, knowsRules }: Pick<ListedSolution, 'deliveries' | 'knowsRules'>,
): ComingStatus {
  const notice = withDeliveries(asRead, deliveries);
  const judged = notice.known ? notice.judged : asRead;
  const { solution, candidate } = judged;
  const { schedule, status, urgent } = candidate.intervention;
  const isPlanned = status === 'planned';
  const inVain = isPlanned ? reasonCodesOf(rowsInVain(judged, notice.known)) : [];
  const all = isPlanned ? reasonCodesOf(rowsNow(judged, notice.known)) : [];
  const missing = all.filter((code) => !inVain.includes(code));
  const unseen: readonly Unseen[] = [
    ...(isPlanned && !notice.known ? (['announcement'] as const) : []),
    ...(isPlanned && solution.evidence.approvals !== 'recorded' ? (['approvals'] as const) : []),
    ...(knowsRules ? [] : (['rules'] as const)),
  ];
  const { 'lead-time': reading, 'extra-non-working-days': extra } = solution.calendar;
  const hasDeadline = knowsRules && urgent === undefined && status !== 'withdrawn';
  return {
    state: status === 'planned' ? stateOf(inVain, missing, unseen) : status,
    codes: [...inVain, ...missing],
    announced: notice.known ? announcedOf(judged) : { kind: 'unknown' },
    announceBy: hasDeadline ? latestAnnouncement({ start: schedule.start, reading, extra }) : null,
    approvals: {
      client: approvedOf('client', judged),
      'ezdrav-ict': approvedOf('ezdrav-ict', judged),
    },
    freezes: freezesOver(candidate.intervention, solution),
    unseen,
    slot: { start: schedule.start, end: schedule.end },
  };
}

function stateOf(
  inVain: readonly ReasonCode[],
  missing: readonly ReasonCode[],
  unseen: readonly Unseen[],
): State {
  if (inVain.length > 0) return 'refused';
  if (missing.length > 0) return 'open';
  return unseen.length > 0 ? 'unknown' : 'ready';
}

/** Rules that have no result if it is not known who was told. */
const OF_THE_NOTICE: ReadonlySet<RuleId> = new Set(['announcement', 'lead-time', 'urgent']);

/** What stands in the way whatever is still done; a plan that was not announced is judged as if it were now. */
function rowsInVain(judged: InterventionCase, noticeKnown: boolean): readonly RuleResult[] {
  const { urgent } = judged.candidate.intervention;
  if (urgent !== undefined || !noticeKnown) return planRows(judged).filter(isInTheWay);
  const rows = isTold(judged)
    ? [...planRows(judged), ...rowsOf(judged, rulesNamed('lead-time'))]
    : rowsIfTold(judged).filter(({ rule }) => rule !== 'file');
  return rows.filter(isInTheWay);
}

/** What stands in the way of the plan at present, apart from the run itself. */
function rowsNow(judged: InterventionCase, noticeKnown: boolean): readonly RuleResult[] {
  const rules = ALL_RULES.filter(
    ({ id, foreseen }) =>
      (foreseen === 'notice' || foreseen === 'answer') && (noticeKnown || !OF_THE_NOTICE.has(id)),
  );
  return rowsOf(judged, rules).filter(isInTheWay);
}

function rulesNamed(name: RuleId): typeof ALL_RULES {
  return ALL_RULES.filter(({ id }) => id === name);
}

function isTold(judged: InterventionCase): boolean {
  return judgeAnnouncement(judged).announced.kind === 'announced';
}

function announcedOf(judged: InterventionCase): AnnouncedState {
  const isUrgent = judged.candidate.intervention.urgent !== undefined;
  const sent = sending(isUrgent ? 'notification' : 'announcement', judged);
  if (sent.kind === 'sent') return { kind: 'announced', at: sent.notice.at };
  if (sent.kind === 'other-plan') return { kind: 'other-plan', at: sent.at };
  return { kind: UNTOLD[sent.kind] };
}

const UNTOLD = { none: 'not-announced', unknown: 'unknown' } as const;

function approvedOf(party: Party, { candidate }: InterventionCase): Approved {
  const { approvals, rejections } = candidate.intervention;
  const [yes, no] = [approvals?.[party], rejections?.[party]];
  if (no !== undefined && (yes === undefined || yes.at <= no.at)) {
    return { kind: 'rejected', at: no.at };
  }
  return yes === undefined ? { kind: 'not-recorded' } : { kind: 'recorded', at: yes.at };
}
