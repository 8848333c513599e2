import type { RuleResult, Verdict } from '../rules/verdict.ts';
import { factReader } from './fact-reader.ts';
import type { Messages } from './language.ts';

/**
 * Sentences about what is already known to stand in the way when the slot opens, so that nobody waits for a
 * night on which work is not allowed. Empty if nothing is known, or there is no slot to wait for.
 */
export function aheadSentences(
  { ahead, evaluatedAt }: Verdict,
  messages: Messages,
): readonly string[] {
  if (ahead === null) return [];
  const { labels, moments, reasons } = messages;
  const { rows, clearFrom, contractEnded } = ahead;
  const said = (row: RuleResult): readonly string[] =>
    row.code === null
      ? []
      : [factReader(row.facts, evaluatedAt, messages).say(reasons[row.code].what)];
  const clear = clearFrom === null ? null : labels.aheadClear(moments.stamp(clearFrom));
  return [
    ...rows.flatMap(said).map((what) => `${labels.ahead} ${what}`),
    ...(rows.length > 0 && clear !== null ? [clear] : []),
    ...(contractEnded === null ? [] : [labels.contractEnded(moments.date(contractEnded))]),
  ];
}
