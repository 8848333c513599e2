import type { LetterHindrance, Place, Undone, Unknowable } from '../../staffing/account.ts';
import type { Signal } from '../../staffing/departures.ts';
import type { Requirement } from '../../staffing/newcomers.ts';

// What is said of staff, in both languages. Arguments called `ref`, `to`, `key` and the like come
// already quoted; nothing here holds a name, an address of a person or a login.

/** Words of the issue about one departure. */
export interface DepartureWords {
  readonly title: (ref: string) => string;
  readonly lead: string;
  readonly signals: Record<Signal, string>;
  readonly sendByHand: (to: string) => string;
  readonly sentByMail: (to: string) => string;
  readonly publicRepository: string;
  readonly recordTold: (ref: string) => string;
  readonly putBack: (ref: string) => string;
  readonly succeeded: (ref: string) => string;
  readonly ifStillHere: string;
  readonly recordConfirmed: string;
  readonly reminders: string;
  readonly settled: string;
  readonly withdrawn: string;
  readonly reopened: string;
  readonly reminder: (ref: string, day: string) => string;
  readonly toldAt: (at: string) => string;
  readonly notTold: (to: string) => string;
  readonly toldUnknown: (messageId: string, to: string) => string;
}

export interface NewcomerWords {
  readonly title: (ref: string) => string;
  readonly lead: string;
  readonly missing: string;
  readonly requirements: Record<Requirement, string>;
  readonly complete: string;
  readonly sendByHand: (to: string, command: string) => string;
  readonly sentByMail: (to: string) => string;
  readonly recordRequested: (ref: string) => string;
  readonly recordGranted: string;
  readonly settled: string;
  readonly withdrawn: string;
}

export interface ContractWords {
  readonly title: string;
  readonly lead: (day: string) => string;
  readonly each: string;
  readonly more: (count: number) => string;
  readonly settled: string;
  readonly withdrawn: string;
}

export interface LetterWords {
  readonly begun: (messageId: string) => string;
  readonly sent: (at: string, to: string, messageId: string) => string;
  readonly failed: (why: string) => string;
  readonly unknown: (messageId: string) => string;
  readonly yielded: string;
  readonly title: string;
  readonly namePlaceholder: string;
}

export interface StaffLabels {
  readonly person: string;
  readonly role: string;
  readonly why: string;
  readonly departed: string;
  readonly noticed: string;
  readonly due: string;
  readonly dueNow: string;
  readonly whatToDo: string;
  readonly letter: string;
  readonly left: string;
  readonly told: string;
  readonly confirmed: string;
  readonly notRecorded: string;
  readonly leftToTold: string;
  readonly toldToConfirmed: string;
  readonly leftToConfirmed: string;
  readonly requested: string;
  readonly granted: string;
  readonly duplicate: (issue: string) => string;
}

export interface StaffSummaryWords {
  readonly title: string;
  readonly titleUndone: string;
  readonly counts: Record<Place, (count: number) => string>;
  readonly places: Record<Place, string>;
  readonly columns: readonly [string, string, string, string, string];
  readonly until: (length: string) => string;
  readonly noRoster: string;
  readonly invalidRoster: string;
  readonly nobody: string;
  readonly contractEnded: (day: string, issue: string) => string;
  readonly isPublic: string;
  readonly membershipNotAsked: string;
  readonly letterTold: Record<'sent' | 'recorded', (at: string) => string>;
  readonly letterAsked: (on: string) => string;
  readonly hindrances: Record<LetterHindrance, string>;
  readonly unknowableTitle: string;
  readonly unknowable: Record<Unknowable['what'], string>;
  readonly answered: (request: string, status: string) => string;
  readonly noAnswer: (request: string) => string;
  readonly permission: (permission: string) => string;
  readonly undoneTitle: string;
  readonly undone: Record<Undone['what'], (of: string) => string>;
  readonly deedsTitle: string;
  readonly deeds: {
    readonly [deed in 'made' | 'reopened' | 'updated' | 'closed' | 'twins' | 'reminded' | 'sent']: (
      count: number,
    ) => string;
  };
  readonly nothingDone: string;
  readonly others: (count: number) => string;
  readonly more: (count: number) => string;
}

export interface ProgressWords {
  readonly reading: string;
  readonly issues: string;
  readonly reminders: string;
  readonly letters: string;
  readonly closing: string;
  readonly of: (done: number, all: number, what: string) => string;
}

export interface StaffWords {
  readonly departure: DepartureWords;
  readonly newcomer: NewcomerWords;
  readonly contract: ContractWords;
  readonly letter: LetterWords;
  readonly labels: StaffLabels;
  readonly summary: StaffSummaryWords;
  readonly progress: ProgressWords;
}
