import { htmlUrl, nodeId } from '../rest/shapes.ts';
import type { Pull, Review } from '../state/records.ts';
import type { Repository } from '../state/repository.ts';
import { actor } from './actors.ts';
import { comment } from './issues.ts';
import type { PageArguments, Reader } from './reader.ts';

const canPush = (repository: Repository, review: Review): boolean => {
  if (review.authorCanPush !== undefined) return review.authorCanPush;
  return (
    review.user !== null && ['write', 'maintain', 'admin'].includes(repository.access(review.user))
  );
};

function shapeReview(reader: Reader, repository: Repository, one: Pull, review: Review) {
  const html = `${htmlUrl(reader.world, repository)}/pull/${one.number}`;
  return {
    id: nodeId('PullRequestReview', review.id),
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    url: `${html}#pullrequestreview-${review.id}`,
    state: review.state,
    body: review.body,
    author: review.user && actor(reader, review.user),
    authorCanPushToRepository: canPush(repository, review),
    submittedAt: review.state === 'PENDING' ? null : review.submittedAt,
    createdAt: review.submittedAt,
    publishedAt: review.submittedAt,
    updatedAt: review.submittedAt,
    lastEditedAt: null,
    includesCreatedEdit: false,
    createdViaEmail: false,
    isMinimized: false,
    viewerDidAuthor: review.user === reader.token.user,
    commit: () => reader.nodes.gitObject(reader, repository, review.commit),
    pullRequest: () => pull(reader, repository, one),
    repository: () => reader.nodes.repository(reader, repository),
  };
}

export const pullState = ({ mergedAt, issue }: Pull): string =>
  mergedAt !== null ? 'MERGED' : issue.state.toUpperCase();

export function pull(reader: Reader, repository: Repository, one: Pull) {
  const { issue } = one;
  const oid = (id: string | null) => () =>
    id === null ? null : reader.nodes.gitObject(reader, repository, id);
  return {
    __typename: 'PullRequest',
    id: nodeId('PullRequest', issue.id),
    databaseId: issue.id + 500_000_000,
    number: one.number,
    url: `${htmlUrl(reader.world, repository)}/pull/${one.number}`,
    title: issue.title,
    body: issue.body ?? '',
    state: pullState(one),
    isDraft: false,
    closed: issue.state === 'closed',
    merged: one.mergedAt !== null,
    author: actor(reader, issue.user),
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closedAt: issue.closedAt,
    mergedAt: one.mergedAt,
    mergedBy: one.mergedBy && actor(reader, one.mergedBy),
    mergeCommit: oid(one.mergeCommit),
    headRefName: one.headRef,
    headRefOid: one.headOid,
    headRef: () =>
      one.fork ? null : reader.nodes.ref(reader, repository, `refs/heads/${one.headRef}`),
    isCrossRepository: one.fork,
    baseRefName: one.base,
    baseRefOid: one.baseOid,
    baseRef: () => reader.nodes.ref(reader, repository, `refs/heads/${one.base}`),
    baseRepository: () => reader.nodes.repository(reader, repository),
    repository: () => reader.nodes.repository(reader, repository),
    commits: (args: PageArguments) =>
      reader.page('commits', one.commits, args, (id) => ({
        id: nodeId(id, one.number),
        commit: () => reader.nodes.gitObject(reader, repository, id),
        pullRequest: () => pull(reader, repository, one),
      })),
    reviews: (
      args: PageArguments & { states?: readonly string[] | null; author?: string | null },
    ) => {
      const found = one.reviews
        .filter(({ state }) => args.states?.includes(state) ?? true)
        .filter(({ user }) => (args.author ?? user?.login) === user?.login);
      return reader.page('reviews', found, args, (review) =>
        shapeReview(reader, repository, one, review),
      );
    },
    timelineItems: (args: PageArguments & { itemTypes?: readonly string[] | null }) => {
      const wanted = (type: string) => args.itemTypes?.includes(type) ?? true;
      const queued =
        one.queuedBy !== null && wanted('ADDED_TO_MERGE_QUEUE_EVENT')
          ? [
              {
                __typename: 'AddedToMergeQueueEvent',
                id: nodeId('AddedToMergeQueueEvent', one.number),
                enqueuer: actor(reader, one.queuedBy),
                actor: actor(reader, one.queuedBy),
              },
            ]
          : [];
      const dismissals = one.reviews.flatMap((review) =>
        review.dismissal != null && wanted('REVIEW_DISMISSED_EVENT')
          ? [
              {
                __typename: 'ReviewDismissedEvent',
                id: nodeId('ReviewDismissedEvent', review.id),
                createdAt: review.dismissal.at,
                previousReviewState: review.dismissal.from,
                actor: actor(reader, review.dismissal.by),
                pullRequestCommit: review.dismissal.byPush
                  ? { id: nodeId('PullRequestCommit', review.id) }
                  : null,
                review: () => shapeReview(reader, repository, one, review),
              },
            ]
          : [],
      );
      return reader.page('timelineItems', [...queued, ...dismissals], args, (each) => each);
    },
    comments: (args: PageArguments) =>
      reader.page('comments', issue.comments, args, (each) =>
        comment(reader, repository, issue, each),
      ),
  };
}
