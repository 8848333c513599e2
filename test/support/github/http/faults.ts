import { at, isObject, type Json, type JsonObject } from '../json.ts';
import { offsetOf } from '../rest/pages.ts';

export const FAULT_KINDS = [
  400, 401, 403, 404, 409, 410, 422, 429, 500, 502, 503,
  'primary-limit', 'secondary-limit',
  'html', 'empty', 'null', 'wrong-type', 'missing-field', 'huge', 'cut', 'drip',
  'reset', 'hang',
  'redirect-elsewhere', 'redirect', 'link-elsewhere', 'page-loop',
  'graphql-errors', 'graphql-errors-with-data',
  'date-absent', 'date-garbled', 'date-stale', 'date-backwards',
  'other-repository', 'change',
] as const; // biome-ignore format: one group a line
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  /** `GET /repos/{owner}/{repo}/activity`, `graphql`, or a pattern for `METHOD /path?query`. */
  readonly on: string | RegExp;
  readonly kind: FaultKind;
  /** Only GraphQL requests with this name: `Trees`. */
  readonly query?: string;
  /** Only requests for this page; with cursors, 2 means any page but the first. */
  readonly page?: number;
  /** Number of requests it hits; default all. */
  readonly times?: number;
  /** Number of matching requests that pass before it hits. */
  readonly after?: number;
  /** Carry the operation out all the same, so that only its answer is lost or damaged. */
  readonly carriedOut?: boolean;
  /** For `missing-field` and `wrong-type`: the path `a.0.b`; `*` stands for every element. */
  readonly path?: string;
  /** Seconds, for the limits and 429. */
  readonly retryAfter?: number;
  /** Base URL for `redirect-elsewhere` and `link-elsewhere`; default: this server under another name. */
  readonly to?: string;
  /** For `change`: the changed answer. */
  readonly change?: (body: Json) => Json;
}

export interface Armed {
  readonly fault: Fault;
  seen: number;
  struck: number;
}

export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly operation: string | null;
  readonly body: string;
}

const plain = (template: string): string =>
  template.replace(/\{[^}]*\}/g, '{}').replace(/^POST \/graphql$/, 'graphql');

/** GraphQL cursors are ours, so a request with one asks for a later page. */
const CURSOR = /Y3Vyc29yO[A-Za-z0-9+/]+=*/;

function isPage(page: number, { url, body }: Incoming): boolean {
  const asked = url.searchParams.get('page');
  const cursor = url.searchParams.get('after') ?? CURSOR.exec(body)?.[0];
  if (asked !== null) return Number(asked) === page;
  const later = cursor !== undefined && offsetOf(cursor) > 0;
  return later ? page >= 2 : page === 1;
}

function fits({ on, page, query }: Fault, request: Incoming): boolean {
  const hit =
    typeof on === 'string'
      ? request.operation !== null && plain(on) === plain(request.operation)
      : on.test(`${request.method} ${request.url.pathname}${request.url.search}`);
  const named = query === undefined || request.body.includes(`query ${query}(`);
  return hit && named && (page === undefined || isPage(page, request));
}

/** The fault that hits a request, if any; counts the request for every fault it matches. */
export function strike(armed: readonly Armed[], request: Incoming): Armed | undefined {
  let striking: Armed | undefined;
  for (const one of armed) {
    if (!fits(one.fault, request)) continue;
    one.seen += 1;
    const { after = 0, times = Number.POSITIVE_INFINITY } = one.fault;
    if (striking || one.seen <= after || one.struck >= times) continue;
    one.struck += 1;
    striking = one;
  }
  return striking;
}

/** The value with a replacement at the path; `undefined` removes it. */
export function replaceAt(value: Json, path: string, by: (old: Json) => Json | undefined): Json {
  const [key = '', ...rest] = path.split('.');
  const inner = (old: Json): Json | undefined =>
    rest.length === 0 ? by(old) : replaceAt(old, rest.join('.'), by);
  if (Array.isArray(value)) {
    return value
      .map((one, index) => (key === '*' || Number(key) === index ? inner(one) : one))
      .filter((one) => one !== undefined);
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, one]) =>
    (key === '*' || name === key) && one !== undefined
      ? ([name, inner(one)] as const)
      : ([name, one] as const),
  );
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

/** The same place with a value of a type that GitHub never returns there. */
function otherType(value: Json): Json {
  if (typeof value === 'string') return { text: value };
  if (typeof value === 'number') return `n${value}`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return { items: value };
  return value === null ? 'null' : 7;
}

/** Replaces every mention of one repository by another: names, links and ids. */
function ofAnotherRepository(value: Json, fullName: string): Json {
  if (typeof value === 'string') return value.replaceAll(fullName, `${fullName}-drugo`);
  if (Array.isArray(value)) return value.map((one) => ofAnotherRepository(one, fullName));
  if (!isObject(value)) return value;
  const itself = value['full_name'] === fullName || value['nameWithOwner'] === fullName;
  const entries = Object.entries(value).map(([key, one]) => {
    if (one === undefined) return [key, one] as const;
    const moved = itself && (key === 'id' || key === 'databaseId') && typeof one === 'number';
    return [key, moved ? one + 1 : ofAnotherRepository(one, fullName)] as const;
  });
  return Object.fromEntries(entries);
}

/** Every `pageInfo` says that there is more, with the same cursor. */
function endless(value: Json): Json {
  if (Array.isArray(value)) return value.map(endless);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => {
    if (one === undefined) return [key, one] as const;
    if (key !== 'pageInfo' || !isObject(one)) return [key, endless(one)] as const;
    const looped = {
      ...one,
      hasNextPage: true,
      endCursor: Buffer.from('cursor:1').toString('base64'),
    };
    return [key, looped] as const;
  });
  return Object.fromEntries(entries);
}

/** The answer's body as damaged by a fault of content. */
export function spoil(fault: Fault, body: Json, fullName: string): Json {
  const { kind, path } = fault;
  if (kind === 'missing-field') {
    const first = Array.isArray(body) ? '0' : (Object.keys(isObject(body) ? body : {})[0] ?? '');
    return replaceAt(body, path ?? first, () => undefined);
  }
  if (kind === 'wrong-type') {
    return path === undefined ? otherType(body) : replaceAt(body, path, otherType);
  }
  if (kind === 'other-repository') return ofAnotherRepository(body, fullName);
  if (kind === 'page-loop') return endless(body);
  if (kind === 'graphql-errors') return { data: null, errors: [GRAPHQL_ERROR] };
  if (kind === 'graphql-errors-with-data') {
    return { data: at(body, 'data') ?? null, errors: [GRAPHQL_ERROR] };
  }
  return kind === 'change' && fault.change ? fault.change(body) : body;
}

const GRAPHQL_ERROR: JsonObject = {
  type: 'SERVICE_UNAVAILABLE',
  path: ['repository'],
  locations: [{ line: 1, column: 1 }],
  message: 'Something went wrong while executing your query.',
};
