import type { KeptIntervention, KeptSolution } from '../../figures/kept.ts';
import { readIntervention } from '../../records/intervention.ts';
import type { FileContent } from '../../records/read-file.ts';
import { DEFAULT_SOLUTION, readSolution } from '../../records/solution.ts';
import { readStaff } from '../../records/staff.ts';
import type { Language } from '../../records/types.ts';
import { SOLUTION_FILE, STAFF_FILE } from '../ezdrav-files.ts';

/** A file of `.ezdrav`, including `done/`, with its content or why that was not read. */
export interface KeptFile {
  readonly path: string;
  readonly source: FileContent;
}

const INTERVENTION = /^\.ezdrav\/(?:intervention|(?:interventions|done)\/[^/]+)\.yml$/;

/** Returns true for a file that figures are counted from. */
export function isKept(path: string): boolean {
  return INTERVENTION.test(path) || path === SOLUTION_FILE || path === STAFF_FILE;
}

/** What the files of one solution contain. A file that cannot be read is listed; the others count. */
export function keptSolution(
  label: string,
  files: readonly KeptFile[],
): { readonly solution: KeptSolution; readonly language: Language | undefined } {
  const unreadable: string[] = [];
  const interventions = files.flatMap(({ path, source }): readonly KeptIntervention[] => {
    if (!INTERVENTION.test(path)) return [];
    const reading = readIntervention(path, source);
    if (reading.ok) {
      return [{ path, intervention: reading.value, planDigest: reading.planDigest }];
    }
    unreadable.push(path);
    return [];
  });
  const read = <T>(
    path: string,
    reader: (path: string, source: FileContent) => { ok: true; value: T } | { ok: false },
  ): T | null => {
    const file = files.find((each) => each.path === path);
    if (file === undefined) return null;
    const reading = reader(path, file.source);
    if (reading.ok) return reading.value;
    unreadable.push(path);
    return null;
  };
  const solution = read(SOLUTION_FILE, readSolution);
  const { calendar } = solution ?? DEFAULT_SOLUTION;
  return {
    solution: {
      label,
      name: solution?.name ?? null,
      interventions,
      roster: read(STAFF_FILE, readStaff),
      unreadable,
      reading: calendar['lead-time'],
      extra: calendar['extra-non-working-days'],
    },
    language: solution?.language,
  };
}
