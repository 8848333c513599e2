import type { Language } from '../../records/types.ts';
import type { Problem } from '../../rules/facts.ts';
import { problemSentences } from '../announce/problem-sentences.ts';
import { type Messages, messagesIn } from '../language.ts';
import { cardAddress } from '../pages.ts';
import { type Part, sentence } from '../document.ts';

/** What was done about one issue that asks for a review. */
export type ReviewDeed =
  | {
      readonly kind: 'opened' | 'extended' | 'closed' | 'reminded';
      readonly interventionId: string;
      readonly issue: number;
    }
  | {
      readonly kind: 'failed';
      readonly interventionId: string;
      /** Null if it could not be opened. */
      readonly issue: number | null;
      readonly problem: Problem;
    };

export interface ReviewsKept {
  readonly deeds: readonly ReviewDeed[];
  /** Why none of the issues could be handled; null if they were. */
  readonly problem: Problem | null;
}

/** What was done about reviews, one sentence each; empty if there was nothing to do. */
export function reviewParts({ deeds, problem }: ReviewsKept, language: Language): readonly Part[] {
  const words = messagesIn(language);
  const { kept } = words.review;
  return [
    ...(problem === null ? [] : [sentence(kept.unlisted), ...problemSentences(problem, words)]),
    ...deeds.flatMap((deed) => deedParts(deed, words)),
  ];
}

function deedParts(deed: ReviewDeed, words: Messages): readonly Part[] {
  const { kept } = words.review;
  const { interventionId } = deed;
  if (deed.kind !== 'failed') return [sentence(kept[deed.kind](interventionId, deed.issue))];
  const failed =
    deed.issue === null ? kept.unopened(interventionId) : kept.failed(interventionId, deed.issue);
  return [sentence(failed), ...problemSentences(deed.problem, words)];
}

/** Returns true if everything was done that was to be done. */
export function areReviewsKept({ deeds, problem }: ReviewsKept): boolean {
  return problem === null && deeds.every(({ kind }) => kind !== 'failed');
}

export function reviewsJson({ deeds, problem }: ReviewsKept, language: Language): unknown {
  return {
    failed: problem?.code ?? null,
    issues: deeds.map((deed) => ({
      intervention: deed.interventionId,
      'issue-number': deed.issue,
      done: deed.kind,
      code: deed.kind === 'failed' ? deed.problem.code : null,
      ...(deed.kind === 'failed' && { 'help-url': cardAddress(deed.problem.code, language) }),
    })),
  };
}
