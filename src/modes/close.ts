import { type ClosingReport } from '../outbox/letter-results.ts';
import { findAnnouncementIssue } from '../github/announcement-issue.ts';
import { closeIssue } from '../github/issue-keeping.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import { readRepository } from '../github/repository.ts';
import { readJobs } from '../github/run-jobs.ts';
import { DEFAULT_SOLUTION } from '../records/solution.ts';
import type { Language, Solution } from '../records/types.ts';
import { contradictionsOf, outcomeOf } from '../outcome/outcome.ts';
import { merged, observedIn, type RunTimeline, timelineOf } from '../outcome/run-timeline.ts';
import { type CloseTrouble, outcomeParts } from '../report/close/parts.ts';
import { sentence } from '../report/document.ts';
import { partsHtml } from '../report/render-html.ts';
import { keepAnnouncementIssue } from './announce/issue.ts';
import { verdictOnFiles } from './announce/verdict.ts';
import { type ModeInput, onRepository } from './mode-input.ts';
import { concludeClosed, concludeNothingDone } from './close/conclude.ts';
import { askConfirmation } from './close/confirmation.ts';
import { keepVerdict, keepRefusal } from './close/keeping.ts';
import { type ClosingComment, closingComments, type OutcomeComment } from './close/comment.ts';
import { writeClosing } from './close/report.ts';
import { askForReview } from './reviews/asking.ts';
import { type Selected, selectForClosing } from './close/selection.ts';
import { type ModeResult, concludeVerdict } from './mode-result.ts';
import type { EzdravFiles } from './ezdrav-files.ts';
import { readHeadFiles } from './gathering/head-files.ts';
import { withOrganisation } from './organisation/telling.ts';
import { takeAway } from './letter-comments.ts';
import { mailerFor, type MailOptions } from './mailing.ts';
import { markersOf } from './markers.ts';
import { readTrusted } from './own-comments.ts';
import { withStrangeMarkers } from './markers/conclude.ts';
import { trustedNow } from './trusted-now.ts';
import { pageLink } from '../report/page-link.ts';
import { messagesIn } from '../report/language.ts';

/**
 * `mode: close`: writes on the announcement issue how the intervention of this run went, overruns first,
 * closes the issue and prints the block to commit. If there is a mail server, the closing report is sent.
 * Meant for a job with `if: always()`: a failed or cancelled deployment is closed too.
 */
export async function close(input: ModeInput, tuning: MailOptions = {}): Promise<ModeResult> {
  const { result, files, language } = await closeRun(input, tuning);
  return withOrganisation(result, files, language);
}

interface Ended {
  readonly result: ModeResult;
  readonly files: EzdravFiles | null;
  readonly language: Language;
}

async function closeRun(input: ModeInput, tuning: MailOptions): Promise<Ended> {
  const { inputs, context } = input;
  const post = mailerFor(inputs, tuning);
  return onRepository(input, async (repository) => {
    const { client } = repository;
    client.begin();
    const state = await readRepository(repository, null);
    const files = state.ok
      ? await readHeadFiles(repository, state.value, inputs.intervention)
      : null;
    const problem = state.ok ? null : state.problem;
    const solution = files?.solution ?? DEFAULT_SOLUTION;
    const language = inputs.language ?? solution.language ?? 'en';
    const telling = { language, locate: files?.locate ?? new Map(), file: null };
    const ended = (result: ModeResult): Ended => ({ result, files, language });
    if (files === null || files.files.kind !== 'read') {
      const read = files?.files ?? { kind: 'invalid' as const, diagnostics: [] };
      const unread = problem === null ? read : { kind: 'unknown' as const, problem };
      if (problem === null) await trustedNow(repository);
      const verdict = verdictOnFiles(client, unread, problem, solution, context.event);
      return ended(concludeVerdict(verdict, telling));
    }
    const selected = selectForClosing(client, files.files, solution, inputs, context);
    if (selected.kind === 'none') return ended(concludeVerdict(selected.verdict, telling));
    const { candidate } = selected;
    const now = await trustedNow(repository);
    if (!now.known) {
      const verdict = verdictOnFiles(client, files.files, null, solution, context.event);
      return ended(concludeVerdict(verdict, telling));
    }
    const troubles: CloseTrouble[] = [];
    const timeline = await timelineIn(repository, context.runId, selected, now.value, troubles);
    const shown = observedIn(timeline);
    const { runId } = context;
    const defaultBranch = state.ok ? state.value.defaultBranch : '';
    const markers = await markersOf({ repository, defaultBranch, solution, runId });
    const keep = {
      repository,
      candidate,
      runId: selected.ofThisRun ? context.runId : null,
      words: messagesIn(language).close.keeping.comment,
      markers,
    };
    if (outcomeOf(candidate.intervention, shown) === null) {
      const kept = await keepRefusal(inputs.verdict, keep);
      const left = { troubles, kept };
      return ended(concludeNothingDone(candidate, left, selected.ofThisRun, language));
    }
    const place = { repository, candidate, now: now.value, markers };
    const issue = await issueOf(place, solution, language, troubles);
    const before = await commentsOn(place, issue, inputs.sendAgain, troubles);
    // A run that deployed left its record there for later runs and for closing from elsewhere.
    const earlier = before?.findLast((each) => each.seen !== null)?.seen ?? null;
    const seen = merged(shown, earlier);
    const outcome = outcomeOf(candidate.intervention, seen);
    if (outcome === null) {
      const left = { troubles, kept: { kind: 'not-given' } as const };
      const nothing = concludeNothingDone(candidate, left, selected.ofThisRun, language);
      return ended(withStrangeMarkers(nothing, markers.strange, language));
    }
    const jobs = timeline?.kind === 'carried-out' ? timeline.jobs : [];
    const view = { ...candidate, outcome, jobs, language };
    const render = (report: ClosingReport): string =>
      `${partsHtml(outcomeParts({ ...view, report }))}\n${pageLink('concepts', language)}\n`;
    let report: ClosingReport = { kind: post.server === null ? 'not-asked' : 'waiting' };
    if (issue !== null && before !== null) {
      const closing = { ...place, solution, outcome, post, givenUp: inputs.sendAgain };
      const written = await writeClosing({ ...closing, issue, render }, before);
      report = written.report;
      if (written.trouble !== null) troubles.push(written.trouble);
    }
    if (issue !== null) {
      const done = outcome.result === 'completed' && contradictionsOf(outcome).length === 0;
      const closed = await closeIssue(repository, issue, done ? 'completed' : 'not_planned');
      if (!closed.ok) troubles.push({ at: 'close', problem: closed.problem });
    }
    const keeping = await keepVerdict(inputs.verdict, { ...keep, issue });
    if (keeping.kind === 'problem') troubles.push({ at: 'verdict', problem: keeping.problem });
    const confirmation = await askConfirmation(place, solution, language, troubles);
    const review = await askForReview({ ...place, solution, outcome, language });
    if (review.problem !== null) troubles.push({ at: 'review', problem: review.problem });
    const asked = { issue, confirmation, review: review.issue };
    const closed = concludeClosed({ ...view, report }, { ...asked, troubles, keeping });
    return ended(withStrangeMarkers(closed, markers.strange, language));
  });
}

/** What this run shows; null if another run carried it out, as with the input `intervention` on a branch. */
async function timelineIn(
  repository: RepositoryClient,
  runId: number,
  { candidate, ofThisRun }: Extract<Selected, { kind: 'meant' }>,
  now: Parameters<typeof timelineOf>[2],
  troubles: CloseTrouble[],
): Promise<RunTimeline | null> {
  if (!ofThisRun) return null;
  const jobs = await readJobs(repository, runId);
  if (jobs.ok) return timelineOf(jobs.value, candidate.intervention, now);
  troubles.push({ at: 'jobs', problem: jobs.problem });
  return null;
}

/** The intervention that is closed, and the markers in use. */
type ClosingPlace = Omit<OutcomeComment, 'issue'>;

/**
 * Comments about the outcome; null if they cannot be read. `givenUp`: a letter that did not arrive, whose
 * doubtful records are deleted. What ours say about the run is kept.
 */
async function commentsOn(
  place: ClosingPlace,
  issue: number | null,
  givenUp: string | undefined,
  troubles: CloseTrouble[],
): Promise<readonly ClosingComment[] | null> {
  if (issue === null) return null;
  const asked = await readTrusted({ ...place, issue });
  const all = asked.ok ? closingComments(asked.value, place) : [];
  const meant = all.filter(({ isOurs, name }) => !isOurs && name === givenUp);
  const left = asked.ok ? await takeAway(place, meant) : asked;
  if (left.ok) return all.filter((one) => !meant.includes(one));
  troubles.push({ at: 'comment', problem: left.problem });
  return null;
}

/** The announcement issue; created if the intervention was announced without one. */
async function issueOf(
  { repository, candidate, markers }: ClosingPlace,
  solution: Solution,
  language: Language,
  troubles: CloseTrouble[],
): Promise<number | null> {
  const found = await findAnnouncementIssue(repository, candidate.intervention.id);
  if (found.ok && found.value !== null) return found.value.number;
  const parts = [sentence(messagesIn(language).close.noAnnouncement)];
  const wish = { candidate, solution, language, letter: null, outcome: { result: null, parts } };
  const made = found.ok ? await keepAnnouncementIssue(repository, wish, markers) : found;
  if (made.ok && made.value !== null) return made.value.number;
  if (!made.ok) troubles.push({ at: 'issue', problem: made.problem });
  return null;
}
