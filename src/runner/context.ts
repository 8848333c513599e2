/** The run this process is a step of, as the runner describes it. Who started it is asked of the API. */
export interface RunContext {
  readonly owner: string;
  readonly name: string;
  readonly repositoryId: number | null;
  readonly runId: number;
  readonly event: string;
  /** `refs/tags/v1`, `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  readonly sha: string;
  readonly api: string;
  readonly graphql: string;
  readonly server: string;
}

/** The description of the run cannot be true, so no request is made and no token is sent. */
export class ContextError extends Error {
  readonly variable: string;

  constructor(variable: string) {
    super(`${variable} is missing or not what a runner sets`);
    this.name = 'ContextFault';
    this.variable = variable;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the runner's `GITHUB_*` variables.
 *
 * @throws {ContextError} if one is missing or impossible
 */
export function readContext(environment: Environment): RunContext {
  const read = (variable: string, shape: RegExp): string => {
    const value = environment[variable] ?? '';
    if (!shape.test(value)) throw new ContextError(variable);
    return value;
  };
  const [owner = '', name = ''] = read('GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/).split('/');
  const server = read('GITHUB_SERVER_URL', /^https?:\/\/[^/?#@\s]+$/);
  return {
    owner,
    name,
    server,
    repositoryId: Number(read('GITHUB_REPOSITORY_ID', /^\d{1,15}$/)),
    runId: Number(read('GITHUB_RUN_ID', /^\d{1,15}$/)),
    event: read('GITHUB_EVENT_NAME', /^[a-z_]+$/),
    ref: read('GITHUB_REF', /^refs\/[^\s]+$/),
    sha: read('GITHUB_SHA', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    api: onServer(read('GITHUB_API_URL', /^https?:\/\/[^?#@\s]+$/), server, 'GITHUB_API_URL'),
    graphql: onServer(
      read('GITHUB_GRAPHQL_URL', /^https?:\/\/[^?#@\s]+$/),
      server,
      'GITHUB_GRAPHQL_URL',
    ),
  };
}

/**
 * Returns the URL if the API is on the runner's own server: the same host, or that with `api.` before it.
 * Plain http is allowed only on the machine itself. The token is sent nowhere else.
 */
export function onServer(url: string, server: string, variable: string): string {
  const api = new URL(url);
  const home = new URL(server);
  const near = api.host === home.host || api.host === `api.${home.host}`;
  const safe = api.protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(api.hostname);
  if (!near || !safe || api.protocol !== home.protocol) throw new ContextError(variable);
  return url.replace(/\/+$/, '');
}

/** The file name of the workflow this run belongs to, `deploy.yml`; null if unknown. */
export function readOwnWorkflow(): string | null {
  const ref = process.env['GITHUB_WORKFLOW_REF'] ?? '';
  return /\/\.github\/workflows\/([^/@]+)@/.exec(ref)?.[1] ?? null;
}
