import { request as plainRequest } from 'node:http';
import { connect as tlsConnect } from 'node:tls';
import type { Duplex } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { HAS_OPENSSL, makeCertificates } from './certificates.ts';
import { startProxy } from './proxy.ts';
import { startSample } from './sample.ts';

/** A tunnel through a proxy, or the status of its refusal. */
const tunnel = (proxy: string, target: string, login?: string): Promise<Duplex | number> =>
  new Promise((resolve, reject) => {
    const headers = login === undefined ? {} : { 'proxy-authorization': `Basic ${btoa(login)}` };
    const { hostname, port } = new URL(proxy);
    const request = plainRequest({ hostname, port, method: 'CONNECT', path: target, headers });
    request.on('connect', (response, socket) =>
      resolve(response.statusCode === 200 ? socket : (response.statusCode ?? 0)),
    );
    request.on('error', reject);
    request.end();
  });

const untilEnd = async (stream: Duplex): Promise<string> => {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
};

const REQUEST =
  'GET /repos/bolnisnica/enarocanje HTTP/1.1\r\nhost: api.github.com\r\nuser-agent: t\r\nconnection: close\r\n';

describe('a CONNECT proxy', () => {
  test('leads where it is asked to and remembers it', async () => {
    const { github } = await startSample();
    const proxy = await startProxy();
    const target = new URL(github.url).host;
    const socket = await tunnel(proxy.url, target);
    if (typeof socket === 'number') throw new Error(`no tunnel: ${socket}`);
    socket.write(`${REQUEST}authorization: token ${github.token}\r\n\r\n`);
    expect(await untilEnd(socket)).toMatch(/^HTTP\/1.1 200 OK/);
    expect(proxy.connects).toEqual([target]);
    await proxy.stop();
    await github.stop();
  });

  test('can ask for a login, or refuse', async () => {
    const guarded = await startProxy({ credentials: 'ana:skrivnost' });
    expect(guarded.url).toContain('ana:skrivnost@');
    expect(await tunnel(guarded.url, '127.0.0.1:1')).toBe(407);
    const closed = await startProxy({ refuseWith: 403 });
    expect(await tunnel(closed.url, '127.0.0.1:1')).toBe(403);
    await Promise.all([guarded.stop(), closed.stop()]);
  });
});

describe.skipIf(!HAS_OPENSSL)('TLS (needs openssl)', () => {
  test('the server is trusted by whoever knows our authority, through a proxy too', async () => {
    const certificates = makeCertificates(['api.github.com']);
    const { github } = await startSample({ tls: certificates, apiUrl: 'https://api.github.com' });
    const { host } = new URL(github.origin);
    const proxy = await startProxy({ leads: { 'api.github.com:443': host } });
    const socket = await tunnel(proxy.url, 'api.github.com:443');
    if (typeof socket === 'number') throw new Error(`no tunnel: ${socket}`);
    const secure = tlsConnect({ socket, servername: 'api.github.com', ca: certificates.ca });
    secure.write(`${REQUEST}authorization: token ${github.token}\r\n\r\n`);
    expect(await untilEnd(secure)).toMatch(
      /^HTTP\/1.1 200 OK[^]*"url":"https:\/\/api\.github\.com\/repos\//,
    );
    expect(github.strayed).toEqual([]);
    const stranger = fetch(github.origin);
    const code = expect.stringMatching(/CERT|VERIFY/);
    await expect(stranger).rejects.toMatchObject({ cause: { code } });
    await proxy.stop();
    await github.stop();
    certificates.remove();
  });
});
