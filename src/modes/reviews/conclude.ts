import { areReviewsKept, type ReviewsKept } from '../../outcome/reviews-kept.ts';
import type { Language } from '../../records/types.ts';
import { partsLine } from '../../report/render-line.ts';
import { reviewParts, reviewsJson } from '../../report/review/kept.ts';
import { type ModeResult, withParts } from '../mode-result.ts';

/** A result that also says what was done about reviews; exit code 1 if something was not done. */
export function withReviews(result: ModeResult, kept: ReviewsKept, language: Language): ModeResult {
  const parts = reviewParts(kept, language);
  if (parts.length === 0) return result;
  const done = areReviewsKept(kept);
  const message = partsLine(parts, language);
  return {
    ...withParts(result, parts, language, {
      annotations: done ? [] : [{ level: 'error', title: 'review', message }],
      facts: { reviews: reviewsJson(kept, language) },
    }),
    exitCode: done ? result.exitCode : 1,
  };
}
