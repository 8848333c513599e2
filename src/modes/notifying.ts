import type { Instant } from '../calendar/instant.ts';
import type { Asked, Client } from '../github/client.ts';
import { pause } from '../github/client.ts';
import type { RepositoryName } from '../github/name.ts';
import {
  confirmReceipt,
  createReceipt,
  failReceipt,
  type ReceiptContent,
} from '../github/receipt-making.ts';
import { readReceipts } from '../github/receipts.ts';
import { readRepository } from '../github/repository.ts';
import type { Letter } from '../letters/letter.ts';
import type { Delivery } from '../mail/delivery.ts';
import type { Problem, Receipt, ReceiptKind } from '../rules/facts.ts';
import { isGitHubActions } from '../rules/folding.ts';
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
  const { receipt, rival } = made.value;
  if (rival !== null) {
    await failReceipt(client, repository, Number(receipt));
    return { kind: 'rival', receipt: rival };
  }
  const posted = await postLetter(notice.letter, stamp, post, nameOf(notice));
  switch (posted.kind) {
    case 'sent': {
      const confirmed = await confirm(client, repository, receipt);
      if (!confirmed.ok)
        return { kind: 'unconfirmed', messageId, receipt, problem: confirmed.problem };
      return { kind: 'sent', at: confirmed.value, messageId, receipt };
    }
    case 'unknown':
      return { kind: 'unknown', messageId, receipt, delivery: posted };
    case 'not-sent': {
      const failed = await failReceipt(client, repository, Number(receipt));
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
  readonly receipt: string;
  /** An older one for the same notice that is not given up. */
  readonly rival: string | null;
}

/**
 * Makes the receipt, then lists: an answer that was lost is found again by its Message-ID, and
 * another run's receipt for the same notice is seen before anything is sent.
 */
async function makeReceipt(
  client: Client,
  repository: RepositoryName,
  content: ReceiptContent,
  since: Instant,
): Promise<Asked<MadeReceipt>> {
  const made = await createReceipt(client, repository, content);
  if (!made.ok && isRefusal(made.problem)) return made;
  const listed = await listReceipts(client, repository);
  if (!listed.ok) {
    // Nothing goes out unseen, and a receipt without a mail must not look like an unknown one.
    if (made.ok) await failReceipt(client, repository, made.value);
    return listed;
  }
  const own = listed.value.find(({ payload }) => payload?.messageId === content.messageId);
  if (!made.ok && own === undefined) return made;
  const receipt = made.ok ? String(made.value) : (own?.id ?? '');
  const rivals = listed.value.filter(
    ({ id, kind, payload, createdAt, creator }) =>
      kind === content.kind &&
      payload?.interventionId === content.interventionId &&
      payload.planDigest === content.planDigest &&
      createdAt > since &&
      isGitHubActions(creator) &&
      Number(id) < Number(receipt),
  );
  return { ...listed, value: { receipt, rival: rivals.at(-1)?.id ?? null } };
}

/** A refusal that leaves no doubt: nothing was made. */
function isRefusal({ status }: Problem): boolean {
  return status !== null && [400, 401, 403, 404, 409, 410, 422, 429].includes(status);
}

async function listReceipts(
  client: Client,
  repository: RepositoryName,
): Promise<Asked<readonly Receipt[]>> {
  const state = await readRepository(client, repository, null);
  if (!state.ok) return state;
  return readReceipts(client, repository, state.value.deployments, () => true);
}

/** Sets the status; looks before it asks again, so that a lost answer makes no second one. */
async function confirm(
  client: Client,
  repository: RepositoryName,
  receipt: string,
): Promise<Asked<Instant>> {
  for (let turn = 1; ; turn += 1) {
    const set = await confirmReceipt(client, repository, Number(receipt));
    if (set.ok) return { ...set, value: set.value.created_at };
    if (turn === TRIES) return set;
    await pause(BETWEEN * turn, client.signal);
    const listed = await listReceipts(client, repository);
    const standing = listed.ok ? listed.value.find(({ id }) => id === receipt) : undefined;
    const at = standing?.deliveredAt ?? null;
    if (listed.ok && at !== null) return { ...listed, value: at };
  }
}
