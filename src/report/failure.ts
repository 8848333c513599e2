import type { Language } from '../records/types.ts';
import { quoted } from './escaping.ts';
import { messagesIn } from './language.ts';

/** Why a run came to no verdict at all. */
export type Failure =
  | { readonly kind: 'input'; readonly name: string; readonly expected: string }
  | { readonly kind: 'runner'; readonly name: string }
  | { readonly kind: 'cancelled'; readonly name: string }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'unwritten'; readonly detail: string }
  | { readonly kind: 'unexpected'; readonly detail: string };

/** What failed and what to do, in one sentence or two; quotations in it as `escaping.ts` marks them. */
export function failureSentence(failure: Failure, language: Language): string {
  const words = messagesIn(language).failure;
  switch (failure.kind) {
    case 'input':
      return words.input(failure.name, failure.expected);
    case 'runner':
      return words.runner(failure.name);
    case 'cancelled':
      return words.cancelled(failure.name);
    case 'unanswered':
      return words.unanswered();
    case 'unwritten':
      return words.unwritten(quoted(failure.detail));
    case 'unexpected':
      return words.unexpected(quoted(failure.detail));
  }
}
