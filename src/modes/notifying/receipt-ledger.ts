import type { Instant } from '../../calendar/instant.ts';
import type { ApiResult } from '../../github/answer.ts';
import { pause } from '../../github/pause.ts';
import {
  confirmReceipt,
  createClaim,
  failReceipt,
  type ListedReceipt,
  listReceipts,
  readReceiptEnd,
  type ReceiptContent,
  type ReceiptEnd,
} from '../../github/receipt-making.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { Delivered, Ledger, Recorded } from '../../outbox/send-once.ts';
import type { SendAttempt } from '../../outbox/state.ts';
import type { Problem, ReceiptKind } from '../../rules/facts.ts';
import { isRefusal, malformed } from '../../github/unreadable.ts';

/** A delivery to record. */
export interface ReceiptToMake {
  readonly repository: RepositoryClient;
  readonly content: ReceiptContent;
}

const UNLISTED = malformed('GET /repos/{owner}/{repo}/deployments', 'record-not-listed');

/**
 * Attempts recorded as Deployments: the receipt is the claim, its first final status the end. An unknown end
 * is a receipt without such a status. Listed by REST's ids.
 */
export function receiptLedger<D extends Delivered>(
  { repository, content }: ReceiptToMake,
  token: string | null,
  since: Instant,
  now: Instant,
): Ledger<number, Problem, D> {
  let ended = false;
  return {
    messageId: content.messageId,
    now,
    unlisted: UNLISTED,
    // The caller has judged by the existing receipts.
    looksFirst: false,
    saysAll: false,
    claim: async () => {
      const made = await createClaim(repository, content, token);
      return made.ok ? made : { ...made, certain: isRefusal(made.problem) };
    },
    attempts: async () => {
      const isLast = ({ createdAt }: ListedReceipt): boolean => createdAt <= since;
      const listed = await listReceipts(repository, content.kind, isLast);
      if (!listed.ok) return listed;
      const same = listed.value
        .filter(({ createdAt }) => createdAt > since)
        .filter(({ payload }) => payload?.interventionId === content.interventionId)
        .filter(({ payload }) => payload?.planDigest === content.planDigest)
        .toSorted((one, other) => one.id - other.id);
      const attempts: Recorded<number>[] = [];
      for (const { id, createdAt, payload } of same) {
        const messageId = payload?.messageId ?? '';
        // Ours has no end before we have sent it.
        const isOpen = messageId === content.messageId && !ended;
        const read = isOpen ? null : await readReceiptEnd(repository, id);
        if (read?.ok === false) return read;
        attempts.push({ key: id, messageId, ...endOf(read?.value ?? null, createdAt) });
      }
      return { ok: true, value: attempts };
    },
    withdraw: (id) => failReceipt(repository, id),
    record: async (id, { end }) => {
      ended = true;
      // Without a status its end is unknown, which is what it should say.
      if (end === 'unknown') return recordedAt(now);
      if (end === 'failed') {
        const failed = await failReceipt(repository, id);
        return failed.ok ? recordedAt(now) : failed;
      }
      const set = await confirmReceipt(repository, id);
      return set.ok ? recordedAt(set.value.created_at) : set;
    },
    wait: (milliseconds) => pause(milliseconds, repository.client.signal),
  };
}

/** The signature of a receipt is requested separately. */
function recordedAt(at: Instant) {
  return { ok: true, value: { at, unsigned: null } } as const;
}

function endOf(end: ReceiptEnd | null, createdAt: Instant): Pick<SendAttempt, 'at' | 'end'> {
  if (end === null) return { at: createdAt, end: null };
  return end.kind === 'delivered' ? { at: end.at, end: 'sent' } : { at: createdAt, end: 'failed' };
}

const KINDS: readonly ReceiptKind[] = ['announcement', 'notification', 'withdrawal'];

/**
 * Gives up the receipt with this Message-ID if its end is unknown, so that the letter may be sent again. A
 * receipt that was delivered, or does not exist, is left alone.
 */
export async function giveUpReceipt(
  repository: RepositoryClient,
  messageId: string,
): Promise<ApiResult<null>> {
  const isMeant = ({ payload }: ListedReceipt): boolean => payload?.messageId === messageId;
  let request = '';
  for (const kind of KINDS) {
    const listed = await listReceipts(repository, kind, isMeant);
    if (!listed.ok) return listed;
    request = listed.request;
    const found = listed.value.find(isMeant);
    if (found === undefined) continue;
    const end = await readReceiptEnd(repository, found.id);
    if (!end.ok) return end;
    const failed = end.value === null ? await failReceipt(repository, found.id) : end;
    if (!failed.ok) return failed;
  }
  return { ok: true, value: null, request, next: null };
}
