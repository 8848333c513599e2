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

/** What an answer is checked against. */
export interface MailCase {
  readonly intervention: { readonly id: string; readonly planDigest: string };
  readonly approvers: readonly AnsweringMailbox[];
  readonly outsiders: Outsiders;
  /** Since when this state of the intervention has been the only one; null if there was never another. */
  readonly stoodSince: Instant | null;
  readonly now: Instant;
  readonly isPublicSuffix: (domain: string) => boolean;
}

/** An answer signed by an organisation's mail server. It proves the organisation, not the person. */
export interface MailAnswer {
  readonly kind: 'approval' | 'rejection';
  readonly party: Party;
  /** The entry of `approvers`, such as `client[0]`. */
  readonly approver: string;
  readonly domain: string;
  readonly selector: string;
  readonly keyHash: string;
  readonly headersDigest: string;
  /** `sha256:<hex>` of the Message-ID as written: enough to find the mail again without revealing anything. */
  readonly messageIdDigest: string;
  readonly date: Instant;
  /** True unless the file says that this mailbox sends no automatic answers; then it is only `recorded`. */
  readonly mayBeAutomatic: boolean;
}

export type MailJudgement =
  | { readonly ok: true; readonly answer: MailAnswer }
  | { readonly ok: false; readonly faults: readonly MailFault[] };

/** Milliseconds by which a mail's own clock may be wrong. */
const AHEAD = 600_000;

/** The entries of the list that match a mail's sender. */
function sendersOf(
  { from }: AnswerMail,
  approvers: readonly AnsweringMailbox[],
): readonly AnsweringMailbox[] {
  const address = from.address.toLowerCase();
  return approvers.filter(({ email }) => email.toLowerCase() === address);
}

/** The signatures that could vouch for a mail's sender, and whose keys are needed. */
export function countingSignatures(
  mail: AnswerMail,
  approvers: readonly AnsweringMailbox[],
): readonly DkimSignature[] {
  const domains = sendersOf(mail, approvers).flatMap(vouchingDomains);
  return mail.signatures.filter(({ domain }) => domains.includes(domain));
}

/**
 * Judges a mail: is it the answer of exactly one party to the current plan, signed by that party's mail
 * server? `keys`: DNS's answer for each of `countingSignatures`. All faults are named, so that one more mail
 * is enough.
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

/** The faults in what the mail says, whoever signed it. */
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
  // Anybody can add this to a mail in transit: it invalidates an approval, but not a rejection.
  if (answer.kind === 'approval' && mail.fields.some(isMachines)) {
    faults.push(mailFault('mail.automatic', 'auto-submitted'));
  }
  return faults;
}

/** The first signature that is valid and covers what it must; otherwise what is wrong with each. */
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

/** Why there is no signature of the right domain. */
function absence({ signatures, unreadable }: AnswerMail): MailFault {
  const tenant = signatures.find(({ domain }) => /\.(?:onmicrosoft|gappssmtp)\.com$/.test(domain));
  if (tenant !== undefined) return mailFault('signature.tenant', tenant.domain);
  const [other] = signatures;
  if (other !== undefined) return mailFault('signature.other-domain', other.domain);
  return unreadable[0] ?? mailFault('signature.none');
}

/** What a good signature does not cover, or covers although it shows that the mail is automatic or to a list. */
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

/** Returns true for a field that marks an automatic answer (RFC 3834). */
function isMachines({ name, value }: HeaderField): boolean {
  return name === 'auto-submitted' && unfolded(value).toLowerCase() !== 'no';
}

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
