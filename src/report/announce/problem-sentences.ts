import type { Problem } from '../../rules/facts.ts';
import { quoted } from '../escaping.ts';
import type { Messages } from '../language.ts';
import { type Part, sentence } from '../document.ts';
import { limitSentence, problemDetail } from '../problem-words.ts';

/** Sentences about a failed request: what was asked, what came back, which permission is missing. */
export function problemSentences(problem: Problem, messages: Messages): readonly Part[] {
  const { request, status, permission, permissions } = problem;
  const words = messages.announce;
  return [
    sentence(words.problem(quoted(request), spaced(status, problemDetail(problem, messages)))),
    ...(permission === undefined ? [] : [sentence(words.permission(quoted(permission)))]),
    ...(permissions === undefined ? [] : [sentence(words.permissions(quoted(permissions)))]),
    ...limitSentence(problem, messages).map(sentence),
  ];
}

/** The status and the text of the answer, as far as there are any. */
export function spaced(status: number | null, said: string): string {
  return [status ?? '', said].filter((part) => part !== '').join(' ');
}
