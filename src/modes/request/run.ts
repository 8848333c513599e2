import type { Instant } from '../../calendar/instant.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { Language, Solution } from '../../records/types.ts';
import type { Mailer } from '../mailing.ts';
import type { Markers } from '../markers.ts';

export const REQUEST_LABEL = 'ezdrav-request';

export interface RequestRun {
  readonly repository: RepositoryClient;
  readonly solution: Solution;
  readonly post: Mailer;
  readonly language: Language;
  readonly now: Instant;
  readonly markers: Markers;
}
