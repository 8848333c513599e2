import type { ReasonCode } from './reason-codes.ts';

// How long a reason lasts. Those in neither table may yet be mended while the run waits: an approval
// that comes, a notification sent anew, a file that is corrected, a service that answers again.

/** Reasons that pass by themselves as time passes. */
const PASSING: ReadonlySet<ReasonCode> = new Set(['slot.not-yet-open', 'freeze.active']);

/** Reasons that no passing of time and no later act can mend for this run of this plan. */
const LASTING: ReadonlySet<ReasonCode> = new Set([
  'target.withdrawn',
  'target.no-release',
  'target.commit-mismatch',
  'target.environment-mismatch',
  'target.finished',
  'lead-time.too-short',
  'schedule.outside-window',
  'schedule.spans-nights',
  'schedule.reversed',
  'slot.over',
  'fit.too-late',
  'event.not-allowed',
]);

/** True where only time stands in the way, so that the same run may be tried again later. */
export function isTimeAlone(codes: readonly ReasonCode[]): boolean {
  return codes.length > 0 && codes.every((code) => PASSING.has(code));
}

/** True where this run can never become lawful. */
export function isForEver(codes: readonly ReasonCode[]): boolean {
  return codes.some((code) => LASTING.has(code));
}
