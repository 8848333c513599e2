import type { Diagnostic, Locate } from '../../records/diagnostic.ts';
import type { Candidate } from '../../rules/facts.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';

/** The commit to which a pinned id leads that is no commit but a tag's own object; `null` if it is no such id. */
export type PeeledPin = (pinned: string, tag: string) => string | null;

/** Plans that pin the tag object's own id: no commit bears it, so the gate would refuse whatever is deployed. */
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

/** Those that are to come and pin a commit. */
export function pinnedPlans(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    ({ intervention }) =>
      intervention.outcome === undefined && intervention.release.commit !== undefined,
  );
}
