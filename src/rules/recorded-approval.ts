import { HOUR, type Instant, plus } from '../calendar/instant.ts';
import type { Approval, Party } from '../records/types.ts';
import { judgeAnnouncement, landedAt, landingUnknown } from './judged-announcement.ts';
import { type JudgedApproval, missingCode } from './judged-approval.ts';
import { isOfTheHouse } from './departures.ts';
import { accountNamed, couldBeLogin } from './accounts.ts';
import { foldFully } from './normalise.ts';
import { gradeOfFiles } from './grades.ts';
import { barredFromApproving } from './separation-of-duties.ts';
import { isAfter, isBefore } from './moments.ts';
import { isOffline } from './offline.ts';
import { nowOf } from './now.ts';
import type { ReasonCode } from './reason-codes.ts';
import { fitsPattern, isTelephone } from './reference.ts';
import type { InterventionCase } from './rule.ts';
import { saidOf } from './said.ts';

/** How long before the landing an urgent intervention's approval may have been given. */
const URGENT_AHEAD = 12 * HOUR;

/** Returns true if a record without a digest is earlier than the plan's landing or announcement. */
function isOfEarlierPlan(at: Instant, judged: InterventionCase): boolean {
  const landed = landedAt(judged);
  if (judged.candidate.intervention.urgent !== undefined) {
    return isBefore(plus(at, URGENT_AHEAD), landed);
  }
  const { sending } = judgeAnnouncement(judged);
  const sent =
    sending.kind === 'sent' ? sending.notice.at : sending.kind === 'other-plan' ? sending.at : null;
  return isBefore(at, landed) || isBefore(at, sent);
}

function isEarlier({ at, plan }: Approval, judged: InterventionCase): boolean {
  // A plan that was withdrawn or finished in between needs new approvals, however they are bound.
  const of = saidOf({ at, plan, via: 'approval' }, judged);
  if (plan !== undefined) return of === 'set-aside';
  return of !== 'this-plan' || isOfEarlierPlan(at, judged);
}

/** Compares `by` with the logins of author and starters; a `by` that is not a login cannot be compared. */
function selfCodes(by: string, judged: InterventionCase): readonly ReasonCode[] {
  const { people, complete } = barredFromApproving(judged);
  if (people.some(({ login }) => foldFully(login) === accountNamed(by))) return ['approval.self'];
  return complete || !couldBeLogin(by) ? [] : ['approval.unverifiable'];
}

function codesOf(
  approval: Approval,
  telephone: boolean,
  judged: InterventionCase,
): readonly ReasonCode[] {
  const { candidate, facts, solution } = judged;
  const { by, at, reference, plan } = approval;
  const now = nowOf(facts);
  const codes: ReasonCode[] = [];
  if (isEarlier(approval, judged)) codes.push('approval.before-announcement');
  if (isAfter(at, now)) codes.push('approval.in-future');
  const named = foldFully(reference) !== '' && (telephone || fitsPattern(reference, solution));
  if (!named) codes.push('approval.reference-malformed');
  codes.push(...selfCodes(by, judged));
  if (plan !== undefined && plan !== candidate.planDigest) codes.push('approval.plan-changed');
  const ours = isOfTheHouse({ login: accountNamed(by), id: null }, facts);
  if (ours && !codes.includes('approval.self')) codes.push('approval.not-authorised');
  if (landingUnknown(judged)) codes.push('approval.unverifiable');
  return [...new Set(codes)];
}

/** The approval that a file records for a party; null if there is none. */
export function recordedApproval(party: Party, judged: InterventionCase): JudgedApproval | null {
  const { candidate, facts } = judged;
  const { approvals, urgent } = candidate.intervention;
  const approval = approvals?.[party];
  if (approval === undefined) return null;
  const telephone = urgent !== undefined && isTelephone(approval.reference);
  const { by, at, reference, plan } = approval;
  return {
    party,
    via: 'record',
    id: '',
    by: { login: by, id: null },
    at,
    reference,
    bound: plan === undefined ? 'time' : 'digest',
    self:
      couldBeLogin(by) && barredFromApproving(judged).people.length > 0
        ? 'checked'
        : 'not-checkable',
    telephone,
    grade: isOffline(facts) ? 'claimed' : gradeOfFiles(facts),
    codes: foldFully(by) === '' ? [missingCode(party)] : codesOf(approval, telephone, judged),
  };
}
