import type { JsonObject } from '../json.ts';
import type { Environment } from '../state/records.ts';
import { type Call, type Handlers, known, ok, R } from './call.ts';
import { paged } from './pages.ts';
import { appOf, htmlUrl, nodeId, repoUrl, userOf } from './shapes.ts';

const ONE = `${R}/environments/{environment_name}`;

const environmentOf = (call: Call): Environment =>
  known(call.repository.environments.find(({ name }) => name === call.path('environment_name')));

function shape(call: Call, one: Environment): JsonObject {
  const rules: JsonObject[] = [];
  const rule = (type: string, more: JsonObject = {}): JsonObject => {
    const id = one.id * 10 + rules.length;
    return { id, node_id: nodeId('Gate', id), type, ...more };
  };
  if (one.waitMinutes > 0) rules.push(rule('wait_timer', { wait_timer: one.waitMinutes }));
  if (one.reviewers.length > 0) {
    const reviewers = one.reviewers.map((user) => ({
      type: 'User',
      reviewer: userOf(call.world, user),
    }));
    rules.push(
      rule('required_reviewers', { prevent_self_review: one.preventSelfReview, reviewers }),
    );
  }
  if (one.branchPolicy) rules.push(rule('branch_policy'));
  const policy = one.branchPolicy;
  return {
    id: one.id,
    node_id: nodeId('Environment', one.id),
    name: one.name,
    url: `${repoUrl(call.world, call.repository)}/environments/${encodeURIComponent(one.name)}`,
    html_url: `${htmlUrl(call.world, call.repository)}/deployments/activity_log?environments_filter=${one.name}`,
    created_at: one.createdAt,
    updated_at: one.createdAt,
    can_admins_bypass: one.canAdminsBypass,
    protection_rules: rules,
    deployment_branch_policy: policy && {
      protected_branches: policy.protected,
      custom_branch_policies: !policy.protected,
    },
  };
}

export const environmentHandlers: Handlers = {
  [`GET ${R}/environments`]: (call) =>
    paged(
      call,
      call.repository.environments,
      (one) => shape(call, one),
      (environments, total_count) => ({ total_count, environments }),
    ),

  [`GET ${ONE}`]: (call) => ok(shape(call, environmentOf(call))),

  [`GET ${ONE}/deployment-branch-policies`]: (call) => {
    const one = environmentOf(call);
    return paged(
      call,
      one.branchPolicy?.patterns ?? [],
      (pattern) => {
        const type = pattern.startsWith('tag:') ? 'tag' : 'branch';
        return {
          id: one.id,
          node_id: nodeId('Policy', one.id),
          name: pattern.replace(/^tag:/, ''),
          type,
        };
      },
      (branch_policies, total_count) => ({ total_count, branch_policies }),
    );
  },

  [`GET ${ONE}/deployment_protection_rules`]: (call) => {
    const rules = environmentOf(call).apps.map((app) => ({
      id: app.id,
      node_id: nodeId('Rule', app.id),
      enabled: true,
      app: { ...appOf(call.world, app), integration_url: `${call.world.api}/apps/${app.slug}` },
    }));
    return ok({ total_count: rules.length, custom_deployment_protection_rules: rules });
  },
};
