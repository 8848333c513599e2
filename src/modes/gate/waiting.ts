import { HOUR, type Instant, MINUTE, plus } from '../../calendar/instant.ts';
import { KnownCauseError } from '../../faults/cause.ts';
import { pause } from '../../github/pause.ts';
import type { TrustedClock } from '../../github/clock.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { waitsInVain } from '../../rules/waiting.ts';

/** Milliseconds. Answers have whole seconds, so a slot may open up to one second before they say so. */
const MARGIN = 1_000;

/**
 * When to judge again: at the slot's opening, if only that stands in the way and is at most `minutes` away.
 * Null if waiting would not help.
 */
export function worthWaitingFor(verdict: Verdict, minutes: number): Instant | null {
  const { reasonCodes, opensAt, evaluatedAt } = verdict;
  const [only, ...others] = reasonCodes;
  if (only !== 'slot.not-yet-open' || others.length > 0 || waitsInVain(verdict)) return null;
  if (opensAt === null || evaluatedAt === null) return null;
  return opensAt - evaluatedAt <= minutes * MINUTE ? opensAt : null;
}

/**
 * Waits by GitHub's clock until `until` and reports the minutes left once a minute.
 *
 * @throws {Error} at once, if the run is cancelled or the clock can no longer be trusted
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
