import type { JsonObject } from '../json.ts';
import type { App, Label, User } from '../state/records.ts';
import type { Repository } from '../state/repository.ts';
import type { World } from '../state/world.ts';

// Answers shared by several families. What else GitHub requires is filled in from its schema.

export const nodeId = (kind: string, id: number): string =>
  Buffer.from(`${kind}:${id}`).toString('base64url');

export const repoUrl = (world: World, repository: Repository): string =>
  `${world.api}/repos/${repository.fullName}`;
export const htmlUrl = (world: World, repository: Repository): string =>
  `${world.web}/${repository.fullName}`;

const USER_LINKS =
  'events followers following gists organizations received_events repos starred subscriptions'.split(
    ' ',
  );

/** Complete, because it is used in alternatives of schemas, where nothing can be filled in. */
export function userOf(world: World, user: User): JsonObject {
  const url = `${world.api}/users/${encodeURIComponent(user.login)}`;
  return {
    ...Object.fromEntries(USER_LINKS.map((name) => [`${name}_url`, `${url}/${name}`])),
    avatar_url: `${url}/avatar`,
    gravatar_id: '',
    login: user.login,
    id: user.id,
    node_id: nodeId('User', user.id),
    type: user.type,
    site_admin: false,
    url,
    html_url: `${world.web}/${user.type === 'Bot' ? `apps/${user.login.replace('[bot]', '')}` : user.login}`,
  };
}

export const appOf = (world: World, app: App | null): JsonObject | null =>
  app && {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('App', app.id),
    name: app.slug,
    owner: userOf(world, world.user('github', { type: 'Organization' })),
    html_url: `${world.web}/apps/${app.slug}`,
  };

export function repositoryOf(world: World, repository: Repository): JsonObject {
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    owner: userOf(world, repository.owner),
    private: repository.visibility !== 'public',
    visibility: repository.visibility,
    default_branch: repository.defaultBranch,
    url: repoUrl(world, repository),
    html_url: htmlUrl(world, repository),
    created_at: repository.createdAt,
    pushed_at: repository.activity.at(-1)?.timestamp ?? repository.createdAt,
    has_issues: true,
    archived: false,
    disabled: false,
    fork: false,
  };
}

export const labelOf = (world: World, repository: Repository, label: Label): JsonObject => ({
  id: label.id,
  node_id: nodeId('Label', label.id),
  url: `${repoUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
  name: label.name,
  color: label.color,
  description: label.description,
  default: false,
});
