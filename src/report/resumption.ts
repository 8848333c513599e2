import { problemsJson, reasonsJson } from './pages.ts';
import { type Instant, toIso } from '../calendar/instant.ts';
import type { Language } from '../records/types.ts';
import type { Problem } from '../rules/facts.ts';
import type { DecidingLine, RuleFacts } from '../rules/verdict.ts';
import { decidingSentences } from './organisation.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import { missSentence } from './heard.ts';
import { lineSentence } from './escaping.ts';
import { messagesIn } from './language.ts';
import { problemLine } from './problem-words.ts';

/** What became of one refused run. */
export type ResumedRun = { readonly id: number } & (
  | { readonly kind: 'resumed' | 'already-resumed' | 'not-newest' | 'not-refused-for-time' }
  | {
      readonly kind: 'still-refused';
      readonly codes: readonly ReasonCode[];
      /** Facts of comments that were meant as a yes and count for none. */
      readonly misses: readonly RuleFacts[];
      /** Lines of the organisation's files that refused. */
      readonly decidedBy: readonly DecidingLine[];
      /** What could not be known, so that it stays refused. */
      readonly lacking: readonly Problem[];
    }
  | { readonly kind: 'unknown'; readonly problem: Problem }
);

export interface Resumption {
  readonly slots: readonly {
    readonly id: string;
    readonly opensAt: Instant;
    readonly closesAt: Instant;
    readonly state: 'not-yet-open' | 'open' | 'over';
  }[];
  readonly runs: readonly ResumedRun[];
  readonly problems: readonly Problem[];
}

/** A line for each slot, each run and each thing that could not be known. */
export function resumptionText(resumption: Resumption, language: Language): string {
  const messages = messagesIn(language);
  const words = messages.resume;
  const { slots, runs, problems } = resumption;
  const open = slots.some(({ state }) => state === 'open');
  const lines = slots.map(({ id, opensAt, closesAt, state }) =>
    words.slot[state](
      id,
      messages.moments.when(state === 'not-yet-open' ? opensAt : closesAt, null),
    ),
  );
  if (slots.length === 0 && problems.length === 0) lines.push(words.noSlot);
  if (open && runs.length === 0 && problems.length === 0) lines.push(words.noRun);
  for (const run of runs) {
    const codes = run.kind === 'still-refused' ? `: ${run.codes.join(', ')}` : '';
    lines.push(`${run.id}: ${words.runs[run.kind]}${codes}`);
    const { misses, decidedBy, lacking } = run.kind === 'still-refused' ? run : NOTHING;
    for (const said of decidingSentences([{ decidedBy }], messages)) {
      lines.push(`  ${lineSentence(said, messages.quotes)}`);
    }
    for (const problem of lacking) lines.push(`  ${problemLine(problem, words, messages)}`);
    for (const miss of misses) {
      lines.push(`  ${lineSentence(missSentence(miss, messages), messages.quotes)}`);
    }
  }
  for (const problem of problems) lines.push(problemLine(problem, words, messages));
  return `${lines.join('\n')}\n`;
}

const NOTHING = { misses: [], decidedBy: [], lacking: [] } as const;

/** The same as data. */
export function resumptionReport(
  { slots, runs, problems }: Resumption,
  language: Language,
): unknown {
  return {
    schema: 1,
    slots: slots.map(({ id, opensAt, closesAt, state }) => ({
      id,
      state,
      'opens-at': toIso(opensAt),
      'closes-at': toIso(closesAt),
    })),
    runs: runs.map((run) => ({
      id: run.id,
      outcome: run.kind,
      'reason-codes': run.kind === 'still-refused' ? run.codes : [],
      ...(run.kind === 'still-refused' &&
        run.decidedBy.length > 0 && { 'decided-by': run.decidedBy }),
      ...(run.kind === 'still-refused' && run.lacking.length > 0 && { problems: run.lacking }),
      reasons: reasonsJson(run.kind === 'still-refused' ? run.codes : [], language),
    })),
    problems: problemsJson(problems, language),
  };
}
