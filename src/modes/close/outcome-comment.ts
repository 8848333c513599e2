import type { Instant } from '../../calendar/instant.ts';
import type { Client } from '../../github/client.ts';
import type { RepositoryName } from '../../github/name.ts';
import type { Candidate } from '../../rules/facts.ts';
import type { Marks } from '../marking.ts';

/** Where a comment is written, and about what. */
export interface OutcomeComment {
  readonly client: Client;
  readonly repository: RepositoryName;
  readonly issue: number;
  readonly candidate: Candidate;
  readonly now: Instant;
  readonly marks: Marks;
}
