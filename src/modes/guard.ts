import { answerProtectionRule, readPendingEnvironments } from '../github/protection.ts';
import type { RepositoryClient } from '../github/repository-client.ts';
import { type ListedRun, listWaitingRuns } from '../github/runs.ts';
import type { Language } from '../records/types.ts';
import { type GuardedRun, guardReport, guardParts, type Guarding } from '../report/guarding.ts';
import { standingComment } from '../report/standing-comment.ts';
import { decidingLines } from '../rules/deciding-lines.ts';
import { problemsOf } from '../rules/api.ts';
import type { Problem } from '../rules/facts.ts';
import { isPermanent } from '../rules/reason-codes.ts';
import type { DecidingLine, Verdict } from '../rules/verdict.ts';
import type { Inputs } from '../runner/inputs.ts';
import { group, print } from '../runner/log.ts';
import { type ModeInput, onRepository } from './mode-input.ts';
import { type ModeResult, concludeList } from './mode-result.ts';
import type { EzdravFiles } from './ezdrav-files.ts';
import { judge, type Judgement } from './gate.ts';
import { withCauses, withOrganisation } from './organisation/telling.ts';
import { Memory } from './gathering.ts';
import type { RunToJudge } from './gathering/run-facts.ts';

/**
 * `mode: guard`: answers for a custom protection rule. Every run that waits for one of the environments in
 * the input `environment` is judged: approved inside its slot, left waiting while it may still become lawful,
 * rejected if it never can. The workflow's own steps have no influence, so deleting the gate from a workflow
 * changes nothing.
 */
export async function guard(input: ModeInput): Promise<ModeResult> {
  const { inputs } = input;
  return onRepository(input, async (repository) => {
    const guarding = await guardRuns(repository, inputs);
    const language = inputs.language ?? guarding.language;
    const concluded = concludeList(
      guardParts(guarding, language),
      language,
      guardReport(guarding, language),
      guarding.problems.length === 0,
    );
    const { runs, files } = guarding;
    const lacking = runs.flatMap((run) => (run.kind === 'unknown' ? [] : run.lacking));
    return withOrganisation(withCauses(concluded, lacking, files, language), files, language);
  });
}

async function guardRuns(
  repository: RepositoryClient,
  inputs: Inputs,
): Promise<Guarding & { readonly files: EzdravFiles | null; readonly language: Language }> {
  const waiting = await listWaitingRuns(repository);
  if (!waiting.ok) return { runs: [], problems: [waiting.problem], files: null, language: 'en' };
  const { runs: waitingRuns, cut } = waiting.value;
  // GitHub compares environment names case-insensitively.
  const guarded = new Set(inputs.environment.split(',').map((name) => name.trim().toLowerCase()));
  const memory = new Memory();
  const runs: GuardedRun[] = [];
  let language: Language = 'en';
  let files: EzdravFiles | null = null;
  await group('guard', async () => {
    for (const [index, run] of waitingRuns.entries()) {
      print(`${index + 1} / ${waitingRuns.length}: ${run.id}`);
      repository.client.begin();
      const asked = await readPendingEnvironments(repository, run.id);
      if (!asked.ok) {
        runs.push({ id: run.id, environment: '', kind: 'unknown', problem: asked.problem });
        continue;
      }
      for (const environment of asked.value) {
        if (!guarded.has(environment.toLowerCase())) continue;
        const question = questionOf(repository, run, environment, inputs);
        const first = await judge(question, memory);
        language = first.gathered.solution.language ?? language;
        files = first.gathered.files ?? files;
        const words = inputs.language ?? language;
        const answered = await answer(question, environment, first, words);
        runs.push({ id: run.id, environment, ...answered });
      }
    }
  });
  const problems = runs.flatMap((run) => (run.kind === 'unknown' ? [run.problem] : []));
  return { runs, problems: [...problems, ...(cut === null ? [] : [cut])], files, language };
}

type Told =
  | {
      readonly kind: 'approved' | 'rejected' | 'waiting' | 'answered';
      readonly codes: Verdict['reasonCodes'];
      readonly decidedBy: readonly DecidingLine[];
      readonly lacking: readonly Problem[];
    }
  | { readonly kind: 'unknown'; readonly problem: Problem };

/** `environment`: its name as GitHub writes it. */
async function answer(
  question: RunToJudge,
  environment: string,
  first: Judgement,
  language: Language,
): Promise<Told> {
  if (!first.verdict.allowed && !rejects(first, question)) {
    return { kind: 'waiting', ...said(first) };
  }
  // Judged again from scratch, because time has passed since the first look.
  const last = await judge(question);
  const { allowed } = last.verdict;
  if (!allowed && !rejects(last, question)) return { kind: 'waiting', ...said(last) };
  const { repository, runId } = question;
  const state = allowed ? 'approved' : 'rejected';
  const comment = standingComment(last.verdict, language);
  const sent = await answerProtectionRule(repository, runId, environment, state, comment);
  if (sent.ok) return { kind: state, ...said(last) };
  // Another tick may have been faster, or the answer was lost: the run itself shows it.
  const left = await readPendingEnvironments(repository, runId);
  return left.ok && !left.value.includes(environment)
    ? { kind: 'answered', codes: [], decidedBy: [], lacking: [] }
    : { kind: 'unknown', problem: sent.problem };
}

function said({ verdict, gathered }: Judgement): {
  readonly codes: Verdict['reasonCodes'];
  readonly decidedBy: readonly DecidingLine[];
  readonly lacking: readonly Problem[];
} {
  const { reasonCodes, rules, allowed } = verdict;
  const lacking = allowed ? [] : problemsOf(gathered.facts);
  return { codes: reasonCodes, decidedBy: decidingLines(rules), lacking };
}

/**
 * Only a clear refusal rejects. What is unknown leaves the run waiting, and so does a branch with the tag's
 * name: it can be deleted, and otherwise anybody who may push could have any run rejected.
 */
function rejects({ verdict, gathered }: Judgement, { sha }: RunToJudge): boolean {
  const { repository } = gathered;
  const shadowed = repository?.branchNamedAlike === true && repository.tag?.commit === sha;
  const codes = verdict.reasonCodes.filter((code) => !shadowed || code !== 'target.no-release');
  return verdict.decision === 'deny' && isPermanent(codes);
}

function questionOf(
  repository: RepositoryClient,
  run: ListedRun,
  environment: string,
  inputs: Inputs,
): RunToJudge {
  return {
    repository,
    runId: run.id,
    ref: `refs/tags/${run.headBranch ?? ''}`,
    sha: run.headSha,
    event: run.event,
    environment: environment.toLowerCase(),
    intervention: inputs.intervention,
    another: true,
  };
}
