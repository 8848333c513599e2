import type { RepositoryClient } from '../../github/repository-client.ts';
import { readTag } from '../../github/tags.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';
import { type PeeledPin, pinnedPlans } from './tag-object-pins.ts';

/** So many releases are asked about: a change seldom pins more than one. */
const MOST_TAGS = 10;

/** The tags that pinned releases name, asked at GitHub; what it does not tell is no fault. */
export async function readPins(
  repository: RepositoryClient,
  { candidates }: EzdravFiles,
): Promise<PeeledPin> {
  const pinned = pinnedPlans(candidates).map(({ intervention }) => intervention.release.tag);
  const tags = [...new Set(pinned)].slice(0, MOST_TAGS);
  const asked = await Promise.all(
    tags.map(async (tag) => [tag, await readTag(repository, `refs/tags/${tag}`)] as const),
  );
  const known = new Map(asked.flatMap(([tag, each]) => (each.ok ? [[tag, each.value]] : [])));
  return (id, tag) => {
    const now = known.get(tag);
    return now !== undefined && now.objects.includes(id) && now.commit !== id ? now.commit : null;
  };
}
