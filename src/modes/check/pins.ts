import type { Client } from '../../github/client.ts';
import type { RepositoryName } from '../../github/name.ts';
import { readTag } from '../../github/tags.ts';
import type { Diagnostic, Locate } from '../../records/diagnostic.ts';
import type { Candidate } from '../../rules/facts.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';

/** The commit to which a pinned id leads that is no commit but a tag's own object; null: it is no such id. */
export type PeeledPin = (pinned: string, tag: string) => string | null;

/** So many releases are asked about: a change seldom pins more than one. */
const MOST_TAGS = 10;

/** The tags that pinned releases name, asked at GitHub; what it does not tell is no fault. */
export async function readPins(
  client: Client,
  repository: RepositoryName,
  { candidates }: EzdravFiles,
): Promise<PeeledPin> {
  const pinned = open(candidates).map(({ intervention }) => intervention.release.tag);
  const tags = [...new Set(pinned)].slice(0, MOST_TAGS);
  const asked = await Promise.all(
    tags.map(async (tag) => [tag, await readTag(client, repository, `refs/tags/${tag}`)] as const),
  );
  const known = new Map(asked.flatMap(([tag, each]) => (each.ok ? [[tag, each.value]] : [])));
  return (id, tag) => {
    const now = known.get(tag);
    return now !== undefined && now.objects.includes(id) && now.commit !== id ? now.commit : null;
  };
}

/** Plans that pin the tag object's own id: no commit bears it, so the gate would refuse whatever is deployed. */
export function tagObjectPins(
  { candidates, locate }: EzdravFiles,
  peeled: PeeledPin,
): readonly Diagnostic[] {
  return open(candidates).flatMap(({ path, intervention: { release } }): readonly Diagnostic[] => {
    const found = release.commit ?? '';
    const commit = peeled(found.toLowerCase(), release.tag);
    if (commit === null) return [];
    const key = 'release.commit';
    const place = placeOf(locate.get(path));
    return [{ file: path, ...place, code: 'file.tag-object', key, found, expected: [commit] }];
  });
}

function placeOf(locate: Locate | undefined): { readonly line: number; readonly column: number } {
  return locate?.(['release', 'commit']) ?? { line: 1, column: 1 };
}

/** Those that are to come and pin a commit. */
function open(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    ({ intervention }) =>
      intervention.outcome === undefined && intervention.release.commit !== undefined,
  );
}
