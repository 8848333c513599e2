import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Fault, FAULT_KINDS } from './index.ts';
import { ask, type Sample, startSample } from './sample.ts';

const R = '/repos/bolnisnica/enarocanje';
const ON = 'GET /repos/{o}/{r}/issues';
const LIST = `GET ${R}/issues?state=all`;
let sample: Sample;
beforeEach(async () => {
  sample = await startSample({ frozen: true });
});
afterEach(() => sample.github.stop());

/** The effect of a fault on one request. */
async function struck(fault: Omit<Fault, 'on'>, request = LIST) {
  sample.github.fault({ on: ON, ...fault });
  return ask(sample.github, request);
}

describe('answers', () => {
  for (const kind of FAULT_KINDS.filter((one) => typeof one === 'number')) {
    test(`${kind}`, async () => {
      const answer = await struck({ kind });
      expect(answer.status).toBe(kind);
      expect(answer.headers.get('retry-after')).toBe(kind === 429 ? '60' : null);
      sample.github.assertLegal();
    });
  }

  test('primary-limit says when it ends', async () => {
    const { status, headers } = await struck({ kind: 'primary-limit', retryAfter: 10 });
    expect([status, headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    const end = new Date('2026-12-01T21:30:10Z').getTime() / 1000;
    expect(headers.get('x-ratelimit-reset')).toBe(String(end));
  });

  test('secondary-limit says how long to wait', async () => {
    const { status, headers } = await struck({ kind: 'secondary-limit', retryAfter: 7 });
    expect([status, headers.get('retry-after')]).toEqual([403, '7']);
  });

  const bodies: [Omit<Fault, 'on'>, RegExp][] = [
    [{ kind: 'html' }, /^<!DOCTYPE html>/],
    [{ kind: 'empty' }, /^$/],
    [{ kind: 'null' }, /^null$/],
    [{ kind: 'wrong-type' }, /^\{"items":\[/],
    [{ kind: 'wrong-type', path: '0.number' }, /"number":"n2"/],
    [{ kind: 'missing-field', path: '*.number' }, /^(?!.*"number")/],
    [{ kind: 'other-repository' }, /enarocanje-drugo\/issues/],
    [{ kind: 'change', change: () => ['spremenjeno'] }, /^\["spremenjeno"\]$/],
  ];
  for (const [fault, text] of bodies) {
    test(`${fault.kind} ${fault.path ?? ''}`, async () => {
      const answer = await struck(fault);
      expect(answer.status).toBe(200);
      expect(answer.text).toMatch(text);
      sample.github.assertLegal();
    });
  }

  test('huge is over 10 MB and legal JSON', async () => {
    const { text } = await struck({ kind: 'huge' });
    expect(text.length).toBeGreaterThan(10 * 1024 * 1024);
    expect(JSON.parse(text)).toHaveLength(2);
  });

  test('other-repository changes the id of the repository itself', async () => {
    sample.github.fault({ on: 'GET /repos/{owner}/{repo}', kind: 'other-repository' });
    const { text } = await ask(sample.github, `GET ${R}`);
    expect(JSON.parse(text)).toMatchObject({
      id: sample.repository.state.id + 1,
      full_name: 'bolnisnica/enarocanje-drugo',
    });
  });
});

describe('connections', () => {
  for (const kind of ['cut', 'reset'] as const) {
    test(`${kind} fails the request`, async () => {
      await expect(struck({ kind })).rejects.toThrow(/fetch failed|terminated/);
      expect(sample.github.requests[0]?.fault).toBe(kind);
      expect(sample.github.requests[0]?.status).toBeNull();
    });
  }

  for (const kind of ['hang', 'drip'] as const) {
    test(`${kind} does not end by itself`, async () => {
      sample.github.fault({ on: ON, kind });
      const signal = AbortSignal.timeout(400);
      const headers = { authorization: `token ${sample.github.token}`, 'user-agent': 'test' };
      const request = fetch(`${sample.github.url}${R}/issues`, { signal, headers });
      await expect(request.then((response) => response.text())).rejects.toThrow(/timeout/);
    });
  }
});

describe('links', () => {
  test('redirect leads to the same place by the repository’s id', async () => {
    const { status, headers } = await struck({ kind: 'redirect', times: 1 });
    expect(status).toBe(301);
    const location = headers.get('location')?.replace(sample.github.url, '') ?? '';
    expect(location).toBe(`/repositories/${sample.repository.state.id}/issues?state=all`);
    expect((await ask(sample.github, `GET ${location}`)).status).toBe(200);
    sample.github.assertLegal();
  });

  test('redirect-elsewhere leads to another host, and who follows is seen', async () => {
    const { status, headers } = await struck({ kind: 'redirect-elsewhere', times: 1 });
    const location = headers.get('location') ?? '';
    expect([status, new URL(location).hostname]).toEqual([302, 'localhost']);
    expect(sample.github.strayed).toHaveLength(0);
    await fetch(location);
    expect(sample.github.strayed).toHaveLength(1);
  });

  test('link-elsewhere names a next page on another host', async () => {
    const { headers } = await struck({ kind: 'link-elsewhere' });
    expect(headers.get('link')).toMatch(/^<http:\/\/localhost:\d+\/repos\/.*>; rel="next"$/);
  });

  test('page-loop never ends', async () => {
    const { headers } = await struck({ kind: 'page-loop' }, `${LIST}&page=2`);
    expect(headers.get('link')).toContain('page=2>; rel="next"');
  });

  test('page-loop in GraphQL', async () => {
    sample.github.fault({ on: 'graphql', kind: 'page-loop' });
    const query = `{ repository(owner: "bolnisnica", name: "enarocanje") {
      deployments(first: 1) { pageInfo { hasNextPage endCursor } } } }`;
    const { text } = await ask(sample.github, 'POST /graphql', { body: { query } });
    expect(text).toContain('"hasNextPage":true');
  });
});

describe('GraphQL', () => {
  const body = { query: '{ repository(owner: "bolnisnica", name: "enarocanje") { name } }' };
  const rows = [
    ['graphql-errors', /^\{"data":null,"errors":\[\{"type":"SERVICE_UNAVAILABLE"/],
    ['graphql-errors-with-data', /^\{"data":\{"repository":\{"name":"enarocanje"\}\},"errors":\[/],
    ['primary-limit', /^\{"errors":\[\{"type":"RATE_LIMITED"/],
  ] as const;
  for (const [kind, text] of rows) {
    test(kind, async () => {
      sample.github.fault({ on: 'graphql', kind });
      const answer = await ask(sample.github, 'POST /graphql', { body });
      expect(answer.status).toBe(200);
      expect(answer.text).toMatch(text);
    });
  }
});

describe('clock', () => {
  const rows = [
    ['date-absent', null],
    ['date-garbled', 'last night, about ten'],
    ['date-stale', 'Tue, 01 Dec 2026 20:30:00 GMT'],
    ['date-backwards', 'Tue, 01 Dec 2026 21:20:00 GMT'],
  ] as const;
  for (const [kind, date] of rows) {
    test(kind, async () => {
      expect((await struck({ kind })).headers.get('date')).toBe(date);
    });
  }

  test('date-backwards goes on going back', async () => {
    await struck({ kind: 'date-backwards' });
    expect((await ask(sample.github, LIST)).headers.get('date')).toBe(
      'Tue, 01 Dec 2026 21:10:00 GMT',
    );
  });
});

const statuses = async (...requests: string[]): Promise<number[]> => {
  const all: number[] = [];
  for (const request of requests) all.push((await ask(sample.github, request)).status);
  return all;
};

describe('when a fault strikes', () => {
  test('twice, after one that passes', async () => {
    sample.github.fault({ on: ON, kind: 500, after: 1, times: 2 });
    expect(await statuses(LIST, LIST, LIST, LIST)).toEqual([200, 500, 500, 200]);
  });

  test('on page 2 only', async () => {
    sample.github.fault({ on: ON, kind: 500, page: 2 });
    expect(await statuses(LIST, `${LIST}&page=2`, `${LIST}&page=3`)).toEqual([200, 500, 200]);
  });

  test('on the page after a cursor', async () => {
    sample.repository.push({ files: { x: '1' } });
    sample.github.fault({ on: 'GET /repos/{o}/{r}/activity', kind: 500, page: 2 });
    const first = await ask(sample.github, `GET ${R}/activity?per_page=1`);
    const second = /<([^>]*)>/
      .exec(first.headers.get('link') ?? '')?.[1]
      ?.replace(sample.github.url, '');
    expect([first.status, ...(await statuses(`GET ${second}`))]).toEqual([200, 500]);
  });

  test('by pattern, until it is taken away', async () => {
    const away = sample.github.fault({ on: /issues\?state=all$/, kind: 503 });
    expect(await statuses(LIST, `GET ${R}/issues`)).toEqual([503, 200]);
    away();
    expect(await statuses(LIST)).toEqual([200]);
  });

  test('a request can be carried out and its answer lost', async () => {
    const create = 'POST /repos/{o}/{r}/issues';
    sample.github.fault({ on: create, kind: 'reset', carriedOut: true, times: 1 });
    const body = { title: 'Odhod' };
    await expect(ask(sample.github, `POST ${R}/issues`, { body })).rejects.toThrow('fetch failed');
    expect(sample.repository.state.issue(3)?.title).toBe('Odhod');
    sample.github.fault({ on: create, kind: 502, times: 1 });
    expect((await ask(sample.github, `POST ${R}/issues`, { body })).status).toBe(502);
    expect(sample.repository.state.issue(4)).toBeUndefined();
  });
});

describe('the log', () => {
  test('counts requests that overlap as one round trip', async () => {
    const { github } = await startSample({ latency: 30 });
    await Promise.all([LIST, LIST, LIST].map((request) => ask(github, request)));
    await ask(github, LIST);
    expect([github.requests.length, github.roundTrips]).toEqual([4, 2]);
    await github.stop();
  });

  test('tells of every request before it is answered', async () => {
    const seen: [number, string | null][] = [];
    sample.github.onRequest((n, { path, status }) => {
      seen.push([n, `${path} ${status}`]);
    });
    await ask(sample.github, `GET ${R}`);
    await ask(sample.github, `GET ${R}/labels`);
    expect(seen).toEqual([
      [1, `${R} null`],
      [2, `${R}/labels null`],
    ]);
    expect(sample.github.requests.map(({ status, token }) => [status, token])).toEqual([
      [200, 'GITHUB_TOKEN'],
      [200, 'GITHUB_TOKEN'],
    ]);
  });
});
