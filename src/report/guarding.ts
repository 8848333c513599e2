import { problemsJson, reasonsJson } from './pages.ts';
import type { Language } from '../records/types.ts';
import type { Problem } from '../rules/facts.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import type { DecidingLine } from '../rules/verdict.ts';
import { decidingSentences } from './organisation.ts';
import { list, type Part, sentence } from './document.ts';
import { visible } from './escaping.ts';
import { messagesIn } from './language.ts';
import { unknownSentence } from './problem-words.ts';

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
export function guardParts({ runs, problems }: Guarding, language: Language): readonly Part[] {
  const messages = messagesIn(language);
  const words = messages.guard;
  const unknown = (all: readonly Problem[]): readonly string[] =>
    all.map((problem) => unknownSentence(problem, words, messages));
  return [
    ...runs.flatMap((run) => {
      const { codes, decidedBy, lacking } = run.kind === 'unknown' ? NOTHING : run;
      const named = codes.length === 0 ? '' : `: ${codes.join(', ')}`;
      return [
        sentence(`${run.id} ${visible(run.environment)}: ${words.kinds[run.kind]}${named}`),
        ...list([...decidingSentences([{ decidedBy }], messages), ...unknown(lacking)]),
      ];
    }),
    ...(runs.length === 0 && problems.length === 0 ? [sentence(words.none)] : []),
    ...unknown(problems).map(sentence),
  ];
}

const NOTHING = { codes: [], decidedBy: [], lacking: [] } as const;

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
