import { isObject, type JsonObject, textOf } from '../json.ts';
import { addComment, addIssue, ensureLabel } from '../state/changes.ts';
import type { Comment, Issue, User } from '../state/records.ts';
import { type Call, created, type Handlers, known, ok, R, Refusal } from './call.ts';
import { paged } from './pages.ts';
import { appOf, htmlUrl, labelOf, nodeId, repoUrl, userOf } from './shapes.ts';

const ISSUE = `${R}/issues/{issue_number}`;
const COMMENT = `${R}/issues/comments/{comment_id}`;

const issueOf = (call: Call): Issue =>
  known(call.repository.issue(Number(call.path('issue_number'))));

export function shapeIssue(call: Call, issue: Issue): JsonObject {
  const { world, repository } = call;
  const url = `${repoUrl(world, repository)}/issues/${issue.number}`;
  const pull = repository.pull(issue.number);
  const labels = repository.labels.filter(({ name }) => issue.labels.includes(name));
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: userOf(world, issue.user),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: false,
    labels: labels.map((label) => labelOf(world, repository, label)),
    assignee: issue.assignees[0] ? userOf(world, issue.assignees[0]) : null,
    assignees: issue.assignees.map((user) => userOf(world, user)),
    milestone: null,
    comments: issue.comments.length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: 'NONE',
    performed_via_github_app: appOf(world, issue.viaApp),
    url,
    repository_url: repoUrl(world, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${htmlUrl(world, repository)}/${pull ? 'pull' : 'issues'}/${issue.number}`,
    ...(pull
      ? {
          pull_request: {
            url: `${repoUrl(world, repository)}/pulls/${issue.number}`,
            html_url: `${htmlUrl(world, repository)}/pull/${issue.number}`,
            diff_url: null,
            patch_url: null,
            merged_at: pull.mergedAt,
          },
        }
      : {}),
  };
}

function shapeComment(call: Call, issue: Issue, comment: Comment): JsonObject {
  const { world, repository } = call;
  const base = repoUrl(world, repository);
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${base}/issues/comments/${comment.id}`,
    html_url: `${htmlUrl(world, repository)}/issues/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `${base}/issues/${issue.number}`,
    user: userOf(world, comment.user),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
    performed_via_github_app: appOf(world, comment.viaApp),
  };
}

function findComment(call: Call): { issue: Issue; comment: Comment } {
  const id = Number(call.path('comment_id'));
  const issue = call.repository.issues.find((one) =>
    one.comments.some((comment) => comment.id === id),
  );
  return {
    issue: known(issue),
    comment: known(issue?.comments.find((comment) => comment.id === id)),
  };
}

const labelNames = (call: Call): string[] | undefined => {
  const { labels } = call.body;
  if (!Array.isArray(labels)) return undefined;
  return labels.map((label) => textOf(isObject(label) ? label['name'] : label));
};

/** Only users with access can be assigned; GitHub silently omits others. */
const assignees = (call: Call): User[] | undefined =>
  call
    .texts('assignees')
    ?.map((login) => call.world.findUser(login))
    .filter((user) => user !== undefined);

export const issueHandlers: Handlers = {
  [`GET ${R}/issues`]: (call) => {
    const state = call.query('state') ?? 'open';
    const labels = call.query('labels')?.split(',') ?? [];
    const since = call.query('since');
    const assignee = call.query('assignee');
    const sort = call.query('sort') ?? 'created';
    const key = (issue: Issue): string => (sort === 'updated' ? issue.updatedAt : issue.createdAt);
    const found = call.repository.issues
      .filter((issue) => state === 'all' || issue.state === state)
      .filter((issue) => labels.every((label) => issue.labels.includes(label)))
      .filter((issue) => (call.query('creator') ?? issue.user.login) === issue.user.login)
      .filter(
        (issue) =>
          assignee === undefined || issue.assignees.some(({ login }) => login === assignee),
      )
      .filter((issue) => since === undefined || issue.updatedAt >= since)
      .toSorted((a, b) =>
        sort === 'comments'
          ? b.comments.length - a.comments.length
          : key(b).localeCompare(key(a)) || b.number - a.number,
      );
    const ordered = call.query('direction') === 'asc' ? found.toReversed() : found;
    return paged(call, ordered, (issue) => shapeIssue(call, issue));
  },

  [`POST ${R}/issues`]: (call) => {
    const made = addIssue(call.world, call.repository, call.by, {
      title: textOf(call.body['title']),
      body: call.text('body') ?? null,
      labels: labelNames(call) ?? [],
      assignees: assignees(call) ?? [],
    });
    return created(shapeIssue(call, made));
  },

  [`GET ${ISSUE}`]: (call) => ok(shapeIssue(call, issueOf(call))),

  [`PATCH ${ISSUE}`]: (call) => {
    const issue = issueOf(call);
    const { title, body } = call.body;
    const now = call.world.now();
    if (title !== undefined && title !== null) issue.title = textOf(title);
    if ((body === null || typeof body === 'string') && body !== issue.body) {
      issue.body = body;
      issue.edits.push({ at: now, by: call.token.user });
    }
    issue.labels = labelNames(call) ?? issue.labels;
    for (const name of issue.labels) ensureLabel(call.world, call.repository, name);
    issue.assignees = assignees(call) ?? issue.assignees;
    const state = call.text('state');
    if ((state === 'open' || state === 'closed') && state !== issue.state) {
      issue.state = state;
      issue.closedAt = state === 'closed' ? now : null;
      issue.stateReason = state === 'closed' ? 'completed' : 'reopened';
    }
    const reason = call.text('state_reason');
    if (reason === 'completed' || reason === 'not_planned' || reason === 'duplicate') {
      if (issue.state === 'closed') issue.stateReason = reason;
    }
    issue.updatedAt = now;
    return ok(shapeIssue(call, issue));
  },

  [`GET ${ISSUE}/comments`]: (call) => {
    const issue = issueOf(call);
    const since = call.query('since') ?? '';
    const found = issue.comments.filter((comment) => comment.updatedAt >= since);
    return paged(call, found, (comment) => shapeComment(call, issue, comment));
  },

  [`POST ${ISSUE}/comments`]: (call) => {
    const issue = issueOf(call);
    const body = call.text('body') ?? '';
    return created(shapeComment(call, issue, addComment(call.world, issue, call.by, body)));
  },

  [`GET ${COMMENT}`]: (call) => {
    const { issue, comment } = findComment(call);
    return ok(shapeComment(call, issue, comment));
  },

  [`PATCH ${COMMENT}`]: (call) => {
    const { issue, comment } = findComment(call);
    comment.body = call.text('body') ?? '';
    comment.updatedAt = call.world.now();
    issue.updatedAt = comment.updatedAt;
    comment.edits.push({ at: comment.updatedAt, by: call.token.user });
    return ok(shapeComment(call, issue, comment));
  },

  [`DELETE ${COMMENT}`]: (call) => {
    const { issue, comment } = findComment(call);
    issue.comments.splice(issue.comments.indexOf(comment), 1);
    return { status: 204 };
  },

  [`GET ${R}/labels`]: (call) =>
    paged(call, call.repository.labels, (label) => labelOf(call.world, call.repository, label)),

  [`GET ${R}/labels/{name}`]: (call) => {
    const name = call.path('name').toLowerCase();
    const found = known(call.repository.labels.find((label) => label.name.toLowerCase() === name));
    return ok(labelOf(call.world, call.repository, found));
  },

  [`POST ${R}/labels`]: (call) => {
    const name = call.text('name') ?? '';
    const { labels } = call.repository;
    if (labels.some((label) => label.name.toLowerCase() === name.toLowerCase())) {
      throw new Refusal(422, 'Validation Failed: already_exists');
    }
    const label = {
      id: call.world.nextId(),
      name,
      color: call.text('color') ?? 'ededed',
      description: call.text('description') ?? null,
    };
    labels.push(label);
    return created(labelOf(call.world, call.repository, label));
  },
};
