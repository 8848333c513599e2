import { startedThrough } from './between.ts';
import type { Examined, ExaminedJob } from './examined.ts';
import { levelIn } from './permissions-stated.ts';

/** The workflows whose signatures count, as listed in `solution.yml`. */
export function signersOf({ repository: { solution } }: Examined): readonly string[] {
  return solution.known ? (solution.value?.evidence.workflows ?? []) : [];
}

/** Returns true if a job may ask GitHub for a signed token; a called job gets the permissions of its callers. */
export function asksForIdentity(each: ExaminedJob, examined: Examined): boolean {
  const asks = (one: ExaminedJob, seen: ReadonlySet<ExaminedJob>): boolean => {
    const stated = one.job.permissions ?? one.workflow.permissions;
    if (stated !== null) return levelIn(stated, 'id-token') === 'write';
    const callers = examined.jobs.filter(
      ({ called }) => called?.known === true && called.workflow === one.workflow,
    );
    return callers.some((caller) => !seen.has(caller) && asks(caller, new Set([...seen, caller])));
  };
  return asks(each, new Set([each]));
}

/**
 * Returns true if the receipts of this repository are signed so that they count: it is required, and every
 * job that announces or records approvals may sign, in listed workflows only.
 */
export function areReceiptsSigned(examined: Examined): boolean {
  const { solution } = examined.repository;
  if (!solution.known || solution.value?.evidence.announcement !== 'signed') return false;
  const listed = signersOf(examined);
  const making = examined.jobs.filter(({ ours }) =>
    ours.some(({ mode }) => mode === 'announce' || mode === 'approve'),
  );
  return (
    making.some(({ ours }) => ours.some(({ mode }) => mode === 'announce')) &&
    making.every(
      (each) =>
        asksForIdentity(each, examined) &&
        startedThrough(each.workflow, examined).every(({ file }) => listed.includes(file)),
    )
  );
}
