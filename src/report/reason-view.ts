import { byWeight, rootCodeOf, isInTheWay } from '../rules/in-the-way.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import { waitsInVain } from '../rules/waiting.ts';
import type { RuleFacts, Verdict } from '../rules/verdict.ts';
import type { FactReader } from './fact-reader.ts';
import { factReader } from './fact-reader.ts';
import type { Messages } from './language.ts';
import { decidingSentences } from './organisation.ts';

/** One reason code with everything that was found under it. */
export interface ReasonView {
  readonly code: ReasonCode;
  /** Sentences with people's text as quotations of `escaping.ts`. */
  readonly what: readonly string[];
  readonly fix: readonly string[];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/**
 * Facts of the whole verdict: the line with which an approver approves this plan in a comment, whether there
 * is only one reason, whether GitHub refused, and whether waiting for the slot is pointless.
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

/**
 * What stands in the way, most important first; each sentence once, and each cause once: what is unknown only
 * because of it is reported with it.
 */
export function reasonViews(verdict: Verdict, messages: Messages): readonly ReasonView[] {
  const { labels, reasons, rules } = messages;
  const { evaluatedAt, reasonCodes } = verdict;
  const own = byWeight(reasonCodes).filter((code) => rootCodeOf(code, reasonCodes) === null);
  return own.map((code) => {
    const rows = verdict.rules.filter((row) => row.code === code && isInTheWay(row));
    const facts = rows.length === 0 ? [{}] : rows.map((row) => row.facts);
    const read = facts.map(
      (each): FactReader => factReader({ ...each, ...ofVerdict(verdict) }, evaluatedAt, messages),
    );
    const because = verdict.rules.filter(
      (row) => row.code !== null && isInTheWay(row) && rootCodeOf(row.code, reasonCodes) === code,
    );
    const names = distinct(because.map(({ rule }) => rules[rule].name));
    return {
      code,
      what: [
        ...distinct(read.map(({ say }) => say(reasons[code].what))),
        ...decidingSentences(rows, messages),
        ...(names.length === 0 ? [] : [labels.because(names.join(', '))]),
      ],
      fix: distinct(read.map(({ say }) => say(reasons[code].fix))),
    };
  });
}
