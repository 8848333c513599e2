import type { Instant } from '../calendar/instant.ts';
import { type Asked, type Client, pause } from '../github/client.ts';
import type { RepositoryName } from '../github/name.ts';
import {
  confirmReceipt,
  createReceipt,
  failReceipt,
  type ListedReceipt,
  listReceipts,
  readReceiptEnd,
  type ReceiptContent,
  type ReceiptEnd,
} from '../github/receipt-making.ts';
import type { Letter } from '../letters/letter.ts';
import type { Delivery } from '../mail/delivery.ts';
import type { Problem, ReceiptKind } from '../rules/facts.ts';
import { type Ledger, type Recorded, sendOnce } from '../outbox/send-once.ts';
import type { Attempt } from '../outbox/state.ts';
import type { Digest } from '../records/types.ts';
import { newMessageId, type Post, postLetter, type Stamp } from './mailing.ts';

/** A letter that counts as evidence, and of what. */
export interface Notice {
  readonly kind: ReceiptKind;
  readonly letter: Letter;
  readonly interventionId: string;
  readonly planDigest: Digest;
  /** The default branch's tip. */
  readonly commit: string;
  readonly runId: number;
  /** Receipts of the same kind and plan made before this moment are not of the same announcing. */
  readonly since: Instant;
}

/** How it ended. Only `sent` means that everybody was told and GitHub has recorded when. */
export type Notified =
  | {
      readonly kind: 'sent';
      readonly at: Instant;
      readonly messageId: string;
      readonly receipt: string;
    }
  /** The server's 250 stands for everybody, but the receipt could not be marked so. */
  | {
      readonly kind: 'unconfirmed';
      readonly messageId: string;
      readonly receipt: string;
      readonly problem: Problem;
    }
  | {
      readonly kind: 'unknown';
      readonly messageId: string;
      readonly receipt: string;
      readonly delivery: Extract<Delivery, { kind: 'unknown' }>;
    }
  /** Certain: nobody was told. `left`: the receipt, where it could not be marked as given up. */
  | {
      readonly kind: 'not-sent';
      readonly delivery: Extract<Delivery, { kind: 'not-sent' }>;
      readonly left: string | null;
    }
  | { readonly kind: 'by-hand'; readonly path: string; readonly fromKnown: boolean }
  /** No receipt, so no mail. */
  | { readonly kind: 'no-receipt'; readonly problem: Problem }
  /** Another run has begun to send the same; it sends, we do not. */
  | { readonly kind: 'rival'; readonly receipt: string };

/**
 * Sends a notice with its receipt: the receipt first, then the mail, then, after the server's 250 for
 * everybody, the receipt's status. Nothing is sent twice: of runs that race the one with the lowest
 * receipt sends. Without a mail server no receipt is made and the mail is written down instead.
 */
export async function notify(
  client: Client,
  repository: RepositoryName,
  notice: Notice,
  post: Post,
  now: Instant,
): Promise<Notified> {
  const messageId = newMessageId(notice.interventionId, post);
  const stamp = { messageId, date: now };
  if (post.server === null) {
    const written = await postLetter(notice.letter, stamp, post, nameOf(notice));
    if (written.kind === 'by-hand') return written;
    return { kind: 'not-sent', delivery: undelivered(written), left: null };
  }
  return client.uninterrupted(() => sendWithReceipt(client, repository, notice, post, stamp));
}

async function sendWithReceipt(
  client: Client,
  repository: RepositoryName,
  notice: Notice,
  post: Post,
  stamp: Stamp,
): Promise<Notified> {
  const { messageId, date } = stamp;
  const ledger = receiptLedger(client, repository, contentOf(notice, messageId), notice.since);
  const sent = await sendOnce(ledger, messageId, date, UNLISTED, async () => {
    const posted = await postLetter(notice.letter, stamp, post, nameOf(notice));
    const delivery = posted.kind === 'by-hand' ? NOBODY_TOLD : posted;
    return { end: delivery.kind === 'not-sent' ? 'failed' : delivery.kind, delivery } as const;
  });
  switch (sent.kind) {
    case 'not-claimed':
      return { kind: 'no-receipt', problem: sent.problem };
    case 'yielded':
      return { kind: 'rival', receipt: String(sent.key) };
    case 'delivered': {
      const { recorded } = sent;
      const { delivery } = sent.delivery;
      const receipt = String(sent.key);
      if (delivery.kind === 'unknown') return { kind: 'unknown', messageId, receipt, delivery };
      if (delivery.kind === 'not-sent') {
        return { kind: 'not-sent', delivery, left: recorded.ok ? null : receipt };
      }
      return recorded.ok
        ? { kind: 'sent', at: recorded.value, messageId, receipt }
        : { kind: 'unconfirmed', messageId, receipt, problem: recorded.problem };
    }
  }
}

const nameOf = ({ letter, interventionId }: Notice): string =>
  `ezdrav-${letter.kind}-${interventionId}`;

const NOBODY_TOLD = {
  kind: 'not-sent',
  why: 'protocol',
  status: null,
  detail: '',
  rejected: [],
} as const;

/** A draft that could not even be written: an address is at fault. */
function undelivered(delivery: Delivery): Extract<Delivery, { kind: 'not-sent' }> {
  return delivery.kind === 'not-sent' ? delivery : NOBODY_TOLD;
}

function contentOf(notice: Notice, messageId: string): ReceiptContent {
  const { kind, commit, interventionId, planDigest, letter, runId } = notice;
  return { kind, commit, interventionId, planDigest, recipients: letter.to, messageId, runId };
}

const UNLISTED: Problem = {
  code: 'api.malformed',
  request: 'GET /repos/{owner}/{repo}/deployments',
  status: 200,
  detail: 'the list lacks the receipt just made',
};
const BETWEEN = 1_000;

/**
 * Attempts recorded as Deployments: the receipt is the claim, its first final status the end. That nobody
 * knows whether a mail arrived is a receipt without one. Listed by the numbers REST gives.
 */
function receiptLedger(
  client: Client,
  repository: RepositoryName,
  content: ReceiptContent,
  since: Instant,
): Ledger<number, Problem> {
  let ended = false;
  return {
    claim: async () => {
      const made = await createReceipt(client, repository, content);
      return made.ok ? made : { ...made, certain: isRefusal(made.problem) };
    },
    attempts: async () => {
      const isLast = ({ createdAt }: ListedReceipt): boolean => createdAt <= since;
      const listed = await listReceipts(client, repository, content.kind, isLast);
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
        const read = isOpen ? null : await readReceiptEnd(client, repository, id);
        if (read?.ok === false) return read;
        attempts.push({ key: id, messageId, ...endOf(read?.value ?? null, createdAt) });
      }
      return { ok: true, value: attempts };
    },
    end: async (id, end) => {
      ended = true;
      const now = client.clock.now();
      // Without a status it is not known, which is what it should say.
      if (end === 'unknown') return { ok: true, value: now.known ? now.value : since };
      if (end !== 'sent') {
        const failed = await failReceipt(client, repository, id);
        return failed.ok ? { ok: true, value: since } : failed;
      }
      const set = await confirmReceipt(client, repository, id);
      return set.ok ? { ok: true, value: set.value.created_at } : set;
    },
    wait: (turn) => pause(BETWEEN * turn, client.signal),
  };
}

function endOf(end: ReceiptEnd | null, createdAt: Instant): Pick<Attempt, 'at' | 'end'> {
  if (end === null) return { at: createdAt, end: null };
  return end.kind === 'delivered' ? { at: end.at, end: 'sent' } : { at: createdAt, end: 'failed' };
}

const KINDS: readonly ReceiptKind[] = ['announcement', 'notification', 'withdrawal'];

/**
 * Gives up the receipt with this Message-ID, where nobody knew whether its letter arrived: it may then be
 * sent again. One that was delivered, or is not there, stays as it is.
 */
export async function giveUpReceipt(
  client: Client,
  repository: RepositoryName,
  messageId: string,
): Promise<Asked<null>> {
  const isMeant = ({ payload }: ListedReceipt): boolean => payload?.messageId === messageId;
  let request = '';
  for (const kind of KINDS) {
    const listed = await listReceipts(client, repository, kind, isMeant);
    if (!listed.ok) return listed;
    request = listed.request;
    const found = listed.value.find(isMeant);
    if (found === undefined) continue;
    const end = await readReceiptEnd(client, repository, found.id);
    if (!end.ok) return end;
    const failed = end.value === null ? await failReceipt(client, repository, found.id) : end;
    if (!failed.ok) return failed;
  }
  return { ok: true, value: null, request, next: null };
}

/** A refusal that leaves no doubt: nothing was made. */
function isRefusal({ status }: Problem): boolean {
  return status !== null && [400, 401, 403, 404, 409, 410, 422, 429].includes(status);
}
