import { landedAt } from './judged-announcement.ts';
import { foldFully } from './normalise.ts';
import { gradeOfFiles } from './grades.ts';
import { receiptDemanded } from './notice.ts';
import { judgeNotification } from './judged-notification.ts';
import { byText } from './order.ts';
import type { ReasonCode } from './reason-codes.ts';
import {
  notApplicable,
  pass,
  refusals,
  type RuleFinding,
  type InterventionCase,
  type Rule,
} from './rule.ts';
import { at, sourcesOf } from './sources.ts';
import { earlierNotice } from './earlier-notice.ts';
import { authority } from './urgent-authority.ts';

const SHORTEST_JUSTIFICATION = 20;

/** Number of characters as people count them: runs of spaces as one, accents and invisible characters as none. */
function lengthOf(text: string): number {
  const seen = text.replace(/[\p{Mark}\p{Default_Ignorable_Code_Point}]/gu, '');
  return Array.from(seen.replace(/\s+/gu, ' ').trim()).length;
}

/**
 * An urgent intervention says why and for which incident, is declared by someone who may, and both the
 * service desk and the solution custodian were notified of this plan, before now and within the last 12
 * hours.
 *
 * Example: `reason: Izpad.` → fail, `urgent.unjustified`: fewer than 20 characters.
 */
export const urgent: Rule = {
  id: 'urgent',
  subject: 'intervention',
  waivedByUrgency: false,
  enforcedOutsideProduction: true,
  foreseen: 'notice',
  judge(judged: InterventionCase): readonly RuleFinding[] {
    const { facts, solution, candidate } = judged;
    const declared = candidate.intervention.urgent;
    if (declared === undefined) return [notApplicable('not-urgent')];
    const { sending, missing, expiresAt, codes: noticeCodes } = judgeNotification(judged);
    const { code: refused, by, checked } = authority(judged);
    const notice = sending.kind === 'sent' ? sending.notice : null;
    const length = lengthOf(declared.reason ?? '');
    const codes: ReasonCode[] = [];
    if (length < SHORTEST_JUSTIFICATION) codes.push('urgent.unjustified');
    if (foldFully(declared.incident ?? '') === '') codes.push('urgent.no-incident');
    codes.push(...(refused === null ? [] : [refused]), ...noticeCodes);
    const shown = {
      incident: declared.incident ?? null,
      'declared-by': declared['declared-by'] ?? null,
      'reason-length': length,
      'reason-required': SHORTEST_JUSTIFICATION,
      authority: checked,
      'authorised-by': by,
      demand: solution.evidence.announcement,
      'receipt-demanded': receiptDemanded(judged),
      via: notice?.via ?? null,
      'notified-at': at(notice?.at ?? null),
      'landed-at': at(landedAt(judged)),
      reference: notice?.reference ?? null,
      recipients: [...(notice?.recipients ?? [])].sort(byText),
      missing,
      'custodian-named': solution.contacts['solution-custodian'] !== undefined,
      plan: candidate.planDigest,
      'expires-at': at(expiresAt),
      receipt: notice?.receipt ?? null,
      ...earlierNotice(sending, judged),
      unknown: sending.kind === 'unknown' ? sending.why : null,
      sources: sourcesOf(facts.landing, facts.receipts),
    };
    const evidence = notice?.grade ?? gradeOfFiles(facts);
    return codes.length === 0 ? [pass(evidence, shown)] : refusals(codes, evidence, shown);
  },
};
