import { type Instant, instantOf } from '../../calendar/instant.ts';
import type { IssueSummary } from '../../github/issues.ts';
import { isLetter } from '../../letters/letter.ts';
import { serviceDesk, serviceDeskAndCustodian } from '../../letters/recipients.ts';
import { announcedParts } from '../../report/announce/parts.ts';
import type { AnnouncedIntervention, AnnounceResult } from '../../outbox/announce-result.ts';
import type { Reminded } from '../../outbox/letter-results.ts';
import { type Part } from '../../report/document.ts';
import type { Candidate, Problem } from '../../rules/facts.ts';
import { type Heard, heardAhead } from '../../rules/heard.ts';
import { type Due, dueOf, receiptKind } from './due.ts';
import { answeredCase, factsOf, type GatheredIntervention, type TipSnapshot } from './gathering.ts';
import { keepAnnouncementIssue, sayNotHeard, sayPlanIsVoid } from './issue.ts';
import { readPrevious, standingLetter, writeNotice } from './letter.ts';
import { planChange } from './plan-change.ts';
import { refusalOf } from './preflight.ts';
import { remind } from './reminding.ts';
import type { AnnouncementRun } from './run.ts';
import { notify } from '../notifying.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { Refusal } from '../../letters/refusals.ts';

/** What was done for one intervention, and how it is reported. */
export interface AnnouncedOne {
  readonly announced: AnnouncedIntervention;
  readonly parts: readonly Part[];
}

/** Announces one intervention in its present form, unless everybody knows or it could not be lawful. */
export async function announceOne(
  run: AnnouncementRun,
  candidate: Candidate,
): Promise<AnnouncedOne> {
  const { standing } = run;
  standing.repository.client.begin();
  const { solution } = standing.files;
  const found = await factsOf(standing, candidate, run);
  const { facts } = found;
  if (!facts.now.known) {
    // If requests failed, that is the reason; that the time is unknown follows from it.
    const problem =
      facts.problems.find(({ code }) => code !== 'clock.unverifiable') ?? facts.now.problem;
    return ended(run, candidate, { kind: 'failed', at: 'facts', problem });
  }
  const now = facts.now.value;
  const due = dueOf({ candidate, solution, facts }, run.anew);
  switch (due.kind) {
    case 'problem':
      return ended(run, candidate, { kind: 'failed', at: 'facts', problem: due.problem }, { now });
    case 'never-announced':
      return ended(run, candidate, { kind: 'never-announced' }, { now });
    case 'told':
      return withIssue(run, candidate, found, due, due, now);
    case 'unknown':
      return withIssue(run, candidate, found, due, earlierUnknown(due.receipt, candidate), now);
    case 'send': {
      const verdict = due.notice === 'withdrawal' ? null : await refusalOf(run, candidate, facts);
      if (verdict !== null) return ended(run, candidate, { kind: 'refused', verdict }, { now });
      return sendNotice(run, candidate, found, due, now);
    }
  }
}

function earlierUnknown(
  receipt: Extract<Due, { kind: 'unknown' }>['receipt'],
  candidate: Candidate,
): AnnounceResult {
  const first =
    receiptKind(candidate) === 'announcement' ? 'announcement' : ('urgent-notification' as const);
  return {
    kind: 'unknown',
    now: false,
    notice: receipt.kind === 'withdrawal' ? 'withdrawal' : first,
    messageId: receipt.payload?.messageId ?? '',
    receipt: receipt.id,
    since: receipt.createdAt,
  };
}

async function sendNotice(
  run: AnnouncementRun,
  candidate: Candidate,
  found: GatheredIntervention,
  due: Extract<Due, { kind: 'send' }>,
  now: Instant,
): Promise<AnnouncedOne> {
  const { standing, post, language, runId } = run;
  const { repository, state, files } = standing;
  const { intervention, planDigest } = candidate;
  const { solution } = files;
  const { notice } = due;
  const plan = { intervention, solution, planDigest };
  const draft = writeNotice(due, plan, undefined);
  if (!isLetter(draft)) {
    return ended(run, candidate, { kind: 'incomplete', notice, missing: draft.missing }, { now });
  }
  const wish = {
    candidate,
    solution,
    language,
    letter: draft.text,
    outcome: null,
    leaveClosed: due.again,
  };
  const begun = await keepAnnouncementIssue(repository, wish, run.markers);
  if (!begun.ok) {
    return ended(run, candidate, { kind: 'failed', at: 'issue', problem: begun.problem }, { now });
  }
  const previous = await readPrevious(repository, due.commit, due.previous?.digest);
  const refusals = await rejectionsOf(standing, candidate, found, due, begun);
  const whole = writeNotice(due, { ...plan, approvalPage: begun.value.url }, previous, refusals);
  const letter = isLetter(whole) ? whole : draft;
  const result = await notify(
    repository,
    {
      notice,
      letter,
      interventionId: intervention.id,
      planDigest,
      commit: state.tip,
      runId,
      environment: intervention.environment,
      since: due.since,
    },
    post,
    now,
    {
      signer: {
        client: repository.client,
        access: run.access,
        demanded: solution.evidence.announcement === 'signed',
      },
      mailServer: solution.contacts['mail-server'],
    },
  );
  if (result.kind === 'rival') return ended(run, candidate, result, { now, issue: begun.value });
  return withIssue(run, candidate, found, due, result, now, letter.text);
}

/** Updates the issue with the result; if that fails, what was sent stays sent. */
async function withIssue(
  run: AnnouncementRun,
  candidate: Candidate,
  found: GatheredIntervention,
  due: Exclude<Due, { kind: 'problem' | 'never-announced' }>,
  result: AnnounceResult,
  now: Instant,
  sent?: string,
): Promise<AnnouncedOne> {
  const { standing, language } = run;
  const { repository, files } = standing;
  const { solution } = files;
  // Sending may have taken minutes, so what is left to write gets its own time limit.
  standing.repository.client.begin();
  const letter = sent ?? standingLetter(candidate, solution);
  const outcome = { result, parts: ended(run, candidate, result, { now, letter }).parts };
  const leaveClosed = due.kind === 'send' ? due.again : undefined;
  const wish = { candidate, solution, language, letter, outcome, leaveClosed };
  const kept = await keepAnnouncementIssue(repository, wish, run.markers);
  if (!kept.ok) return ended(run, candidate, result, { now, issueTrouble: kept.problem, letter });
  const place = { repository, issue: kept.value.number, now, markers: run.markers };
  const answered =
    candidate.intervention.status === 'withdrawn'
      ? null
      : await answeredCase(standing, candidate, found, kept);
  const heard = answered === null ? [] : heardAhead(answered);
  const reminders =
    result.kind === 'told' && !result.withdrawn
      ? await remind(run, candidate, found, kept.value, result.reference, now)
      : [];
  const change = planChange({ due, result, answered, now });
  const issueTrouble =
    (change === null ? null : await sayPlanIsVoid(place, candidate, change, language)) ??
    (await sayNotHeard(place, candidate, heard, language));
  const { value: issue } = kept;
  return ended(run, candidate, result, { now, issue, issueTrouble, letter, heard, reminders });
}

/** What is known of an ending beside its result. */
interface Beside {
  readonly now?: Instant;
  readonly issue?: IssueSummary;
  readonly issueTrouble?: Problem | null;
  readonly letter?: string | null;
  readonly heard?: readonly Heard[];
  readonly reminders?: readonly Reminded[];
}

/** How announcing one intervention ended, and how that is told; nothing is known `beside` where nobody was asked. */
export function ended(
  { standing, language }: AnnouncementRun,
  { intervention, path, planDigest }: Candidate,
  result: AnnounceResult,
  { now = instantOf(0), issue, issueTrouble = null, letter = null, ...said }: Beside = {},
): AnnouncedOne {
  const { solution } = standing.files;
  const announced = {
    id: intervention.id,
    path,
    planDigest,
    urgent: intervention.urgent !== undefined,
    result,
    issue: issue === undefined ? null : { number: issue.number, url: issue.url },
    heard: [],
    reminders: [],
    ...said,
    issueTrouble,
  };
  const custodian = solution.contacts['solution-custodian'];
  const to =
    custodian === undefined ? serviceDesk(solution) : serviceDeskAndCustodian(solution, custodian);
  const repository = standing.repository.fullName;
  return { announced, parts: announcedParts({ announced, letter, now, language, to, repository }) };
}

/** The noes to the plan that this letter withdraws or takes the place of. */
async function rejectionsOf(
  standing: TipSnapshot,
  candidate: Candidate,
  found: GatheredIntervention,
  { notice, previous }: Extract<Due, { kind: 'send' }>,
  issue: ApiResult<IssueSummary>,
): Promise<readonly Refusal[] | undefined> {
  const planDigest = previous?.digest;
  if (planDigest === undefined || (notice !== 'withdrawal' && notice !== 'changed-announcement'))
    return undefined;
  // Of the plan that people were told of; when it landed does not matter any more.
  const facts = { ...found.facts, landing: null };
  const dated = { ...found, facts };
  const heard = heardAhead(
    await answeredCase(standing, { ...candidate, planDigest }, dated, issue),
  );
  return heard.flatMap(({ party, no }) =>
    no === null ? [] : [{ party, at: no.at, reference: no.reference }],
  );
}
