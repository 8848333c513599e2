import { maySign } from '../../audits/may-sign.ts';
import type { Diagnostic, Locate } from '../../records/diagnostic.ts';
import type { Solution } from '../../records/types.ts';
import { ownSigners } from './own-signers.ts';

const SOLUTION = '.ezdrav/solution.yml';

/**
 * The entries of `evidence.workflows` that cannot sign although a signature is demanded: workflows of this
 * repository that do not exist, or whose job that speaks for the house lacks `id-token: write`.
 */
export function unfitSigners(
  solution: Solution,
  locate: Locate | undefined,
  read: (path: string) => string | null,
): readonly Diagnostic[] {
  const own = ownSigners(solution);
  const unfit = solution.evidence.workflows?.flatMap((entry, index): readonly Diagnostic[] => {
    if (!own.includes(entry)) return [];
    const text = read(entry);
    if (text !== null && maySign(entry, text)) return [];
    const place = locate?.(['evidence', 'workflows', index]) ?? { line: 1, column: 1 };
    const key = `evidence.workflows.${index}`;
    const expected = ['id-token: write'];
    return [{ file: SOLUTION, ...place, code: 'file.cannot-sign', key, found: entry, expected }];
  });
  return unfit ?? [];
}
