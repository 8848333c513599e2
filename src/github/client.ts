import { type ApiResult, isSameList, type Schema, type TryResult } from './answer.ts';
import { TrustedClock } from './clock.ts';
import { type ClientOptions, Connection, type Parameters, type Shared } from './connection.ts';
import { pause } from './pause.ts';
import { flawed } from './problem.ts';
import { asAnswered, type Final, PATIENCE, type RetryPolicy, waitAfter } from './retry.ts';
import { Tally } from './tally.ts';
import { unreadableAnswer } from './unreadable.ts';

/** Talks to one GitHub server with one token. Counts its requests and keeps GitHub's time. */
export class Client {
  readonly clock: TrustedClock;
  readonly #connection: Connection;
  readonly #options: ClientOptions;
  readonly #patience: RetryPolicy;
  readonly #tally: Tally;
  readonly #beside = new Map<string, Client>();

  /** `shared`: state in common with the client that it belongs to. */
  constructor(options: ClientOptions, shared?: Shared) {
    this.#options = options;
    this.#patience = options.patience ?? PATIENCE;
    this.clock = shared?.clock ?? new TrustedClock(options.monotonic);
    this.#tally = shared?.tally ?? new Tally(options.monotonic, this.#patience.all);
    const common = { clock: this.clock, tally: this.#tally };
    this.#connection = new Connection(options, this.#patience, common);
  }

  /** The same server, clock and count of requests, with the token for the organisation's repository. */
  get organisation(): Client {
    return this.#with(this.#options.organisationToken);
  }

  /** The same, with the token for the repositories of the organisation's solutions. */
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

  /** The base URL of this server's pages; empty if unknown. */
  get server(): string {
    return this.#options.server ?? '';
  }

  /** The version of a GitHub Enterprise Server, once it has answered; null for github.com. */
  get enterpriseVersion(): string | null {
    return this.#connection.enterpriseVersion;
  }

  get counted(): { readonly requests: number; readonly roundTrips: number } {
    return this.#tally.counted;
  }

  /**
   * Restarts the time limit for the whole decision and its count of questions. `most`: the decision may ask
   * this many, not counting retries; more, or one after the time limit, is a problem. Without it, the time
   * limit only bounds how long faults are retried.
   */
  begin(most = Number.POSITIVE_INFINITY): void {
    this.#tally.begin(most);
  }

  /** How many more questions this decision may ask. */
  get questionsLeft(): number {
    return this.#tally.questionsLeft;
  }

  /** Reserves this many of a decision's questions for the last ones. */
  keepBack(questions: number): void {
    this.#tally.keepBack(questions);
  }

  close(): void {
    for (const client of this.#beside.values()) client.close();
    this.#connection.close();
  }

  /**
   * A GET, retried if the fault may be temporary. `final`: statuses that are an answer to this question (404
   * if it may be absent) and are not retried; `any`: no retry at all.
   */
  async get<T>(
    route: `GET /${string}`,
    parameters: Parameters,
    schema: Schema<T>,
    final: Final = [],
  ): Promise<ApiResult<T>> {
    const name = this.#connection.nameOf(route, parameters);
    return this.#patiently(name, final, () =>
      this.#connection.rest(name, route, parameters, schema),
    );
  }

  /** Reads all pages of a list, at most `most`; a longer list is a problem and is never returned in part. */
  async list<T>(
    route: `GET /${string}`,
    parameters: Parameters,
    schema: Schema<readonly T[]>,
    most: number,
    final: Final = [],
  ): Promise<ApiResult<readonly T[]>> {
    const all: T[] = [];
    let asked = await this.get(route, { per_page: 100, ...parameters }, schema, final);
    for (let page = 1; asked.ok; page += 1) {
      all.push(...asked.value);
      if (asked.next === null) return { ...asked, value: all };
      if (page === most) return unreadableAnswer(asked.request, 'too-many-pages', { most });
      asked = await this.follow(asked.next, asked.request, schema);
    }
    return asked;
  }

  /**
   * Reads the page that a `Link` header names after the answer to `asked` (method and path, as in problems):
   * it must be on our own server and of the same list. GitHub gives a repository there by its number; `id` is
   * that number, for answers that do not say which repository they are about.
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
    return this.#patiently(name, [], () => this.#connection.rest(name, `GET ${link}`, {}, schema));
  }

  /** The signal that ends requests and pauses at the moment. */
  get signal(): AbortSignal {
    return this.#connection.signal;
  }

  /** True also during `uninterrupted` work: nothing new may begin. */
  get isCancelled(): boolean {
    return this.#options.signal.aborted;
  }

  /**
   * Lets `work` finish even if the run is being cancelled, because sending a letter and recording it belong
   * together. It does not begin if the run is already cancelled.
   */
  uninterrupted<T>(work: () => Promise<T>): Promise<T> {
    return this.#connection.uninterrupted(work);
  }

  /** A GraphQL query. Any `errors` in the answer are a problem, even if there is data. */
  async query<T>(query: string, variables: Parameters, schema: Schema<T>): Promise<ApiResult<T>> {
    const name = `GraphQL ${/^query (\w+)/.exec(query)?.[1] ?? 'query'}`;
    return this.#patiently(name, [], () =>
      this.#connection.graphQl(name, query, variables, schema),
    );
  }

  /** A request that changes something; sent once. After a fault it is unknown whether it took effect. */
  async send<T>(
    route: `${'POST' | 'PATCH' | 'PUT' | 'DELETE'} /${string}`,
    parameters: Parameters,
    schema: Schema<T>,
  ): Promise<ApiResult<T>> {
    const name = this.#connection.nameOf(route, parameters);
    // Must not be aborted, because then its effect would be unknown.
    return this.#received(name, await this.#connection.rest(name, route, parameters, schema, null));
  }

  /**
   * A GET of JSON from a server that is not the API: our own token is not sent, a redirect is not followed,
   * and its `Date` is ignored. `name`: its name in reports; `bearer`: its own secret.
   */
  async elsewhere<T>(
    name: string,
    url: string,
    bearer: string | null,
    schema: Schema<T>,
    final: Final = [],
  ): Promise<ApiResult<T>> {
    return this.#patiently(name, final, () =>
      this.#connection.elsewhere(name, url, bearer, schema),
    );
  }

  #received<T>(request: string, attempt: TryResult<T>): ApiResult<T> {
    return asAnswered(request, attempt, this.#options.permissions);
  }

  async #patiently<T>(
    name: string,
    final: Final,
    attempt: () => Promise<TryResult<T>>,
  ): Promise<ApiResult<T>> {
    if (!this.#tally.question()) {
      const values = { most: this.#tally.mostQuestions };
      const flaw = { why: 'too-many-questions', values } as const;
      return { ok: false, problem: flawed('api.malformed', name, null, flaw, false).problem };
    }
    for (let turn = 1; ; turn += 1) {
      if (this.#tally.isDecision && this.#tally.left <= 0) {
        const values = { seconds: Math.round(this.#patience.all / 1000) };
        const flaw = { why: 'time-up', values } as const;
        return { ok: false, problem: flawed('api.unavailable', name, null, flaw, false).problem };
      }
      const result = await attempt();
      const now = { turn, left: this.#tally.left, chance: Math.random() };
      const wait = result.ok ? null : waitAfter(result, now, this.#patience, final);
      if (wait === null) return this.#received(name, result);
      await pause(wait, this.signal);
    }
  }
}
