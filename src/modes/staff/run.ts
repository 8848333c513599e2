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
import type { ServerMailer } from '../mailing.ts';
import type { Markers } from '../markers.ts';
import { quoted, lineSentence } from '../../report/escaping.ts';
import { group, print } from '../../runner/log.ts';
import { type Messages, messagesIn } from '../../report/language.ts';
import { pause } from '../../github/pause.ts';
import type { Client } from '../../github/client.ts';
import { filled } from '../../report/filled.ts';

/** Milliseconds between requests that change something; GitHub asks for a second. */
export const A_SECOND = 1_000;

/** Spaces requests so that each starts at least so many milliseconds after the one before. */
export class Throttle {
  readonly #between: number;
  readonly #client: Pick<Client, 'signal'>;
  #last = Number.NEGATIVE_INFINITY;

  /** `client`: its signal ends a pause. */
  constructor(between: number, client: Pick<Client, 'signal'>) {
    this.#between = between;
    this.#client = client;
  }

  /** Runs `work` when its turn has come. Only one at a time: await each call before the next. */
  async turn<T>(work: () => Promise<T>): Promise<T> {
    const wait = this.#last + this.#between - performance.now();
    if (wait > 0) await pause(wait, this.#client.signal);
    this.#last = performance.now();
    return work();
  }
}

/** Personal data for letters, or why there are none. */
export type People =
  | { readonly kind: 'given'; readonly people: ReadonlyMap<string, Person> }
  | { readonly kind: 'none' | 'public' | 'unreadable' };

/** How letters are sent: by a mail server, by hand, or not at all because of invalid settings. */
export type Mailing =
  | { readonly kind: 'server'; readonly post: ServerMailer }
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
  readonly unknown: UnknownInput[] = [];
  readonly failed: FailedAction[] = [];
  readonly #done: { -readonly [action in keyof StaffTally]: number } = {
    made: 0,
    reopened: 0,
    updated: 0,
    closed: 0,
    twins: 0,
    reminded: 0,
    sent: 0,
  };

  count(action: keyof StaffTally): void {
    this.#done[action] += 1;
  }

  get done(): StaffTally {
    return { ...this.#done };
  }
}

type Chapter = Exclude<keyof Messages['staff']['progress'], 'of'>;

/** Of which chapter these are, and what the log calls each. */
interface Many<T> {
  readonly chapter: Chapter;
  readonly all: readonly T[];
  readonly named: (one: T) => string;
}

/** Processes items one after another, with »n of m« in a section of the log. */
export async function eachOf<T>(
  { language }: Pick<StaffRun, 'language'>,
  { chapter, all, named }: Many<T>,
  work: (one: T) => Promise<void>,
): Promise<void> {
  if (all.length === 0) return;
  const { progress } = messagesIn(language).staff;
  await group(progress[chapter], async () => {
    for (const [index, one] of all.entries()) {
      await work(one);
      const line = filled(progress.of, {
        done: index + 1,
        all: all.length,
        what: quoted(named(one)),
      });
      print(lineSentence(line, ['', '']));
    }
  });
}
