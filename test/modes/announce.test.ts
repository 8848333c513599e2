import { existsSync, readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Enarocanje, exampleFile, type Seed } from '../support/enarocanje.ts';
import type { Fault } from '../support/github/index.ts';
import {
  type Behaviour,
  type FakeSmtp,
  fakeSmtp,
  type Offer,
  PASSWORD,
} from '../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../support/mail/own-ca.ts';
import {
  announcing,
  CUSTODIAN,
  DESK,
  FILE,
  giveUp,
  issues,
  PLAN,
  receipts,
  replaced,
  type Scene,
  seeded,
  told,
  URGENT_PLAN,
} from './announce-scene.ts';

const PATIENCE = { connection: 2_000, greeting: 400, silence: 400, overall: 4_000 };
const LATER = '2026-11-26T10:00:00Z';
const CHANGED = replaced(PLAN, 'downtime: true', 'downtime: false');
const WITHDRAWN = replaced(PLAN, 'status: planned', 'status: withdrawn');

describe.skipIf(!HAS_OPENSSL)('announcing through a real mail server (needs openssl)', () => {
  let ca: OwnCa;
  let stranger: OwnCa;
  let scene: Scene;
  let smtp: FakeSmtp;

  beforeAll(() => {
    ca = ownCa();
    stranger = ownCa();
  });
  afterAll(() => {
    ca.remove();
    stranger.remove();
  });
  afterEach(async () => {
    scene.enarocanje.github.assertLegal();
    await scene.enarocanje.github.stop();
    await smtp.close();
  });

  async function stage(seed: Seed = {}, offer: Offer = {}, of: OwnCa = ca): Promise<Enarocanje> {
    smtp = await fakeSmtp(of, offer);
    const house = await seeded(seed);
    scene = { enarocanje: house, smtp, tuning: { ca: ca.ca, patience: PATIENCE } };
    return house;
  }

  const subjects = async (): Promise<readonly (string | undefined)[]> =>
    Promise.all(smtp.mails.map(async ({ raw }) => (await simpleParser(raw)).subject));

  it('tells both of them once, leaves a receipt and one issue', async () => {
    const house = await stage();
    const first = await announcing(scene);
    expect(first).toMatchObject({
      exitCode: 0,
      outputs: { allowed: 'false', 'issue-number': '2' },
    });
    expect(first.outputs.decision).toBeUndefined();
    expect(told(first)).toMatchObject({ result: 'sent', recipients: [DESK, CUSTODIAN] });
    expect(smtp.mails.map(({ to }) => to)).toEqual([[DESK, CUSTODIAN]]);
    const digest = first.outputs['plan-digest'];
    const [receipt] = house.repository.state.deployments;
    expect(receipt).toMatchObject({
      sha: house.repository.tip,
      task: 'ezdrav:announcement',
      environment: 'ezdrav-announcement',
      transient: true,
      production: false,
      creator: { login: 'github-actions[bot]' },
      payload: {
        schema: 1,
        intervention: 'POSEG-2026-041',
        plan: digest,
        recipients: [DESK, CUSTODIAN],
        'message-id': told(first)['message-id'],
        run: '70',
      },
      statuses: [{ state: 'success' }],
    });
    const mail = await simpleParser(smtp.mails[0]?.raw ?? '');
    expect(mail.messageId).toBe(told(first)['message-id']);
    expect(mail.text).toContain(`/approve POSEG-2026-041 ${digest}`);
    expect(mail.text).toContain('/bolnisnica/enarocanje/issues/2');
    const [issue] = issues(house);
    expect(issue?.body).toContain(`\n/approve POSEG-2026-041 ${digest}\n`);
    expect(issue?.body).toContain('- [x]');
    expect(issue?.assignees.map(({ login }) => login)).toEqual(['ana-r']);

    house.github.setNow(LATER);
    house.github.forgetRequests();
    const second = await announcing(scene);
    expect(second.exitCode).toBe(0);
    expect(told(second)).toMatchObject({ result: 'told' });
    expect(smtp.mails).toHaveLength(1);
    expect(receipts(house)).toHaveLength(1);
    const writes = house.github.requests.filter(
      ({ method, path }) => method !== 'GET' && !path.includes('graphql'),
    );
    expect(writes).toEqual([]);
  });

  it('tells an urgent one whose record is older than the plan, as the gate asks for it', async () => {
    const record =
      '  notification: { sent-at: 2026-11-26T09:00, recipients: [servicedesk@src.si, skrbnik.enarocanje@example.si], reference: SD-1 }\n';
    await stage({ intervention: `${URGENT_PLAN}${record}` });
    const { log } = await announcing(scene);
    expect([smtp.mails.length, log]).toEqual([1, expect.stringContaining('delivered')]);
    await announcing(scene);
    expect(smtp.mails).toHaveLength(1);
  });

  it('makes the receipt before the mail and its status after it', async () => {
    const house = await stage();
    const order: string[] = [];
    house.github.onRequest((_n, { method, path }) => {
      if (method !== 'POST' || path.includes('graphql')) return;
      order.push(`${smtp.mails.length} mails: ${path.replace(/.*enarocanje|\d{3,}/g, '')}`);
    });
    await announcing(scene);
    expect(order).toEqual([
      '0 mails: /issues',
      '0 mails: /deployments',
      '1 mails: /deployments//statuses',
    ]);
  });

  it('writes the same boxes for people to tick, and leaves them ticked', async () => {
    const house = await stage();
    await announcing(scene);
    const [issue] = issues(house);
    if (issue === undefined) throw new Error('no issue');
    issue.body = (issue.body ?? '').replace('- [ ]', '- [x]');
    house.github.setNow(LATER);
    await announcing(scene);
    expect(issues(house)[0]?.body?.match(/- \[x\]/g)).toHaveLength(2);
  });

  describe('a changed plan', () => {
    it('is announced as changed, names what has changed, and voids approvals', async () => {
      const house = await stage();
      const first = await announcing(scene);
      house.github.setNow(LATER);
      house.repository.push({ files: { [FILE]: CHANGED } });
      const second = await announcing(scene);
      expect(told(second)).toMatchObject({ result: 'sent', notice: 'changed-announcement' });
      expect(issues(house)).toHaveLength(1);
      const mail = await simpleParser(smtp.mails[1]?.raw ?? '');
      expect(mail.subject).toContain('Spremenjena najava');
      expect(mail.text).toContain('Predviden izpad:\n    prej: da\n    zdaj: ne');
      expect(mail.text).toContain(String(first.outputs['plan-digest']));
      const [issue] = issues(house);
      expect(issue?.comments.map(({ body }) => body)).toEqual([
        expect.stringContaining(String(first.outputs['plan-digest'])),
      ]);
      expect(issue?.body).toContain(String(second.outputs['plan-digest']));
      expect(issue?.body).not.toContain(`/approve POSEG-2026-041 ${first.outputs['plan-digest']}`);
    });

    it('voids approvals in sight of everybody where GitHub does not give the comment back', async () => {
      const house = await stage();
      await announcing(scene);
      house.github.setNow(LATER);
      house.repository.push({ files: { [FILE]: CHANGED } });
      const query = 'OwnComments';
      const heal = house.github.fault({ on: 'graphql', query, kind: 502, after: 1 });
      const ran = await announcing(scene);
      heal();
      expect(ran.log).toContain('could not be updated');
      // A later run has nothing to send, so it does not say it.
      await announcing(scene);
      expect(issues(house)[0]?.comments).toHaveLength(1);
    });

    describe('where GitHub refuses the comment that approvals are void', () => {
      const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

      async function changedUnsaid(): Promise<Enarocanje> {
        const house = await stage();
        await announcing(scene);
        house.github.setNow(LATER);
        house.repository.push({ files: { [FILE]: CHANGED } });
        const heal = house.github.fault({ on: COMMENT, kind: 502 });
        const ran = await announcing(scene);
        expect([told(ran)['result'], ran.log.includes('could not be updated')]).toEqual([
          'sent',
          true,
        ]);
        heal();
        return house;
      }

      it('the next run says it, once', async () => {
        const house = await changedUnsaid();
        for (const _ of [1, 2, 3]) {
          house.github.setNow('2026-11-26T11:00:00Z');
          expect(told(await announcing(scene))).toMatchObject({ result: 'told' });
        }
        expect(issues(house)[0]?.comments).toHaveLength(1);
        expect(issues(house)[0]?.comments[0]?.body).toContain('void');
        expect(smtp.mails).toHaveLength(2);
      });

      it('nobody says it who comes once the slot has begun', async () => {
        const house = await changedUnsaid();
        house.github.setNow('2026-12-01T21:10:00Z');
        await announcing(scene);
        expect(issues(house)[0]?.comments).toEqual([]);
      });

      it('nobody says it once both have approved the new plan', async () => {
        const house = await changedUnsaid();
        const { number = 0 } = issues(house)[0] ?? {};
        const [, digest = ''] =
          /\/approve POSEG-2026-041 (\S+)/.exec(issues(house)[0]?.body ?? '') ?? [];
        for (const by of ['narocnik-a', 'ikt-k']) {
          const body = `/approve POSEG-2026-041 ${digest}`;
          house.repository.existing(number).comment({ by, body, at: '2026-11-26T10:30:00Z' });
        }
        house.github.setNow('2026-11-26T11:00:00Z');
        await announcing(scene);
        expect(issues(house)[0]?.comments.map(({ user }) => user.login)).not.toContain(
          'github-actions[bot]',
        );
      });
    });

    it('that is changed back is announced once more', async () => {
      const house = await stage();
      await announcing(scene);
      for (const [text, at] of [
        [CHANGED, LATER],
        [PLAN, '2026-11-26T11:00:00Z'],
      ] as const) {
        house.github.setNow(at);
        house.repository.push({ files: { [FILE]: text } });
        expect(told(await announcing(scene))).toMatchObject({ notice: 'changed-announcement' });
      }
      expect(smtp.mails).toHaveLength(3);
      expect(told(await announcing(scene))).toMatchObject({ result: 'told' });
    });

    it('that changes to and fro is commented on each time, and once', async () => {
      const house = await stage();
      await announcing(scene);
      const said = (): number =>
        issues(house).flatMap(({ comments }) =>
          comments.filter(({ body }) => body.includes('ezdrav:changed:')),
        ).length;
      for (const [index, text] of [CHANGED, PLAN, CHANGED, PLAN].entries()) {
        house.github.setNow(`2026-11-26T1${index + 1}:00:00Z`);
        house.repository.push({ files: { [FILE]: text } });
        house.github.setNow(`2026-11-26T1${index + 1}:05:00Z`);
        const sent = told(await announcing(scene));
        expect([index, sent['result'], sent['notice']]).toEqual([
          index,
          'sent',
          'changed-announcement',
        ]);
        expect(said()).toBe(index + 1);
        house.github.setNow(`2026-11-26T1${index + 1}:30:00Z`);
        expect([index, told(await announcing(scene))['result']]).toEqual([index, 'told']);
        expect(said()).toBe(index + 1);
      }
    });

    it('is announced as changed where nobody knows whether the first one arrived', async () => {
      const house = await stage();
      smtp.behaviour = { data: 'lost' };
      const first = await announcing(scene);
      smtp.behaviour = {};
      house.github.setNow(LATER);
      house.repository.push({ files: { [FILE]: CHANGED } });
      expect(told(await announcing(scene))).toMatchObject({
        result: 'sent',
        notice: 'changed-announcement',
      });
      const mail = await simpleParser(smtp.mails[1]?.raw ?? '');
      expect(mail.text).toContain(String(first.outputs['plan-digest']));
      expect(mail.text).toContain('Predviden izpad:\n    prej: da\n    zdaj: ne');
    });

    it('that comes too late is not announced, and the earliest start is named', async () => {
      const house = await stage();
      await announcing(scene);
      house.github.setNow('2026-11-30T11:00:00Z');
      house.repository.push({ files: { [FILE]: CHANGED } });
      const late = await announcing(scene);
      expect(late).toMatchObject({
        exitCode: 1,
        outputs: {
          decision: 'deny',
          'reason-codes': 'lead-time.too-short',
          'earliest-start': '2026-12-02T19:00:00Z',
        },
      });
      expect(smtp.mails).toHaveLength(1);
    });
  });

  describe('a withdrawal', () => {
    it('is sent once to whoever was told, and closes the issue', async () => {
      const house = await stage();
      await announcing(scene);
      house.github.setNow(LATER);
      house.repository.push({ files: { [FILE]: WITHDRAWN } });
      const sent = await announcing(scene);
      expect(told(sent)).toMatchObject({ result: 'sent', notice: 'withdrawal' });
      expect((await subjects())[1]).toContain('Umik najave');
      expect(receipts(house).at(-1)).toMatchObject({
        task: 'ezdrav:withdrawal',
        states: ['success'],
      });
      expect(issues(house)[0]).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
      expect(told(await announcing(scene))).toMatchObject({ result: 'told' });
      expect(smtp.mails).toHaveLength(2);
    });

    it('of the same plan is commented on each time, and once', async () => {
      const house = await stage();
      const said: number[] = [];
      for (const [index, text] of [PLAN, WITHDRAWN, PLAN, WITHDRAWN].entries()) {
        house.github.setNow(`2026-11-26T1${index + 1}:00:00Z`);
        house.repository.push({ files: { [FILE]: text } });
        house.github.setNow(`2026-11-26T1${index + 1}:05:00Z`);
        expect(told(await announcing(scene))).toMatchObject({ result: 'sent' });
        house.github.setNow(`2026-11-26T1${index + 1}:30:00Z`);
        expect(told(await announcing(scene))).toMatchObject({ result: 'told' });
        const comments = issues(house).flatMap((issue) => issue.comments);
        said.push(comments.filter(({ body }) => body.includes('ezdrav:withdrawn:')).length);
      }
      expect(said).toEqual([0, 1, 1, 2]);
    });

    it('names the slot that was announced, not one that nobody knows of', async () => {
      const house = await stage();
      const first = await announcing(scene);
      house.github.setNow(LATER);
      const moved = replaced(
        replaced(WITHDRAWN, '2026-12-01T22:00', '2026-12-08T22:00'),
        '2026-12-02T02:00',
        '2026-12-09T02:00',
      );
      house.repository.push({ files: { [FILE]: moved } });
      await announcing(scene);
      const { text } = await simpleParser(smtp.mails[1]?.raw ?? '');
      expect(text).toContain('Najavljeni začetek: torek, 1. 12. 2026');
      expect(text).toContain(String(first.outputs['plan-digest']));
      expect(text).not.toContain('8. 12. 2026');
    });

    it.each([
      ['sent', {}],
      ['that may have been sent', { data: 'lost' }],
    ] as const)(
      '%s and the plan moved: the next plan is no changed one',
      async (_name, behaviour) => {
        const house = await stage();
        await announcing(scene);
        house.github.setNow(LATER);
        const moved = (text: string): string =>
          replaced(
            replaced(text, '2026-12-01T22:00', '2026-12-08T22:00'),
            '2026-12-02T02:00',
            '2026-12-09T02:00',
          );
        smtp.behaviour = behaviour;
        house.repository.push({ files: { [FILE]: moved(WITHDRAWN) } });
        await announcing(scene);
        smtp.behaviour = {};
        house.github.setNow('2026-11-26T11:00:00Z');
        house.repository.push({ files: { [FILE]: moved(PLAN) } });
        expect(told(await announcing(scene))).toMatchObject({ notice: 'announcement' });
        house.github.setNow('2026-11-26T12:00:00Z');
        expect(told(await announcing(scene))).toMatchObject({ result: 'told' });
        const said = issues(house).flatMap(({ comments }) => comments.map(({ body }) => body));
        expect(said.filter((body) => body.includes('ezdrav:changed:'))).toEqual([]);
      },
    );

    it('names no slot where only a person knows which was announced', async () => {
      const record = `announcement:\n  sent-at: 2026-11-26T09:22\n  recipients: [${DESK}, ${CUSTODIAN}]\n  reference: SD-2026-118402\n`;
      await stage({ intervention: `${WITHDRAWN}${record}` });
      await announcing(scene);
      const { text } = await simpleParser(smtp.mails[0]?.raw ?? '');
      expect(text).toContain('Sklic najave: SD-2026-118402');
      expect(text).not.toMatch(/Najavljeni|Odtis načrta/);
    });

    it('of which nobody knows is followed by a new announcement where the plan stands', async () => {
      const house = await stage();
      await announcing(scene);
      house.github.setNow(LATER);
      house.repository.push({ files: { [FILE]: WITHDRAWN } });
      smtp.behaviour = { data: 'lost' };
      expect(told(await announcing(scene))).toMatchObject({ result: 'unknown' });
      smtp.behaviour = {};
      house.github.setNow('2026-11-26T11:00:00Z');
      house.repository.push({ files: { [FILE]: PLAN } });
      expect(told(await announcing(scene))).toMatchObject({
        result: 'sent',
        notice: 'announcement',
      });
      expect(told(await announcing(scene))).toMatchObject({ result: 'told' });
      expect(smtp.mails).toHaveLength(3);
    });

    it('is not sent where nobody was told', async () => {
      await stage({ intervention: WITHDRAWN });
      const result = await announcing(scene);
      expect(result.exitCode).toBe(0);
      expect(told(result)).toMatchObject({ result: 'never-announced' });
      expect(smtp.mails).toEqual([]);
    });

    const doubtful: [string, Behaviour, Fault | null][] = [
      ['nobody knows whether the announcement arrived', { data: 'lost' }, null],
      [
        'the announcement was sent and not recorded',
        {},
        {
          on: 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
          kind: 502,
        },
      ],
    ];

    it.each(doubtful)('is sent once where %s', async (_name, behaviour, fault) => {
      const house = await stage();
      smtp.behaviour = behaviour;
      const heal = fault === null ? () => undefined : house.github.fault(fault);
      const first = await announcing(scene);
      smtp.behaviour = {};
      heal();
      house.github.setNow(LATER);
      house.repository.push({ files: { [FILE]: WITHDRAWN } });
      const sent = await announcing(scene);
      expect(told(sent)).toMatchObject({ result: 'sent', notice: 'withdrawal' });
      const mail = await simpleParser(smtp.mails.at(-1)?.raw ?? '');
      expect(mail.text).toContain(String(told(first)['message-id']));
      expect(issues(house)[0]).toMatchObject({ state: 'closed' });
      expect(told(await announcing(scene))).toMatchObject({ result: 'told' });
      expect(smtp.mails).toHaveLength(2);
    });

    it('is followed by a new announcement where the plan stands again', async () => {
      const house = await stage();
      await announcing(scene);
      house.github.setNow(LATER);
      house.repository.push({ files: { [FILE]: WITHDRAWN } });
      await announcing(scene);
      house.github.setNow('2026-11-26T11:00:00Z');
      house.repository.push({ files: { [FILE]: PLAN } });
      expect(told(await announcing(scene))).toMatchObject({
        result: 'sent',
        notice: 'announcement',
      });
      expect(issues(house)[0]).toMatchObject({ state: 'open' });
    });
  });

  describe('announced by hand', () => {
    const record = (to: string): string =>
      `${PLAN}announcement:\n  sent-at: 2026-11-26T09:22\n  recipients: [${to}]\n  reference: SD-2026-118402\n`;

    it('is not announced again', async () => {
      const house = await stage({ intervention: record(`${DESK}, ${CUSTODIAN}`) });
      const result = await announcing(scene);
      expect(result.exitCode).toBe(0);
      expect(told(result)).toMatchObject({ result: 'told', reference: 'SD-2026-118402' });
      expect(smtp.mails).toEqual([]);
      expect(issues(house)).toHaveLength(1);
    });

    it('is announced where the plan changed afterwards, and the record names none', async () => {
      const house = await stage({ intervention: record(`${DESK}, ${CUSTODIAN}`) });
      house.github.setNow(LATER);
      house.repository.push({
        files: {
          [FILE]: replaced(record(`${DESK}, ${CUSTODIAN}`), 'downtime: true', 'downtime: false'),
        },
      });
      expect(told(await announcing(scene))).toMatchObject({ result: 'sent' });
    });

    it('is announced where somebody was left out', async () => {
      await stage({ intervention: record(DESK) });
      expect(told(await announcing(scene))).toMatchObject({ result: 'sent' });
    });

    it('is announced where a receipt is demanded', async () => {
      const solution = `${exampleFile('solution.yml')}evidence: { announcement: receipt }\n`;
      await stage({ intervention: record(`${DESK}, ${CUSTODIAN}`), solution });
      expect(told(await announcing(scene))).toMatchObject({ result: 'sent' });
    });
  });

  type Refusal = [name: string, code: string, seed: Seed];
  const refusals: Refusal[] = [
    [
      'outside the window',
      'schedule.outside-window',
      { intervention: replaced(PLAN, 'start: 2026-12-01T22:00', 'start: 2026-12-01T21:00') },
    ],
    [
      'spanning two nights',
      'schedule.spans-nights',
      { intervention: replaced(PLAN, 'end: 2026-12-02T02:00', 'end: 2026-12-03T02:00') },
    ],
    ['too late', 'lead-time.too-short', { now: '2026-11-30T11:00:00Z' }],
    [
      'wholly in a freeze',
      'freeze.active',
      {
        intervention: replaced(
          replaced(PLAN, '2026-12-01T22:00', '2026-12-28T22:00'),
          '2026-12-02T02:00',
          '2026-12-29T02:00',
        ),
      },
    ],
    ['with an invalid file', 'file.invalid', { intervention: PLAN.replace('impact:', 'impat:') }],
    [
      'with an invalid solution',
      'file.invalid',
      { solution: `${exampleFile('solution.yml')}extra: 1\n` },
    ],
    [
      'with personal data',
      'file.personal-data',
      { intervention: replaced(PLAN, 'na 4.12.0\n', 'na 4.12.0 (031 234 567)\n') },
    ],
  ];

  it.each(refusals)('wakes nobody for a plan %s', async (_name, code, seed) => {
    const house = await stage(seed);
    const result = await announcing(scene);
    expect(result.exitCode).toBe(1);
    expect(result.outputs['reason-codes']).toBe(code);
    expect(smtp.mails).toEqual([]);
    expect(receipts(house)).toEqual([]);
    expect(issues(house)).toEqual([]);
  });

  it('wakes nobody where no custodian is named, and names the key', async () => {
    const solution = replaced(
      exampleFile('solution.yml'),
      `  solution-custodian: ${CUSTODIAN}\n`,
      '',
    );
    const house = await stage({ solution });
    const result = await announcing(scene);
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('contacts.solution-custodian');
    expect([smtp.mails, receipts(house), issues(house)]).toEqual([[], [], []]);
  });

  const OTHERS = '.ezdrav/interventions/drugi.yml';

  it('announces each of several, and again only the one that has changed', async () => {
    const house = await stage();
    const other = replaced(replaced(PLAN, 'POSEG-2026-041', 'POSEG-2026-042'), 'v4.12.0', 'v5.0.0');
    house.repository.push({ files: { [OTHERS]: other } });
    const both = await announcing(scene);
    expect(both.exitCode).toBe(0);
    expect(both.outputs['intervention-id']).toBeUndefined();
    expect(smtp.mails).toHaveLength(2);
    expect(issues(house)).toHaveLength(2);
    house.github.setNow(LATER);
    house.repository.push({
      files: { [OTHERS]: replaced(other, 'downtime: true', 'downtime: false') },
    });
    await announcing(scene);
    expect(await subjects()).toEqual([
      expect.stringContaining('Najava posega POSEG-2026-041'),
      expect.stringContaining('Najava posega POSEG-2026-042'),
      expect.stringContaining('Spremenjena najava posega POSEG-2026-042'),
    ]);
  });

  it('announces none of two files with one id', async () => {
    const house = await stage();
    house.repository.push({ files: { [OTHERS]: replaced(PLAN, 'v4.12.0', 'v5.0.0') } });
    const result = await announcing(scene);
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { decision: 'deny', 'reason-codes': 'target.ambiguous' },
    });
    expect(smtp.mails).toEqual([]);
  });

  const done = `${PLAN}outcome: { result: cancelled }\n`;

  it('has nothing to say of finished interventions, unless one is named', async () => {
    await stage({ intervention: done });
    expect(await announcing(scene)).toMatchObject({ exitCode: 0 });
    expect(await announcing(scene, { intervention: FILE })).toMatchObject({
      exitCode: 1,
      outputs: { 'reason-codes': 'target.finished' },
    });
    expect(await announcing(scene, { intervention: '.ezdrav/ni.yml' })).toMatchObject({
      exitCode: 1,
      outputs: { decision: 'invalid', 'reason-codes': 'file.missing' },
    });
    expect(smtp.mails).toEqual([]);
  });

  type Sent = [name: string, behaviour: Behaviour, why: string, offer?: Offer];
  const notSent: Sent[] = [
    ['mail 451', { data: 451 }, 'message-refused'],
    ['login 535', { login: 535 }, 'login-refused'],
    ['recipients 550', { recipients: { '*': 550 } }, 'recipient-refused'],
    ['one of two recipients 550', { recipients: { [CUSTODIAN]: 550 } }, 'recipient-refused'],
    ['mail 552', { data: 552 }, 'message-refused'],
    ['sender 550', { sender: 550 }, 'sender-refused'],
    ['greeting hangs', { greeting: 'hang' }, 'timeout'],
    ['greeting 554', { greeting: 554 }, 'protocol'],
    ['connection lost before DATA', { data: 'early' }, 'no-connection'],
    ['no STARTTLS', {}, 'no-tls', { tls: 'none' }],
    ['no AUTH', {}, 'no-login', { auth: false }],
  ];

  it.each(notSent)('counts as not sent: %s', async (_name, behaviour, why, offer) => {
    const house = await stage({}, offer);
    smtp.behaviour = behaviour;
    const result = await announcing(scene);
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { decision: 'deny', 'reason-codes': 'announcement.missing', allowed: 'false' },
    });
    expect(told(result)).toMatchObject({ result: 'not-sent', why });
    expect(receipts(house).map(({ states }) => states)).toEqual([['failure']]);
    expect(issues(house)[0]?.body).not.toContain('- [x]');
    expect(JSON.stringify(result)).not.toContain(PASSWORD);
    expect(smtp.mails.filter(({ accepted }) => accepted)).toEqual([]);
  });

  it('counts an untrusted certificate as not sent', async () => {
    await stage({}, {}, stranger);
    expect(told(await announcing(scene))).toMatchObject({ result: 'not-sent', why: 'certificate' });
    expect(smtp.logins).toEqual([]);
  });

  it('sends in the next run what was not sent in this one', async () => {
    const house = await stage();
    smtp.behaviour = { data: 451 };
    await announcing(scene);
    smtp.behaviour = {};
    expect(told(await announcing(scene))).toMatchObject({ result: 'sent' });
    expect(receipts(house).map(({ states }) => states)).toEqual([['failure'], ['success']]);
    expect(issues(house)).toHaveLength(1);
  });

  const unknown: [string, Behaviour][] = [
    ['connection lost after DATA', { data: 'lost' }],
    ['no answer after DATA', { data: 'silent' }],
  ];

  describe.each(unknown)('of which nobody knows: %s', (_name, behaviour) => {
    it('is said so, and not repeated blindly', async () => {
      const house = await stage();
      smtp.behaviour = behaviour;
      const result = await announcing(scene);
      const said = {
        exitCode: 1,
        outputs: { decision: 'unverifiable', 'reason-codes': 'announcement.unverifiable' },
      };
      expect(result).toMatchObject(said);
      const messageId = String(told(result)['message-id']);
      expect(result.log).toContain(messageId);
      expect(receipts(house).map(({ states }) => states)).toEqual([[]]);
      smtp.behaviour = {};
      house.github.setNow(LATER);
      const next = await announcing(scene);
      expect(next).toMatchObject(said);
      expect(told(next)).toMatchObject({ result: 'unknown', 'message-id': messageId });
      expect(smtp.mails).toHaveLength(1);
    });
  });

  it('is settled by the record that the log asks for', async () => {
    const solution = replaced(
      exampleFile('solution.yml'),
      'contacts:',
      'contacts:\n  servicedesk: podpora@hisa.example.si',
    );
    const house = await stage({ solution });
    smtp.behaviour = { data: 'lost' };
    const result = await announcing(scene);
    const block = /^ {4}announcement:\n(?: {6}.*\n)+/m.exec(result.log)?.[0] ?? '';
    expect(block).toContain(`recipients: [${DESK}, podpora@hisa.example.si, ${CUSTODIAN}]`);
    house.github.setNow(LATER);
    house.repository.push({ files: { [FILE]: `${PLAN}${block.replace(/^ {4}/gm, '')}` } });
    const next = await announcing(scene);
    expect(next.exitCode).toBe(0);
    expect(told(next)).toMatchObject({
      result: 'told',
      reference: told(result)['message-id'],
    });
  });

  it.each(['POSEG-1.', '.POSEG-1', 'POSEG..1'])(
    'has a valid Message-ID with the id %s',
    async (id) => {
      await stage({ intervention: replaced(PLAN, 'id: POSEG-2026-041', `id: ${id}`) });
      const messageId = told(await announcing(scene))['message-id'];
      expect(messageId).toMatch(/^<[^.@<>]+(?:\.[^.@<>]+)*@hisa\.example\.si>$/);
    },
  );

  it('says of a withdrawal once that approvals are void, whichever of several runs says it', async () => {
    const house = await stage();
    await announcing(scene);
    house.repository.push({ files: { [FILE]: WITHDRAWN } });
    const on = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const heal = house.github.fault({ on, kind: 500 });
    await announcing(scene);
    heal();
    await Promise.all([announcing(scene), announcing(scene), announcing(scene)]);
    expect(issues(house)[0]?.comments).toHaveLength(1);
    expect(issues(house)).toMatchObject([{ state: 'closed' }]);
    expect(smtp.mails).toHaveLength(2);
  });

  it('is sent again once a person has given the receipt up', async () => {
    const house = await stage();
    smtp.behaviour = { data: 'lost' };
    await announcing(scene);
    smtp.behaviour = {};
    await giveUp(house);
    expect(told(await announcing(scene))).toMatchObject({ result: 'sent' });
  });

  it('is sent again where a person names the letter that did not arrive, and no other', async () => {
    const house = await stage();
    smtp.behaviour = { data: 'lost' };
    const first = told(await announcing(scene));
    smtp.behaviour = {};
    const id = String(first['message-id']);
    expect(
      told(await announcing(scene, { 'send-again': '<other@hisa.example.si>' })),
    ).toMatchObject({ result: 'unknown', 'message-id': id });
    const before = smtp.mails.length;
    expect(told(await announcing(scene, { 'send-again': id }))).toMatchObject({ result: 'sent' });
    expect(told(await announcing(scene, { 'send-again': id }))).toMatchObject({ result: 'told' });
    expect(smtp.mails).toHaveLength(before + 1);
    expect(receipts(house).map(({ states }) => states)).toEqual([['failure'], ['success']]);
  });

  describe('GitHub failing', () => {
    const STATUS = 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';
    const RECEIPT = 'POST /repos/{owner}/{repo}/deployments';

    it('between mail and status: the next run finds out and does not repeat', async () => {
      const house = await stage();
      const heal = house.github.fault({ on: STATUS, kind: 502 });
      const result = await announcing(scene);
      expect(result).toMatchObject({
        exitCode: 1,
        outputs: { 'reason-codes': 'announcement.unverifiable' },
      });
      const messageId = told(result)['message-id'];
      expect(told(result)).toMatchObject({ result: 'unconfirmed' });
      expect(smtp.mails).toHaveLength(1);
      heal();
      house.github.setNow(LATER);
      expect(told(await announcing(scene))).toMatchObject({
        result: 'unknown',
        'message-id': messageId,
      });
      expect(smtp.mails).toHaveLength(1);
    });

    const passing: [string, Fault][] = [
      ['a status once', { on: STATUS, kind: 502, times: 1 }],
      ['a status’s answer', { on: STATUS, kind: 'reset', times: 1, carriedOut: true }],
      ['a receipt’s answer', { on: RECEIPT, kind: 'reset', times: 1, carriedOut: true }],
      ['a receipt’s answer, cut', { on: RECEIPT, kind: 'cut', times: 1, carriedOut: true }],
      [
        'the issue’s answer',
        { on: 'POST /repos/{owner}/{repo}/issues', kind: 'reset', times: 1, carriedOut: true },
      ],
    ];

    it.each(passing)(
      'for a moment, %s: sent once, one receipt, one issue',
      async (_name, fault) => {
        const house = await stage();
        house.github.fault(fault);
        expect(told(await announcing(scene))).toMatchObject({ result: 'sent' });
        expect(smtp.mails).toHaveLength(1);
        expect(receipts(house).map(({ states }) => states)).toEqual([['success']]);
        expect(issues(house)).toHaveLength(1);
      },
    );

    it('refusing an assignee: the issue is made without one', async () => {
      const house = await stage();
      const on = 'POST /repos/{owner}/{repo}/issues';
      house.github.fault({ on, kind: 422, times: 1 });
      expect(told(await announcing(scene))).toMatchObject({ result: 'sent' });
      expect(issues(house)).toMatchObject([{ assignees: [] }]);
    });

    const before: [string, Fault, string][] = [
      ['the receipt', { on: RECEIPT, kind: 500 }, 'api.unavailable'],
      ['the receipt, forbidden', { on: RECEIPT, kind: 403 }, 'api.forbidden'],
      ['the issue', { on: 'POST /repos/{owner}/{repo}/issues', kind: 500 }, 'api.unavailable'],
      ['the activity', { on: 'GET /repos/{owner}/{repo}/activity', kind: 403 }, 'api.forbidden'],
      ['everything', { on: 'graphql', kind: 403 }, 'api.forbidden'],
    ];

    it.each(before)('before the mail, %s: nothing is sent', async (_name, fault, code) => {
      const house = await stage();
      house.github.fault(fault);
      const result = await announcing(scene);
      expect(result.exitCode).toBe(1);
      expect(result.outputs['reason-codes']).toContain(code);
      expect(smtp.mails).toEqual([]);
      expect(receipts(house)).toEqual([]);
    });

    it('after the mail, the issue: what was sent stays sent, and the next run mends it', async () => {
      const house = await stage();
      const on = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
      const heal = house.github.fault({ on, kind: 502 });
      const result = await announcing(scene);
      expect(result.exitCode).toBe(0);
      expect(result.annotations).toMatchObject([{ level: 'warning' }]);
      heal();
      house.github.setNow(LATER);
      await announcing(scene);
      expect(issues(house)[0]?.body).toContain('- [x]');
      expect(smtp.mails).toHaveLength(1);
    });
  });

  it('sends once where two runs announce at the same time', async () => {
    const house = await stage();
    const both = await Promise.all([announcing(scene), announcing(scene)]);
    expect(smtp.mails).toHaveLength(1);
    expect(new Set(both.map((each) => told(each)['result']))).toEqual(new Set(['rival', 'sent']));
    expect(receipts(house).filter(({ states }) => states.includes('success'))).toHaveLength(1);
    expect(issues(house).filter(({ state }) => state === 'open')).toHaveLength(1);
  });

  describe('node ids of a form that nobody knows', () => {
    const opaque = (house: Enarocanje): void => {
      house.github.fault({
        on: 'graphql',
        kind: 'change',
        change: (body) =>
          JSON.parse(JSON.stringify(body).replaceAll(/"id":"([^"]+)"/g, '"id":"opaque~$1"')),
      });
    };

    it('two runs at once: sent once, recorded', async () => {
      const house = await stage();
      opaque(house);
      const both = await Promise.all([announcing(scene), announcing(scene)]);
      expect(smtp.mails).toHaveLength(1);
      expect(new Set(both.map((each) => told(each)['result']))).toEqual(new Set(['rival', 'sent']));
      expect(receipts(house).filter(({ states }) => states.includes('success'))).toHaveLength(1);
    });

    it.each([
      ['a status’s answer', 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses'],
      ['a receipt’s answer', 'POST /repos/{owner}/{repo}/deployments'],
    ])('%s is lost: sent once, recorded', async (_name, on) => {
      const house = await stage();
      opaque(house);
      house.github.fault({ on, kind: 'reset', times: 1, carriedOut: true });
      expect(told(await announcing(scene))).toMatchObject({ result: 'sent' });
      expect(smtp.mails).toHaveLength(1);
      expect(receipts(house).map(({ states }) => states)).toEqual([['success']]);
    });
  });

  it('sends nothing where the list lacks the receipt just made', async () => {
    const house = await stage();
    house.github.fault({
      on: 'GET /repos/{owner}/{repo}/deployments',
      kind: 'change',
      change: () => [],
    });
    expect(told(await announcing(scene))).toMatchObject({ result: 'failed' });
    expect(smtp.mails).toEqual([]);
    expect(receipts(house).map(({ states }) => states)).toEqual([['failure']]);
  });

  it('believes no receipt and no issue of somebody else', async () => {
    const house = await stage();
    const first = await announcing(scene);
    house.repository.state.deployments.length = 0;
    house.repository.state.issues.length = 1;
    house.repository
      .deployment({
        by: 'ana-r',
        task: 'ezdrav:announcement',
        environment: 'ezdrav-announcement',
        payload: {
          schema: 1,
          intervention: 'POSEG-2026-041',
          plan: String(first.outputs['plan-digest']),
          recipients: [DESK, CUSTODIAN],
          'message-id': '<a@example.si>',
          run: '1',
        },
        statuses: [{ state: 'success' }],
      })
      .issue({
        by: 'ana-r',
        title: 'Najava',
        body: '<!-- ezdrav:announcement:POSEG-2026-041 -->\n',
        labels: ['ezdrav-announcement'],
      });
    expect(told(await announcing(scene))).toMatchObject({ result: 'sent' });
    expect(issues(house).map(({ user }) => user.login)).toEqual(['ana-r', 'github-actions[bot]']);
  });

  describe('an urgent intervention', () => {
    it('is notified outside window and lead time', async () => {
      const house = await stage({ intervention: URGENT_PLAN });
      const result = await announcing(scene);
      expect(told(result)).toMatchObject({ result: 'sent', notice: 'urgent-notification' });
      expect(receipts(house)).toMatchObject([{ task: 'ezdrav:notification', states: ['success'] }]);
      expect((await subjects())[0]).toContain('URGENTNO');
      expect(told(await announcing(scene))).toMatchObject({ result: 'told' });
      expect(smtp.mails).toHaveLength(1);
    });

    it('that has expired is notified again only where a person asks for it', async () => {
      const house = await stage({ intervention: URGENT_PLAN });
      await announcing(scene);
      const [issue] = issues(house);
      if (issue === undefined) throw new Error('no issue');
      issue.state = 'closed';
      house.github.setNow('2026-11-26T20:30:00Z');
      const later = await announcing(scene);
      expect(told(later)).toMatchObject({ result: 'told' });
      expect(later.log).toContain('It has expired');
      expect(told(await announcing(scene, { intervention: FILE }))).toMatchObject({
        result: 'told',
      });
      expect(smtp.mails).toHaveLength(1);
      const env = { ...house.env, GITHUB_EVENT_NAME: 'workflow_dispatch' };
      const asked = await announcing(
        { ...scene, enarocanje: { ...house, env } },
        { intervention: FILE },
      );
      expect(told(asked)).toMatchObject({ result: 'sent' });
      expect(smtp.mails).toHaveLength(2);
      expect(issues(house)).toMatchObject([{ state: 'closed' }]);
    });

    it('is notified anew where its plan changed, and the letter says so', async () => {
      const house = await stage({ intervention: URGENT_PLAN });
      const first = await announcing(scene);
      house.github.setNow(LATER);
      house.repository.push({
        files: {
          [FILE]: replaced(URGENT_PLAN, 'downtime: true', 'downtime: false').replaceAll(
            '2026-11-26T09:1',
            '2026-11-26T11:1',
          ),
        },
      });
      house.github.setNow('2026-11-26T10:30:00Z');
      expect(told(await announcing(scene))).toMatchObject({ result: 'sent' });
      const { text } = await simpleParser(smtp.mails[1]?.raw ?? '');
      expect(text).toContain('To obvestilo v celoti nadomešča prejšnje.');
      expect(text).toContain(String(first.outputs['plan-digest']));
      expect(text).toContain('Predviden izpad:\n    prej: da\n    zdaj: ne');
      expect(issues(house)[0]?.comments).toHaveLength(1);
    });

    const urgent: [string, string, string, string][] = [
      [
        'without a reason',
        'urgent.unjustified',
        'Izpad potrjevanja e-receptov na vseh lokacijah.',
        'Izpad.',
      ],
      ['without an incident', 'urgent.no-incident', '  incident: INC-2026-7781\n', ''],
      [
        'without an approval',
        'approval.client-missing',
        '  client: { by: "naročnik A-12", at: 2026-11-26T09:10, reference: telefon }\n',
        '',
      ],
    ];

    it.each(urgent)('wakes nobody %s', async (_name, code, from, to) => {
      await stage({ intervention: replaced(URGENT_PLAN, from, to) });
      const result = await announcing(scene);
      expect(result.exitCode).toBe(1);
      // Without the permission to read reviews a missing approval cannot be known to be missing.
      const expected = code.startsWith('approval') ? /api\.forbidden/ : new RegExp(code);
      expect(result.outputs['reason-codes']).toMatch(expected);
      expect(smtp.mails).toEqual([]);
    });

    it('wakes nobody in a freeze that holds for urgent ones too', async () => {
      const freeze = 'reason: Praznični zastoj, urgent: allowed';
      const solution = replaced(
        replaced(exampleFile('solution.yml'), '2026-12-23T00:00', '2026-11-20T00:00'),
        freeze,
        'reason: Praznični zastoj',
      );
      await stage({ intervention: URGENT_PLAN, solution });
      const result = await announcing(scene);
      expect(result.outputs['reason-codes']).toBe('freeze.active');
      expect(smtp.mails).toEqual([]);
    });
  });

  describe('without a mail server', () => {
    it('writes the draft, says what to send and how to record it, and is not sent', async () => {
      const house = await stage();
      const result = await announcing({ ...scene, smtp: null });
      expect(result).toMatchObject({
        exitCode: 1,
        outputs: { decision: 'deny', 'reason-codes': 'announcement.missing', allowed: 'false' },
      });
      const path = String(told(result)['mail']);
      expect(existsSync(path)).toBe(true);
      const draft = await simpleParser(readFileSync(path, 'utf8'));
      expect(draft.to).toMatchObject({ text: `${DESK}, ${CUSTODIAN}` });
      expect(draft.text).toContain('NAJAVA POSEGA');
      for (const said of [path, DESK, CUSTODIAN, 'announcement:', 'sent-at:']) {
        expect(result.log).toContain(said);
      }
      expect(receipts(house)).toEqual([]);
      expect(issues(house)[0]?.body).not.toContain('- [x]');
    });
  });

  const inputs: [string, Record<string, string>, string][] = [
    ['a malformed server', { 'smtp-url': 'smtp://mail.example.si' }, 'smtp-url'],
    ['a server over http', { 'smtp-url': 'http://a:b@mail.example.si' }, 'smtp-url'],
    ['no sender', { 'mail-from': '' }, 'mail-from'],
    ['a sender that is two', { 'mail-from': 'a@example.si, b@example.si' }, 'mail-from'],
  ];

  it.each(inputs)('does nothing with %s', async (_name, given, input) => {
    const house = await stage();
    await expect(announcing(scene, given)).rejects.toMatchObject({ input });
    expect(receipts(house)).toEqual([]);
  });

  it('lets nothing that people wrote be more than text', async () => {
    const nasty =
      'Naslov @mallory #1 <img src=x> `x` [a](b) ::error:: \u{1F4A3} https://zlo.example';
    const house = await stage({
      intervention: replaced(
        replaced(PLAN, 'title: Nadgradnja eNaročanja na 4.12.0', `title: ${JSON.stringify(nasty)}`),
        'impact: eNaročanje ne bo',
        'impact: |\n  </pre></details>\n\n  @mallory\n  ```\n  eNaročanje ne bo',
      ),
    });
    const result = await announcing(scene);
    expect(told(result)).toMatchObject({ result: 'sent' });
    const body = issues(house)[0]?.body ?? '';
    const ours = body.replace(/<(code|pre)>.*?<\/\1>/gs, '');
    expect(ours).not.toMatch(/mallory|<img|zlo\.example|\]\(b\)/);
    expect(ours.match(/@\S+/g)).toEqual(['@ana-r']);
    expect(body.match(/<\/details>/g)).toHaveLength(1);
  });
});
