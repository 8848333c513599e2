import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type JsonObject, textOf } from './json.ts';
import { ask, type Sample, startSample } from './sample.ts';

const R = '/repos/bolnisnica/enarocanje';
let sample: Sample;
beforeEach(async () => {
  sample = await startSample();
});
afterEach(async () => {
  sample.github.assertLegal();
  await sample.github.stop();
});
const list = async (path: string): Promise<JsonObject[]> =>
  JSON.parse((await ask(sample.github, `GET ${path}`)).text) as JsonObject[];
const one = async (path: string): Promise<JsonObject> =>
  JSON.parse((await ask(sample.github, `GET ${path}`)).text) as JsonObject;
const numbers = async (query: string): Promise<unknown[]> =>
  (await list(`${R}/issues?${query}`)).map(({ number }) => number);
const count = async (query: string): Promise<unknown> =>
  (await one(`${R}/actions/runs?${query}`))['total_count'];
const next = (link: string | null): string | undefined =>
  /<([^>]*)>; rel="next"/.exec(link ?? '')?.[1];

describe('git', () => {
  test('a blob has the id git gives it', async () => {
    const { sha, content } = await one(`${R}/contents/.ezdrav/solution.yml`);
    const bytes = Buffer.from(textOf(content), 'base64');
    const id = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    expect(sha).toBe(id);
  });

  test.skipIf(spawnSync('git', ['--version']).status !== 0)(
    'a tree has the id git gives it (needs git)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'ezdrav-git-'));
      const git = (...args: string[]): string =>
        execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
      git('init', '-q');
      const files = { 'a-b': '1', 'a.txt': '2', 'a/x': '3', B: '4' };
      execFileSync('mkdir', ['a'], { cwd: folder });
      for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
      git('add', '.');
      expect(sample.repository.state.git.write(undefined, files)).toBe(git('write-tree'));
      rmSync(folder, { recursive: true });
    },
  );

  test('an annotated tag is peeled by its own object, a light one is the commit', async () => {
    sample.repository.tag('lahka');
    const ref = await one(`${R}/git/ref/tags%2Fv4.12.0`);
    expect(ref['object']).toMatchObject({ type: 'tag' });
    const tag = await one(`${R}/git/tags/${sample.repository.oid('v4.12.0')}`);
    expect(tag['object']).toMatchObject({ type: 'commit', sha: sample.repository.tip });
    expect((await one(`${R}/git/ref/tags/lahka`))['object']).toMatchObject({ type: 'commit' });
  });

  test('a tag named like a branch does not hide it', async () => {
    sample.repository.push({ branch: 'v1', files: { x: '1' } }).tag('v1');
    const branch = await one(`${R}/git/ref/heads/v1`);
    const tag = await one(`${R}/git/ref/tags/v1`);
    expect(branch['object']).not.toEqual(tag['object']);
  });

  test('a symlink, a submodule and a folder say what they are', async () => {
    sample.repository.push({
      files: {
        'd/link': { mode: '120000', content: '../x' },
        'd/sub': { mode: '160000', oid: 'a'.repeat(40) },
        'd/run': { mode: '100755', content: 'x' },
      },
    });
    expect((await one(`${R}/contents/d%2Flink`))['type']).toBe('symlink');
    expect((await one(`${R}/contents/d%2Fsub`))['type']).toBe('submodule');
    const tree = await one(`${R}/git/trees/main?recursive=1`);
    const modes = (tree['tree'] as JsonObject[]).filter(({ path }) =>
      textOf(path).startsWith('d/'),
    );
    expect(modes.map(({ mode }) => mode)).toEqual(['120000', '100755', '160000']);
  });
});

describe('activity', () => {
  test('a push, a merge, a force push and a branch, newest first', async () => {
    const first = sample.repository.state.activity[0]?.after ?? '';
    sample.repository
      .push({ by: 'bor-k', at: '2026-11-25T08:00:00Z', onto: first, files: { x: '2' } })
      .push({ branch: 'veja', at: '2026-11-25T09:00:00Z', files: { y: '1' } });
    const all = await list(`${R}/activity`);
    expect(all.map(({ activity_type, ref }) => [activity_type, ref])).toEqual([
      ['branch_creation', 'refs/heads/veja'],
      ['force_push', 'refs/heads/main'],
      ['pr_merge', 'refs/heads/main'],
      ['branch_creation', 'refs/heads/posegi/1'],
      ['branch_creation', 'refs/heads/main'],
    ]);
    expect(await list(`${R}/activity?ref=main&time_period=week`)).toHaveLength(1);
    expect(all[2]).toMatchObject({ timestamp: '2026-11-24T10:00:00Z', actor: { login: 'bor-k' } });
  });

  test('250 pushes stand on three pages, each once', async () => {
    for (let n = 0; n < 248; n += 1) sample.repository.push({ files: { n: String(n) } });
    const seen: unknown[] = [];
    let path: string | undefined = `${R}/activity?ref=refs%2Fheads%2Fmain&per_page=100`;
    let pages = 0;
    while (path !== undefined) {
      const answer = await ask(sample.github, `GET ${path}`);
      seen.push(...(JSON.parse(answer.text) as JsonObject[]).map(({ id }) => id));
      path = next(answer.headers.get('link'))?.replace(sample.github.url, '');
      pages += 1;
    }
    expect([pages, new Set(seen).size]).toEqual([3, 250]);
  });
});

describe('issues', () => {
  test('lists pull requests too, and filters by label, creator and state', async () => {
    expect(await numbers('state=all')).toEqual([2, 1]);
    expect(await numbers('labels=poseg&creator=github-actions%5Bbot%5D')).toEqual([2]);
    expect(await numbers('state=closed')).toEqual([1]);
    expect(await numbers('labels=neznana')).toEqual([]);
  });

  test('what is made through the API stands in the state at the server’s time', async () => {
    sample.github.setNow('2026-12-02T05:00:00Z');
    await ask(sample.github, `POST ${R}/issues`, {
      body: { title: 'Odhod O-017', labels: ['odhod'] },
    });
    const made = sample.repository.state.issue(3);
    expect(made).toMatchObject({ title: 'Odhod O-017', user: { id: 41898282 }, labels: ['odhod'] });
    expect(made?.createdAt).toMatch(/^2026-12-02T05:00:0/);
  });
});

describe('runs', () => {
  test('a re-run of failed jobs is a new attempt of the bot, and only once', async () => {
    const rerun = `POST ${R}/actions/runs/4711/rerun-failed-jobs`;
    expect((await ask(sample.github, rerun)).status).toBe(201);
    expect((await ask(sample.github, rerun)).status).toBe(403);
    const run = await one(`${R}/actions/runs/4711`);
    expect(run).toMatchObject({
      run_attempt: 2,
      status: 'queued',
      actor: { login: 'ana-r' },
      triggering_actor: { login: 'github-actions[bot]' },
    });
    const first = await one(`${R}/actions/runs/4711/attempts/1`);
    expect(first).toMatchObject({ run_attempt: 1, conclusion: 'failure' });
  });

  test('are found by status, event and time', async () => {
    expect(await count('status=waiting')).toBe(1);
    expect(await count('status=failure&event=push')).toBe(1);
    expect(await count('created=%3E%3D2026-12-02')).toBe(0);
    expect(await count('created=2026-12-01..2026-12-02')).toBe(2);
  });

  test('wait for an environment until a protection rule answers', async () => {
    const rule = `POST ${R}/actions/runs/4712/deployment_protection_rule`;
    const body = { environment_name: 'production', comment: 'okno se odpre ob 22:00' };
    await ask(sample.github, rule, { body });
    expect(await list(`${R}/actions/runs/4712/pending_deployments`)).toHaveLength(1);
    await ask(sample.github, rule, { body: { ...body, state: 'rejected' } });
    expect(await list(`${R}/actions/runs/4712/pending_deployments`)).toHaveLength(0);
    expect(sample.repository.runState(4712).protectionAnswers.map(({ state }) => state)).toEqual([
      null,
      'rejected',
    ]);
  });
});

describe('names', () => {
  test('a renamed repository answers its old name with a redirect that leads there', async () => {
    sample.github.renameRepository('bolnisnica/enarocanje', 'narocanje');
    const answer = await ask(sample.github, `GET ${R}/issues?state=all`);
    expect(answer.status).toBe(301);
    const location = answer.headers.get('location') ?? '';
    expect(location).toContain('/repositories/');
    expect(await list(location.replace(sample.github.url, ''))).toHaveLength(2);
  });

  test('a renamed user keeps the id, a new one of the old name has another', () => {
    const { id } = sample.github.user('narocnik-a');
    sample.github.renameUser('narocnik-a', 'narocnik-nova');
    expect(sample.github.user('narocnik-nova').id).toBe(id);
    expect(sample.github.user('narocnik-a').id).not.toBe(id);
  });
});

test('the enterprise server has its own base paths', async () => {
  const { github } = await startSample({ enterprise: true });
  expect(new URL(github.url).pathname).toBe('/api/v3');
  expect((await ask(github, `GET ${R}`)).status).toBe(200);
  const body = { query: '{ rateLimit { cost } }' };
  expect((await ask(github, 'POST /graphql', { body })).text).toBe(
    '{"data":{"rateLimit":{"cost":1}}}',
  );
  await github.stop();
});

test('the clock is the server’s own and can stand still', async () => {
  const { github } = await startSample({ frozen: true });
  const date = async (): Promise<string | null> =>
    (await ask(github, `GET ${R}`)).headers.get('date');
  expect(await date()).toBe('Tue, 01 Dec 2026 21:30:00 GMT');
  github.setNow('2026-12-02T00:00:00Z');
  expect(await date()).toBe('Wed, 02 Dec 2026 00:00:00 GMT');
  await github.stop();
});
