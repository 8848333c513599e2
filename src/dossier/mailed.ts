import { createHash } from 'node:crypto';
import { type Instant, instantOf } from '../calendar/instant.ts';
import { headersDigest } from '../witness/dkim/verification.ts';
import { type AnswerMail, readAnswerMail } from '../witness/mail/letter.ts';
import type { MailFault } from '../witness/mail/reasons.ts';
import type { Index } from './contents.ts';
import type { FileSignature } from './signatures.ts';

/** Why a mail is not the one that a receipt of the dossier is about. */
export type MailMismatchCode =
  /** Not an answer that could have been accepted; `faults` say why. */
  | 'mail-malformed'
  /** It answers for another intervention. */
  | 'mail-other-intervention'
  /** No receipt signed by GitHub names its Message-ID. */
  | 'mail-unknown'
  /** A receipt does, but its signed headers differ from those judged on arrival. */
  | 'mail-changed';

/** Whether an archived mail is the one whose receipt is in the dossier. */
export type MailMatch =
  | {
      readonly kind: 'same';
      /** The receipt's file. */
      readonly path: string;
      readonly answer: 'approval' | 'rejection';
      /** The entry of `approvers` it came from: `client[0]`. */
      readonly approver: string;
      readonly domain: string;
      readonly date: Instant;
    }
  | {
      readonly kind: 'other';
      readonly code: MailMismatchCode;
      /** The receipt's file; null if there is none. */
      readonly path: string | null;
      readonly faults: readonly MailFault[];
    };

type Signed = readonly { readonly path: string; readonly signature: FileSignature }[];

/**
 * Compares an archived mail with the receipts of a dossier. It was judged on arrival and is not judged again,
 * because keys of mail servers disappear and some signatures are valid for only a week. `bytes`: its header
 * block, one character per byte.
 */
export function matchMail(bytes: string, index: Index, signatures: Signed): MailMatch {
  const other = (
    code: MailMismatchCode,
    path: string | null = null,
    faults: readonly MailFault[] = [],
  ): MailMatch => ({ kind: 'other', code, path, faults });
  const read = readAnswerMail(bytes);
  if (!read.ok) return other('mail-malformed', null, read.faults);
  const { mail } = read;
  if (mail.answer.intervention !== index.intervention) return other('mail-other-intervention');
  const messageId = `sha256:${createHash('sha256').update(mail.messageId).digest('hex')}`;
  const receipts = signatures.flatMap(({ path, signature }) =>
    signature.kind === 'good' &&
    (signature.of === 'approval' || signature.of === 'rejection') &&
    signature.said['message-id'] === messageId
      ? [{ path, of: signature.of, said: signature.said }]
      : [],
  );
  const [first] = receipts;
  if (first === undefined) return other('mail-unknown');
  const found = receipts.find((receipt) => isOf(mail, receipt));
  if (found === undefined) return other('mail-changed', first.path);
  const { path, of, said } = found;
  const { approver, domain } = said;
  const date = instantOf(Date.parse(String(said['date'])));
  return {
    kind: 'same',
    path,
    answer: of,
    approver: String(approver),
    domain: String(domain),
    date,
  };
}

/** Returns true if one of the mail's signatures covers exactly the bytes that the receipt names. */
function isOf(
  mail: AnswerMail,
  { of, said }: Pick<Extract<FileSignature, { kind: 'good' }>, 'of' | 'said'>,
): boolean {
  return (
    mail.answer.kind === of &&
    mail.answer.plan === said['plan'] &&
    mail.signatures.some(
      (signature) =>
        signature.domain === said['domain'] &&
        signature.selector === said['selector'] &&
        headersDigest(mail.fields, signature) === said['headers'],
    )
  );
}
