import { Client } from '../github/client.ts';
import { RepositoryClient } from '../github/repository-client.ts';
import type { RunContext } from '../runner/context.ts';
import type { Inputs } from '../runner/inputs.ts';
import type { Server } from '../runner/server.ts';
import { permissionsLine } from './permissions.ts';

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
