import { type Instant, toIso } from '../calendar/instant.ts';
import { isTransient } from '../rules/reason-codes.ts';
import type { Verdict } from '../rules/verdict.ts';
import { waitsInVain } from '../rules/waiting.ts';
import type { LogAnnotation } from '../runner/log.ts';

const TITLE = 'ezdrav-gate';
const SHAPE =
  /^refused for time alone: [A-Za-z0-9._-]{1,64} sha256:[0-9a-f]{64} opens \S+ closes \S+$/;

/** What a gate leaves in its run for `resume`, if only time stands in the way; otherwise null. */
export function timeAnnotation(verdict: Verdict): LogAnnotation | null {
  const { intervention, opensAt, closesAt, reasonCodes } = verdict;
  if (intervention === null || !isTransient(reasonCodes)) return null;
  if (waitsInVain(verdict)) return null;
  const moment = (at: Instant | null): string => (at === null ? '-' : toIso(at));
  const plan = `${intervention.id} ${intervention.planDigest}`;
  return {
    level: 'notice',
    title: TITLE,
    message: `refused for time alone: ${plan} opens ${moment(opensAt)} closes ${moment(closesAt)}`,
  };
}

/**
 * Returns true if a gate left its annotation among those of a run. Any step of the job could write one, so it
 * is only a hint: the run is judged again.
 */
export function isRefusedForTime(
  annotations: readonly { readonly title: string; readonly message: string }[],
): boolean {
  return annotations.some(({ title, message }) => title === TITLE && SHAPE.test(message));
}
