import type { Client } from '../github/client.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Verdict } from '../rules/verdict.ts';
import type { RunContext } from '../runner/context.ts';
import type { Inputs } from '../runner/inputs.ts';
import { type Assignment, clientFor, repositoryOf } from './assignment.ts';
import { type Conclusion, concludeVerdict } from './conclusion.ts';
import { gather, type Gathered, lookAgainAtTag, type Question } from './gathering.ts';

export interface Judgement {
  readonly verdict: Verdict;
  readonly gathered: Gathered;
}

/**
 * Judges one run: gathers, evaluates and, where that would allow, looks at the tag once more and
 * evaluates again, so that a tag moved meanwhile is not deployed.
 */
export async function judge(client: Client, question: Question): Promise<Judgement> {
  client.begin();
  const gathered = await gather(client, question);
  const { candidate, solution, facts } = gathered;
  const first = evaluate(candidate, solution, facts);
  if (!first.allowed) return { verdict: first, gathered };
  const last = await lookAgainAtTag(client, question, facts);
  return {
    verdict: evaluate(candidate, solution, last),
    gathered: { ...gathered, facts: last },
  };
}

/** `mode: gate`: judges the run this step belongs to. Sends nothing, changes nothing. */
export async function gate({ inputs, context, signal }: Assignment): Promise<Conclusion> {
  const client = clientFor({ inputs, context, signal });
  try {
    const { verdict, gathered } = await judge(client, questionOf(inputs, context));
    return concludeVerdict(verdict, {
      language: inputs.language ?? gathered.solution.language ?? 'en',
      locate: gathered.files?.locate ?? new Map(),
      file: gathered.candidate?.path ?? null,
    });
  } finally {
    client.close();
  }
}

function questionOf(inputs: Inputs, context: RunContext): Question {
  return {
    repository: repositoryOf(context),
    runId: context.runId,
    ref: context.ref,
    sha: context.sha,
    event: context.event,
    environment: inputs.environment,
    intervention: inputs.intervention,
  };
}
