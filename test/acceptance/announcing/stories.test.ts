import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ActionOptions, type ActionRun, runAction } from '../../support/action.ts';
import { type Enarocanje, enarocanje } from '../../support/enarocanje.ts';
import { type FakeSmtp, fakeSmtp, PASSWORD } from '../../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../../support/mail/own-ca.ts';
import {
  ANNOUNCING,
  CUSTODIAN,
  DESK,
  FILE,
  issues,
  PLAN,
  receipts,
  URGENT_PLAN,
} from '../../modes/announce-scene.ts';
import { CLOSING, job } from '../../modes/close-scene.ts';

const GATE = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'read',
  deployments: 'read',
  actions: 'read',
} as const;
const PERMISSIONS = {
  announce: ANNOUNCING,
  gate: GATE,
  'urgent gate': { ...GATE, deployments: 'write' },
  close: CLOSING,
} as const;

// Eight processes one after another, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

describe.skipIf(!HAS_OPENSSL)('whole stories on the built action (need openssl)', () => {
  let ca: OwnCa;

  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());

  /** One step of a workflow, each with its own least permissions. */
  async function step(
    house: Enarocanje,
    smtp: FakeSmtp,
    as: keyof typeof PERMISSIONS,
    at: string,
    env: Readonly<Record<string, string>> = {},
    signal?: ActionOptions['signal'],
  ): Promise<ActionRun> {
    house.github.setNow(at);
    const token = house.github.addToken(`${as}-${at}`, { permissions: PERMISSIONS[as] });
    const mode = as === 'urgent gate' ? 'gate' : as;
    const mail = { 'smtp-url': smtp.url, 'mail-from': 'gate@hisa.example.si' };
    // A run on the default branch is another one than the run that deploys the tag.
    const onMain = env['GITHUB_REF'] === ON_MAIN.GITHUB_REF;
    const id = house.repository.state.runs.length + 700;
    if (onMain) {
      house.repository.run({ id, event: 'push', workflow: '.github/workflows/announce.yml' });
    }
    const runId = onMain ? { GITHUB_RUN_ID: String(id) } : {};
    const run = await runAction({
      inputs: { mode, token, ...(as === 'gate' ? {} : mail) },
      env: { ...house.env, NODE_EXTRA_CA_CERTS: ca.caFile, ...runId, ...env },
      ...(signal && { signal }),
    });
    // Masking is how the runner is told what to hide, so it is the one place the password may stand.
    const said = run.stdout.replace(/^::add-mask::.*$/gm, '') + run.stderr + run.summary;
    expect(said).not.toContain(PASSWORD);
    return run;
  }

  const ON_MAIN = { GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push' };

  it('cancelled while the server is silent: gone within seconds, said so; then it is known as unknown', async () => {
    const smtp = await fakeSmtp(ca);
    const house = await enarocanje({ intervention: PLAN });
    const handedOver = Promise.withResolvers<void>();
    smtp.behaviour = {
      data: 'silent',
      before: (now) => {
        if (now === 'reply') handedOver.resolve();
        return Promise.resolve();
      },
    };
    const at = '2026-11-26T08:25:00Z';
    const signal = { name: 'SIGINT', after: handedOver.promise } as const;
    const cancelled = await step(house, smtp, 'announce', at, ON_MAIN, signal);
    expect(cancelled.outputs).toMatchObject({ decision: 'error', allowed: 'false' });
    expect(cancelled.exitCode).toBe(1);
    expect(cancelled.summary).toContain('The run was cancelled, or its runner was shut down.');
    expect(cancelled.summary).not.toContain('SIGINT');
    smtp.behaviour = {};
    const next = await step(house, smtp, 'announce', at, ON_MAIN);
    expect(next.exitCode).toBe(1);
    expect(next.report).toMatchObject({ interventions: [{ result: 'unknown' }] });
    expect(smtp.mails).toHaveLength(1);
    await house.github.stop();
    await smtp.close();
  });

  it('announce → approve by review → too early → allowed → close', async () => {
    const smtp = await fakeSmtp(ca);
    const house = await enarocanje({ intervention: PLAN });
    const { repository } = house;

    const announced = await step(house, smtp, 'announce', '2026-11-26T08:25:00Z', ON_MAIN);
    expect(announced.exitCode).toBe(0);
    expect(announced.outputs).toMatchObject({ allowed: 'false', 'issue-number': '2' });
    expect(smtp.mails.map(({ to }) => to)).toEqual([[DESK, CUSTODIAN]]);
    const digest = announced.outputs['plan-digest'] ?? '';
    const letter = await simpleParser(smtp.mails[0]?.raw ?? '');
    expect(letter.text).toContain(digest);
    expect(receipts(house)).toEqual([
      { task: 'ezdrav:announcement', plan: digest, states: ['success'] },
    ]);

    const unapproved = await step(house, smtp, 'gate', '2026-12-01T21:10:00Z');
    expect(unapproved.outputs).toMatchObject({
      decision: 'deny',
      'reason-codes': 'approval.client-missing,approval.ezdrav-ict-missing',
    });

    const [pull] = repository.state.pulls;
    for (const [login, submittedAt] of [
      ['narocnik-a', '2026-11-27T09:05:00Z'],
      ['ikt-k', '2026-11-27T12:40:00Z'],
    ] as const) {
      pull?.reviews.push({
        id: Date.parse(submittedAt),
        user: house.github.user(login),
        state: 'APPROVED',
        body: '',
        commit: pull.headOid,
        submittedAt,
        authorCanPush: false,
      });
    }

    const early = await step(house, smtp, 'gate', '2026-12-01T20:30:00Z');
    expect(early).toMatchObject({
      exitCode: 1,
      outputs: { decision: 'deny', 'reason-codes': 'slot.not-yet-open', allowed: 'false' },
    });

    const allowed = await step(house, smtp, 'gate', '2026-12-01T21:03:00Z');
    expect(allowed).toMatchObject({
      exitCode: 0,
      outputs: { decision: 'allow', allowed: 'true', 'plan-digest': digest },
    });
    const evidence = allowed.report.rules.filter(({ rule }) =>
      ['lead-time', 'approval'].includes(rule),
    );
    expect(new Set(evidence.map((row) => row.evidence))).toEqual(new Set(['recorded', 'verified']));

    job(house);
    const closed = await step(house, smtp, 'close', '2026-12-01T22:35:00Z');
    expect(closed).toMatchObject({ exitCode: 0, outputs: { 'issue-number': '2' } });
    expect(closed.report['outcome']).toMatchObject({ result: 'completed', departures: [] });
    expect(issues(house)).toMatchObject([{ number: 2, state: 'closed', stateReason: 'completed' }]);
    const report = await simpleParser(smtp.mails[1]?.raw ?? '');
    expect(report.subject).toContain('Poročilo o izvedbi');
    expect(smtp.mails).toHaveLength(2);
    house.github.assertLegal();
    await house.github.stop();
    await smtp.close();
  });

  it('urgent at 03:10: the gate notifies, allows, and the telephone is confirmed in writing', async () => {
    const smtp = await fakeSmtp(ca);
    const house = await enarocanje({ intervention: PLAN, event: 'workflow_dispatch' });
    const { repository } = house;
    const text = URGENT_PLAN.replaceAll('4.12.0', '4.12.1')
      .replace('id: POSEG-2026-041', 'id: POSEG-2026-042')
      .replace('start: 2026-12-01T22:00', 'start: 2026-12-03T03:10')
      .replace('end: 2026-12-02T02:00', 'end: 2026-12-03T04:00')
      .replace('downtime: true', 'downtime: false')
      .replace('at: 2026-11-26T09:10', 'at: 2026-12-03T02:55')
      .replace('at: 2026-11-26T09:12', 'at: 2026-12-03T03:02');
    repository
      .push({ by: 'dezurni-m', at: '2026-12-03T02:05:00Z', files: { [FILE]: text } })
      .tag('v4.12.1', { at: '2026-12-03T02:06:00Z' })
      .run({ id: 78, event: 'workflow_dispatch', ref: 'refs/tags/v4.12.1', actor: 'ana-r' });
    const env = {
      GITHUB_RUN_ID: '78',
      GITHUB_REF: 'refs/tags/v4.12.1',
      GITHUB_SHA: repository.commit('v4.12.1'),
    };

    smtp.behaviour = { data: 451 };
    const unsent = await step(house, smtp, 'urgent gate', '2026-12-03T02:08:00Z', env);
    expect(unsent).toMatchObject({
      exitCode: 1,
      outputs: { decision: 'deny', 'reason-codes': 'urgent.not-notified', allowed: 'false' },
    });

    smtp.behaviour = {};
    const allowed = await step(house, smtp, 'urgent gate', '2026-12-03T02:10:00Z', env);
    expect(allowed).toMatchObject({
      exitCode: 0,
      outputs: { decision: 'allow-urgent', allowed: 'true' },
    });
    expect(allowed.outputs['valid-until']).toMatch(/^2026-12-03T14:10:/);
    const mail = await simpleParser(smtp.mails.at(-1)?.raw ?? '');
    expect(smtp.mails.at(-1)).toMatchObject({ to: [DESK, CUSTODIAN], accepted: true });
    expect(mail.subject).toContain('URGENTNO');
    expect(mail.text).toContain('INC-2026-7781');
    expect(receipts(house).map(({ task, states }) => [task, ...states])).toEqual([
      ['ezdrav:notification', 'failure'],
      ['ezdrav:notification', 'success'],
    ]);

    const times = { startedAt: '2026-12-03T02:11:00Z', completedAt: '2026-12-03T02:38:00Z' };
    job(house, times, 78);
    const closed = await step(house, smtp, 'close', '2026-12-03T02:40:00Z', env);
    expect(closed.exitCode).toBe(0);
    expect(issues(house)).toMatchObject([{ state: 'closed' }]);
    const asked = repository.state.issues.filter(({ labels }) =>
      labels.includes('ezdrav-confirmation'),
    );
    expect(asked).toMatchObject([{ state: 'open' }]);
    house.github.assertLegal();
    await house.github.stop();
    await smtp.close();
  });

  it('without a mail server the draft is written, and nobody is told that it was sent', async () => {
    const smtp = await fakeSmtp(ca);
    const house = await enarocanje({ intervention: PLAN });
    house.github.setNow('2026-11-26T08:25:00Z');
    const run = await runAction({
      inputs: { mode: 'announce', language: 'sl' },
      env: { ...house.env, ...ON_MAIN },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ decision: 'deny', 'reason-codes': 'announcement.missing' });
    expect(run.stdout).toContain('NI POSLANO');
    expect(receipts(house)).toEqual([]);
    await house.github.stop();
    await smtp.close();
  });
});
