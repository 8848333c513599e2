import type { NotSent } from '../outbox/letter-results.ts';

/** What is sent. The letters of this project have this shape, but nothing here knows them. */
export interface Mail {
  readonly to: readonly string[];
  /** Who gets a copy. Refused copies are left out; the letter is sent all the same. */
  readonly cc?: readonly string[];
  /** Where answers go; absent for the sender. */
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * How a delivery ended. `sent`: the server's final 250 covers all addressees. `not-sent`: certain, nobody got
 * it, it may be sent again. `unknown`: the whole mail was handed over without a final answer, so it may or
 * may not have arrived; repeating it needs a person's decision.
 */
export type Delivery =
  | {
      readonly kind: 'sent';
      /** All addressees. */
      readonly accepted: readonly string[];
      /** Copies that the server refused and that were left out. */
      readonly refusedCopies: readonly string[];
      readonly response: string;
    }
  | (NotSent & { readonly rejected: readonly string[] })
  | {
      readonly kind: 'unknown';
      readonly why: 'connection-lost' | 'timeout' | 'unclear-answer';
      readonly detail: string;
    };
