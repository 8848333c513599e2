import type { Problem } from '../rules/facts.ts';

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

/** Returns true if everything was done that was to be done. */
export function areReviewsKept({ deeds, problem }: ReviewsKept): boolean {
  return problem === null && deeds.every(({ kind }) => kind !== 'failed');
}
