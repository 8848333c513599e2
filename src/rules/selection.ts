import type { Candidate, Draft, Files, Target } from './facts.ts';
import { byText } from './order.ts';

const TAGS = 'refs/tags/';

/** The tag about to be deployed; null if the target names none. */
export function tagOf(target: Target): string | null {
  return target.ref.kind === 'ref' && target.ref.name.startsWith(TAGS)
    ? target.ref.name.slice(TAGS.length)
    : null;
}

export interface Selection {
  /** The intervention that is meant. */
  readonly candidate: Candidate | null;
  /** Why it could not be determined, or why the one shown is not the one announced. */
  readonly why: 'no-files' | 'tag-mismatch' | 'ambiguous' | 'finished' | 'draft' | null;
  /** The files looked at, sorted by path. */
  readonly considered: readonly Candidate[];
}

/**
 * Selects the intervention that is meant (1-rules.md, Target): of the files without an `outcome`, exactly one
 * must announce the tag. An explicit `intervention` input names the only file looked at. A single unfinished
 * file is shown even if it announces another tag, so that the report can say what it does announce; the rule
 * `target` refuses it.
 *
 * Example: tag v4.12.0, two files announce v4.12.0 → `ambiguous`; the only file that announces it has an
 * `outcome` → `finished`, or says `status: draft` → `draft`.
 */
export function selectIntervention(files: Files, target: Target): Selection {
  const read = files.kind === 'read' ? files.candidates : [];
  const considered = read
    .filter(({ path }) => target.intervention === undefined || path === target.intervention)
    .toSorted((one, other) => byText(one.path, other.path));
  const drafts = draftsOf(files, target);
  if (considered.length === 0 && drafts.length === 0) {
    return { candidate: null, why: 'no-files', considered };
  }

  const open = considered.filter(({ intervention }) => intervention.outcome === undefined);
  const tag = tagOf(target);
  const meant = (candidates: readonly Candidate[]): readonly Candidate[] =>
    tag === null
      ? candidates
      : candidates.filter(({ intervention }) => intervention.release.tag === tag);

  const [first, second] = meant(open);
  if (second !== undefined) return { candidate: null, why: 'ambiguous', considered };
  if (first !== undefined) return { candidate: first, why: null, considered };
  if (meant(considered).length > 0) return { candidate: null, why: 'finished', considered };
  if (drafts.some((draft) => tag === null || draft.tag === tag)) {
    return { candidate: null, why: 'draft', considered };
  }
  const [only, ...more] = open;
  const shown = more.length === 0 ? (only ?? null) : null;
  return { candidate: shown, why: 'tag-mismatch', considered };
}

/** The drafts among the files looked at. */
export function draftsOf(files: Files, target: Target): readonly Draft[] {
  const drafts = files.kind === 'read' ? (files.drafts ?? []) : [];
  return drafts.filter(
    ({ path }) => target.intervention === undefined || path === target.intervention,
  );
}

/** Files that look like interventions but are not read. */
export function unreadIn(files: Files): readonly string[] {
  return files.kind === 'read' ? (files.unread ?? []) : [];
}
