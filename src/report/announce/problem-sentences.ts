import type { Problem } from '../../rules/facts.ts';
import { quoted } from '../escaping.ts';
import { fieldPlaces } from '../filled.ts';
import type { Messages } from '../language.ts';
import { type Part, filledSentence, sentence } from '../document.ts';
import { limitSentence, problemDetail } from '../problem-words.ts';

/** Sentences about a failed request: what was asked, what came back, which permission is missing. */
export function problemSentences(problem: Problem, messages: Messages): readonly Part[] {
  const { status, permission, permissions } = problem;
  const words = messages.announce;
  const said = spaced(status, problemDetail(problem, messages));
  const places = { ...fieldPlaces(problem, quoted), said };
  return [
    filledSentence(words.problem, places),
    ...(permission === undefined ? [] : [filledSentence(words.permission, places)]),
    ...(permissions === undefined ? [] : [filledSentence(words.permissions, places)]),
    ...limitSentence(problem, messages).map(sentence),
  ];
}

/** The status and the text of the answer, as far as there are any. */
export function spaced(status: number | null, said: string): string {
  return [status ?? '', said].filter((part) => part !== '').join(' ');
}
