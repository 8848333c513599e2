import type { Examined, ExaminedJob } from './examined.ts';
import type { Workflow } from './workflow.ts';

/** The jobs of a workflow and of all that it calls, at any distance. */
export function jobsWithin(workflow: Workflow, { jobs }: Examined): readonly ExaminedJob[] {
  const reached = new Set([workflow]);
  // A set grows while it is walked: what is called calls others, each once.
  for (const each of reached) {
    for (const { called } of jobs.filter((job) => job.workflow === each)) {
      if (called?.known === true) reached.add(called.workflow);
    }
  }
  return jobs.filter((job) => reached.has(job.workflow));
}

/** Whether a workflow holds a gate, by itself or in a workflow it calls. */
export function holdsGate(workflow: Workflow, examined: Examined): boolean {
  return jobsWithin(workflow, examined).some(({ gate }) => gate !== null);
}

/** Whether a job calls a workflow that holds a gate. */
export function callsGate({ called }: ExaminedJob, examined: Examined): boolean {
  return called?.known === true && holdsGate(called.workflow, examined);
}

/** The workflow and all that call it, at any distance: their events start its jobs. */
export function startedThrough(workflow: Workflow, { jobs }: Examined): readonly Workflow[] {
  const reached = new Set([workflow]);
  for (const each of reached) {
    for (const { called, workflow: calling } of jobs) {
      if (called?.known === true && called.workflow === each) reached.add(calling);
    }
  }
  return [...reached];
}

/** The jobs of the same workflow that this one waits for, at any distance. */
export function neededBy(
  { workflow, job }: ExaminedJob,
  { jobs }: Examined,
): readonly ExaminedJob[] {
  const siblings = jobs.filter((each) => each.workflow === workflow);
  const folded = (id: string): string => id.toLowerCase();
  const needed = new Set(job.needs.map(folded));
  // A set grows while it is walked: needs of needs are walked too, each once.
  for (const id of needed) {
    for (const sibling of siblings) {
      if (folded(sibling.job.id) !== id) continue;
      for (const next of sibling.job.needs) needed.add(folded(next));
    }
  }
  return siblings.filter((each) => each.job !== job && needed.has(folded(each.job.id)));
}

/** All jobs that this one waits for, those included that the jobs wait for that call its workflow. */
export function waitsFor(each: ExaminedJob, examined: Examined): readonly ExaminedJob[] {
  const callers = new Set<ExaminedJob>([each]);
  const waited = new Set<ExaminedJob>();
  for (const one of callers) {
    for (const needed of neededBy(one, examined)) {
      waited.add(needed);
      if (needed.called?.known !== true) continue;
      for (const inner of jobsWithin(needed.called.workflow, examined)) waited.add(inner);
    }
    for (const caller of examined.jobs) {
      if (caller.called?.known === true && caller.called.workflow === one.workflow) {
        callers.add(caller);
      }
    }
  }
  waited.delete(each);
  return [...waited];
}

/** A job in which nothing but our action runs: it can deploy nothing. */
export function isOnlyOurs({ job, ours, others }: ExaminedJob): boolean {
  return job.uses === null && ours.length > 0 && others.length === 0;
}
