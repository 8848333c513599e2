import { type Moment, timestamp } from '../clock.ts';
import type { Annotation, Attempt, Conclusion, Job, Run, RunStatus } from '../state/records.ts';
import type { Repository } from '../state/repository.ts';
import type { World } from '../state/world.ts';

export interface JobSeed {
  readonly id?: number;
  readonly name: string;
  readonly status?: RunStatus;
  readonly conclusion?: Conclusion;
  readonly steps?: Job['steps'];
  readonly annotations?: readonly Annotation[];
}

export interface RunSeed {
  readonly id?: number;
  /** Path of the workflow; default `.github/workflows/deploy.yml`. */
  readonly workflow?: string;
  readonly event?: string;
  /** Branch or tag name, as in `head_branch`; default: the default branch. */
  readonly ref?: string;
  /** Default: the commit of `ref`. */
  readonly sha?: string;
  readonly actor?: string;
  /** Who started the newest attempt; default the actor. */
  readonly triggeringActor?: string;
  readonly attempt?: number;
  readonly at?: Moment;
  readonly status?: RunStatus;
  readonly conclusion?: Conclusion;
  readonly displayTitle?: string;
  readonly jobs?: readonly JobSeed[];
  readonly artifacts?: readonly { readonly name: string; readonly size?: number }[];
  /** Environments that it waits for; then its status is `waiting`. */
  readonly waitsFor?: readonly string[];
}

export function addRun(world: World, repository: Repository, seed: RunSeed): Run {
  const at = seed.at === undefined ? world.now() : timestamp(seed.at);
  const path = seed.workflow ?? '.github/workflows/deploy.yml';
  let workflow = repository.workflows.find((one) => one.path === path);
  if (!workflow) {
    workflow = { id: world.nextId(), name: path, path };
    repository.workflows.push(workflow);
  }
  const ref = seed.ref ?? repository.defaultBranch;
  const sha = seed.sha ?? repository.git.peel(repository.resolve(ref) ?? '')?.oid;
  if (sha === undefined) throw new Error(`a run needs a commit: ${ref} is none`);
  const actor = world.user(seed.actor ?? 'ana-r');
  const waits = (seed.waitsFor ?? []).length > 0;
  const status = seed.status ?? (waits ? 'waiting' : seed.conclusion ? 'completed' : 'in_progress');
  const conclusion = seed.conclusion ?? null;
  const last = seed.attempt ?? 1;
  const attempts = Array.from({ length: last }, (_, index): Attempt => {
    const newest = index + 1 === last;
    return {
      attempt: index + 1,
      triggeringActor: newest ? world.user(seed.triggeringActor ?? actor.login) : actor,
      startedAt: at,
      status: newest ? status : 'completed',
      conclusion: newest ? conclusion : 'failure',
      jobs: newest ? (seed.jobs ?? []).map((job) => jobOf(world, job, at, last)) : [],
    };
  });
  const run: Run = {
    id: seed.id ?? world.nextId(),
    number: repository.runs.length + 1,
    workflow,
    event: seed.event ?? 'push',
    headBranch: ref.replace(/^refs\/(heads|tags)\//, ''),
    headSha: sha,
    actor,
    createdAt: at,
    displayTitle: seed.displayTitle ?? path,
    attempts,
    artifacts: (seed.artifacts ?? []).map(({ name, size = 1000 }) => ({
      id: world.nextId(),
      name,
      size,
    })),
    waitsFor: new Set(seed.waitsFor),
    protectionAnswers: [],
  };
  repository.runs.push(run);
  return run;
}

function jobOf(world: World, seed: JobSeed, at: string, attempt: number): Job {
  const conclusion = seed.conclusion ?? null;
  return {
    id: seed.id ?? world.nextId(),
    name: seed.name,
    status: seed.status ?? (conclusion ? 'completed' : 'in_progress'),
    conclusion,
    attempt,
    startedAt: at,
    completedAt: conclusion ? at : null,
    steps: seed.steps ?? [],
    annotations: seed.annotations ?? [],
  };
}
