import type { Client } from '../github/client.ts';
import type { RepositoryName } from '../github/name.ts';
import { answerProtectionRule, readPendingEnvironments } from '../github/protection.ts';
import { listWaitingRuns, type ListedRun } from '../github/runs.ts';
import type { Language } from '../records/types.ts';
import { type GuardedRun, guardReport, guardText, type Guarding } from '../report/guarding.ts';
import { standingComment } from '../report/standing-comment.ts';
import type { Problem } from '../rules/facts.ts';
import { isForEver } from '../rules/lasting.ts';
import type { Verdict } from '../rules/verdict.ts';
import type { Inputs } from '../runner/inputs.ts';
import { group, print } from '../runner/log.ts';
import { type Assignment, clientFor, repositoryOf } from './assignment.ts';
import { type Conclusion, concludeList } from './conclusion.ts';
import { judge, type Judgement } from './gate.ts';
import { Memory, type Question } from './gathering.ts';

/**
 * `mode: guard`: answers for a custom protection rule. Every run that waits for one of the environments of
 * the input `environment` is judged: opened inside its slot, left waiting while it may yet become lawful,
 * rejected when it never can. The workflow's own steps have no say in it, so deleting the gate from a
 * workflow changes nothing.
 */
export async function guard(assignment: Assignment): Promise<Conclusion> {
  const { inputs, context } = assignment;
  const client = clientFor(assignment);
  try {
    const guarding = await guardRuns(client, repositoryOf(context), inputs);
    const language = inputs.language ?? guarding.language;
    return concludeList(
      guardText(guarding, language),
      guardReport(guarding),
      guarding.problems.length === 0,
    );
  } finally {
    client.close();
  }
}

async function guardRuns(
  client: Client,
  repository: RepositoryName,
  inputs: Inputs,
): Promise<Guarding & { readonly language: Language }> {
  const waiting = await listWaitingRuns(client, repository);
  if (!waiting.ok) return { runs: [], problems: [waiting.problem], language: 'en' };
  const guarded = new Set(inputs.environment.split(',').map((name) => name.trim()));
  const memory = new Memory();
  const runs: GuardedRun[] = [];
  let language: Language = 'en';
  await group('guard', async () => {
    for (const [index, run] of waiting.value.entries()) {
      print(`${index + 1} / ${waiting.value.length}: ${run.id}`);
      client.begin();
      const asked = await readPendingEnvironments(client, repository, run.id);
      if (!asked.ok) {
        runs.push({ id: run.id, environment: '', kind: 'unknown', problem: asked.problem });
        continue;
      }
      for (const environment of asked.value.filter((name) => guarded.has(name))) {
        const question = questionOf(repository, run, environment, inputs);
        const judgement = await judge(client, question, memory);
        language = judgement.gathered.solution.language ?? language;
        const told = await answer(client, question, judgement, inputs.language ?? language);
        runs.push({ id: run.id, environment, ...told });
      }
    }
  });
  const problems = runs.flatMap((run) => (run.kind === 'unknown' ? [run.problem] : []));
  return { runs, problems, language };
}

type Told =
  | { readonly kind: 'approved' | 'rejected' | 'waiting'; readonly codes: Verdict['reasonCodes'] }
  | { readonly kind: 'unknown'; readonly problem: Problem };

async function answer(
  client: Client,
  question: Question,
  { verdict }: Judgement,
  language: Language,
): Promise<Told> {
  if (verdict.allowed) {
    // Judged again from nothing remembered: between the first look and this one the night goes on.
    const { verdict: last } = await judge(client, question);
    if (last.allowed) return send(client, question, 'approved', last, language);
    return rejects(last)
      ? send(client, question, 'rejected', last, language)
      : { kind: 'waiting', codes: last.reasonCodes };
  }
  if (!rejects(verdict)) return { kind: 'waiting', codes: verdict.reasonCodes };
  const { verdict: last } = await judge(client, question);
  return rejects(last)
    ? send(client, question, 'rejected', last, language)
    : { kind: 'waiting', codes: last.reasonCodes };
}

/** Only a plain refusal rejects; what cannot be known leaves the run waiting. */
function rejects(verdict: Verdict): boolean {
  return verdict.decision === 'deny' && isForEver(verdict.reasonCodes);
}

async function send(
  client: Client,
  question: Question,
  state: 'approved' | 'rejected',
  verdict: Verdict,
  language: Language,
): Promise<Told> {
  const { repository, runId, environment } = question;
  const comment = standingComment(verdict, language);
  const sent = await answerProtectionRule(client, repository, runId, environment, state, comment);
  return sent.ok
    ? { kind: state, codes: verdict.reasonCodes }
    : { kind: 'unknown', problem: sent.problem };
}

function questionOf(
  repository: RepositoryName,
  run: ListedRun,
  environment: string,
  inputs: Inputs,
): Question {
  return {
    repository,
    runId: run.id,
    ref: `refs/tags/${run.headBranch ?? ''}`,
    sha: run.headSha,
    event: run.event,
    environment,
    intervention: inputs.intervention,
    another: true,
  };
}
