import type { Instant } from '../../calendar/instant.ts';
import type { Client } from '../../github/client.ts';
import type { RepositoryName } from '../../github/name.ts';
import type { Language, Solution } from '../../records/types.ts';
import type { Mailer } from '../mailing.ts';
import type { Markers } from '../markers.ts';

export const REQUEST_LABEL = 'ezdrav-request';

export interface RequestRun {
  readonly client: Client;
  readonly repository: RepositoryName;
  readonly solution: Solution;
  readonly post: Mailer;
  readonly language: Language;
  readonly now: Instant;
  readonly markers: Markers;
}
