import type { Language } from '../../records/types.ts';
import type { ReviewDeed, ReviewsKept } from '../../outcome/reviews-kept.ts';
import { problemSentences } from '../announce/problem-sentences.ts';
import { type Messages, messagesIn } from '../language.ts';
import { cardAddress } from '../pages.ts';
import { type Part, sentence } from '../document.ts';

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
