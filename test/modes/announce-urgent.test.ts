import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ModeResult } from '../../src/modes/mode-result.ts';
import { gate } from '../../src/modes/gate.ts';
import { type Enarocanje, exampleFile, type Seed } from '../support/enarocanje.ts';
import { type Behaviour, type FakeSmtp, fakeSmtp, PASSWORD } from '../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../support/mail/own-ca.ts';
import {
  modeInput,
  CUSTODIAN,
  DESK,
  FILE,
  receipts,
  replaced,
  seeded,
  URGENT_PLAN,
} from './announce-scene.ts';

const PATIENCE = { connection: 2_000, greeting: 400, silence: 400, overall: 4_000 };
/** The gate's permissions, with the one for sending a notification itself. */
const SENDING = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'read',
  deployments: 'write',
  actions: 'read',
} as const;

describe.skipIf(!HAS_OPENSSL)(
  'the gate notifying of an urgent intervention (needs openssl)',
  () => {
    let ca: OwnCa;
    let house: Enarocanje;
    let smtp: FakeSmtp;

    beforeAll(() => {
      ca = ownCa();
    });
    afterAll(() => ca.remove());
    afterEach(async () => {
      house.github.assertLegal();
      await house.github.stop();
      await smtp.close();
    });

    async function stage(seed: Seed = {}): Promise<void> {
      smtp = await fakeSmtp(ca);
      house = await seeded({ intervention: URGENT_PLAN, event: 'workflow_dispatch', ...seed });
    }

    function judged(
      inputs: Record<string, string> = {},
      permissions: Parameters<typeof modeInput>[2] = SENDING,
    ): Promise<ModeResult> {
      const mail = { 'smtp-url': smtp.url, 'mail-from': 'gate@hisa.example.si' };
      const given = modeInput(house, { ...mail, ...inputs }, permissions);
      const context = { ...given.context, ref: 'refs/tags/v4.12.0', runId: 77 };
      return gate({ ...given, context }, { ca: ca.ca, patience: PATIENCE });
    }

    it('sends it, waits for every 250 and the receipt, judges again, allows', async () => {
      await stage();
      const result = await judged();
      expect(result).toMatchObject({
        exitCode: 0,
        outputs: { decision: 'allow-urgent', allowed: 'true', 'reason-codes': '' },
      });
      expect(smtp.mails.map(({ to }) => to)).toEqual([[DESK, CUSTODIAN]]);
      expect((await simpleParser(smtp.mails[0]?.raw ?? '')).subject).toContain('URGENTNO');
      expect(receipts(house)).toMatchObject([{ task: 'ezdrav:notification', states: ['success'] }]);
      await judged();
      expect(smtp.mails).toHaveLength(1);
    });

    it('sends nothing without a mail server, and refuses for the notification alone', async () => {
      await stage();
      expect(await judged({ 'smtp-url': '' })).toMatchObject({
        exitCode: 1,
        outputs: { 'reason-codes': 'urgent.not-notified' },
      });
      expect([smtp.mails, receipts(house)]).toEqual([[], []]);
    });

    const others: [string, string, () => Seed][] = [
      [
        'an approval is missing',
        'approval.client-missing,urgent.not-notified',
        () => ({
          intervention: replaced(
            URGENT_PLAN,
            '  client: { by: "naročnik A-12", at: 2026-11-26T09:10, reference: telefon }\n',
            '',
          ),
        }),
      ],
      [
        'it is not justified',
        'urgent.unjustified,urgent.not-notified',
        () => ({
          intervention: replaced(
            URGENT_PLAN,
            'Izpad potrjevanja e-receptov na vseh lokacijah.',
            'Izpad.',
          ),
        }),
      ],
      [
        'another tag is deployed',
        'target.tag-mismatch,urgent.not-notified',
        () => ({ intervention: replaced(URGENT_PLAN, 'tag: v4.12.0', 'tag: v4.12.1') }),
      ],
      [
        'whoever starts it has left',
        'urgent.not-notified,staff.departed',
        () => ({
          staff: replaced(
            exampleFile('staff.yml'),
            '    account: { requested: 2026-01-07',
            '    left: 2026-11-20\n    account: { requested: 2026-01-07',
          ),
        }),
      ],
    ];

    it.each(others)('wakes nobody where %s', async (_name, codes, seed) => {
      await stage(seed());
      const result = await judged();
      expect(result).toMatchObject({ exitCode: 1, outputs: { 'reason-codes': codes } });
      expect([smtp.mails, receipts(house)]).toEqual([[], []]);
    });

    it('wakes nobody where an answer did not come', async () => {
      await stage();
      house.github.fault({ on: 'GET /repos/{owner}/{repo}/activity', kind: 403 });
      expect(await judged()).toMatchObject({ exitCode: 1, outputs: { allowed: 'false' } });
      expect([smtp.mails, receipts(house)]).toEqual([[], []]);
    });

    it('wakes nobody where the tag was moved after the first look', async () => {
      await stage();
      house.github.onRequest((_n, { path }) => {
        if (!path.endsWith('/activity') && !path.includes('/activity?')) return;
        house.repository.push({ files: { 'README.md': 'x' } }).tag('v4.12.0');
      });
      expect(await judged()).toMatchObject({ exitCode: 1 });
      expect([smtp.mails, receipts(house)]).toEqual([[], []]);
    });

    const refused: [string, Behaviour][] = [
      ['mail 451', { data: 451 }],
      ['mail 552', { data: 552 }],
      ['login 535', { login: 535 }],
      ['one of two recipients 550', { recipients: { [CUSTODIAN]: 550 } }],
      ['greeting hangs', { greeting: 'hang' }],
    ];

    it.each(refused)('allows nothing where it was not sent: %s', async (_name, behaviour) => {
      await stage();
      smtp.behaviour = behaviour;
      const result = await judged();
      expect(result).toMatchObject({
        exitCode: 1,
        outputs: { decision: 'deny', 'reason-codes': 'urgent.not-notified' },
      });
      expect(result.annotations[0]).toMatchObject({ level: 'error' });
      expect(JSON.stringify(result)).not.toContain(PASSWORD);
      smtp.behaviour = {};
      expect(await judged()).toMatchObject({ exitCode: 0 });
    });

    it.each([['lost'], ['silent']] as const)(
      'allows nothing and repeats nothing where nobody knows: %s',
      async (data) => {
        await stage();
        smtp.behaviour = { data };
        const said = {
          exitCode: 1,
          outputs: { decision: 'unverifiable', 'reason-codes': 'urgent.unverifiable' },
        };
        expect(await judged()).toMatchObject(said);
        smtp.behaviour = {};
        expect(await judged()).toMatchObject(said);
        expect(smtp.mails).toHaveLength(1);
      },
    );

    it('allows nothing where the receipt could not be confirmed', async () => {
      await stage();
      const on = 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
      house.github.fault({ on, kind: 500 });
      expect(await judged()).toMatchObject({
        exitCode: 1,
        outputs: { 'reason-codes': 'urgent.unverifiable' },
      });
      expect(smtp.mails).toHaveLength(1);
    });

    it('names the permission that is missing, and sends nothing', async () => {
      await stage();
      const result = await judged({}, { ...SENDING, deployments: 'read' });
      expect(result).toMatchObject({
        exitCode: 1,
        outputs: { 'reason-codes': 'urgent.not-notified' },
      });
      expect(result.log).toContain('deployments: write');
      expect(smtp.mails).toEqual([]);
    });

    it('sends once where two gates judge at the same time', async () => {
      await stage();
      const both = await Promise.all([judged(), judged()]);
      expect(smtp.mails).toHaveLength(1);
      expect(both.map(({ exitCode }) => exitCode)).toContain(0);
    });

    it('does not notify anew of a changed plan by itself', async () => {
      await stage();
      await judged();
      house.github.setNow('2026-11-26T09:00:00Z');
      house.repository.push({
        by: 'dezurni-m',
        files: { [FILE]: replaced(URGENT_PLAN, 'downtime: true', 'downtime: false') },
      });
      expect(await judged()).toMatchObject({
        exitCode: 1,
        outputs: { 'reason-codes': 'approval.before-announcement,urgent.plan-changed' },
      });
      expect(smtp.mails).toHaveLength(1);
    });
  },
);
