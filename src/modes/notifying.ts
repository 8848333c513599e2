import type { Instant } from '../calendar/instant.ts';
import type { Asked, Client } from '../github/client.ts';
import { pause } from '../github/client.ts';
import type { RepositoryName } from '../github/name.ts';
import {
  confirmReceipt,
  createReceipt,
  failReceipt,
  type ListedReceipt,
  listReceipts,
  readReceiptEnd,
  type ReceiptContent,
} from '../github/receipt-making.ts';
import type { Letter } from '../letters/letter.ts';
import type { Delivery } from '../mail/delivery.ts';
import type { Problem, ReceiptKind } from '../rules/facts.ts';
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

const TRIES = 3;
const BETWEEN = 1_000;

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
  const { messageId } = stamp;
  const made = await makeReceipt(client, repository, contentOf(notice, messageId), notice.since);
  if (!made.ok) return { kind: 'no-receipt', problem: made.problem };
  const { receipt: number, rival } = made.value;
  const receipt = String(number);
  if (rival !== null) {
    await failReceipt(client, repository, number);
    return { kind: 'rival', receipt: String(rival) };
  }
  const posted = await postLetter(notice.letter, stamp, post, nameOf(notice));
  switch (posted.kind) {
    case 'sent': {
      const confirmed = await confirm(client, repository, number);
      if (!confirmed.ok)
        return { kind: 'unconfirmed', messageId, receipt, problem: confirmed.problem };
      return { kind: 'sent', at: confirmed.value, messageId, receipt };
    }
    case 'unknown':
      return { kind: 'unknown', messageId, receipt, delivery: posted };
    case 'not-sent': {
      const failed = await failReceipt(client, repository, number);
      return { kind: 'not-sent', delivery: posted, left: failed.ok ? null : receipt };
    }
    case 'by-hand':
      return posted;
  }
}

const nameOf = ({ letter, interventionId }: Notice): string =>
  `ezdrav-${letter.kind}-${interventionId}`;

/** A draft that could not even be written: an address is at fault. */
function undelivered(delivery: Delivery): Extract<Delivery, { kind: 'not-sent' }> {
  return delivery.kind === 'not-sent'
    ? delivery
    : { kind: 'not-sent', why: 'protocol', status: null, detail: '', rejected: [] };
}

function contentOf(notice: Notice, messageId: string): ReceiptContent {
  const { kind, commit, interventionId, planDigest, letter, runId } = notice;
  return { kind, commit, interventionId, planDigest, recipients: letter.to, messageId, runId };
}

interface MadeReceipt {
  readonly receipt: number;
  /** An older one for the same notice that is not given up. */
  readonly rival: number | null;
}

/**
 * Makes the receipt, then lists by the numbers REST gives: an answer that was lost is found again by its
 * Message-ID, and another run's receipt for the same notice is seen before anything is sent.
 */
async function makeReceipt(
  client: Client,
  repository: RepositoryName,
  content: ReceiptContent,
  since: Instant,
): Promise<Asked<MadeReceipt>> {
  const made = await createReceipt(client, repository, content);
  if (!made.ok && isRefusal(made.problem)) return made;
  const seen = await findOwn(client, repository, content, since, made);
  // Nothing goes out unseen, and a receipt without a mail must not look like an unknown one.
  if (!seen.ok && made.ok) await failReceipt(client, repository, made.value);
  return seen;
}

/** Our own receipt in the list, and the oldest rival's; a list that lacks our own is read again. */
async function findOwn(
  client: Client,
  repository: RepositoryName,
  content: ReceiptContent,
  since: Instant,
  made: Asked<number>,
): Promise<Asked<MadeReceipt>> {
  for (let turn = 1; ; turn += 1) {
    const listed = await listReceipts(
      client,
      repository,
      content.kind,
      ({ createdAt }) => createdAt <= since,
    );
    if (!listed.ok) return listed;
    const own = listed.value.find(({ id, payload }) =>
      made.ok ? id === made.value : payload?.messageId === content.messageId,
    );
    if (own !== undefined) {
      const older = listed.value
        .filter(({ id, createdAt }) => id < own.id && createdAt > since)
        .filter(
          ({ payload }) =>
            payload?.interventionId === content.interventionId &&
            payload.planDigest === content.planDigest,
        );
      const rival = await firstAlive(client, repository, older);
      return rival.ok ? { ...rival, value: { receipt: own.id, rival: rival.value } } : rival;
    }
    if (turn === TRIES) return made.ok ? unlisted(listed.request) : made;
    await pause(BETWEEN * turn, client.signal);
  }
}

/** The oldest of some receipts that is not given up; null: all are. */
async function firstAlive(
  client: Client,
  repository: RepositoryName,
  receipts: readonly ListedReceipt[],
): Promise<Asked<number | null>> {
  let request = '';
  for (const { id } of receipts.toSorted((one, other) => one.id - other.id)) {
    const end = await readReceiptEnd(client, repository, id);
    if (!end.ok) return end;
    if (end.value?.kind !== 'given-up') return { ...end, value: id };
    request = end.request;
  }
  return { ok: true, value: null, request, next: null };
}

function unlisted(request: string): Asked<never> {
  const detail = 'the list lacks the receipt just made';
  return { ok: false, problem: { code: 'api.malformed', request, status: 200, detail } };
}

/** A refusal that leaves no doubt: nothing was made. */
function isRefusal({ status }: Problem): boolean {
  return status !== null && [400, 401, 403, 404, 409, 410, 422, 429].includes(status);
}

/** Sets the status; looks before it asks again, so that a lost answer makes no second one. */
async function confirm(
  client: Client,
  repository: RepositoryName,
  receipt: number,
): Promise<Asked<Instant>> {
  for (let turn = 1; ; turn += 1) {
    const set = await confirmReceipt(client, repository, receipt);
    if (set.ok) return { ...set, value: set.value.created_at };
    if (turn === TRIES) return set;
    await pause(BETWEEN * turn, client.signal);
    const end = await readReceiptEnd(client, repository, receipt);
    if (end.ok && end.value?.kind === 'delivered') return { ...end, value: end.value.at };
  }
}
