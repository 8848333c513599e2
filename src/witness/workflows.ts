/** A workflow named by a token: its repository, its file, and its ref. */
export interface WorkflowRef {
  /** `owner/name` of the repository that holds the file. */
  readonly repository: string;
  /** `.github/workflows/x.yml`. */
  readonly path: string;
  readonly ref: string;
}

/** Reads `owner/name/.github/workflows/x.yml@refs/heads/main`; null if it has another form. */
function workflowRef(text: string): WorkflowRef | null {
  const [, repository, path, ref] =
    /^([^/@\s]+\/[^/@\s]+)\/(\.github\/workflows\/[^/@\s]+)@(\S+)$/.exec(text) ?? [];
  if (repository === undefined || path === undefined || ref === undefined) return null;
  return { repository, path, ref };
}

/** Where a workflow named by a token was read from. */
export interface WorkflowSource {
  readonly workflow: WorkflowRef;
  /** The commit of the file, by the token; null if the server does not say. */
  readonly commit: string | null;
}

/** What two claims of a token say about a workflow; null if the first has another form. */
export function workflowSource(text: string, commit: string | undefined): WorkflowSource | null {
  const workflow = workflowRef(text);
  return workflow === null ? null : { workflow, commit: commit ?? null };
}

/** What a list's entries are compared with: the repository as the token names it, and its branch. */
export interface Home {
  readonly repository: string;
  readonly defaultBranch: string;
}

/** Returns true for a file of this repository at its default branch. */
export function isAtHome({ repository, ref }: WorkflowRef, home: Home): boolean {
  return repository === home.repository && ref === `refs/heads/${home.defaultBranch}`;
}

/**
 * Returns true if the list (`evidence.workflows`) contains this workflow: as a file of this repository at its
 * default branch, or as another repository's file at exactly the commit given there.
 */
export function isListed(list: readonly string[], source: WorkflowSource, home: Home): boolean {
  return list.some((entry) => isEntry(entry, source, home));
}

function isEntry(entry: string, { workflow, commit }: WorkflowSource, home: Home): boolean {
  if (entry.startsWith('.github/')) {
    return workflow.path === entry && isAtHome(workflow, home);
  }
  const wanted = workflowRef(entry);
  if (wanted === null || !/^[0-9a-f]{40}$/.test(wanted.ref)) return false;
  // The token may name a branch or tag; the commit next to it says what was run.
  const isCommit = /^[0-9a-f]{40}$/.test(workflow.ref);
  return (
    workflow.path === wanted.path &&
    workflow.repository.toLowerCase() === wanted.repository.toLowerCase() &&
    (commit ?? workflow.ref) === wanted.ref &&
    (!isCommit || workflow.ref === wanted.ref)
  );
}
