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
  /** The token for the organisation's repository, if `token` has no access to it. */
  readonly organisationToken?: string | undefined;
  /** The token for the repositories of the organisation's solutions, if `token` has no access to them. */
  readonly solutionsToken?: string | undefined;
  /** `GITHUB_API_URL`, `GITHUB_GRAPHQL_URL`. */
  readonly api: string;
  readonly graphql: string;
  /** `GITHUB_SERVER_URL`, which identifies its issuer of tokens; absent if unknown. */
  readonly server?: string;
  readonly environment: ProxyEnvironment;
  readonly monotonic: () => number;
  readonly patience?: RetryPolicy;
  readonly signal: AbortSignal;
  /** All permissions that the job needs, as a line to paste; shown if one is missing. */
  readonly permissions?: string;
}

interface RawAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

export type Parameters = Readonly<Record<string, unknown>>;

const USER_AGENT = 'ezdrav-intervention-gate';

/** Problems already say what octokit would print. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** For a run that is not cancelled. */
const NEVER = new AbortController().signal;

/** State shared by the clients of one decision. */
export interface Shared {
  readonly clock: TrustedClock;
  readonly tally: Tally;
}

/** One server with one token: sends a request once, counts it, keeps the time, classifies faults. */
export class Connection {
  readonly #octokit: Octokit;
  readonly #options: ClientOptions;
  readonly #patience: RetryPolicy;
  readonly #fetch: Fetch & { close(): void };
  readonly #shared: Shared;
  #uninterrupted = 0;
  /** When GitHub's rate limit ends, by the last answer. */
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

  /** The signal that ends requests and pauses at the moment. */
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

  /** The request as reports name it: method, path and query, but never a body. */
  nameOf(route: string, parameters: Parameters): string {
    const { method, url } = this.#octokit.request.endpoint(route, parameters);
    return `${method} ${url.slice(this.#options.api.length)}`;
  }

  /** A request to the API. `signal`: aborts it; null: it is not aborted. */
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

  /** Ends a pending question: on cancellation, and when the time limit for a decision is reached. */
  #ending(): AbortSignal {
    const { signal } = this;
    const left = Math.ceil(this.#shared.tally.left);
    if (!this.#shared.tally.isDecision || left > this.#patience.request) return signal;
    return AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, left))]);
  }

  /** One try: counts it, keeps the `Date`, refuses a redirect, classifies faults. */
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

  /** One counted try with any server; what it throws is a fault, unless the run is being cancelled. */
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
