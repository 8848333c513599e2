import type { KeyFault } from '../dkim/key-record.ts';
import type { SignatureFault } from '../dkim/signature.ts';
import type { VerificationFault } from '../dkim/verification.ts';
import type { HeaderFault } from './header-block.ts';
import type { MailboxFault } from './mailbox.ts';

/** Why a mailbox that is listed may not answer. */
export type ApproverFaultCode =
  | 'approver.both-parties'
  | 'approver.own-house'
  | 'approver.other-party'
  | 'approver.service-desk'
  | 'approver.shared-domain';

/** Why a mail is no approval and no rejection. Each has its sentence and its remedy in both languages. */
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
  /** Older than the plan as it stands: said of what stood before. */
  | 'mail.before-plan'
  /** A machine's answer, or a mail to a list. */
  | 'mail.automatic'
  | 'mail.reply'
  | 'subject.not-ascii'
  /** No line of ours in it. */
  | 'subject.no-answer'
  /** Our line, and something before or behind it. */
  | 'subject.tagged'
  /** Nearly our line: other letters, no digest. */
  | 'subject.altered'
  | 'subject.other-intervention'
  | 'subject.other-plan'
  /** A no, where a yes is to be recorded. */
  | 'answer.rejection'
  /** A yes, where a no is to be recorded. */
  | 'answer.approval'
  | ApproverFaultCode
  | 'approver.not-listed'
  | 'signature.none'
  | 'signature.field-unsigned'
  | 'signature.other-domain'
  /** Signed in the name of a tenant of Microsoft 365 or Google, not of the domain. */
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
