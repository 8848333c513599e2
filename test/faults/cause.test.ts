import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { createServer } from 'node:http';
import { lookup } from 'node:dns/promises';
import { describe, expect, test } from 'vitest';
import { type Cause, causeOf, KnownCauseError } from '../../src/faults/cause.ts';
import { transport } from '../../src/github/transport.ts';

const coded = (code: string, more: object = {}): Error =>
  Object.assign(new Error(`words of the system: ${code}`), { code, ...more });

async function thrownBy(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('what the system really throws', () => {
  const fetch = transport({}, 2_000);
  const refused = (): Promise<unknown> => fetch('http://127.0.0.1:9/');
  const broken = async (answer: string): Promise<unknown> => {
    const server = createServer((request) => {
      request.socket.end(answer);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      return await fetch(`http://127.0.0.1:${port}/`);
    } finally {
      server.close();
    }
  };

  test.each<readonly [string, () => unknown, Cause]>([
    ['a file that is not there', () => readFileSync('/nowhere/at/all'), 'file-missing'],
    ['a folder for a file', () => readFileSync('/'), 'folder-not-file'],
    ['no address', () => new URL('::'), 'address-wrong'],
    ['nobody listens', refused, 'connection-refused'],
    [
      'a proxy that is no address',
      () => transport({ http_proxy: '::' }, 9)('http://a/'),
      'address-wrong',
    ],
    ['closed at once', () => broken(''), 'connection-lost'],
    ['no HTTP', () => broken('220 mail.example.si ESMTP\r\n'), 'answer-broken'],
    ['plain text for TLS', () => fetch('https://127.0.0.1:9/'), 'connection-refused'],
    ['no such name', () => lookup('strežnik.invalid'), 'host-not-found'],
    ['given up', () => fetch('http://127.0.0.1:9/', { signal: AbortSignal.abort() }), 'too-late'],
    [
      'a port that is none',
      () => new Promise((_, reject) => connect({ port: 1, host: '127.0.0.1' }).on('error', reject)),
      'connection-refused',
    ],
  ])('%s', async (_name, work, cause) => {
    // Without a name server the name cannot even be looked up.
    const either = cause === 'host-not-found' ? [cause, 'lookup-failed'] : [cause];
    expect(either).toContain(causeOf(await thrownBy(work)));
  });
});

test.each<readonly [unknown, Cause]>([
  [coded('ECONNRESET'), 'connection-lost'],
  [coded('EAI_AGAIN'), 'lookup-failed'],
  [coded('EHOSTUNREACH'), 'not-reachable'],
  [coded('ETIMEDOUT'), 'too-late'],
  [coded('CERT_HAS_EXPIRED'), 'certificate-expired'],
  [coded('ERR_TLS_CERT_ALTNAME_INVALID'), 'certificate-name'],
  [coded('DEPTH_ZERO_SELF_SIGNED_CERT'), 'certificate-untrusted'],
  [coded('UNABLE_TO_GET_ISSUER_CERT_LOCALLY'), 'certificate-untrusted'],
  [coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'certificate-untrusted'],
  [coded('ERR_SSL_WRONG_VERSION_NUMBER'), 'tls-failed'],
  [coded('EACCES'), 'no-access'],
  [coded('EROFS'), 'read-only'],
  [coded('ENOSPC'), 'disk-full'],
  [coded('EMFILE'), 'too-many-open'],
  [coded('EPIPE'), 'not-taken'],
  [coded('Z_DATA_ERROR'), 'answer-broken'],
  [coded('ERR_BUFFER_TOO_LARGE'), 'answer-too-large'],
  // What wraps another is seen through, and the mail library's code does not hide the system's.
  [new TypeError('fetch failed', { cause: coded('ECONNRESET') }), 'connection-lost'],
  [new AggregateError([coded('ECONNREFUSED')], ''), 'connection-refused'],
  [coded('ESOCKET', { originalCode: 'CERT_NOT_YET_VALID' }), 'certificate-expired'],
  [
    new Error('wrapped', { cause: new KnownCauseError('proxy-refused', 'answered 407') }),
    'proxy-refused',
  ],
  // Nothing known, and no end to it.
  [new Error('Cannot read properties of undefined'), 'unknown-fault'],
  [coded('ESOMETHING'), 'unknown-fault'],
  [Object.assign(new Error('a number'), { code: 7 }), 'unknown-fault'],
  ['a text', 'unknown-fault'],
  [undefined, 'unknown-fault'],
  [endless(), 'unknown-fault'],
])('%s: %s', (thrown, cause) => {
  expect(causeOf(thrown)).toBe(cause);
});

function endless(): Error {
  const error = new Error('itself');
  error.cause = error;
  return error;
}
