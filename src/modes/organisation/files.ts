import type { TreeFile } from '../../github/repository.ts';
import { misnamed } from '../../records/candidates.ts';
import { atTop, type Diagnostic } from '../../records/diagnostic.ts';
import { readOrganisation } from '../../records/organisation.ts';
import type { FileContent } from '../../records/read-file.ts';
import { readStaff } from '../../records/staff.ts';
import type { Problem } from '../../rules/facts.ts';
import { malformed } from '../../github/unreadable.ts';
import { type FoundFile, isReadable, ORGANISATION_FILE, STAFF_FILE } from '../ezdrav-files.ts';
import type { OrganisationRecords } from './known-house.ts';

export type OrganisationFilesReading =
  | { readonly ok: true; readonly value: OrganisationRecords }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Reads the two files of an organisation. A fault in either is a fault of both, because they are one policy. */
export function readHouseFiles(found: readonly FoundFile[]): OrganisationFilesReading {
  const sourceOf = (path: string): FileContent =>
    found.find((file) => file.path === path)?.source ?? { unread: 'missing' };
  const organisation = readOrganisation(ORGANISATION_FILE, sourceOf(ORGANISATION_FILE));
  const kept = found.some(({ path }) => path === STAFF_FILE);
  const roster = kept ? readStaff(STAFF_FILE, sourceOf(STAFF_FILE)) : null;
  const diagnostics = [
    ...misnamed(found, [ORGANISATION_FILE, STAFF_FILE]),
    ...(organisation.ok ? [] : organisation.diagnostics),
    ...(roster?.ok === false ? roster.diagnostics : []),
  ];
  if (!organisation.ok || roster?.ok === false || diagnostics.length > 0) {
    return { ok: false, diagnostics };
  }
  return {
    ok: true,
    value: {
      organisation: organisation.value,
      roster: roster?.value ?? null,
      locate: organisation.locate,
      locateInRoster: roster?.locate ?? atTop,
    },
  };
}

/** Why nothing can be judged by an organisation whose files have these faults. */
export function faultyHouse(
  request: string,
  repository: string,
  [first]: readonly Diagnostic[],
): Problem {
  const missing = first?.code === 'file.missing';
  const place = {
    file: first?.file ?? ORGANISATION_FILE,
    line: first?.line ?? 1,
    fault: first?.code ?? '',
  };
  return missing
    ? malformed(request, 'organisation-empty', { repository })
    : malformed(request, 'organisation-invalid', { repository, ...place, key: first?.key ?? '' });
}

/** The two files of a listing that may be read, by their object ids. */
export function houseObjects(files: readonly TreeFile[]): readonly string[] {
  return files
    .filter((file) => [ORGANISATION_FILE, STAFF_FILE].includes(file.path) && isReadable(file))
    .map(({ oid }) => oid);
}
