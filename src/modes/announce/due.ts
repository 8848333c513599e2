import { type Instant, instantOf, plus, HOUR } from '../../calendar/instant.ts';
import { isDigest } from '../../records/fields.ts';
import type { Announcement, Digest, Notification } from '../../records/types.ts';
import type { Candidate, Problem, Receipt } from '../../rules/facts.ts';
import { isGitHubActions } from '../../rules/accounts.ts';
import { missingRecipients, sending } from '../../rules/notice.ts';
import { judgeNotification } from '../../rules/judged-notification.ts';
import { bindingOf } from '../../rules/receipt-binding.ts';
import { saidOf } from '../../rules/said.ts';
import { judgeReceipts } from '../../rules/receipts.ts';
import type { InterventionCase } from '../../rules/rule.ts';
import type { NoticeKind } from '../../outbox/announce-result.ts';
import { DOUBTS, doubtful, doubtOf, runUnknown } from './doubt.ts';

/** What has to be done so that everybody knows of an intervention in its present form. */
export type Due =
  | {
      readonly kind: 'send';
      readonly notice: NoticeKind;
      /** Digest and reference of the earlier notice, if this letter replaces one. */
      readonly previous: Name | null;
      /** Receipts older than this belong to the earlier notice. */
      readonly since: Instant;
      /** The tip from which the earlier notice was sent; null if unknown. */
      readonly commit: string | null;
      /** True if it was sent before and has expired; the work may have been done and its issue closed. */
      readonly again?: boolean;
    }
  /** Everybody has been told. */
  | {
      readonly kind: 'told';
      readonly via: 'receipt' | 'record';
      readonly at: Instant;
      readonly reference: string | undefined;
      readonly withdrawn: boolean;
      /** An urgent verdict that has expired since; only a person can have it sent again. */
      readonly expired?: boolean;
    }
  /** Withdrawn before it was announced. */
  | { readonly kind: 'never-announced' }
  /** It is unknown whether a mail went out. */
  | { readonly kind: 'unknown'; readonly receipt: Receipt }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** By what an earlier notice is known, as far as its receipt or the file says so. */
interface Name {
  readonly digest: Digest | undefined;
  readonly reference: string | undefined;
}

const NEVER = instantOf(0);

/**
 * Compares what was sent with the present plan; the newest delivered receipt counts. `anew`: a person asks
 * for this very intervention, so an expired urgent notification is sent again.
 */
export function dueOf(judged: InterventionCase, anew = false): Due {
  const { candidate, facts } = judged;
  if (facts.receipts?.known !== true) {
    return facts.receipts === null
      ? { kind: 'never-announced' }
      : { kind: 'problem', problem: facts.receipts.problem };
  }
  const receipts = facts.receipts.value;
  const own = receipts.filter((receipt) => isOfThis(receipt, candidate));
  const asked: AskedCase = { ...judged, receipts, own };
  const newest = newestDelivered(asked);
  const since = newest?.deliveredAt ?? NEVER;
  const due =
    candidate.intervention.status === 'withdrawn'
      ? withdrawalDue(asked, newest, anew)
      : noticeDue(asked, newest, anew);
  if (due.kind !== 'send') return due;
  const wanted = due.notice === 'withdrawal' ? 'withdrawal' : receiptKind(candidate);
  const open = unconfirmedSince(asked, since).find(
    ({ kind, payload }) => kind === wanted && payload.planDigest === candidate.planDigest,
  );
  return open === undefined
    ? { ...due, since, commit: commitOf(asked, due) }
    : { kind: 'unknown', receipt: open };
}

/** A case whose receipts are known. */
interface AskedCase extends InterventionCase {
  readonly receipts: readonly Receipt[];
  /** Those of this intervention. */
  readonly own: readonly OwnReceipt[];
}

type OwnReceipt = Receipt & { readonly payload: NonNullable<Receipt['payload']> };
type DeliveredReceipt = OwnReceipt & { readonly deliveredAt: Instant };

/** The tip of the notice that this letter replaces; null if unknown. */
function commitOf({ own }: AskedCase, { previous }: Sending): string | null {
  if (previous === null) return null;
  const same = own.filter(({ payload }) => payload.messageId === previous.reference);
  return same.at(-1)?.commit ?? null;
}

/** An urgent intervention is notified, any other announced. */
export function receiptKind({ intervention }: Candidate): 'announcement' | 'notification' {
  return intervention.urgent === undefined ? 'announcement' : 'notification';
}

/** Returns true if our own receipt is about this intervention. */
export function isOfThis(receipt: Receipt, { intervention }: Candidate): receipt is OwnReceipt {
  return isGitHubActions(receipt.creator) && receipt.payload?.interventionId === intervention.id;
}

function isDelivered(receipt: OwnReceipt): receipt is DeliveredReceipt {
  return receipt.deliveredAt !== null;
}

function newestDelivered({ own }: AskedCase): DeliveredReceipt | null {
  const [newest = null] = own
    .filter(isDelivered)
    .toSorted((one, other) => other.deliveredAt - one.deliveredAt);
  return newest;
}

/** Receipts begun after `since` and never confirmed, so that delivery is unknown. Oldest first. */
function unconfirmedSince({ own }: AskedCase, since: Instant): readonly OwnReceipt[] {
  return (
    own
      .filter(({ deliveredAt, createdAt }) => deliveredAt === null && createdAt > since)
      // A receipt that only has an invalid signature does not show that sending began.
      .filter(({ signed, signature }) => signed === undefined || signature?.kind !== 'refused')
      .toSorted((one, other) => one.createdAt - other.createdAt)
  );
}

const WITHDRAWAL: Sending = {
  kind: 'send',
  notice: 'withdrawal',
  previous: { digest: undefined, reference: undefined },
  since: NEVER,
  commit: null,
};

/** Returns true if the file records that people were told by hand after this receipt. */
function isToldSince({ deliveredAt }: DeliveredReceipt, { candidate, facts }: AskedCase): boolean {
  const { announcement, urgent } = candidate.intervention;
  const at = (announcement ?? urgent?.notification)?.['sent-at'] ?? NEVER;
  const now = facts.now.known ? facts.now.value : NEVER;
  return at > deliveredAt && at <= now;
}

/** Everybody who may have been told also gets the withdrawal, which does no harm if they were not. */
function withdrawalDue(judged: AskedCase, newest: DeliveredReceipt | null, anew: boolean): Due {
  const { announcement, urgent } = judged.candidate.intervention;
  const recorded = announcement ?? urgent?.notification;
  const maybe = unconfirmedSince(judged, newest?.deliveredAt ?? NEVER)
    .filter(({ kind }) => kind !== 'withdrawal')
    .at(-1);
  const last = maybe ?? newest;
  if (maybe === undefined && newest?.kind === 'withdrawal' && !isToldSince(newest, judged)) {
    const { deliveredAt: at, payload } = newest;
    const doubt = doubtOf(newest, judged);
    if (doubt === 'run-unknown') return runUnknown(newest);
    if (doubt !== null) return anew ? WITHDRAWAL : doubtful(newest, doubt);
    return { kind: 'told', via: 'receipt', at, reference: payload.messageId, withdrawn: true };
  }
  if (last !== null) return { ...WITHDRAWAL, previous: nameOf(last.payload) };
  return recorded === undefined
    ? { kind: 'never-announced' }
    : { ...WITHDRAWAL, previous: namedBy(recorded) };
}

function noticeDue(judged: AskedCase, newest: DeliveredReceipt | null, anew: boolean): Due {
  const { candidate, facts, solution } = judged;
  const since = newest?.deliveredAt ?? NEVER;
  const wanted = receiptKind(candidate);
  // Everybody who may have been told of a withdrawal is told that the plan is valid again.
  if (unconfirmedSince(judged, since).at(-1)?.kind === 'withdrawal') return first(wanted, since);
  const elsewhere = anew ? null : sentByAGate(newest, judged);
  if (elsewhere !== null) return elsewhere;
  const sent = sending(wanted, judged);
  const send = first(wanted, since);
  // Without knowing which plan was there when, it is unknown whether this one was announced.
  if (sent.kind === 'sent' && facts.landing?.known === false)
    return { kind: 'problem', problem: facts.landing.problem };
  switch (sent.kind) {
    case 'sent': {
      const { at, via, reference } = sent.notice;
      const now = facts.now.known ? facts.now.value : at;
      // An urgent verdict expires. That alone is no reason to notify again, as the work may be done.
      const valid =
        wanted === 'announcement' || now < plus(at, solution.urgent['valid-hours'] * HOUR);
      const whole = missingRecipients(sent.notice.recipients, judged).length === 0 && at <= now;
      // The gate does not accept a record of an urgent notification that is older than the plan.
      const early = judgeNotification(judged).codes.includes('urgent.not-notified');
      if (!whole || (wanted === 'notification' && early)) return send;
      if (!valid && anew) return { ...send, again: true };
      const expired = valid ? {} : { expired: true };
      return { kind: 'told', via, at, reference, withdrawn: false, ...expired };
    }
    case 'other-plan':
      return changed(send, previousOf(judged, wanted));
    case 'none':
      return changed(send, maybeTold(judged, wanted, since));
    case 'unknown':
      // A person who asks for this very intervention has checked it; otherwise nothing is sent in case of
      // doubt.
      if (sent.why === 'run-unknown') return runUnknown(newest);
      if (DOUBTS.has(sent.why) && !anew) return doubtful(newest, sent.why);
      // Ours, but unreadable: a new notice replaces it. The caller finds one whose delivery is unknown.
      return send;
  }
}

/** A deployment's gate sent it: it counts for that one only, and people are not told twice. */
function sentByAGate(newest: DeliveredReceipt | null, judged: AskedCase): Due | null {
  const { candidate } = judged;
  if (newest === null || newest.payload.planDigest !== candidate.planDigest) return null;
  const { deliveredAt: at, payload } = newest;
  if (bindingOf(newest, judged) !== 'another-run') return null;
  if (saidOf({ at, plan: candidate.planDigest, via: 'receipt' }, judged) !== 'this-plan')
    return null;
  return { kind: 'told', via: 'receipt', at, reference: payload.messageId, withdrawn: false };
}

type Sending = Extract<Due, { kind: 'send' }>;

function first(wanted: ReturnType<typeof receiptKind>, since: Instant): Sending {
  const notice = wanted === 'announcement' ? 'announcement' : 'urgent-notification';
  return { kind: 'send', notice, previous: null, since, commit: null };
}

/** The notice that replaces an earlier one, if its plan is known. */
function changed(send: Sending, previous: Name | undefined): Sending {
  if (previous?.digest === undefined) return send;
  const notice = send.notice === 'announcement' ? 'changed-announcement' : send.notice;
  return { ...send, notice, previous };
}

/** The plan whose notice was begun with an unknown end; if it is this one, the caller finds it. */
function maybeTold(
  judged: AskedCase,
  wanted: ReturnType<typeof receiptKind>,
  since: Instant,
): Name | undefined {
  const last = unconfirmedSince(judged, since).findLast(({ kind }) => kind === wanted);
  return last && nameOf(last.payload);
}

/** The previous announcement: by the newest delivered receipt, otherwise by the file. */
function previousOf(judged: AskedCase, wanted: ReturnType<typeof receiptKind>): Name | undefined {
  const { candidate, receipts } = judged;
  const reading = judgeReceipts(receipts, wanted, judged);
  if (reading.kind === 'other-plan') return nameOf(reading.payload);
  const { announcement, urgent } = candidate.intervention;
  const recorded = urgent === undefined ? announcement : urgent.notification;
  return recorded && namedBy(recorded);
}

/** What a receipt says of its notice; no digest if that is none. */
export function nameOf({ planDigest, messageId }: OwnReceipt['payload']): Name {
  return { digest: isDigest(planDigest) ? planDigest : undefined, reference: messageId };
}

function namedBy({ plan, reference }: Announcement | Notification): Name {
  return { digest: plan, reference };
}
