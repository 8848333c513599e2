import { identityOf } from '../../records/approvers.ts';
import type { Diagnostic } from '../../records/diagnostic.ts';
import type { Party } from '../../records/types.ts';
import { type EzdravFiles, SOLUTION_FILE } from '../ezdrav-files.ts';

/**
 * Where `solution.yml` lists an approver; null if the file could not be read. The place is looked up in the
 * solution's own list, because after uniting it with an organisation's some may be missing.
 */
export function placeOfApprover(
  { solution, belonging, locate }: EzdravFiles,
  party: Party,
  approver: Parameters<typeof identityOf>[0],
  key: string,
): Pick<Diagnostic, 'file' | 'line' | 'column' | 'key'> | null {
  const at = locate.get(SOLUTION_FILE);
  const listed = (belonging?.own ?? solution).approvers[party];
  const index = listed.findIndex((one) => identityOf(one) === identityOf(approver));
  if (at === undefined) return null;
  // An approver named only by the organisation is in its file.
  const path = index < 0 ? ['approvers', party] : ['approvers', party, index, key];
  return { file: SOLUTION_FILE, ...at(path), key: path.join('.') };
}
