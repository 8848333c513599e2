import type { Locate } from '../records/diagnostic.ts';
import { placeIn, type ReasonCode } from '../rules/reason-codes.ts';
import type { RuleResult } from '../rules/verdict.ts';
import { visible } from './escaping.ts';
import { isOfOrganisation } from './fact-reader.ts';

/** The files that were read, and where their keys stand. */
export interface LocatedFiles {
  /** By path from the repository's root. */
  readonly locate: ReadonlyMap<string, Locate>;
  /** The path of the intervention that is meant; null: none could be told. */
  readonly file: string | null;
}

/**
 * Where a reason is shown. What lies in the organisation's repository cannot be shown there, be it a line
 * that decided or why nothing of it can be read: it is shown where `solution.yml` names that repository.
 */
export function shownAt(
  code: ReasonCode,
  rows: readonly RuleResult[],
  files: LocatedFiles,
): ReturnType<typeof reasonPlace> {
  const elsewhere = rows.some(
    (row) => row.code === code && (row.decidedBy !== undefined || isOfOrganisation(row.facts)),
  );
  const locate = files.locate.get(SOLUTION);
  if (!elsewhere || locate === undefined) return reasonPlace(code, files);
  return { file: SOLUTION, ...locate(['organisation']) };
}

const SOLUTION = '.ezdrav/solution.yml';

/**
 * The line of the key a reason speaks of, or nothing where it speaks of none or its file was not
 * read. `Locate` answers for an absent key with its nearest ancestor, so a key whose place is the
 * file's own is one that is not written.
 */
export function reasonPlace(
  code: ReasonCode,
  files: LocatedFiles,
): { readonly file: string; readonly line: number; readonly column: number } | null {
  const place = placeIn(code);
  if (place === null) return null;
  const file = place.in === 'intervention' ? files.file : place.in;
  const locate = file === null ? undefined : files.locate.get(file);
  if (file === null || locate === undefined) return null;
  const top = locate([]);
  const places = place.keys.map((key) => locate(key));
  const written = places.find(({ line, column }) => line !== top.line || column !== top.column);
  return { file: visible(file), ...(written ?? top) };
}
