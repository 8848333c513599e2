import type { Blobs } from '../github/blobs.ts';
import type { TreeFile } from '../github/repository.ts';
import {
  candidatePaths,
  type TreeEntry,
  misnamed,
  whyUnreadable,
  unreadFiles,
} from '../records/candidates.ts';
import type { Diagnostic, Locate, Reading } from '../records/diagnostic.ts';
import { type InterventionReading, readIntervention } from '../records/intervention.ts';
import { type KnownContacts, PRESCRIBED_CONTACTS } from '../records/known-contacts.ts';
import { LARGE, SMALL } from '../records/limits.ts';
import type { FileContent as FileSource } from '../records/read-file.ts';
import { readOrganisation } from '../records/organisation.ts';
import { DEFAULT_SOLUTION, readSolution } from '../records/solution.ts';
import { readStaff } from '../records/staff.ts';
import { starterTexts } from '../records/starter-text.ts';
import type { Roster, Solution } from '../records/types.ts';
import type { Candidate, Draft, Fact, Files, Source } from '../rules/facts.ts';
import type { Grade } from '../rules/verdict.ts';
import type { Belonging } from './organisation/known-house.ts';

export const SOLUTION_FILE = '.ezdrav/solution.yml';
export const STAFF_FILE = '.ezdrav/staff.yml';
/** Only in an organisation's own repository. */
export const ORGANISATION_FILE = '.ezdrav/organisation.yml';

/** An entry of `.ezdrav`, with its content or why that was not read. */
export interface FoundFile extends TreeEntry {
  readonly source: FileSource;
}

/** An intervention that is not planned yet, with what is still wrong with it. */
export interface DraftFile extends Draft {
  readonly diagnostics: readonly Diagnostic[];
}

/** The three files, read. */
export interface EzdravFiles {
  /** For the gate: all candidates well-formed, or all faults of any of the files. */
  readonly files: Files;
  readonly candidates: readonly Candidate[];
  readonly drafts: readonly DraftFile[];
  readonly solution: Solution;
  /** `value: null`: there is no roster, or it is invalid (and so is `files`). */
  readonly roster: Fact<Roster | null>;
  /**
   * All faults of any file except a missing intervention, and those that do not concern the gate: personal
   * data in drafts, unread files, starter texts in a plan.
   */
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: ReadonlyMap<string, Locate>;
  readonly known: KnownContacts;
  readonly blobs: Blobs;
  /** The organisation that tightened `solution` and `roster`; absent without one. */
  readonly belonging?: Belonging;
}

/** The maximum size in bytes of the file with this path. */
export function limitOf(path: string): number {
  return path === STAFF_FILE ? LARGE.bytes : SMALL.bytes;
}

/** Returns true if a listed file may be read: a plain file that is not too large. */
export function isReadable(file: TreeEntry & { readonly size: number }): boolean {
  return whyUnreadable(file) === null && file.size <= limitOf(file.path);
}

/**
 * The content of a listed file, or why it is not read; a link or an executable is not read, although its
 * object may be known.
 */
export function contentOf(file: TreeFile, blobs: Blobs): FileSource {
  const { path, oid, size } = file;
  const limit = limitOf(path);
  const tooLarge = size > limit ? { unread: 'too-large' as const, size, limit } : null;
  return whyUnreadable(file) ?? tooLarge ?? blobs.get(oid) ?? { unread: 'missing' };
}

/** Readings of the last few files. The same text occurs at the tip, in its history and in a review. */
const recent: {
  path: string;
  bytes: Uint8Array;
  known: KnownContacts;
  reading: InterventionReading;
}[] = [];
const RECENT_AT_MOST = 4;

/** `known` null: the plan does not depend on which contacts were known to the reading. */
function readOnce(
  path: string,
  source: FileSource,
  known: KnownContacts | null,
): InterventionReading {
  if (!(source instanceof Uint8Array)) return readIntervention(path, source);
  const before = recent.find(
    (one) =>
      one.path === path &&
      (known === null || one.known === known) &&
      Buffer.compare(one.bytes, source) === 0,
  );
  if (before !== undefined) return before.reading;
  const contacts = known ?? PRESCRIBED_CONTACTS;
  const reading = readIntervention(path, source, contacts);
  recent.unshift({ path, bytes: source, known: contacts, reading });
  recent.length = Math.min(recent.length, RECENT_AT_MOST);
  return reading;
}

/**
 * A plan from the past, or null; why a file is not well-formed matters only at the tip. How its text was
 * written (personal data, a text cut by a comment) does not change the plan, so it is ignored here.
 */
export function readCandidate(path: string, bytes: Uint8Array): Candidate | null {
  const reading = readOnce(path, bytes, null);
  const plan = reading.ok
    ? { intervention: reading.value, planDigest: reading.planDigest }
    : reading.plan;
  return plan === null || plan.intervention.status === 'draft' ? null : { path, ...plan };
}

/** The intervention files of a listing that can be read; `named` is one wherever it is. */
export function candidateFiles(files: readonly TreeFile[], named?: string): readonly TreeFile[] {
  const paths = new Set(candidatePaths(files).paths);
  return files.filter(
    (file) =>
      (paths.has(file.path) || (file.path === named && whyUnreadable(file) === null)) &&
      file.size <= SMALL.bytes,
  );
}

/** The files as found, in a branch or in a working tree. An invalid one makes the whole `invalid`. */
export function readFound(
  found: readonly FoundFile[],
  named: string | undefined,
  grade: Grade,
  sources: readonly Source[],
): EzdravFiles {
  const diagnostics: Diagnostic[] = [];
  const drafts: DraftFile[] = [];
  const locate = new Map<string, Locate>();
  const sourceOf = (path: string): FileSource =>
    found.find((file) => file.path === path)?.source ?? { unread: 'missing' };
  const kept = <T, R extends Reading<T>>(
    path: string,
    reading: R,
  ): Extract<R, { ok: true }> | null => {
    if (reading.ok) {
      locate.set(path, reading.locate);
      return reading as Extract<R, { ok: true }>;
    }
    diagnostics.push(...reading.diagnostics);
    return null;
  };
  const unfilled: Diagnostic[] = [];
  const solutionRead = readSolution(SOLUTION_FILE, sourceOf(SOLUTION_FILE));
  const { known } = solutionRead;
  const listed = candidatePaths(found, named);
  const candidates = listed.paths.flatMap((path): readonly Candidate[] => {
    const source = sourceOf(path);
    const reading = readOnce(path, source, known);
    const starters =
      reading.ok && source instanceof Uint8Array
        ? starterTexts(path, source, reading.value, reading.locate)
        : [];
    const draft = draftOf(reading);
    if (draft !== null) {
      drafts.push({ path, tag: draft.tag, diagnostics: [...draft.diagnostics, ...starters] });
      if (reading.ok) locate.set(path, reading.locate);
      return [];
    }
    const plan = kept(path, reading);
    if (plan === null) return [];
    if (plan.value.outcome === undefined) unfilled.push(...starters);
    return [{ path, intervention: plan.value, planDigest: plan.planDigest }];
  });
  const solution = kept(SOLUTION_FILE, solutionRead);
  const hasRoster = found.some(({ path }) => path === STAFF_FILE);
  const roster = hasRoster
    ? kept(STAFF_FILE, readStaff(STAFF_FILE, sourceOf(STAFF_FILE), known))
    : null;
  // Its content applies to solutions that name this repository; its faults already count here.
  if (found.some(({ path }) => path === ORGANISATION_FILE)) {
    kept(ORGANISATION_FILE, readOrganisation(ORGANISATION_FILE, sourceOf(ORGANISATION_FILE)));
  }
  const otherwiseNamed = misnamed(found, [SOLUTION_FILE, STAFF_FILE, ORGANISATION_FILE]);
  const all = [...listed.diagnostics, ...otherwiseNamed, ...diagnostics];
  const unread = unreadFiles(found);
  return {
    files:
      all.length > 0
        ? { kind: 'invalid', diagnostics: all }
        : {
            kind: 'read',
            candidates,
            drafts: drafts.map(({ path, tag }) => ({ path, tag })),
            unread: unread.map(({ file }) => file),
            grade,
            sources,
          },
    candidates,
    drafts,
    solution: solution?.value ?? DEFAULT_SOLUTION,
    roster: { known: true, value: roster?.value ?? null, grade, sources },
    diagnostics: [
      ...all.filter(({ code }) => code !== 'file.missing'),
      ...drafts.flatMap((draft) => draft.diagnostics.filter(isPersonal)),
      ...unread,
      ...unfilled,
    ],
    locate,
    known,
    blobs: new Map(),
  };
}

function draftOf(reading: InterventionReading): Omit<DraftFile, 'path'> | null {
  if (!reading.ok) {
    return reading.draft && { tag: reading.draft.tag, diagnostics: reading.diagnostics };
  }
  const { status, release } = reading.value;
  return status === 'draft' ? { tag: release.tag, diagnostics: [] } : null;
}

function isPersonal({ code }: Diagnostic): boolean {
  return code === 'file.personal-data';
}
