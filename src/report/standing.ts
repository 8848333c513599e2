import type { ReasonCode } from '../rules/reason-codes.ts';
import { waitsInVain } from '../rules/waiting.ts';
import type { Grade, RuleFacts, RuleResult, Verdict } from '../rules/verdict.ts';
import type { FactReader } from './fact-reader.ts';
import { factReader } from './fact-reader.ts';
import type { Messages } from './language.ts';

/** One reason code with everything that was found under it. */
export interface Standing {
  readonly code: ReasonCode;
  /** Sentences; what people wrote stands in them as quotations of `escaping.ts`. */
  readonly stands: readonly string[];
  readonly unblock: readonly string[];
}

export function standsInTheWay({ outcome }: RuleResult): boolean {
  return outcome === 'fail' || outcome === 'unverifiable';
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/**
 * The line by which an approver approves this plan in a comment, whether one reason stands alone, whether
 * GitHub refused, and whether waiting for the slot is in vain.
 */
function ofVerdict(verdict: Verdict): RuleFacts {
  const { intervention, reasonCodes } = verdict;
  return {
    'in-vain': waitsInVain(verdict),
    'api-refused': reasonCodes.includes('api.forbidden'),
    'only-reason': reasonCodes.length === 1,
    'approve-line':
      intervention === null ? null : `/approve ${intervention.id} ${intervention.planDigest}`,
  };
}

/** What GitHub did not answer is why much else is not known: where that alone stands in the way, first. */
function causeFirst({ decision, reasonCodes }: Verdict): readonly ReasonCode[] {
  if (decision !== 'unverifiable') return reasonCodes;
  const isCause = (code: ReasonCode): boolean => code.startsWith('api.');
  return [...reasonCodes.filter(isCause), ...reasonCodes.filter((code) => !isCause(code))];
}

/** What stands in the way in the order of `reasonCodes`, but the cause first; each sentence once. */
export function standings(verdict: Verdict, messages: Messages): readonly Standing[] {
  const { reasons } = messages;
  const { evaluatedAt } = verdict;
  return causeFirst(verdict).map((code) => {
    const rows = verdict.rules.filter((row) => row.code === code && standsInTheWay(row));
    const facts = rows.length === 0 ? [{}] : rows.map((row) => row.facts);
    const read = facts.map(
      (each): FactReader => factReader({ ...each, ...ofVerdict(verdict) }, evaluatedAt, messages),
    );
    return {
      code,
      stands: distinct(read.map((reader) => reasons[code].stands(reader))),
      unblock: distinct(read.map((reader) => reasons[code].unblock(reader))),
    };
  });
}

/** True where nothing of the verdict rests on more than a claim, as on the command line. */
export function isAllClaimed(verdict: Verdict): boolean {
  const grades = verdict.rules.map(({ evidence }): Grade | null => evidence).filter(Boolean);
  return grades.length > 0 && grades.every((grade) => grade === 'claimed');
}
