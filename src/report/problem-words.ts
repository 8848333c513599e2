import type { Problem } from '../rules/facts.ts';
import { quoted, visible } from './escaping.ts';
import { flawSaid } from './fact-reader.ts';
import type { Messages } from './language.ts';
import { filled } from './filled.ts';

/** When a limit of GitHub's ends, if GitHub said so. */
export function limitSentence(
  { until }: Problem,
  { announce, moments }: Messages,
): readonly string[] {
  return until === undefined ? [] : [filled(announce.limited, { when: moments.stamp(until) })];
}

/** A sentence about what is unknown, for a mode that goes through many runs. */
export function unknownSentence(
  problem: Problem,
  words: {
    readonly problem: (request: string, said: string) => string;
    readonly lacks: (permission: string) => string;
  },
  messages: Messages,
): string {
  const { request, permission, permissions } = problem;
  const lacking = permission === undefined ? '' : words.lacks(permissions ?? permission);
  const limited = limitSentence(problem, messages).map((text) => ` ${text}`);
  return `${words.problem(visible(request), problemDetail(problem, messages))}${lacking}${limited.join('')}`;
}

/** What came back instead of a usable answer: our own finding in words, otherwise the server's text, quoted. */
export function problemDetail({ flaw, detail }: Problem, messages: Messages): string {
  if (flaw !== undefined) return flawSaid({ why: flaw.why, ...flaw.values }, messages);
  return detail === '' ? '' : quoted(detail);
}
