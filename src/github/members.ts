import * as z from 'zod/mini';
import type { ApiResult } from './answer.ts';
import type { Client } from './client.ts';
import type { RepositoryClient } from './repository-client.ts';
import { unreadableAnswer } from './unreadable.ts';

/** Pages of 100 accounts; a longer list is refused rather than read in part. */
const MOST_PAGES = 50;

const Collaborators = z.array(
  z.object({
    id: z.number(),
    permissions: z.object({ push: z.boolean(), admin: z.boolean() }),
  }),
);

/**
 * The numeric ids of everybody with write access to the repository. All collaborators are listed with their
 * permissions. An implausible list is refused: every repository has an administrator, nobody is listed twice,
 * and an administrator can push.
 */
export async function readWriters(
  repository: RepositoryClient,
): Promise<ApiResult<ReadonlySet<number>>> {
  const asked = await repository.list('/collaborators', {}, Collaborators, MOST_PAGES);
  if (!asked.ok) return asked;
  const { value: all, request } = asked;
  if (!all.some(({ permissions }) => permissions.admin)) {
    return unreadableAnswer(request, 'no-administrator');
  }
  const isContradictory = all.some(({ permissions: { admin, push } }) => admin && !push);
  if (isContradictory || new Set(all.map(({ id }) => id)).size < all.length) {
    return unreadableAnswer(request, 'list-contradicts');
  }
  const writers = all.filter(({ permissions }) => permissions.push);
  return { ...asked, value: new Set(writers.map(({ id }) => id)) };
}

/**
 * The numeric ids of all members of an organisation. A token that may not see members silently gets the
 * public ones, so one `login` is checked first. Only 204 proves that members are visible: after a redirect
 * (302) or a refusal (403) the rest cannot be known either. 404 means either that the person is not a member
 * or that the token may not see it; then somebody on the list must be confirmed with a 204. `client` holds
 * the token that may see members.
 */
export async function readMembers(
  client: Client,
  organisation: string,
  someone: { readonly login: string; readonly id: number },
): Promise<ApiResult<ReadonlySet<number>>> {
  const probe = await probeMember(client, organisation, someone.login);
  if (!probe.ok && probe.problem.status !== 404) return probe;
  const asked = await client.list(
    'GET /orgs/{org}/members',
    { org: organisation },
    z.array(z.object({ id: z.number(), login: z.string() })),
    MOST_PAGES,
  );
  if (!asked.ok) return asked;
  const login = someone.login.toLowerCase();
  const [first] = asked.value;
  if (probe.ok && !asked.value.some((member) => member.login.toLowerCase() === login)) {
    return unreadableAnswer(asked.request, 'member-missing');
  }
  if (!probe.ok) {
    if (first === undefined) return unreadableAnswer(asked.request, 'empty-list');
    const proof = await probeMember(client, organisation, first.login);
    if (!proof.ok) return proof;
  }
  return { ...asked, value: new Set(asked.value.map(({ id }) => id)) };
}

/** Asks whether an account is a member; in reports the request contains no login. */
async function probeMember(
  client: Client,
  organisation: string,
  login: string,
): Promise<ApiResult<unknown>> {
  const probe = await client.get(
    'GET /orgs/{org}/members/{username}',
    { org: organisation, username: login },
    z.unknown(),
    [404],
  );
  if (probe.ok) return probe;
  const request = `GET /orgs/${organisation}/members/{username}`;
  return { ok: false, problem: { ...probe.problem, request } };
}
