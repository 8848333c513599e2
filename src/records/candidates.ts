import type { Diagnostic } from './diagnostic.ts';
import type { Unread } from './unread.ts';
import { unreadDiagnostic } from './unread.ts';

/** One entry of the `.ezdrav` tree; `path` from the repository's root, `mode` as git writes it. */
export interface Listed {
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
/** Meant as a candidate, but called otherwise: `.yaml`, or in other letters. Names, so never read. */
const MISNAMED = /^\.ezdrav\/(?:intervention|interventions\/[^/]+)\.ya?ml$/i;
/** What a `named` path must be; in `done/` nothing is read. */
const INSIDE = '.ezdrav/*.yml';
/** Listings are two levels deep: what lies deeper is not seen, so it is not called missing. */
const SEGMENTS_AT_MOST = 3;
/** Where something else than a folder would hide the candidates below it. */
const FOLDERS: ReadonlySet<string> = new Set(['.ezdrav', '.ezdrav/interventions']);

const STATES: { readonly [mode: string]: Unread } = {
  '40000': { unread: 'directory' },
  '040000': { unread: 'directory' },
  '100755': { unread: 'executable' },
  '120000': { unread: 'symlink' },
  '160000': { unread: 'submodule' },
};

const NO_FILE: Unread = { unread: 'not-a-file' };

/** Why an entry of a listing is no file to be read; null for a regular file (mode 100644). */
export function unreadable({ mode, type }: Pick<Listed, 'mode' | 'type'>): Unread | null {
  if (mode === '100644' && type === 'blob') return null;
  return STATES[mode] ?? NO_FILE;
}

/**
 * Which paths of a listing are candidates: `.ezdrav/intervention.yml` and `.ezdrav/interventions/*.yml`,
 * never `done/`. A `named` path (the input `intervention`) is the only one. No candidate at all is a
 * missing file.
 */
export function candidatePaths(listing: readonly Listed[], named?: string): Candidates {
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
    const alike = listing.find(({ path }) => MISNAMED.test(path));
    const hint = alike === undefined ? {} : { found: alike.path, expected: ['*.yml'] };
    return { paths: [], diagnostics: [{ ...missing, ...(named === undefined && hint) }] };
  }
  const states = entries.map((entry) => ({ path: entry.path, diagnostic: diagnosticOf(entry) }));
  return {
    paths: states.flatMap(({ path, diagnostic }) => (diagnostic === null ? [path] : [])),
    diagnostics: states.flatMap(({ diagnostic }) => diagnostic ?? []),
  };
}

function diagnosticOf(entry: Listed): Diagnostic | null {
  const state = unreadable(entry);
  if (!FOLDERS.has(entry.path)) return state && unreadDiagnostic(entry.path, state);
  // A folder's name borne by a file or a link: nothing below it can be read, and it is no candidate.
  const refused = unreadDiagnostic(entry.path, state ?? NO_FILE);
  return { ...refused, code: 'file.not-a-folder' };
}

/**
 * Files of a listing that are meant as one of `paths` and called otherwise: `solution.yaml`,
 * `Staff.yml`. They would be passed over, and with them whatever they tighten.
 */
export function misnamed(
  listing: readonly Listed[],
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

/**
 * True for a plain path inside `.ezdrav/`, at most one folder down and not in `done/`: no `..`, nothing
 * encoded, no odd character.
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
