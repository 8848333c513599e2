import { type Handlers, known, ok, R, Refusal } from './call.ts';
import { paged } from './pages.ts';
import { userOf } from './shapes.ts';
import type { JsonObject } from '../json.ts';
import type { Access } from '../state/records.ts';

const ORDER = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const atLeast = (access: Access, wanted: string): boolean =>
  ORDER.indexOf(access) >= ORDER.indexOf(wanted);

const permissionsOf = (access: Access): JsonObject => ({
  pull: atLeast(access, 'read'),
  triage: atLeast(access, 'triage'),
  push: atLeast(access, 'write'),
  maintain: atLeast(access, 'maintain'),
  admin: atLeast(access, 'admin'),
});

/** GitHub's older name of a role: `maintain` counts as write, `triage` as read. */
const legacy = (access: Access): string =>
  access === 'maintain' ? 'write' : access === 'triage' ? 'read' : access;

export const peopleHandlers: Handlers = {
  [`GET ${R}/collaborators`]: (call) => {
    const wanted = call.query('permission');
    const word = wanted === 'push' ? 'write' : wanted === 'pull' ? 'read' : wanted;
    const found = [...call.repository.collaborators]
      .filter(([, access]) => access !== 'none')
      .filter(([, access]) => word === undefined || atLeast(access, word));
    return paged(call, found, ([user, access]) => ({
      ...userOf(call.world, user),
      role_name: access,
      permissions: permissionsOf(access),
    }));
  },

  [`GET ${R}/collaborators/{username}/permission`]: (call) => {
    const user = known(call.world.findUser(call.path('username')));
    const access = call.repository.access(user);
    const shaped = {
      ...userOf(call.world, user),
      role_name: access,
      permissions: permissionsOf(access),
    };
    return ok({ permission: legacy(access), role_name: access, user: shaped });
  },

  'GET /orgs/{org}/members': (call) => {
    const org = known(call.world.findUser(call.path('org')));
    // Non-members of the organisation only see its public members.
    const all = call.token.permissions === null || call.token.permissions['members'] !== undefined;
    const members = [...(call.world.members.get(org) ?? [])];
    const seen = members.filter(([, how]) => all || how === 'public');
    return paged(call, seen, ([user]) => userOf(call.world, user));
  },

  'GET /orgs/{org}/members/{username}': (call) => {
    const org = known(call.world.findUser(call.path('org')));
    const user = call.world.findUser(call.path('username'));
    if (call.token.permissions !== null && call.token.permissions['members'] === undefined) {
      const location = `${call.world.api}/orgs/${org.login}/public_members/${call.path('username')}`;
      return { status: 302, headers: { location } };
    }
    if (!user || !call.world.members.get(org)?.has(user)) {
      throw new Refusal(404, `User does not exist or is not a member of the organization`);
    }
    return { status: 204 };
  },

  'GET /orgs/{org}/public_members/{username}': (call) => {
    const org = known(call.world.findUser(call.path('org')));
    const user = known(call.world.findUser(call.path('username')));
    if (call.world.members.get(org)?.get(user) !== 'public') throw new Refusal(404, 'Not Found');
    return { status: 204 };
  },
};
