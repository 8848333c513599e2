import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { answerGraphql } from '../graphql/endpoint.ts';
import { isObject, type Json, textOf } from '../json.ts';
import { answerFaults, complete, match, requestFaults } from '../openapi.ts';
import { accepted, allowed, needsOf } from '../permissions.ts';
import { type Answer, Call, R, Refusal } from '../rest/call.ts';
import { HANDLERS } from '../rest/handlers.ts';
import type { Token, World } from '../state/world.ts';
import { type Outgoing, refusal, refused, send } from './answer.ts';
import { type Armed, type Fault, spoil, strike } from './faults.ts';
import type { Logged } from './log.ts';

/** Something that GitHub would not allow: in a request or, as a mistake of the fake, in an answer. */
export interface Violation {
  readonly in: 'request' | 'answer';
  readonly request: string;
  readonly message: string;
}

export interface Settings {
  /** `/api/v3` for GitHub Enterprise Server, otherwise empty. */
  readonly restBase: string;
  readonly graphqlPath: string;
  /** Minimum time in milliseconds of every answer. */
  readonly latency: number;
  readonly tls: { readonly key: string; readonly cert: string } | null;
}

type Hook = (n: number, request: Logged) => void | Promise<void>;

/** The HTTP side: reads, checks, answers, damages and logs requests. */
export class HttpServer {
  readonly requests: Logged[] = [];
  readonly violations: Violation[] = [];
  readonly armed: Armed[] = [];
  readonly hooks: Hook[] = [];
  readonly #world: World;
  readonly #settings: Settings;
  readonly #sockets = new Map<Socket, number>();
  readonly #server: ReturnType<typeof createServer>;
  #connections = 0;

  constructor(world: World, settings: Settings) {
    this.#world = world;
    this.#settings = settings;
    const listener = (request: IncomingMessage, response: ServerResponse): void => {
      this.#receive(request, response).catch((error: unknown) => {
        this.#violate('answer', `${request.method} ${request.url}`, String(error));
        response.destroy();
      });
    };
    this.#server = settings.tls
      ? createSecureServer(settings.tls, listener)
      : createServer(listener);
    this.#server.on(settings.tls ? 'secureConnection' : 'connection', (socket: Socket) => {
      this.#connections += 1;
      this.#sockets.set(socket, this.#connections);
      socket.on('close', () => this.#sockets.delete(socket));
      socket.on('error', () => undefined);
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    return `${this.#settings.tls ? 'https' : 'http'}://127.0.0.1:${port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets.keys()) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #violate(where: Violation['in'], request: string, message: string): void {
    this.violations.push({ in: where, request, message });
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '' } = request;
    const logged: Logged = {
      n: this.requests.length + 1,
      method,
      path,
      host: request.headers.host ?? '',
      operation: null,
      token: null,
      authorized: request.headers.authorization !== undefined,
      connection: this.#sockets.get(request.socket) ?? 0,
      start: performance.now(),
      end: null,
      status: null,
      body: '',
      fault: null,
    };
    this.requests.push(logged);
    response.on('close', () => {
      logged.end = performance.now();
      if (response.writableFinished) logged.status = response.statusCode;
    });
    response.sendDate = false;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    logged.body = Buffer.concat(chunks).toString();
    for (const hook of this.hooks) await hook(logged.n, logged);
    const left = this.#settings.latency - (performance.now() - logged.start);
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));

    const url = new URL(path, this.#world.api);
    const secret = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const token = secret === undefined ? undefined : this.#world.tokens.get(secret);
    logged.token = token?.name ?? null;
    if (!request.headers['user-agent'])
      this.#violate('request', `${method} ${path}`, 'no user-agent');
    const [answer, fault] = await this.#answer(logged, url, token, secret);
    response.statusCode = answer.status;
    send(response, answer, fault);
  }

  /** `/repositories/{id}/…`, to which GitHub redirects the old name of a repository; the same for organisations. */
  #named(pathname: string): string {
    const [, number, list = ''] = /^\/organizations\/(\d+)(\/.*)$/.exec(pathname) ?? [];
    const holder = [...this.#world.members.keys()].find((one) => String(one.id) === number);
    if (holder !== undefined) return `/orgs/${holder.login}${list}`;
    const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(pathname) ?? [];
    const found = this.#world.repositories.find((one) => String(one.id) === id);
    return found ? `/repos/${found.fullName}${rest}` : pathname;
  }

  async #answer(
    logged: Logged,
    url: URL,
    token: Token | undefined,
    secret: string | undefined,
  ): Promise<[Outgoing, Fault | undefined]> {
    const { method, body } = logged;
    const { restBase, graphqlPath } = this.#settings;
    const graphql = method === 'POST' && url.pathname === graphqlPath;
    const below = url.pathname.startsWith(`${restBase}/`)
      ? url.pathname.slice(restBase.length)
      : '';
    const named = this.#named(below);
    const { issuer } = this.#world;
    // The name under which it is asked tells which issuer is meant.
    const { protocol } = new URL(issuer.base);
    const there = new URL(url.pathname + url.search, `${protocol}//${logged.host}`);
    const asked = issuer.operationOf(method, there);
    const found = graphql || asked !== null ? undefined : match(method, named);
    logged.operation = graphql ? 'graphql' : (asked ?? found?.operation.key ?? null);
    const struck = strike(this.armed, { method, url, operation: logged.operation, body });
    const fault = struck?.fault;
    logged.fault = fault ? String(fault.kind) : null;
    const now = this.#world.clock.now();
    const headers = this.#headers(now, struck);
    const place = {
      graphql,
      now,
      elsewhere: this.#elsewhere(url, fault),
      here: this.#alias(named) + url.search,
    };
    const early = fault && refused(fault, headers, place);
    const doomed = early !== undefined || fault?.kind === 'reset' || fault?.kind === 'hang';
    if (doomed && !fault?.carriedOut) return [early ?? { status: 200, headers, body: null }, fault];

    const json = parse(body);
    const done =
      asked !== null
        ? issuer.answer(asked, url, secret)
        : token === undefined
          ? { status: 401, body: refusal(401, 'Bad credentials') }
          : graphql
            ? await answerGraphql(this.#world, token, json, (wrong) =>
                this.#violate('request', 'graphql', wrong),
              )
            : this.#rest(found, { ...logged, path: named }, url, token, json);
    if (early) return [early, fault];
    const answer: Outgoing = {
      status: done.status,
      headers: { ...headers, ...done.headers },
      body: done.body,
    };
    if (fault) this.#spoil(answer, fault, url, named, json);
    return [answer, fault];
  }

  #rest(
    found: ReturnType<typeof match>,
    { method, path }: Logged,
    url: URL,
    token: Token,
    json: Json | undefined,
  ): Answer {
    const what = `${method} ${path}${url.search}`;
    if (!found) {
      this.#violate('request', what, 'GitHub has no such operation (or the fake does not know it)');
      return { status: 404, body: refusal(404, 'Not Found') };
    }
    const faults = requestFaults(found, url.searchParams, json);
    for (const fault of faults) this.#violate('request', what, fault);
    if (faults.length > 0) return { status: 422, body: refusal(422, faults.join('; ')) };
    const needs = needsOf(found.operation.key);
    const hint = { 'x-accepted-github-permissions': accepted(needs) };
    const { owner = '', repo = '' } = found.path;
    const renamed = owner === '' ? undefined : this.#world.renamed(owner, repo);
    if (renamed) {
      const rest = path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${renamed.id}`);
      const location = `${this.#world.api}${rest}${url.search}`;
      return {
        status: 301,
        headers: { location },
        body: { message: 'Moved Permanently', url: location },
      };
    }
    const meant = this.#world.repository(owner, repo);
    const beyond =
      meant !== undefined &&
      meant.visibility !== 'public' &&
      !(token.repositories?.includes(meant.id) ?? true);
    if (beyond) return { status: 404, body: refusal(404, 'Not Found') };
    if (!allowed(token, needs)) {
      return {
        status: 403,
        headers: hint,
        body: refusal(403, 'Resource not accessible by integration'),
      };
    }
    const handler = HANDLERS[found.operation.key];
    if (!handler) throw new Error(`no handler for ${found.operation.key}`);
    try {
      const call = new Call(this.#world, token, url, found.path, isObject(json) ? json : {});
      const answer = handler(call);
      const body = complete(found.operation, answer.status, answer.body);
      for (const fault of answerFaults(found.operation, answer.status, body)) {
        this.#violate('answer', what, fault);
      }
      const headers = { ...hint, ...answer.headers };
      return body === undefined ? { ...answer, headers } : { ...answer, headers, body };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const headers = { ...hint, ...error.headers };
      return { status: error.status, headers, body: refusal(error.status, error.message) };
    }
  }

  #spoil(answer: Outgoing, fault: Fault, url: URL, path: string, json: Json | undefined): void {
    const name = /^\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1] ?? variablesName(json);
    if (answer.body !== undefined) answer.body = spoil(fault, answer.body, name);
    if (fault.kind === 'link-elsewhere') {
      answer.headers['link'] = `<${this.#elsewhere(url, fault)}>; rel="next"`;
    }
    if (fault.kind === 'page-loop' && path !== '') {
      const again = new URL(url);
      const cursor = url.pathname.endsWith('/activity') ? 'after' : 'page';
      again.searchParams.set(
        cursor,
        cursor === 'page' ? '2' : Buffer.from('cursor:1').toString('base64'),
      );
      answer.headers['link'] = `<${again.href}>; rel="next"`;
    }
  }

  /** The same place under another host name, so that requests to it show in the log. */
  #elsewhere(url: URL, fault: Fault | undefined): string {
    const there = new URL(fault?.to ?? this.#world.api);
    if (fault?.to === undefined) there.hostname = 'localhost';
    return new URL(url.pathname + url.search, there).href;
  }

  #alias(path: string): string {
    const [, owner = '', name = '', rest = ''] = /^\/repos\/([^/]+)\/([^/]+)(.*)$/.exec(path) ?? [];
    const found = this.#world.repository(owner, name);
    return found
      ? `${this.#world.api}/repositories/${found.id}${rest}`
      : `${this.#world.api}${path}`;
  }

  #headers(now: Date, struck: Armed | undefined): Record<string, string> {
    const reset = Math.floor(now.getTime() / 1000) + 3600;
    const headers: Record<string, string> = {
      date: now.toUTCString(),
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': String(5000 - this.requests.length),
      'x-ratelimit-reset': String(reset),
      'x-github-request-id': `FAKE:${this.requests.length}`,
    };
    // Only an Enterprise Server reports its version.
    if (this.#settings.restBase !== '') headers['x-github-enterprise-version'] = '3.18.1';
    const shifted = (seconds: number): string =>
      new Date(now.getTime() + seconds * 1000).toUTCString();
    const kind = struck?.fault.kind;
    if (kind === 'date-absent') delete headers['date'];
    if (kind === 'date-garbled') headers['date'] = 'last night, about ten';
    if (kind === 'date-stale') Object.assign(headers, { date: shifted(-3600), age: '3600' });
    if (kind === 'date-backwards') headers['date'] = shifted(-600 * (struck?.struck ?? 0));
    return headers;
  }
}

function parse(body: string): Json | undefined {
  if (body === '') return undefined;
  try {
    return JSON.parse(body) as Json;
  } catch {
    return body;
  }
}

/** The repository that a GraphQL request's variables name. */
function variablesName(json: Json | undefined): string {
  const variables = isObject(json) ? json['variables'] : undefined;
  if (!isObject(variables)) return R;
  return `${textOf(variables['owner'])}/${textOf(variables['name'] ?? variables['repo'])}`;
}
