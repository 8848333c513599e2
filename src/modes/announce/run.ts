import type { IdTokenAccess } from '../../github/id-token.ts';
import type { Language } from '../../records/types.ts';
import type { Mailer } from '../mailing.ts';
import type { Markers } from '../markers.ts';
import type { TipSnapshot } from './gathering.ts';

/** The run in which interventions are announced, with its mailer and language. */
export interface AnnouncementRun {
  readonly standing: TipSnapshot;
  readonly post: Mailer;
  readonly language: Language;
  readonly event: string;
  /** True if a person started this run for the one intervention it names. */
  readonly anew: boolean;
  readonly runId: number;
  /** Where the job asks GitHub to sign; null if it may not. */
  readonly access: IdTokenAccess | null;
  readonly markers: Markers;
}
