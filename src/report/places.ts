import type { Locate } from '../records/diagnostic.ts';
import { placeIn, type ReasonCode } from '../rules/reason-codes.ts';
import { visible } from './escaping.ts';

/** The files that were read, and where their keys stand. */
export interface LocatedFiles {
  /** By path from the repository's root. */
  readonly locate: ReadonlyMap<string, Locate>;
  /** The path of the intervention that is meant; null: none could be told. */
  readonly file: string | null;
}

/**
 * The line of the key a reason speaks of, or nothing where it speaks of none or its file was not
 * read. `Locate` answers for an absent key with its nearest ancestor, so a key whose place is the
 * file's own is one that is not written.
 */
export function placeOf(
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
