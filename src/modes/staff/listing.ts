import type { Asked } from '../../github/client.ts';
import { listMarkedIssues, type MarkedIssues } from '../../github/issues.ts';
import { concernOf, STAFF_LABEL } from '../../staffing/marks.ts';
import type { StaffRun } from './run.ts';

/** Our issues about staff, by their marks; the label only says where else to look for a person's edits. */
export function listStaffIssues({
  client,
  repository,
}: Pick<StaffRun, 'client' | 'repository'>): Promise<Asked<MarkedIssues>> {
  return listMarkedIssues(
    client,
    repository,
    ({ body, labels }) => concernOf(body) !== null || labels.includes(STAFF_LABEL),
  );
}
