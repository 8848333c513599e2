import { describe, expect, test } from 'vitest';
import { askForToken, idTokenAccess } from '../../src/github/id-token.ts';
import { readIssuerKeys } from '../../src/github/issuer-keys.ts';
import { issuerOf } from '../../src/witness/issuer.ts';
import { audienceOf } from '../../src/witness/payload.ts';
import { freshToken } from '../../src/witness/token.ts';
import type { FakeGitHub } from '../support/github/index.ts';
import { documentedClaims } from '../support/github/issuer.ts';
import { type Asking, withClient } from './asking.ts';

const CLAIMS = documentedClaims({
  repository: 'bolnisnica/enarocanje',
  repositoryId: 4242,
  sha: 'a1'.repeat(20),
});
const AUDIENCE = audienceOf('announcement', { schema: 2, run: '77' });

function granted(github: FakeGitHub) {
  return idTokenAccess(github.issuer.grant(CLAIMS));
}

function keysOf({ github, client }: Asking) {
  const issuer = issuerOf(github.serverUrl);
  if (issuer === null) throw new Error(github.serverUrl);
  return readIssuerKeys(client, issuer);
}

describe('a token', () => {
  test('is for the audience that was asked for, and our own token goes nowhere', () =>
    withClient({}, async ({ github, client }) => {
      const asked = await askForToken(client, granted(github), AUDIENCE);
      expect(asked).toMatchObject({ ok: true, request: 'GET ACTIONS_ID_TOKEN_REQUEST_URL' });
      expect(freshToken(asked.ok ? asked.value : '', AUDIENCE)).not.toBeNull();
      expect(github.requests.map(({ token }) => token)).toEqual([null]);
      github.assertLegal();
    }));

  test('is asked for again where the service stumbles', () =>
    withClient({}, async ({ github, client }) => {
      github.fault({ on: 'oidc token', kind: 503, times: 2 });
      expect((await askForToken(client, granted(github), AUDIENCE)).ok).toBe(true);
      expect(client.counted.requests).toBe(3);
    }));

  const faults = [
    [401, 'api.forbidden'],
    [403, 'api.forbidden'],
    [429, 'api.rate-limited'],
    [503, 'api.unavailable'],
    ['html', 'api.malformed'],
    ['empty', 'api.malformed'],
    ['null', 'api.malformed'],
    ['wrong-type', 'api.malformed'],
    ['redirect-elsewhere', 'api.malformed'],
    ['cut', 'api.unavailable'],
    ['reset', 'api.unavailable'],
    ['huge', 'api.unavailable'],
  ] as const;
  test.each(faults)('%s: none', (kind, code) =>
    withClient({}, async ({ github, client }) => {
      github.fault({ on: 'oidc token', kind });
      expect(await askForToken(client, granted(github), AUDIENCE)).toMatchObject({
        ok: false,
        problem: { code },
      });
      expect(github.strayed).toEqual([]);
    }),
  );

  test.each([
    ['without the permission', {}],
    ['without its secret', { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.example' }],
    [
      'over http to elsewhere',
      {
        ACTIONS_ID_TOKEN_REQUEST_URL: 'http://x.example',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
      },
    ],
    [
      'from what is no URL',
      { ACTIONS_ID_TOKEN_REQUEST_URL: 'x', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' },
    ],
  ])('%s none, and the permission is named', (_, environment) =>
    withClient({}, async ({ client }) => {
      const asked = await askForToken(client, idTokenAccess(environment), AUDIENCE);
      expect(asked).toMatchObject({
        ok: false,
        problem: { code: 'api.forbidden', permission: 'id-token: write' },
      });
      expect(client.counted.requests).toBe(0);
    }),
  );

  test('an unknown secret gets none', () =>
    withClient({}, async ({ github, client }) => {
      const access = granted(github);
      const other = access === null ? null : { ...access, secret: 'x' };
      expect((await askForToken(client, other, AUDIENCE)).ok).toBe(false);
    }));
});

describe('a key set', () => {
  test('is had by one request', () =>
    withClient({}, async (asking) => {
      const asked = await keysOf(asking);
      expect(asked).toMatchObject({ ok: true });
      const [key] = asking.github.issuer.keys;
      expect(asked.ok && asked.value).toEqual([key?.jwk]);
      expect(asking.client.counted.requests).toBe(1);
      expect(asking.github.requests.map(({ authorized }) => authorized)).toEqual([false]);
    }));

  test('of a server of its own too, whatever its API is called', () =>
    withClient({ server: { enterprise: true } }, async (asking) => {
      expect((await keysOf(asking)).ok).toBe(true);
    }));

  test('has the new key after a rotation', () =>
    withClient({}, async (asking) => {
      asking.github.issuer.rotate();
      const asked = await keysOf(asking);
      expect(asked.ok && asked.value.map(({ kid }) => kid)).toEqual(
        asking.github.issuer.keys.map(({ kid }) => kid),
      );
    }));

  test('that lies elsewhere on the issuer is found by its discovery document', () =>
    withClient({}, async (asking) => {
      asking.github.fault({ on: 'oidc keys', kind: 404, times: 1 });
      expect((await keysOf(asking)).ok).toBe(true);
      expect(asking.client.counted.requests).toBe(3);
    }));

  test.each([
    ['on another host', { jwks_uri: 'https://zlo.example/jwks' }],
    ['beside the issuer', { jwks_uri: '{origin}/jwks' }],
    ['above the issuer', { jwks_uri: '{base}/../jwks' }],
    ['with a name before the host', { jwks_uri: '{base}@zlo.example/jwks' }],
    ['of another issuer', { issuer: 'https://zlo.example' }],
    ['nowhere', { jwks_uri: 7 }],
    ['at what is no URL', { jwks_uri: 'jwks' }],
  ])('%s is none', (_, changed) =>
    withClient({}, async (asking) => {
      const { base } = asking.github.issuer;
      const { origin } = new URL(base);
      asking.github.fault({ on: 'oidc keys', kind: 404 });
      asking.github.fault({
        on: 'oidc discovery',
        kind: 'change',
        change: (body) => {
          const text = JSON.stringify({ ...(body as object), ...changed });
          return JSON.parse(text.replace('{base}', base).replace('{origin}', origin)) as never;
        },
      });
      expect(await keysOf(asking)).toMatchObject({ ok: false, problem: { code: 'api.malformed' } });
      expect(asking.github.strayed).toEqual([]);
    }),
  );

  const faults = [
    [403, 'api.forbidden'],
    [500, 'api.unavailable'],
    ['html', 'api.malformed'],
    ['missing-field', 'api.malformed'],
    ['redirect-elsewhere', 'api.malformed'],
    ['hang', 'api.unavailable'],
  ] as const;
  test.each(faults)('%s: none', (kind, code) =>
    withClient({ patience: { request: 250 } }, async (asking) => {
      asking.github.fault({ on: 'oidc keys', kind });
      expect(await keysOf(asking)).toMatchObject({ ok: false, problem: { code } });
      expect(asking.github.strayed).toEqual([]);
    }),
  );

  test('without a discovery document either is none', () =>
    withClient({}, async (asking) => {
      asking.github.fault({ on: 'oidc keys', kind: 404 });
      asking.github.fault({ on: 'oidc discovery', kind: 404 });
      expect(await keysOf(asking)).toMatchObject({ ok: false, problem: { status: 404 } });
    }));
});
