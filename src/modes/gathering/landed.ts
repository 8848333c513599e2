import type { MergedPull } from '../../github/pulls.ts';
import type { Fact, Landing, Problem, Source } from '../../rules/facts.ts';

/** When the plan landed, and the pull request that brought it (null: pushed without one). */
export interface History {
  readonly landing: Fact<Landing>;
  readonly pull: MergedPull | null;
}

export function landed(landing: Landing, source: Source, pull: MergedPull | null): History {
  return { landing: { known: true, value: landing, grade: 'verified', sources: [source] }, pull };
}

export function unknown(problem: Problem): History {
  return { landing: { known: false, problem }, pull: null };
}
