import type { Cause } from '../faults/cause.ts';
import type { Language } from '../records/types.ts';
import { quoted } from './escaping.ts';
import { flawSaid } from './fact-reader.ts';
import { type Messages, messagesIn } from './language.ts';

/** Why a run ended without a verdict. */
export type RunFailure =
  | {
      readonly kind: 'input';
      readonly name: string;
      readonly expected: string;
      /** A word for what is wrong with it; null if it is missing or not understood. */
      readonly why: string | null;
    }
  | { readonly kind: 'runner'; readonly name: string }
  | { readonly kind: 'cancelled' | 'unanswered' }
  | { readonly kind: 'unwritten' | 'unexpected'; readonly cause: Cause }
  /** Something was not available: `said` is a sentence about it, in the requested language. */
  | { readonly kind: 'problem'; readonly said: string };

/** What failed and what to do, in one or two sentences, with quotations marked as in `escaping.ts`. */
export function failureSentence(failure: RunFailure, language: Language): string {
  const words = messagesIn(language).failure;
  switch (failure.kind) {
    case 'input':
      return inputSentence(failure, words);
    case 'runner':
      return words.runner(failure.name);
    case 'cancelled':
      return words.cancelled();
    case 'unanswered':
      return words.unanswered();
    case 'unwritten':
      return words.unwritten(flawSaid({ why: failure.cause }, messagesIn(language)));
    case 'unexpected':
      return words.unexpected(flawSaid({ why: failure.cause }, messagesIn(language)));
    case 'problem':
      return words.problem(failure.said);
  }
}

function inputSentence(
  { name, expected, why }: Extract<RunFailure, { kind: 'input' }>,
  words: Messages['failure'],
): string {
  const causes: { readonly [why: string]: string } = words.causes;
  const cause = why === null ? undefined : causes[why];
  const missing = cause ?? words.input(quoted(name));
  const where = SECRETS.has(name) ? words.inSecret : words.inWith;
  return `${missing} ${words.expected(expected)} ${where}`;
}

/** Inputs whose value is a secret: it is corrected in the secret rather than in the workflow. */
const SECRETS: ReadonlySet<string> = new Set([
  'smtp-url',
  'people',
  'members-token',
  'organisation-token',
  'solutions-token',
]);
