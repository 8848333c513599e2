import type { Language } from '../../records/types.ts';
import type { Problem } from '../../rules/facts.ts';
import { messagesIn } from '../language.ts';
import { type Part, sentence } from '../document.ts';

/** What happened with the gate's decision, which `close` keeps for the dossier. */
export type VerdictKeeping =
  | { readonly kind: 'not-given' | 'kept' | 'already' }
  /** Not a decision of ours, not the result of its facts, or of another intervention, plan or run. */
  | { readonly kind: 'refused'; readonly why: 'malformed' | 'judged-otherwise' | 'another' }
  | { readonly kind: 'problem'; readonly problem: Problem };

export function keepingParts(keeping: VerdictKeeping, language: Language): readonly Part[] {
  const { keeping: words } = messagesIn(language).close;
  switch (keeping.kind) {
    case 'not-given':
      return [sentence(words.notGiven)];
    case 'kept':
      return [sentence(words.kept)];
    case 'already':
      return [sentence(words.already)];
    case 'refused':
      return [sentence(words.refused[keeping.why])];
    case 'problem':
      // Reported among the troubles, with the request that failed.
      return [];
  }
}
