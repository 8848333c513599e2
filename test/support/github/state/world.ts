import type { Clock } from '../clock.ts';
import { TokenIssuer } from '../issuer.ts';
import { timestamp } from '../clock.ts';
import type { App, User, UserType } from './records.ts';
import { Repository } from './repository.ts';

export type Level = 'read' | 'write';
export interface Token {
  readonly secret: string;
  readonly name: string;
  readonly user: User;
  /** `null`: everything. */
  readonly permissions: Readonly<Record<string, Level>> | null;
  /** Ids of the repositories it can access in addition to public ones; absent: all. */
  readonly repositories?: readonly number[];
  readonly app: App | null;
}

export const ACTIONS_APP: App = { id: 15368, slug: 'github-actions' };

/** The whole state of the server. */
export class World {
  readonly clock: Clock;
  /** Base of the REST API and of the pages for people; without a trailing slash. */
  api = '';
  web = '';
  readonly repositories: Repository[] = [];
  readonly users: User[] = [];
  /** Members by login of the organisation; `public` ones are visible to everybody. */
  readonly members = new Map<User, Map<User, 'public' | 'private'>>();
  /** Ids of repositories by their former full names. */
  readonly formerNames = new Map<string, number>();
  readonly tokens = new Map<string, Token>();
  readonly issuer: TokenIssuer;
  // As on github.com, beyond the range of GraphQL's Int; ids of repositories and people are still within it.
  #lastId = 3_000_000_000;
  #lastRepositoryId = 70_000_000;
  #lastUserId = 5000;

  constructor(clock: Clock) {
    this.clock = clock;
    this.issuer = new TokenIssuer(clock);
  }

  now(): string {
    return timestamp(this.clock.now());
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The user with this login, created if necessary. */
  user(login: string, known: { id?: number; type?: UserType } = {}): User {
    const found = this.findUser(login);
    if (found && (known.id === undefined || known.id === found.id)) return found;
    if (found) throw new Error(`${login} is ${found.id} already`);
    this.#lastUserId += 1;
    const type = known.type ?? (login.endsWith('[bot]') ? 'Bot' : 'User');
    const id = known.id ?? (login === 'github-actions[bot]' ? 41898282 : this.#lastUserId);
    const user: User = { login, id, type };
    this.users.push(user);
    return user;
  }

  findUser(login: string): User | undefined {
    return this.users.find((user) => user.login.toLowerCase() === login.toLowerCase());
  }

  repository(owner: string, name: string): Repository | undefined {
    const wanted = `${owner}/${name}`.toLowerCase();
    return this.repositories.find((one) => one.fullName.toLowerCase() === wanted);
  }

  /** The repository that once had this name, if no other has it now. */
  renamed(owner: string, name: string): Repository | undefined {
    if (this.repository(owner, name)) return undefined;
    const id = this.formerNames.get(`${owner}/${name}`.toLowerCase());
    return this.repositories.find((one) => one.id === id);
  }

  addRepository(owner: string, name: string, id: number | undefined): Repository {
    const holder = this.user(owner, { type: 'Organization' });
    this.#lastRepositoryId += 1;
    const made = new Repository(id ?? this.#lastRepositoryId, holder, name, '2020-01-01T00:00:00Z');
    this.repositories.push(made);
    return made;
  }
}
