import { decidedKeys } from '../../audits/decided-keys.ts';
import { type AuditReport, audit } from '../../audits/report.ts';
import { known, type Repository, unknownSetting } from '../../audits/repository.ts';
import type { ApiResult } from '../../github/answer.ts';
import type { Diagnostic, Locate } from '../../records/diagnostic.ts';
import { unite } from '../../records/united.ts';
import { unionDiagnostics } from '../organisation/belonging.ts';
import type { KnownHouse } from '../organisation/known-house.ts';

/** The findings for a solution as tightened by its organisation. */
export interface HeldAudit {
  readonly report: AuditReport;
  /** Keys of the organisation's file that change the findings. */
  readonly decided: readonly string[];
  /** Conflicts between the two files; then nothing is known of `solution.yml`. */
  readonly faults: readonly Diagnostic[];
}

/** `house` null: it belongs to none. If the organisation cannot be read, the solution is examined by its own file. */
export function auditHeld(
  repository: Repository,
  house: ApiResult<KnownHouse> | null,
  locate: Locate | undefined,
): HeldAudit {
  const alone = audit(repository);
  const { solution } = repository;
  if (house?.ok !== true || !solution.known || solution.value === null) {
    return { report: alone, decided: [], faults: [] };
  }
  const union = unite(solution.value, house.value.organisation);
  if (!union.ok) {
    const report = audit({ ...repository, solution: unknownSetting('invalid') });
    return { report, decided: [], faults: unionDiagnostics(union.faults, locate) };
  }
  const report = audit({ ...repository, solution: known(union.solution) });
  return { report, decided: decidedKeys(alone, report), faults: [] };
}
