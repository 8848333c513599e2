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
import type { Problem, ReceiptKind } from '../rules/facts.ts';
import { isRefusal } from '../github/unreadable.ts';
import { BETWEEN, sendOnce, TRIES } from '../outbox/send-once.ts';
import type { Digest } from '../records/types.ts';
import type { AnnounceResult, DeliverySignature, NoticeKind } from '../outbox/announce-result.ts';
import {
  deliver,
  type Handed,
  newMessageId,
  type Mailer,
  type MessageIdentity,
  type ServerMailer,
  writeDraft,
} from './mailing.ts';
import { receiptLedger, type ReceiptToMake } from './notifying/receipt-ledger.ts';
import { sign, type SigningResult, type Signer, signPatiently } from './notifying/signing.ts';

/** A letter that counts as evidence, and of what. */
export interface OutgoingNotice {
  readonly notice: NoticeKind;
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
export type NotifyResult = Extract<
  AnnounceResult,
  {
    kind:
      | 'sent'
      | 'unconfirmed'
      | 'unknown'
      | 'not-sent'
      | 'by-hand'
      | 'failed'
      | 'other-server'
      | 'rival';
  }
>;

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
  outgoing: OutgoingNotice,
  post: Mailer,
  now: Instant,
  evidence: EvidenceTerms,
): Promise<NotifyResult> {
  const { notice, letter, interventionId } = outgoing;
  const messageId = newMessageId(interventionId, post);
  const stamp = { messageId, date: now };
  if (post.server === null) {
    const name = `ezdrav-${letter.kind}-${interventionId}`;
    const written = await writeDraft(letter, stamp, post, name);
    if (written.kind === 'not-sent') return { ...written, notice, left: null };
    const { to, subject } = letter;
    return { ...written, notice, to, subject };
  }
  const { mailServer: named } = evidence;
  const host = post.server.host.toLowerCase();
  if (named !== undefined && named.toLowerCase() !== host) {
    return { kind: 'other-server', host, named };
  }
  const content = contentOf(outgoing, messageId, host);
  return repository.client.uninterrupted(() =>
    sendWithReceipt({ repository, content }, outgoing, post, stamp, evidence.signer),
  );
}

async function sendWithReceipt(
  recording: ReceiptToMake,
  { notice, letter, since }: OutgoingNotice,
  post: ServerMailer,
  stamp: MessageIdentity,
  signer: Signer | null,
): Promise<NotifyResult> {
  const { content } = recording;
  const { messageId, date } = stamp;
  const claim =
    signer === null ? null : await sign(signer, content.kind, statementOf(content, 'claim'));
  if (claim !== null && claim.kind !== 'signed' && signer?.demanded === true) {
    return { kind: 'failed', at: 'signature', problem: claim.problem };
  }
  const token = claim?.kind === 'signed' ? claim.token : null;
  const ledger = receiptLedger<Handed>(recording, token, since, date);
  const { client } = recording.repository;
  const sent = await sendOnce(ledger, () => deliver(client, letter, stamp, post));
  switch (sent.kind) {
    case 'not-claimed':
      return { kind: 'failed', at: 'receipt', problem: sent.problem };
    case 'yielded':
      return { kind: 'rival' };
    case 'delivered': {
      const { recorded } = sent;
      const { posted } = sent.delivery;
      const receipt = String(sent.key);
      if (posted.kind === 'unknown') {
        return { kind: 'unknown', now: true, notice, messageId, receipt, since: date };
      }
      if (posted.kind === 'not-sent') {
        return { ...posted, notice, left: recorded.ok ? null : receipt };
      }
      const signing = await receiptSigned(recording, signer, claim);
      if (!recorded.ok && signing.kind !== 'signed') {
        return { kind: 'unconfirmed', notice, messageId, receipt, problem: recorded.problem };
      }
      const at = recorded.ok ? recorded.value.at : date;
      const { mailServer } = content;
      const { refusedCopies } = posted;
      const { to } = letter;
      return { kind: 'sent', notice, at, messageId, to, mailServer, signing, refusedCopies };
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

/** What a notice is recorded as. */
const RECEIPT_OF = {
  announcement: 'announcement',
  'changed-announcement': 'announcement',
  'urgent-notification': 'notification',
  withdrawal: 'withdrawal',
} as const satisfies { readonly [notice in NoticeKind]: ReceiptKind };

function contentOf(
  outgoing: OutgoingNotice,
  messageId: string,
  mailServer: string,
): ReceiptContent {
  const { letter, notice, since: _, ...said } = outgoing;
  return { ...said, kind: RECEIPT_OF[notice], recipients: letter.to, messageId, mailServer };
}
