/** The content of `.ezdrav/doctor.yml`, each entry with its reason. */
export interface Declarations {
  readonly notDeployments: readonly Declared[];
  readonly ignored: readonly Ignored[];
  readonly ourActions: readonly OurCopy[];
}

/** A copy of our action that counts as ours. */
export interface OurCopy {
  /** `owner/name`. */
  readonly action: string;
  readonly line?: number;
}

/** A job that does not deploy to production. */
export interface Declared {
  /** `deploy.yml/job`. */
  readonly job: string;
  readonly reason: string;
  /** The line in `.ezdrav/doctor.yml`, from 1; likewise below. */
  readonly line?: number;
}

/** A finding that is known and accepted. */
export interface Ignored {
  readonly code: string;
  /** The workflow's file, `ci.yml`, if only one is meant. */
  readonly workflow: string | null;
  readonly job: string | null;
  readonly reason: string;
  readonly line?: number;
}

export const NO_DECLARATIONS: Declarations = { notDeployments: [], ignored: [], ourActions: [] };

/** Returns true if a job is declared not to deploy. */
export function declaredIn({ notDeployments }: Declarations, file: string, job: string): boolean {
  const name = file.replace(/^\.github\/workflows\//, '');
  return notDeployments.some(({ job: said }) => said === `${name}/${job}`);
}
