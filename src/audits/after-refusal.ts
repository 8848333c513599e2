import type { Audit } from './audit.ts';
import { isOnlyOurs, waitsFor } from './between.ts';
import type { Examined, ExaminedJob } from './examined.ts';
import { type AuditFinding, found } from './finding.ts';
import { actsOfStep } from './production/acts.ts';
import { onItsMachine } from './production/machine.ts';
import { lookupIn } from './production/scope.ts';
import type { Act } from './production/act.ts';
import { conditionHolds, readCondition } from './reading/condition.ts';
import type { World } from './reading/world.ts';
import type { WorkflowStep, PlacedText } from './workflow.ts';

/**
 * What runs although the gate refused, or was cancelled while it waited: later steps of its job, and jobs
 * that need it. Graded by what it does: notices, logs and logouts are fine, a deployment is not. Steps of our
 * own action may run.
 */
export const afterRefusal: Audit = (examined) =>
  examined.jobs.flatMap((each) => [...steps(each, examined), ...dependents(each, examined)]);

/** What is known after the gate ended that way. `where`: the path that holds the result. */
function ended(
  result: 'failure' | 'cancelled',
  where: (path: string) => string | undefined,
): World {
  const status: Readonly<Record<string, boolean>> = {
    always: true,
    success: false,
    failure: result === 'failure',
    cancelled: result === 'cancelled',
  };
  return {
    value: (path) => where(path.join('.')),
    status: (name) => status[name],
  };
}

/** Returns true if a condition may hold after a refusal or a cancellation. */
function survives(
  condition: PlacedText,
  nameOf: (path: string, result: string) => string | undefined,
): boolean {
  const read = readCondition(condition.raw);
  if (!read.status) return false;
  return (['failure', 'cancelled'] as const).some(
    (result) =>
      conditionHolds(
        read,
        ended(result, (path) => nameOf(path, result)),
      ) !== false,
  );
}

function steps(each: ExaminedJob, examined: Examined): readonly AuditFinding[] {
  const { job, gate, others } = each;
  if (gate === null) return [];
  const id = gate.step.id?.toLowerCase();
  return others.flatMap((step) => {
    const { index, title, condition } = step;
    if (index < gate.step.index || condition === null) return [];
    const runs = survives(condition, (path, result) => {
      if (path === 'job.status') return result;
      if (id === undefined) return undefined;
      if (path === `steps.${id}.outcome` || path === `steps.${id}.conclusion`) return result;
      // A refused gate outputs `false`, a cancelled one nothing.
      if (path === `steps.${id}.outputs.allowed`) return result === 'failure' ? 'false' : '';
      return undefined;
    });
    if (!runs) return [];
    const act = worst(actsIn(each, step, examined));
    if (act === null) return [];
    const code = act === 'opaque' ? 'gate.outlived' : 'gate.ignored-by-step';
    return [found(code, condition.place, { job: job.id, step: title, if: condition.text })];
  });
}

function actsIn(each: ExaminedJob, step: WorkflowStep, { around }: Examined): readonly Act[] {
  const lookup = lookupIn(each, around.callers, step);
  const done = actsOfStep(step, lookup, around.actions, 0);
  return onItsMachine(done, each, around.callers).map(({ act }) => act);
}

/** Null if it changes nothing. What possibly deploys counts as deploying here, because it was not allowed. */
function worst(acts: readonly Act[]): 'deploys' | 'opaque' | null {
  if (acts.some((act) => act === 'deploys' || act === 'perhaps' || act === 'dispatches'))
    return 'deploys';
  return acts.includes('opaque') ? 'opaque' : null;
}

function dependents(each: ExaminedJob, examined: Examined): readonly AuditFinding[] {
  const { condition, id } = each.job;
  if (condition === null || each.gate !== null || isOnlyOurs(each) || each.declared) return [];
  const act = worst(actsOfJob(each));
  if (act === null) return [];
  const gated = waitsFor(each, examined).filter(({ gate }) => gate !== null);
  const ignored = gated.find(({ job }) =>
    survives(condition, (path, result) =>
      path === `needs.${job.id.toLowerCase()}.result` ? result : undefined,
    ),
  );
  if (ignored === undefined) return [];
  const code = act === 'opaque' ? 'gate.outlived' : 'gate.ignored-by-job';
  const facts = { job: id, step: id, gate: ignored.job.id, if: condition.text };
  return [found(code, condition.place, facts)];
}

/** A called workflow that cannot be read may do anything, unless its name says what it does. */
function actsOfJob({ conduct, called }: ExaminedJob): readonly Act[] {
  if (called?.known === false) {
    return conduct.kind === 'none' || conduct.kind === 'test' ? [] : ['deploys'];
  }
  return conduct.done.map(({ act }) => act);
}
