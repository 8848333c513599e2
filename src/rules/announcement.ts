import { judgeAnnouncement, landedAt, landingUnknown } from './judged-announcement.ts';
import { foldFully } from './normalise.ts';
import { gradeOfFiles } from './grades.ts';
import { isAfter } from './moments.ts';
import { missingRecipients, receiptDemanded } from './notice.ts';
import { nowOf } from './now.ts';
import { byText } from './order.ts';
import type { ReasonCode } from './reason-codes.ts';
import { fitsPattern } from './reference.ts';
import { pass, refusals, type RuleFinding, type InterventionCase, type Rule } from './rule.ts';
import { at, sourcesOf } from './sources.ts';
import { earlierNotice } from './earlier-notice.ts';

function referenceCodes(
  reference: string | undefined,
  judged: InterventionCase,
): readonly ReasonCode[] {
  if (reference === undefined || foldFully(reference) === '') return ['announcement.no-reference'];
  return fitsPattern(reference, judged.solution) ? [] : ['announcement.reference-malformed'];
}

/**
 * The intervention was announced to the service desk and to the solution custodian, with a
 * reference, not in the future, and for this very plan.
 *
 * Example: sent to servicedesk@src.si alone while `solution.yml` names a custodian → fail,
 * `announcement.recipient-missing`.
 */
export const announcement: Rule = {
  id: 'announcement',
  subject: 'intervention',
  waivedByUrgency: true,
  enforcedOutsideProduction: false,
  foreseen: 'notice',
  judge(judged: InterventionCase): readonly RuleFinding[] {
    const { facts, solution, candidate } = judged;
    const { sending, announced } = judgeAnnouncement(judged);
    const now = nowOf(facts);
    const landed = landedAt(judged);
    const notice = sending.kind === 'sent' ? sending.notice : null;
    const missing = notice === null ? [] : missingRecipients(notice.recipients, judged);
    const codes: ReasonCode[] = [];
    if (sending.kind === 'none') codes.push('announcement.missing');
    if (sending.kind === 'other-plan') codes.push('announcement.plan-changed');
    if (missing.length > 0) codes.push('announcement.recipient-missing');
    if (notice !== null) codes.push(...referenceCodes(notice.reference, judged));
    const moments = [notice?.at ?? [], landed ?? []].flat();
    if (moments.some((moment) => isAfter(moment, now))) codes.push('announcement.in-future');

    const shown = {
      demand: solution.evidence.announcement,
      'receipt-demanded': receiptDemanded(judged),
      via: notice?.via ?? null,
      'sent-at': at(notice?.at ?? null),
      'landed-at': at(landed),
      'announced-at': announced.kind === 'announced' ? at(announced.at) : null,
      reference: notice?.reference ?? null,
      'reference-pattern': solution['reference-pattern'] ?? null,
      recipients: [...(notice?.recipients ?? [])].sort(byText),
      missing,
      custodian: solution.contacts['solution-custodian'] ?? null,
      'custodian-named': solution.contacts['solution-custodian'] !== undefined,
      plan: candidate.planDigest,
      receipt: notice?.receipt ?? null,
      withdrawn: sending.kind === 'none' && sending.why === 'withdrawn',
      ...earlierNotice(sending, judged),
      unknown:
        sending.kind === 'unknown'
          ? sending.why
          : landingUnknown(judged)
            ? 'landing-unknown'
            : null,
      sources: sourcesOf(facts.landing, facts.receipts),
    };
    const evidence = notice?.grade ?? gradeOfFiles(facts);
    if (shown.unknown !== null) codes.push('announcement.unverifiable');
    return codes.length > 0 ? refusals(codes, evidence, shown) : [pass(evidence, shown)];
  },
};
