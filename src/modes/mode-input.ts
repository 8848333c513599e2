import { Client } from '../github/client.ts';
import type { RepositoryName } from '../github/name.ts';
import type { RunContext } from '../runner/context.ts';
import type { Inputs } from '../runner/inputs.ts';
import { permissionsLine } from './permissions.ts';

/** What a mode is given: what was asked, in which run, and the signal that ends it. */
export interface ModeInput {
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly signal: AbortSignal;
}

export function repositoryOf(context: RunContext): RepositoryName {
  return { owner: context.owner, name: context.name, id: context.repositoryId };
}

/** A client of the runner's own server, with the input `token`. To be closed at the end. */
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
    // The process's own clock; `performance` loads a module to say the same.
    monotonic: () => process.uptime() * 1000,
    signal,
    ...(permissions !== undefined && { permissions }),
  });
}
