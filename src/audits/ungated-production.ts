import type { Audit } from './audit.ts';
import { jobsWithin, waitsFor } from './between.ts';
import type { AuditCode } from './codes.ts';
import type { Examined, ExaminedJob } from './examined.ts';
import { type AuditFinding, found } from './finding.ts';
import { isCopy } from './our-action.ts';
import type { Caller } from './production/scope.ts';

/** A job that changes production, or deploys to an unknown target, without a gate of its own. */
export const ungatedProduction: Audit = (examined) =>
  examined.jobs.flatMap((each) => {
    const code = suspicion(each, examined);
    return code === null ? [] : named(each, code, examined);
  });

/** What a job is suspected of; null if it is not, or if another audit reports it. */
function suspicion(each: ExaminedJob, examined: Examined): AuditCode | null {
  const { conduct, job, ours, declared, called, innerGate } = each;
  if (declared || each.gate !== null || innerGate !== null || job.steps.some(isCopy)) return null;
  if (conduct.kind === 'none' || conduct.kind === 'test') return null;
  // Our action never deploys; a step in another mode is reported by the audit of the mode.
  if (ours.length > 0) return null;
  const gated = waitsFor(each, examined).some(({ gate }) => gate !== null);
  if (gated && conduct.kind !== 'idle') return null;
  if (conduct.kind === 'idle') return 'production.idle';
  if (called?.known === false) return 'production.called';
  if (conduct.kind === 'unclear') return 'production.unclear';
  if (conduct.elsewhere) return 'production.dispatched';
  return conduct.byEnvironment ? 'production.no-gate' : 'production.suspected';
}

/** A job of another repository's workflow is reported where it is called. */
function named(each: ExaminedJob, code: AuditCode, examined: Examined): readonly AuditFinding[] {
  const { conduct, job, workflow } = each;
  const facts = {
    job: job.id,
    does: conduct.does,
    by: conduct.by,
    environment: conduct.by === '' ? (job.environment?.text ?? '') : conduct.by,
  };
  if (!workflow.remote) return [found(code, job.uses === null ? job.place : conduct.place, facts)];
  return localCallers(workflow.file, examined).map(({ job: caller }) =>
    found(code, caller.place, { ...facts, job: caller.id }),
  );
}

function localCallers(file: string, examined: Examined): readonly Caller[] {
  return examined.jobs.filter(
    ({ called, workflow }) =>
      !workflow.remote &&
      called?.known === true &&
      jobsWithin(called.workflow, examined).some((inner) => inner.workflow.file === file),
  );
}
