import { isObject, type Json, type JsonObject, textOf } from '../json.ts';
import { type Call, type Handlers, known, ok, R, Refusal } from './call.ts';
import { shapeCommit } from './commits.ts';
import { paged } from './pages.ts';
import { htmlUrl, nodeId, repoUrl } from './shapes.ts';

type Ruleset = JsonObject & { id: number };

function shape(call: Call, ruleset: Ruleset): JsonObject {
  const { world, repository } = call;
  return {
    target: 'branch',
    enforcement: 'active',
    source_type: 'Repository',
    source: repository.fullName,
    node_id: nodeId('Ruleset', ruleset.id),
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    ...ruleset,
    _links: {
      self: { href: `${repoUrl(world, repository)}/rulesets/${ruleset.id}` },
      html: { href: `${htmlUrl(world, repository)}/rules/${ruleset.id}` },
    },
  };
}

/** The list contains neither rules nor conditions nor who may bypass. */
const summary = (call: Call, ruleset: Ruleset): JsonObject => ({
  ...shape(call, ruleset),
  rules: undefined,
  conditions: undefined,
  bypass_actors: undefined,
});

const strings = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

function covers(call: Call, ruleset: Ruleset, branch: string): boolean {
  if ((ruleset['target'] ?? 'branch') !== 'branch') return false;
  if ((ruleset['enforcement'] ?? 'active') !== 'active') return false;
  const conditions = ruleset['conditions'];
  const names = isObject(conditions) ? conditions['ref_name'] : undefined;
  const hit = (pattern: string): boolean =>
    pattern === '~ALL' ||
    (pattern === '~DEFAULT_BRANCH' && branch === call.repository.defaultBranch) ||
    pattern === `refs/heads/${branch}`;
  if (!isObject(names)) return true;
  return strings(names['include']).some(hit) && !strings(names['exclude']).some(hit);
}

export const protectionHandlers: Handlers = {
  [`GET ${R}/rulesets`]: (call) => {
    const targets = call.query('targets')?.split(',');
    const found = call.repository.rulesets.filter(
      (one) => targets?.includes(textOf(one['target'] ?? 'branch')) ?? true,
    );
    return paged(call, found, (ruleset) => summary(call, ruleset));
  },

  [`GET ${R}/rulesets/{ruleset_id}`]: (call) => {
    const id = Number(call.path('ruleset_id'));
    return ok(shape(call, known(call.repository.rulesets.find((one) => one.id === id))));
  },

  [`GET ${R}/rules/branches/{branch}`]: (call) => {
    const branch = call.path('branch');
    const rules = call.repository.rulesets
      .filter((one) => covers(call, one, branch))
      .flatMap((one) => {
        const source = {
          ruleset_source_type: 'Repository',
          ruleset_source: call.repository.fullName,
        };
        const listed = Array.isArray(one['rules']) ? one['rules'].filter(isObject) : [];
        return listed.map((rule) => ({ ...rule, ...source, ruleset_id: one.id }));
      });
    return paged(call, rules, (rule) => rule);
  },

  [`GET ${R}/branches/{branch}`]: (call) => {
    const { world, repository } = call;
    const name = call.path('branch');
    const oid = known(repository.refs.get(`refs/heads/${name}`));
    const guarded = repository.protections.has(name);
    const url = `${repoUrl(world, repository)}/branches/${encodeURIComponent(name)}`;
    return ok({
      name,
      commit: shapeCommit(call, repository.git.commit(oid)),
      protected: guarded,
      protection: { enabled: guarded },
      protection_url: `${url}/protection`,
      _links: { self: url, html: `${htmlUrl(world, repository)}/tree/${name}` },
    });
  },

  [`GET ${R}/branches/{branch}/protection`]: (call) => {
    known(call.repository.refs.get(`refs/heads/${call.path('branch')}`));
    const found = call.repository.protections.get(call.path('branch'));
    if (!found) throw new Refusal(404, 'Branch not protected');
    return ok(found);
  },
};
