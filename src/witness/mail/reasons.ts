import type { KeyFault } from '../dkim/key-record.ts';
import type { SignatureFault } from '../dkim/signature.ts';
import type { VerificationFault } from '../dkim/verification.ts';
import type { HeaderFault } from './header-block.ts';
import type { MailboxFault } from './mailbox.ts';

/** Why a listed mailbox may not answer. */
export type ApproverFaultCode =
  | 'approver.both-parties'
  | 'approver.own-house'
  | 'approver.other-party'
  | 'approver.service-desk'
  | 'approver.shared-domain';

/** Why a mail is neither an approval nor a rejection. Each has its sentence and its remedy in both languages. */
export type MailFaultCode =
  | HeaderFault
  | MailboxFault
  | SignatureFault
  | VerificationFault
  | KeyFault
  | 'mail.field-missing'
  | 'mail.field-twice'
  | 'mail.date-malformed'
  | 'mail.message-id-malformed'
  | 'mail.in-future'
  /** Older than the current plan, so about an earlier one. */
  | 'mail.before-plan'
  /** An automatic answer, or a mail to a list. */
  | 'mail.automatic'
  | 'mail.reply'
  | 'subject.not-ascii'
  /** It does not contain our line. */
  | 'subject.no-answer'
  /** Our line with something before or after it. */
  | 'subject.tagged'
  /** Almost our line: other letters, or no digest. */
  | 'subject.altered'
  | 'subject.other-intervention'
  | 'subject.other-plan'
  /** A rejection where an approval is to be recorded. */
  | 'answer.rejection'
  /** An approval where a rejection is to be recorded. */
  | 'answer.approval'
  | ApproverFaultCode
  | 'approver.not-listed'
  | 'signature.none'
  | 'signature.field-unsigned'
  | 'signature.other-domain'
  /** Signed in the name of a tenant of Microsoft 365 or Google instead of the domain. */
  | 'signature.tenant'
  | 'signature.too-many';

/** `value`: a field's name, a domain, a part of the subject; untrusted, never an address. */
export interface MailFault<Code extends MailFaultCode = MailFaultCode> {
  readonly code: Code;
  readonly value?: string;
}

export function mailFault<Code extends MailFaultCode>(code: Code, value?: string): MailFault<Code> {
  return value === undefined ? { code } : { code, value };
}
