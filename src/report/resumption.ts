import { problemsJson, reasonsJson } from './pages.ts';
import { type Instant, toIso } from '../calendar/instant.ts';
import type { Language } from '../records/types.ts';
import type { Problem } from '../rules/facts.ts';
import type { DecidingLine, RuleFacts } from '../rules/verdict.ts';
import { decidingSentences } from './organisation.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import { missSentence } from './heard.ts';
import { list, type Part, sentence } from './document.ts';
import { messagesIn } from './language.ts';
import { unknownSentence } from './problem-words.ts';

/** What happened with one refused run. */
export type ResumedRun = { readonly id: number } & (
  | { readonly kind: 'resumed' | 'already-resumed' | 'not-newest' | 'not-refused-for-time' }
  | {
      readonly kind: 'still-refused';
      readonly codes: readonly ReasonCode[];
      /** Facts of comments that were meant to approve and do not count. */
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

/** A line for each slot, each run and everything that could not be known. */
export function resumptionParts(
  { slots, runs, problems }: Resumption,
  language: Language,
): readonly Part[] {
  const messages = messagesIn(language);
  const words = messages.resume;
  const unknown = (all: readonly Problem[]): readonly string[] =>
    all.map((problem) => unknownSentence(problem, words, messages));
  const isOpen = slots.some(({ state }) => state === 'open');
  const isEmpty = problems.length === 0 && (slots.length === 0 || (isOpen && runs.length === 0));
  return [
    ...slots.map(({ id, opensAt, closesAt, state }) => {
      const at = state === 'not-yet-open' ? opensAt : closesAt;
      return sentence(words.slot[state](id, messages.moments.when(at, null)));
    }),
    ...(isEmpty ? [sentence(slots.length === 0 ? words.noSlot : words.noRun)] : []),
    ...runs.flatMap((run) => {
      const { codes, misses, decidedBy, lacking } = run.kind === 'still-refused' ? run : NOTHING;
      const named = run.kind === 'still-refused' ? `: ${codes.join(', ')}` : '';
      return [
        sentence(`${run.id}: ${words.runs[run.kind]}${named}`),
        ...list([
          ...decidingSentences([{ decidedBy }], messages),
          ...unknown(lacking),
          ...misses.map((miss) => missSentence(miss, messages)),
        ]),
      ];
    }),
    ...unknown(problems).map(sentence),
  ];
}

const NOTHING = { codes: [], misses: [], decidedBy: [], lacking: [] } as const;

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
