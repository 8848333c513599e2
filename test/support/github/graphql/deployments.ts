import { nodeId } from '../rest/shapes.ts';
import type { Deployment } from '../state/records.ts';
import type { Repository } from '../state/repository.ts';
import { actor } from './actors.ts';
import type { PageArguments, Reader } from './reader.ts';

/** In GitHub's form: a version, the repository and the deployment, in MessagePack. */
function deploymentNodeId(repository: number, number: number): string {
  const packed = Buffer.from([0x93, 0, 0xce, 0, 0, 0, 0, 0xce, 0, 0, 0, 0]);
  packed.writeUInt32BE(repository, 3);
  packed.writeUInt32BE(number, 8);
  return `DE_${packed.toString('base64url')}`;
}

const STATES: Readonly<Record<string, string>> = { success: 'ACTIVE' };

function deployment(reader: Reader, repository: Repository, one: Deployment) {
  const statuses = one.statuses.toReversed().map((status) => ({
    id: nodeId('DeploymentStatus', status.id),
    state: status.state.toUpperCase(),
    description: status.description,
    environment: one.environment,
    createdAt: status.createdAt,
    updatedAt: status.createdAt,
    creator: actor(reader, status.creator),
    deployment: () => deployment(reader, repository, one),
  }));
  const latest = one.statuses.at(-1)?.state;
  return {
    id: deploymentNodeId(repository.id, one.id),
    databaseId: one.id,
    task: one.task,
    environment: one.environment,
    originalEnvironment: one.environment,
    latestEnvironment: one.environment,
    description: one.description,
    // A string: JSON if the payload is an object.
    payload: typeof one.payload === 'string' ? one.payload : JSON.stringify(one.payload),
    state: latest === undefined ? 'PENDING' : (STATES[latest] ?? latest.toUpperCase()),
    commitOid: one.sha,
    commit: () => reader.nodes.gitObject(reader, repository, one.sha),
    ref: () => {
      const full = [`refs/heads/${one.ref}`, `refs/tags/${one.ref}`];
      const found = full.find((name) => repository.refs.has(name));
      return found === undefined ? null : reader.nodes.ref(reader, repository, found);
    },
    createdAt: one.createdAt,
    updatedAt: one.statuses.at(-1)?.createdAt ?? one.createdAt,
    creator: actor(reader, one.creator),
    latestStatus: () => statuses[0] ?? null,
    statuses: (args: PageArguments) => reader.page('statuses', statuses, args, (status) => status),
    repository: () => reader.nodes.repository(reader, repository),
  };
}

export interface DeploymentArguments extends PageArguments {
  readonly environments?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

/** Oldest first unless requested otherwise. */
export function deployments(reader: Reader, repository: Repository, args: DeploymentArguments) {
  const found = repository.deployments
    .filter(({ environment }) => args.environments?.includes(environment) ?? true)
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id - b.id);
  const ordered = args.orderBy?.direction === 'DESC' ? found.toReversed() : found;
  return reader.page('deployments', ordered, args, (one) => deployment(reader, repository, one));
}
