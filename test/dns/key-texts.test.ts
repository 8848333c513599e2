import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askForKey } from '../../src/dns/key-texts.ts';
import { type DnsServer, HAS_DNSMASQ, startDns2, startDnsmasq } from '../support/dns.ts';
import { makeMailKey, recordOf } from '../support/mail/signing.ts';

const KEY = makeMailKey('bolnisnica.example', 's1', { bits: 4096 });
const SECOND = makeMailKey('bolnisnica.example', 's2');
const at = (selector: string): string => `${selector}._domainkey.bolnisnica.example`;
const asked = (server: DnsServer, selector: string, timeout = 2_000, tries = 2) =>
  askForKey(
    { selector, domain: 'bolnisnica.example' },
    { servers: [server.address], patience: { timeout, tries } },
  );
const ZONE = {
  [at('s1')]: [recordOf(KEY)],
  [at('s2')]: [recordOf(KEY), recordOf(SECOND)],
  [at('s3')]: ['v=spf1 -all', recordOf(SECOND)],
};

describe.skipIf(!HAS_DNSMASQ)('of dnsmasq', () => {
  let server: DnsServer;
  beforeAll(async () => {
    server = await startDnsmasq(ZONE);
  });
  afterAll(() => server.stop());

  test('a key of several strings comes as one text', async () => {
    expect(recordOf(KEY).length).toBeGreaterThan(255);
    expect(await asked(server, 's1')).toEqual({ kind: 'records', texts: [recordOf(KEY)] });
  });
  test.each(['s2', 's3'] as const)('several records are several texts (%s)', async (selector) => {
    const answer = await asked(server, selector);
    expect(answer.kind === 'records' && answer.texts.toSorted()).toEqual(
      ZONE[at(selector)]?.toSorted(),
    );
  });
  test('what is not there is none', async () => {
    expect(await asked(server, 'gone')).toEqual({ kind: 'none' });
  });
});

describe('of a server that goes wrong', () => {
  let server: DnsServer;
  beforeAll(async () => {
    server = await startDns2(
      { ...ZONE, [at('many')]: Array.from({ length: 21 }, (_, number) => `text ${number}`) },
      {
        [at('servfail')]: { kind: 'rcode', code: 2 },
        [at('refused')]: { kind: 'rcode', code: 5 },
        [at('silent')]: { kind: 'silence' },
        [at('garbage')]: { kind: 'garbage' },
        [at('loop')]: { kind: 'cname', to: at('loop') },
        [at('empty')]: { kind: 'rcode', code: 0 },
      },
    );
  });
  afterAll(() => server.stop());

  test('it is asked', async () => {
    expect(await asked(server, 's3')).toMatchObject({ kind: 'records' });
  });
  test.each(['servfail', 'refused', 'silent', 'garbage', 'many'])(
    '%s: nobody knows',
    async (selector) => {
      expect((await asked(server, selector, 300, 1)).kind).toBe('unavailable');
    },
  );
  test.each(['gone', 'empty', 'loop'])('%s: none', async (selector) => {
    expect((await asked(server, selector)).kind).toBe('none');
  });
  test('a name that no name can be: nobody knows', async () => {
    const name = { selector: 'x'.repeat(64), domain: 'bolnisnica.example' };
    const answer = await askForKey(name, { servers: [server.address] });
    expect(answer.kind).toBe('unavailable');
  });
  test('servers that are none: nobody knows', async () => {
    const name = { selector: 's1', domain: 'bolnisnica.example' };
    expect((await askForKey(name, { servers: ['nowhere'] })).kind).toBe('unavailable');
  });
});
