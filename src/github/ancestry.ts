import * as z from 'zod/mini';
import { objects } from './blobs.ts';
import type { ApiResult } from './answer.ts';
import type { RepositoryClient } from './repository-client.ts';

// The ancestors of a commit, for pushes that brought several commits: a merge queue's group, a rebased pull
// request, a whole branch.

/** Every file that may hold the plan; `$path` is the intervention's own file. */
export const PLAN_FILES = `one: file(path: ".ezdrav/intervention.yml") { oid }
  many: file(path: ".ezdrav/interventions") { oid } named: file(path: $path) { oid }`;
const Named = z.nullable(z.object({ oid: z.string() }));
export const PlanFiles = z.object({ one: Named, many: Named, named: Named });

/** Equal if the same files may hold the plan; empty if there are none. */
function printOf({ one, many, named }: z.infer<typeof PlanFiles>): string {
  const oids = [one, many, named].map((file) => file?.oid ?? '');
  return oids.some((oid) => oid !== '') ? oids.join(' ') : '';
}

/** A commit: its parents, and the files in it that may be the plan. */
export interface Ancestor {
  readonly parents: readonly string[];
  readonly files: string;
  /** The intervention's own file; empty if there is none. */
  readonly named: string;
}
export type Ancestry = ReadonlyMap<string, Ancestor>;

const Node = z.extend(PlanFiles, {
  oid: z.string(),
  parents: z.object({ nodes: z.array(z.object({ oid: z.string() })) }),
});
const Commit = z.nullable(z.object({ history: z.object({ nodes: z.array(Node) }) }));

/** The newest hundred ancestors of some commits, all together; none for a commit that is gone. */
export async function readAncestry(
  repository: RepositoryClient,
  path: string,
  commits: readonly string[],
): Promise<ApiResult<Ancestry>> {
  const selection = `... on Commit { history(first: 100) { nodes { oid
    parents(first: 5) { nodes { oid } } ${PLAN_FILES} } } }`;
  const question = { name: 'Ancestry', takes: '$path: String!', variables: { path } };
  const member = objects('c', selection);
  const asked = await repository.askEach(commits, { ...question, member, schema: Commit });
  if (!asked.ok) return asked;
  const ancestry = new Map<string, Ancestor>();
  for (const read of asked.value.values()) {
    for (const { oid, parents, ...files } of read?.history.nodes ?? []) {
      const named = files.named?.oid ?? '';
      const before = parents.nodes.map((parent) => parent.oid);
      ancestry.set(oid, { parents: before, files: printOf(files), named });
    }
  }
  return { ...asked, value: ancestry };
}
