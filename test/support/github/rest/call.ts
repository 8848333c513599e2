import type { Json, JsonObject } from '../json.ts';
import type { App, User } from '../state/records.ts';
import type { Repository } from '../state/repository.ts';
import type { Token, World } from '../state/world.ts';

export interface Answer {
  readonly status: number;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
}
export type Handler = (call: Call) => Answer;
export type Handlers = Readonly<Record<string, Handler>>;

/** Template of a repository's paths. */
export const R = '/repos/{owner}/{repo}';

/** A refusal, thrown by a handler. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

const notFound = (): Refusal => new Refusal(404, 'Not Found');
export const ok = (body: Json): Answer => ({ status: 200, body });
export const created = (body: Json): Answer => ({ status: 201, body });

/** The value, or 404 if there is none. */
export function known<T>(found: T | undefined): T {
  if (found === undefined) throw notFound();
  return found;
}

/** One legal request for one operation. */
export class Call {
  readonly world: World;
  readonly token: Token;
  readonly url: URL;
  readonly body: JsonObject;
  readonly #path: Readonly<Record<string, string>>;

  constructor(
    world: World,
    token: Token,
    url: URL,
    path: Readonly<Record<string, string>>,
    body: JsonObject,
  ) {
    this.world = world;
    this.token = token;
    this.url = url;
    this.body = body;
    this.#path = path;
  }

  get repository(): Repository {
    return known(this.world.repository(this.path('owner'), this.path('repo')));
  }

  /** The sender of the request, as an author. */
  get by(): { user: User; at: string; viaApp: App | null } {
    return { user: this.token.user, at: this.world.now(), viaApp: this.token.app };
  }

  path(name: string): string {
    return this.#path[name] ?? '';
  }

  query(name: string): string | undefined {
    return this.url.searchParams.get(name) ?? undefined;
  }

  text(name: string): string | undefined {
    const value = this.body[name];
    return typeof value === 'string' ? value : undefined;
  }

  texts(name: string): string[] | undefined {
    const value = this.body[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
  }
}
