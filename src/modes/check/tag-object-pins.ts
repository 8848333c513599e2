import type { Diagnostic, Locate } from '../../records/diagnostic.ts';
import type { Candidate } from '../../rules/facts.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';

/** The commit that a pinned tag object leads to; null if the id is not that of a tag object. */
export type PeeledPin = (pinned: string, tag: string) => string | null;

/** Plans that pin the tag object's own id: no commit has that id, so the gate would refuse every deployment. */
export function tagObjectPins(
  { candidates, locate }: EzdravFiles,
  peeled: PeeledPin,
): readonly Diagnostic[] {
  return candidates.flatMap((candidate): readonly Diagnostic[] => {
    const { path, intervention } = candidate;
    const found = pinOf(candidate);
    if (found === null) return [];
    const commit = peeled(found.toLowerCase(), intervention.release.tag);
    if (commit === null) return [];
    const key = 'release.commit';
    const place = placeOf(locate.get(path));
    return [{ file: path, ...place, code: 'file.tag-object', key, found, expected: [commit] }];
  });
}

function placeOf(locate: Locate | undefined): { readonly line: number; readonly column: number } {
  return locate?.(['release', 'commit']) ?? { line: 1, column: 1 };
}

/** The commit that a plan pins; null if it pins none, or is done. */
function pinOf({ intervention: { outcome, release } }: Candidate): string | null {
  return outcome === undefined ? (release.commit ?? null) : null;
}

/** Future plans that pin a commit. */
export function pinnedPlans(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter((candidate) => pinOf(candidate) !== null);
}
