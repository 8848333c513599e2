import type { Language } from '../../records/types.ts';
import { partsLine } from '../../report/render-line.ts';
import {
  areReviewsKept,
  reviewParts,
  type ReviewsKept,
  reviewsJson,
} from '../../report/review/kept.ts';
import { type Conclusion, withParts } from '../conclusion.ts';

/** A conclusion with what was done about reviews beside it; exit code 1 where something was not done. */
export function withReviews(
  conclusion: Conclusion,
  kept: ReviewsKept,
  language: Language,
): Conclusion {
  const parts = reviewParts(kept, language);
  if (parts.length === 0) return conclusion;
  const done = areReviewsKept(kept);
  const message = partsLine(parts, language);
  return {
    ...withParts(conclusion, parts, language, {
      annotations: done ? [] : [{ level: 'error', title: 'review', message }],
      facts: { reviews: reviewsJson(kept, language) },
    }),
    exitCode: done ? conclusion.exitCode : 1,
  };
}
