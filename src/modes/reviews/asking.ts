import type { Instant } from '../../calendar/instant.ts';
import { upsertIssue } from '../../github/issue-keeping.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { KnownOutcome } from '../../outcome/outcome.ts';
import { reviewCausesOf, reviewDue } from '../../outcome/review.ts';
import { causesIn, reviewMarker, saidMarker } from '../../outcome/review-markers.ts';
import type { Language, Solution } from '../../records/types.ts';
import { furtherCauses, reviewIssue } from '../../report/review/issue.ts';
import type { Candidate, Problem } from '../../rules/facts.ts';
import { tokensIn } from '../../witness/markers.ts';
import type { Markers } from '../markers.ts';
import { isCounted, readTrusted } from '../own-comments.ts';
import { sayOnce } from '../saying.ts';

export interface ReviewWish {
  readonly repository: RepositoryClient;
  readonly candidate: Pick<Candidate, 'intervention' | 'planDigest'>;
  readonly solution: Solution;
  readonly outcome: KnownOutcome;
  readonly now: Instant;
  readonly language: Language;
  readonly markers: Markers;
}

export interface AskedForReview {
  /** The issue that asks for it; null if there is nothing to ask, or it could not be opened. */
  readonly issue: number | null;
  /** What was done now; null if nothing, because it had been asked for. */
  readonly done: 'opened' | 'extended' | null;
  readonly problem: Problem | null;
}

const NOTHING: AskedForReview = { issue: null, done: null, problem: null };
const REVIEW_LABEL = 'ezdrav-review';

/**
 * Opens one issue that asks for a review of this work, if it is needed and none is recorded. Of concurrent
 * runs only one opens it. A reason that becomes known later is added as a comment, once.
 */
export async function askForReview(wish: ReviewWish): Promise<AskedForReview> {
  const { repository, candidate, solution, outcome, now, language, markers } = wish;
  const { intervention, planDigest } = candidate;
  const causes = reviewCausesOf(intervention, outcome);
  if (causes.length === 0 || intervention.review?.held !== undefined) return NOTHING;
  const reviewed = { interventionId: intervention.id, planDigest };
  const { assignees } = solution.contacts;
  const extra = solution.calendar['extra-non-working-days'];
  const due = reviewDue(intervention, outcome.endedAt ?? now, extra);
  const wanted = {
    label: REVIEW_LABEL,
    marker: reviewMarker(reviewed),
    ...reviewIssue({ intervention, reviewed, causes, due, assignees, language }),
    assignees,
  };
  const kept = await upsertIssue(repository, wanted, (body) => markers.signedNew(body));
  if (!kept.ok) return { ...NOTHING, problem: kept.problem };
  const { issue, created } = kept.value;
  const there = { ...NOTHING, issue: issue.number };
  if (created) return { ...there, done: 'opened' };
  const place = { repository, issue: issue.number, now, markers };
  const comments = await readTrusted(place);
  if (!comments.ok) return { ...there, problem: comments.problem };
  const ours = comments.value.filter(isCounted);
  const { number, createdAt: madeAt, body: text } = issue;
  // An issue opened by a tag's run has no signature; one with a false signature is another workflow's.
  const isFalse =
    tokensIn(text).length > 0 &&
    (await markers.standing(text, { issue: number, madeAt })) === 'foreign';
  const known = causesIn([...(isFalse ? [] : [text]), ...ours.map(({ body }) => body)]);
  const further = causes.filter((cause) => !known.includes(cause));
  if (further.length === 0) return there;
  const marker = saidMarker(further.join(','));
  const said = await sayOnce(place, marker, furtherCauses(further, language));
  if (said.kind === 'problem') return { ...there, problem: said.problem };
  return { ...there, done: said.kind === 'said' ? 'extended' : null };
}
