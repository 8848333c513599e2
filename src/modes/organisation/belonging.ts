import type { ApiResult } from '../../github/answer.ts';
import type { Diagnostic, Locate } from '../../records/diagnostic.ts';
import { type UnionFault, unite } from '../../records/united.ts';
import { uniteRosters } from '../../records/united-roster.ts';
import type { Problem } from '../../rules/facts.ts';
import type { Grade } from '../../rules/verdict.ts';
import { type EzdravFiles, ORGANISATION_FILE, SOLUTION_FILE } from '../ezdrav-files.ts';
import type { KnownHouse } from './known-house.ts';

/**
 * The files of a solution as tightened by its organisation, by which everything is judged. If the
 * organisation cannot be known, nothing can be judged.
 */
export function united(
  files: EzdravFiles,
  asked: ApiResult<KnownHouse>,
  grade: Grade,
  id: number | null,
): EzdravFiles {
  if (!asked.ok) return unknownHouse(files, asked.problem);
  const house = asked.value;
  const union = unite(files.solution, house.organisation);
  if (!union.ok) {
    const faults = unionDiagnostics(union.faults, files.locate.get(SOLUTION_FILE));
    const before = files.files.kind === 'invalid' ? files.files.diagnostics : [];
    return {
      ...files,
      files: { kind: 'invalid', diagnostics: [...before, ...faults] },
      diagnostics: [...files.diagnostics, ...faults],
    };
  }
  const { roster } = files;
  const from = `${house.repository} ${ORGANISATION_FILE}`;
  const sources = [
    { kind: 'file' as const, from, ...(house.record !== null && { id: house.record.tip }) },
  ];
  return {
    ...files,
    files:
      files.files.kind === 'read'
        ? { ...files.files, sources: [...files.files.sources, ...sources] }
        : files.files,
    solution: union.solution,
    roster: roster.known
      ? {
          known: true,
          value: uniteRosters(roster.value, house.roster),
          grade,
          sources: [...roster.sources, ...sources],
        }
      : roster,
    belonging: {
      own: files.solution,
      ownRoster: roster.known ? roster.value : null,
      id,
      house,
    },
  };
}

/** Conflicts between the two files, at the keys of `solution.yml`. */
export function unionDiagnostics(
  faults: readonly UnionFault[],
  locate: Locate | undefined,
): readonly Diagnostic[] {
  return faults.map(({ key, code }): Diagnostic => {
    const place = locate?.(key) ?? { line: 1, column: 1 };
    return { file: SOLUTION_FILE, ...place, code, key: key.join('.'), found: '', expected: [] };
  });
}

/** The files with an unreadable organisation: invalid files stay invalid, everything else is unknown. */
function unknownHouse(files: EzdravFiles, problem: Problem): EzdravFiles {
  return {
    ...files,
    files: files.files.kind === 'invalid' ? files.files : { kind: 'unknown', problem },
    candidates: [],
    roster: { known: false, problem },
  };
}
