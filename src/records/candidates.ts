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
export function whyUnreadable({ mode, type }: Pick<TreeEntry, 'mode' | 'type'>): Unread | null {
  if (mode === '100644' && type === 'blob') return null;
  return STATES[mode] ?? NO_FILE;
}

/**
 * Which paths of a listing are candidates: `.ezdrav/intervention.yml` and `.ezdrav/interventions/*.yml`,
 * never `done/`. A `named` path (the input `intervention`) is the only one. No candidate at all is a
 * missing file.
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
  // A folder's name borne by a file or a link: nothing below it can be read, and it is no candidate.
  const refused = unreadDiagnostic(entry.path, state ?? NO_FILE);
  return { ...refused, code: 'file.not-a-folder' };
}

/**
 * Files of a listing that are meant as one of `paths` and called otherwise: `solution.yaml`,
 * `Staff.yml`. They would be passed over, and with them whatever they tighten.
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

/** Files that are read as what they are; `requests/` and `done/` are folders of their own. */
const READ =
  /^\.ezdrav\/(?:(?:intervention|solution|staff|organisation|doctor)\.yml|interventions\/[^/]+\.yml|(?:requests|done)(?:\/.*)?)$/;
const OURS = /^(?:intervention|interventions|solution|staff|organisation)$/;

/**
 * What looks like one of our files and is read by nobody: YAML under another name, in another folder or
 * spelling, or our names with another ending. A plan in it would never be announced, and nobody would know.
 * What `misnamed` already names as a fault of the gate is left out.
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
    // A listing ends at the second level: what a folder within the interventions holds is not seen.
    const deeper = type === 'tree' && within > 1 && path.startsWith('.ezdrav/interventions/');
    const isOurs = type === 'tree' ? deeper : /\.ya?ml(?:\.[a-z]+)?$/.test(name) || OURS.test(stem);
    if (!isOurs) return [];
    return [
      { file: path, line: 1, column: 1, code: 'file.unread', key: '', found: '', expected: [] },
    ];
  });
}

/** `solution.yaml`, `Staff.yml`: passed over they would loosen the rules, so the gate refuses them. */
function isMisnamedSetting(path: string): boolean {
  return /^\.ezdrav\/(?:solution|staff|organisation)\.ya?ml$/i.test(path);
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
