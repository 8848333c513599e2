import type { ApiResult } from '../../github/answer.ts';
import { malformed } from '../../github/unreadable.ts';
import type { Problem } from '../../rules/facts.ts';
import type { Grade } from '../../rules/verdict.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';
import { united } from '../organisation/belonging.ts';
import type { KnownHouse } from '../organisation/known-house.ts';

/** The files of a solution as far as its organisation is known. */
export interface Membership {
  readonly files: EzdravFiles;
  /** Why the organisation named by the solution is not known; its own files are shown all the same. */
  readonly organisation: Problem | null;
}

/** The files as tightened by an organisation; `house` null if none was given. Pure. */
export function membershipOf(
  files: EzdravFiles,
  house: ApiResult<KnownHouse> | null,
  grade: Grade,
): Membership {
  const { organisation } = files.solution;
  if (house?.ok === true) {
    return { files: united(files, house, grade, organisation?.id ?? null), organisation: null };
  }
  if (house !== null) return { files, organisation: house.problem };
  if (organisation === undefined) return { files, organisation: null };
  const { repository } = organisation;
  return {
    files,
    organisation: malformed('--organisation', 'organisation-not-given', { repository }),
  };
}
