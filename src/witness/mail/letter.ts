import type { Instant } from '../../calendar/instant.ts';
import { type DkimSignature, readSignature } from '../dkim/signature.ts';
import { mailDate } from './date.ts';
import { type HeaderField, readHeaders, unfolded } from './header-block.ts';
import { type Mailbox, mailboxOf } from './mailbox.ts';
import { type MailFault, mailFault } from './reasons.ts';
import { type SubjectAnswer, answerIn } from './subject.ts';

/** The parts of a mail's header block that an answer rests on, not yet verified. */
export interface AnswerMail {
  readonly fields: readonly HeaderField[];
  readonly answer: SubjectAnswer;
  readonly from: Mailbox;
  readonly date: Instant;
  readonly messageId: string;
  readonly signatures: readonly DkimSignature[];
  /** What is wrong with unreadable signatures. */
  readonly unreadable: readonly MailFault[];
}

/** The fields that must be there exactly once and be signed. */
export const SIGNED_FIELDS = ['from', 'subject', 'date', 'message-id'] as const;
type SignedField = (typeof SIGNED_FIELDS)[number];

/** Maximum number of signatures looked at; a mail has one from each server that it passed. */
const MOST_SIGNATURES = 12;

export type AnswerReading =
  | { readonly ok: true; readonly mail: AnswerMail }
  | { readonly ok: false; readonly faults: readonly MailFault[] };

/**
 * Reads the answer of a mail from its header block. `bytes`: one character per byte (latin1); what follows
 * the first empty line is ignored.
 */
export function readAnswerMail(bytes: string): AnswerReading {
  const block = readHeaders(bytes);
  if (!block.ok) return { ok: false, faults: [mailFault(block.fault)] };
  const { fields } = block;
  const faults: MailFault[] = [];
  const once = (name: SignedField): string => {
    const [field, another] = fields.filter((one) => one.name === name);
    if (field === undefined) faults.push(mailFault('mail.field-missing', name));
    if (another !== undefined) faults.push(mailFault('mail.field-twice', name));
    return field === undefined ? '' : unfolded(field.value);
  };
  const [fromText, subject, dateText, messageId] = [
    once('from'),
    once('subject'),
    once('date'),
    once('message-id'),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const from = mailboxOf(fromText);
  const date = mailDate(dateText);
  const answer = answerIn(subject);
  if (typeof from === 'string') faults.push(mailFault(from));
  if (date === null) faults.push(mailFault('mail.date-malformed'));
  if (!/^<[^<>\s]{1,500}>$/.test(messageId)) faults.push(mailFault('mail.message-id-malformed'));
  if ('code' in answer) faults.push(answer);
  const read = fields.filter(({ name }) => name === 'dkim-signature').map(readSignature);
  if (read.length > MOST_SIGNATURES) faults.push(mailFault('signature.too-many'));
  if (faults.length > 0 || typeof from === 'string' || date === null || 'code' in answer) {
    return { ok: false, faults };
  }
  const signatures = read.filter((one) => typeof one !== 'string');
  const unreadable = read.filter((one) => typeof one === 'string').map((code) => mailFault(code));
  return { ok: true, mail: { fields, answer, from, date, messageId, signatures, unreadable } };
}
