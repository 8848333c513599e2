import type { Cause } from '../faults/cause.ts';

/** Why an answer is unusable, or why the request was not made: a code, and what was counted or compared. */
export interface Flaw {
  readonly why: FlawCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export type FlawCode =
  | Cause
  | 'another-commit'
  | 'another-list'
  | 'another-object'
  | 'another-repository'
  | 'another-token'
  | 'clocks-differ'
  | 'empty-list'
  | 'few-clocks'
  | 'key-set-elsewhere'
  | 'landing-not-found'
  | 'list-contradicts'
  | 'member-missing'
  | 'merge-not-found'
  | 'merge-not-told'
  | 'no-administrator'
  | 'no-commit'
  | 'no-date'
  | 'no-merge'
  | 'organisation-another'
  | 'organisation-archived'
  | 'organisation-empty'
  | 'organisation-invalid'
  | 'organisation-itself'
  | 'organisation-not-given'
  | 'organisation-unreadable'
  | 'page-repeated'
  | 'plan-too-old'
  | 'pull-not-told'
  | 'push-elsewhere'
  | 'receipt-doubtful'
  | 'receipt-unbound'
  | 'record-not-listed'
  | 'redirect'
  | 'tag-chain'
  | 'tag-not-told'
  | 'time-up'
  | 'token-not-set'
  | 'token-url'
  | 'too-many-comments'
  | 'too-many-pages'
  | 'too-many-pushes'
  | 'too-many-questions'
  | 'too-many-receipts'
  | 'too-many-reviews'
  | 'too-many-runs'
  | 'too-many-statuses'
  | 'unreadable'
  | 'unreadable-answer';
