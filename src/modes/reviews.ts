import { type ReviewDeed, type ReviewsKept } from '../outcome/reviews-kept.ts';
import type { Instant, LocalDate } from '../calendar/instant.ts';
import { updateIssue } from '../github/issue-keeping.ts';
import {
  type IssueSummary,
  listIssuesWithMarker,
  type IssuesWithMarker,
} from '../github/issues.ts';
import { type ReviewReminder, reviewDue, reviewReminder } from '../outcome/review.ts';
import {
  dueIn,
  isRecorded,
  recorded,
  type Reviewed,
  reviewedIn,
  reviewMarker,
  saidMarker,
} from '../outcome/review-markers.ts';
import type { Intervention, Language, Solution } from '../records/types.ts';
import { reviewReminderComment } from '../report/review/issue.ts';
import type { Problem } from '../rules/facts.ts';
import type { Markers } from './markers.ts';
import { askAboutFinished, type Looking, readWork } from './reviews/finished.ts';
import { sayOnce } from './saying.ts';

export interface ReviewRound extends Looking {
  readonly solution: Solution;
  readonly language: Language;
  readonly markers: Markers;
  /** Read only if there may be something to be reminded of. */
  readonly now: () => Promise<
    | { readonly known: true; readonly value: Instant }
    | { readonly known: false; readonly problem: Problem }
  >;
}

/** An issue that asks for a review which is not known to be recorded. */
interface OpenReview {
  readonly issue: IssueSummary;
  readonly reviewed: Reviewed;
  /** True if somebody else edited its text last, so that its content is not ours. */
  readonly edited: boolean;
  /** True if another workflow wrote it, or it is older than the demand, so that its content does not count. */
  readonly foreign: boolean;
}

/**
 * Asks for reviews of finished work where that has not been done, and looks after existing issues: closes
 * those whose review is recorded on the default branch, and reminds of the others, once before the day and
 * once after it. An issue that was closed without a record is reopened with the reminder.
 */
export async function lookAfterReviews(round: ReviewRound): Promise<ReviewsKept> {
  const { repository, markers } = round;
  const isFinished = round.listed.some(({ path }) => path.startsWith('.ezdrav/done/'));
  const isOver = round.candidates.some(({ intervention }) => intervention.outcome !== undefined);
  const listed = await listIssuesWithMarker(repository, ({ body }) => reviewedIn(body) !== null);
  if (!listed.ok) return { deeds: [], problem: listed.problem };
  const open = await openReviews(markers, listed.value);
  if (open.length === 0 && !isFinished && !isOver) return { deeds: [], problem: null };
  const all = await readWork(round);
  if (!all.ok) return { deeds: [], problem: all.problem };
  const now = await round.now();
  if (!now.known) return { deeds: [], problem: now.problem };
  const { solution, language } = round;
  const wish = { repository, solution, language, now: now.value, markers };
  const deeds: ReviewDeed[] = [];
  for (const { interventionId, issue, done, problem } of await askAboutFinished(
    all.value,
    listed.value,
    wish,
  )) {
    if (problem !== null) deeds.push({ kind: 'failed', interventionId, issue, problem });
    else if (done !== null && issue !== null) deeds.push({ kind: done, interventionId, issue });
  }
  for (const each of open) {
    const marker = reviewMarker(each.reviewed);
    const work = all.value.find(
      ({ intervention, planDigest }) =>
        reviewMarker({ interventionId: intervention.id, planDigest }) === marker,
    );
    const deed = await lookAfter(round, each, work?.intervention ?? null, now.value);
    if (deed !== null) deeds.push(deed);
  }
  return { deeds, problem: null };
}

/** If there are several issues about one work, the one with the lowest number. */
async function openReviews(
  markers: Markers,
  listed: IssuesWithMarker,
): Promise<readonly OpenReview[]> {
  const all = [
    ...listed.own.map((issue) => ({ issue, edited: false })),
    ...listed.edited.map((issue) => ({ issue, edited: true })),
  ].toSorted((one, other) => one.issue.number - other.issue.number);
  const first = new Map<string, OpenReview>();
  for (const { issue, edited } of all) {
    const reviewed = reviewedIn(issue.body);
    if (reviewed === null || first.has(reviewMarker(reviewed))) continue;
    const { number, createdAt: madeAt, body } = issue;
    const foreign = (await markers.standing(body, { issue: number, madeAt })) === 'foreign';
    if (isRecorded(body) && !foreign) continue;
    first.set(reviewMarker(reviewed), { issue, reviewed, edited, foreign });
  }
  return [...first.values()];
}

async function lookAfter(
  round: ReviewRound,
  open: OpenReview,
  work: Intervention | null,
  now: Instant,
): Promise<ReviewDeed | null> {
  if (work?.review?.held !== undefined) return closeRecorded(round, open);
  const extra = round.solution.calendar['extra-non-working-days'];
  const due = dueOf(open, work, extra);
  const kind = reviewReminder(due, now, extra);
  return kind === null ? null : remind(round, open, { kind, due, now });
}

/** By the file, otherwise by our own issue, otherwise ten working days after the end recorded in the file. */
function dueOf(
  { issue, edited, foreign }: OpenReview,
  work: Intervention | null,
  extra: readonly LocalDate[],
): LocalDate | null {
  const said = edited || foreign ? null : dueIn(issue.body);
  const ended = work?.outcome?.['ended-at'];
  if (work?.review?.due !== undefined) return work.review.due;
  return said ?? (work === null || ended === undefined ? null : reviewDue(work, ended, extra));
}

/** An edited text is left alone. */
async function closeRecorded(
  { repository, markers }: ReviewRound,
  { issue, reviewed, edited }: OpenReview,
): Promise<ReviewDeed | null> {
  if (issue.state === 'closed' && edited) return null;
  const body = isRecorded(issue.body) ? issue.body : recorded(issue.body);
  const { text } = await markers.signed(body, issue.number);
  const closed = await updateIssue(repository, issue.number, {
    ...(!edited && { body: text }),
    ...(issue.state === 'open' && { state: 'closed', state_reason: 'completed' }),
  });
  return deedOf('closed', issue, reviewed, closed.ok ? null : closed.problem);
}

async function remind(
  { repository, solution, language, markers }: ReviewRound,
  { issue, reviewed }: OpenReview,
  reminder: {
    readonly kind: ReviewReminder;
    readonly due: LocalDate | null;
    readonly now: Instant;
  },
): Promise<ReviewDeed | null> {
  const { kind, due, now } = reminder;
  const { interventionId } = reviewed;
  const place = { repository, issue: issue.number, now, markers };
  const reopened = issue.state === 'closed';
  const { assignees } = solution.contacts;
  const text = reviewReminderComment({ kind, interventionId, due, reopened, assignees, language });
  const said = await sayOnce(place, saidMarker(kind), text);
  if (said.kind === 'already') return null;
  if (said.kind === 'problem') return deedOf('reminded', issue, reviewed, said.problem);
  const opened = reopened
    ? await updateIssue(repository, issue.number, {
        state: 'open',
        state_reason: 'reopened',
      })
    : null;
  return deedOf('reminded', issue, reviewed, opened?.ok === false ? opened.problem : null);
}

function deedOf(
  kind: 'closed' | 'reminded',
  { number }: IssueSummary,
  { interventionId }: Reviewed,
  problem: Problem | null,
): ReviewDeed {
  return problem === null
    ? { kind, interventionId, issue: number }
    : { kind: 'failed', interventionId, issue: number, problem };
}
