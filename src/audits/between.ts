import type { Examined, ExaminedJob } from './examined.ts';
import type { Workflow } from './workflow.ts';

/** What is worked out once for a repository: its jobs by workflow, who calls whom, what lies within. */
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

/** The jobs of a workflow and of all that it calls, at any distance. */
export function jobsWithin(workflow: Workflow, examined: Examined): readonly ExaminedJob[] {
  const { jobs, within } = indexOf(examined);
  const known = within.get(workflow);
  if (known !== undefined) return known;
  const reached = new Set([workflow]);
  const found: ExaminedJob[] = [];
  // A set grows while it is walked: what is called calls others, each once.
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

/** Whether a workflow holds a gate, by itself or in a workflow it calls. */
export function holdsGate(workflow: Workflow, examined: Examined): boolean {
  const within = jobsWithin(workflow, examined);
  const holds = GATED.get(within) ?? within.some(({ gate }) => gate !== null);
  GATED.set(within, holds);
  return holds;
}

/** Whether a job calls a workflow that holds a gate. */
export function callsGate({ called }: ExaminedJob, examined: Examined): boolean {
  return called?.known === true && holdsGate(called.workflow, examined);
}

/** The workflow and all that call it, at any distance: their events start its jobs. */
export function startedThrough(workflow: Workflow, examined: Examined): readonly Workflow[] {
  const { calling } = indexOf(examined);
  const reached = new Set([workflow]);
  for (const each of reached) {
    for (const job of calling.get(each) ?? []) reached.add(job.workflow);
  }
  return [...reached];
}

/** The jobs of the same workflow that this one waits for, at any distance. */
export function neededBy(
  { workflow, job }: ExaminedJob,
  examined: Examined,
): readonly ExaminedJob[] {
  const siblings = indexOf(examined).jobs(workflow);
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
    for (const caller of indexOf(examined).calling.get(one.workflow) ?? []) callers.add(caller);
  }
  waited.delete(each);
  return [...waited];
}

/** A job in which nothing but our action runs: it can deploy nothing. */
export function isOnlyOurs({ job, ours, others }: ExaminedJob): boolean {
  return job.uses === null && ours.length > 0 && others.length === 0;
}
