import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ActionRun, runAction } from '../../support/action.ts';
import { type Enarocanje, enarocanje } from '../../support/enarocanje.ts';
import { type FakeSmtp, fakeSmtp } from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import { ANNOUNCING, issues, PLAN, receipts } from '../../modes/announce-scene.ts';

// Announcing is done once, by the built action: whatever form GitHub gives its node ids, whichever of
// several runs comes first, and whichever answer is lost. A mail that could not be sent says why.

/** GitHub asks that node ids are treated as opaque strings. */
const opaque = ({ github }: Enarocanje): void => {
  github.fault({
    on: 'graphql',
    kind: 'change',
    change: (body) =>
      JSON.parse(JSON.stringify(body).replaceAll(/"id":"([^"]+)"/g, '"id":"opaque~$1"')),
  });
};
const asTheyAre = (): void => undefined;

describe.skipIf(!HAS_OPENSSL)('announcing once (needs openssl)', { timeout: 60_000 }, () => {
  let ca: OwnCa;
  let smtp: FakeSmtp;
  let house: Enarocanje;

  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());
  beforeEach(async () => {
    smtp = await fakeSmtp(ca);
    house = await enarocanje({ intervention: PLAN, now: '2026-11-26T08:25:00Z' });
    return async () => {
      house.github.assertLegal();
      await house.github.stop();
      await smtp.close();
    };
  });

  function announced(run: string, smtpUrl = smtp.url): Promise<ActionRun> {
    house.repository.run({
      id: Number(run),
      event: 'push',
      workflow: '.github/workflows/announce.yml',
    });
    const token = house.github.addToken(`announce-${run}`, { permissions: ANNOUNCING });
    return runAction({
      inputs: { mode: 'announce', token, 'smtp-url': smtpUrl, 'mail-from': 'gate@hisa.example.si' },
      env: {
        ...house.env,
        NODE_EXTRA_CA_CERTS: ca.caFile,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_RUN_ID: run,
      },
    });
  }

  const delivered = (): readonly unknown[] =>
    receipts(house).filter(({ states }) => states.includes('success'));

  // Of two issues made at once the later closes itself.
  const open = (): readonly unknown[] => issues(house).filter(({ state }) => state === 'open');

  it.each([
    ['as they are', asTheyAre],
    ['of a form that is not known', opaque],
  ])('two runs at once, node ids %s', async (_, change) => {
    change(house);
    await Promise.all([announced('70'), announced('71')]);
    expect([smtp.mails.length, delivered().length, open().length]).toEqual([1, 1, 1]);
    await announced('72');
    expect([smtp.mails.length, delivered().length, open().length]).toEqual([1, 1, 1]);
  });

  it.each([
    ['a status, node ids as they are', asTheyAre, '/statuses'],
    ['a status, node ids of a form that is not known', opaque, '/statuses'],
    ['a receipt, node ids of a form that is not known', opaque, ''],
  ])('the answer is lost: %s', async (_, change, path) => {
    change(house);
    const on = `POST /repos/{owner}/{repo}/deployments${path && `/{deployment_id}${path}`}`;
    house.github.fault({ on, kind: 'reset', times: 1, carriedOut: true });
    expect((await announced('70')).exitCode).toBe(0);
    expect([smtp.mails.length, delivered().length, issues(house).length]).toEqual([1, 1, 1]);
  });

  it.each([
    ['a port that nobody listens at', () => 'smtps://a:b@127.0.0.1:9', /9/],
    ['no address of a server', () => 'mail.hisa.example.si', /smtp-url/],
    ['a scheme that is none of mail', () => 'https://a:b@127.0.0.1', /smtp-url/],
  ])('%s: nothing is sent, and the log says why', async (_, url, why) => {
    const run = await announced('70', url());
    expect([run.exitCode, delivered().length]).toEqual([1, 0]);
    expect(run.stdout).toMatch(why);
    // The next run, with what was put right, sends it.
    expect((await announced('71')).exitCode).toBe(0);
    expect([smtp.mails.length, delivered().length]).toEqual([1, 1]);
  });
});
