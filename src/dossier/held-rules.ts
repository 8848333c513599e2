import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { readOrganisation } from '../records/organisation.ts';
import { readStaff } from '../records/staff.ts';
import type { Roster, Solution } from '../records/types.ts';
import { unite } from '../records/united.ts';
import { uniteRosters } from '../records/united-roster.ts';
import type { HeldBy } from '../rules/facts.ts';
import { type Gone, ORGANISATION_FOLDER } from './contents.ts';
import type { DossierFiles } from './files.ts';
import { type KeptVerdict, withoutAddresses } from './kept-verdict.ts';

// The files of the organisation that a decision was held to, as they were at the commit that counted, so that
// a verifier can unite them with the solution's own again.

const ORGANISATION = '.ezdrav/organisation.yml';
const STAFF = '.ezdrav/staff.yml';

export interface HeldFault {
  readonly code: 'organisation-missing' | 'organisation-changed' | 'organisation-differs';
  readonly path: string;
}

/** The path of an organisation's file in a dossier: its commit, and its own name. */
export function heldPath({ commit }: HeldBy, path: string): string {
  return `${ORGANISATION_FOLDER}${commit ?? 'folder'}/${path.slice(path.lastIndexOf('/') + 1)}`;
}

/** Returns true if the file names people's mailboxes, which must not be in a dossier. */
export function namesMailboxes(path: string, bytes: Uint8Array): boolean {
  if (path !== ORGANISATION) return false;
  const reading = readOrganisation(path, bytes);
  const approvers = reading.ok ? (reading.value.approvers?.['ezdrav-ict'] ?? []) : [];
  return approvers.some((one) => 'email' in one);
}

/**
 * Checks that the organisation's files are those that counted, and that united with the solution's own they
 * give the rules that were used. A file omitted because it names mailboxes is not a fault; it is listed as
 * lacking.
 */
export function heldFaults(
  files: DossierFiles,
  gone: readonly Gone[],
  { solution, facts }: Pick<KeptVerdict, 'solution' | 'facts'>,
): readonly HeldFault[] {
  const { heldBy } = facts;
  if (heldBy === undefined) return [];
  const isLeftOut = gone.some(({ what }) => what === 'organisation-mailboxes');
  const faults = heldBy.files.flatMap(({ path, oid }): readonly HeldFault[] => {
    const kept = heldPath(heldBy, path);
    const bytes = files.get(kept);
    if (bytes === undefined) {
      const excused = isLeftOut && path === ORGANISATION;
      return excused ? [] : [{ code: 'organisation-missing', path: kept }];
    }
    return blobId(bytes, oid.length) === oid ? [] : [{ code: 'organisation-changed', path: kept }];
  });
  const rules = heldPath(heldBy, ORGANISATION);
  if (faults.length > 0) return faults;
  if (!heldBy.files.some(({ path }) => path === ORGANISATION))
    return [{ code: 'organisation-missing', path: rules }];
  const organisation = files.get(rules);
  if (organisation === undefined) return [];
  const staff = files.get(heldPath(heldBy, STAFF));
  const roster = facts.roster.known ? facts.roster.value : undefined;
  return unitesTo(heldBy, { organisation, staff }, solution, roster)
    ? []
    : [{ code: 'organisation-differs', path: rules }];
}

/** `roster` undefined: it was not known, so it was not used. */
function unitesTo(
  heldBy: HeldBy,
  theirs: { readonly organisation: Uint8Array; readonly staff: Uint8Array | undefined },
  solution: Solution,
  roster: Roster | null | undefined,
): boolean {
  const rules = readOrganisation(ORGANISATION, theirs.organisation);
  const staff = theirs.staff === undefined ? null : readStaff(STAFF, theirs.staff);
  if (!rules.ok || staff?.ok === false) return false;
  const union = unite(heldBy.own.solution, rules.value);
  if (!union.ok || !isSame(withoutAddresses(union.solution), solution)) return false;
  const both = uniteRosters(heldBy.own.roster, staff?.value ?? null);
  return roster === undefined || isSame(both, roster);
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalize(one) === canonicalize(other);
}

/** Git's id of the blob, with the hash of the same length. */
function blobId(bytes: Uint8Array, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
