import { Clock, type Moment } from './clock.ts';
import type { Fault } from './http/faults.ts';
import { type Logged, roundTrips } from './http/log.ts';
import { HttpServer, type Violation } from './http/server.ts';
import type { TokenIssuer } from './issuer.ts';
import { RepositorySeed } from './seed/repository.ts';
import type { App, User, UserType } from './state/records.ts';
import { ACTIONS_APP, type Level, type Token, World } from './state/world.ts';

export { FAULT_KINDS, type Fault, type FaultKind } from './http/faults.ts';
export type { Logged } from './http/log.ts';
export type { Violation } from './http/server.ts';
export { PullSeed } from './seed/pull.ts';
export { RepositorySeed } from './seed/repository.ts';

export interface Options {
  /** The initial time of the server's clock; default now. */
  readonly now?: Moment;
  /** The clock only moves when it is set; default: it runs. */
  readonly frozen?: boolean;
  /** As GitHub Enterprise Server: `/api/v3` and `/api/graphql`. */
  readonly enterprise?: boolean;
  /** Base of the pages for people; default: this server's own address. */
  readonly serverUrl?: string;
  /** The server's own idea of its REST base, if a proxy leads a name to it. */
  readonly apiUrl?: string;
  /** Minimum time in milliseconds of every answer; for counting round trips. */
  readonly latency?: number;
  /** Serve over TLS; see certificates.ts. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/**
 * A small GitHub on loopback, with state, faults and a strict eye on requests.
 *
 *     const github = await startGitHub({ now: '2026-12-01T21:30:00Z' });
 *     github.repository('bolnisnica/enarocanje')
 *       .push({ at: '2026-11-25T08:00:00Z', files: { '.ezdrav/intervention.yml': text } })
 *       .tag('v4.12.0', { annotated: true });
 *     github.fault({ on: 'GET /repos/{owner}/{repo}/activity', kind: 502, times: 1 });
 *     … the client under test, with github.env and github.token …
 *     github.assertLegal();
 *     await github.stop();
 */
export class FakeGitHub {
  readonly world: World;
  /** Base of the REST API, of GraphQL and of the pages, without a trailing slash. */
  readonly url: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  /** The address it listens on: `http://127.0.0.1:port`. */
  readonly origin: string;
  /** A token of `github-actions[bot]` with every permission. */
  readonly token: string;
  readonly #http: HttpServer;

  constructor(
    world: World,
    http: HttpServer,
    urls: { rest: string; graphql: string; server: string; origin: string },
  ) {
    this.world = world;
    this.#http = http;
    this.url = urls.rest;
    this.graphqlUrl = urls.graphql;
    this.serverUrl = urls.server;
    this.origin = urls.origin;
    this.token = this.addToken('GITHUB_TOKEN');
  }

  /** The environment variables with which a runner says where GitHub is. */
  get env(): Record<string, string> {
    const { serverUrl, url, graphqlUrl } = this;
    return { GITHUB_SERVER_URL: serverUrl, GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: graphqlUrl };
  }

  /** The issuer of tokens for this server's runs. */
  get issuer(): TokenIssuer {
    return this.world.issuer;
  }

  setNow(now: Moment): void {
    this.world.clock.set(now);
  }

  /** Advances the clock at once. */
  pass(seconds: number): void {
    this.setNow(this.world.clock.now().getTime() + seconds * 1_000);
  }

  user(login: string, known: { id?: number; type?: UserType } = {}): User {
    return this.world.user(login, known);
  }

  /** Gives the same account another login; the old one is free for somebody else. */
  renameUser(login: string, to: string): void {
    this.world.user(login).login = to;
  }

  member(org: string, login: string, how: 'public' | 'private' | 'none' = 'private'): this {
    const holder = this.world.user(org, { type: 'Organization' });
    const members = this.world.members.get(holder) ?? new Map<User, 'public' | 'private'>();
    this.world.members.set(holder, members);
    const user = this.world.user(login);
    if (how === 'none') members.delete(user);
    else members.set(user, how);
    return this;
  }

  /** The repository `owner/name`, created if necessary. */
  repository(fullName: string, known: { id?: number } = {}): RepositorySeed {
    const [owner = '', name = ''] = fullName.split('/');
    const found = this.world.repository(owner, name);
    return new RepositorySeed(this.world, found ?? this.world.addRepository(owner, name, known.id));
  }

  renameRepository(fullName: string, to: string): void {
    const { state } = this.repository(fullName);
    this.world.formerNames.set(fullName.toLowerCase(), state.id);
    state.name = to;
  }

  /** Creates a token with only these permissions (`metadata: read` always); returns its secret. */
  addToken(
    name: string,
    token: {
      permissions?: Readonly<Record<string, Level>>;
      user?: string;
      repositories?: readonly number[];
      app?: App | null | undefined;
    } = {},
  ): string {
    const user = this.world.user(token.user ?? 'github-actions[bot]');
    const bot = user.login === 'github-actions[bot]' ? ACTIONS_APP : null;
    const made: Token = {
      secret: `ghs_${name}`,
      name,
      user,
      permissions: token.permissions ?? null,
      ...(token.repositories !== undefined && { repositories: token.repositories }),
      app: token.app === undefined ? bot : token.app,
    };
    this.world.tokens.set(made.secret, made);
    return made.secret;
  }

  /** Arms a fault; the first armed one hits. Returns a function that disarms it. */
  fault(fault: Fault): () => void {
    const armed = { fault, seen: 0, struck: 0 };
    this.#http.armed.push(armed);
    return () => {
      const index = this.#http.armed.indexOf(armed);
      if (index >= 0) this.#http.armed.splice(index, 1);
    };
  }

  clearFaults(): void {
    this.#http.armed.length = 0;
  }

  /** Called for every request before it is answered, `n` counting from 1. */
  onRequest(hook: (n: number, request: Logged) => void | Promise<void>): void {
    this.#http.hooks.push(hook);
  }

  get requests(): readonly Logged[] {
    return this.#http.requests;
  }

  /** Requests under a host name other than this server's own. */
  get strayed(): readonly Logged[] {
    const { host } = new URL(this.url);
    return this.#http.requests.filter((request) => request.host !== host);
  }

  /** The longest chain of sequential requests. */
  get roundTrips(): number {
    return roundTrips(this.#http.requests);
  }

  forgetRequests(): void {
    this.#http.requests.length = 0;
  }

  get violations(): readonly Violation[] {
    return this.#http.violations;
  }

  /** Throws if a request was not valid for GitHub, or an answer of the fake was not. */
  assertLegal(): void {
    if (this.violations.length === 0) return;
    const lines = this.violations.map((one) => `${one.in} ${one.request}: ${one.message}`);
    throw new Error(`GitHub's description does not allow:\n${lines.join('\n')}`);
  }

  async stop(): Promise<void> {
    await this.#http.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

export async function startGitHub(options: Options = {}): Promise<FakeGitHub> {
  const world = new World(new Clock(options.now, options.frozen ?? false));
  const restBase = options.enterprise ? '/api/v3' : '';
  const graphqlPath = options.enterprise ? '/api/graphql' : '/graphql';
  const { latency = 0, tls = null } = options;
  const http = new HttpServer(world, { restBase, graphqlPath, latency, tls });
  const origin = await http.listen();
  world.api = options.apiUrl ?? origin + restBase;
  world.web = options.serverUrl ?? origin;
  world.issuer.base = `${world.web}/_services/token`;
  return new FakeGitHub(world, http, {
    rest: world.api,
    graphql:
      options.apiUrl === undefined ? origin + graphqlPath : new URL(graphqlPath, world.api).href,
    origin,
    server: world.web,
  });
}
