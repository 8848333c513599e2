import type { Problem } from '../rules/facts.ts';
import type { MailRefusal } from './announce-result.ts';

/** The letters that mode request sends. */
export type LetterName = 'architecture' | 'question' | 'request';

/** What could not be recorded on the issue. `unsigned`: it was recorded, but GitHub did not sign it. */
export interface RequestTrouble {
  readonly problem: Problem;
  readonly unsigned: boolean;
}

/** The result of sending one. */
export type RequestResult =
  | { readonly kind: 'sent'; readonly to: readonly string[]; readonly messageId: string }
  | { readonly kind: 'sending' | 'unknown'; readonly messageId: string }
  | { readonly kind: 'told' | 'rival' }
  /** `comment:<id>` if its record does not say which letter it was; null for one of version 0.1. */
  | { readonly kind: 'earlier-unknown'; readonly messageId: string | null }
  | {
      readonly kind: 'by-hand';
      readonly path: string;
      readonly to: readonly string[];
      readonly subject: string;
      readonly fromKnown: boolean;
      readonly letter: string;
    }
  | {
      readonly kind: 'not-sent';
      readonly why: MailRefusal;
      readonly status: number | null;
      readonly detail: string;
    }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What happened with the closing report. */
export type ClosingReport =
  | { readonly kind: 'not-asked' | 'waiting' }
  /** Nothing was sent, because the claim could not be recorded. */
  | { readonly kind: 'not-recorded' }
  | { readonly kind: 'already' }
  | { readonly kind: 'rival' }
  /** `letter`: the name under which a person can have it sent again. */
  | { readonly kind: 'earlier-unknown'; readonly letter: string }
  | { readonly kind: 'sending' | 'unknown'; readonly messageId: string }
  | { readonly kind: 'sent'; readonly to: readonly string[]; readonly messageId: string }
  | {
      readonly kind: 'not-sent';
      readonly why: MailRefusal;
      readonly status: number | null;
      readonly detail: string;
    }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] };

/** Returns true if the report is where it should be. */
export function isReported({ kind }: ClosingReport): boolean {
  return kind === 'not-asked' || kind === 'already' || kind === 'sent' || kind === 'waiting';
}
