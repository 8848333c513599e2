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
  return pinnedPlans(candidates).flatMap(
    ({ path, intervention: { release } }): readonly Diagnostic[] => {
      const found = release.commit ?? '';
      const commit = peeled(found.toLowerCase(), release.tag);
      if (commit === null) return [];
      const key = 'release.commit';
      const place = placeOf(locate.get(path));
      return [{ file: path, ...place, code: 'file.tag-object', key, found, expected: [commit] }];
    },
  );
}

function placeOf(locate: Locate | undefined): { readonly line: number; readonly column: number } {
  return locate?.(['release', 'commit']) ?? { line: 1, column: 1 };
}

/** Future plans that pin a commit. */
export function pinnedPlans(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    ({ intervention }) =>
      intervention.outcome === undefined && intervention.release.commit !== undefined,
  );
}
