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
/** Where something else than a folder would hide the candidates below it. */
const FOLDERS: ReadonlySet<string> = new Set(['.ezdrav', '.ezdrav/interventions']);

const NOT_A_FOLDER: Unread = { unread: 'not-a-file' };

const STATES: { readonly [mode: string]: Unread } = {
  '40000': { unread: 'directory' },
  '040000': { unread: 'directory' },
  '100755': { unread: 'executable' },
  '120000': { unread: 'symlink' },
  '160000': { unread: 'submodule' },
};

/** Why an entry of a listing is no file to be read; null for a regular file (mode 100644). */
export function unreadable({ mode, type }: Pick<Listed, 'mode' | 'type'>): Unread | null {
  if (mode === '100644' && type === 'blob') return null;
  return STATES[mode] ?? { unread: 'not-a-file' };
}

/**
 * Which paths of a listing are candidates: `.ezdrav/intervention.yml` and `.ezdrav/interventions/*.yml`,
 * never `done/`. A `named` path (the input `intervention`) is the only one. No candidate at all is a
 * missing file.
 */
export function candidatePaths(listing: readonly Listed[], named?: string): Candidates {
  if (named !== undefined && !isInside(named)) {
    const outside = unreadDiagnostic(named, { unread: 'not-a-file' });
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
    const misnamed = listing.find(({ path }) => MISNAMED.test(path));
    const hint = misnamed === undefined ? {} : { found: misnamed.path, expected: ['*.yml'] };
    return { paths: [], diagnostics: [{ ...missing, ...(named === undefined && hint) }] };
  }
  const states = entries.map((entry) => ({
    path: entry.path,
    // A folder's name borne by a plain file: nothing below it can be read, and it is no candidate.
    state: unreadable(entry) ?? (FOLDERS.has(entry.path) ? NOT_A_FOLDER : null),
  }));
  return {
    paths: states.flatMap(({ path, state }) => (state ? [] : [path])),
    diagnostics: states.flatMap(({ path, state }) =>
      state ? [unreadDiagnostic(path, state)] : [],
    ),
  };
}

/** True for a plain path inside `.ezdrav/` but not in `done/`: no `..`, nothing encoded, no odd character. */
function isInside(path: string): boolean {
  const segments = path.split('/');
  return (
    /^\.ezdrav\/[^\\%\p{C}]+\.yml$/u.test(path) &&
    segments[1] !== 'done' &&
    segments.every((segment) => !['', '.', '..'].includes(segment))
  );
}
