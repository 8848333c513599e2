import { Octokit } from '@octokit/core';
import type { Flaw } from '../rules/facts.ts';
import { GraphQlAnswer, json, nextOf, type Schema, type TryResult, understood } from './answer.ts';
import type { TrustedClock } from './clock.ts';
import { failureOf, failureOfStatus, flawed, graphQlFailure } from './problem.ts';
import type { RetryPolicy } from './retry.ts';
import type { Tally } from './tally.ts';
import { type Fetch, type ProxyEnvironment, transport } from './transport.ts';

const REDIRECT: Flaw = { why: 'redirect', values: {} };
const UNREADABLE: Flaw = { why: 'unreadable-answer', values: {} };
const NO_DATE: Flaw = { why: 'no-date', values: {} };

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

/** What the clients of one decision have in common. */
export interface Shared {
  readonly clock: TrustedClock;
  readonly tally: Tally;
}

/** One server with one token: asks once, counts it, hears what time it is, sorts what went wrong. */
export class Connection {
  readonly #octokit: Octokit;
  readonly #options: ClientOptions;
  readonly #patience: RetryPolicy;
  readonly #fetch: Fetch & { close(): void };
  readonly #shared: Shared;
  #uninterrupted = 0;
  /** When GitHub's rate limit ends, as the last answer said it. */
  #limitReset: string | undefined;
  /** Set by every answer of a GitHub Enterprise Server; github.com sends no such header. */
  enterpriseVersion: string | null = null;

  constructor(options: ClientOptions, patience: RetryPolicy, shared: Shared) {
    this.#options = options;
    this.#patience = patience;
    this.#shared = shared;
    this.#fetch = transport(options.environment, patience.request);
    this.#octokit = new Octokit({
      auth: options.token,
      baseUrl: options.api,
      userAgent: USER_AGENT,
      request: { fetch: this.#fetch },
      log: SILENT,
    });
  }

  close(): void {
    this.#fetch.close();
  }

  /** What ends requests and pauses now. */
  get signal(): AbortSignal {
    return this.#uninterrupted > 0 ? NEVER : this.#options.signal;
  }

  /** See `Client.uninterrupted`. */
  async uninterrupted<T>(work: () => Promise<T>): Promise<T> {
    this.#options.signal.throwIfAborted();
    this.#uninterrupted += 1;
    try {
      return await work();
    } finally {
      this.#uninterrupted -= 1;
    }
  }

  /** The request as a report names it: method, path and query; never a body. */
  nameOf(route: string, parameters: Parameters): string {
    const { method, url } = this.#octokit.request.endpoint(route, parameters);
    return `${method} ${url.slice(this.#options.api.length)}`;
  }

  /** A request to the API. `signal`: what ends it half-way; null: nothing does. */
  async rest<T>(
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

  /** A GraphQL query; `name` as problems name it. */
  async graphQl<T>(
    name: string,
    query: string,
    variables: Parameters,
    schema: Schema<T>,
  ): Promise<TryResult<T>> {
    const url = this.#options.graphql;
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
  }

  /** A GET from a server that is not the API; see `Client.elsewhere`. */
  async elsewhere<T>(
    name: string,
    url: string,
    bearer: string | null,
    schema: Schema<T>,
  ): Promise<TryResult<T>> {
    const headers = {
      accept: 'application/json',
      'user-agent': USER_AGENT,
      ...(bearer !== null && { authorization: `bearer ${bearer}` }),
    };
    const attempt = await this.#counted(name, async () => {
      const answer = await this.#fetch(url, { headers, signal: this.#ending() });
      const { status } = answer;
      const text = await answer.text();
      if (status === 200) return { ok: true, value: json(text), next: null };
      if (status >= 300 && status < 400) {
        return { ok: false, ...flawed('api.malformed', name, status, REDIRECT, false) };
      }
      return { ok: false, ...failureOfStatus(name, status, text) };
    });
    return attempt.ok ? understood(name, attempt.value, schema, null) : attempt;
  }

  /** Ends a question under way: on cancellation, and where the time for a decision is up. */
  #ending(): AbortSignal {
    const { signal } = this;
    const left = Math.ceil(this.#shared.tally.left);
    if (!this.#shared.tally.isDecision || left > this.#patience.request) return signal;
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
      if (!this.#shared.clock.hear(header('date'), name)) {
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
      return await this.#shared.tally.during(ask);
    } catch (error) {
      this.signal.throwIfAborted();
      const now = this.#shared.clock.now();
      return { ok: false, ...failureOf(name, error, now.known ? now.value : null) };
    }
  }
}
