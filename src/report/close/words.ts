import type { Outcome } from '../../records/types.ts';
import type { Contradiction, DepartureKind, Ending } from './course.ts';

/** What closing says; a sentence missing in one language is a type error. Texts come quoted. */
export interface CloseWords {
  readonly head: (id: string) => string;
  readonly nothingHead: (id: string) => string;
  readonly results: Record<Outcome['result'] | 'not-known', string>;
  readonly started: (when: string) => string;
  readonly ended: (when: string, length: string) => string;
  readonly announced: (start: string, end: string) => string;
  readonly fromJobs: (jobs: string) => string;
  readonly fromFile: string;
  /** Beside what the file says. */
  readonly seen: Record<Ending, string>;
  readonly seenTimes: (start: string, end: string) => string;
  readonly contradiction: (what: string) => string;
  readonly contradictions: Record<Contradiction, string>;
  readonly departures: Record<DepartureKind, (length: string) => string>;
  readonly noDepartures: string;
  readonly deviations: (text: string) => string;
  readonly downtime: (minutes: number) => string;
  readonly commitIt: (file: string) => string;
  readonly notKnownYet: string;
  readonly chooseResult: string;
  readonly nothingDone: string;
  /** Another run deployed, and the file records no outcome. */
  readonly notOfThisRun: (file: string) => string;
  readonly noAnnouncement: string;
  readonly report: {
    readonly notAsked: string;
    readonly sending: (messageId: string) => string;
    readonly sent: (to: string, messageId: string) => string;
    readonly already: string;
    readonly notSent: (why: string) => string;
    readonly unknown: (messageId: string) => string;
    readonly earlierUnknown: string;
    readonly rival: string;
    readonly waiting: string;
    readonly incomplete: (keys: string) => string;
  };
  readonly closed: (number: number) => string;
  readonly confirmation: (number: number) => string;
  readonly failed: Record<'issue' | 'comment' | 'close' | 'confirmation' | 'jobs', string>;
}

/** What the issue says that asks for the written confirmation of approvals by telephone. */
export interface ConfirmationWords {
  readonly title: (id: string) => string;
  readonly body: string;
  readonly parties: { readonly client: string; readonly 'ezdrav-ict': string };
  readonly given: (party: string, by: string, when: string) => string;
  readonly afterwards: string;
}
