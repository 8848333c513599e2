import { HOUR, type Instant, MINUTE, plus } from '../../calendar/instant.ts';
import { KnownCauseError } from '../../faults/cause.ts';
import { pause } from '../../github/pause.ts';
import type { TrustedClock } from '../../github/clock.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { waitsInVain } from '../../rules/waiting.ts';

/** Answers tell whole seconds, so a slot may have opened up to one before they say so. */
const MARGIN = 1_000;

/**
 * When to judge again: the slot's opening, where that alone stands in the way and is at most `minutes`
 * off. Null where waiting would help nothing.
 */
export function worthWaitingFor(verdict: Verdict, minutes: number): Instant | null {
  const { reasonCodes, opensAt, evaluatedAt } = verdict;
  const [only, ...others] = reasonCodes;
  if (only !== 'slot.not-yet-open' || others.length > 0 || waitsInVain(verdict)) return null;
  if (opensAt === null || evaluatedAt === null) return null;
  return opensAt - evaluatedAt <= minutes * MINUTE ? opensAt : null;
}

/**
 * Waits by GitHub's clock until `until`, telling the minutes left once a minute. Ends at once, by
 * throwing, where the run is cancelled or the clock cannot be trusted any more.
 */
export async function waitFor(
  until: Instant,
  clock: TrustedClock,
  signal: AbortSignal,
  tell: (minutesLeft: number) => void,
): Promise<void> {
  const end = plus(until, MARGIN);
  for (;;) {
    const now = clock.now();
    if (!now.known) throw new KnownCauseError('clock-lost');
    const left = end - now.value;
    if (left <= 0) return;
    if (left > HOUR + MARGIN) throw new KnownCauseError('clock-lost', 'longer than an hour');
    tell(Math.ceil(left / MINUTE));
    await pause(Math.min(left, left % MINUTE || MINUTE), signal);
  }
}
