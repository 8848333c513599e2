import type { Instant } from '../calendar/instant.ts';
import type { Party } from '../records/types.ts';
import { landingUnknown } from './judged-announcement.ts';
import { type JudgedApproval, missingCode } from './judged-approval.ts';
import { isOfTheHouse } from './departures.ts';
import type { ApprovingComment, GitHubAccount, Review } from './facts.ts';
import { samePerson } from './accounts.ts';
import { gradeOf } from './grades.ts';
import { barredFromApproving } from './separation-of-duties.ts';
import { isAfter } from './moments.ts';
import { nowOf } from './now.ts';
import { byId } from './order.ts';
import type { ReasonCode } from './reason-codes.ts';
import type { InterventionCase } from './rule.ts';
import { saidOf } from './said.ts';

/** The whole comment must be this one line; a quoted, fenced or decorated line is no approval. */
const APPROVE = /^\/approve (\S+) (sha256:[0-9a-f]{64})[ \t\r\n]*$/;

/** What speaks against the person and the moment, whatever the form of the approval. */
function personCodes(
  user: GitHubAccount,
  at: Instant,
  party: Party,
  judged: InterventionCase,
): readonly ReasonCode[] {
  const { facts, solution } = judged;
  const { people, complete } = barredFromApproving(judged);
  const now = nowOf(facts);
  const plan = judged.candidate.planDigest;
  const other = party === 'client' ? 'ezdrav-ict' : 'client';
  const inBoth = solution.approvers[other].some((one) => 'id' in one && one.id === user.id);
  const codes: ReasonCode[] = [];
  if (saidOf({ at, plan, via: 'approval' }, judged) === 'set-aside')
    codes.push('approval.before-announcement');
  if (isAfter(at, now)) codes.push('approval.in-future');
  if (people.some((person) => samePerson(person, user))) codes.push('approval.self');
  // If they start the run or wrote the plan, that reason is enough.
  const ours = isOfTheHouse(user, facts) && !codes.includes('approval.self');
  if (user.type !== 'User' || inBoth || ours) codes.push('approval.not-authorised');
  if (!complete || landingUnknown(judged)) codes.push('approval.unverifiable');
  return codes;
}

function isListed(user: GitHubAccount, party: Party, { solution }: InterventionCase): boolean {
  return solution.approvers[party].some((one) => 'id' in one && one.id === user.id);
}

/** Each user's latest review that approves or requests changes. */
function lastStands(reviews: readonly Review[]): readonly Review[] {
  const inTime = reviews
    .filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING')
    .toSorted((one, other) => one.submittedAt - other.submittedAt || byId(one.id, other.id));
  return [...new Map(inTime.map((review) => [review.user.id, review])).values()];
}

function reviewCodes(
  review: Review,
  party: Party,
  judged: InterventionCase,
): readonly ReasonCode[] {
  if (review.state !== 'APPROVED') return [missingCode(party)];
  const ofThisPlan = review.onHead && review.planDigest === judged.candidate.planDigest;
  return ofThisPlan ? [] : ['approval.plan-changed'];
}

/** An edited or hidden comment may not be what its author wrote; mail and apps do not prove an author. */
function commentCodes(
  comment: ApprovingComment,
  digest: string | undefined,
  judged: InterventionCase,
): readonly ReasonCode[] {
  const codes: ReasonCode[] = [];
  if (digest !== judged.candidate.planDigest) codes.push('approval.plan-changed');
  if (comment.edited || comment.minimised) codes.push('approval.edited');
  if (comment.byEmail || comment.viaApp) codes.push('approval.not-authorised');
  return codes;
}

/**
 * The reviews and comments of a party's listed people, by numeric id; others are ignored. Empty if GitHub was
 * not asked or did not answer.
 */
export function verifiedApprovals(
  party: Party,
  judged: InterventionCase,
): readonly JudgedApproval[] {
  const { consents } = judged.facts;
  if (consents?.known !== true) return [];
  const grade = gradeOf(consents);
  const listed = consents.value.filter(({ user }) => isListed(user, party, judged));
  const shape = (
    from: Review | ApprovingComment,
    at: Instant,
    codes: readonly ReasonCode[],
  ): JudgedApproval => ({
    party,
    via: from.kind,
    id: from.id,
    by: from.user,
    at,
    reference: from.url,
    bound: 'digest',
    self: 'checked',
    telephone: false,
    grade,
    codes: [...new Set([...codes, ...personCodes(from.user, at, party, judged)])],
  });
  const reviews = lastStands(listed.filter((consent) => consent.kind === 'review')).map((review) =>
    shape(review, review.submittedAt, reviewCodes(review, party, judged)),
  );
  const comments = listed.flatMap((consent) => {
    if (consent.kind !== 'comment') return [];
    const line = APPROVE.exec(consent.body);
    if (line?.[1] !== judged.candidate.intervention.id) return [];
    return [shape(consent, consent.createdAt, commentCodes(consent, line[2], judged))];
  });
  return [...reviews, ...comments];
}
