import { createHash } from 'node:crypto';
import type { Instant } from '../../calendar/instant.ts';
import type { Party } from '../../records/types.ts';
import type { KeyAnswer } from '../dkim/key-record.ts';
import { signedFields } from '../dkim/canonical.ts';
import type { DkimSignature } from '../dkim/signature.ts';
import { type VouchedHeaders, verifiedHeaders } from '../dkim/verification.ts';
import {
  type AnsweringMailbox,
  mailboxFaults,
  type Outsiders,
  vouchingDomains,
} from './approvers.ts';
import { type HeaderField, unfolded } from './header-block.ts';
import { type AnswerMail, SIGNED_FIELDS } from './letter.ts';
import { type MailFault, mailFault } from './reasons.ts';

/** What an answer is held against. */
export interface MailCase {
  readonly intervention: { readonly id: string; readonly planDigest: string };
  readonly approvers: readonly AnsweringMailbox[];
  readonly outsiders: Outsiders;
  /** Since when no other state of this intervention stood; null: nothing else ever did. */
  readonly stoodSince: Instant | null;
  readonly now: Instant;
  readonly isPublicSuffix: (domain: string) => boolean;
}

/** An answer that an organisation's mail server signed. It proves the organisation, not the person. */
export interface MailAnswer {
  readonly kind: 'approval' | 'rejection';
  readonly party: Party;
  /** Which entry of `approvers`: `client[0]`. */
  readonly approver: string;
  readonly domain: string;
  readonly selector: string;
  readonly keyHash: string;
  readonly headersDigest: string;
  /** `sha256:<hex>` of the Message-ID as written: the mail is found again by it, and nothing is told. */
  readonly messageIdDigest: string;
  readonly date: Instant;
  /** True where nobody says that no machine answers from this mailbox: then it is no more than recorded. */
  readonly mayBeAutomatic: boolean;
}

export type MailJudgement =
  | { readonly ok: true; readonly answer: MailAnswer }
  | { readonly ok: false; readonly faults: readonly MailFault[] };

/** A mail's own clock may be wrong by this much, in ms. */
const AHEAD = 600_000;

/** The entries of the list that name a mail's sender. */
function sendersOf(
  { from }: AnswerMail,
  approvers: readonly AnsweringMailbox[],
): readonly AnsweringMailbox[] {
  const address = from.address.toLowerCase();
  return approvers.filter(({ email }) => email.toLowerCase() === address);
}

/** The signatures that could vouch for a mail's sender, whose keys have to be asked for. */
export function countingSignatures(
  mail: AnswerMail,
  approvers: readonly AnsweringMailbox[],
): readonly DkimSignature[] {
  const domains = sendersOf(mail, approvers).flatMap(vouchingDomains);
  return mail.signatures.filter(({ domain }) => domains.includes(domain));
}

/**
 * Judges a mail: is it the answer of exactly one party to the plan that stands now, signed by that
 * party's mail server? `keys`: what DNS said, for every one of `countingSignatures`. All that is
 * wrong is named, so that one more mail is enough.
 */
export function judgeMail(
  mail: AnswerMail,
  keys: (signature: DkimSignature) => KeyAnswer,
  wanted: MailCase,
): MailJudgement {
  const faults: MailFault[] = [...statementFaults(mail, wanted)];
  const [sender] = sendersOf(mail, wanted.approvers);
  if (sender === undefined) {
    return { ok: false, faults: [...faults, mailFault('approver.not-listed', mail.from.domain)] };
  }
  const { approvers, outsiders, isPublicSuffix } = wanted;
  faults.push(...mailboxFaults(sender, approvers, outsiders, isPublicSuffix));
  const vouched = vouchedBy(mail, sender, keys, wanted.now);
  if ('faults' in vouched) return { ok: false, faults: [...faults, ...vouched.faults] };
  if (faults.length > 0) return { ok: false, faults };
  const { domain, selector, keyHash, headersDigest } = vouched;
  return {
    ok: true,
    answer: {
      kind: mail.answer.kind,
      party: sender.party,
      approver: `${sender.party}[${sender.index}]`,
      domain,
      selector,
      keyHash,
      headersDigest,
      messageIdDigest: digestOf(mail.messageId),
      date: mail.date,
      mayBeAutomatic: !sender.answersByHand,
    },
  };
}

/** What is wrong with what the mail says, whoever signed it. */
function statementFaults(mail: AnswerMail, wanted: MailCase): readonly MailFault[] {
  const { answer, date } = mail;
  const { intervention, now, stoodSince } = wanted;
  const faults: MailFault[] = [];
  if (answer.intervention !== intervention.id) {
    faults.push(mailFault('subject.other-intervention', answer.intervention));
  } else if (answer.plan !== intervention.planDigest) {
    faults.push(mailFault('subject.other-plan', answer.plan));
  }
  if (date > now + AHEAD) faults.push(mailFault('mail.in-future'));
  if (stoodSince !== null && date < stoodSince) faults.push(mailFault('mail.before-plan'));
  // Anybody can put this into a mail on its way: that takes a yes away, but no no.
  if (answer.kind === 'approval' && mail.fields.some(isMachines)) {
    faults.push(mailFault('mail.automatic', 'auto-submitted'));
  }
  return faults;
}

/** The first signature that holds and covers what it has to; else what is wrong with each. */
function vouchedBy(
  mail: AnswerMail,
  sender: AnsweringMailbox,
  keys: (signature: DkimSignature) => KeyAnswer,
  now: Instant,
): VouchedHeaders | { readonly faults: readonly MailFault[] } {
  const domains = vouchingDomains(sender);
  const counting = mail.signatures.filter(({ domain }) => domains.includes(domain));
  const faults: MailFault[] = [];
  for (const signature of counting) {
    const verified = verifiedHeaders(mail.fields, signature, keys(signature), now);
    if (typeof verified === 'string') {
      faults.push(mailFault(verified, signature.domain));
      continue;
    }
    const lacking = coverageFaults(mail.fields, signature);
    if (lacking.length === 0) return verified;
    faults.push(...lacking);
  }
  if (faults.length > 0) return { faults };
  return { faults: [absence(mail)] };
}

/** Why no signature of the right domain is there. */
function absence({ signatures, unreadable }: AnswerMail): MailFault {
  const tenant = signatures.find(({ domain }) => /\.(?:onmicrosoft|gappssmtp)\.com$/.test(domain));
  if (tenant !== undefined) return mailFault('signature.tenant', tenant.domain);
  const [other] = signatures;
  if (other !== undefined) return mailFault('signature.other-domain', other.domain);
  return unreadable[0] ?? mailFault('signature.none');
}

/** What a good signature leaves open, or covers though it makes the mail a machine's or a list's. */
function coverageFaults(
  fields: readonly HeaderField[],
  { names }: DkimSignature,
): readonly MailFault[] {
  const unsigned = SIGNED_FIELDS.filter((name) => !names.includes(name));
  const faults: MailFault[] = unsigned.map((name) => mailFault('signature.field-unsigned', name));
  for (const field of signedFields(fields, names)) {
    const { name } = field;
    if (name === 'in-reply-to') faults.push(mailFault('mail.reply'));
    if (name === 'list-id' || isMachines(field)) faults.push(mailFault('mail.automatic', name));
  }
  return faults;
}

/** True for the mark of a machine's answer (RFC 3834). */
function isMachines({ name, value }: HeaderField): boolean {
  return name === 'auto-submitted' && unfolded(value).toLowerCase() !== 'no';
}

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
