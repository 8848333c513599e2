import { isTransient, type ReasonCode } from '../rules/reason-codes.ts';
import type { Verdict } from '../rules/verdict.ts';
import { isOnlyTooEarly } from '../rules/waiting.ts';
import type { Messages } from './language.ts';
import { nextMoment } from '../rules/next-moment.ts';
import { isAllClaimed } from '../rules/in-the-way.ts';

/** The first that does not go away by itself, so that a person has to act. */
function weightiest(codes: readonly ReasonCode[]): ReasonCode | undefined {
  return codes.find((code) => !isTransient([code])) ?? codes[0];
}

/**
 * The first line: the verdict, the first thing that stands in the way and the next relevant moment. Only our
 * own words and moments.
 */
export function headline(verdict: Verdict, messages: Messages): string {
  const { decisions, labels, moments, nextMoments, reasons } = messages;
  const codes = verdict.reasonCodes;
  // What cannot be known is often one failed request that affects many rules, so the request is named.
  const cause =
    verdict.decision === 'unverifiable' ? codes.find((code) => code.startsWith('api.')) : null;
  const first = cause ?? weightiest(codes);
  const others = codes.length - 1;
  const tooEarlyOnly = isOnlyTooEarly(verdict);
  const next = nextMoment(verdict);
  const parts: string[] = [];
  if (verdict.decision === 'invalid' && verdict.diagnostics.length > 0) {
    parts.push(labels.faults(verdict.diagnostics.length));
  } else if (first !== undefined && !tooEarlyOnly) {
    const more = others === 0 ? '' : ` ${labels.moreReasons(others)}`;
    const foreseen = verdict.ahead?.rows[0]?.code ?? null;
    const alone = codes.length === 1 && first === 'slot.not-yet-open' && foreseen !== null;
    const { brief } = alone ? (reasons[foreseen].ahead ?? reasons[foreseen]) : reasons[first];
    parts.push(`${brief}${more}`);
  }
  if (next !== null) {
    const left = next.kind === 'start-by' || next.kind === 'expires' || next.kind === 'closes';
    const length = moments.length(next.ahead, left ? 'down' : 'up');
    parts.push(nextMoments[next.kind](moments.when(next.at, verdict.evaluatedAt), length));
  }
  const word = decisions[tooEarlyOnly ? 'not-yet' : spoken(verdict)];
  return parts.length === 0 ? word : `${word} ${messages.dash} ${parts.join('; ')}`;
}

/** The name of the decision: with claims alone it says what would be allowed. */
function spoken(verdict: Verdict): keyof Messages['decisions'] {
  const { decision } = verdict;
  const isAllow = decision === 'allow' || decision === 'allow-urgent';
  return isAllow && isAllClaimed(verdict) ? `would-${decision}` : decision;
}
