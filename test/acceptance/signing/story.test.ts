import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PLAN, URGENT_PLAN } from '../../modes/announce-scene.ts';
import { job } from '../../modes/close-scene.ts';
import { enarocanje, exampleFile } from '../../support/enarocanje.ts';
import { fakeSmtp } from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import { demanding, inWords } from './scene.ts';
import { approve, step } from './steps.ts';

vi.setConfig({ testTimeout: 120_000 });

describe.skipIf(!HAS_OPENSSL)('announce → approve → deploy → close (needs openssl)', () => {
  let ca: OwnCa;

  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());

  it('signed: everything that it rests on is verified', async () => {
    const smtp = await fakeSmtp(ca);
    const house = await enarocanje({ intervention: PLAN, solution: demanding('signed') });
    const told = await step({ house, smtp, ca }, 'announce', '2026-11-26T08:25:00Z', {
      signs: true,
    });
    expect(told.exitCode).toBe(0);
    expect(told.report).toMatchObject({ interventions: [{ result: 'sent', signature: 'signed' }] });
    approve(house);
    // The key changes in between; the old one stays in the set for a time.
    house.github.issuer.rotate();
    house.github.forgetRequests();
    const allowed = await step({ house, smtp, ca }, 'gate', '2026-12-01T21:03:00Z');
    expect(allowed.outputs).toMatchObject({ decision: 'allow', allowed: 'true' });
    expect(inWords(allowed)).toBe('allow pass verified signature-verified');
    expect(allowed.report.rules.find(({ rule }) => rule === 'lead-time')?.evidence).toBe(
      'verified',
    );
    expect(house.github.requests.filter(({ operation }) => operation === 'oidc keys')).toHaveLength(
      1,
    );
    expect(house.github.requests.length).toBeLessThanOrEqual(12);
    expect(allowed.summary).toContain('signed by GitHub');
    job(house);
    const closed = await step({ house, smtp, ca }, 'close', '2026-12-01T22:35:00Z');
    expect(closed).toMatchObject({ exitCode: 0, outputs: { 'issue-number': '2' } });
    house.github.assertLegal();
    await house.github.stop();
    await smtp.close();
  });

  it('without the permission: nothing is sent where a signature is demanded, and the gate refuses', async () => {
    const smtp = await fakeSmtp(ca);
    const house = await enarocanje({ intervention: PLAN, solution: demanding('signed') });
    const told = await step({ house, smtp, ca }, 'announce', '2026-11-26T08:25:00Z');
    expect([told.exitCode, smtp.mails.length]).toEqual([1, 0]);
    expect(told.summary).toContain('id-token: write');
    approve(house);
    const refused = await step({ house, smtp, ca }, 'gate', '2026-12-01T21:03:00Z');
    expect(refused.outputs).toMatchObject({ decision: 'deny', allowed: 'false' });
    expect(refused.report['reason-codes']).toContain('announcement.missing');
    house.github.assertLegal();
    await house.github.stop();
    await smtp.close();
  });

  it('without the permission and without the demand: as before, recorded, and it says the line to add', async () => {
    const smtp = await fakeSmtp(ca);
    const house = await enarocanje({ intervention: PLAN, solution: exampleFile('solution.yml') });
    const told = await step({ house, smtp, ca }, 'announce', '2026-11-26T08:25:00Z');
    expect(told.exitCode).toBe(0);
    expect(told.summary).toContain('id-token: write');
    approve(house);
    const allowed = await step({ house, smtp, ca }, 'gate', '2026-12-01T21:03:00Z');
    expect(inWords(allowed)).toBe('allow pass recorded');
    expect(house.github.requests.filter(({ operation }) => operation === 'oidc keys')).toEqual([]);
    job(house);
    expect((await step({ house, smtp, ca }, 'close', '2026-12-01T22:35:00Z')).exitCode).toBe(0);
    await house.github.stop();
    await smtp.close();
  });

  it('urgent: what the gate itself sent counts in every attempt of its run, and in no other', async () => {
    const smtp = await fakeSmtp(ca);
    const house = await enarocanje({
      now: '2026-11-26T08:25:00Z',
      intervention: URGENT_PLAN,
      solution: demanding('signed'),
      event: 'workflow_dispatch',
    });
    const first = await step({ house, smtp, ca }, 'gate', '2026-11-26T08:30:00Z');
    expect(first.outputs).toMatchObject({ decision: 'allow-urgent', allowed: 'true' });
    expect(first.report.rules.find(({ rule }) => rule === 'urgent')?.evidence).toBe('recorded');
    const again = await step({ house, smtp, ca }, 'gate', '2026-11-26T08:50:00Z');
    expect(again.outputs).toMatchObject({ decision: 'allow-urgent', allowed: 'true' });
    expect(smtp.mails).toHaveLength(1);
    house.repository.run({ id: 78, event: 'workflow_dispatch', ref: 'refs/tags/v4.12.0' });
    const other = { env: { GITHUB_RUN_ID: '78' } };
    await step({ house, smtp, ca }, 'gate', '2026-11-26T08:55:00Z', other);
    expect(smtp.mails).toHaveLength(2);
    await house.github.stop();
    await smtp.close();
  });
});
