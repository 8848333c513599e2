import type { Language } from '../records/types.ts';
import type { Problem } from '../rules/facts.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import { lineSentence, visible } from './escaping.ts';
import { messagesIn } from './language.ts';
import { limitSentence, problemDetail } from './problem-words.ts';

/** What became of one run that waited for one environment. */
export type GuardedRun = { readonly id: number; readonly environment: string } & (
  | {
      readonly kind: 'approved' | 'rejected' | 'waiting' | 'answered';
      readonly codes: readonly ReasonCode[];
    }
  | { readonly kind: 'unknown'; readonly problem: Problem }
);

export interface Guarding {
  readonly runs: readonly GuardedRun[];
  readonly problems: readonly Problem[];
}

/** A line for each run and environment, and for each thing that could not be known. */
export function guardText({ runs, problems }: Guarding, language: Language): string {
  const messages = messagesIn(language);
  const words = messages.guard;
  const lines = runs.map((run) => {
    const codes =
      run.kind === 'unknown' || run.codes.length === 0 ? '' : `: ${run.codes.join(', ')}`;
    return `${run.id} ${visible(run.environment)}: ${words.kinds[run.kind]}${codes}`;
  });
  if (runs.length === 0 && problems.length === 0) lines.push(words.none);
  for (const problem of problems) {
    const { request, permission } = problem;
    const lacking = permission === undefined ? '' : words.lacks(problem.permissions ?? permission);
    const limited = limitSentence(problem, messages).map((text) => ` ${text}`);
    lines.push(
      `${words.problem(visible(request), lineSentence(problemDetail(problem, messages), messages.quotes))}${lacking}${limited.join('')}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** The same as data. */
export function guardReport({ runs, problems }: Guarding): unknown {
  return {
    schema: 1,
    runs: runs.map((run) => ({
      id: run.id,
      environment: run.environment,
      outcome: run.kind,
      'reason-codes': run.kind === 'unknown' ? [] : run.codes,
    })),
    problems,
  };
}
