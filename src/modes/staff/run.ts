import type { Instant } from '../../calendar/instant.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { Person } from '../../records/people.ts';
import type { Language, Solution } from '../../records/types.ts';
import type {
  StaffTally,
  LetterHindrance,
  FailedAction,
  UnknownInput,
} from '../../staffing/staff-report.ts';
import type { Mailer } from '../mailing.ts';
import type { Markers } from '../markers.ts';
import type { Throttle } from './throttle.ts';

/** Personal data for letters, or why there are none. */
export type People =
  | { readonly kind: 'given'; readonly people: ReadonlyMap<string, Person> }
  | { readonly kind: 'none' | 'public' | 'unreadable' };

/** How letters are sent: by a mail server, by hand, or not at all because of invalid settings. */
export type Mailing =
  | { readonly kind: 'server'; readonly post: Mailer }
  | { readonly kind: 'by-hand' | 'invalid' };

/** What all parts of one run of `mode: staff` share. */
export interface StaffRun {
  readonly repository: RepositoryClient;
  readonly pace: Throttle;
  readonly language: Language;
  readonly now: Instant;
  readonly solution: Solution;
  /** The names of an organisation's solutions; empty in a solution's own repository. */
  readonly solutions: readonly string[];
  readonly isPublic: boolean;
  /** Why `solution` lacks some of the rules that count; null if it does not. What can wait is postponed. */
  readonly lacksRules: Extract<
    LetterHindrance,
    'solution-invalid' | 'organisation-unreadable'
  > | null;
  readonly people: People;
  readonly mailing: Mailing;
  readonly markers: Markers;
  /** Our own texts in issues that somebody else edited; null if they cannot be read. */
  readonly editedTexts: readonly string[] | null;
  readonly notes: Notes;
}

/** What was done and what was not, collected during the run. */
export class Notes {
  readonly unknowable: UnknownInput[] = [];
  readonly undone: FailedAction[] = [];
  readonly #deeds: { -readonly [deed in keyof StaffTally]: number } = {
    made: 0,
    reopened: 0,
    updated: 0,
    closed: 0,
    twins: 0,
    reminded: 0,
    sent: 0,
  };

  did(deed: keyof StaffTally): void {
    this.#deeds[deed] += 1;
  }

  get deeds(): StaffTally {
    return { ...this.#deeds };
  }
}
