import type { Cause } from '../faults/cause.ts';
import type { TimeReading } from '../calendar/time.ts';

/** What is wrong with a command line. */
export type UsageFault =
  | { readonly kind: 'no-folder'; readonly value: string }
  /** Something outside our own code went wrong. */
  | { readonly kind: 'failed'; readonly cause: Cause }
  | {
      readonly kind: 'unknown-command' | 'unknown-argument';
      readonly value: string;
      /** What was probably meant. */
      readonly near: string | null;
    }
  | { readonly kind: 'no-intervention' | 'broken-off' }
  | {
      readonly kind: 'missing-options';
      readonly options: readonly { readonly option: string; readonly example: string }[];
    }
  /** What should be recorded is already there, under this key. */
  | { readonly kind: 'already'; readonly key: string }
  /** An unfinished intervention announces this tag. */
  | {
      readonly kind: 'tag-taken';
      readonly tag: string;
      readonly id: string;
      readonly path: string;
    }
  /** No night is lawful within the calendar. */
  | { readonly kind: 'no-night' }
  | { readonly kind: 'not-urgent' | 'no-outcome'; readonly id: string }
  | { readonly kind: 'not-left'; readonly ref: string }
  | { readonly kind: 'changed-meanwhile'; readonly value: string }
  /** A moment in the future cannot be recorded. */
  | { readonly kind: 'in-future'; readonly option: string; readonly value: string }
  | {
      /** Not given, and there are several. */
      readonly kind: 'which';
      readonly option: string;
      readonly expected: readonly string[];
    }
  | {
      readonly kind: 'bad-time';
      /** `--at` if absent. */
      readonly option?: string;
      readonly value: string;
      readonly reading: Exclude<TimeReading, { readonly ok: true }>;
    }
  | { readonly kind: 'no-value' | 'needless-value'; readonly option: string }
  | { readonly kind: 'missing'; readonly option: string; readonly example: string }
  | { readonly kind: 'too-short'; readonly option: string; readonly least: number }
  | { readonly kind: 'unreadable'; readonly value: string; readonly why: 'permission' | 'other' }
  | {
      readonly kind: 'bad-value';
      readonly option: string;
      readonly value: string;
      readonly expected: readonly string[];
    };

/** What is told apart in words: a fault, of a time by what is wrong with it, of a file by whether it may be read. */
export type UsageCase =
  | Exclude<UsageFault['kind'], 'bad-time'>
  | 'gap'
  | 'ambiguous'
  | 'wrong-offset'
  | 'permission';
