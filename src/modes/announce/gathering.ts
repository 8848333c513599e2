import { readActivity } from '../../github/activity.ts';
import type { ApiResult } from '../../github/answer.ts';
import { listOwnIssues, type IssueSummary } from '../../github/issues.ts';
import { readReceipts } from '../../github/receipts.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import { readRepository, type RepositoryState } from '../../github/repository.ts';
import type {
  Candidate,
  ApprovalEvidence,
  Fact,
  Facts,
  Problem,
  Receipt,
} from '../../rules/facts.ts';
import {
  approvalEvidenceOf,
  findIssue,
  listedAccounts,
  readApprovalComments,
} from '../gathering/approval-evidence.ts';
import { heldByOf } from '../organisation/held-by.ts';
import { type EzdravFiles } from '../ezdrav-files.ts';
import { believingUnread, readReceiptRuns, withRuns } from '../gathering/receipt-runs.ts';
import { apart, readKeys, withSignatures } from '../gathering/signatures.ts';
import { distinct, problemsIn } from '../gathering/run-facts.ts';
import { readHeadFiles } from '../gathering/head-files.ts';
import { readHistoryPage, type HistoryPage } from '../gathering/push-history.ts';
import { type History, type PullReader, readHistory } from '../gathering/history.ts';
import type { InterventionCase } from '../../rules/rule.ts';
import { trustedNow } from '../trusted-now.ts';

/** The repository at the default branch's tip. */
export interface TipSnapshot {
  readonly repository: RepositoryClient;
  readonly state: RepositoryState;
  readonly files: EzdravFiles;
  readonly activity: Awaited<ReturnType<typeof readActivity>>;
  /** The newest pushes with what each left; read once, when first needed. */
  readonly pushes: () => Promise<HistoryPage>;
}

/** The three files at the default branch's tip, and what is needed to judge them. */
export async function readStanding(
  repository: RepositoryClient,
  named: string | undefined,
): Promise<ApiResult<TipSnapshot>> {
  const state = await readRepository(repository, null);
  if (!state.ok) return state;
  const [files, activity] = await Promise.all([
    readHeadFiles(repository, state.value, named),
    readActivity(repository, state.value.defaultBranch, null),
  ]);
  const { defaultBranch } = state.value;
  let read: Promise<HistoryPage> | null = null;
  const pushes = (): Promise<HistoryPage> =>
    (read ??= readHistoryPage(repository, defaultBranch, activity, true));
  return { ...state, value: { repository, state: state.value, files, activity, pushes } };
}

/** What is known of one intervention. */
export interface GatheredIntervention {
  readonly facts: Facts;
  /** How it came to the default branch; null for a withdrawn one, for which it is not read. */
  readonly history: (History & { readonly unread: Problem | null }) | null;
}

/**
 * The facts of one intervention, as far as announcing needs them: `event` is what started the run. There is
 * no deployment yet, so whoever landed the plan stands for whoever will start it.
 */
export async function factsOf(
  standing: TipSnapshot,
  candidate: Candidate,
  { event, runId }: { readonly event: string; readonly runId: number },
): Promise<GatheredIntervention> {
  const { repository, state, files } = standing;
  const urgent = candidate.intervention.urgent !== undefined;
  const withdrawn = candidate.intervention.status === 'withdrawn';
  const reading = readReceipts(
    repository,
    state.deployments,
    (receipt) =>
      receipt.deliveredAt !== null && receipt.payload?.interventionId === candidate.intervention.id,
  );
  const where = { repository, state };
  const { id } = candidate.intervention;
  const [history, receipts, runs, keys] = await Promise.all([
    withdrawn ? null : landingOf(standing, candidate, reading),
    reading,
    reading.then((asked) => readReceiptRuns(where, asked, id)),
    reading.then((asked) => readKeys(repository.client, asked, id)),
  ]);
  const consents =
    urgent && history !== null ? await consentsKnown(standing, candidate, history) : null;
  const landing = history?.landing ?? null;
  const now = await trustedNow(repository);
  const stood = history?.stood ?? null;
  const signing = { repository, state, candidate, keys, stood, now };
  const bound = receipts.ok ? believingUnread(withRuns(receipts.value, runs, stood, state)) : [];
  const { notices, answers } = apart(await withSignatures(bound, signing));
  const deliveries: Fact<readonly Receipt[]> = receipts.ok
    ? { known: true, value: notices, grade: 'verified', sources: [] }
    : { known: false, problem: receipts.problem };
  const starter = landing?.known === true ? landing.value.landedBy : null;
  const facts: Facts = {
    repository: repository.fullName,
    now,
    runId: String(runId),
    event,
    files: files.files,
    target: {
      ref: { kind: 'ref', name: `refs/tags/${candidate.intervention.release.tag}` },
      deployed: null,
      tagNow: null,
      environment: candidate.intervention.environment,
      intervention: candidate.path,
    },
    landing,
    receipts: deliveries,
    answers,
    consents,
    actor: starter,
    triggeringActor: null,
    roster: files.roster,
    formerRules: null,
    ...heldByOf(files),
    problems: distinct(problemsIn([now, landing, deliveries, consents, files.roster])),
    requests: repository.client.counted,
  };
  return { facts, history };
}

/**
 * The case with the parties' answers so far: in the file, by mail, in comments on the issue, and on the pull
 * request if that may be read. Unreadable answers are left out, so the result is fit for what to say but not
 * for whether to send.
 */
export async function answeredCase(
  standing: TipSnapshot,
  candidate: Candidate,
  { facts, history }: GatheredIntervention,
  issue: ApiResult<IssueSummary | null>,
): Promise<InterventionCase> {
  const { solution } = standing.files;
  const consents = await saidOnGitHub(standing, candidate, history, issue);
  return { candidate, solution, facts: { ...facts, consents } };
}

/** What people said on GitHub, as far as it may be read. */
async function saidOnGitHub(
  { repository, files }: TipSnapshot,
  candidate: Candidate,
  history: GatheredIntervention['history'],
  issue: ApiResult<IssueSummary | null>,
): Promise<Fact<readonly ApprovalEvidence[]>> {
  const comments =
    listedAccounts(files.solution) === 0
      ? ({ ok: true, value: [], request: '', next: null } as const)
      : await readApprovalComments(repository, issue);
  return approvalEvidenceOf(candidate, history?.pull ?? null, comments, history?.holders);
}

/**
 * The same facts with what people said on GitHub. Unknown if any of it could not be read, because it decides
 * whether anybody is asked again.
 */
export async function answeredFacts(
  standing: TipSnapshot,
  candidate: Candidate,
  { facts, history }: GatheredIntervention,
  issue: ApiResult<IssueSummary | null>,
): Promise<Facts> {
  const unread = history?.unread ?? null;
  if (unread !== null && listedAccounts(standing.files.solution) > 0) {
    const problem = { ...unread, permission: 'pull_requests: read' };
    return { ...facts, consents: { known: false, problem } };
  }
  const consents = await saidOnGitHub(standing, candidate, history, issue);
  return { ...facts, consents };
}

const NOBODY: PullReader = () =>
  Promise.resolve({ ok: true, value: new Map(), request: '', next: null });

/**
 * Announcing may lack the permission to read pull requests. Reviews only matter for urgent interventions; for
 * others a rejection is reported if it can be read.
 */
async function landingOf(
  { repository, state, files, activity, pushes }: TipSnapshot,
  candidate: Candidate,
  receipts: Promise<ApiResult<readonly Receipt[]>>,
): Promise<History & { readonly unread: Problem | null }> {
  const read = async (pulls?: PullReader): Promise<History> => {
    const beside = activity.ok ? { receipts, ahead: await pushes() } : { receipts };
    return readHistory(repository, state, candidate, activity, files.blobs, pulls, beside);
  };
  const whole = await read();
  const { landing } = whole;
  const isUrgent = candidate.intervention.urgent !== undefined;
  if (landing.known || (isUrgent && landing.problem.code !== 'api.forbidden'))
    return { ...whole, unread: null };
  return { ...(await read(NOBODY)), unread: landing.problem };
}

/** The approvals on GitHub; unknown if there may be reviews that could not be read. */
async function consentsKnown(
  { repository, files }: TipSnapshot,
  candidate: Candidate,
  { pull, unread, holders }: History & { readonly unread: Problem | null },
): Promise<Facts['consents']> {
  const { approvals } = candidate.intervention;
  const recorded = approvals?.client !== undefined && approvals['ezdrav-ict'] !== undefined;
  if (unread !== null && !recorded) {
    return { known: false, problem: { ...unread, permission: 'pull_requests: read' } };
  }
  const issue = await findIssue(candidate, files.solution, () => listOwnIssues(repository));
  const comments = await readApprovalComments(repository, issue);
  return approvalEvidenceOf(candidate, pull, comments, holders);
}
