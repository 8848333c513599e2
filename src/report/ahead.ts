import type { RuleResult, Verdict } from '../rules/verdict.ts';
import { essentials } from './compared.ts';
import type { Messages } from './language.ts';

/**
 * What is known already to stand in the way when the slot opens, in sentences, so that nobody waits
 * for a night on which nothing may be done. None where nothing is known, or no slot is waited for.
 */
export function aheadSentences({ ahead }: Verdict, messages: Messages): readonly string[] {
  if (ahead === null) return [];
  const { labels, moments, reasons } = messages;
  const { rows, clearFrom, contractEnded } = ahead;
  const said = (row: RuleResult): readonly string[] =>
    row.code === null ? [] : [[reasons[row.code].brief, ...essentials(row, messages)].join(' · ')];
  const clear = clearFrom === null ? null : labels.aheadClear(moments.stamp(clearFrom));
  return [
    ...rows.flatMap(said).map((what) => `${labels.ahead} ${what}.`),
    ...(rows.length > 0 && clear !== null ? [clear] : []),
    ...(contractEnded === null ? [] : [labels.contractEnded(moments.date(contractEnded))]),
  ];
}
