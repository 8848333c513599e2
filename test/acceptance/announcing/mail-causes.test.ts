import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ActionRun, runAction } from '../../support/action.ts';
import { enarocanje } from '../../support/enarocanje.ts';
import {
  type Behaviour,
  fakeSmtp,
  type FakeSmtp,
  type Offer,
} from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import { every } from '../../support/sample.ts';
import { ANNOUNCING, CUSTODIAN, DESK, PLAN, receipts } from '../../modes/announce-scene.ts';

// A mail that could not be sent: on the built action each cause is one message, with the remedy that fits
// it, and nobody was told. What was put right is sent by the next run.

vi.setConfig({ testTimeout: 120_000 });

interface Cause {
  readonly name: string;
  readonly offer?: Offer;
  readonly behaviour?: Behaviour;
  /** What stands in smtp-url; without it the server's own. */
  readonly url?: (server: FakeSmtp) => string;
  /** Without the authority that signed the server's certificate. */
  readonly stranger?: true;
  /** The server's certificate, where it is of another name. */
  readonly certificate?: string;
  readonly from?: string;
  /** What the message says of the cause, and what it says to do. */
  readonly says: readonly (string | RegExp)[];
}

const on = (server: FakeSmtp, scheme: string, credentials = 'gost:skrivnost@'): string =>
  `${scheme}://${credentials}127.0.0.1:${server.port}`;
const LATER = 'start this again in a few minutes';
const WRITTEN = 'smtp-url';

const NOT_SENT: readonly Cause[] = [
  { name: 'the login refused', behaviour: { login: 535 }, says: ['Correct user and password'] },
  { name: 'the login refused for now', behaviour: { login: 454 }, says: [LATER] },
  { name: 'greylisting of a recipient', behaviour: { recipients: { '*': 451 } }, says: [LATER] },
  { name: 'greylisting of one recipient alone', behaviour: { recipients: { [CUSTODIAN]: 450 } }, says: [LATER] },
  { name: 'greylisting of the mail', behaviour: { data: 451 }, says: [LATER] },
  { name: 'no room for now', behaviour: { data: 452 }, says: [LATER] },
  { name: 'the server too busy at its greeting', behaviour: { greeting: 421 }, says: [LATER] },
  { name: 'the server serves nobody', behaviour: { greeting: 554 }, says: ['names a mail server'] },
  { name: 'no such recipient', behaviour: { recipients: { [DESK]: 550 } }, says: ['Correct the addresses', DESK] },
  { name: 'no recipient is known', behaviour: { recipients: { '*': 550 } }, says: ['Correct the addresses'] },
  { name: 'the sender refused', behaviour: { sender: 550 }, says: ['mail-from'] },
  { name: 'the mail refused', behaviour: { data: 550 }, says: ['Ask the mail server’s administrator why'] },
  { name: 'the mail too large', behaviour: { data: 552 }, says: ['Ask the mail server’s administrator why'] },
  { name: 'the connection cut before the mail', behaviour: { data: 'early' }, says: ['smtp-url'] },
  { name: 'no TLS at all', offer: { tls: 'none' }, says: ['STARTTLS'] },
  { name: 'no login offered', offer: { auth: false }, says: ['a login is required'] },
  { name: 'smtps at a port of STARTTLS', url: (it) => on(it, 'smtps'), says: ['Write smtp:// (STARTTLS) for this port'] },
  { name: 'STARTTLS at a port of TLS', offer: { tls: 'implicit' }, url: (it) => on(it, 'smtp'), says: ['write smtps:// if that port begins with TLS'] },
  { name: 'a certificate of an unknown authority', stranger: true, says: ['NODE_EXTRA_CA_CERTS'] },
  { name: 'a certificate of another name', certificate: 'DNS:posta.example.si', says: ['the server’s own name'] },
  { name: 'no such host', url: () => 'smtp://gost:skrivnost@posta.ni-ga.invalid:587', says: ['posta.ni-ga.invalid'] },
  { name: 'a port that nobody listens at', url: () => 'smtp://gost:skrivnost@127.0.0.1:9', says: [/127\.0\.0\.1.?:?9|port/] },
  { name: 'a hash in the password', url: (it) => on(it, 'smtp', 'gost:skriv#nost@'), says: [WRITTEN, '%23'] },
  { name: 'no login in the address', url: (it) => on(it, 'smtp', ''), says: [WRITTEN, /login/] },
  { name: 'another scheme', url: () => 'https://gost:skrivnost@127.0.0.1', says: [WRITTEN, /smtp:\/\//] },
  { name: 'a sender with a display name', from: 'Vrata <gate@hisa.example.si>', says: ['mail-from', 'name@example.si'] },
]; // biome-ignore format: a row a line

const UNKNOWN: readonly Cause[] = [
  { name: 'the connection cut after the mail', behaviour: { data: 'lost' }, says: [/<\S+@\S+>/] },
  { name: 'an answer that is neither yes nor no', behaviour: { data: 354 }, says: [/<\S+@\S+>/] },
]; // biome-ignore format: a row a line

const errors = ({ stdout }: ActionRun): readonly string[] =>
  stdout.split('\n').filter((line) => line.startsWith('::error'));

describe.skipIf(!HAS_OPENSSL)('a mail that could not be sent (needs openssl)', () => {
  let ca: OwnCa;
  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => {
    ca.remove();
  });

  async function tried(
    { offer, behaviour, url, stranger, certificate, from = 'gate@hisa.example.si' }: Cause,
    look: (run: ActionRun, smtp: FakeSmtp, again: () => Promise<ActionRun>) => Promise<void>,
  ): Promise<void> {
    const other = certificate === undefined ? ca : ownCa(certificate);
    const smtp = await fakeSmtp(other, offer ?? {}, behaviour ?? {});
    const right = await fakeSmtp(ca);
    const house = await enarocanje({ intervention: PLAN, now: '2026-11-26T08:25:00Z' });
    let run = 69;
    const announced = (
      smtpUrl: string,
      sender: string,
      trusted: OwnCa | null,
    ): Promise<ActionRun> => {
      run += 1;
      house.repository.run({ id: run, event: 'push', workflow: '.github/workflows/announce.yml' });
      return runAction({
        inputs: {
          mode: 'announce',
          token: house.github.addToken(`announce-${run}`, { permissions: ANNOUNCING }),
          'smtp-url': smtpUrl,
          'mail-from': sender,
        },
        env: {
          ...house.env,
          ...(trusted !== null && { NODE_EXTRA_CA_CERTS: trusted.caFile }),
          GITHUB_REF: 'refs/heads/main',
          GITHUB_RUN_ID: `${run}`,
        },
      });
    };
    try {
      const first = await announced(
        url?.(smtp) ?? smtp.url,
        from,
        stranger === true ? null : other,
      );
      expect(receipts(house).filter(({ states }) => states.includes('success'))).toEqual([]);
      await look(first, right, () => announced(right.url, 'gate@hisa.example.si', ca));
      house.github.assertLegal();
    } finally {
      await house.github.stop();
      await smtp.close();
      await right.close();
      if (other !== ca) other.remove();
    }
  }

  test.each(every(3, NOT_SENT))(
    '$name: told once, with its remedy, and sent when it is put right',
    async (cause) => {
      await tried(cause, async (run, right, again) => {
        expect(run.exitCode).toBe(1);
        expect(errors(run), run.stdout).toHaveLength(1);
        for (const each of cause.says) expect(run.stdout).toMatch(each);
        expect(run.stdout).not.toMatch(/\.\.\/deps\/|--use-system-ca|at .*\.js:\d+/);
        expect((await again()).exitCode).toBe(0);
        expect(right.mails).toHaveLength(1);
      });
    },
  );

  test.each(UNKNOWN)('$name: not known, told once, and not sent again by itself', async (cause) => {
    await tried(cause, async (run, right, again) => {
      expect(run.exitCode).toBe(1);
      expect(errors(run), run.stdout).toHaveLength(1);
      for (const each of cause.says) expect(run.stdout).toMatch(each);
      expect(run.stdout).toContain('NOT KNOWN');
      expect((await again()).exitCode).toBe(1);
      expect(right.mails).toEqual([]);
    });
  });
});
