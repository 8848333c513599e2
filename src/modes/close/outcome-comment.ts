import type { Candidate } from '../../rules/facts.ts';
import type { CommentPlace } from '../own-comments.ts';

/** Where a comment is written, and about what. */
export interface OutcomeComment extends CommentPlace {
  readonly candidate: Candidate;
}
