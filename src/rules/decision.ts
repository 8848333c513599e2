import { REASON_CODES, type ReasonCode } from './reason-codes.ts';
import { ALL_RULES } from './registry.ts';
import type { Decision, RuleResult } from './verdict.ts';

/** The codes that stand in the way, each once, in registry order: failures first, then what cannot be known. */
export function reasonCodesOf(rows: readonly RuleResult[]): readonly ReasonCode[] {
  const failed = REASON_CODES.filter((code) =>
    rows.some((row) => row.outcome === 'fail' && row.code === code),
  );
  const unknown = REASON_CODES.filter(
    (code) =>
      !failed.includes(code) &&
      rows.some((row) => row.outcome === 'unverifiable' && row.code === code),
  );
  return [...failed, ...unknown];
}

/** Unless these three rules pass, nothing was judged that could be allowed. */
const FOUNDATIONS: readonly string[] = ['file', 'target', 'clock'];

function isWhole(rows: readonly RuleResult[]): boolean {
  return ALL_RULES.every(({ id }) => {
    const own = rows.filter((row) => row.rule === id);
    return (
      own.length > 0 && (!FOUNDATIONS.includes(id) || own.every((row) => row.outcome === 'pass'))
    );
  });
}

/** The decision by the worst of all rows; allowed only if every rule was judged and no row stands in the way. */
export function decide(rows: readonly RuleResult[], urgent: boolean): Decision {
  const failures = rows.filter((row) => row.outcome === 'fail');
  if (failures.some((row) => row.rule === 'file')) return 'invalid';
  if (failures.length > 0) return 'deny';
  if (rows.some((row) => row.outcome === 'unverifiable')) return 'unverifiable';
  if (!isWhole(rows)) return 'error';
  return urgent ? 'allow-urgent' : 'allow';
}
