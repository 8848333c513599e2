import type { Receipt, ReceiptKind } from './facts.ts';
import { isGitHubActions } from './accounts.ts';
import { foldAscii } from './normalise.ts';
import { byId } from './order.ts';
import { bindingOf } from './receipt-binding.ts';
import { receiptSignature } from './receipt-signature.ts';
import { isMessageIdLike } from './reference.ts';
import type { InterventionCase } from './rule.ts';
import type { Witness } from '../witness/witness.ts';

const ENVIRONMENT = 'ezdrav-announcement';
const SCHEMA = 1;

type Delivered = Receipt & { readonly deliveredAt: NonNullable<Receipt['deliveredAt']> };
type Payload = NonNullable<Receipt['payload']>;

/** What the newest delivered receipt of an intervention says about the notice that is asked for. */
export type ReceiptReading =
  | {
      readonly kind: 'counts';
      readonly receipt: Delivered;
      readonly payload: Payload;
      readonly witness: Witness | null;
    }
  /** For this plan, but accepted by another mail server than `contacts.mail-server`. */
  | { readonly kind: 'other-server'; readonly receipt: Delivered }
  /** Delivered, but for another plan. */
  | { readonly kind: 'other-plan'; readonly receipt: Delivered; readonly payload: Payload }
  /** A withdrawal, or a notice of the other kind. */
  | { readonly kind: 'other-notice'; readonly receipt: Delivered }
  /** For this plan, but the run it names did not make it, or cannot be read. */
  | { readonly kind: 'unbound' | 'run-unknown'; readonly receipt: Delivered }
  /** Ours, but its content is unreadable, so it may have been anything. */
  | { readonly kind: 'unreadable'; readonly receipt: Delivered }
  /** Made before the mail was sent and never confirmed: whether anyone was told is unknown. */
  | { readonly kind: 'delivery-unknown'; readonly receipt: Receipt }
  | { readonly kind: 'none' };

/**
 * Returns true if it looks like one of our announce step. Every workflow can make such a receipt; the run it
 * names is what binds it.
 */
function isOurs(receipt: Receipt, repository: string): boolean {
  return (
    isGitHubActions(receipt.creator) &&
    receipt.environment === ENVIRONMENT &&
    foldAscii(receipt.repository) === foldAscii(repository)
  );
}

function isWellFormed(payload: Payload): boolean {
  return (
    payload.schema === SCHEMA && isMessageIdLike(payload.messageId) && /^\d+$/.test(payload.runId)
  );
}

function isDelivered(receipt: Receipt): receipt is Delivered {
  return receipt.deliveredAt !== null;
}

function judge(receipt: Delivered, wanted: ReceiptKind, judged: InterventionCase): ReceiptReading {
  const { payload, kind } = receipt;
  const { candidate, solution } = judged;
  if (payload === null || !isWellFormed(payload)) return { kind: 'unreadable', receipt };
  if (kind !== wanted) return { kind: 'other-notice', receipt };
  if (payload.planDigest !== candidate.planDigest) return { kind: 'other-plan', receipt, payload };
  const binding = bindingOf(receipt, judged);
  if (binding !== 'bound') {
    return { kind: binding === 'unknown' ? 'run-unknown' : 'unbound', receipt };
  }
  const server = solution.contacts['mail-server'];
  const { mailServer = server } = payload;
  if (server !== undefined && foldAscii(String(mailServer)) !== foldAscii(server)) {
    return { kind: 'other-server', receipt };
  }
  return { kind: 'counts', receipt, payload, witness: receiptSignature(receipt, solution) };
}

/**
 * Only an intervention's newest delivered receipt counts (3-evidence.md, Receipts). If several were delivered
 * at the same moment, one that does not count wins. If a signed one is required, an unsigned one that says
 * the same does not cancel it.
 */
export function judgeReceipts(
  receipts: readonly Receipt[],
  wanted: 'announcement' | 'notification',
  judged: InterventionCase,
): ReceiptReading {
  const { candidate, facts, solution } = judged;
  const saysTheSame = ({ kind, payload }: Receipt): boolean =>
    kind === wanted && payload?.planDigest === candidate.planDigest;
  const isVerified = (receipt: Receipt): boolean =>
    receiptSignature(receipt, solution)?.kind === 'verified';
  const ofThis = receipts
    .filter((receipt) => isOurs(receipt, facts.repository ?? ''))
    // What another deployment's gate sent does not matter here.
    .filter((receipt) => receipt.kind !== wanted || bindingOf(receipt, judged) !== 'another-run')
    .filter(
      ({ payload }) => payload === null || payload.interventionId === candidate.intervention.id,
    )
    .toSorted((one, other) => byId(one.id, other.id));
  const signed = ofThis.some((receipt) => saysTheSame(receipt) && isVerified(receipt));
  const demanded = solution.evidence.announcement === 'signed' && signed;
  const [newest] = ofThis
    .filter(isDelivered)
    .filter((receipt) => !demanded || !saysTheSame(receipt) || isVerified(receipt))
    .map((receipt) => ({ at: receipt.deliveredAt, reading: judge(receipt, wanted, judged) }))
    .toSorted((one, other) => other.at - one.at || rank(one.reading) - rank(other.reading));
  // Only looked at if none was delivered.
  const unconfirmed = ofThis.find(saysTheSame);
  const otherwise: ReceiptReading =
    unconfirmed === undefined
      ? { kind: 'none' }
      : { kind: 'delivery-unknown', receipt: unconfirmed };
  return newest?.reading ?? otherwise;
}

function rank(reading: ReceiptReading): number {
  return reading.kind === 'counts' ? 1 : 0;
}
