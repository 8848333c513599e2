import { type Instant, instantOf } from '../../calendar/instant.ts';
import { evaluate } from '../../rules/evaluate.ts';
import { decide, reasonCodesOf } from '../../rules/decision.ts';
import type { Candidate, Facts, Receipt } from '../../rules/facts.ts';
import { serviceDeskAndCustodian } from '../../letters/recipients.ts';
import type { Solution } from '../../records/types.ts';
import type { RuleId, RuleResult, Verdict } from '../../rules/verdict.ts';
import { receiptKind } from './due.ts';

/** What a plan must hold to before anybody is told of it; the rest is for the night itself. */
const FORESEEN: readonly RuleId[] = [
  'file',
  'announcement',
  'lead-time',
  'schedule',
  'clock',
  'api',
];
/** An urgent one is carried out at once, so all that can be known now must hold now. */
const FORESEEN_URGENT: readonly RuleId[] = ['file', 'approval', 'freeze', 'urgent', 'clock', 'api'];

const IN_THE_WAY: ReadonlySet<string> = new Set(['fail', 'unverifiable']);

/**
 * Whether the intervention could be lawful if everybody were told at this moment: the rules judge a
 * notice delivered now. Null where nothing stands in the way, else a verdict of what does.
 */
export function foresee(candidate: Candidate, solution: Solution, facts: Facts): Verdict | null {
  const now = facts.now.known ? facts.now.value : instantOf(0);
  const told: Facts = {
    ...facts,
    receipts: {
      known: true,
      value: [asIfDelivered(candidate, solution, facts, now)],
      grade: 'verified',
      sources: [],
    },
  };
  const whole = evaluate(candidate, solution, told);
  const urgent = candidate.intervention.urgent !== undefined;
  const wanted = urgent ? FORESEEN_URGENT : FORESEEN;
  const rows = [
    ...whole.rules.filter(({ rule }) => wanted.includes(rule)),
    ...(urgent ? [] : frozenSlot(candidate, solution)),
  ];
  const inTheWay = rows.filter(({ outcome }) => IN_THE_WAY.has(outcome));
  if (whole.decision !== 'error' && inTheWay.length === 0) return null;
  return refusal(whole, rows.filter(isReal).map(withoutForeseen));
}

/** Rules about the notice itself pass on one that was never sent: not to be shown as met. */
function isReal({ rule, outcome }: RuleResult): boolean {
  return IN_THE_WAY.has(outcome) || (rule !== 'announcement' && rule !== 'urgent');
}

const FORESEEN_FACTS: ReadonlySet<string> = new Set([
  'via',
  'sent-at',
  'notified-at',
  'expires-at',
  'reference',
  'recipients',
  'receipt',
]);

function withoutForeseen(row: RuleResult): RuleResult {
  if (row.rule !== 'announcement' && row.rule !== 'urgent') return row;
  const facts = Object.entries(row.facts).filter(([key]) => !FORESEEN_FACTS.has(key));
  return { ...row, facts: Object.fromEntries(facts) };
}

/** The same verdict with these rows alone; never one that allows. */
export function refusal(whole: Verdict, rows: readonly RuleResult[]): Verdict {
  const decision = decide(rows, false);
  return {
    ...whole,
    decision: whole.decision === 'error' || decision.startsWith('allow') ? 'error' : decision,
    allowed: false,
    reasonCodes: reasonCodesOf(rows),
    validUntil: null,
    rules: rows,
  };
}

/** A receipt of the notice that is about to be sent, as if it had been delivered now. */
function asIfDelivered(
  candidate: Candidate,
  solution: Solution,
  facts: Facts,
  now: Instant,
): Receipt {
  // Where no custodian is named the letter says so itself, with the key that is missing.
  const custodian = solution.contacts['solution-custodian'] ?? 'skrbnik@ezdrav.invalid';
  return {
    kind: receiptKind(candidate),
    id: '0',
    repository: facts.repository ?? '',
    environment: 'ezdrav-announcement',
    creator: { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' },
    commit: '',
    payload: {
      schema: 1,
      interventionId: candidate.intervention.id,
      planDigest: candidate.planDigest,
      recipients: serviceDeskAndCustodian(solution, custodian),
      messageId: '<foreseen@ezdrav.invalid>',
      runId: '0',
    },
    createdAt: now,
    deliveredAt: now,
  };
}

/** A slot that lies wholly in one freeze can never open. */
function frozenSlot({ intervention }: Candidate, solution: Solution): readonly RuleResult[] {
  const { start, end } = intervention.schedule;
  return solution.freezes
    .filter(({ from, to }) => from <= start && end <= to)
    .map(({ from, to, reason, urgent }) => ({
      rule: 'freeze',
      outcome: 'fail',
      code: 'freeze.active',
      evidence: 'recorded',
      facts: { now: { at: start }, from: { at: from }, to: { at: to }, reason, urgent },
    }));
}
