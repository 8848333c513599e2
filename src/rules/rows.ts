import { ALL_RULES } from './registry.ts';
import { withDecidingLines } from './deciding-lines.ts';
import { environmentMeant } from './environments.ts';
import { notApplicable, type RuleFinding, type Rule, type RunCase } from './rule.ts';
import type { RuleResult } from './verdict.ts';

/**
 * Judges by every rule, in the order of the registry; `rules`: only by these. Rows that only the
 * organisation's files refuse carry their lines.
 */
export function rowsOf(judged: RunCase, rules: readonly Rule[] = ALL_RULES): readonly RuleResult[] {
  return withDecidingLines(judged, (each) => plainRowsOf(each, rules));
}

function plainRowsOf(judged: RunCase, rules: readonly Rule[]): readonly RuleResult[] {
  return rules.flatMap((rule) => {
    const treated = treatment(rule, judged);
    return findingsOf(rule, judged).map((finding): RuleResult => {
      const row = { rule: rule.id, ...finding };
      return treated === null ? row : { ...row, outcome: treated };
    });
  });
}

function findingsOf(rule: Rule, judged: RunCase): readonly RuleFinding[] {
  if (rule.subject === 'run') return rule.judge(judged);
  const { candidate } = judged;
  return candidate === null
    ? [notApplicable('no-intervention')]
    : rule.judge({ ...judged, candidate });
}

/**
 * How a row that is shown but not enforced is treated: waived for urgent interventions, reported where rules
 * are not enforced.
 */
export function treatment(
  rule: Rule,
  { candidate, solution, facts }: RunCase,
): 'waived' | 'reported' | null {
  if (candidate === null) return null;
  const { urgent, environment } = candidate.intervention;
  if (urgent !== undefined && rule.waivedByUrgency) return 'waived';
  const onlyTest =
    environment === 'test' && environmentMeant(solution, facts.target.environment) === 'test';
  const enforced = !onlyTest || solution['enforce-in'].includes('test');
  return enforced || rule.enforcedOutsideProduction ? null : 'reported';
}
