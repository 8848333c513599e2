import type { Instant } from '../calendar/instant.ts';
import { pause } from '../github/pause.ts';
import {
  confirmReceipt,
  createSignedReceipt,
  type ReceiptContent,
  statementOf,
} from '../github/receipt-making.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import type { Letter } from '../letters/letter.ts';
import type { Delivery } from '../mail/delivery.ts';
import type { Problem, ReceiptKind } from '../rules/facts.ts';
import { isRefusal } from '../github/unreadable.ts';
import { BETWEEN, sendOnce, TRIES } from '../outbox/send-once.ts';
import type { Digest } from '../records/types.ts';
import type { DeliverySignature } from '../outbox/announce-result.ts';
import {
  deliver,
  type Handed,
  newMessageId,
  type Mailer,
  postLetter,
  type MessageIdentity,
} from './mailing.ts';
import { receiptLedger, type ReceiptToMake } from './notifying/receipt-ledger.ts';
import { sign, type SigningResult, type Signer, signPatiently } from './notifying/signing.ts';

/** A letter that counts as evidence, and of what. */
export interface OutgoingNotice {
  readonly kind: ReceiptKind;
  readonly letter: Letter;
  readonly interventionId: string;
  readonly planDigest: Digest;
  /** The default branch's tip. */
  readonly commit: string;
  readonly runId: number;
  /** The environment of the intervention. */
  readonly environment: string;
  /** Receipts of the same kind and plan from before this moment belong to an earlier notice. */
  readonly since: Instant;
}

/** How it ended. Only `sent` means that everybody was told and GitHub has recorded when. */
export type NotifyResult =
  | {
      readonly kind: 'sent';
      readonly at: Instant;
      readonly messageId: string;
      readonly receipt: string;
      readonly mailServer: string;
      readonly signing: DeliverySignature;
      /** Copies that the mail server refused; all addressees have it. */
      readonly refusedCopies: readonly string[];
    }
  /** The server's 250 covers all addressees, but the receipt could not be marked as delivered. */
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
  /** Certain: nobody was told. `left`: the receipt, if it could not be marked as abandoned. */
  | {
      readonly kind: 'not-sent';
      readonly delivery: Extract<Delivery, { kind: 'not-sent' }>;
      readonly left: string | null;
    }
  | { readonly kind: 'by-hand'; readonly path: string; readonly fromKnown: boolean }
  /** GitHub did not sign although a signature is demanded, so no mail was sent. */
  | { readonly kind: 'no-signature'; readonly problem: Problem }
  /** The mail server is not the one that solution.yml names, so no mail was sent. */
  | { readonly kind: 'other-server'; readonly host: string; readonly named: string }
  /** There is no receipt, so no mail was sent. */
  | { readonly kind: 'no-receipt'; readonly problem: Problem }
  /** Another run has begun to send the same and is the one that sends. */
  | { readonly kind: 'rival'; readonly receipt: string };

/** Who signs, and what the rules require of the mail server. */
export interface EvidenceTerms {
  /** Null if nothing is signed, as by a gate, whose run is of a tag. */
  readonly signer: Signer | null;
  /** `contacts.mail-server`. */
  readonly mailServer: string | undefined;
}

/**
 * Sends a notice with its receipt: first the claim, then the mail and, after the server's 250 for all
 * addressees, the claim's status and the signed receipt. Nothing is sent twice: of concurrent runs the one
 * with the lowest claim sends. Without a mail server no claim is made and the mail is written to a file.
 */
export async function notify(
  repository: RepositoryClient,
  notice: OutgoingNotice,
  post: Mailer,
  now: Instant,
  evidence: EvidenceTerms,
): Promise<NotifyResult> {
  const messageId = newMessageId(notice.interventionId, post);
  const stamp = { messageId, date: now };
  const { server } = post;
  if (server === null) {
    const written = await postLetter(notice.letter, stamp, post, nameOf(notice));
    if (written.kind === 'by-hand') return written;
    return { kind: 'not-sent', delivery: undelivered(written), left: null };
  }
  const { mailServer: named } = evidence;
  const host = server.host.toLowerCase();
  if (named !== undefined && named.toLowerCase() !== host) {
    return { kind: 'other-server', host, named };
  }
  const content = contentOf(notice, messageId, host);
  return repository.client.uninterrupted(() =>
    sendWithReceipt({ repository, content }, notice, post, stamp, evidence.signer),
  );
}

async function sendWithReceipt(
  recording: ReceiptToMake,
  notice: OutgoingNotice,
  post: Mailer,
  stamp: MessageIdentity,
  signer: Signer | null,
): Promise<NotifyResult> {
  const { content } = recording;
  const { messageId, date } = stamp;
  const claim =
    signer === null ? null : await sign(signer, content.kind, statementOf(content, 'claim'));
  if (claim !== null && claim.kind !== 'signed' && signer?.demanded === true) {
    return { kind: 'no-signature', problem: claim.problem };
  }
  const token = claim?.kind === 'signed' ? claim.token : null;
  const ledger = receiptLedger<Handed>(recording, token, notice.since, date);
  const { client } = recording.repository;
  const sent = await sendOnce(ledger, () =>
    deliver(client, notice.letter, stamp, post, nameOf(notice)),
  );
  switch (sent.kind) {
    case 'not-claimed':
      return { kind: 'no-receipt', problem: sent.problem };
    case 'yielded':
      return { kind: 'rival', receipt: String(sent.to.key) };
    case 'delivered': {
      const { recorded } = sent;
      const { posted } = sent.delivery;
      const delivery = posted.kind === 'by-hand' ? NOBODY_TOLD : posted;
      const receipt = String(sent.key);
      if (delivery.kind === 'unknown') return { kind: 'unknown', messageId, receipt, delivery };
      if (delivery.kind === 'not-sent') {
        return { kind: 'not-sent', delivery, left: recorded.ok ? null : receipt };
      }
      const signing = await receiptSigned(recording, signer, claim);
      if (!recorded.ok && signing.kind !== 'signed') {
        return { kind: 'unconfirmed', messageId, receipt, problem: recorded.problem };
      }
      const at = recorded.ok ? recorded.value.at : date;
      const { mailServer } = content;
      const { refusedCopies } = delivery;
      return { kind: 'sent', at, messageId, receipt, mailServer, signing, refusedCopies };
    }
  }
}

/** Has GitHub sign that the server accepted it for all addressees, with a separate token. */
async function receiptSigned(
  { repository, content }: ReceiptToMake,
  signer: Signer | null,
  claim: SigningResult | null,
): Promise<DeliverySignature> {
  if (signer === null || claim === null) return { kind: 'unset' };
  const { demanded } = signer;
  const unsigned = (problem: Problem, setUp = true): DeliverySignature => {
    return { kind: 'unsigned', setUp, demanded, problem };
  };
  if (claim.kind === 'not-set-up') return unsigned(claim.problem, false);
  const { kind, commit } = content;
  const payload = statementOf(content, 'receipt');
  const signature = await signPatiently(signer, kind, payload);
  if (signature.kind !== 'signed') return unsigned(signature.problem);
  for (let turn = 1; ; turn += 1) {
    // It says the same when written twice, so it may be retried after a lost answer.
    const made = await createSignedReceipt(repository, commit, {
      kind,
      payload,
      token: signature.token,
    });
    if (made.ok) {
      // For the page that lists deployments; nothing depends on it.
      await confirmReceipt(repository, made.value);
      return { kind: 'signed' };
    }
    if (turn === TRIES || isRefusal(made.problem)) return unsigned(made.problem);
    await pause(BETWEEN * turn, repository.client.signal);
  }
}

const nameOf = ({ letter, interventionId }: OutgoingNotice): string =>
  `ezdrav-${letter.kind}-${interventionId}`;

const NOBODY_TOLD = {
  kind: 'not-sent',
  why: 'protocol',
  status: null,
  detail: '',
  rejected: [],
} as const;

/** A draft that could not even be written, because of an address. */
function undelivered(delivery: Delivery): Extract<Delivery, { kind: 'not-sent' }> {
  return delivery.kind === 'not-sent' ? delivery : NOBODY_TOLD;
}

function contentOf(notice: OutgoingNotice, messageId: string, mailServer: string): ReceiptContent {
  const { letter, since: _, ...said } = notice;
  return { ...said, recipients: letter.to, messageId, mailServer };
}
