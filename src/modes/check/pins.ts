import type { RepositoryClient } from '../../github/repository-client.ts';
import { readTag } from '../../github/tags.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';
import { type PeeledPin, pinnedPlans } from './tag-object-pins.ts';

/** Maximum number of releases asked about; a change seldom pins more than one. */
const MOST_TAGS = 10;

/** The tags that pinned releases name, by GitHub; what it does not say is not a fault. */
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
