import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type Certificates,
  HAS_OPENSSL,
  makeCertificates,
} from '../../support/github/certificates.ts';
import { type Proxy, startProxy } from '../../support/github/proxy.ts';
import { inWords, judgedOn } from './scene.ts';

// Who signs is known from the server that the runner names, never from the token. A proxy leads the names
// of github.com and of a tenant to the server on loopback.

vi.setConfig({ testTimeout: 60_000 });

const COM = 'https://token.actions.githubusercontent.com';
const TENANT = 'https://token.actions.bolnisnica.ghe.com';

/** Where a server is, its API, and its issuer. */
const SERVERS = {
  'github.com': ['https://github.com', 'https://api.github.com', COM],
  'a tenant': ['https://bolnisnica.ghe.com', 'https://api.bolnisnica.ghe.com', TENANT],
} as const;
const NAMES = Object.values(SERVERS).flatMap(([, api, issuer]) =>
  [api, issuer].map((url) => new URL(url).host),
);

const GOOD = 'allow pass verified signature-verified';
const REFUSED = 'unverifiable unverifiable signature-refused signature-refused token.issuer';

const ROWS: readonly [keyof typeof SERVERS, string, string, string][] = [
  ['github.com', 'its issuer', COM, GOOD],
  ['github.com', 'an enterprise’s', `${COM}/bolnisnica`, GOOD],
  ['github.com', 'an enterprise’s with all letters it may have', `${COM}/Bolnisnica-2`, GOOD],
  ['github.com', 'two segments below it', `${COM}/bolnisnica/zlo`, REFUSED],
  ['github.com', 'an empty segment', `${COM}/`, REFUSED],
  ['github.com', 'a segment with a dot', `${COM}/bolnisnica.zlo`, REFUSED],
  ['github.com', 'a segment and a query', `${COM}/bolnisnica?x=1`, REFUSED],
  ['github.com', 'a segment and a line more', `${COM}/bolnisnica\n`, REFUSED],
  ['github.com', 'a segment that leads back', `${COM}/..`, REFUSED],
  ['github.com', 'a name that begins alike', `${COM}.zlo.example`, REFUSED],
  ['github.com', 'a name after a user', `${COM}@zlo.example`, REFUSED],
  ['github.com', 'without TLS', COM.replace('https', 'http'), REFUSED],
  ['github.com', 'in capitals', COM.replace('token', 'TOKEN'), REFUSED],
  ['github.com', 'a tenant’s', TENANT, REFUSED],
  ['a tenant', 'its issuer', TENANT, GOOD],
  ['a tenant', 'a segment below it', `${TENANT}/bolnisnica`, REFUSED],
  ['a tenant', 'another tenant’s', TENANT.replace('bolnisnica', 'zlo'), REFUSED],
  ['a tenant', 'that of github.com', COM, REFUSED],
  ['a tenant', 'an enterprise’s on github.com', `${COM}/bolnisnica`, REFUSED],
]; // biome-ignore format: a row a line

describe.skipIf(!HAS_OPENSSL)('who signed (needs openssl)', () => {
  let certificates: Certificates;

  beforeAll(() => {
    certificates = makeCertificates(NAMES);
  });
  afterAll(() => certificates.remove());

  test.each(ROWS)('on %s, %s', async (server, _, iss, expected) => {
    const [serverUrl, apiUrl, issuer] = SERVERS[server];
    // The port of the server is not known before it stands.
    const leads: Record<string, string> = {};
    const proxy: Proxy = await startProxy({ leads });
    const run = await judgedOn('signed', {
      seed: { server: { tls: certificates, apiUrl, serverUrl } },
      issuer,
      claims: ({ github }) => {
        for (const name of NAMES) leads[`${name}:443`] = new URL(github.origin).host;
        return { iss };
      },
      env: { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: certificates.caFile },
    });
    await proxy.stop();
    expect(inWords(run)).toBe(expected);
    // The keys are the server's own, whatever the token says.
    expect([...new Set(proxy.connects)].toSorted()).toEqual(
      [apiUrl, issuer].map((url) => `${new URL(url).host}:443`).toSorted(),
    );
  });
});
