import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STARTER } from '../../../src/records/starter-text.ts';
import { runAction } from '../../support/action.ts';
import { enarocanje } from '../../support/enarocanje.ts';
import { type FakeSmtp, fakeSmtp } from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import { ANNOUNCING, issues, PLAN, receipts, replaced } from '../../modes/announce-scene.ts';

const FICTION = replaced(
  PLAN,
  /^description:.*$/m.exec(PLAN)?.[0] ?? '',
  `description: ${STARTER.description}`,
);

// A process of its own, on a machine that may be busy.
describe.skipIf(!HAS_OPENSSL)('announcing what the starter says (needs openssl)', () => {
  let ca: OwnCa;
  let smtp: FakeSmtp;

  beforeAll(async () => {
    ca = ownCa();
    smtp = await fakeSmtp(ca);
  });
  afterAll(async () => {
    await smtp.close();
    ca.remove();
  });

  /** A push to the default branch, and the action as it is shipped. */
  async function announced(intervention: string) {
    const house = await enarocanje({ intervention, now: '2026-11-26T08:25:00Z' });
    house.repository.run({ id: 70, event: 'push', workflow: '.github/workflows/announce.yml' });
    const token = house.github.addToken('announce', { permissions: ANNOUNCING });
    const before = smtp.mails.length;
    const run = await runAction({
      inputs: {
        mode: 'announce',
        token,
        'smtp-url': smtp.url,
        'mail-from': 'gate@hisa.example.si',
      },
      env: {
        ...house.env,
        NODE_EXTRA_CA_CERTS: ca.caFile,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_RUN_ID: '70',
      },
    });
    const sent = { mails: smtp.mails.length - before, issues: issues(house).length };
    const written = { ...sent, receipts: receipts(house).length };
    await house.github.stop();
    return { run, written };
  }

  it('tells nobody, says which text it is, and is red', { timeout: 60_000 }, async () => {
    const { run, written } = await announced(FICTION);
    expect(run.exitCode).toBe(1);
    expect(written).toEqual({ mails: 0, issues: 0, receipts: 0 });
    expect(run.outputs).toMatchObject({ allowed: 'false' });
    expect(run.summary).toContain(STARTER.description);
  });

  it('tells everybody of the same plan in the house’s own words', { timeout: 60_000 }, async () => {
    const { run, written } = await announced(PLAN);
    expect(run.exitCode).toBe(0);
    expect(written).toEqual({ mails: 1, issues: 1, receipts: 1 });
  });

  it('leaves a draft of the starter in peace', { timeout: 60_000 }, async () => {
    const { run, written } = await announced(replaced(FICTION, 'status: planned', 'status: draft'));
    expect([run.exitCode, written]).toEqual([0, { mails: 0, issues: 0, receipts: 0 }]);
  });
});
