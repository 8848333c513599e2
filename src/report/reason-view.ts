import { rankOf, type ReasonCode } from '../rules/reason-codes.ts';
import { waitsInVain } from '../rules/waiting.ts';
import type { Grade, RuleFacts, RuleResult, Verdict } from '../rules/verdict.ts';
import type { FactReader } from './fact-reader.ts';
import { factReader } from './fact-reader.ts';
import type { Messages } from './language.ts';
import { decidingSentences } from './organisation.ts';

/** One reason code with everything that was found under it. */
export interface ReasonView {
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
    'slot-closes-at': verdict.closesAt === null ? null : { at: verdict.closesAt },
    'approve-line':
      intervention === null ? null : `/approve ${intervention.id} ${intervention.planDigest}`,
  };
}

/** The code whose cause it is that this one is not known; null: it has one of its own. */
function causeOf(code: ReasonCode, all: readonly ReasonCode[]): ReasonCode | null {
  if (!code.endsWith('.unverifiable')) return null;
  const asked = all.find((each) => each.startsWith('api.'));
  if (asked !== undefined) return asked;
  const announced = all.find((each) => each.startsWith('announcement.'));
  return code === 'lead-time.unverifiable' && announced !== undefined ? announced : null;
}

/** What is the cause of others first, then what needs a new plan, what can be mended, what only waits. */
function byWeight(codes: readonly ReasonCode[]): readonly ReasonCode[] {
  const rank = (code: ReasonCode): number =>
    codes.some((each) => causeOf(each, codes) === code) ? -1 : rankOf(code);
  return [...codes].sort((one, other) => rank(one) - rank(other));
}

/**
 * What stands in the way, the weightiest first; each sentence once, and each cause once: what is not known
 * because of it alone is told with it.
 */
export function reasonViews(verdict: Verdict, messages: Messages): readonly ReasonView[] {
  const { labels, reasons, rules } = messages;
  const { evaluatedAt, reasonCodes } = verdict;
  const own = byWeight(reasonCodes).filter((code) => causeOf(code, reasonCodes) === null);
  return own.map((code) => {
    const rows = verdict.rules.filter((row) => row.code === code && standsInTheWay(row));
    const facts = rows.length === 0 ? [{}] : rows.map((row) => row.facts);
    const read = facts.map(
      (each): FactReader => factReader({ ...each, ...ofVerdict(verdict) }, evaluatedAt, messages),
    );
    const because = verdict.rules.filter(
      (row) => row.code !== null && standsInTheWay(row) && causeOf(row.code, reasonCodes) === code,
    );
    const names = distinct(because.map(({ rule }) => rules[rule].name));
    return {
      code,
      stands: [
        ...distinct(read.map((reader) => reasons[code].stands(reader))),
        ...decidingSentences(rows, messages),
        ...(names.length === 0 ? [] : [labels.because(names.join(', '))]),
      ],
      unblock: distinct(read.map((reader) => reasons[code].unblock(reader))),
    };
  });
}

/** True where nothing of the verdict rests on more than a claim, as on the command line. */
export function isAllClaimed(verdict: Verdict): boolean {
  const grades = verdict.rules.map(({ evidence }): Grade | null => evidence).filter(Boolean);
  return grades.length > 0 && grades.every((grade) => grade === 'claimed');
}
