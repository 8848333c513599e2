import { onServer } from './context.ts';

/** The GitHub server that a person's own machine asks, and the token for it. */
export interface Server {
  readonly server: string;
  readonly api: string;
  readonly graphql: string;
  /** Null if neither `GH_TOKEN` nor `GITHUB_TOKEN` is set. */
  readonly token: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * github.com, or what `GITHUB_SERVER_URL` names; the API's URLs are derived from it unless given. The token
 * is sent nowhere else.
 *
 * @throws {ContextError} if the API's URLs are not on that server
 */
export function readServer(environment: Environment): Server {
  const read = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const server = (read('GITHUB_SERVER_URL') ?? 'https://github.com').replace(/\/+$/, '');
  const { host, protocol } = new URL(server);
  const hosted = host === 'github.com' || host.endsWith('.ghe.com');
  const api = read('GITHUB_API_URL') ?? (hosted ? `${protocol}//api.${host}` : `${server}/api/v3`);
  const graphql =
    read('GITHUB_GRAPHQL_URL') ??
    (hosted ? `${protocol}//api.${host}/graphql` : `${server}/api/graphql`);
  return {
    server,
    api: onServer(api, server, 'GITHUB_API_URL'),
    graphql: onServer(graphql, server, 'GITHUB_GRAPHQL_URL'),
    token: read('GH_TOKEN') ?? read('GITHUB_TOKEN') ?? null,
  };
}
