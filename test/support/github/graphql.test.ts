import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, type Json, textOf } from './json.ts';
import { ask, type Sample, startSample } from './sample.ts';

let sample: Sample;
beforeEach(async () => {
  sample = await startSample();
});
afterEach(() => sample.github.stop());

async function repositoryQuery(
  inner: string,
  token?: string,
  variables: Record<string, Json> = {},
): Promise<Json> {
  const names = Object.keys(variables).map((name) => `, $${name}: String`);
  const text = `query($owner: String!, $name: String!${names.join('')}) {
    repository(owner: $owner, name: $name) { ${inner} } }`;
  const body = {
    query: text,
    variables: { owner: 'bolnisnica', name: 'enarocanje', ...variables },
  };
  const more = token === undefined ? { body } : { body, token };
  return JSON.parse((await ask(sample.github, 'POST /graphql', more)).text) as Json;
}

describe('what the gate reads', () => {
  test('files at the default branch’s tip, with modes, ids and text', async () => {
    sample.repository.push({
      files: {
        '.ezdrav/slika': Buffer.from([0xff, 0xfe, 0, 1]),
        '.ezdrav/p': { mode: '120000', content: 'x' },
      },
    });
    const found =
      await repositoryQuery(`defaultBranchRef { name target { oid ... on Commit { file(path: ".ezdrav") {
      type mode object { ... on Tree { entries { name mode type oid
        object { ... on Blob { oid byteSize isBinary isTruncated text } } } } } } } } }`);
    const branch = at(found, 'data.repository.defaultBranchRef');
    expect(at(branch, 'name')).toBe('main');
    expect(at(branch, 'target.oid')).toBe(sample.repository.tip);
    expect(at(branch, 'target.file.mode')).toBe(0o40000);
    const entries = at(branch, 'target.file.object.entries') as Json[];
    const brief = entries.map((one) => [at(one, 'name'), at(one, 'mode'), at(one, 'object.text')]);
    expect(brief).toEqual([
      ['intervention.yml', 0o100644, 'id: POSEG-2026-041\n'],
      ['p', 0o120000, 'x'],
      ['slika', 0o100644, null],
      ['solution.yml', 0o100644, 'version: 1\n'],
    ]);
    sample.github.assertLegal();
  });

  test('a path that is not there is null, a repository that is not there an error', async () => {
    const file = await repositoryQuery(
      `defaultBranchRef { target { ... on Commit { file(path: "x/y") { oid } } } }`,
    );
    expect(at(file, 'data.repository.defaultBranchRef.target.file')).toBeNull();
    const query = '{ repository(owner: "bolnisnica", name: "drugo") { id } }';
    const { text } = await ask(sample.github, 'POST /graphql', { body: { query } });
    expect(at(JSON.parse(text) as Json, 'errors.0.type')).toBe('NOT_FOUND');
  });

  test('the tag, annotated, down to its commit', async () => {
    const found =
      await repositoryQuery(`ref(qualifiedName: "refs/tags/v4.12.0") { name target { __typename oid
      ... on Tag { target { __typename oid } } } }`);
    expect(at(found, 'data.repository.ref.target.__typename')).toBe('Tag');
    expect(at(found, 'data.repository.ref.target.target.oid')).toBe(
      sample.repository.commit('v4.12.0'),
    );
  });

  test('the pull request that brought a commit, its reviews and what they saw', async () => {
    const found = await repositoryQuery(`object(expression: "main") { ... on Commit {
      associatedPullRequests(first: 5) { nodes { number mergedAt mergeCommit { oid } headRefOid
        author { login __typename ... on User { databaseId } }
        reviews(first: 100) { pageInfo { hasNextPage } nodes { state author { login }
          authorCanPushToRepository commit { oid file(path: ".ezdrav/intervention.yml") { oid } } } } } } } }`);
    const pull = at(found, 'data.repository.object.associatedPullRequests.nodes.0') ?? null;
    expect(at(pull, 'mergeCommit.oid')).toBe(sample.repository.tip);
    expect(at(pull, 'author.__typename')).toBe('User');
    expect(at(pull, 'reviews.nodes.0')).toMatchObject({
      state: 'APPROVED',
      author: { login: 'narocnik-a' },
      commit: { oid: sample.pull.head },
    });
    sample.github.assertLegal();
  });

  test('receipts: newest first, the bot as creator, the payload as JSON', async () => {
    const found =
      await repositoryQuery(`deployments(environments: ["ezdrav-announcement"], first: 10,
      orderBy: { field: CREATED_AT, direction: DESC }) { nodes { databaseId task payload commitOid
        ref { name } creator { login __typename ... on Bot { databaseId } }
        statuses(first: 10) { nodes { state createdAt } } } }`);
    const receipt = at(found, 'data.repository.deployments.nodes.0') ?? null;
    expect(JSON.parse(textOf(at(receipt, 'payload')))).toMatchObject({ schema: 1 });
    expect(at(receipt, 'creator')).toEqual({
      login: 'github-actions',
      __typename: 'Bot',
      databaseId: 41898282,
    });
    expect(at(receipt, 'statuses.nodes.0')).toEqual({
      state: 'SUCCESS',
      createdAt: '2026-11-24T10:05:10Z',
    });
    sample.github.assertLegal();
  });

  test('comments, and whether they were edited', async () => {
    const found =
      await repositoryQuery(`issue(number: 2) { comments(first: 100) { nodes { author { login }
      lastEditedAt includesCreatedEdit isMinimized createdViaEmail userContentEdits(first: 1) { totalCount } } } }`);
    const nodes = at(found, 'data.repository.issue.comments.nodes') as Json[];
    expect(
      nodes.map((one) => [at(one, 'lastEditedAt'), at(one, 'userContentEdits.totalCount')]),
    ).toEqual([
      [null, 0],
      ['2026-12-01T10:00:00Z', 2],
    ]);
  });

  test('pages by cursor', async () => {
    const { issue } = sample;
    for (let n = 0; n < 150; n += 1) issue.comment({ body: `${n}` });
    const seen: Json[] = [];
    let after: Json = null;
    do {
      const found = await repositoryQuery(
        `issue(number: 2) { comments(first: 100, after: $after) { nodes { databaseId }
          pageInfo { hasNextPage endCursor } } }`,
        undefined,
        { after },
      );
      const page = at(found, 'data.repository.issue.comments') ?? null;
      seen.push(...(at(page, 'nodes') as Json[]));
      after =
        at(page, 'pageInfo.hasNextPage') === true ? (at(page, 'pageInfo.endCursor') ?? null) : null;
    } while (after !== null);
    expect([seen.length, sample.github.requests.length]).toEqual([152, 2]);
  });
});

describe('what GitHub does not allow', () => {
  const rows: [string, string, RegExp][] = [
    ['an unknown field', 'nameAndOwner', /Cannot query field/],
    ['a connection without a page size', 'deployments { totalCount }', /first/],
    ['more than 100', 'deployments(first: 101) { totalCount }', /101 records/],
    ['an argument of the wrong type', 'issue(number: "2") { id }', /Int cannot represent/],
    ['a field that the fake does not model', 'diskUsage', /does not model Repository.diskUsage/],
    ['no query at all', '}', /Syntax Error/],
  ];
  for (const [name, inner, message] of rows) {
    test(name, async () => {
      const found = await repositoryQuery(inner);
      expect(textOf(at(found, 'errors.0.message'))).toMatch(message);
      expect(() => sample.github.assertLegal()).toThrow(message);
    });
  }
});

describe('permissions', () => {
  const rows: [string, Record<string, 'read'>, string, string][] = [
    ['contents', { contents: 'read' }, 'defaultBranchRef { name }', 'defaultBranchRef'],
    ['deployments', { deployments: 'read' }, 'deployments(first: 1) { totalCount }', 'deployments'],
    ['issues', { issues: 'read' }, 'issue(number: 2) { number }', 'issue'],
    [
      'pull-requests',
      { 'pull-requests': 'read' },
      'pullRequest(number: 1) { number }',
      'pullRequest',
    ],
  ];
  for (const [name, permissions, inner, field] of rows) {
    test(`${name} is needed and suffices`, async () => {
      const granted = sample.github.addToken('with', { permissions });
      const refused = sample.github.addToken('without', { permissions: {} });
      expect(at(await repositoryQuery(inner, granted), `data.repository.${field}`)).toBeTruthy();
      const answer = await repositoryQuery(inner, refused);
      expect(at(answer, 'errors.0.type')).toBe('FORBIDDEN');
      sample.github.assertLegal();
    });
  }
});
