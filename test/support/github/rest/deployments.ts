import { addDeployment, addStatus } from '../state/changes.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Deployment, DeploymentStatus } from '../state/records.ts';
import { type Call, created, type Handlers, known, ok, R, Refusal } from './call.ts';
import { paged } from './pages.ts';
import { appOf, nodeId, repoUrl, userOf } from './shapes.ts';

const ONE = `${R}/deployments/{deployment_id}`;

const deploymentOf = (call: Call): Deployment =>
  known(call.repository.deployments.find((one) => one.id === Number(call.path('deployment_id'))));

function shape(call: Call, one: Deployment): JsonObject {
  const base = repoUrl(call.world, call.repository);
  return {
    id: one.id,
    node_id: nodeId('Deployment', one.id),
    sha: one.sha,
    ref: one.ref,
    task: one.task,
    environment: one.environment,
    original_environment: one.environment,
    payload: one.payload,
    description: one.description,
    creator: userOf(call.world, one.creator),
    created_at: one.createdAt,
    updated_at: one.statuses.at(-1)?.createdAt ?? one.createdAt,
    transient_environment: one.transient,
    production_environment: one.production,
    performed_via_github_app: appOf(call.world, one.viaApp),
    url: `${base}/deployments/${one.id}`,
    statuses_url: `${base}/deployments/${one.id}/statuses`,
    repository_url: base,
  };
}

function shapeStatus(call: Call, deployment: Deployment, one: DeploymentStatus): JsonObject {
  const base = repoUrl(call.world, call.repository);
  return {
    id: one.id,
    node_id: nodeId('DeploymentStatus', one.id),
    state: one.state,
    creator: userOf(call.world, one.creator),
    description: one.description,
    environment: deployment.environment,
    created_at: one.createdAt,
    updated_at: one.createdAt,
    target_url: '',
    url: `${base}/deployments/${deployment.id}/statuses/${one.id}`,
    deployment_url: `${base}/deployments/${deployment.id}`,
    repository_url: base,
    performed_via_github_app: appOf(call.world, one.viaApp),
  };
}

export const deploymentHandlers: Handlers = {
  [`GET ${R}/deployments`]: (call) => {
    const found = call.repository.deployments
      .filter((one) => (call.query('sha') ?? one.sha) === one.sha)
      .filter((one) => (call.query('ref') ?? one.ref) === one.ref)
      .filter((one) => (call.query('task') ?? one.task) === one.task)
      .filter((one) => (call.query('environment') ?? one.environment) === one.environment)
      .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
    return paged(call, found, (one) => shape(call, one));
  },

  [`POST ${R}/deployments`]: (call) => {
    const ref = call.text('ref') ?? '';
    const sha = call.repository.git.peel(call.repository.resolve(ref) ?? '')?.oid;
    if (sha === undefined) throw new Refusal(422, `No ref found for: ${ref}`);
    // No commit here has a green status, so requiring one is refused.
    if ((call.texts('required_contexts') ?? []).length > 0) {
      throw new Refusal(409, 'Conflict: Commit status checks failed');
    }
    const { payload, transient_environment, production_environment } = call.body;
    const made = addDeployment(call.world, call.repository, call.by, {
      sha,
      ref,
      task: call.text('task') ?? 'deploy',
      environment: call.text('environment') ?? 'production',
      payload: isObject(payload) || typeof payload === 'string' ? payload : {},
      description: call.text('description') ?? null,
      transient: transient_environment === true,
      ...(typeof production_environment === 'boolean'
        ? { production: production_environment }
        : {}),
    });
    return created(shape(call, made));
  },

  [`GET ${ONE}`]: (call) => ok(shape(call, deploymentOf(call))),

  [`GET ${ONE}/statuses`]: (call) => {
    const deployment = deploymentOf(call);
    return paged(call, deployment.statuses.toReversed(), (one) =>
      shapeStatus(call, deployment, one),
    );
  },

  [`POST ${ONE}/statuses`]: (call) => {
    const deployment = deploymentOf(call);
    const status = { state: call.text('state') ?? '', description: call.text('description') ?? '' };
    return created(
      shapeStatus(call, deployment, addStatus(call.world, deployment, call.by, status)),
    );
  },
};
