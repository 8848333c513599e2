import { ANNOUNCEMENT_LABEL, announcementMarker } from '../../github/announcement-issue.ts';
import type { ApiResult } from '../../github/answer.ts';
import {
  closeIssue,
  upsertIssue,
  updateIssue,
  type WantedIssue,
} from '../../github/issue-keeping.ts';
import type { IssueSummary } from '../../github/issues.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { Language, Solution } from '../../records/types.ts';
import {
  announcementIssue,
  issueStatus,
  type VoidingChange,
  planComment,
} from '../../report/announce/issue.ts';
import type { AnnounceResult } from '../../outbox/announce-result.ts';
import { heardParts } from '../../report/announce/parts.ts';
import { type Part } from '../../report/document.ts';
import { partsHtml } from '../../report/render-html.ts';
import { pageLink } from '../../report/page-link.ts';
import type { Candidate, Problem } from '../../rules/facts.ts';
import type { Heard } from '../../rules/heard.ts';
import type { Markers } from '../markers.ts';
import { type CommentPlace, isCounted } from '../own-comments.ts';
import { sayOnce } from '../saying.ts';

const { createHash } = process.getBuiltinModule('node:crypto');

/** What the issue should say. */
export interface IssueWish {
  readonly candidate: Candidate;
  readonly solution: Solution;
  readonly language: Language;
  readonly letter: string | null;
  /** True if a closed issue stays closed, whatever is written into it. */
  readonly leaveClosed?: boolean | undefined;
  /** Null if the mail is about to be sent. */
  readonly outcome: {
    /** Null if it is unknown how it was announced. */
    readonly result: AnnounceResult | null;
    readonly parts: readonly Part[];
  } | null;
}

/**
 * Creates or updates the announcement issue. A hidden digest records its last content, so that ticked boxes
 * stay ticked if there is no news.
 */
export async function keepAnnouncementIssue(
  repository: RepositoryClient,
  wish: IssueWish,
  markers: Markers,
): Promise<ApiResult<IssueSummary>> {
  const wanted = wantedIssue(wish);
  const kept = await upsertIssue(repository, wanted, (body) => markers.signedNew(body));
  if (!kept.ok) return kept;
  const { issue, created } = kept.value;
  const { number, createdAt: madeAt } = issue;
  const same = created || stateOf(issue.body) === stateOf(wanted.body);
  // An issue that another workflow provably created or changed becomes ours, because approvals are looked for
  // in it.
  const place = { issue: number, madeAt };
  const isOurs = created || (await markers.standing(issue.body, place)) !== 'foreign';
  // Reopened only if there is something new to decide, not by every run after it was closed.
  const reopen =
    issue.state === 'closed' &&
    !same &&
    wish.leaveClosed !== true &&
    wish.candidate.intervention.status === 'planned';
  if (same && isOurs) return { ...kept, value: issue };
  const { text: body } = await markers.signed(wanted.body, number);
  const updated = await updateIssue(repository, number, {
    title: wanted.title,
    body,
    ...(reopen && { state: 'open' }),
  });
  return updated.ok ? { ...updated, value: { ...issue, body } } : updated;
}

function wantedIssue(wish: IssueWish): WantedIssue {
  const { candidate, solution, language, letter, outcome } = wish;
  const { intervention, planDigest, path } = candidate;
  const marker = announcementMarker(intervention.id);
  const isNotified = outcome?.result?.kind === 'sent' || outcome?.result?.kind === 'told';
  const status = outcome === null ? null : issueStatus(outcome.result, outcome.parts, language);
  const view = { intervention, planDigest, path, solution, marker, status, isNotified, language };
  const { title, body } = announcementIssue({ ...view, letter });
  // The letter is from the run that sent it; later runs have no better one.
  const bare = announcementIssue({ ...view, letter: null });
  const state = hashOf(`${title}\n${bare.body}`);
  return {
    label: ANNOUNCEMENT_LABEL,
    marker,
    title,
    body: `${body}\n<!-- ezdrav:state:${state} -->\n`,
    assignees: solution.contacts.assignees,
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function stateOf(body: string): string | null {
  return /^<!-- ezdrav:state:([0-9a-f]{16}) -->\r?$/m.exec(body)?.[1] ?? null;
}

/** The hidden line of the letter that a comment is about; none if none went out, or by earlier versions. */
const NOTICE = '<!-- ezdrav:about-notice:';

/**
 * Comments on the issue that approvals are void, because an edited text notifies nobody. Once for every
 * change; a withdrawal also closes the issue. Returns what failed.
 */
export async function sayPlanIsVoid(
  place: CommentPlace,
  candidate: Candidate,
  change: VoidingChange,
  language: Language,
): Promise<Problem | null> {
  const marker = `<!-- ezdrav:${change.kind}:${candidate.planDigest} -->`;
  const notice = change.notice === undefined ? '' : `${NOTICE}${hashOf(change.notice)} -->\n\n`;
  const text = `${notice}${planComment(change, language)}`;
  const said = await sayOnce(
    place,
    marker,
    text,
    (comment) =>
      isCounted(comment) && (comment.body.includes(notice) || !comment.body.includes(NOTICE)),
  );
  if (said.kind === 'problem') return said.problem;
  if (change.kind === 'changed') return null;
  const { repository, issue } = place;
  const closed = await closeIssue(repository, issue, 'not_planned');
  return closed.ok ? null : closed.problem;
}

/** Answers each comment that was meant to approve and does not count, once, while it can still be corrected. */
export async function sayNotHeard(
  place: CommentPlace,
  { intervention: { id }, planDigest }: Candidate,
  heard: readonly Heard[],
  language: Language,
): Promise<Problem | null> {
  for (const each of heard) {
    if (each.miss === null) continue;
    const marker = `<!-- ezdrav:not-heard:${each.miss.comment.id} -->`;
    const parts = heardParts(each, { announced: { id, planDigest }, now: place.now, language });
    const text = `${partsHtml(parts)}\n${pageLink('concepts', language)}\n`;
    const said = await sayOnce(place, marker, text);
    if (said.kind === 'problem') return said.problem;
  }
  return null;
}
