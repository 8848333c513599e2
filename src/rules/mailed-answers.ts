import type { Instant } from '../calendar/instant.ts';
import { parseTime } from '../calendar/time.ts';
import type { Party } from '../records/types.ts';
import { mailboxFaults, vouchingDomains } from '../witness/mail/approvers.ts';
import { landingUnknown } from './judged-announcement.ts';
import type { JudgedApproval } from './judged-approval.ts';
import type { AnswerKind, Receipt } from './facts.ts';
import { mailboxesOf, outsidersOf } from './mailboxes.ts';
import { isAfter } from './moments.ts';
import { nowOf } from './now.ts';
import { isSigned } from './receipt-binding.ts';
import { receiptSignature } from './receipt-signature.ts';
import type { ReasonCode } from './reason-codes.ts';
import type { InterventionCase } from './rule.ts';
import { saidOf } from './said.ts';

/** An answer by mail, as its receipt records it. */
export interface MailedAnswer {
  readonly kind: AnswerKind;
  readonly party: Party;
  readonly at: Instant;
  readonly plan: string;
  /**
   * False if it cannot be proven that our own run recorded it; such a rejection does not block and such an
   * approval does not count.
   */
  readonly signed: boolean;
  readonly consent: JudgedApproval;
}

function textIn(receipt: Receipt, key: string): string {
  const value = receipt.signed?.payload[key];
  return typeof value === 'string' ? value : '';
}

/** Returns true if the current list still lets that entry answer from that domain. */
function isStillListed(approver: string, domain: string, { solution }: InterventionCase): boolean {
  const all = mailboxesOf(solution);
  const mailbox = all.find(({ party, index }) => `${party}[${index}]` === approver);
  if (mailbox === undefined || !vouchingDomains(mailbox).includes(domain)) return false;
  return mailboxFaults(mailbox, all, outsidersOf(solution), () => false).length === 0;
}

/**
 * The answers of a party that came by mail. A mail server signed them when they were recorded; that they were
 * recorded and judged, GitHub signed for our own workflow. The grade is `vouched` if both are beyond doubt
 * and the answer cannot be automatic, otherwise `recorded`.
 */
function mailedAnswers(party: Party, judged: InterventionCase): readonly MailedAnswer[] {
  const { facts, solution, candidate } = judged;
  return (facts.answers ?? []).flatMap((receipt): readonly MailedAnswer[] => {
    const { kind, id } = receipt;
    const time = parseTime(textIn(receipt, 'date'));
    if ((kind !== 'approval' && kind !== 'rejection') || !time.ok) return [];
    if (textIn(receipt, 'party') !== party) return [];
    const witness = receiptSignature(receipt, solution);
    const signed = isSigned(witness);
    const at = time.instant;
    const plan = textIn(receipt, 'plan');
    const [approver, domain] = [textIn(receipt, 'approver'), textIn(receipt, 'domain')];
    const sure = witness?.kind === 'verified' && receipt.signed?.payload['by-itself'] === false;
    const codes: ReasonCode[] = [];
    if (plan !== candidate.planDigest) codes.push('approval.plan-changed');
    else if (saidOf({ at, plan: candidate.planDigest, via: 'approval' }, judged) === 'set-aside')
      codes.push('approval.before-announcement');
    if (isAfter(at, nowOf(facts))) codes.push('approval.in-future');
    if (!isStillListed(approver, domain, judged)) codes.push('approval.not-authorised');
    if (!signed || landingUnknown(judged)) codes.push('approval.unverifiable');
    const consent: JudgedApproval = {
      party,
      via: 'mail',
      id,
      by: { login: `${approver} (${domain})`, id: null },
      at,
      reference: textIn(receipt, 'message-id'),
      bound: 'digest',
      self: 'not-checkable',
      telephone: false,
      grade: sure ? 'vouched' : 'recorded',
      codes,
    };
    return [{ kind, party, at, plan, signed, consent }];
  });
}

/** The approvals among a party's mailed answers. */
export function mailedApprovals(party: Party, judged: InterventionCase): readonly JudgedApproval[] {
  return mailedAnswers(party, judged)
    .filter(({ kind }) => kind === 'approval')
    .map(({ consent }) => consent);
}

/** Returns true if there is a rejection of the current plan by mail that cannot be proven to be recorded by us. */
export function doubtfulNo(party: Party, judged: InterventionCase): boolean {
  return mailedAnswers(party, judged).some(
    ({ kind, signed, plan }) =>
      kind === 'rejection' && !signed && plan === judged.candidate.planDigest,
  );
}

/**
 * The rejections of the current plan among a party's mailed answers; one without our signature only raises a
 * doubt.
 */
export function mailedRejections(party: Party, judged: InterventionCase) {
  return mailedAnswers(party, judged)
    .filter(({ kind, signed, plan }) => {
      return kind === 'rejection' && signed && plan === judged.candidate.planDigest;
    })
    .map(({ consent: { via, id, by, at, reference, grade } }) => {
      return { party, via, id, by, at, reference, grade };
    });
}
