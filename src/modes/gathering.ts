import { type PushPage, readActivity } from '../github/activity.ts';
import type { ApiResult } from '../github/answer.ts';
import { listOwnIssues } from '../github/issues.ts';
import { readChanges } from '../github/pull-answers.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import { readRepository, type RepositoryState } from '../github/repository.ts';
import { readRun, type Run } from '../github/runs.ts';
import { DEFAULT_SOLUTION } from '../records/solution.ts';
import type { Solution } from '../records/types.ts';
import type { Candidate, Facts, Problem, Target } from '../rules/facts.ts';
import { loosenings } from '../rules/every-version.ts';
import type { RunCase } from '../rules/rule.ts';
import { selectIntervention } from '../rules/selection.ts';
import { type EzdravFiles } from './ezdrav-files.ts';
import { heldByOf } from './organisation/held-by.ts';
import { readHeadFiles } from './gathering/head-files.ts';
import { readPastRules, whoLetGo } from './gathering/past-rules.ts';
import { readHistoryPage, type HistoryPage } from './gathering/push-history.ts';
import { gatherEvidence, NO_EVIDENCE } from './gathering/evidence.ts';
import {
  baseFacts,
  distinct,
  problemsIn,
  type RunToJudge,
  targetOf,
} from './gathering/run-facts.ts';

/**
 * The most likely default branch, if the runner did not say. Its activity is requested together with
 * everything else and used only if the repository turns out to have that default branch, at that very tip.
 */
const LIKELY_BRANCH = 'main';

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
  const problems = distinct([...facts.problems, ...problemsIn([formerRules])]);
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
