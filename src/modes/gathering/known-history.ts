import type { MergedPull } from '../../github/pulls.ts';
import type { Fact, Landing, Problem, Source } from '../../rules/facts.ts';

/** When the plan landed, and the pull request that brought it (null: pushed without one). */
export interface History {
  readonly landing: Fact<Landing>;
  readonly pull: MergedPull | null;
  /** The commits that were the branch's tip, as far as read; null if the server does not say. */
  readonly stood: ReadonlySet<string> | null;
  /** Object ids of files that hold this very plan, under any name. */
  readonly holders: ReadonlySet<string>;
}

export function knownHistory(
  landing: Landing,
  source: Source,
  pull: MergedPull | null,
  stood: ReadonlySet<string> | null,
  holders: ReadonlySet<string> = new Set(),
): History {
  const fact = { known: true, value: landing, grade: 'verified', sources: [source] } as const;
  return { landing: fact, pull, stood, holders };
}

export function unknownHistory(problem: Problem): History {
  return { landing: { known: false, problem }, pull: null, stood: null, holders: new Set() };
}
