import { Octokit } from '@octokit/core';
import type { Flaw } from '../rules/facts.ts';
import {
  type ApiResult,
  type TryResult,
  GraphQlAnswer,
  isSameList,
  json,
  nextOf,
  type Schema,
  understood,
} from './answer.ts';
import { TrustedClock } from './clock.ts';
import { pause } from './pause.ts';
import { failureOf, flawed, failureOfStatus, graphQlFailure } from './problem.ts';
import { Tally } from './tally.ts';
import { type Fetch, type ProxyEnvironment, transport } from './transport.ts';
import { unreadableAnswer } from './unreadable.ts';

const REDIRECT: Flaw = { why: 'redirect', values: {} };
const UNREADABLE: Flaw = { why: 'unreadable-answer', values: {} };
const NO_DATE: Flaw = { why: 'no-date', values: {} };

/** How patient the client is, in ms; from `3-evidence`'s bounds, shorter only in tests. */
export interface RetryPolicy {
  readonly tries: number;
  readonly request: number;
  readonly all: number;
  readonly backoff: number;
  /** The longest `retry-after` that is obeyed. */
  readonly longestWait: number;
}

const PATIENCE: RetryPolicy = {
  tries: 4,
  request: 10_000,
  all: 90_000,
  backoff: 500,
  longestWait: 60_000,
};

export interface ClientOptions {
  readonly token: string;
  /** What the organisation's repository is read with, where `token` does not reach there. */
  readonly organisationToken?: string | undefined;
  /** What the repositories of an organisation's solutions are read with, where `token` does not reach there. */
  readonly solutionsToken?: string | undefined;
  /** `GITHUB_API_URL`, `GITHUB_GRAPHQL_URL`. */
  readonly api: string;
  readonly graphql: string;
  /** `GITHUB_SERVER_URL`, by which its issuer of tokens is known; absent: none is. */
  readonly server?: string;
  readonly environment: ProxyEnvironment;
  readonly monotonic: () => number;
  readonly patience?: RetryPolicy;
  readonly signal: AbortSignal;
  /** All that the job needs, as a line to be pasted; told where one permission is missing. */
  readonly permissions?: string;
}

interface RawAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

export type Parameters = Readonly<Record<string, unknown>>;

const USER_AGENT = 'ezdrav-intervention-gate';

/** What octokit would print is in our problems already. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Of a run that nobody cancels. */
const NEVER = new AbortController().signal;

interface Shared {
  readonly clock: TrustedClock;
  readonly tally: Tally;
}

/** Talks to one GitHub server with one token. Counts what it asks; hears what time it is. */
export class Client {
  readonly clock: TrustedClock;
  readonly #octokit: Octokit;
  readonly #options: ClientOptions;
  readonly #patience: RetryPolicy;
  readonly #fetch: Fetch & { close(): void };
  readonly #tally: Tally;
  readonly #beside = new Map<string, Client>();
  #uninterrupted = 0;
  /** When GitHub's rate limit ends, as the last answer said it. */
  #limitReset: string | undefined;
  /** Set by every answer of a GitHub Enterprise Server; github.com sends no such header. */
  enterpriseVersion: string | null = null;

  /** `shared`: what it has in common with a client that it belongs to. */
  constructor(options: ClientOptions, shared?: Shared) {
    this.#options = options;
    this.#patience = options.patience ?? PATIENCE;
    this.clock = shared?.clock ?? new TrustedClock(options.monotonic);
    this.#tally = shared?.tally ?? new Tally(options.monotonic, this.#patience.all);
    this.#fetch = transport(options.environment, this.#patience.request);
    this.#octokit = new Octokit({
      auth: options.token,
      baseUrl: options.api,
      userAgent: USER_AGENT,
      request: { fetch: this.#fetch },
      log: SILENT,
    });
  }

  /** The same server, clock and count of requests, with the token for the organisation's repository. */
  get organisation(): Client {
    return this.#with(this.#options.organisationToken);
  }

  /** The same with the token for the repositories of the organisation's solutions. */
  get solutions(): Client {
    return this.#with(this.#options.solutionsToken);
  }

  #with(token: string | undefined): Client {
    if (token === undefined) return this;
    const shared = { clock: this.clock, tally: this.#tally };
    const client = this.#beside.get(token) ?? new Client({ ...this.#options, token }, shared);
    this.#beside.set(token, client);
    return client;
  }

  /** Where this server's pages are; empty where that was not told. */
  get server(): string {
    return this.#options.server ?? '';
  }

  get counted(): { readonly requests: number; readonly roundTrips: number } {
    return this.#tally.counted;
  }

  /**
   * Starts the clock of `all` afresh and counts from nought. `most`: this is a decision of so many
   * questions, however often each has to be asked; one beyond them, or after the time for all, is a
   * problem. Without it the time for all bounds nothing but how long a fault is waited for.
   */
  begin(most = Number.POSITIVE_INFINITY): void {
    this.#tally.begin(most);
  }

  /** How many more questions this decision may take. */
  get questionsLeft(): number {
    return this.#tally.questionsLeft;
  }

  /** Keeps so many of a decision's questions for what must be asked last. */
  keepBack(questions: number): void {
    this.#tally.keepBack(questions);
  }

  close(): void {
    for (const client of this.#beside.values()) client.close();
    this.#fetch.close();
  }

  /**
   * A GET, tried again where the fault may pass. `final`: statuses that are an answer to this
   * question (a 404 where absence is possible) and so are not asked again; `any`: asked once only.
   */
  async get<T>(
    route: `GET /${string}`,
    parameters: Parameters,
    schema: Schema<T>,
    final: readonly number[] | 'any' = [],
  ): Promise<ApiResult<T>> {
    const name = this.#name(route, parameters);
    return this.#patiently(name, final, () => this.#rest(name, route, parameters, schema));
  }

  /** All pages of a list, at most `most` of them; more than that is a problem, never half a list. */
  async list<T>(
    route: `GET /${string}`,
    parameters: Parameters,
    schema: Schema<readonly T[]>,
    most: number,
  ): Promise<ApiResult<readonly T[]>> {
    const all: T[] = [];
    const first = await this.get(route, { per_page: 100, ...parameters }, schema);
    let asked = first;
    for (let page = 1; asked.ok; page += 1) {
      all.push(...asked.value);
      if (asked.next === null) return { ...asked, value: all };
      if (page === most) {
        return unreadableAnswer(asked.request, 'too-many-pages', { most });
      }
      asked = await this.follow(asked.next, asked.request, schema);
    }
    return asked;
  }

  /**
   * The page that a `Link` header names after the answer to `asked` (method and path, as problems name
   * a request): on our own server, and of the same list. GitHub names a repository by its number there;
   * `id`: that number, where the answers themselves do not say of which repository they are.
   */
  async follow<T>(
    link: string,
    asked: string,
    schema: Schema<T>,
    id: number | null = null,
  ): Promise<ApiResult<T>> {
    const [path = '', query = ''] = link.slice(this.#options.api.length).split('?');
    const [wanted = ''] = asked.split('?');
    const name = `${wanted}?${query}`;
    if (!link.startsWith(`${this.#options.api}/`) || !isSameList(`GET ${path}`, wanted, id)) {
      return unreadableAnswer(asked, 'another-list');
    }
    return this.#patiently(name, [], () => this.#rest(name, `GET ${link}`, {}, schema));
  }

  /** What ends requests and pauses now. */
  get signal(): AbortSignal {
    return this.#uninterrupted > 0 ? NEVER : this.#options.signal;
  }

  /** True also while `uninterrupted` work goes on: nothing new is to begin. */
  get isCancelled(): boolean {
    return this.#options.signal.aborted;
  }

  /**
   * Lets `work` come to its end though the run is being cancelled: a letter that goes out and what
   * records it belong together. Nothing of it begins in a run that is cancelled already.
   */
  async uninterrupted<T>(work: () => Promise<T>): Promise<T> {
    this.#options.signal.throwIfAborted();
    this.#uninterrupted += 1;
    try {
      return await work();
    } finally {
      this.#uninterrupted -= 1;
    }
  }

  /** A GraphQL query. Any `errors` in the answer is a problem, data beside it or not. */
  async query<T>(query: string, variables: Parameters, schema: Schema<T>): Promise<ApiResult<T>> {
    const name = `GraphQL ${/^query (\w+)/.exec(query)?.[1] ?? 'query'}`;
    const url = this.#options.graphql;
    return this.#patiently(name, [], async () => {
      const attempt = await this.#once(name, () =>
        this.#octokit.request({
          method: 'POST',
          url: url as '/graphql',
          query,
          variables,
          request: { signal: this.#ending() },
        }),
      );
      if (!attempt.ok) return attempt;
      const answer = GraphQlAnswer.safeParse(attempt.value);
      if (!answer.success) {
        return { ok: false, ...flawed('api.malformed', name, 200, UNREADABLE, true) };
      }
      const [error] = answer.data.errors ?? [];
      if (error) return { ok: false, ...graphQlFailure(name, error, this.#limitReset) };
      return understood(name, answer.data.data, schema, null);
    });
  }

  /** A request that changes something: sent once. A fault leaves open whether it was done. */
  async send<T>(
    route: `${'POST' | 'PATCH' | 'PUT' | 'DELETE'} /${string}`,
    parameters: Parameters,
    schema: Schema<T>,
  ): Promise<ApiResult<T>> {
    const name = this.#name(route, parameters);
    // Not to be ended half-way: nobody could tell then whether it was done.
    return this.#answered(name, await this.#rest(name, route, parameters, schema, null));
  }

  /**
   * A GET of JSON from a server that is not the API: nothing of our own token goes there, a redirect is
   * not followed, and its `Date` is not heard. `name`: how reports name it; `bearer`: its own secret.
   */
  async elsewhere<T>(
    name: string,
    url: string,
    bearer: string | null,
    schema: Schema<T>,
    final: readonly number[] = [],
  ): Promise<ApiResult<T>> {
    const headers = {
      accept: 'application/json',
      'user-agent': USER_AGENT,
      ...(bearer !== null && { authorization: `bearer ${bearer}` }),
    };
    return this.#patiently(name, final, async () => {
      const attempt = await this.#counted(name, async () => {
        const answer = await this.#fetch(url, { headers, signal: this.#ending() });
        const text = await answer.text();
        if (answer.status === 200) return { ok: true, value: json(text), next: null };
        if (answer.status >= 300 && answer.status < 400) {
          return {
            ok: false,
            ...flawed('api.malformed', name, answer.status, REDIRECT, false),
          };
        }
        return { ok: false, ...failureOfStatus(name, answer.status, text) };
      });
      return attempt.ok ? understood(name, attempt.value, schema, null) : attempt;
    });
  }

  /** The request as a report names it: method, path and query; never a body. */
  #name(route: string, parameters: Parameters): string {
    const { method, url } = this.#octokit.request.endpoint(route, parameters);
    return `${method} ${url.slice(this.#options.api.length)}`;
  }

  async #rest<T>(
    name: string,
    route: string,
    parameters: Parameters,
    schema: Schema<T>,
    signal: AbortSignal | null = this.#ending(),
  ): Promise<TryResult<T>> {
    const request = signal === null ? {} : { signal };
    const attempt = await this.#once(name, () =>
      this.#octokit.request(route, { ...parameters, request }),
    );
    return attempt.ok ? understood(name, attempt.value, schema, attempt.next) : attempt;
  }

  /** Ends a question under way: on cancellation, and where the time for a decision is up. */
  #ending(): AbortSignal {
    const { signal } = this;
    const left = Math.ceil(this.#tally.left);
    if (!this.#tally.isDecision || left > this.#patience.request) return signal;
    return AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, left))]);
  }

  /** One try: counts it, hears the `Date`, refuses a redirect, sorts what went wrong. */
  async #once(name: string, ask: () => Promise<RawAnswer>): Promise<TryResult<unknown>> {
    return this.#counted(name, async () => {
      const answer = await ask();
      const header = (key: string): string | undefined => answer.headers[key]?.toString();
      if (answer.status >= 300) {
        return { ok: false, ...flawed('api.malformed', name, answer.status, REDIRECT, false) };
      }
      if (!this.clock.hear(header('date'), name)) {
        return { ok: false, ...flawed('clock.unverifiable', name, answer.status, NO_DATE, true) };
      }
      this.#limitReset = header('x-ratelimit-reset');
      this.enterpriseVersion = header('x-github-enterprise-version') ?? null;
      return { ok: true, value: answer.data, next: nextOf(header('link')) };
    });
  }

  /** One try of any server: counted; what it throws is a fault, unless the run is being cancelled. */
  async #counted(
    name: string,
    ask: () => Promise<TryResult<unknown>>,
  ): Promise<TryResult<unknown>> {
    this.signal.throwIfAborted();
    try {
      return await this.#tally.during(ask);
    } catch (error) {
      this.signal.throwIfAborted();
      const now = this.clock.now();
      return { ok: false, ...failureOf(name, error, now.known ? now.value : null) };
    }
  }

  /** As it is told: with all that the job needs where a permission is missing, and when a limit ends. */
  #answered<T>(request: string, attempt: TryResult<T>): ApiResult<T> {
    if (attempt.ok) return { ...attempt, request };
    const { problem } = attempt;
    const { permissions } = this.#options;
    const lacks = problem.code === 'api.forbidden' && problem.permission !== undefined;
    return {
      ok: false,
      problem: { ...problem, ...(lacks && permissions !== undefined && { permissions }) },
    };
  }

  async #patiently<T>(
    name: string,
    final: readonly number[] | 'any',
    attempt: () => Promise<TryResult<T>>,
  ): Promise<ApiResult<T>> {
    const { tries, backoff, longestWait, all } = this.#patience;
    if (!this.#tally.question()) {
      const flaw: Flaw = { why: 'too-many-questions', values: { most: this.#tally.mostQuestions } };
      return this.#answered(name, {
        ok: false,
        ...flawed('api.malformed', name, null, flaw, false),
      });
    }
    for (let turn = 1; ; turn += 1) {
      if (this.#tally.isDecision && this.#tally.left <= 0) {
        const flaw: Flaw = { why: 'time-up', values: { seconds: Math.round(all / 1000) } };
        return this.#answered(name, {
          ok: false,
          ...flawed('api.unavailable', name, null, flaw, false),
        });
      }
      const result = await attempt();
      if (result.ok || turn === tries || !result.transient) return this.#answered(name, result);
      if (final === 'any' || final.includes(result.problem.status ?? 0)) {
        return this.#answered(name, result);
      }
      const wait = result.wait ?? backoff * 2 ** (turn - 1) * (0.5 + Math.random());
      if (wait > longestWait || wait > this.#tally.left) return this.#answered(name, result);
      await pause(wait, this.signal);
    }
  }
}
