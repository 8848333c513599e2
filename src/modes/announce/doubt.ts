import type { Flaw, Problem, Receipt } from '../../rules/facts.ts';
import { type DeliveryEvidence, signatureDemanded, unsigned } from '../../rules/notice.ts';
import { bindingOf } from '../../rules/receipt-binding.ts';
import { receiptSignature } from '../../rules/receipt-signature.ts';
import type { InterventionCase } from '../../rules/rule.ts';

/** Without a person's request nothing is sent in case of doubt. */
export interface DoubtfulDue {
  readonly kind: 'problem';
  readonly problem: Problem;
}

export type DoubtReason = Extract<DeliveryEvidence, { kind: 'unknown' }>['why'];

/** Reasons why it is unknown whether somebody was told, by us or by a forger. */
export const DOUBTS: ReadonlySet<DoubtReason> = new Set<DoubtReason>([
  'receipt-unbound',
  'other-server',
  'not-signed',
  'signature-refused',
  'key-gone',
  'keys-unknown',
  'key-unusable',
  'time-unknown',
  'workflows-unset',
  'hosted-runner',
]);

/** For a receipt that is not provably ours, so that it is unknown who was told, and by whom. */
export function doubtful(newest: Receipt | null, doubt: DoubtReason): DoubtfulDue {
  const { id = '', payload = null } = newest ?? {};
  const flaw: Flaw =
    doubt === 'receipt-unbound'
      ? { why: 'receipt-unbound', values: { receipt: id, run: payload?.runId ?? '' } }
      : { why: 'receipt-doubtful', values: { receipt: id, doubt } };
  const request = 'GET /repos/{owner}/{repo}/deployments';
  const problem = { code: 'api.malformed', request, status: 200, detail: '', flaw } as const;
  return { kind: 'problem', problem };
}

/** Why a withdrawal notice may not be ours; null if it is. */
export function doubtOf(newest: Receipt, judged: InterventionCase): DoubtReason | null {
  const binding = bindingOf(newest, judged);
  if (binding !== 'bound') return binding === 'unknown' ? 'run-unknown' : 'receipt-unbound';
  const witness = receiptSignature(newest, judged.solution);
  return signatureDemanded(judged) && witness?.kind !== 'verified' ? unsigned(witness) : null;
}

/** The run could not be read, and nothing is sent in case of doubt. */
export function runUnknown(newest: Receipt | null): DoubtfulDue {
  return newest?.run?.known === false
    ? { kind: 'problem', problem: newest.run.problem }
    : doubtful(newest, 'receipt-unbound');
}
