import type { Gone, Index } from '../../dossier/contents.ts';
import type { Language } from '../../records/types.ts';
import type { Problem } from '../../rules/facts.ts';
import { isReasonCode, type ReasonCode } from '../../rules/reason-codes.ts';
import { code, list, type Part, section, filledSentence, sentence } from '../document.ts';
import { visible } from '../escaping.ts';
import { messagesIn } from '../language.ts';
import { cardAddress, problemsJson, reasonsJson } from '../pages.ts';

/** What a dossier contains and what it lacks. `paths`: its files. */
export function dossierParts(
  index: Index,
  paths: readonly string[],
  language: Language,
): readonly Part[] {
  const words = messagesIn(language).dossier;
  return [
    filledSentence(words.head, {
      id: index.intervention,
      repository: index.repository,
      digest: index['plan-digest'],
    }),
    ...section(words.holds, list(paths.toSorted().map(code))),
    ...(index.gone.length === 0
      ? []
      : section(words.gone, list(goneSentences(index.gone, language)))),
    sentence(words.next),
  ];
}

/** What GitHub no longer has, or did not return. */
export function goneSentences(gone: readonly Gone[], language: Language): readonly string[] {
  const words = messagesIn(language).dossier;
  return gone.map(({ what, why }) => {
    const said =
      why === 'not-found' || why === 'edited' || why === 'left-out' ? words.why[why] : visible(why);
    return `${words.lacking[what]}: ${said}`;
  });
}

/** The same for machines: a refusal of GitHub's with its page. */
export function goneJson(gone: readonly Gone[], language: Language): readonly object[] {
  return gone.map(({ what, why }) => ({
    what,
    why,
    ...(isReasonCode(why) && { 'help-url': cardAddress(why, language) }),
  }));
}

/** Why there is no dossier, for machines: `reason` unless it is a missing answer of GitHub's. */
export function notGatheredJson(
  { reason, problem }: { readonly reason?: ReasonCode; readonly problem?: Problem },
  language: Language,
): object {
  return {
    schema: 1,
    gathered: false,
    reasons: reasonsJson(reason === undefined ? [] : [reason], language),
    problems: problemsJson(problem === undefined ? [] : [problem], language),
  };
}
