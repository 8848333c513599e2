import type { Diagnostic } from './diagnostic.ts';
import type { Unread } from './unread.ts';
import { unreadDiagnostic } from './unread.ts';

/** One entry of the `.ezdrav` tree; `path` from the repository's root, `mode` as git writes it. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
}

export interface Candidates {
  /** Regular files, in the order of their names. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const SINGLE = '.ezdrav/intervention.yml';
const CANDIDATE = /^\.ezdrav\/(?:intervention|interventions\/[^/]+)\.yml$/;
/** The form of a `named` path; files in `done/` are not read. */
const INSIDE = '.ezdrav/*.yml';
/** Listings are two levels deep: what lies deeper is not seen, and so not reported as missing. */
const SEGMENTS_AT_MOST = 3;
/** Folders whose candidates would be hidden if something else had their name. */
const FOLDERS: ReadonlySet<string> = new Set(['.ezdrav', '.ezdrav/interventions']);

const STATES: { readonly [mode: string]: Unread } = {
  '40000': { unread: 'directory' },
  '040000': { unread: 'directory' },
  '100755': { unread: 'executable' },
  '120000': { unread: 'symlink' },
  '160000': { unread: 'submodule' },
};

const NO_FILE: Unread = { unread: 'not-a-file' };

/** Why an entry of a listing cannot be read as a file; null for a regular file (mode 100644). */
export function whyUnreadable({ mode, type }: Pick<TreeEntry, 'mode' | 'type'>): Unread | null {
  if (mode === '100644' && type === 'blob') return null;
  return STATES[mode] ?? NO_FILE;
}

/**
 * The paths of a listing that are candidates: `.ezdrav/intervention.yml` and `.ezdrav/interventions/*.yml`,
 * but not `done/`. A `named` path (the input `intervention`) is the only candidate. If there is no candidate,
 * the file is reported missing.
 */
export function candidatePaths(listing: readonly TreeEntry[], named?: string): Candidates {
  if (named !== undefined && !isInside(named)) {
    const outside = unreadDiagnostic(named, NO_FILE);
    return { paths: [], diagnostics: [{ ...outside, expected: [INSIDE] }] };
  }
  const entries = listing
    .filter(({ path, type }) =>
      FOLDERS.has(path)
        ? type !== 'tree'
        : named === undefined
          ? CANDIDATE.test(path)
          : path === named,
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  if (entries.length === 0) {
    const missing = unreadDiagnostic(named ?? SINGLE, { unread: 'missing' });
    const [alike] = unreadFiles(listing);
    const hint = alike === undefined ? {} : { found: alike.file, expected: ['*.yml'] };
    return { paths: [], diagnostics: [{ ...missing, ...(named === undefined && hint) }] };
  }
  const states = entries.map((entry) => ({ path: entry.path, diagnostic: diagnosticOf(entry) }));
  return {
    paths: states.flatMap(({ path, diagnostic }) => (diagnostic === null ? [path] : [])),
    diagnostics: states.flatMap(({ diagnostic }) => diagnostic ?? []),
  };
}

function diagnosticOf(entry: TreeEntry): Diagnostic | null {
  const state = whyUnreadable(entry);
  if (!FOLDERS.has(entry.path)) return state && unreadDiagnostic(entry.path, state);
  // A file or link with the name of a folder: nothing below it can be read, and it is not a candidate itself.
  const refused = unreadDiagnostic(entry.path, state ?? NO_FILE);
  return { ...refused, code: 'file.not-a-folder' };
}

/**
 * Files of a listing that are meant as one of `paths` but have another name: `solution.yaml`, `Staff.yml`.
 * They would be ignored, together with whatever they tighten.
 */
export function misnamed(
  listing: readonly TreeEntry[],
  paths: readonly string[],
): readonly Diagnostic[] {
  return listing.flatMap(({ path }): readonly Diagnostic[] => {
    if (paths.includes(path)) return [];
    const meant = path.toLowerCase().replace('.yaml', '.yml');
    if (!paths.includes(meant)) return [];
    const code = 'file.misnamed';
    return [{ file: path, line: 1, column: 1, code, key: '', found: '', expected: [meant] }];
  });
}

/** Files that are read; `requests/` and `done/` are folders of their own. */
const READ =
  /^\.ezdrav\/(?:(?:intervention|solution|staff|organisation|doctor)\.yml|interventions\/[^/]+\.yml|(?:requests|done)(?:\/.*)?)$/;
const OURS = /^(?:intervention|interventions|solution|staff|organisation)$/;

/**
 * Files that look like ours but are not read: YAML with another name, folder or spelling, or our names with
 * another extension. A plan in such a file would silently never be announced. Files that `misnamed` already
 * reports as a fault are left out.
 */
export function unreadFiles(listing: readonly TreeEntry[]): readonly Diagnostic[] {
  return listing.flatMap(({ path, type }): readonly Diagnostic[] => {
    if (
      !path.startsWith('.ezdrav/') ||
      READ.test(path) ||
      FOLDERS.has(path) ||
      isMisnamedSetting(path)
    )
      return [];
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const [stem = ''] = name.split('.');
    const within = path.split('/').length - 1;
    // A listing ends at the second level, so a folder within the interventions is not searched.
    const deeper = type === 'tree' && within > 1 && path.startsWith('.ezdrav/interventions/');
    const isOurs = type === 'tree' ? deeper : /\.ya?ml(?:\.[a-z]+)?$/.test(name) || OURS.test(stem);
    if (!isOurs) return [];
    return [
      { file: path, line: 1, column: 1, code: 'file.unread', key: '', found: '', expected: [] },
    ];
  });
}

/** Returns true for `solution.yaml`, `Staff.yml`: ignoring them would loosen the rules, so the gate refuses them. */
function isMisnamedSetting(path: string): boolean {
  return /^\.ezdrav\/(?:solution|staff|organisation)\.ya?ml$/i.test(path);
}

/**
 * Returns true for a plain path inside `.ezdrav/`, at most one folder deep and not in `done/`: no `..`, no
 * encoding, no unusual character.
 */
function isInside(path: string): boolean {
  const segments = path.split('/');
  return (
    /^\.ezdrav\/[^\\%\p{C}]+\.yml$/u.test(path) &&
    segments[1] !== 'done' &&
    segments.length <= SEGMENTS_AT_MOST &&
    segments.every((segment) => !['', '.', '..'].includes(segment))
  );
}
