import { beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import type { FaultKind } from '../support/github/index.ts';
import { ask, codeOf, ISSUES, NAMED, NUMBERED, REPOSITORY, ROUTE, withClient } from './asking.ts';

const manyIssues = (
  github: Parameters<Parameters<typeof withClient>[1]>[0]['github'],
  count: number,
) => {
  const repository = github.repository('bolnisnica/enarocanje');
  for (let issue = 0; issue < count; issue += 1) {
    repository.issue({ title: `${issue}`, at: '2026-11-20T09:00:00Z' });
  }
};

const SLOW: readonly FaultKind[] = ['hang', 'drip'];
const HASTY = { patience: { request: 250 } };

// The server reads GitHub's whole description at its first request.
beforeAll(() => withClient({}, ({ client }) => ask(client)));

describe('one request', () => {
  test('gives the answer, its name and what was counted', () =>
    withClient({}, async ({ github, client }) => {
      const asked = await ask(client);
      expect(asked).toMatchObject({
        ok: true,
        value: { id: 4242, full_name: 'bolnisnica/enarocanje' },
        request: 'GET /repos/bolnisnica/enarocanje',
        next: null,
      });
      expect(client.counted).toEqual({ requests: 1, roundTrips: 1 });
      expect(client.enterpriseVersion).toBeNull();
      expect(github.requests[0]?.token).toBe('GITHUB_TOKEN');
      github.assertLegal();
    }));

  test('on GitHub Enterprise Server goes below /api/v3', () =>
    withClient({ server: { enterprise: true } }, async ({ github, client }) => {
      expect(await ask(client)).toMatchObject({
        ok: true,
        request: 'GET /repos/bolnisnica/enarocanje',
      });
      expect(client.enterpriseVersion).toBe('3.18.1');
      expect(github.requests[0]?.path).toBe('/api/v3/repos/bolnisnica/enarocanje');
      const query = 'query Who { viewer { login } }';
      const shape = z.object({ viewer: z.object({ login: z.string() }) });
      expect(await client.query(query, {}, shape)).toMatchObject({
        ok: true,
        request: 'GraphQL Who',
      });
      expect(github.requests[1]?.path).toBe('/api/graphql');
    }));

  const rows: [FaultKind, string, number][] = [
    [400, 'api.unavailable', 1],
    [401, 'api.forbidden', 1],
    [403, 'api.forbidden', 1],
    [404, 'api.forbidden', 4],
    [409, 'api.unavailable', 4],
    [410, 'api.unavailable', 1],
    [422, 'api.unavailable', 1],
    [429, 'api.rate-limited', 4],
    [500, 'api.unavailable', 4],
    [502, 'api.unavailable', 4],
    [503, 'api.unavailable', 4],
    ['secondary-limit', 'api.rate-limited', 4],
    ['html', 'api.malformed', 4],
    ['empty', 'api.malformed', 4],
    ['null', 'api.malformed', 4],
    ['wrong-type', 'api.malformed', 4],
    ['missing-field', 'api.malformed', 4],
    ['cut', 'api.unavailable', 4],
    ['drip', 'api.unavailable', 4],
    ['reset', 'api.unavailable', 4],
    ['hang', 'api.unavailable', 4],
    ['redirect', 'api.malformed', 1],
    ['redirect-elsewhere', 'api.malformed', 1],
    ['date-absent', 'clock.unverifiable', 4],
    ['date-garbled', 'clock.unverifiable', 4],
  ];
  for (const [kind, code, tries] of rows) {
    test(`${kind} is ${code} after ${tries}`, () =>
      withClient(SLOW.includes(kind) ? HASTY : {}, async ({ github, client }) => {
        github.fault({ on: ROUTE, kind, path: 'id', retryAfter: 0 });
        const asked = await ask(client);
        expect(asked).toMatchObject({
          ok: false,
          problem: { code, request: 'GET /repos/bolnisnica/enarocanje' },
        });
        expect(client.counted.requests).toBe(tries);
        expect(github.strayed).toEqual([]);
      }));
  }

  test('larger than 10 MB is not read', () =>
    withClient({ patience: { request: 5_000, all: 9_000 } }, async ({ github, client }) => {
      github.fault({ on: ROUTE, kind: 'huge' });
      const asked = await ask(client);
      expect(asked).toMatchObject({
        ok: false,
        problem: { code: 'api.unavailable', status: null },
      });
      expect(JSON.stringify(asked)).toMatch(/answer-too-large/);
    }));

  test('an answer that is final for the question is not asked for again', () =>
    withClient({}, async ({ github, client }) => {
      github.fault({ on: ROUTE, kind: 404 });
      expect(await codeOf(ask(client, [404]))).toBe('api.forbidden');
      github.clearFaults();
      github.fault({ on: ROUTE, kind: 'reset' });
      expect(await codeOf(ask(client, 'any'))).toBe('api.unavailable');
      expect(client.counted.requests).toBe(2);
    }));

  test('what is kept back is there for the last question', () =>
    withClient({}, async ({ client }) => {
      client.begin(3);
      client.keepBack(1);
      expect(client.questionsLeft).toBe(2);
      expect([await codeOf(ask(client)), await codeOf(ask(client))]).toEqual(['ok', 'ok']);
      expect(client.questionsLeft).toBe(0);
      client.keepBack(0);
      expect(await codeOf(ask(client))).toBe('ok');
      expect(await codeOf(ask(client))).toBe('api.malformed');
      client.begin();
      expect(client.questionsLeft).toBe(Number.POSITIVE_INFINITY);
    }));

  test('a fault that passes changes nothing but the count', () =>
    withClient({}, async ({ github, client }) => {
      github.fault({ on: ROUTE, kind: 502, times: 3 });
      expect(await codeOf(ask(client))).toBe('ok');
      expect(client.counted).toEqual({ requests: 4, roundTrips: 4 });
    }));

  test('nobody there, and no such name', async () => {
    const patience = { tries: 2 };
    await withClient({ patience, api: 'http://127.0.0.1:1' }, async ({ client }) => {
      expect(await codeOf(ask(client))).toBe('api.unavailable');
    });
    await withClient({ patience, api: 'http://ni.tega.invalid' }, async ({ client }) => {
      expect(await codeOf(ask(client))).toBe('api.unavailable');
    });
  });
});

// How long it waits is what is asked here.
vi.unmock(import('../../src/github/pause.ts'));

describe('patience', () => {
  test('retry-after is obeyed', () =>
    withClient({}, async ({ github, client }) => {
      github.fault({ on: ROUTE, kind: 429, times: 1, retryAfter: 1 });
      const began = performance.now();
      expect(await codeOf(ask(client))).toBe('ok');
      expect(performance.now() - began).toBeGreaterThanOrEqual(990);
    }));

  test('retry-after beyond the longest wait is not waited for', () =>
    withClient({}, async ({ github, client }) => {
      github.fault({ on: ROUTE, kind: 'secondary-limit', times: 1, retryAfter: 61 });
      expect(await codeOf(ask(client))).toBe('api.rate-limited');
      expect(client.counted.requests).toBe(1);
    }));

  test('a used-up limit is waited for until it is reset, by the server’s clock', () =>
    withClient({}, async ({ github, client }) => {
      await ask(client);
      await ask(client);
      github.fault({ on: ROUTE, kind: 'primary-limit', times: 1, retryAfter: 0 });
      expect(await codeOf(ask(client))).toBe('ok');
      github.fault({ on: ROUTE, kind: 'primary-limit', times: 1, retryAfter: 3_600 });
      expect(await codeOf(ask(client))).toBe('api.rate-limited');
    }));

  test('the time for all bounds the waiting', () =>
    withClient({ patience: { all: 40, backoff: 30 } }, async ({ github, client }) => {
      github.fault({ on: ROUTE, kind: 503 });
      expect(await codeOf(ask(client))).toBe('api.unavailable');
      expect(client.counted.requests).toBeLessThan(4);
    }));

  test('a decision asks nothing after the time for all, and ends what is under way', () =>
    withClient({ patience: { all: 150 } }, async ({ github, client }) => {
      client.begin(25);
      github.fault({ on: ROUTE, kind: 'hang' });
      const began = performance.now();
      expect(await codeOf(ask(client))).toBe('api.unavailable');
      expect(performance.now() - began).toBeLessThan(390);
      const { requests } = client.counted;
      expect(await ask(client)).toMatchObject({ ok: false, problem: { code: 'api.unavailable' } });
      expect(client.counted.requests).toBe(requests);
    }));

  test('a decision asks no more questions than it may', () =>
    withClient({}, async ({ client }) => {
      client.begin(2);
      expect(await codeOf(ask(client))).toBe('ok');
      expect(await codeOf(ask(client))).toBe('ok');
      expect(await codeOf(ask(client))).toBe('api.malformed');
      expect(client.counted.requests).toBe(2);
      client.begin();
      expect(await codeOf(ask(client))).toBe('ok');
      expect(client.counted.requests).toBe(1);
    }));

  test('cancelling ends a request and a wait at once', () =>
    withClient({ patience: { request: 9_000, backoff: 9_000, all: 60_000 } }, async (asking) => {
      const { github, client, cancel } = asking;
      github.fault({ on: ROUTE, kind: 'hang' });
      const waiting = ask(client);
      setTimeout(() => cancel.abort(new Error('konec')), 30);
      await expect(waiting).rejects.toThrow('konec');
      await expect(ask(client)).rejects.toThrow('konec');
    }));

  test('cancelling ends the wait between tries', () =>
    withClient(
      { patience: { backoff: 9_000, all: 60_000, longestWait: 60_000 } },
      async ({ github, client, cancel }) => {
        github.fault({ on: ROUTE, kind: 503 });
        const waiting = ask(client);
        setTimeout(() => cancel.abort(new Error('konec')), 100);
        await expect(waiting).rejects.toThrow('konec');
      },
    ));
});

/** Long lists take a slow machine a while. */
const CALM = { patience: { request: 5_000, all: 20_000 } };

describe('lists', () => {
  test('are read to the last page, and counted', () =>
    withClient(CALM, async ({ github, client }) => {
      manyIssues(github, 230);
      const asked = await client.list(ISSUES, { ...REPOSITORY, state: 'all' }, NUMBERED, 3);
      expect(asked).toMatchObject({ ok: true, value: { length: 230 } });
      expect(client.counted).toEqual({ requests: 3, roundTrips: 3 });
      github.assertLegal();
    }));

  test('longer than may be read are no list at all', () =>
    withClient(CALM, async ({ github, client }) => {
      manyIssues(github, 230);
      const asked = await client.list(ISSUES, { ...REPOSITORY, state: 'all' }, NUMBERED, 2);
      expect(asked).toMatchObject({
        ok: false,
        problem: { code: 'api.malformed', flaw: { why: 'too-many-pages', values: { most: 2 } } },
      });
    }));

  const pages: [FaultKind, number | undefined, string][] = [
    ['page-loop', undefined, 'api.malformed'],
    ['link-elsewhere', 1, 'api.malformed'],
    [502, 2, 'api.unavailable'],
    ['cut', 2, 'api.unavailable'],
    [403, 2, 'api.forbidden'],
    ['wrong-type', 2, 'api.malformed'],
  ];
  for (const [kind, page, code] of pages) {
    test(`${kind} on page ${page ?? 'any'}`, () =>
      withClient(CALM, async ({ github, client }) => {
        manyIssues(github, 130);
        github.fault({ on: ISSUES, kind, ...(page !== undefined && { page }) });
        const asked = client.list(ISSUES, { ...REPOSITORY, state: 'all' }, NUMBERED, 5);
        expect(await codeOf(asked)).toBe(code);
        expect(github.strayed).toEqual([]);
      }));
  }

  test('a link with the server’s address as the beginning of another is not followed', () =>
    withClient(CALM, async ({ github, client }) => {
      const asked = 'GET /repos/bolnisnica/enarocanje';
      const link = `${github.url}.example.com/repos/bolnisnica/enarocanje`;
      expect(await codeOf(client.follow(link, asked, NAMED))).toBe('api.malformed');
      expect(await codeOf(client.follow(`${github.url}@example.com/x`, asked, NAMED))).toBe(
        'api.malformed',
      );
      expect(client.counted.requests).toBe(0);
    }));

  const LINKS: readonly (readonly [string, string, string])[] = [
    ['the same list', '/repos/bolnisnica/enarocanje/issues?page=2', 'ok'],
    ['the repository by its number', '/repositories/4242/issues?page=2', 'ok'],
    ['another list', '/repos/bolnisnica/enarocanje/pulls?page=2', 'api.malformed'],
    ['another list, by its number', '/repositories/4242/pulls?page=2', 'api.malformed'],
    ['another repository', '/repos/bolnisnica/drugo/issues?page=2', 'api.malformed'],
    ['another repository by its number', '/repositories/4243/issues?page=2', 'api.malformed'],
    ['no list', '/', 'api.malformed'],
    ['an organisation’s list', '/organizations/4242/issues?page=2', 'api.malformed'],
  ];
  const MEMBERS: readonly (readonly [string, string, string])[] = [
    ['the same members', '/orgs/bolnisnica/members?page=2', 'ok'],
    ['the organisation by its number', '/organizations/7/members?page=2', 'ok'],
    ['another list of the organisation', '/organizations/7/teams?page=2', 'api.malformed'],
    ['the members of another organisation', '/orgs/drugi/members?page=2', 'api.malformed'],
    ['members of a repository', '/repositories/7/members?page=2', 'api.malformed'],
  ];
  for (const [name, path, code] of MEMBERS) {
    test(`a link to ${name}: ${code}`, () =>
      withClient(CALM, async ({ github, client }) => {
        github.fault({ on: /./, kind: 'change', change: () => [] });
        github.member('bolnisnica', 'ana-r');
        const { id = 0 } = github.world.findUser('bolnisnica') ?? {};
        const asked = 'GET /orgs/bolnisnica/members?per_page=100';
        const link = github.url + path.replace('/7/', `/${id}/`);
        const followed = client.follow(link, asked, z.array(z.unknown()));
        expect(await codeOf(followed)).toBe(code);
      }));
  }
  for (const [name, path, code] of LINKS) {
    test(`a link to ${name}: ${code}`, () =>
      withClient(CALM, async ({ github, client }) => {
        github.fault({ on: /./, kind: 'change', change: () => [] });
        const asked = 'GET /repos/bolnisnica/enarocanje/issues?state=all';
        const followed = client.follow(github.url + path, asked, z.array(z.unknown()), 4242);
        expect(await codeOf(followed)).toBe(code);
        expect(client.counted.requests > 0).toBe(code === 'ok');
      }));
  }
});

describe('GraphQL', () => {
  const QUERY = 'query Who { viewer { login } }';
  const shape = z.object({ viewer: z.object({ login: z.string() }) });

  const rows: [FaultKind, string, number][] = [
    ['graphql-errors', 'api.unavailable', 4],
    ['graphql-errors-with-data', 'api.unavailable', 4],
    ['primary-limit', 'api.rate-limited', 4],
    ['secondary-limit', 'api.rate-limited', 4],
    ['html', 'api.malformed', 4],
    ['null', 'api.malformed', 4],
    [403, 'api.forbidden', 1],
    [502, 'api.unavailable', 4],
  ];
  for (const [kind, code, tries] of rows) {
    test(`${kind} is ${code}`, () =>
      withClient({}, async ({ github, client }) => {
        github.fault({ on: 'graphql', kind, retryAfter: 0 });
        expect(await client.query(QUERY, {}, shape)).toMatchObject({
          ok: false,
          problem: { code, request: 'GraphQL Who' },
        });
        expect(client.counted.requests).toBe(tries);
      }));
  }

  test('data beside errors is not believed', () =>
    withClient({}, async ({ github, client }) => {
      const errors = [
        { type: 'FORBIDDEN', path: ['repository', 'b3'], message: 'Resource not accessible' },
      ];
      github.fault({
        on: 'graphql',
        kind: 'change',
        change: (body) => ({ ...(body as object), errors }),
      });
      expect(await client.query(QUERY, {}, shape)).toMatchObject({
        ok: false,
        problem: { code: 'api.forbidden', permission: 'contents: read' },
      });
    }));
});

describe('what is sent', () => {
  test('is sent once, whatever comes of it', () =>
    withClient({}, async ({ github, client }) => {
      github.fault({ on: 'POST /repos/{owner}/{repo}/issues', kind: 502, carriedOut: true });
      const sent = client.send(
        'POST /repos/{owner}/{repo}/issues',
        { ...REPOSITORY, title: 'Najava' },
        z.object({}),
      );
      expect(await codeOf(sent)).toBe('api.unavailable');
      expect(github.requests).toHaveLength(1);
    }));

  test('is not cut short by the time for a decision', () =>
    withClient({ server: { latency: 120 }, patience: { all: 1 } }, async ({ client }) => {
      client.begin(25);
      await new Promise((resolve) => setTimeout(resolve, 5));
      const sent = client.send(
        'POST /repos/{owner}/{repo}/issues',
        { ...REPOSITORY, title: 'Najava' },
        z.object({ number: z.number() }),
      );
      expect(await codeOf(sent)).toBe('ok');
    }));
});
