import { timestamp } from '../clock.ts';
import { htmlUrl, nodeId } from '../rest/shapes.ts';
import type { Pull } from '../state/records.ts';
import type { Repository } from '../state/repository.ts';
import { actor } from './actors.ts';
import { type DeploymentArguments, deployments } from './deployments.ts';
import { gitObject, ref } from './git.ts';
import { issue } from './issues.ts';
import { pull, pullState } from './pulls.ts';
import { graphqlError, type Nodes, type PageArguments, type Reader } from './reader.ts';

/** `main:.ezdrav/intervention.yml`, `v4.12.0^{commit}` without the path, or a commit's id. */
function byExpression(reader: Reader, of: Repository, expression: string) {
  const [revision = '', path] = expression.split(/:(.*)/s);
  const oid = of.resolve(revision.replace(/\^\{(commit)?\}$/, ''));
  if (oid === undefined) return null;
  if (path === undefined) return gitObject(reader, of, oid);
  const commit = of.git.peel(oid);
  const entry = commit && of.git.entry(commit.tree, path);
  return entry ? gitObject(reader, of, entry.oid) : null;
}

function repository(reader: Reader, one: Repository) {
  return {
    __typename: 'Repository',
    id: nodeId('Repository', one.id),
    databaseId: one.id,
    name: one.name,
    nameWithOwner: one.fullName,
    owner: () => actor(reader, one.owner),
    isPrivate: one.visibility !== 'public',
    isArchived: one.archived,
    isFork: false,
    isInOrganization: one.owner.type === 'Organization',
    visibility: one.visibility.toUpperCase(),
    url: htmlUrl(reader.world, one),
    createdAt: one.createdAt,
    pushedAt: one.activity.at(-1)?.timestamp ?? null,
    defaultBranchRef: () => {
      reader.need('contents');
      return ref(reader, one, `refs/heads/${one.defaultBranch}`);
    },
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      reader.need('contents');
      const names = [qualifiedName, `refs/heads/${qualifiedName}`, `refs/tags/${qualifiedName}`];
      const found = names.find((name) => one.refs.has(name));
      return found === undefined ? null : ref(reader, one, found);
    },
    refs: (args: PageArguments & { refPrefix: string }) => {
      reader.need('contents');
      const found = [...one.refs.keys()].filter((name) => name.startsWith(args.refPrefix)).sort();
      return reader.page('refs', found, args, (name) => ref(reader, one, name));
    },
    object: ({ oid, expression }: { oid?: string | null; expression?: string | null }) => {
      reader.need('contents');
      if (oid) return gitObject(reader, one, oid);
      return byExpression(reader, one, expression ?? '');
    },
    deployments: (args: DeploymentArguments) => {
      reader.need('deployments');
      return deployments(reader, one, args);
    },
    issue: ({ number }: { number: number }) => {
      reader.need('issues');
      const found = one.pull(number) ? undefined : one.issue(number);
      if (!found)
        throw graphqlError(
          'NOT_FOUND',
          `Could not resolve to an Issue with the number of ${number}.`,
        );
      return issue(reader, one, found);
    },
    issues: (
      args: PageArguments & {
        labels?: readonly string[] | null;
        states?: readonly string[] | null;
        filterBy?: { createdBy?: string | null; labels?: readonly string[] | null } | null;
      },
    ) => {
      reader.need('issues');
      const labels = [...(args.labels ?? []), ...(args.filterBy?.labels ?? [])];
      const creator = args.filterBy?.createdBy ?? undefined;
      const found = one.issues
        .filter((each) => !one.pull(each.number))
        .filter((each) => args.states?.includes(each.state.toUpperCase()) ?? true)
        .filter(
          (each) => labels.length === 0 || labels.some((label) => each.labels.includes(label)),
        )
        .filter((each) => (creator ?? each.user.login) === each.user.login);
      return reader.page('issues', found, args, (each) => issue(reader, one, each));
    },
    pullRequest: ({ number }: { number: number }) => {
      reader.need('pull-requests');
      const found = one.pull(number);
      if (!found) {
        throw graphqlError(
          'NOT_FOUND',
          `Could not resolve to a PullRequest with the number of ${number}.`,
        );
      }
      return pull(reader, one, found);
    },
    pullRequests: (
      args: PageArguments & {
        states?: readonly string[] | null;
        baseRefName?: string | null;
        orderBy?: { readonly field: string; readonly direction: string } | null;
      },
    ) => {
      reader.need('pull-requests');
      // Oldest first unless requested otherwise.
      const timeOf = ({ issue: { updatedAt, createdAt } }: Pull): string =>
        args.orderBy?.field === 'UPDATED_AT' ? updatedAt : createdAt;
      const found = one.pulls
        .filter((each) => args.states?.includes(pullState(each)) ?? true)
        .filter(({ base }) => (args.baseRefName ?? base) === base)
        .toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)) || a.number - b.number);
      const ordered = args.orderBy?.direction === 'DESC' ? found.toReversed() : found;
      return reader.page('pullRequests', ordered, args, (each) => pull(reader, one, each));
    },
  };
}

export const NODES: Nodes = { repository, gitObject, ref, pull };

/** The queries that the fake supports. */
export const rootOf = (reader: Reader) => ({
  repository: ({ owner, name }: { owner: string; name: string }) => {
    const found = reader.world.repository(owner, name) ?? reader.world.renamed(owner, name);
    const { repositories } = reader.token;
    const reached =
      found?.visibility === 'public' || (repositories?.includes(found?.id ?? 0) ?? true);
    if (!found || !reached) {
      const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`;
      throw graphqlError('NOT_FOUND', message);
    }
    return repository(reader, found);
  },
  viewer: () => ({ ...actor(reader, reader.token.user), login: reader.token.user.login }),
  rateLimit: () => ({
    cost: 1,
    limit: 5000,
    nodeCount: 100,
    remaining: 4999,
    used: 1,
    resetAt: timestamp(reader.world.clock.now().getTime() + 3_600_000),
  }),
});
