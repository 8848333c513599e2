import type { Blobs } from '../github/blobs.ts';
import type { TreeFile } from '../github/repository.ts';
import { candidatePaths, type Listed, misnamed, unreadable } from '../records/candidates.ts';
import type { Diagnostic, Locate, Reading } from '../records/diagnostic.ts';
import { type InterventionReading, readIntervention } from '../records/intervention.ts';
import { LARGE, SMALL } from '../records/limits.ts';
import type { Source as FileSource } from '../records/read-file.ts';
import { DEFAULT_SOLUTION, readSolution } from '../records/solution.ts';
import { readStaff } from '../records/staff.ts';
import type { Roster, Solution } from '../records/types.ts';
import type { Candidate, Draft, Fact, Files, Source } from '../rules/facts.ts';
import type { Grade } from '../rules/verdict.ts';

export const SOLUTION = '.ezdrav/solution.yml';
export const STAFF = '.ezdrav/staff.yml';

/** An entry of `.ezdrav`, with what it holds or why that was not read. */
export interface FoundFile extends Listed {
  readonly source: FileSource;
}

/** An intervention that is not planned yet, with what is still wrong with it. */
export interface DraftFile extends Draft {
  readonly diagnostics: readonly Diagnostic[];
}

/** The three files, read. */
export interface EzdravFiles {
  /** For the gate: all candidates well-formed, or everything wrong with any of the files. */
  readonly files: Files;
  readonly candidates: readonly Candidate[];
  readonly drafts: readonly DraftFile[];
  readonly solution: Solution;
  /** `value: null`: there is no roster, or it is invalid (then `files` is). */
  readonly roster: Fact<Roster | null>;
  /**
   * Everything wrong with any file, the want of an intervention apart; of drafts only personal data,
   * which is not the gate's.
   */
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: ReadonlyMap<string, Locate>;
  readonly blobs: Blobs;
}

/** The most bytes a file of this path may have. */
export function limitOf(path: string): number {
  return path === STAFF ? LARGE.bytes : SMALL.bytes;
}

/** Readings of the last few files. The same text stands at the tip, in its history and in a review. */
const recent: { path: string; bytes: Uint8Array; reading: InterventionReading }[] = [];
const RECENT_AT_MOST = 4;

function readOnce(path: string, source: FileSource): InterventionReading {
  if (!(source instanceof Uint8Array)) return readIntervention(path, source);
  const known = recent.find((one) => one.path === path && Buffer.compare(one.bytes, source) === 0);
  if (known !== undefined) return known.reading;
  const reading = readIntervention(path, source);
  recent.unshift({ path, bytes: source, reading });
  recent.length = Math.min(recent.length, RECENT_AT_MOST);
  return reading;
}

/** A well-formed intervention, or null; why it is not well-formed matters only at the tip. */
export function readCandidate(path: string, bytes: Uint8Array): Candidate | null {
  const reading = readOnce(path, bytes);
  return reading.ok && reading.value.status !== 'draft'
    ? { path, intervention: reading.value, planDigest: reading.planDigest }
    : null;
}

/** The intervention files of a listing that can be read; `named` is one wherever it stands. */
export function candidateFiles(files: readonly TreeFile[], named?: string): readonly TreeFile[] {
  const paths = new Set(candidatePaths(files).paths);
  return files.filter(
    (file) =>
      (paths.has(file.path) || (file.path === named && unreadable(file) === null)) &&
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
  const listed = candidatePaths(found, named);
  const candidates = listed.paths.flatMap((path): readonly Candidate[] => {
    const reading = readOnce(path, sourceOf(path));
    const draft = draftOf(reading);
    if (draft !== null) {
      drafts.push({ path, ...draft });
      if (reading.ok) locate.set(path, reading.locate);
      return [];
    }
    const plan = kept(path, reading);
    if (plan === null) return [];
    return [{ path, intervention: plan.value, planDigest: plan.planDigest }];
  });
  const solution = kept(SOLUTION, readSolution(SOLUTION, sourceOf(SOLUTION)));
  const hasRoster = found.some(({ path }) => path === STAFF);
  const roster = hasRoster ? kept(STAFF, readStaff(STAFF, sourceOf(STAFF))) : null;
  const all = [...listed.diagnostics, ...misnamed(found, [SOLUTION, STAFF]), ...diagnostics];
  return {
    files:
      all.length > 0
        ? { kind: 'invalid', diagnostics: all }
        : {
            kind: 'read',
            candidates,
            drafts: drafts.map(({ path, tag }) => ({ path, tag })),
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
    ],
    locate,
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
