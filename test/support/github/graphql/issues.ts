import { htmlUrl, nodeId } from '../rest/shapes.ts';
import type { Comment, Issue, Label } from '../state/records.ts';
import type { Repository } from '../state/repository.ts';
import { actor } from './actors.ts';
import { type PageArguments, type Reader } from './reader.ts';

export function comment(reader: Reader, repository: Repository, of: Issue, one: Comment) {
  const last = one.edits.at(-1);
  // The first text counts as an edit once there is a second.
  const edits = last ? [{ at: one.createdAt, by: one.user }, ...one.edits] : [];
  return {
    id: nodeId('IssueComment', one.id),
    databaseId: one.id,
    fullDatabaseId: String(one.id),
    url: `${htmlUrl(reader.world, repository)}/issues/${of.number}#issuecomment-${one.id}`,
    body: one.body,
    bodyText: one.body,
    author: actor(reader, one.user),
    editor: last ? actor(reader, last.by) : null,
    createdAt: one.createdAt,
    publishedAt: one.createdAt,
    updatedAt: one.updatedAt,
    lastEditedAt: last?.at ?? null,
    includesCreatedEdit: last !== undefined,
    createdViaEmail: one.byEmail,
    isMinimized: one.minimized,
    minimizedReason: one.minimized ? 'outdated' : null,
    viewerDidAuthor: one.user === reader.token.user,
    userContentEdits: (args: PageArguments) =>
      reader.page('userContentEdits', edits, args, ({ at, by }) => ({
        createdAt: at,
        editedAt: at,
        editor: actor(reader, by),
      })),
    issue: () => issue(reader, repository, of),
    repository: () => reader.nodes.repository(reader, repository),
  };
}

const label = (reader: Reader, repository: Repository, one: Label) => ({
  id: nodeId('Label', one.id),
  name: one.name,
  color: one.color,
  description: one.description,
  url: `${htmlUrl(reader.world, repository)}/labels/${one.name}`,
});

export function issue(reader: Reader, repository: Repository, one: Issue) {
  const labels = repository.labels.filter(({ name }) => one.labels.includes(name));
  const last = one.edits.at(-1);
  return {
    __typename: 'Issue',
    id: nodeId('Issue', one.id),
    databaseId: one.id,
    fullDatabaseId: String(one.id),
    number: one.number,
    url: `${htmlUrl(reader.world, repository)}/issues/${one.number}`,
    title: one.title,
    body: one.body ?? '',
    state: one.state.toUpperCase(),
    stateReason: one.stateReason?.toUpperCase() ?? null,
    closed: one.state === 'closed',
    author: actor(reader, one.user),
    editor: last ? actor(reader, last.by) : null,
    createdAt: one.createdAt,
    updatedAt: one.updatedAt,
    lastEditedAt: last?.at ?? null,
    includesCreatedEdit: last !== undefined,
    closedAt: one.closedAt,
    createdViaEmail: false,
    viewerDidAuthor: one.user === reader.token.user,
    labels: (args: PageArguments) =>
      reader.page('labels', labels, args, (each) => label(reader, repository, each)),
    assignees: (args: PageArguments) =>
      reader.page('assignees', one.assignees, args, (each) => actor(reader, each)),
    comments: (args: PageArguments) =>
      reader.page('comments', one.comments, args, (each) => comment(reader, repository, one, each)),
    repository: () => reader.nodes.repository(reader, repository),
  };
}
