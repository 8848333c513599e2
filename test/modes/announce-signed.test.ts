import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { audienceOf } from '../../src/witness/payload.ts';
import type { Enarocanje, Seed } from '../support/enarocanje.ts';
import { exampleFile } from '../support/enarocanje.ts';
import { type ClaimSet, documentedClaims } from '../support/github/issuer.ts';
import { type FakeSmtp, fakeSmtp } from '../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../support/mail/own-ca.ts';
import { announcing, PLAN, replaced, type Scene, seeded, told } from './announce-scene.ts';

const PATIENCE = { connection: 2_000, greeting: 400, silence: 400, overall: 4_000 };
const WORKFLOW = '.github/workflows/announce.yml';
const DEMAND = `${exampleFile('solution.yml')}
evidence:
  announcement: signed
  workflows: [${WORKFLOW}]
`;

/** A trial, the announcement issue, the claim: then the mail goes out. */
const TOKENS_BEFORE = 3;

describe.skipIf(!HAS_OPENSSL)('announcing where GitHub signs (needs openssl)', () => {
  let ca: OwnCa;
  let smtp: FakeSmtp;
  let scene: Scene;

  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());
  afterEach(async () => {
    vi.unstubAllEnvs();
    scene.enarocanje.github.assertLegal();
    await scene.enarocanje.github.stop();
    await smtp.close();
  });

  async function stage(seed: Seed = {}): Promise<Enarocanje> {
    smtp = await fakeSmtp(ca);
    const house = await seeded({ solution: DEMAND, ...seed });
    scene = { enarocanje: house, smtp, tuning: { ca: ca.ca, patience: PATIENCE } };
    return house;
  }

  /** Gives the job `id-token: write`: it may ask for tokens of these claims. */
  function grant(house: Enarocanje, changes: ClaimSet = {}): void {
    const claims = documentedClaims({
      repository: 'bolnisnica/enarocanje',
      repositoryId: 4242,
      sha: house.repository.tip,
      run: '70',
    });
    const variables = house.github.issuer.grant({ ...claims, ...changes });
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  }

  const deployments = ({ repository }: Enarocanje) =>
    repository.state.deployments.map(({ task, payload, statuses }) => ({
      task,
      payload: payload as Readonly<Record<string, unknown>>,
      states: statuses.map(({ state }) => state),
    }));

  it('claims, sends, and leaves a receipt with a token of its own', async () => {
    const house = await stage();
    grant(house);
    const first = await announcing(scene);
    expect(first.exitCode).toBe(0);
    expect(told(first)).toMatchObject({
      result: 'sent',
      signature: 'signed',
      'mail-server': 'localhost',
    });
    const [claim, receipt] = deployments(house);
    expect(claim).toMatchObject({ task: 'ezdrav:announcement', states: ['success'] });
    expect(receipt).toMatchObject({ task: 'ezdrav:receipt', states: ['success'] });
    const { token, ...claimed } = claim?.payload ?? {};
    const said = receipt?.payload['said'];
    expect(said).toEqual({ ...claimed, object: 'receipt' });
    const audienceIn = (given: string): string => {
      const [, body = ''] = given.split('.');
      const { aud } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { aud: string };
      return aud;
    };
    // What it writes into the issue is signed beside them.
    const given = house.github.issuer.given.filter((each) => !audienceIn(each).includes(':mark:'));
    expect([token, receipt?.payload['token']]).toEqual(given);
    const audiences = given.map(audienceIn);
    expect(audiences).toEqual([
      audienceOf('announcement', claimed as never),
      audienceOf('announcement', said as never),
    ]);
    expect(JSON.stringify([first.log, first.summary, first.report])).not.toContain(token);
    // A second run looks the signature up and says nothing.
    const second = await announcing(scene);
    expect(told(second)).toMatchObject({ result: 'told' });
    expect(smtp.mails).toHaveLength(1);
  });

  it('sends nothing where a signature is demanded and the job may ask for none', async () => {
    const house = await stage();
    const first = await announcing(scene);
    expect(first.exitCode).toBe(1);
    expect(told(first)).toMatchObject({ result: 'failed', 'reason-codes': ['api.forbidden'] });
    expect(first.log).toContain('id-token: write');
    expect([smtp.mails.length, deployments(house)]).toEqual([0, []]);
  });

  it('sends nothing where GitHub signs nothing before the mail', async () => {
    const house = await stage();
    grant(house);
    house.github.fault({ on: 'oidc token', kind: 403 });
    const first = await announcing(scene);
    expect(told(first)).toMatchObject({ result: 'failed' });
    expect([smtp.mails.length, deployments(house)]).toEqual([0, []]);
  });

  it('says in red that the receipt is not signed where the second token did not come', async () => {
    const house = await stage();
    grant(house);
    const disarm = house.github.fault({ on: 'oidc token', kind: 403, after: TOKENS_BEFORE });
    const first = await announcing(scene);
    expect(first).toMatchObject({
      exitCode: 1,
      outputs: { 'reason-codes': 'announcement.unverifiable' },
    });
    expect(told(first)).toMatchObject({ result: 'sent', signature: 'unsigned' });
    expect(first.log).toContain('SENT, BUT NOT SIGNED');
    disarm();
    // Nothing is repeated by itself; a person asks for it.
    const second = await announcing(scene);
    expect(second.exitCode).toBe(1);
    expect(second.log).toContain('does not bear the signature');
    expect(smtp.mails).toHaveLength(1);
  });

  it('goes on as before, and says what to add, where nothing is demanded', async () => {
    const house = await stage({ solution: exampleFile('solution.yml') });
    const first = await announcing(scene);
    expect(first.exitCode).toBe(0);
    expect(told(first)).toMatchObject({ result: 'sent', signature: 'unsigned' });
    expect(first.log).toContain('id-token: write');
    expect(deployments(house)).toHaveLength(1);
  });

  it('sends nothing through another mail server than the named one', async () => {
    const named = replaced(
      DEMAND,
      'contacts:\n',
      'contacts:\n  mail-server: smtp.hisa.example.si\n',
    );
    const house = await stage({ solution: named });
    grant(house);
    const first = await announcing(scene);
    expect(told(first)).toMatchObject({
      result: 'other-server',
      'mail-server-named': 'smtp.hisa.example.si',
    });
    expect([first.exitCode, smtp.mails.length, deployments(house)]).toEqual([1, 0, []]);
  });

  it('tells of a withdrawal with a signature of its own', async () => {
    const house = await stage();
    grant(house);
    await announcing(scene);
    house.github.setNow('2026-11-26T09:00:00Z');
    house.repository.push({
      by: 'dezurni-m',
      files: { '.ezdrav/intervention.yml': replaced(PLAN, 'status: planned', 'status: withdrawn') },
    });
    grant(house);
    const second = await announcing(scene);
    expect(told(second)).toMatchObject({
      result: 'sent',
      notice: 'withdrawal',
      signature: 'signed',
    });
    expect(told(await announcing(scene))).toMatchObject({ result: 'told' });
    expect(smtp.mails).toHaveLength(2);
  });
});
