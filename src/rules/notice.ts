import type { Instant } from '../calendar/instant.ts';
import type { Announcement, Digest, Notification } from '../records/types.ts';
import { foldAscii } from './normalise.ts';
import { gradeOfFiles } from './grades.ts';
import { isOffline } from './offline.ts';
import { gradeOfReceipt } from './receipt-binding.ts';
import { shownSignature, receiptSignature } from './receipt-signature.ts';
import { judgeReceipts, type ReceiptReading } from './receipts.ts';
import type { InterventionCase } from './rule.ts';
import { saidOf } from './said.ts';
import type { Grade, RuleFacts } from './verdict.ts';
import type { TrustShortfall, Unproven } from '../witness/reasons.ts';
import type { Witness } from '../witness/witness.ts';

const SERVICE_DESK = 'servicedesk@src.si';

/** A notice that was sent: the announcement, or the notification of an urgent intervention. */
export interface SentNotice {
  readonly via: 'receipt' | 'record';
  /** A receipt's delivery, or the recorded `sent-at`. */
  readonly at: Instant;
  readonly recipients: readonly string[];
  readonly reference: string | undefined;
  /** The plan digest it names; a receipt always names one. */
  readonly plan: Digest | undefined;
  /** A receipt's time is GitHub's, but its content is only recorded: anyone with write access can create one. */
  readonly grade: Grade;
  readonly receipt: string | null;
  /** How far GitHub's signature over the receipt carries; null if there is no signature. */
  readonly witness: Witness | null;
  /** The mail server that accepted the mail; null if unknown. */
  readonly mailServer: string | null;
}

export type DeliveryEvidence =
  | { readonly kind: 'sent'; readonly notice: SentNotice }
  | { readonly kind: 'other-plan'; readonly at: Instant }
  /** `withdrawn`: the latest notice was its withdrawal; `set-aside`: sent before it was withdrawn or finished. */
  | { readonly kind: 'none'; readonly why: 'nothing' | 'withdrawn' | 'set-aside' }
  | {
      readonly kind: 'unknown';
      readonly why:
        | 'receipts-unknown'
        | 'receipt-unreadable'
        | 'receipt-unbound'
        | 'run-unknown'
        | 'delivery-unknown'
        | 'other-server'
        /** A signed receipt is required, and GitHub's signature over this one is not sufficient. */
        | 'not-signed'
        | 'signature-refused'
        | Unproven
        | TrustShortfall;
      readonly witness?: Witness | null;
    };

type Block = Announcement | Notification;

/** A notice that was sent, if it counts for the current plan. */
function counting(notice: SentNotice, judged: InterventionCase): DeliveryEvidence {
  switch (saidOf(notice, judged)) {
    case 'this-plan':
      return { kind: 'sent', notice };
    case 'other-plan':
      return { kind: 'other-plan', at: notice.at };
    case 'set-aside':
      return { kind: 'none', why: 'set-aside' };
  }
}

function fromBlock(block: Block, judged: InterventionCase): DeliveryEvidence {
  const { 'sent-at': at, recipients, reference, plan } = block;
  const grade = isOffline(judged.facts) ? 'claimed' : gradeOfFiles(judged.facts);
  const recorded = { via: 'record', receipt: null, witness: null, mailServer: null } as const;
  return counting({ ...recorded, at, recipients, reference, plan, grade }, judged);
}

/** Returns true if it was sent by hand after the receipt that does not count, and clearly about the current plan. */
function isNewer(block: Block, than: Instant, { candidate, facts }: InterventionCase): boolean {
  const sentAt = block['sent-at'];
  const landed = facts.landing?.known === true && sentAt >= facts.landing.value.landedAt;
  return sentAt > than && (block.plan === undefined ? landed : block.plan === candidate.planDigest);
}

function fromReceipt(reading: ReceiptReading, judged: InterventionCase): DeliveryEvidence {
  switch (reading.kind) {
    case 'counts': {
      const { receipt, payload, witness } = reading;
      const { deliveredAt: at, id } = receipt;
      const { recipients, messageId: reference, mailServer = null } = payload;
      const own = receipt.kind === 'notification' && payload.runId === judged.facts.runId;
      if (signatureDemanded(judged) && !own && witness?.kind !== 'verified') {
        return { kind: 'unknown', why: unsigned(witness), witness };
      }
      const plan = judged.candidate.planDigest;
      const grade = gradeOfReceipt(witness, judged.facts);
      const notice = { via: 'receipt', at, recipients, reference, plan, grade } as const;
      return counting({ ...notice, receipt: id, witness, mailServer }, judged);
    }
    case 'other-server':
      return { kind: 'unknown', why: 'other-server' };
    case 'other-plan':
      return { kind: 'other-plan', at: reading.receipt.deliveredAt };
    case 'other-notice':
      return { kind: 'none', why: reading.receipt.kind === 'withdrawal' ? 'withdrawn' : 'nothing' };
    case 'unbound':
      return { kind: 'unknown', why: 'receipt-unbound', witness: witnessOf(reading, judged) };
    case 'run-unknown':
      return { kind: 'unknown', why: 'run-unknown', witness: witnessOf(reading, judged) };
    case 'unreadable':
      return { kind: 'unknown', why: 'receipt-unreadable' };
    case 'delivery-unknown':
      return { kind: 'unknown', why: 'delivery-unknown', witness: witnessOf(reading, judged) };
    case 'none':
      return { kind: 'none', why: 'nothing' };
  }
}

function witnessOf(
  { receipt }: Extract<ReceiptReading, { readonly receipt: unknown }>,
  { solution }: InterventionCase,
): Witness | null {
  return receiptSignature(receipt, solution);
}

/** Why a receipt does not count as signed by GitHub for us. */
export function unsigned(witness: Exclude<Witness, { kind: 'verified' }> | null) {
  switch (witness?.kind) {
    case undefined:
      return 'not-signed';
    case 'recorded':
      return witness.missing[0];
    case 'unproven':
      return witness.reason;
    case 'refused':
      return 'signature-refused';
  }
}

/** Returns true if only a receipt counts as delivery: `evidence.announcement`, in a run. */
export function receiptDemanded({ solution, facts }: InterventionCase): boolean {
  return solution.evidence.announcement !== 'landed' && !isOffline(facts);
}

/** What is shown of a notice's signature, or of the signature because of which a receipt does not count. */
export function signatureShown(sent: DeliveryEvidence): RuleFacts {
  const witness = sent.kind === 'sent' ? sent.notice.witness : null;
  const other = sent.kind === 'unknown' ? (sent.witness ?? null) : witness;
  const server = sent.kind === 'sent' ? sent.notice.mailServer : null;
  return { ...shownSignature(other), 'mail-server': server };
}

/**
 * Returns true if only a receipt signed by GitHub counts. What this run itself has sent counts all the same,
 * so that people are not notified twice.
 */
export function signatureDemanded({ solution, facts }: InterventionCase): boolean {
  return solution.evidence.announcement === 'signed' && !isOffline(facts);
}

/**
 * The notice that was sent for this plan: the newest delivered receipt, otherwise what the file records
 * (unless a receipt is required). Beside a receipt that does not count, a record counts only if it is newer.
 */
export function sending(
  wanted: 'announcement' | 'notification',
  judged: InterventionCase,
): DeliveryEvidence {
  const { candidate, facts } = judged;
  const { announcement, urgent } = candidate.intervention;
  const recorded = wanted === 'announcement' ? announcement : urgent?.notification;
  const block = receiptDemanded(judged) ? undefined : recorded;
  if (isOffline(facts))
    return block === undefined ? { kind: 'none', why: 'nothing' } : fromBlock(block, judged);
  // An unreadable receipt may be a withdrawal, or about another plan.
  if (facts.receipts?.known !== true || facts.repository === null) {
    return { kind: 'unknown', why: 'receipts-unknown' };
  }
  const reading = judgeReceipts(facts.receipts.value, wanted, judged);
  if (block === undefined) return fromReceipt(reading, judged);
  if (reading.kind === 'counts') {
    const received = fromReceipt(reading, judged);
    // A receipt about an earlier state: a notice sent by hand since then counts for the current one.
    const isVoid = received.kind !== 'sent' && received.kind !== 'unknown';
    const newer = isNewer(block, reading.receipt.deliveredAt, judged);
    return isVoid && newer ? fromBlock(block, judged) : received;
  }
  const nothingDelivered = reading.kind === 'none' || reading.kind === 'delivery-unknown';
  if (nothingDelivered || isNewer(block, reading.receipt.deliveredAt, judged))
    return fromBlock(block, judged);
  return fromReceipt(reading, judged);
}

/**
 * The required recipients who were not notified: the service desk and the solution custodian. If `solution.yml`
 * names no custodian (or names the service desk as one), any second address will do (`second-address`).
 */
export function missingRecipients(
  recipients: readonly string[],
  { solution }: InterventionCase,
): readonly string[] {
  const notified = new Set(recipients.map(foldAscii));
  const custodian = solution.contacts['solution-custodian'];
  const desk = notified.has(SERVICE_DESK) ? [] : [SERVICE_DESK];
  const others = [...notified].filter((address) => address !== SERVICE_DESK && address !== '');
  const named = custodian !== undefined && foldAscii(custodian) !== SERVICE_DESK;
  if (!named) return others.length > 0 ? desk : [...desk, 'second-address'];
  return notified.has(foldAscii(custodian)) ? desk : [...desk, custodian];
}
