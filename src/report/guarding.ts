import { problemsJson, reasonsJson } from './pages.ts';
import type { Language } from '../records/types.ts';
import type { Problem } from '../rules/facts.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import type { DecidingLine } from '../rules/verdict.ts';
import { decidingSentences } from './organisation.ts';
import { lineSentence, visible } from './escaping.ts';
import { messagesIn } from './language.ts';
import { problemLine } from './problem-words.ts';

/** What became of one run that waited for one environment. */
export type GuardedRun = { readonly id: number; readonly environment: string } & (
  | {
      readonly kind: 'approved' | 'rejected' | 'waiting' | 'answered';
      readonly codes: readonly ReasonCode[];
      /** Lines of the organisation's files that refused. */
      readonly decidedBy: readonly DecidingLine[];
      /** What could not be known, so that it was left waiting. */
      readonly lacking: readonly Problem[];
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
  const lines = runs.flatMap((run) => {
    const { decidedBy, lacking } = run.kind === 'unknown' ? NOTHING : run;
    const said = decidingSentences([{ decidedBy }], messages);
    const codes =
      run.kind === 'unknown' || run.codes.length === 0 ? '' : `: ${run.codes.join(', ')}`;
    return [
      `${run.id} ${visible(run.environment)}: ${words.kinds[run.kind]}${codes}`,
      ...said.map((sentence) => `  ${lineSentence(sentence, messages.quotes)}`),
      ...lacking.map((problem) => `  ${problemLine(problem, words, messages)}`),
    ];
  });
  if (runs.length === 0 && problems.length === 0) lines.push(words.none);
  for (const problem of problems) lines.push(problemLine(problem, words, messages));
  return `${lines.join('\n')}\n`;
}

const NOTHING = { decidedBy: [], lacking: [] } as const;

/** The same as data. */
export function guardReport({ runs, problems }: Guarding, language: Language): unknown {
  return {
    schema: 1,
    runs: runs.map((run) => ({
      id: run.id,
      environment: run.environment,
      outcome: run.kind,
      'reason-codes': run.kind === 'unknown' ? [] : run.codes,
      ...(run.kind !== 'unknown' && run.decidedBy.length > 0 && { 'decided-by': run.decidedBy }),
      ...(run.kind !== 'unknown' && run.lacking.length > 0 && { problems: run.lacking }),
      reasons: reasonsJson(run.kind === 'unknown' ? [] : run.codes, language),
    })),
    problems: problemsJson(problems, language),
  };
}
