import { isExpression, ourAction, type OurStep } from './our-action.ts';
import type { Place } from './finding.ts';
import type { Repository, WhyUnknown } from './repository.ts';
import { type Job, readWorkflow, type Step, type Workflow } from './workflow.ts';

/** The workflow a job calls: read, or why not. */
export type Called =
  | { readonly known: true; readonly workflow: Workflow }
  | { readonly known: false; readonly why: WhyUnknown | 'absent'; readonly permission?: string };

/** A job as audits look at it. */
export interface ExaminedJob {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly ours: readonly OurStep[];
  readonly gate: OurStep | null;
  /** Steps that are not our action's. */
  readonly others: readonly Step[];
  /** It deploys to production, or nobody can tell that it does not. */
  readonly production: boolean;
  /** Null: it calls none. */
  readonly called: Called | null;
}

/** What all audits look at, worked out once. */
export interface Examined {
  readonly repository: Repository;
  readonly jobs: readonly ExaminedJob[];
  readonly workflows: readonly Workflow[];
  readonly unreadable: readonly { readonly place: Place; readonly why: string }[];
}

const PRODUCTION = 'production';
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** GitHub compares the names of environments without regard to case. */
export function isProduction(environment: string): boolean {
  return environment.toLowerCase() === PRODUCTION;
}

/** The `uses` of workflows of other repositories that the workflows among these files call. */
export function calledElsewhere(files: Repository['files']): readonly string[] {
  const uses = files
    .filter(({ path }) => WORKFLOW.test(path))
    .map(({ path, text }) => readWorkflow(path, text))
    .flatMap((reading) => (reading.ok ? reading.workflow.jobs : []))
    .flatMap((job) => (job.uses === null || job.uses.text.startsWith('./') ? [] : [job.uses.text]));
  return [...new Set(uses)];
}

export function examine(repository: Repository): Examined {
  const local = repository.files
    .filter(({ path }) => WORKFLOW.test(path))
    .map(({ path, text }) => readWorkflow(path, text));
  const remote = [...repository.called].flatMap(([uses, text]) =>
    text.known ? [readWorkflow(uses, text.value, true)] : [],
  );
  const readings = [...local, ...remote];
  const workflows = readings.flatMap((reading) => (reading.ok ? [reading.workflow] : []));
  const tell = ourAction(repository);
  return {
    repository,
    workflows,
    unreadable: readings.flatMap((reading) => (reading.ok ? [] : [reading])),
    jobs: workflows.flatMap((workflow) =>
      workflow.jobs.map((job) => examineJob(workflow, job, repository, workflows, tell)),
    ),
  };
}

function examineJob(
  workflow: Workflow,
  job: Job,
  repository: Repository,
  workflows: readonly Workflow[],
  tell: (step: Step) => OurStep | null,
): ExaminedJob {
  const ours = job.steps.flatMap((step) => tell(step) ?? []);
  return {
    workflow,
    job,
    ours,
    gate: ours.find(({ mode }) => mode === 'gate') ?? null,
    others: job.steps.filter((step) => tell(step) === null),
    production: mayBeProduction(job),
    called: job.uses === null ? null : callOf(job.uses.text, workflow, repository, workflows),
  };
}

function callOf(
  uses: string,
  workflow: Workflow,
  repository: Repository,
  workflows: readonly Workflow[],
): Called {
  const file = uses.startsWith('./') && !workflow.remote ? uses.slice(2) : uses;
  const found = workflows.find((each) => each.file === file);
  if (found !== undefined) return { known: true, workflow: found };
  const text = repository.called.get(uses);
  if (text === undefined || text.known) return { known: false, why: 'absent' };
  return text;
}

/** Whether a job deploys to production as far as its environment's name tells; an expression may. */
function mayBeProduction({ environment, matrix }: Job): boolean {
  const name = environment?.text ?? '';
  if (!isExpression(name)) return isProduction(name);
  const values = matrix.get(/^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(name)?.[1] ?? '');
  if (values !== undefined) return values.some(isProduction);
  const around = name.split(/\$\{\{.*?\}\}/s).map((part) => part.toLowerCase());
  const [first = '', last = ''] = [around.at(0), around.at(-1)];
  return PRODUCTION.startsWith(first) && PRODUCTION.endsWith(last);
}

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

/** A job in which nothing but our action runs: it can deploy nothing. */
export function isOnlyOurs({ job, ours, others }: ExaminedJob): boolean {
  return job.uses === null && ours.length > 0 && others.length === 0;
}
