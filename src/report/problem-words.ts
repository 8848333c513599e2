import type { Problem } from '../rules/facts.ts';
import { quoted } from './escaping.ts';
import { flawSaid } from './fact-reader.ts';
import type { Messages } from './language.ts';

/** Until when a limit of GitHub's holds, where it said so. */
export function limitSentence(
  { until }: Problem,
  { announce, moments }: Messages,
): readonly string[] {
  return until === undefined ? [] : [announce.limited(moments.stamp(until))];
}

/** What came back instead of an answer that does: our own finding in words, else the server's, quoted. */
export function problemDetail({ flaw, detail }: Problem, messages: Messages): string {
  if (flaw !== undefined) return flawSaid({ why: flaw.why, ...flaw.values }, messages);
  return detail === '' ? '' : quoted(detail);
}
