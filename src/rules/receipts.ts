import type { Candidate, Facts, Receipt, ReceiptKind } from './facts.ts';
import { foldAscii, isGitHubActions } from './folding.ts';
import { byId } from './order.ts';
import { bindingOf } from './receipt-binding.ts';
import { isMessageId } from './reference.ts';

const ENVIRONMENT = 'ezdrav-announcement';
const SCHEMA = 1;

type Delivered = Receipt & { readonly deliveredAt: NonNullable<Receipt['deliveredAt']> };
type Payload = NonNullable<Receipt['payload']>;

/** What the newest delivered receipt of an intervention says of the notice that is asked for. */
export type ReceiptReading =
  | { readonly kind: 'counts'; readonly receipt: Delivered; readonly payload: Payload }
  /** Told, but of another plan. */
  | { readonly kind: 'other-plan'; readonly receipt: Delivered }
  /** A withdrawal, or a notice of the other kind. */
  | { readonly kind: 'other-notice'; readonly receipt: Delivered }
  /** Of this plan, but the run it names did not make it, or cannot be asked. */
  | { readonly kind: 'unbound' | 'run-unknown'; readonly receipt: Delivered }
  /** Ours, but its content cannot be read, so it may have been anything. */
  | { readonly kind: 'unreadable'; readonly receipt: Delivered }
  /** Made before the mail was sent and never confirmed: nobody knows whether anyone was told. */
  | { readonly kind: 'delivery-unknown'; readonly receipt: Receipt }
  | { readonly kind: 'none' };

/** Made as our announce step makes them; every workflow can, so what binds one is the run it names. */
function isOurs(receipt: Receipt, repository: string): boolean {
  return (
    isGitHubActions(receipt.creator) &&
    receipt.environment === ENVIRONMENT &&
    foldAscii(receipt.repository) === foldAscii(repository)
  );
}

function isWellFormed(payload: Payload): boolean {
  return payload.schema === SCHEMA && isMessageId(payload.messageId) && /^\d+$/.test(payload.runId);
}

function isDelivered(receipt: Receipt): receipt is Delivered {
  return receipt.deliveredAt !== null;
}

function judge(
  receipt: Delivered,
  wanted: ReceiptKind,
  candidate: Candidate,
  facts: Pick<Facts, 'runId'>,
): ReceiptReading {
  const { payload, kind } = receipt;
  if (payload === null || !isWellFormed(payload)) return { kind: 'unreadable', receipt };
  if (kind !== wanted) return { kind: 'other-notice', receipt };
  if (payload.planDigest !== candidate.planDigest) return { kind: 'other-plan', receipt };
  const binding = bindingOf(receipt, facts);
  if (binding === 'bound') return { kind: 'counts', receipt, payload };
  return { kind: binding === 'unknown' ? 'run-unknown' : 'unbound', receipt };
}

/**
 * Only an intervention's newest delivered receipt counts (3-evidence.md, Receipts). Of several
 * delivered in the same moment one that does not count wins.
 */
export function readReceipts(
  receipts: readonly Receipt[],
  wanted: 'announcement' | 'notification',
  candidate: Candidate,
  facts: Pick<Facts, 'repository' | 'runId'>,
): ReceiptReading {
  const ofThis = receipts
    .filter((receipt) => isOurs(receipt, facts.repository ?? ''))
    // What the gate of another deployment sent is its own affair.
    .filter((receipt) => receipt.kind !== wanted || bindingOf(receipt, facts) !== 'another-run')
    .filter(
      ({ payload }) => payload === null || payload.interventionId === candidate.intervention.id,
    )
    .toSorted((one, other) => byId(one.id, other.id));
  const [newest] = ofThis
    .filter(isDelivered)
    .map((receipt) => ({
      at: receipt.deliveredAt,
      reading: judge(receipt, wanted, candidate, facts),
    }))
    .toSorted((one, other) => other.at - one.at || rank(one.reading) - rank(other.reading));
  // Looked at only where none was delivered.
  const unconfirmed = ofThis.find(
    ({ kind, payload }) => kind === wanted && payload?.planDigest === candidate.planDigest,
  );
  const otherwise: ReceiptReading =
    unconfirmed === undefined
      ? { kind: 'none' }
      : { kind: 'delivery-unknown', receipt: unconfirmed };
  return newest?.reading ?? otherwise;
}

function rank(reading: ReceiptReading): number {
  return reading.kind === 'counts' ? 1 : 0;
}
