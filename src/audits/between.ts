import type { Examined, ExaminedJob } from './examined.ts';
import type { Workflow } from './workflow.ts';

/** Computed once per repository: its jobs by workflow, which workflow calls which, and nesting. */
interface Index {
  readonly jobs: (workflow: Workflow) => readonly ExaminedJob[];
  readonly calling: ReadonlyMap<Workflow, readonly ExaminedJob[]>;
  readonly within: Map<Workflow, readonly ExaminedJob[]>;
}

const INDEXES = new WeakMap<Examined['jobs'], Index>();

function indexOf({ jobs }: Examined): Index {
  const known = INDEXES.get(jobs);
  if (known !== undefined) return known;
  const byWorkflow = new Map<Workflow, ExaminedJob[]>();
  const calling = new Map<Workflow, ExaminedJob[]>();
  const add = (map: Map<Workflow, ExaminedJob[]>, key: Workflow, job: ExaminedJob): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [job]);
    else list.push(job);
  };
  for (const job of jobs) {
    add(byWorkflow, job.workflow, job);
    if (job.called?.known === true) add(calling, job.called.workflow, job);
  }
  const index = {
    jobs: (workflow: Workflow) => byWorkflow.get(workflow) ?? [],
    calling,
    within: new Map<Workflow, readonly ExaminedJob[]>(),
  };
  INDEXES.set(jobs, index);
  return index;
}

/** The jobs of a workflow and of all that it calls, directly or indirectly. */
export function jobsWithin(workflow: Workflow, examined: Examined): readonly ExaminedJob[] {
  const { jobs, within } = indexOf(examined);
  const known = within.get(workflow);
  if (known !== undefined) return known;
  const reached = new Set([workflow]);
  const found: ExaminedJob[] = [];
  // The set grows during iteration, so indirect calls are visited too, each once.
  for (const each of reached) {
    for (const job of jobs(each)) {
      found.push(job);
      if (job.called?.known === true) reached.add(job.called.workflow);
    }
  }
  within.set(workflow, found);
  return found;
}

const GATED = new WeakMap<readonly ExaminedJob[], boolean>();

/** Returns true if a workflow contains a gate, itself or in a workflow it calls. */
export function holdsGate(workflow: Workflow, examined: Examined): boolean {
  const within = jobsWithin(workflow, examined);
  const holds = GATED.get(within) ?? within.some(({ gate }) => gate !== null);
  GATED.set(within, holds);
  return holds;
}

/** Returns true if a job calls a workflow that contains a gate. */
export function callsGate({ called }: ExaminedJob, examined: Examined): boolean {
  return called?.known === true && holdsGate(called.workflow, examined);
}

/** The workflow and all that call it, directly or indirectly: their events start its jobs. */
export function startedThrough(workflow: Workflow, examined: Examined): readonly Workflow[] {
  const { calling } = indexOf(examined);
  const reached = new Set([workflow]);
  for (const each of reached) {
    for (const job of calling.get(each) ?? []) reached.add(job.workflow);
  }
  return [...reached];
}

/** The jobs of the same workflow that this one waits for, directly or indirectly. */
export function neededBy(
  { workflow, job }: ExaminedJob,
  examined: Examined,
): readonly ExaminedJob[] {
  const siblings = indexOf(examined).jobs(workflow);
  const folded = (id: string): string => id.toLowerCase();
  const needed = new Set(job.needs.map(folded));
  // The set grows during iteration, so needs of needs are visited too, each once.
  for (const id of needed) {
    for (const sibling of siblings) {
      if (folded(sibling.job.id) !== id) continue;
      for (const next of sibling.job.needs) needed.add(folded(next));
    }
  }
  return siblings.filter((each) => each.job !== job && needed.has(folded(each.job.id)));
}

/** All jobs that this one waits for, including those that the jobs calling its workflow wait for. */
export function waitsFor(each: ExaminedJob, examined: Examined): readonly ExaminedJob[] {
  const callers = new Set<ExaminedJob>([each]);
  const waited = new Set<ExaminedJob>();
  for (const one of callers) {
    for (const needed of neededBy(one, examined)) {
      waited.add(needed);
      if (needed.called?.known !== true) continue;
      for (const inner of jobsWithin(needed.called.workflow, examined)) waited.add(inner);
    }
    for (const caller of indexOf(examined).calling.get(one.workflow) ?? []) callers.add(caller);
  }
  waited.delete(each);
  return [...waited];
}

/** Returns true for a job with only our action, which cannot deploy anything. */
export function isOnlyOurs({ job, ours, others }: ExaminedJob): boolean {
  return job.uses === null && ours.length > 0 && others.length === 0;
}
