import type { Instant } from '../calendar/instant.ts';
import { isUntilAnnounced } from './reason-codes.ts';
import { instantIn } from './fact-values.ts';
import type { Decision, Verdict } from './verdict.ts';
import { waitsInVain } from './waiting.ts';

export type NextMomentKind =
  | 'start-by'
  | 'expires'
  | 'opens'
  | 'closes'
  | 'announced-now'
  | 'freeze-ends'
  | 'over';

interface Moment {
  readonly kind: NextMomentKind;
  readonly at: Instant;
}

export interface NextMoment extends Moment {
  /** Milliseconds from the verdict until then; negative if it has passed. */
  readonly ahead: number;
}

function freezeEnd(verdict: Verdict): Instant | null {
  const row = verdict.rules.find(
    ({ code, outcome }) => code === 'freeze.active' && outcome === 'fail',
  );
  return row === undefined ? null : instantIn(row.facts, 'to');
}

function announcedAnew(verdict: Verdict): Instant | null {
  const starts = verdict.rules
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ facts }) => instantIn(facts, 'earliest-start-if-announced-now'));
  return starts.find((start) => start !== null) ?? null;
}

function whileNotAllowed(verdict: Verdict, now: Instant): Moment | null {
  const { earliestStart, opensAt, closesAt, reasonCodes } = verdict;
  // A slot that ends before it begins never opens.
  if (reasonCodes.includes('schedule.reversed')) return null;
  // A new start needs a new plan, so what helps is the earliest start that an announcement made now allows.
  // Without a valid announcement, the verdict's earliest start is that moment.
  const unannounced = reasonCodes.some(isUntilAnnounced);
  const anew = unannounced ? earliestStart : announcedAnew(verdict);
  if (anew !== null) return { kind: 'announced-now', at: anew };
  const thawed = freezeEnd(verdict);
  if (thawed !== null) return { kind: 'freeze-ends', at: thawed };
  if (opensAt !== null && now < opensAt) {
    return waitsInVain(verdict) ? null : { kind: 'opens', at: verdict.ahead?.clearFrom ?? opensAt };
  }
  if (closesAt === null) return null;
  return { kind: now < closesAt ? 'closes' : 'over', at: closesAt };
}

const BY_DECISION: Record<Decision, (verdict: Verdict, now: Instant) => Moment | null> = {
  allow: ({ validUntil }) => (validUntil === null ? null : { kind: 'start-by', at: validUntil }),
  'allow-urgent': ({ validUntil }) =>
    validUntil === null ? null : { kind: 'expires', at: validUntil },
  deny: whileNotAllowed,
  unverifiable: whileNotAllowed,
  invalid: () => null,
  error: () => null,
};

/**
 * The one moment a release manager has to know now; null if no moment would help, or if the time of the
 * verdict could not be trusted.
 */
export function nextMoment(verdict: Verdict): NextMoment | null {
  const { evaluatedAt: now, decision } = verdict;
  const next = now === null ? null : BY_DECISION[decision](verdict, now);
  return now === null || next === null ? null : { ...next, ahead: next.at - now };
}
