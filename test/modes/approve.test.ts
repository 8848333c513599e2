import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { askForKey } from '../../src/dns/key-texts.ts';
import { approve } from '../../src/modes/approve.ts';
import type { ModeResult } from '../../src/modes/mode-result.ts';
import { acted, judged } from '../acceptance/evidence/judging.ts';
import { UNAPPROVED } from '../acceptance/evidence/texts.ts';
import { type DnsServer, startDns2 } from '../support/dns.ts';
import { type Enarocanje, enarocanje, exampleFile, type Seed } from '../support/enarocanje.ts';
import { type ClaimSet, documentedClaims } from '../support/github/issuer.ts';
import { readBroughtMail } from '../../src/runner/brought-mail.ts';
import { recordOf, signedByMailauth, signedByNodemailer } from '../support/mail/signing.ts';
import { ICT_KEY, KEY, mailOf, nameOf, NO, TENANT_KEY, YES } from '../witness/mail/mail-scene.ts';
import { modeInput } from './announce-scene.ts';

// An answer by mail, brought in by the mode and heard by the built gate; keys from a DNS server on loopback.

vi.setConfig({ testTimeout: 60_000 });

const WORKFLOW = '.github/workflows/approve.yml';
const MAILBOXES = `approvers:
  client: [{ email: narocnik@bolnisnica.example, answers-by-itself: false }]
  ezdrav-ict: [{ email: ikt@ezdrav.example, answers-by-itself: false }]
`;
const SOLUTION = `${exampleFile('solution.yml').replace(/^approvers:\n(?: .*\n)*/m, MAILBOXES)}
evidence: { approvals: vouched, workflows: [${WORKFLOW}] }
`;

let dns: DnsServer;
let house: Enarocanje;
let folder = '';
beforeAll(async () => {
  const keys = [KEY, ICT_KEY, TENANT_KEY];
  dns = await startDns2(Object.fromEntries(keys.map((key) => [nameOf(key), [recordOf(key)]])));
}, 60_000);
afterAll(() => dns.stop());
afterEach(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
  house.github.assertLegal();
  await house.github.stop();
});

async function stage(seed: Seed = {}, signs = true): Promise<void> {
  house = await enarocanje({
    intervention: UNAPPROVED,
    solution: SOLUTION,
    now: '2026-11-27T13:00:00Z',
    ...seed,
  });
  house.repository.run({ id: 70, event: 'workflow_dispatch', workflow: WORKFLOW });
  if (signs) grant();
}

function grant(changes: ClaimSet = {}): void {
  const claims = documentedClaims({
    repository: 'bolnisnica/enarocanje',
    repositoryId: 4242,
    sha: house.repository.tip,
    workflow: WORKFLOW,
    run: '70',
  });
  const event = { event_name: 'workflow_dispatch' };
  const variables = house.github.issuer.grant({ ...claims, ...event, ...changes });
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}

/** The form with this mail's header block. */
function bring(
  mail: string | null,
  env: Readonly<Record<string, string>> = {},
): Promise<ModeResult> {
  folder = mkdtempSync(join(tmpdir(), 'approve-'));
  const path = join(folder, 'event.json');
  const [head = ''] = (mail ?? '').split('\r\n\r\n');
  const field = mail === null ? '' : Buffer.from(`${head}\r\n`, 'latin1').toString('base64');
  writeFileSync(path, JSON.stringify({ inputs: { mail: field } }));
  vi.stubEnv('GITHUB_EVENT_PATH', path);
  const given = modeInput(house, { mode: 'approve' });
  const context = { ...given.context, event: 'workflow_dispatch', ...env };
  return approve({ ...given, context }, (one) => askForKey(one, { servers: [dns.address] }));
}

const clients = (subject = YES): Promise<string> =>
  signedByNodemailer(
    { from: 'narocnik@bolnisnica.example', subject, messageId: '<1@bolnisnica.example>' },
    KEY,
  );
const icts = (subject = YES): Promise<string> =>
  signedByMailauth(
    mailOf({ From: 'ikt@ezdrav.example', Subject: subject, 'Message-ID': '<2@ezdrav.example>' }),
    ICT_KEY,
  );

async function gateSays(at = '2026-12-01T21:30:00Z') {
  house.github.setNow(at);
  const { verdict } = await judged(house);
  const rows = verdict.rules.filter(({ rule }) => rule === 'approval');
  const approvals = rows.map(({ code, evidence, facts }) => [
    facts['party'],
    code ?? evidence,
    facts['via'],
  ]);
  return { decision: verdict.decision, approvals };
}

describe('two mails signed by two real keys', () => {
  test('are taken in, kept without anything of the mail, and allow as vouched', async () => {
    await stage();
    house.repository.issue({
      by: 'github-actions[bot]',
      title: 'Najava posega POSEG-2026-041',
      body: 'Najava\n<!-- ezdrav:announcement:POSEG-2026-041 -->',
      labels: ['ezdrav-announcement'],
    });
    const first = await bring(await clients());
    expect(first).toMatchObject({ exitCode: 0, outputs: { allowed: 'false' } });
    expect(first.report).toMatchObject({
      result: 'approval',
      party: 'client',
      approver: 'client[0]',
      domain: 'bolnisnica.example',
    });
    expect((await bring(await icts())).exitCode).toBe(0);
    const kept = JSON.stringify(house.repository.state.deployments);
    expect(kept).not.toMatch(/narocnik@|ikt@|<1@|Jana/);
    const comments = house.repository.state.issues.flatMap((issue) => issue.comments);
    expect(comments.map(({ body }) => body)).toMatchObject([
      expect.stringContaining('bolnisnica.example'),
      expect.stringContaining('ezdrav.example'),
    ]);
    expect(await gateSays()).toEqual({
      decision: 'allow',
      approvals: [
        ['client', 'vouched', 'mail'],
        ['ezdrav-ict', 'vouched', 'mail'],
      ],
    });
    const built = await acted(house);
    expect(built.outputs).toMatchObject({ decision: 'allow', allowed: 'true' });
    expect(built.summary).not.toMatch(/narocnik@|ikt@/);
  });

  test('the client’s no, brought in at 21:50, is heard at 22:00', async () => {
    await stage();
    await bring(await clients());
    await bring(await icts());
    house.github.setNow('2026-12-01T20:50:00Z');
    const date = new Date('2026-12-01T20:45:00Z').toUTCString().replace('GMT', '+0000');
    const changed = { Subject: NO, Date: date, 'Message-ID': '<3@bolnisnica.example>' };
    const no = await signedByMailauth(mailOf(changed), KEY, { signTime: new Date(date) });
    expect((await bring(no)).report).toMatchObject({ result: 'rejection', party: 'client' });
    const { decision, approvals } = await gateSays('2026-12-01T21:00:30Z');
    expect([decision, approvals[0]]).toEqual(['deny', ['client', 'approval.rejected', 'mail']]);
  });

  test('count for nothing where the plan was changed since', async () => {
    await stage();
    await bring(await clients());
    await bring(await icts());
    house.github.setNow('2026-11-27T14:00:00Z');
    house.repository.push({
      by: 'dezurni-m',
      files: { '.ezdrav/intervention.yml': UNAPPROVED.replace('Nadgradnja', 'Velika nadgradnja') },
    });
    const { decision, approvals } = await gateSays();
    expect([decision === 'allow', approvals[0]?.[1]]).toEqual([false, 'approval.plan-changed']);
  });

  test('are recorded only, and not enough, where a machine may answer', async () => {
    await stage({ solution: SOLUTION.replaceAll(', answers-by-itself: false', '') });
    expect((await bring(await clients())).log).toContain('answers-by-itself');
    await bring(await icts());
    expect((await gateSays()).decision).toBe('deny');
  });

  test.each<[string, ClaimSet]>([
    [
      'of another workflow',
      { workflow_ref: 'bolnisnica/enarocanje/.github/workflows/x.yml@refs/heads/main' },
    ],
    ['of a branch', { ref: 'refs/heads/zlo' }],
    ['of another repository', { repository_id: '1' }],
  ])('count for nothing where the receipt was signed for a run %s', async (_, claims) => {
    await stage({}, false);
    grant(claims);
    await bring(await clients());
    await bring(await icts());
    expect((await gateSays()).decision).not.toBe('allow');
  });
});

describe('what is not taken', () => {
  const rows: readonly [string, () => string | Promise<string> | null, string][] = [
    ['a mail of a tenant', () => signedByMailauth(mailOf(), TENANT_KEY), 'signature.tenant'],
    ['a mail without a signature', () => mailOf(), 'signature.none'],
    ['a spoofed no', () => mailOf({ Subject: NO }), 'signature.none'],
    ['a key that is gone', () => signedByMailauth(mailOf(), { ...KEY, selector: 'old' }), 'key.gone'],
    ['a reply', () => clients(`Re: ${YES}`), 'subject.tagged'],
    ['another plan', () => clients(YES.replace(/.$/, 'f')), 'subject.other-plan'],
    ['another intervention', () => clients(YES.replace('041', '999')), 'subject.other-intervention'],
    ['a stranger', () => signedByMailauth(mailOf({ From: 'x@zlo.example' }), KEY), 'approver.not-listed'],
  ]; // biome-ignore format: a row a line
  test.each(rows)('%s', async (_, mail, code) => {
    await stage();
    const told = await bring(await mail());
    expect(told.exitCode).toBe(1);
    expect(told.report).toMatchObject({
      result: 'refused',
      faults: expect.arrayContaining([code]),
    });
    expect(house.repository.state.deployments).toEqual([]);
  });

  test('a spoofed no is shown on the announcement issue, with what is wrong, and nothing of the mail', async () => {
    await stage();
    house.repository.issue({
      by: 'github-actions[bot]',
      title: 'Najava posega POSEG-2026-041',
      body: 'Najava\n<!-- ezdrav:announcement:POSEG-2026-041 -->',
      labels: ['ezdrav-announcement'],
    });
    const told = await bring(mailOf({ Subject: NO }));
    expect(told.exitCode).toBe(1);
    const comments = house.repository.state.issues.flatMap((issue) => issue.comments);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('not taken');
    expect(comments[0]?.body).not.toMatch(/narocnik@|Jana/);
  });

  test('from the domain that another workflow’s letters come from', async () => {
    const workflow = readFileSync('examples/workflows/announce-on-merge.yml', 'utf8');
    const sending = workflow.replace(/mail-from: .*/, 'mail-from: posegi@bolnisnica.example');
    await stage({ files: { '.github/workflows/announce.yml': sending } });
    const refused = await bring(await clients());
    expect(refused.report).toMatchObject({ result: 'refused', faults: ['approver.own-house'] });
    expect(house.repository.state.deployments).toEqual([]);
  });

  test('an empty form, or what is no base64', async () => {
    await stage();
    expect((await bring(null)).report).toMatchObject({ result: 'no-mail' });
    const path = join(folder, 'event.json');
    for (const text of ['{"inputs":{"mail":"žžž"}}', '{"inputs":{"mail":7}}', '{}', '[', '']) {
      writeFileSync(path, text);
      expect(readBroughtMail({ GITHUB_EVENT_PATH: path })).toBe(null);
    }
    expect(readBroughtMail({})).toBe(null);
  });

  test('anything in a public repository that lists mailboxes', async () => {
    await stage();
    house.repository.state.visibility = 'public';
    expect((await bring(await clients())).exitCode).toBe(1);
    expect(house.repository.state.deployments).toEqual([]);
  });

  test('a good mail without id-token: write', async () => {
    await stage({}, false);
    const told = await bring(await clients());
    expect(told.log).toContain('id-token: write');
    expect([told.exitCode, house.repository.state.deployments]).toEqual([1, []]);
  });

  test('a good mail on another branch, or by another event', async () => {
    await stage();
    const mail = await clients();
    expect((await bring(mail, { ref: 'refs/heads/zlo' })).outputs['reason-codes']).toBe(
      'event.not-allowed',
    );
    expect((await bring(mail, { event: 'push' })).outputs['reason-codes']).toBe(
      'event.not-allowed',
    );
  });
});
