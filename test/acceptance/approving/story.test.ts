import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ANNOUNCING, CUSTODIAN, DESK, PLAN } from '../../modes/announce-scene.ts';
import { type ActionRun, runAction } from '../../support/action.ts';
import { askingOnLoopback, type DnsServer, startDns2 } from '../../support/dns.ts';
import { type Enarocanje, enarocanje, exampleFile } from '../../support/enarocanje.ts';
import { documentedClaims } from '../../support/github/issuer.ts';
import { type FakeSmtp, fakeSmtp } from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import {
  HAS_FAKETIME,
  HAS_OPENDKIM,
  makeMailKey,
  recordOf,
  signedByNodemailer,
  signedByOpendkim,
} from '../../support/mail/signing.ts';
import { mailOf, nameOf } from '../../witness/mail/mail-scene.ts';

// The built action from the announcement to the deployment, answers by mail in between. Two mail servers' keys in a
// DNS server on loopback, a mail server, GitHub's own signatures: nothing of the action is replaced.

const CLIENT = 'narocnik@bolnisnica.example';
const DEPUTY = 'namestnik@bolnisnica.example';
const ICT = 'ikt@ezdrav.example';
const CLIENT_KEY = makeMailKey('bolnisnica.example', 's1');
const ICT_KEY = makeMailKey('ezdrav.example', 'mail2026');
const ANNOUNCE = '.github/workflows/announce.yml';
const APPROVE = '.github/workflows/approve.yml';
const APPROVERS = `approvers:
  client:
    - { email: ${CLIENT}, answers-by-itself: false }
    - { email: ${DEPUTY}, answers-by-itself: false }
  ezdrav-ict: [{ email: ${ICT}, answers-by-itself: false }]
`;
const SOLUTION = `${exampleFile('solution.yml').replace(/^approvers:\n(?: .*\n)*/m, APPROVERS)}
contractor: { organisation: 'Hiša, d. o. o.', contact: posegi@hisa.example.si }
evidence: { announcement: signed, approvals: vouched, workflows: [${ANNOUNCE}, ${APPROVE}] }
`;
const GATE = {
  actions: 'read',
  contents: 'read',
  deployments: 'read',
  issues: 'read',
  'pull-requests': 'read',
} as const;

vi.setConfig({ testTimeout: 120_000 });

describe.skipIf(!HAS_OPENSSL || !HAS_OPENDKIM || !HAS_FAKETIME)(
  'announce → answers by mail → deploy (needs openssl, opendkim, faketime)',
  () => {
    let ca: OwnCa;
    let dns: DnsServer;
    let folder: string;

    beforeAll(async () => {
      ca = ownCa();
      folder = mkdtempSync(join(tmpdir(), 'approving-'));
      const keys = [CLIENT_KEY, ICT_KEY];
      dns = await startDns2(Object.fromEntries(keys.map((key) => [nameOf(key), [recordOf(key)]])));
    }, 60_000);
    afterAll(async () => {
      await dns.stop();
      rmSync(folder, { recursive: true, force: true });
      ca.remove();
    });

    async function staged<T>(
      intervention: string,
      use: (house: Enarocanje, smtp: FakeSmtp) => Promise<T>,
    ): Promise<T> {
      const house = await enarocanje({ intervention, solution: SOLUTION });
      const smtp = await fakeSmtp(ca);
      try {
        const result = await use(house, smtp);
        house.github.assertLegal();
        return result;
      } finally {
        await house.github.stop();
        await smtp.close();
      }
    }

    /** One run on the default branch, whose workflow may have GitHub sign what it says. */
    function signing(
      house: Enarocanje,
      mode: 'announce' | 'approve',
      at: string,
      inputs: Readonly<Record<string, string>>,
      { event, ...env }: Readonly<Record<string, string>> & { readonly event: string },
    ): Promise<ActionRun> {
      house.github.setNow(at);
      const id = house.repository.state.runs.length + 700;
      const workflow = mode === 'announce' ? ANNOUNCE : APPROVE;
      house.repository.run({ id, event, workflow });
      const claims = documentedClaims({
        repository: 'bolnisnica/enarocanje',
        repositoryId: 4242,
        sha: house.repository.tip,
        workflow,
        run: String(id),
      });
      return runAction({
        inputs: {
          mode,
          token: house.github.addToken(`${mode}-${id}`, { permissions: ANNOUNCING }),
          'mail-from': 'posegi@hisa.example.si',
          ...inputs,
        },
        env: {
          ...house.env,
          ...house.github.issuer.grant({ ...claims, event_name: event }),
          GITHUB_REF: 'refs/heads/main',
          GITHUB_EVENT_NAME: event,
          GITHUB_RUN_ID: String(id),
          ...env,
        },
      });
    }

    const announce = (
      house: Enarocanje,
      smtp: FakeSmtp,
      at = '2026-11-26T08:25:00Z',
      event = 'push',
    ): Promise<ActionRun> => {
      const trust = { NODE_EXTRA_CA_CERTS: ca.caFile };
      return signing(house, 'announce', at, { 'smtp-url': smtp.url }, { event, ...trust });
    };

    /** Somebody of the house brings a mail in by the form of the workflow. */
    function bring(house: Enarocanje, mail: string, at: string): Promise<ActionRun> {
      const [head = ''] = mail.split('\r\n\r\n');
      const field = Buffer.from(`${head}\r\n`, 'latin1').toString('base64');
      const file = join(folder, 'event.json');
      writeFileSync(file, JSON.stringify({ inputs: { mail: field } }));
      return signing(
        house,
        'approve',
        at,
        {},
        { event: 'workflow_dispatch', ...askingOnLoopback(dns), GITHUB_EVENT_PATH: file },
      );
    }

    function deploy(house: Enarocanje, at: string): Promise<ActionRun> {
      house.github.setNow(at);
      const token = house.github.addToken(`gate-${at}`, { permissions: GATE });
      return runAction({ inputs: { token }, env: house.env });
    }

    const clients = (subject: string, day = '2026-11-27T10:05:00Z'): Promise<string> =>
      signedByNodemailer({ from: CLIENT, subject, date: day, messageId: `<${day}@x>` }, CLIENT_KEY);
    const icts = (subject: string): string =>
      signedByOpendkim(
        mailOf({ From: ICT, Subject: subject, 'Message-ID': '<2@ezdrav.example>' }),
        ICT_KEY,
        { at: new Date('2026-11-27T10:05:01Z') },
      );

    it('two mails answer the letter by its links, and the gate allows with what they vouch for', () =>
      staged(PLAN, async (house, smtp) => {
        smtp.behaviour.recipients = { [DEPUTY]: 550 };
        const told = await announce(house, smtp);
        expect(told.exitCode).toBe(0);
        expect(told.report).toMatchObject({ interventions: [{ result: 'sent' }] });
        // One of three copies was refused: the letter went, and it is said whom it did not reach.
        expect(smtp.mails.map(({ to }) => to)).toEqual([[DESK, CUSTODIAN, CLIENT, ICT]]);
        expect(told.summary).toContain(DEPUTY);

        const letter = await simpleParser(smtp.mails[0]?.raw ?? '');
        const html = typeof letter.html === 'string' ? letter.html : '';
        expect(html).toContain('href="mailto:posegi@hisa.example.si?subject=ODOBRENO%20');
        const [yes = '', no = ''] = [...html.matchAll(/href="mailto:[^"]*?subject=([^"&]+)/g)].map(
          ([, subject = '']) => decodeURIComponent(subject),
        );
        expect(yes).toMatch(/^ODOBRENO POSEG-2026-041 sha256:[0-9a-f]{64}$/);
        expect(no).toBe(yes.replace('ODOBRENO', 'ZAVRNJENO'));
        expect(letter.text).toContain(yes);

        const first = await bring(house, await clients(yes), '2026-11-27T10:30:00Z');
        expect(first.report).toMatchObject({ result: 'approval', approver: 'client[0]' });
        const second = await bring(house, icts(yes), '2026-11-27T11:00:00Z');
        expect(second.report).toMatchObject({ result: 'approval', approver: 'ezdrav-ict[0]' });

        const spoofed = await bring(house, mailOf({ From: CLIENT, Subject: no }), '2026-12-01T20:55:00Z'); // biome-ignore format: one call
        expect(spoofed.exitCode).toBe(1);
        expect(spoofed.report).toMatchObject({ result: 'refused', faults: ['signature.none'] });
        expect(spoofed.summary).not.toBe('');

        const allowed = await deploy(house, '2026-12-01T21:00:30Z');
        expect(allowed.outputs).toMatchObject({ decision: 'allow', allowed: 'true' });
        const answers = allowed.report.rules.filter(({ rule }) => rule === 'approval');
        expect(answers.map(({ facts, evidence }) => [facts['party'], facts['via'], evidence])).toEqual([
          ['client', 'mail', 'vouched'],
          ['ezdrav-ict', 'mail', 'vouched'],
        ]); // biome-ignore format: a row a line
        const kept = JSON.stringify([house.repository.state.deployments, house.repository.state.issues.map(({ comments }) => comments)]); // biome-ignore format: one value
        expect(kept).not.toMatch(/narocnik@|ikt@ezdrav\.example/);
      }));

    it('the client’s no, brought in at 21:50, stops the deployment at 22:00', () =>
      staged(PLAN, async (house, smtp) => {
        await announce(house, smtp);
        const digest = /sha256:[0-9a-f]{64}/.exec(smtp.mails[0]?.raw ?? '')?.[0] ?? '';
        const line = (word: string): string => `${word} POSEG-2026-041 ${digest}`;
        const yes = await bring(house, await clients(line('ODOBRENO')), '2026-11-27T10:30:00Z');
        expect(yes.report).toMatchObject({ result: 'approval' });
        // The other party alone is reminded, on the working day before.
        const cron = await announce(house, smtp, '2026-11-30T08:17:00Z', 'schedule');
        expect(cron.report).toMatchObject({
          interventions: [{ result: 'told', reminders: [{ party: 'ezdrav-ict', result: 'sent' }] }],
        });
        expect(smtp.mails.slice(1).map(({ to }) => to)).toEqual([[ICT]]);
        const mail = await clients(line('ZAVRNJENO'), '2026-12-01T20:45:00Z');
        const no = await bring(house, mail, '2026-12-01T20:50:00Z');
        expect(no.report).toMatchObject({ result: 'rejection', party: 'client' });
        const refused = await deploy(house, '2026-12-01T21:00:00Z');
        expect(refused.outputs).toMatchObject({ decision: 'deny', allowed: 'false' });
        expect(refused.report['reason-codes']).toContain('approval.rejected');
      }));
  },
);
