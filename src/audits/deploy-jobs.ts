import type { EnvironmentNames } from './production/environments.ts';
import { examine } from './examined.ts';
import { known, OFFLINE, type RepositoryFile, unknownSetting } from './repository.ts';

/** A job that deploys to production, or to an unknown target. */
export interface DeployJob {
  readonly file: string;
  /** The line of the job, and of its first step (null if it calls a workflow); from 1. */
  readonly line: number;
  readonly firstStep: { readonly line: number; readonly column: number } | null;
  readonly job: string;
  readonly gated: boolean;
  /** True if something shows that it is production; otherwise the target is unknown. */
  readonly certain: boolean;
  /** The deploying command in its own words: `helm upgrade`. */
  readonly does: string;
  readonly environment: string | null;
}

/**
 * The deploying jobs of these workflow files (which may include the repository's composite actions), gated or
 * not. Pure; never throws; `null`: environments by their default names.
 */
export function deployJobsOf(
  files: readonly RepositoryFile[],
  environments: EnvironmentNames | null = null,
): readonly DeployJob[] {
  const examined = examine(
    {
      files,
      called: new Map(),
      solution: known(null),
      declarations: unknownSetting('offline'),
      settings: OFFLINE,
    },
    environments,
  );
  return examined.jobs
    .filter(
      ({ gate, conduct }) =>
        gate !== null || conduct.kind === 'production' || conduct.kind === 'unclear',
    )
    .map(({ workflow, job, gate, conduct }) => {
      const [first] = job.steps;
      return {
        file: workflow.file,
        line: job.place.line,
        firstStep:
          first === undefined ? null : { line: first.place.line, column: first.place.column },
        job: job.id,
        gated: gate !== null,
        certain: gate !== null || conduct.kind === 'production',
        does: conduct.does,
        environment: job.environment?.text ?? null,
      };
    });
}
