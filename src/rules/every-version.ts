import { type FormerCase, formerCases, holdsFrom } from './former-rules.ts';
import type { FormerRules } from './facts.ts';
import { isInTheWay } from './in-the-way.ts';
import { ALL_RULES } from './registry.ts';
import { rowsOf } from './rows.ts';
import { fail, type Rule, type RunCase } from './rule.ts';
import { at } from './sources.ts';
import type { RuleResult } from './verdict.ts';

/** A refusal under a former version of the rules that the present version does not give. */
interface Loosening {
  readonly former: FormerRules;
  readonly rows: readonly RuleResult[];
}

/** The versions of the rules that make a difference now: more stands in the way under them. */
export function loosenings(
  judged: RunCase,
  rules: readonly Rule[] = ALL_RULES,
): readonly FormerRules[] {
  return looseningsOf(judged, rowsOf(judged, rules), rules).map(({ former }) => former);
}

/**
 * Judges by every version of the rules that still counts. Each rule's worst result is kept; the row
 * `rules.loosened` says whose push allowed something that a former version refuses. `rules`: only these are
 * judged.
 */
export function rowsOfEveryVersion(
  judged: RunCase,
  rules: readonly Rule[] = ALL_RULES,
): readonly RuleResult[] {
  const present = rowsOf(judged, rules);
  const found = looseningsOf(judged, present, rules);
  if (found.length === 0) return present;
  return ALL_RULES.flatMap(({ id }) => {
    const own = present.filter(({ rule }) => rule === id);
    if (id === 'rules') return [...own.filter(isInTheWay), ...found.map(rowOf(judged))];
    const former = distinct(found.flatMap(({ rows }) => rows.filter(({ rule }) => rule === id)));
    return former.length === 0 ? own : [...own.filter(isInTheWay), ...former];
  });
}

function looseningsOf(
  judged: RunCase,
  present: readonly RuleResult[],
  rules: readonly Rule[],
): readonly Loosening[] {
  const standing = new Set(present.filter(isInTheWay).map(keyOf));
  return formerCases(judged)
    .map(({ former, judged: before }: FormerCase): Loosening => {
      const rows = rowsOf(before, rules).filter(
        (row) => isInTheWay(row) && !standing.has(keyOf(row)),
      );
      return { former, rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

function keyOf({ rule, code, outcome }: RuleResult): string {
  return `${rule} ${code} ${outcome}`;
}

function distinct(rows: readonly RuleResult[]): readonly RuleResult[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

function rowOf({ solution }: RunCase): (loosening: Loosening) => RuleResult {
  return ({ former, rows }) => {
    const { file, changed, supersededBy, pull } = former;
    return {
      rule: 'rules',
      ...fail('rules.loosened', 'verified', {
        file,
        changed,
        by: supersededBy.by?.login ?? null,
        'pushed-at': at(supersededBy.at),
        commit: supersededBy.commit.slice(0, 12),
        'pull-request': pull?.url ?? null,
        codes: [...new Set(rows.map(({ code }) => code))],
        'holds-from': at(holdsFrom(supersededBy.at, solution)),
      }),
    };
  };
}
