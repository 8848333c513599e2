import { type Declarations, declaredIn, NO_DECLARATIONS } from './declarations.ts';
import type { FilePlace } from './finding.ts';
import { ourAction, type OurStep } from './our-action.ts';
import { type Conduct, conductOf, type Surroundings } from './production/conduct.ts';
import { conductOfCall, nothingDone } from './production/calls.ts';
import { type EnvironmentNames, environmentNames } from './production/environments.ts';
import { identitiesOf, type CloudIdentity } from './production/identities.ts';
import type { Caller } from './production/scope.ts';
import type { Repository, RepositoryFile, WhyUnknown } from './repository.ts';
import type {
  WorkflowJob,
  LocalAction,
  WorkflowStep,
  PlacedText,
  Workflow,
  WorkflowReading,
} from './workflow.ts';
import { readAction, readWorkflow } from './workflow-reading.ts';

/** The workflow a job calls, or why it could not be read. */
export type Called =
  | { readonly known: true; readonly workflow: Workflow }
  | { readonly known: false; readonly why: WhyUnknown | 'absent'; readonly permission?: string };

/** A job in the form audits look at. */
export interface ExaminedJob {
  readonly workflow: Workflow;
  readonly job: WorkflowJob;
  readonly ours: readonly OurStep[];
  readonly gate: OurStep | null;
  /** A gate inside a composite action of this repository. */
  readonly innerGate: PlacedText | null;
  /** Steps that do not run our action. */
  readonly others: readonly WorkflowStep[];
  readonly conduct: Conduct;
  /** True if it changes production, or may do so. */
  readonly production: boolean;
  /** Cloud roles and identities that it assumes by OIDC. */
  readonly identities: readonly CloudIdentity[];
  /** Null if it calls no workflow. */
  readonly called: Called | null;
  /** True if `.ezdrav/doctor.yml` declares, with a reason, that it does not deploy. */
  readonly declared: boolean;
}

/** What all audits look at, computed once. */
export interface Examined {
  readonly repository: Repository;
  readonly jobs: readonly ExaminedJob[];
  readonly workflows: readonly Workflow[];
  readonly unreadable: readonly { readonly place: FilePlace; readonly why: string }[];
  readonly around: Surroundings;
  readonly declarations: Declarations;
}

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** The `uses` of other repositories' workflows that these files call. */
export function calledElsewhere(files: Repository['files']): readonly string[] {
  const uses = workflowsIn(files)
    .flatMap(({ jobs }) => jobs)
    .flatMap((job) => (job.uses === null || job.uses.text.startsWith('./') ? [] : [job.uses.text]));
  return [...new Set(uses)];
}

const READINGS = new WeakMap<RepositoryFile, WorkflowReading>();

/** Files are needed several times before they are examined; each is parsed once. */
function readOnce(file: RepositoryFile): WorkflowReading {
  const reading = READINGS.get(file) ?? readWorkflow(file.path, file.text);
  READINGS.set(file, reading);
  return reading;
}

function workflowsIn(files: Repository['files']): readonly Workflow[] {
  return files
    .filter(({ path }) => WORKFLOW.test(path))
    .map(readOnce)
    .flatMap((reading) => (reading.ok ? [reading.workflow] : []));
}

/** Folders of this repository's actions that these files use but do not include, such as `.github/actions/deploy`. */
export function localActions(files: Repository['files']): readonly string[] {
  const there = new Set(files.map(({ path }) => path.replace(/\/?action\.ya?ml$/, '')));
  const steps = [
    ...workflowsIn(files).flatMap(({ jobs }) => jobs.flatMap((job) => job.steps)),
    ...files
      .filter(({ path }) => /(?:^|\/)action\.ya?ml$/.test(path))
      .flatMap(({ path, text }) => readAction(path, text)?.steps ?? []),
  ];
  const folders = steps.flatMap(({ uses }) => {
    const folder = /^\.\/(?<folder>[\w./@-]+?)\/?$/.exec(uses?.text ?? '')?.groups?.['folder'];
    return folder === undefined || folder.includes('..') ? [] : [folder];
  });
  return [...new Set(folders)].filter((folder) => !there.has(folder));
}

/** `environments`: which names are production, if `solution.yml` should not decide. */
export function examine(
  repository: Repository,
  environments: EnvironmentNames | null = null,
): Examined {
  const local = repository.files.filter(({ path }) => WORKFLOW.test(path)).map(readOnce);
  const remote = [...repository.called].flatMap(([uses, text]) =>
    text.known ? [readWorkflow(uses, text.value, true)] : [],
  );
  // A file with neither triggers nor jobs is there by mistake: GitHub does not run it.
  const stray = (reading: (typeof local)[number]): boolean =>
    !reading.ok && reading.why === 'no-workflow';
  const readings = [...local.filter((reading) => !stray(reading)), ...remote];
  const workflows = readings.flatMap((reading) => (reading.ok ? [reading.workflow] : []));
  const declarations =
    (repository.declarations?.known === true ? repository.declarations.value : null) ??
    NO_DECLARATIONS;
  const around: Surroundings = {
    callers: { of: callersAmong(workflows, repository), known: new Map() },
    actions: actionsIn(repository),
    names: environments ?? environmentNames(repository),
  };
  const tell = ourAction(repository, declarations.ourActions);
  const jobs = workflows.flatMap((workflow) =>
    workflow.jobs.map((job): ExaminedJob => {
      const ours = job.steps.flatMap((step) => tell(step) ?? []);
      const called =
        job.uses === null ? null : calledBy(job.uses.text, workflow, repository, workflows);
      const declared = declaredIn(declarations, workflow.file, job.id);
      const conduct = conductWhere(workflow, job, called, around);
      return {
        workflow,
        job,
        ours,
        gate: ours.find(({ mode }) => mode === 'gate') ?? null,
        innerGate: innerGate(job, around, (step) => tell(step) !== null),
        others: job.steps.filter((step) => tell(step) === null),
        conduct,
        production: !declared && conduct.kind === 'production',
        identities: identitiesOf({ workflow, job }, around.callers),
        called,
        declared,
      };
    }),
  );
  return {
    repository,
    workflows,
    unreadable: readings.flatMap((reading) => (reading.ok ? [] : [reading])),
    jobs: byIdentity(jobs),
    around,
    declarations,
  };
}

function conductWhere(
  workflow: Workflow,
  job: WorkflowJob,
  called: Called | null,
  around: Surroundings,
): Conduct {
  if (job.uses === null) return conductOf(workflow, job, around);
  if (called?.known === true) return nothingDone(job);
  return conductOfCall({ workflow, job }, job.uses, around);
}

/** Which jobs call each workflow of this repository, or of another one that could be read. */
function callersAmong(
  workflows: readonly Workflow[],
  repository: Repository,
): (workflow: Workflow) => readonly Caller[] {
  const calling = new Map<Workflow, Caller[]>();
  for (const workflow of workflows) {
    for (const job of workflow.jobs) {
      if (job.uses === null) continue;
      const called = calledBy(job.uses.text, workflow, repository, workflows);
      if (!called.known) continue;
      calling.set(called.workflow, [...(calling.get(called.workflow) ?? []), { workflow, job }]);
    }
  }
  return (workflow) => calling.get(workflow) ?? [];
}

const FILES = new WeakMap<readonly Workflow[], ReadonlyMap<string, Workflow>>();

function fileIndex(workflows: readonly Workflow[]): ReadonlyMap<string, Workflow> {
  const known =
    FILES.get(workflows) ?? new Map(workflows.map((each) => [each.file, each] as const));
  FILES.set(workflows, known);
  return known;
}

function calledBy(
  uses: string,
  workflow: Workflow,
  repository: Repository,
  workflows: readonly Workflow[],
): Called {
  const file = uses.startsWith('./') && !workflow.remote ? uses.slice(2) : uses;
  const found = fileIndex(workflows).get(file);
  if (found !== undefined) return { known: true, workflow: found };
  const text = repository.called.get(uses);
  if (text === undefined || text.known) return { known: false, why: 'absent' };
  return text;
}

function actionsIn({ files }: Repository): Surroundings['actions'] {
  const known = new Map<string, LocalAction | null>();
  return (folder) => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const prefix = folder === '' || folder === '.' ? '' : `${folder}/`;
    const file = files.find(
      ({ path }) => path === `${prefix}action.yml` || path === `${prefix}action.yaml`,
    );
    const action = file === undefined ? null : readAction(file.path, file.text);
    known.set(folder, action);
    return action;
  };
}

/** The composite action of a step that runs our action, directly or indirectly. */
function innerGate(
  job: WorkflowJob,
  { actions }: Surroundings,
  isOurs: (step: WorkflowStep) => boolean,
): PlacedText | null {
  const holds = (step: WorkflowStep, depth: number): boolean => {
    const folder = /^\.\/(?<folder>.+?)\/?$/.exec(step.uses?.text ?? '')?.groups?.['folder'];
    if (folder === undefined || depth > 4) return false;
    const steps = actions(folder)?.steps ?? [];
    return steps.some((inner) => isOurs(inner) || holds(inner, depth + 1));
  };
  return job.steps.find((step) => !isOurs(step) && holds(step, 0))?.uses ?? null;
}

/** A job with unknown effects that assumes the identity of a production job counts as production, too. */
function byIdentity(jobs: readonly ExaminedJob[]): readonly ExaminedJob[] {
  const deploying = new Set(
    jobs
      .filter(({ gate, production }) => gate !== null || production)
      .flatMap(({ identities }) => identities.map(({ key }) => key)),
  );
  return jobs.map((each) => {
    const shared = each.identities.find(({ key }) => deploying.has(key));
    const acts = each.conduct.done.find(({ act }) => act !== 'harmless');
    const free = each.gate === null && each.job.environment === null && !each.declared;
    if (shared === undefined || acts === undefined || !free || each.production) return each;
    const named = { kind: 'production' as const, does: acts.what, by: shared.said };
    return { ...each, conduct: { ...each.conduct, ...named }, production: true };
  });
}
