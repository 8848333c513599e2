import * as z from 'zod/mini';
import type { ApiResult } from './answer.ts';
import { RepositoryIdentity } from './name.ts';
import type { RepositoryClient } from './repository-client.ts';
import { EZDRAV_TREE, EzdravTree, listing, type TreeFile } from './repository.ts';
import { unreadableAnswer } from './unreadable.ts';

/** The `.ezdrav` tree of a change and of the default branch it is to be merged into. */
export interface PullFiles {
  readonly defaultBranch: string;
  readonly tip: string;
  readonly before: readonly TreeFile[];
  /** The commit whose files are `after`: the merged change, otherwise the change itself. */
  readonly commit: string;
  readonly after: readonly TreeFile[];
}

const Change = z.nullable(
  z.object({
    oid: z.optional(z.string()),
    parents: z.optional(z.object({ nodes: z.array(z.object({ oid: z.string() })) })),
    file: z.optional(EzdravTree),
  }),
);
const Answer = z.extend(RepositoryIdentity, {
  defaultBranchRef: z.object({
    name: z.string(),
    target: z.object({ oid: z.string(), file: EzdravTree }),
  }),
  head: Change,
  merged: Change,
});

const CHANGE = `... on Commit { oid parents(first: 3) { nodes { oid } } ${EZDRAV_TREE} }`;

/**
 * Reads the `.ezdrav` files of a pull request and of the default branch's tip, in one query and without a
 * checkout; commits of forks are available in the target repository. `merged` is the run's own commit: in a
 * pull request that is the head merged into its base, and it counts only if the head really is one of its
 * parents. Then files that only the base has changed show no difference.
 */
export async function readPullFiles(
  repository: RepositoryClient,
  { head, merged }: { readonly head: string; readonly merged: string },
): Promise<ApiResult<PullFiles>> {
  const asks = `defaultBranchRef { name target { oid ... on Commit { ${EZDRAV_TREE} } } }
    head: object(oid: "${head}") { ${CHANGE} } merged: object(oid: "${merged}") { ${CHANGE} }`;
  const asked = await repository.ask({ name: 'PullFiles', asks }, Answer);
  if (!asked.ok) return asked;
  const { defaultBranchRef, ...found } = asked.value;
  const lands = found.merged?.parents?.nodes.some(({ oid }) => oid === head) === true;
  const change = lands ? found.merged : found.head;
  if (change?.oid === undefined || change.file === undefined) {
    return unreadableAnswer(asked.request, 'no-commit', { commit: head });
  }
  return {
    ...asked,
    value: {
      defaultBranch: defaultBranchRef.name,
      tip: defaultBranchRef.target.oid,
      before: listing(defaultBranchRef.target.file),
      commit: change.oid,
      after: listing(change.file),
    },
  };
}
