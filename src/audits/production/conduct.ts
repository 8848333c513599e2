import type { FilePlace } from '../finding.ts';
import { alternatives, namesIn } from '../reading/values.ts';
import type { WorkflowJob, Workflow } from '../workflow.ts';
import { conditionSays, evidenceIn, type StageEvidence, NOTHING, strongest } from './evidence.ts';
import { type Actions, actsOf, type Done, possibleTexts } from './acts.ts';
import { type EnvironmentNames, environmentSays } from './environments.ts';
import { onItsMachine } from './machine.ts';
import { type Callers, lookupIn } from './scope.ts';
import { actOfName } from './script-names.ts';
import { type Stage, segments } from './words.ts';

/**
 * What a job does to production, as far as its workflow shows. `production`: it changes production, or may do
 * so. `unclear`: it deploys to an unknown target. `idle`: it is in production's environment, but everything
 * it is known to do changes nothing. `test`: something shows that it is not production. `none`: it does not
 * deploy.
 */
export type Kind = 'production' | 'unclear' | 'idle' | 'test' | 'none';

export interface Conduct {
  readonly kind: Kind;
  /** What deploys, for people; empty if only the environment shows it. */
  readonly does: string;
  /** What shows the target, for people; empty if nothing does. */
  readonly by: string;
  /** The environment shows it, not what the job runs. */
  readonly byEnvironment: boolean;
  readonly place: FilePlace;
  /** It starts a workflow of another repository. */
  readonly elsewhere: boolean;
  /** Everything its steps do. */
  readonly done: readonly Done[];
}

/** What is known apart from the job itself. */
export interface Surroundings {
  readonly callers: Callers;
  readonly actions: Actions;
  readonly names: EnvironmentNames;
}

const PULL_REQUESTS = new Set(['pull_request', 'pull_request_target', 'merge_group']);

/** The conduct of a job that runs steps. */
export function conductOf(workflow: Workflow, job: WorkflowJob, around: Surroundings): Conduct {
  const { callers, actions, names } = around;
  const caller = { workflow, job };
  const acts = actsOf(job.steps, (step) => lookupIn(caller, callers, step), actions);
  const done = onItsMachine(acts, caller, callers);
  const lookup = lookupIn(caller, callers);
  const environment = environmentOf(job, names, lookup);
  const acting = done.filter(({ act }) => act !== 'harmless');
  const fallback = { place: job.place, done };
  const conduct = (kind: Kind, doer: Done | undefined, by: string): Conduct => ({
    ...fallback,
    kind,
    does: doer?.what ?? '',
    by,
    byEnvironment: by !== '' && by === environment.by,
    elsewhere: doer?.elsewhere ?? false,
  });
  const deploying = acting.find(({ act }) => act === 'deploys' || act === 'dispatches');
  const [first] = [deploying, ...acting].filter((each) => each !== undefined);
  if (environment.said === 'production') {
    return acting.length > 0 || job.steps.length === 0
      ? conduct('production', first, environment.by)
      : conduct('idle', undefined, environment.by);
  }
  const conditions = conditionSays(
    [job.condition, ...job.steps.map((step) => step.condition)],
    names,
  );
  const jobTexts = [
    ...job.variables.flatMap(({ value }) =>
      value === null ? [] : possibleTexts(value.text, lookup),
    ),
    ...(job.folder === null ? [] : possibleTexts(job.folder.text, lookup)),
  ];
  const context = done.filter(({ act }) => act === 'harmless').flatMap(({ where }) => where);
  const strong =
    first === undefined
      ? NOTHING
      : strongest([
          evidenceIn(
            acting.filter(({ act }) => act !== 'opaque').flatMap(({ where }) => where),
            names,
          ),
          evidenceIn(context, names),
          conditions,
          evidenceIn(jobTexts, names),
        ]);
  const clear = acting.find(({ act }) => act !== 'opaque');
  if (clear !== undefined && strong.said === 'production') {
    return conduct('production', deploying ?? clear, strong.by);
  }
  // A step with unknown effects counts if its own words mention production.
  const opaque = acting.find(
    ({ act, where }) => act === 'opaque' && evidenceIn(where, names).said === 'production',
  );
  if (opaque !== undefined) {
    return conduct('production', opaque, evidenceIn(opaque.where, names).by);
  }
  if (environment.said === 'test') return conduct('test', first, '');
  const medium = mediumEvidence(workflow, job, around, lookup);
  const named = deploysByName(job, workflow);
  if (medium.said === 'production' && (clear ?? (named ? first : undefined)) !== undefined) {
    return conduct('production', deploying ?? clear ?? first, medium.by);
  }
  if (environment.said === 'open' && acting.length > 0) {
    return conduct('production', first, environment.by);
  }
  // A different environment name means a different environment.
  if (
    strong.said === 'test' ||
    medium.said === 'test' ||
    (job.environment !== null && environment.said === null)
  ) {
    return conduct('test', first, '');
  }
  const weak = weakEvidence(workflow, job, around);
  if (weak.said === 'production' && clear !== undefined) {
    return conduct('production', deploying ?? clear, weak.by);
  }
  const onlyPulls =
    workflow.triggers.length > 0 && workflow.triggers.every(({ name }) => PULL_REQUESTS.has(name));
  if (weak.said === 'test') return conduct('test', first, '');
  if (onlyPulls || deploying === undefined) return conduct('none', first, '');
  if (deploying.act === 'dispatches' && !mentionsDeployment(deploying))
    return conduct('none', first, '');
  return conduct('unclear', deploying, '');
}

function environmentOf(
  { environment }: WorkflowJob,
  names: EnvironmentNames,
  lookup: ReturnType<typeof lookupIn>,
): { readonly said: Stage | 'open'; readonly by: string } {
  if (environment === null) return NOTHING;
  const values = alternatives(environment.text, lookup).filter((value) => value !== '');
  const said = values.map((value) => environmentSays(value, names));
  // By its name: `vars.TEST_ENVIRONMENT` is not production.
  const hint = evidenceIn(namesIn(environment.text), names).said;
  const production = values.find((_, index) => said[index] === 'production');
  if (production !== undefined) return { said: 'production', by: production };
  if (said.includes('open'))
    return hint === 'test' ? { said: 'test', by: '' } : { said: 'open', by: environment.text };
  if (values.length > 0 && said.every((each) => each === 'test')) return { said: 'test', by: '' };
  // An unclear name combined with a test name: neither choice is production.
  return said.includes('test') ? { said: 'test', by: '' } : NOTHING;
}

/** The names of a job, its matrix, and the jobs that call its workflow. */
function mediumEvidence(
  workflow: Workflow,
  job: WorkflowJob,
  { callers, names }: Surroundings,
  lookup: ReturnType<typeof lookupIn>,
): StageEvidence {
  const matrix = [...(job.matrix ?? new Map<string, readonly string[]>()).keys()].flatMap((name) =>
    alternatives(`\${{ matrix.${name} }}`, lookup),
  );
  const own = [job.id, ...(job.name === null ? [] : possibleTexts(job.name.text, lookup))];
  return strongest([
    evidenceIn(own, names),
    evidenceIn(matrix, names),
    ...callers
      .of(workflow)
      .map((caller) =>
        evidenceIn(
          [
            caller.job.id,
            caller.job.name?.text ?? '',
            ...[...caller.job.inputs.values()].map(({ text }) => text),
          ],
          names,
        ),
      ),
  ]);
}

/** The workflow's file, its name, the branches whose pushes start it, the machine it runs on. */
function weakEvidence(
  workflow: Workflow,
  job: WorkflowJob,
  { callers, names }: Surroundings,
): StageEvidence {
  const files = [workflow, ...callers.of(workflow).map((caller) => caller.workflow)];
  const branches = workflow.triggers.flatMap(({ branchNames }) => branchNames);
  const fromBranches = branches.map((branch) => evidenceIn([branch], names));
  const all = fromBranches.every(({ said }) => said === 'test');
  return strongest([
    ...files.map(({ file, name }) => evidenceIn([fileName(file), name], names)),
    evidenceIn(job.runsOn, names),
    ...fromBranches.filter(({ said }) => said === 'production' || all),
  ]);
}

export function fileName(path: string): string {
  return path
    .replace(/@[^@/]*$/, '')
    .replace(/^.*\//s, '')
    .replace(/\.ya?ml$/, '');
}

function deploysByName(job: WorkflowJob, workflow: Workflow): boolean {
  return [job.id, job.name?.text ?? '', fileName(workflow.file)].some(
    (name) => actOfName(name, []) === 'deploys',
  );
}

function mentionsDeployment({ where, what }: Done): boolean {
  return [...where, what].some((text) =>
    segments(text).some((part) => /^(?:deploy\w*|release|rollout|promote|argo\w*)$/.test(part)),
  );
}
