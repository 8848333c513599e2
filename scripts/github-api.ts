// Reduces GitHub's own OpenAPI description to the operations that the fake server answers and writes
// test/support/github-api.json: proper JSON Schema (`nullable` rewritten), without prose, one line per path
// and schema for readable diffs. Run it with a newer `VERSION`. The package is 385 MB and needed nowhere
// else, so it is installed only while this runs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSION = '23.0.2';

const R = '/repos/{owner}/{repo}';
const OPERATIONS = `
GET ${R}
GET ${R}/activity
GET ${R}/actions/runs
GET ${R}/actions/runs/{run_id}
GET ${R}/actions/runs/{run_id}/approvals
GET ${R}/actions/runs/{run_id}/artifacts
GET ${R}/actions/runs/{run_id}/attempts/{attempt_number}
GET ${R}/actions/runs/{run_id}/attempts/{attempt_number}/jobs
POST ${R}/actions/runs/{run_id}/deployment_protection_rule
GET ${R}/actions/runs/{run_id}/jobs
GET ${R}/actions/runs/{run_id}/pending_deployments
POST ${R}/actions/runs/{run_id}/rerun
POST ${R}/actions/runs/{run_id}/rerun-failed-jobs
GET ${R}/actions/workflows/{workflow_id}
GET ${R}/actions/workflows/{workflow_id}/runs
GET ${R}/branches/{branch}
GET ${R}/branches/{branch}/protection
GET ${R}/check-runs/{check_run_id}/annotations
GET ${R}/collaborators
GET ${R}/collaborators/{username}/permission
GET ${R}/commits/{commit_sha}/pulls
GET ${R}/commits/{ref}
GET ${R}/commits/{ref}/check-runs
GET ${R}/contents/{path}
GET ${R}/deployments
POST ${R}/deployments
GET ${R}/deployments/{deployment_id}
GET ${R}/deployments/{deployment_id}/statuses
POST ${R}/deployments/{deployment_id}/statuses
GET ${R}/environments
GET ${R}/environments/{environment_name}
GET ${R}/environments/{environment_name}/deployment-branch-policies
GET ${R}/environments/{environment_name}/deployment_protection_rules
GET ${R}/git/blobs/{file_sha}
GET ${R}/git/commits/{commit_sha}
GET ${R}/git/matching-refs/{ref}
GET ${R}/git/ref/{ref}
GET ${R}/git/tags/{tag_sha}
GET ${R}/git/trees/{tree_sha}
GET ${R}/issues
POST ${R}/issues
GET ${R}/issues/{issue_number}
PATCH ${R}/issues/{issue_number}
GET ${R}/issues/{issue_number}/comments
POST ${R}/issues/{issue_number}/comments
GET ${R}/issues/comments/{comment_id}
PATCH ${R}/issues/comments/{comment_id}
DELETE ${R}/issues/comments/{comment_id}
GET ${R}/labels
POST ${R}/labels
GET ${R}/labels/{name}
GET ${R}/pulls
GET ${R}/pulls/{pull_number}
GET ${R}/pulls/{pull_number}/files
GET ${R}/pulls/{pull_number}/reviews
GET ${R}/rules/branches/{branch}
GET ${R}/rulesets
GET ${R}/rulesets/{ruleset_id}
GET /orgs/{org}/members
GET /orgs/{org}/members/{username}
GET /orgs/{org}/public_members/{username}
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string]);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

const PROSE = new Set([
  'description',
  'example',
  'examples',
  'title',
  'deprecated',
  'externalDocs',
]);
const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const node = (value: Json | undefined): Node => {
  if (!isNode(value)) throw new Error(`an object was expected, found ${JSON.stringify(value)}`);
  return value;
};

function published(): Node {
  const folder = mkdtempSync(join(tmpdir(), 'github-api-'));
  const name = '@octokit/openapi';
  const options = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund'];
  try {
    execFileSync('npm', ['install', ...options, `${name}@${VERSION}`], { stdio: 'inherit' });
    const file = join(folder, 'node_modules', name, 'generated', 'api.github.com.json');
    return node(JSON.parse(readFileSync(file, 'utf8')) as Json);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const source = published();
const schemas = new Map<string, Json>();

/** What `#/components/...` points to, resolved until it is no longer a reference. */
function resolve(value: Json | undefined): Node {
  const found = node(value);
  if (typeof found['$ref'] !== 'string') return found;
  let at: Json | undefined = source;
  for (const key of found['$ref'].slice(2).split('/')) at = node(at)[key];
  return resolve(at);
}

function orNull(schema: Node): Node {
  if (Array.isArray(schema['enum'])) schema['enum'] = [...new Set([...schema['enum'], null])];
  if (typeof schema['type'] === 'string') return { ...schema, type: [schema['type'], 'null'] };
  return { anyOf: [schema, { type: 'null' }] };
}

/** An OpenAPI 3.0 schema as JSON Schema; the schemas it references are kept with it. */
function schemaOf(value: Json): Json {
  if (!isNode(value)) return value;
  if (typeof value['$ref'] === 'string') {
    const name = value['$ref'].replace('#/components/schemas/', '');
    if (!schemas.has(name)) {
      schemas.set(name, null);
      schemas.set(name, schemaOf(node(node(source['components'])['schemas'])[name] ?? {}));
    }
    return { $ref: `#/schemas/${name}` };
  }
  const kept: Node = {};
  for (const [key, inner] of Object.entries(value)) {
    if (
      PROSE.has(key) ||
      key.startsWith('x-') ||
      ['nullable', 'discriminator', 'default'].includes(key)
    )
      continue;
    if (key === 'properties') {
      const named = Object.entries(node(inner)).map(
        ([name, one]) => [name, schemaOf(one)] as const,
      );
      kept[key] = Object.fromEntries(named);
    } else if (Array.isArray(inner)) {
      kept[key] = ['allOf', 'anyOf', 'oneOf'].includes(key) ? inner.map(schemaOf) : inner;
    } else {
      kept[key] = schemaOf(inner);
    }
  }
  return value['nullable'] === true ? orNull(kept) : kept;
}

const jsonOf = (holder: Node): Json | undefined => {
  const media =
    holder['content'] === undefined ? undefined : node(holder['content'])['application/json'];
  return media === undefined ? undefined : node(media)['schema'];
};

function operation(method: string, path: string): Node {
  const item = node(node(source['paths'])[path]);
  const found = node(item[method.toLowerCase()]);
  const listed = found['parameters'];
  const parameters = (Array.isArray(listed) ? listed : []).map((one) => {
    const { name, required, schema: type, in: place } = resolve(one);
    return {
      name: name ?? '',
      in: place ?? '',
      required: required === true,
      schema: schemaOf(type ?? {}),
    };
  });
  const kept: Node = { id: found['operationId'] ?? '', parameters };
  const body = found['requestBody'] === undefined ? undefined : resolve(found['requestBody']);
  const bodySchema = body === undefined ? undefined : jsonOf(body);
  if (body && bodySchema !== undefined) {
    kept['body'] = { required: body['required'] === true, schema: schemaOf(bodySchema) };
  }
  const answers: Node = {};
  for (const [status, answer] of Object.entries(node(found['responses']))) {
    if (!/^[23]/.test(status)) continue;
    const answerSchema = jsonOf(resolve(answer));
    answers[status] = answerSchema === undefined ? null : schemaOf(answerSchema);
  }
  return { ...kept, answers };
}

const operations = OPERATIONS.map(
  ([method, path]) => [`${method} ${path}`, operation(method, path)] as const,
);
const lines = (entries: Iterable<readonly [string, Json]>): string =>
  [...entries]
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n');
const sorted = [...schemas].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  new URL('../test/support/github-api.json', import.meta.url),
  `{"operations": {\n${lines(operations)}\n},\n"schemas": {\n${lines(sorted)}\n}}\n`,
);
