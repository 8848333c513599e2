/** A workflow that a token names: whose file, which one, and at which ref. */
export interface WorkflowRef {
  /** `owner/name` of the repository that holds the file. */
  readonly repository: string;
  /** `.github/workflows/x.yml`. */
  readonly path: string;
  readonly ref: string;
}

/** Reads `owner/name/.github/workflows/x.yml@refs/heads/main`; null where it is none of that form. */
function workflowRef(text: string): WorkflowRef | null {
  const [, repository, path, ref] =
    /^([^/@\s]+\/[^/@\s]+)\/(\.github\/workflows\/[^/@\s]+)@(\S+)$/.exec(text) ?? [];
  if (repository === undefined || path === undefined || ref === undefined) return null;
  return { repository, path, ref };
}

/** Where the workflow a token names was read from. */
export interface WorkflowSource {
  readonly workflow: WorkflowRef;
  /** The commit of the file, by the token; null where the server does not say it. */
  readonly commit: string | null;
}

/** What a token says of a workflow in two claims; null where the first is of another form. */
export function workflowSource(text: string, commit: string | undefined): WorkflowSource | null {
  const workflow = workflowRef(text);
  return workflow === null ? null : { workflow, commit: commit ?? null };
}

/** What a list's entries are held against: the repository as the token names it, and its branch. */
export interface Home {
  readonly repository: string;
  readonly defaultBranch: string;
}

/** True for a file of this repository at its default branch. */
export function isAtHome({ repository, ref }: WorkflowRef, home: Home): boolean {
  return repository === home.repository && ref === `refs/heads/${home.defaultBranch}`;
}

/**
 * True where the list (`evidence.workflows`) has this workflow: as a file of this repository at its
 * default branch, or as another repository's file at exactly the commit that stands there.
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
  // A branch's or tag's name may stand in the token; the commit beside it says what was run.
  const isCommit = /^[0-9a-f]{40}$/.test(workflow.ref);
  return (
    workflow.path === wanted.path &&
    workflow.repository.toLowerCase() === wanted.repository.toLowerCase() &&
    (commit ?? workflow.ref) === wanted.ref &&
    (!isCommit || workflow.ref === wanted.ref)
  );
}
