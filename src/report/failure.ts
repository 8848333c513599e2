import type { Language } from '../records/types.ts';
import { quoted } from './escaping.ts';

/** Why a run came to no verdict at all. */
export type Failure =
  | { readonly kind: 'input'; readonly name: string; readonly expected: string }
  | { readonly kind: 'runner'; readonly name: string }
  | { readonly kind: 'cancelled'; readonly name: string }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'unexpected'; readonly detail: string };

type Sentences = { readonly [kind in Failure['kind']]: (name: string, more: string) => string };

const SENTENCES: Record<Language, Sentences> = {
  en: {
    input: (name, expected) =>
      `The input ${name} is missing or not understood. Expected: ${expected}. Correct it under “with” of this step in the workflow.`,
    runner: (name) =>
      `${name} is missing or not what a GitHub runner sets. Run this as a step of a workflow.`,
    cancelled: (name) => `The run was cancelled (${name}). Nothing was allowed.`,
    unanswered: () => 'An answer never came. Nothing was allowed; start the run again.',
    unexpected: (detail) =>
      `The gate failed: ${detail}. Nothing was allowed; start the run again. If it fails again, ask those who keep the gate.`,
  },
  sl: {
    input: (name, expected) =>
      `Vhod ${name} manjka ali ni razumljiv. Pričakovano: ${expected}. Popravite ga pri »with« tega koraka v delovnem toku.`,
    runner: (name) =>
      `${name} manjka ali ni to, kar nastavi izvajalnik GitHub. Zaženite kot korak delovnega toka.`,
    cancelled: (name) => `Zagon je bil preklican (${name}). Nič ni bilo dovoljeno.`,
    unanswered: () => 'Odgovora ni bilo. Nič ni bilo dovoljeno; zaženite znova.',
    unexpected: (detail) =>
      `Preverjanje ni uspelo: ${detail}. Nič ni bilo dovoljeno; zaženite znova. Če se ponovi, vprašajte vzdrževalce preverjanja.`,
  },
};

/** What failed and what to do, in one sentence or two; quotations in it as `escaping.ts` marks them. */
export function failureSentence(failure: Failure, language: Language): string {
  const words = SENTENCES[language];
  switch (failure.kind) {
    case 'input':
      return words.input(failure.name, failure.expected);
    case 'runner':
      return words.runner(failure.name, '');
    case 'cancelled':
      return words.cancelled(failure.name, '');
    case 'unanswered':
      return words.unanswered('', '');
    case 'unexpected':
      return words.unexpected(quoted(failure.detail), '');
  }
}
