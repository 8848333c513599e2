import { Client } from '../github/client.ts';
import { RepositoryClient } from '../github/repository-client.ts';
import type { RunContext } from '../runner/context.ts';
import type { Inputs } from '../runner/inputs.ts';
import type { Server } from '../runner/server.ts';

/** What a mode is given: the inputs, the run, and the signal that ends it. */
export interface ModeInput {
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly signal: AbortSignal;
}

/** The run's own repository, with a client that is to be closed at the end. */
export function repositoryOf(input: ModeInput): RepositoryClient {
  const { owner, name, repositoryId: id } = input.context;
  return new RepositoryClient(clientFor(input), { owner, name, id });
}

/** Does a mode's work on the run's own repository, whose client is closed at the end. */
export async function onRepository<T>(
  input: ModeInput,
  work: (repository: RepositoryClient) => Promise<T>,
): Promise<T> {
  const repository = repositoryOf(input);
  try {
    return await work(repository);
  } finally {
    repository.client.close();
  }
}

/** A client of a person's own machine; it is to be closed at the end. Nobody cancels what it does. */
export function commandClient({ server, api, graphql }: Server, token: string): Client {
  return new Client({
    token,
    api,
    graphql,
    server,
    environment: process.env,
    monotonic: () => process.uptime() * 1000,
    signal: new AbortController().signal,
  });
}

/** A client of the runner's own server, with the input `token`. The caller closes it. */
export function clientFor({ inputs, context, signal }: ModeInput): Client {
  const permissions = permissionsLine(inputs);
  return new Client({
    token: inputs.token,
    organisationToken: inputs.organisationToken,
    solutionsToken: inputs.solutionsToken,
    api: context.api,
    graphql: context.graphql,
    server: context.server,
    environment: process.env,
    // The process's own clock; `performance` would load a module for the same.
    monotonic: () => process.uptime() * 1000,
    signal,
    ...(permissions !== undefined && { permissions }),
  });
}

/** Least permissions of the jobs for each mode, as in docs/modes.md. */
const GATE = 'actions: read, contents: read, deployments: read, issues: read, pull-requests: read';
const SIGNING = 'actions: read, contents: read, deployments: write, id-token: write, issues: write';
const LEAST: Partial<Readonly<Record<Inputs['mode'], string>>> = {
  gate: GATE,
  check: 'contents: read, pull-requests: write',
  announce: SIGNING,
  approve: SIGNING,
  evidence: GATE,
  close: 'actions: read, contents: read, deployments: read, issues: write',
  request: 'contents: read, deployments: read, issues: write',
  staff: 'contents: read, id-token: write, issues: write',
  resume:
    'actions: write, checks: read, contents: read, deployments: read, issues: read, pull-requests: read',
  guard: 'actions: read, contents: read, deployments: write, issues: read, pull-requests: read',
  report: 'contents: read, deployments: read, issues: read',
  portfolio: 'contents: read, deployments: read',
  doctor: 'actions: read, contents: read',
};

/**
 * The line with everything a mode's job needs, ready to paste: a job that lacks one permission often lacks
 * more, and each would cost a refused run. Undefined if unknown.
 */
export function permissionsLine({ mode, smtpUrl }: Inputs): string | undefined {
  const least = LEAST[mode];
  if (least === undefined) return undefined;
  // With a mail server the gate sends an urgent notification itself.
  const sends = mode === 'gate' && smtpUrl !== undefined;
  return `permissions: { ${sends ? least.replace('deployments: read', 'deployments: write') : least} }`;
}
