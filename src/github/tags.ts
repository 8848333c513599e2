import * as z from 'zod/mini';
import type { ApiResult } from './answer.ts';
import { RepositoryIdentity } from './name.ts';
import type { RepositoryClient } from './repository-client.ts';

/** A tag at this moment: every object it leads through, the last one peeled. */
export interface TagNow {
  readonly commit: string | null;
  readonly objects: readonly string[];
  /** The last object is a tag as well: the chain is longer than is followed. */
  readonly goesOn: boolean;
}

/** Number of objects followed from a tag to its commit: a tag of a tag of a tag, and more. */
const MOST_OBJECTS = 6;
interface TagTarget {
  readonly kind: string;
  readonly oid: string;
  readonly target?: TagTarget | undefined;
}
const TagTarget: z.ZodMiniType<TagTarget> = z.object({
  kind: z.string(),
  oid: z.string(),
  target: z.optional(z.lazy(() => TagTarget)),
});
export const Tag = z.object({ prefix: z.string(), name: z.string(), target: TagTarget });
export const TAG = `ref(qualifiedName: $ref) { prefix name ${following(MOST_OBJECTS)} }`;

function following(objects: number): string {
  const inner = objects === 1 ? '' : ` ... on Tag { ${following(objects - 1)} }`;
  return `target { kind: __typename oid${inner} }`;
}

/** Where the tag points now; asked again just before allowing. */
export async function readTag(
  repository: RepositoryClient,
  ref: string,
): Promise<ApiResult<TagNow>> {
  const question = { name: 'Tag', takes: '$ref: String!', asks: TAG };
  const schema = z.extend(RepositoryIdentity, { ref: z.nullable(Tag) });
  const asked = await repository.ask(question, schema, { ref });
  return asked.ok ? { ...asked, value: peeled(ref, asked.value.ref) } : asked;
}

/** Peels a tag. `ref`: the full name that was asked for; GitHub may answer with a branch of that name. */
export function peeled(ref: string, found: z.infer<typeof Tag> | null): TagNow {
  const tag = found !== null && `${found.prefix}${found.name}` === ref ? found : null;
  const objects: TagTarget[] = [];
  for (let object = tag?.target; object !== undefined; object = object.target) objects.push(object);
  const last = objects.at(-1);
  return {
    commit: last?.kind === 'Commit' ? last.oid : null,
    objects: objects.map((object) => object.oid),
    goesOn: last?.kind === 'Tag',
  };
}
