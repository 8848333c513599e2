import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { isObject, type Json, type JsonObject, textOf } from './json.ts';

// GitHub's own description of its REST API, reduced by scripts/github-api.ts.

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: JsonObject;
}
interface Description {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: JsonObject };
  readonly answers: Readonly<Record<string, JsonObject | null>>;
}
export interface Operation extends Description {
  /** `GET /repos/{owner}/{repo}/issues` */
  readonly key: string;
}

const file = new URL('../github-api.json', import.meta.url);
const document = JSON.parse(readFileSync(file, 'utf8')) as {
  operations: Record<string, Description>;
  schemas: Record<string, JsonObject>;
};
const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, validateSchema: false });
formats.default(ajv);
ajv.addFormat('repo.nwo', true);
ajv.addSchema({ $id: 'github', schemas: document.schemas });
const compiled = new Map<JsonObject, ValidateFunction>();

/** What is wrong with a value, in words; empty if it is legal. */
function faultsOf(schema: JsonObject, value: unknown): string[] {
  let check = compiled.get(schema);
  if (!check) {
    check = ajv.compile(
      JSON.parse(JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/')),
    );
    compiled.set(schema, check);
  }
  if (check(value)) return [];
  return (check.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

// A path or ref may contain slashes; everything else is one segment.
const WIDE = new Set(['path', 'ref', 'branch']);
const routes = Object.entries(document.operations).map(([key, description]) => {
  const [method = '', template = ''] = key.split(' ');
  const names: string[] = [];
  const pattern = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return WIDE.has(name) ? '(.+)' : '([^/]+)';
  });
  const operation: Operation = { ...description, key };
  return { method, pattern: new RegExp(`^${pattern}$`), names, operation };
});
export const OPERATIONS: readonly Operation[] = routes.map(({ operation }) => operation);

export interface Match {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/**
 * The operation for a method and a path below the API's base; the longest match wins
 * (`/commits/{ref}/check-runs` over `/commits/{ref}`).
 */
export function match(method: string, pathname: string): Match | undefined {
  const found = routes
    .map((route) => ({
      route,
      parts: route.method === method ? route.pattern.exec(pathname) : null,
    }))
    .filter(({ parts }) => parts !== null)
    .sort(
      (a, b) =>
        a.route.names.length - b.route.names.length || specific(b.route) - specific(a.route),
    )[0];
  if (!found) return undefined;
  const { names, operation } = found.route;
  const path = names.map((name, index) => [name, decode(found.parts?.[index + 1] ?? '')] as const);
  return { operation, path: Object.fromEntries(path) };
}

const specific = (route: (typeof routes)[number]): number => route.operation.key.split('/').length;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A query or path value converted to its schema's type, so that a number is a number. */
function typed(text: string, schema: JsonObject): Json {
  if (schema['type'] === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (schema['type'] === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return Array.isArray(schema['oneOf']) && /^\d+$/.test(text) ? Number(text) : text;
}

/** What GitHub's description does not allow in a request. */
export function requestFaults(
  found: Match,
  query: URLSearchParams,
  body: Json | undefined,
): string[] {
  const { operation } = found;
  const faults: string[] = [];
  const known = new Map(operation.parameters.map((one) => [`${one.in} ${one.name}`, one]));
  const values = [
    ...Object.entries(found.path).map(([name, text]) => ['path', name, text] as const),
    ...[...query].map(([name, text]) => ['query', name, text] as const),
  ];
  for (const [place, name, text] of values) {
    const parameter = known.get(`${place} ${name}`);
    if (!parameter) {
      if (place === 'query') faults.push(`unknown query parameter ${name}`);
      continue;
    }
    // Documented as one time, it also accepts ranges: `>=2026-12-01`, `2026-12-01..2026-12-02`.
    if (name === 'created') continue;
    const wrong = faultsOf(parameter.schema, typed(text, parameter.schema));
    faults.push(...wrong.map((fault) => `${place} ${name}=${text}${fault}`));
  }
  for (const name of new Set(query.keys())) {
    if (query.getAll(name).length > 1) faults.push(`query parameter ${name} twice`);
  }
  if (Number(query.get('per_page') ?? 1) > 100) faults.push('per_page over 100');
  for (const { name, in: place, required } of operation.parameters) {
    if (place === 'query' && required && !query.has(name))
      faults.push(`query parameter ${name} missing`);
  }
  return [...faults, ...bodyFaults(operation, body)];
}

function bodyFaults({ body: described }: Operation, body: Json | undefined): string[] {
  if (body === undefined) return described?.required ? ['a body is missing'] : [];
  if (!described)
    return isObject(body) && Object.keys(body).length === 0 ? [] : ['a body is not expected'];
  const faults = faultsOf(described.schema, body).map((fault) => `body${fault}`);
  const { properties, additionalProperties } = described.schema;
  // GitHub ignores unknown properties; a client that sends one has misspelt it.
  if (isObject(properties) && isObject(body) && additionalProperties !== true) {
    const unknown = Object.keys(body).filter((name) => !(name in properties));
    faults.push(...unknown.map((name) => `unknown body property ${name}`));
  }
  return faults;
}

/** What GitHub's schema does not allow in an answer of ours; statuses from 400 on are free. */
export function answerFaults(
  operation: Operation,
  status: number,
  body: Json | undefined,
): string[] {
  if (status >= 300) return [];
  const schema = operation.answers[status];
  if (schema === undefined) return [`status ${status} is not described`];
  if (schema === null) return body === undefined ? [] : ['no body is described'];
  const allowed = LENIENT[operation.key];
  return faultsOf(schema, body).filter((fault) => !allowed?.test(fault));
}

/** Known errors of GitHub's schema about its own answers, which are ignored. */
const EMPTY_LINK = /\/target_url must match format "uri"$/;
const STATUSES = '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
const LENIENT: Readonly<Record<string, RegExp>> = {
  // A status without a link really has "".
  [`GET ${STATUSES}`]: EMPTY_LINK,
  [`POST ${STATUSES}`]: EMPTY_LINK,
};

/** Adds plain values for what GitHub's schema requires and the fake does not model. */
export function complete(
  operation: Operation,
  status: number,
  body: Json | undefined,
): Json | undefined {
  const schema = operation.answers[status];
  return schema && body !== undefined ? fill(schema, body) : body;
}

function deref(schema: JsonObject): JsonObject {
  if (typeof schema['$ref'] !== 'string') return schema;
  return document.schemas[schema['$ref'].replace('#/schemas/', '')] ?? {};
}

function branches(schema: JsonObject): JsonObject[] {
  const all = schema['anyOf'] ?? schema['oneOf'];
  const listed = Array.isArray(all)
    ? all.filter(isObject).filter((one) => one['type'] !== 'null')
    : [];
  return listed.length === 1 ? listed : [];
}

function fill(reference: JsonObject, value: Json): Json {
  const schema = deref(reference);
  if (Array.isArray(value)) {
    const { items } = schema;
    const only = branches(schema)[0];
    if (only) return fill(only, value);
    return isObject(items) ? value.map((one) => fill(items, one)) : value;
  }
  if (!isObject(value)) return value;
  let filled: JsonObject = { ...value };
  const parts = Array.isArray(schema['allOf']) ? schema['allOf'].filter(isObject) : [];
  for (const part of [...parts, ...branches(schema)])
    filled = { ...filled, ...(fill(part, filled) as JsonObject) };
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  for (const [name, property] of Object.entries(properties)) {
    const now = filled[name];
    if (isObject(property) && now !== undefined) filled[name] = fill(property, now);
  }
  const required = Array.isArray(schema['required']) ? schema['required'].map(textOf) : [];
  for (const name of required) {
    const property = properties[name];
    filled[name] ??= filled[name] === null ? null : standIn(isObject(property) ? property : {});
  }
  return filled;
}

function standIn(reference: JsonObject): Json {
  const schema = deref(reference);
  const types = Array.isArray(schema['type']) ? schema['type'] : [schema['type']];
  const choices = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(choices)) {
    const first = choices.find((one) => isObject(one) && one['type'] === 'null') ?? choices[0];
    return isObject(first) ? standIn(first) : null;
  }
  if (types.includes('null')) return null;
  if (Array.isArray(schema['enum'])) return schema['enum'][0] ?? null;
  const type = types[0];
  if (type === 'integer' || type === 'number') return 0;
  if (type === 'boolean') return false;
  if (type === 'array') return [];
  if (type !== 'string') return fill(schema, {});
  if (schema['format'] === 'date-time') return '1970-01-01T00:00:00Z';
  return schema['format'] === 'uri' ? 'https://example.invalid/' : 'ni-pomembno';
}
