import type { Language } from '../../records/types.ts';
import { lineSentence } from '../../report/escaping.ts';
import { messagesIn } from '../../report/language.ts';
import { type Part, partsHtml, partsText } from '../../report/letter-parts.ts';
import {
  areReviewsKept,
  reviewParts,
  type ReviewsKept,
  reviewsJson,
} from '../../report/review/kept.ts';
import type { Conclusion } from '../conclusion.ts';

/** A conclusion with what was done about reviews beside it; exit code 1 where something was not done. */
export function withReviews(
  conclusion: Conclusion,
  kept: ReviewsKept,
  language: Language,
): Conclusion {
  const parts = reviewParts(kept, language);
  if (parts.length === 0) return conclusion;
  const done = areReviewsKept(kept);
  const { report } = conclusion;
  return {
    ...conclusion,
    exitCode: done ? conclusion.exitCode : 1,
    log: `${conclusion.log}${partsText(parts, language)}`,
    summary: `${conclusion.summary}\n${partsHtml(parts)}`,
    annotations: done
      ? conclusion.annotations
      : [
          ...conclusion.annotations,
          { level: 'error', title: 'review', message: inOne(parts, language) },
        ],
    ...(typeof report === 'object' && {
      report: { ...report, reviews: reviewsJson(kept, language) },
    }),
  };
}

function inOne(parts: readonly Part[], language: Language): string {
  const { quotes } = messagesIn(language);
  return parts
    .flatMap((part) => (part.kind === 'sentence' ? [lineSentence(part.text, quotes)] : []))
    .join(' ');
}
