/** What `.ezdrav/doctor.yml` says, each with its reason. */
export interface Declarations {
  readonly notDeployments: readonly Declared[];
  readonly ignored: readonly Ignored[];
  readonly ourActions: readonly OurCopy[];
}

/** A copy of our action that is taken for it. */
export interface OurCopy {
  /** `owner/name`. */
  readonly action: string;
  readonly line?: number;
}

/** A job that is no deployment to production. */
export interface Declared {
  /** `deploy.yml/job`. */
  readonly job: string;
  readonly reason: string;
  /** Of `.ezdrav/doctor.yml`, from 1; so of the others. */
  readonly line?: number;
}

/** A finding that is known and accepted. */
export interface Ignored {
  readonly code: string;
  /** File of the workflow, `ci.yml`, where only one is meant. */
  readonly workflow: string | null;
  readonly job: string | null;
  readonly reason: string;
  readonly line?: number;
}

export const NO_DECLARATIONS: Declarations = { notDeployments: [], ignored: [], ourActions: [] };

/** Whether a job is said to be no deployment. */
export function declaredIn({ notDeployments }: Declarations, file: string, job: string): boolean {
  const name = file.replace(/^\.github\/workflows\//, '');
  return notDeployments.some(({ job: said }) => said === `${name}/${job}`);
}
