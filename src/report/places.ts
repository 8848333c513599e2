import type { Locate } from '../records/diagnostic.ts';
import { placeIn, type ReasonCode } from '../rules/reason-codes.ts';
import type { RuleResult } from '../rules/verdict.ts';
import { visible } from './escaping.ts';
import { isOfOrganisation } from './fact-reader.ts';

/** The files that were read, with the places of their keys. */
export interface LocatedFiles {
  /** By path from the repository's root. */
  readonly locate: ReadonlyMap<string, Locate>;
  /** The path of the intervention that is meant; null if unknown. */
  readonly file: string | null;
}

/**
 * Where a reason is shown. What is in the organisation's repository cannot be annotated there, be it a line
 * that decided or why the repository could not be read: it is shown where `solution.yml` names that
 * repository.
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
 * The line of the key that a reason refers to, or nothing if it refers to none or its file was not read. For
 * an absent key, `Locate` returns its nearest ancestor, so a key at the file's own place is absent.
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
