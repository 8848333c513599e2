import { type PushPage, readActivity } from '../github/activity.ts';
import type { ApiResult } from '../github/answer.ts';
import { skewOf } from '../github/clock.ts';
import { type IssueSummary, listOwnIssues } from '../github/issues.ts';
import { type Changes, readChanges } from '../github/pull-answers.ts';
import { readReceipts } from '../github/receipts.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import { readRepository, type RepositoryState } from '../github/repository.ts';
import { type ListedRun, readRun, type Run } from '../github/runs.ts';
import { readTag, type TagNow } from '../github/tags.ts';
import { accountsOf } from '../records/approvers.ts';
import { DEFAULT_SOLUTION } from '../records/solution.ts';
import type { Solution } from '../records/types.ts';
import type {
  Candidate,
  ApprovalEvidence,
  Fact,
  Facts,
  Landing,
  Problem,
  Receipt,
  Source,
  Target,
} from '../rules/facts.ts';
import { loosenings } from '../rules/every-version.ts';
import type { RunCase } from '../rules/rule.ts';
import { selectIntervention } from '../rules/selection.ts';
import {
  approvalEvidenceOf,
  findIssue,
  readApprovalComments,
} from './gathering/approval-evidence.ts';
import { type EzdravFiles } from './ezdrav-files.ts';
import { heldByOf } from './organisation/held-by.ts';
import { readHeadFiles } from './gathering/head-files.ts';
import { readPastRules, whoLetGo } from './gathering/past-rules.ts';
import { readHistory } from './gathering/history.ts';
import { readReceiptRuns, withRuns } from './gathering/receipt-runs.ts';
import { apart, readKeys, withSignatures } from './gathering/signatures.ts';
import { readHistoryPage, type HistoryPage } from './gathering/push-history.ts';
import { malformed } from '../github/unreadable.ts';

/**
 * The most likely default branch, if the runner did not say. Its activity is requested together with
 * everything else and used only if the repository turns out to have that default branch, at that very tip.
 */
const LIKELY_BRANCH = 'main';

/** What is judged: one run, and what it means to deploy. */
export interface RunToJudge {
  readonly repository: RepositoryClient;
  readonly runId: number;
  readonly ref: string;
  readonly sha: string;
  readonly event: string;
  readonly environment: string;
  readonly intervention: string | undefined;
  /** The default branch by the runner: a guess that saves a round trip. */
  readonly defaultBranch?: string | undefined;
  /**
   * Set for a run other than the one this process belongs to. Such a run only names its head, so the tag of
   * that name is meant only if it leads to the run's commit and no branch has the same name.
   */
  readonly another?: true;
}

/** Everything that was found out for a decision. */
export interface Gathered {
  readonly facts: Facts;
  readonly candidate: Candidate | null;
  readonly solution: Solution;
  readonly files: EzdravFiles | null;
  readonly repository: RepositoryState | null;
}

/**
 * What several decisions of one process share, pinned to the default branch's tip: the files and the evidence
 * of an intervention. Used only for a first look; what allows is gathered anew.
 */
export class Memory {
  readonly #known = new Map<string, Promise<unknown>>();

  recall<T>(key: string, find: () => Promise<T>): Promise<T> {
    const known = this.#known.get(key);
    // A key is only ever used for one kind of thing.
    if (known !== undefined) return known as Promise<T>;
    const found = find();
    this.#known.set(key, found);
    return found;
  }
}

/**
 * Gathers everything the rules may know about one run, usually in two round trips: the repository, the run,
 * the newest pushes and our own issues; then what each push left, who brought the plan and who approved. If
 * more than about twenty pushes matter, what lies between takes one more. What cannot be read becomes a
 * problem among the facts.
 */
export async function gather(
  question: RunToJudge,
  memory: Memory = new Memory(),
): Promise<Gathered> {
  const { repository, defaultBranch: guess = LIKELY_BRANCH } = question;
  // The tag is read once more at the very end, whatever else had to be asked.
  repository.client.keepBack(1);
  const ref = question.ref.startsWith('refs/tags/') ? question.ref : null;
  const issues = memory.recall('issues', () => listOwnIssues(repository));
  // Needed only if there is an intervention; a run that is cancelled before has said why.
  issues.catch(() => undefined);
  const [state, run, likely] = await Promise.all([
    readRepository(repository, ref),
    readRun(repository, question.runId),
    memory.recall('likely', () => readActivity(repository, guess, null, 'any')),
  ]);
  if (!state.ok) return withoutRepository(question, run, state.problem);

  const { tip } = state.value;
  const ahead = memory.recall(`pushes ${tip}`, () =>
    lookAhead(repository, state.value, guess, likely),
  );
  // Awaited below; a rejection before that must not count as unhandled.
  ahead.catch(() => undefined);
  const files = await memory.recall(`files ${tip}`, () =>
    readHeadFiles(repository, state.value, question.intervention),
  );
  const target = targetOf(question, state.value, state.request, run);
  const { candidate } = selectIntervention(files.files, target);
  const { solution } = files;
  const [evidence, formerRules] = await Promise.all([
    candidate === null
      ? NO_EVIDENCE
      : memory.recall(`evidence ${tip} ${candidate.path}`, () =>
          gatherEvidence(repository, state.value, files, candidate, {
            ahead,
            issues,
            own: run,
            changes:
              question.another === undefined ? readChanges(repository, candidate.path, tip) : null,
          }),
        ),
    memory.recall(`rules ${tip}`, () => readPastRules(repository, state.value, files, ahead)),
  ]);
  const base = baseFacts(question, run, [
    target.tagNow,
    evidence.landing,
    evidence.receipts,
    evidence.consents,
    files.roster,
    formerRules,
    ...(files.files.kind === 'unknown'
      ? [{ known: false as const, problem: files.files.problem }]
      : []),
  ]);
  const facts: Facts = {
    ...base,
    ...evidence,
    files: files.files,
    roster: files.roster,
    formerRules,
    ...heldByOf(files),
    target,
  };
  return {
    candidate,
    solution,
    files,
    repository: state.value,
    facts: await withWayOut(repository, state.value, { candidate, solution, facts }),
  };
}

/** Asks who approved a loosening only if one makes a difference; for most decisions none does. */
async function withWayOut(
  repository: RepositoryClient,
  { defaultBranch }: RepositoryState,
  judged: RunCase,
): Promise<Facts> {
  const { facts } = judged;
  const asked = await whoLetGo(repository, defaultBranch, facts, loosenings(judged));
  if (asked === null) return facts;
  const formerRules: Facts['formerRules'] = asked.ok
    ? {
        known: true,
        value: asked.value,
        grade: 'verified',
        sources: [{ kind: 'api', from: asked.request }],
      }
    : { known: false, problem: asked.problem };
  const problems = distinct([...facts.problems, ...problemsOf([formerRules])]);
  return { ...facts, formerRules, problems, requests: repository.client.counted };
}

/** The newest pushes with what each left, and those before them if there are more. */
async function lookAhead(
  repository: RepositoryClient,
  { defaultBranch, tip }: RepositoryState,
  guess: string,
  likely: ApiResult<PushPage>,
): Promise<HistoryPage> {
  const fits = likely.ok && defaultBranch === guess && likely.value.pushes[0]?.after === tip;
  const lacking = repository.client.enterpriseVersion === null ? [] : [404];
  const page = fits ? likely : await readActivity(repository, defaultBranch, null, lacking);
  return readHistoryPage(repository, defaultBranch, page, true);
}

/** What was requested already, or together with the evidence. */
interface UnderWay {
  /** The run that is judged. */
  readonly own: ApiResult<ListedRun>;
  readonly ahead: Promise<HistoryPage>;
  readonly issues: Promise<ApiResult<readonly IssueSummary[]>>;
  /** Null: for several runs judged in one process nothing is requested in advance. */
  readonly changes: Promise<ApiResult<Changes>> | null;
}

interface Evidence {
  readonly landing: Fact<Landing> | null;
  readonly receipts: Fact<readonly Receipt[]> | null;
  readonly answers: readonly Receipt[];
  readonly consents: Fact<readonly ApprovalEvidence[]> | null;
}

/** No intervention is meant, so there is nothing to have evidence of. */
const NO_EVIDENCE: Evidence = { landing: null, receipts: null, answers: [], consents: null };

async function gatherEvidence(
  repository: RepositoryClient,
  state: RepositoryState,
  files: EzdravFiles,
  candidate: Candidate,
  { ahead, issues, own, changes }: UnderWay,
): Promise<Evidence> {
  const { approvers } = files.solution;
  const { id } = candidate.intervention;
  const listed = accountsOf(approvers.client).length + accountsOf(approvers['ezdrav-ict']).length;
  const consents = findIssue(candidate, listed, () => issues).then((issue) =>
    readApprovalComments(repository, issue),
  );
  const told = readReceipts(
    repository,
    state.deployments,
    (receipt) => receipt.deliveredAt !== null && receipt.payload?.interventionId === id,
  );
  const where = { repository, state, own };
  const [history, comments, receipts, runs, keys] = await Promise.all([
    Promise.all([ahead, changes]).then(([first, asked]) =>
      readHistory(repository, state, candidate, first.page, files.blobs, undefined, {
        ahead: first,
        changes: asked,
        comments: consents,
        receipts: told,
      }),
    ),
    consents,
    told,
    told.then((asked) => readReceiptRuns(where, asked, id)),
    told.then((asked) => readKeys(repository.client, asked, id)),
  ]);
  const { stood } = history;
  const signing = { repository, state, candidate, keys, stood, now: repository.client.clock.now() };
  const bound = receipts.ok ? withRuns(receipts.value, runs, stood, state) : [];
  const { notices, answers } = apart(await withSignatures(bound, signing));
  return {
    landing: history.landing,
    answers,
    receipts: receipts.ok
      ? {
          known: true,
          value: notices,
          grade: 'verified',
          sources: receiptSources(receipts.request, receipts.value, id),
        }
      : { known: false, problem: receipts.problem },
    // Without the landing, the pull request and its approvals are not known either.
    consents: history.landing.known
      ? approvalEvidenceOf(candidate, history.pull, comments, history.holders)
      : history.landing,
  };
}

/** Where receipts were looked for, and those of the intervention that were found. */
function receiptSources(
  from: string,
  receipts: readonly Receipt[],
  interventionId: string,
): readonly Source[] {
  const own = receipts.filter(({ payload }) => payload?.interventionId === interventionId);
  const found = own.map(({ id, deliveredAt, createdAt }): Source => {
    return { kind: 'api', from, id, time: deliveredAt ?? createdAt };
  });
  return found.length > 0 ? found : [{ kind: 'api', from }];
}

/** The same facts with the tag as it is now: the last look before allowing. */
export async function lookAgainAtTag(
  { repository, ref }: RunToJudge,
  facts: Facts,
): Promise<Facts> {
  const { client } = repository;
  client.keepBack(0);
  const asked = await readTag(repository, ref);
  const now = client.clock.now();
  const tagNow: Fact<string | null> = asked.ok
    ? tagFact(asked.value, asked.request, [{ kind: 'api', from: asked.request }])
    : { known: false, problem: asked.problem };
  return {
    ...facts,
    now,
    target: { ...facts.target, tagNow },
    problems: [...facts.problems, ...problemsOf([now, tagNow])],
    requests: client.counted,
  };
}

function targetOf(
  question: RunToJudge,
  state: Pick<RepositoryState, 'tag' | 'branchNamedAlike'>,
  request: string,
  run: ApiResult<Run>,
): Target {
  const { ref, sha, environment, intervention, another } = question;
  const { tag } = state;
  // For some events the runner names the tag object; what is deployed is the commit it leads to.
  const deployed = tag?.objects.includes(sha) === true && tag.commit !== null ? tag.commit : sha;
  const meant = another === undefined || (tag?.commit === sha && !state.branchNamedAlike);
  const read: Source = { kind: 'api', from: request, id: ref };
  return {
    ref: { kind: meant ? 'ref' : 'no-release', name: ref },
    deployed: isOfCommit(run, [sha, deployed, ...(tag?.objects ?? [])])
      ? {
          known: true,
          value: deployed,
          grade: 'verified',
          sources: [{ kind: 'argument', from: 'GITHUB_SHA' }],
        }
      : { known: false, problem: OTHER_COMMIT },
    tagNow: tagFact(tag, request, tag === null ? [] : [read]),
    tagObjects: (tag?.objects ?? []).filter((oid) => oid !== tag?.commit),
    environment,
    ...(intervention !== undefined && { intervention }),
  };
}

function tagFact(
  tag: TagNow | null,
  request: string,
  sources: readonly Source[],
): Fact<string | null> {
  if (tag?.goesOn === true) {
    return { known: false, problem: malformed(request, 'tag-chain') };
  }
  return { known: true, value: tag?.commit ?? null, grade: 'verified', sources };
}

type RunFacts = Pick<
  Facts,
  | 'repository'
  | 'now'
  | 'runId'
  | 'event'
  | 'actor'
  | 'triggeringActor'
  | 'problems'
  | 'requests'
  | 'runnerClock'
>;

function baseFacts(
  question: RunToJudge,
  run: ApiResult<Run>,
  facts: readonly (Fact<unknown> | null)[],
): RunFacts {
  const { client } = question.repository;
  const now = client.clock.now();
  const { actor, triggeringActor } = run.ok ? run.value : { actor: null, triggeringActor: null };
  const unread = run.ok ? [] : [run.problem];
  const skew = now.known ? skewOf(Date.now(), now.value) : null;
  return {
    repository: question.repository.fullName,
    now,
    runId: String(question.runId),
    event: eventOf(question, run),
    actor,
    triggeringActor: triggeringActor?.id === actor?.id ? null : triggeringActor,
    problems: distinct([...unread, ...problemsOf([now, ...facts])]),
    requests: client.counted,
    ...(skew !== null && { runnerClock: skew }),
  };
}

const OTHER_COMMIT = malformed('GET /repos/{owner}/{repo}/actions/runs/{run_id}', 'another-commit');

/** Returns true unless GitHub's record of the run says that another commit is deployed. */
function isOfCommit(run: ApiResult<Run>, commits: readonly string[]): boolean {
  return !run.ok || commits.includes(run.value.headSha);
}

/** The event by the runner and by GitHub's record; if they differ, it is not one that may deploy. */
function eventOf({ event }: RunToJudge, run: ApiResult<Run>): string {
  return run.ok && run.value.event !== event ? `${event}, ${run.value.event}` : event;
}

function withoutRepository(question: RunToJudge, run: ApiResult<Run>, problem: Problem): Gathered {
  const unknown = { known: false as const, problem };
  const base = baseFacts(question, run, [unknown]);
  const target: Target = {
    ...targetOf(question, { tag: null, branchNamedAlike: false }, '', run),
    tagNow: unknown,
  };
  return {
    candidate: null,
    solution: DEFAULT_SOLUTION,
    files: null,
    repository: null,
    facts: {
      ...base,
      ...NO_EVIDENCE,
      target,
      roster: unknown,
      formerRules: unknown,
      files: { kind: 'unknown', problem },
    },
  };
}

function problemsOf(facts: readonly (Fact<unknown> | null)[]): readonly Problem[] {
  return facts.flatMap((fact) => (fact === null || fact.known ? [] : [fact.problem]));
}

/** One failed request may leave several facts unknown, but is one problem. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((problem) => [`${problem.code} ${problem.request}`, problem]));
  return [...seen.values()];
}
