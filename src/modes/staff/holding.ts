import type { ApiResult } from '../../github/answer.ts';
import { unite } from '../../records/united.ts';
import { unionDiagnostics } from '../organisation/belonging.ts';
import type { KnownHouse } from '../organisation/known-house.ts';
import type { StaffFiles } from './gathering.ts';

/**
 * The same files as tightened by the organisation; `house` null if the solution names none. As long as it
 * cannot be read, the solution's own file counts for what cannot wait.
 */
export function heldFiles(files: StaffFiles, house: ApiResult<KnownHouse> | null): StaffFiles {
  if (files.kind === 'unknown' || house?.ok !== true) return files;
  const union = unite(files.solution, house.value.organisation);
  if (union.ok) return { ...files, solution: union.solution };
  const faults = unionDiagnostics(union.faults, files.locate);
  return files.kind === 'read'
    ? { ...files, faults: [...files.faults, ...faults] }
    : { ...files, diagnostics: [...files.diagnostics, ...faults] };
}
