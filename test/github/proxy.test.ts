import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proxyFor } from '../../src/github/transport.ts';
import { runAction } from '../support/action.ts';
import { enarocanje } from '../support/enarocanje.ts';
import {
  type Certificates,
  HAS_OPENSSL,
  makeCertificates,
} from '../support/github/certificates.ts';
import { type Proxy, startProxy } from '../support/github/proxy.ts';
import { ask, codeOf, withClient } from './asking.ts';

const PROXY = 'http://proxy.znet:3128';

describe('which proxy', () => {
  const rows: readonly (readonly [string, string, Record<string, string>, string | null])[] = [
    ['none', 'https://api.github.com', {}, null],
    ['HTTPS_PROXY', 'https://api.github.com', { HTTPS_PROXY: PROXY }, PROXY],
    ['https_proxy', 'https://api.github.com', { https_proxy: PROXY }, PROXY],
    [
      'the lower case first',
      'https://api.github.com',
      { https_proxy: PROXY, HTTPS_PROXY: 'http://x' },
      PROXY,
    ],
    ['HTTP_PROXY is for http', 'https://api.github.com', { HTTP_PROXY: PROXY }, null],
    ['HTTP_PROXY', 'http://api.github.com', { HTTP_PROXY: PROXY }, PROXY],
    ['without a scheme', 'https://api.github.com', { HTTPS_PROXY: 'proxy.znet:3128' }, PROXY],
    ['NO_PROXY *', 'https://api.github.com', { HTTPS_PROXY: PROXY, NO_PROXY: '*' }, null],
    [
      'NO_PROXY the host',
      'https://api.github.com',
      { HTTPS_PROXY: PROXY, NO_PROXY: 'localhost, API.github.com' },
      null,
    ],
    [
      'NO_PROXY a domain',
      'https://api.github.com',
      { HTTPS_PROXY: PROXY, NO_PROXY: 'github.com' },
      null,
    ],
    [
      'NO_PROXY .domain',
      'https://api.github.com',
      { HTTPS_PROXY: PROXY, no_proxy: '.github.com' },
      null,
    ],
    [
      'NO_PROXY *.domain',
      'https://api.github.com',
      { HTTPS_PROXY: PROXY, no_proxy: '*.github.com' },
      null,
    ],
    [
      'NO_PROXY part of a name',
      'https://api.github.com',
      { HTTPS_PROXY: PROXY, no_proxy: 'hub.com' },
      PROXY,
    ],
    [
      'NO_PROXY its port',
      'https://git.znet:8443',
      { HTTPS_PROXY: PROXY, no_proxy: 'git.znet:8443' },
      null,
    ],
    [
      'NO_PROXY another port',
      'https://git.znet',
      { HTTPS_PROXY: PROXY, no_proxy: 'git.znet:8443' },
      PROXY,
    ],
    [
      'NO_PROXY the default port',
      'https://git.znet',
      { HTTPS_PROXY: PROXY, no_proxy: 'git.znet:443' },
      null,
    ],
    [
      'NO_PROXY other hosts',
      'https://api.github.com',
      { HTTPS_PROXY: PROXY, NO_PROXY: 'src.si ezdrav.si' },
      PROXY,
    ],
  ];
  test.each(rows)('%s', (_name, url, environment, expected) => {
    expect(proxyFor(new URL(url), environment)).toBe(expected);
  });
});

describe('through a CONNECT proxy', () => {
  test('every request goes, and with its login', async () => {
    const proxy = await startProxy({ credentials: 'ana:skrivnost' });
    await withClient({ environment: { http_proxy: proxy.url } }, async ({ github, client }) => {
      expect(await codeOf(ask(client))).toBe('ok');
      expect(new Set(proxy.connects)).toEqual(new Set([new URL(github.url).host]));
    });
    await proxy.stop();
  });

  test('one that refuses is said, and nothing goes past it', async () => {
    const proxy = await startProxy({ refuseWith: 403 });
    await withClient(
      { environment: { http_proxy: proxy.url }, patience: { tries: 2 } },
      async ({ github, client }) => {
        expect(await codeOf(ask(client))).toBe('api.unavailable');
        expect(github.requests).toEqual([]);
      },
    );
    await proxy.stop();
  });

  test('one that answers in the server’s place is not believed', async () => {
    const body = JSON.stringify({ id: 4242, full_name: 'bolnisnica/enarocanje' });
    const date = new Date('2026-12-01T21:30:00Z').toUTCString();
    const forged = `HTTP/1.1 201 Created\r\ndate: ${date}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    const liar = createServer((socket) => {
      socket.on('data', () => socket.end(forged));
      socket.on('error', () => socket.destroy());
    });
    await new Promise<void>((resolve) => liar.listen(0, '127.0.0.1', resolve));
    const { port } = liar.address() as AddressInfo;
    const environment = { http_proxy: `http://127.0.0.1:${port}` };
    await withClient({ environment, patience: { tries: 1 } }, async ({ github, client }) => {
      const asked = await ask(client);
      expect(asked).toMatchObject({
        ok: false,
        problem: { code: 'api.unavailable', status: null },
      });
      expect(JSON.stringify(asked)).toContain('proxy');
      expect(github.requests).toEqual([]);
    });
    await new Promise((resolve) => liar.close(resolve));
  });

  test('NO_PROXY goes past it', async () => {
    const proxy = await startProxy();
    const environment = { http_proxy: proxy.url, no_proxy: '127.0.0.1' };
    await withClient({ environment }, async ({ client }) => {
      expect(await codeOf(ask(client))).toBe('ok');
      expect(proxy.connects).toEqual([]);
    });
    await proxy.stop();
  });
});

describe.skipIf(!HAS_OPENSSL)('the built action in a closed network (needs openssl)', () => {
  let certificates: Certificates;
  let proxy: Proxy;
  beforeAll(() => {
    certificates = makeCertificates(['github.znet', 'api.github.znet']);
  });
  afterAll(() => certificates.remove());

  /** The example on a server that only the proxy can reach, under an authority of the house. */
  async function act(environment: (url: string) => Record<string, string>) {
    const { github, env } = await enarocanje({
      server: {
        tls: certificates,
        apiUrl: 'https://api.github.znet',
        serverUrl: 'https://github.znet',
      },
    });
    proxy = await startProxy({ leads: { 'api.github.znet:443': new URL(github.origin).host } });
    const run = await runAction({ env: { ...env, ...environment(proxy.url) } });
    const seen = { connects: [...proxy.connects], requests: github.requests.length };
    await proxy.stop();
    await github.stop();
    return { run, ...seen };
  }

  test('HTTPS_PROXY and NODE_EXTRA_CA_CERTS suffice', async () => {
    const { run, connects } = await act((url) => ({
      HTTPS_PROXY: url,
      NODE_EXTRA_CA_CERTS: certificates.caFile,
    }));
    expect([run.outputs['decision'], run.report['reason-codes']]).toEqual(['allow', []]);
    expect(new Set(connects)).toEqual(new Set(['api.github.znet:443']));
  });

  test('without the authority nothing is believed', async () => {
    const { run, requests } = await act((url) => ({ HTTPS_PROXY: url }));
    expect(run.exitCode).toBe(1);
    expect(run.report['reason-codes']).toContain('api.unavailable');
    expect(requests).toBe(0);
  });

  test('a variable that would switch certificates off changes nothing', async () => {
    const { run, requests } = await act((url) => ({
      HTTPS_PROXY: url,
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    }));
    expect(run.exitCode).toBe(1);
    expect(run.report['reason-codes']).toContain('api.unavailable');
    expect(requests).toBe(0);
  });

  test('without the proxy nobody is reached', async () => {
    const { run } = await act(() => ({ NODE_EXTRA_CA_CERTS: certificates.caFile }));
    expect(run.exitCode).toBe(1);
    expect(run.report['reason-codes']).toContain('api.unavailable');
  });
});
