import * as z from 'zod/mini';
import type { GitHubAccount } from '../rules/facts.ts';
import { GraphQlActor, graphQlPerson } from './actors.ts';
import { PLAN_FILES, PlanFiles } from './ancestry.ts';
import type { ApiResult } from './answer.ts';
import { RepositoryIdentity } from './name.ts';
import type { RepositoryClient } from './repository-client.ts';

// Who wrote the plan within a pull request. Git's author, committer and co-authors are whoever the commit
// says they are: they prove no authorship, but a person named there has not approved from outside.

/** A commit with more authors leaves open who wrote it. */
const MOST_AUTHORS = 10;
const USER = '{ user { kind: __typename login databaseId } }';
/** The people git names as makers of a commit; an address without an account belongs to nobody. */
export const MAKERS = `authors(first: ${MOST_AUTHORS}) { totalCount nodes ${USER} } committer ${USER}`;
const Maker = z.nullable(z.object({ user: GraphQlActor }));
export const Makers = z.object({
  authors: z.object({ totalCount: z.number(), nodes: z.array(Maker) }),
  committer: Maker,
});

/** The makers; null stands for a person who cannot be identified. */
export function makersOf({
  authors: { totalCount, nodes },
  committer,
}: z.infer<typeof Makers>): readonly (GitHubAccount | null)[] {
  const users = [...nodes, committer].map((maker) => maker?.user ?? null);
  const named = users.filter((user) => user !== null).map(graphQlPerson);
  return nodes.length < totalCount ? [...named, null] : named;
}

/**
 * The maker of the commit that a pull request was merged as. Its message names the makers of all commits of
 * the pull request, whatever they changed; the commits that changed the plan tell it more exactly.
 */
export function mergerOf({
  authors,
  committer,
}: z.infer<typeof Makers>): readonly (GitHubAccount | null)[] {
  return makersOf({ authors: { totalCount: 0, nodes: authors.nodes.slice(0, 1) }, committer });
}

const Node = z.object({
  commit: z.extend(PlanFiles, {
    ...Makers.shape,
    parents: z.object({ nodes: z.array(PlanFiles) }),
  }),
});
export const PlanCommits = z.object({
  pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.nullable(z.string()) }),
  nodes: z.array(Node),
});

/** A page of a pull request's commits, newest first; `$path` is the intervention's file. */
export const planCommits = (size: number, before = ''): string => `commits(last: ${size}${before}) {
  pageInfo { hasPreviousPage startCursor } nodes { commit { ${MAKERS} ${PLAN_FILES}
    parents(first: 2) { nodes { ${PLAN_FILES} } } } } }`;

/** GitHub lists at most 250 commits of a pull request; the first page may be a small one. */
const MOST_PAGES = 4;

const EARLIER = {
  name: 'Commits',
  takes: '$path: String!, $number: Int!, $before: String!',
  asks: `pullRequest(number: $number) { ${planCommits(100, ', before: $before')} }`,
};
const Earlier = z.extend(RepositoryIdentity, { pullRequest: z.object({ commits: PlanCommits }) });

/**
 * Who made the commits of a pull request that changed a file that may hold the plan; null if they are not all
 * listed.
 */
export async function readPlanWriters(
  repository: RepositoryClient,
  path: string,
  number: number,
  first: z.infer<typeof PlanCommits>,
): Promise<ApiResult<readonly (GitHubAccount | null)[]>> {
  const writers: (GitHubAccount | null)[] = [];
  let page = first;
  for (let count = 1; ; count += 1) {
    writers.push(...page.nodes.flatMap(({ commit }) => (touches(commit) ? makersOf(commit) : [])));
    if (!page.pageInfo.hasPreviousPage) break;
    if (count === MOST_PAGES) {
      writers.push(null);
      break;
    }
    const variables = { path, number, before: page.pageInfo.startCursor };
    const asked = await repository.ask(EARLIER, Earlier, variables);
    if (!asked.ok) return asked;
    page = asked.value.pullRequest.commits;
  }
  return { ok: true, value: writers, request: 'GraphQL Pulls', next: null };
}

/** Returns true if a file differs from all parents: a mere merge of what others wrote writes nothing. */
function touches(commit: z.infer<typeof Node>['commit']): boolean {
  const before = commit.parents.nodes.length === 0 ? [NONE] : commit.parents.nodes;
  return (['one', 'many', 'named'] as const).some((file) =>
    before.every((parent) => parent[file]?.oid !== commit[file]?.oid),
  );
}

const NONE: z.infer<typeof PlanFiles> = { one: null, many: null, named: null };
