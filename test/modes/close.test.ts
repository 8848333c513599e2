import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readIntervention } from '../../src/records/intervention.ts';
import type { ModeResult } from '../../src/modes/mode-result.ts';
import { type Enarocanje, exampleFile, type Seed } from '../support/enarocanje.ts';
import type { Fault } from '../support/github/index.ts';
import type { Job } from '../support/github/state/records.ts';
import { type Behaviour, type FakeSmtp, fakeSmtp } from '../support/mail/fake-smtp.ts';
import { HAS_OPENSSL, type OwnCa, ownCa } from '../support/mail/own-ca.ts';
import {
  announcing,
  CUSTODIAN,
  DESK,
  FILE,
  issues,
  replaced,
  type Scene,
  seeded,
  URGENT_PLAN,
} from './announce-scene.ts';
import { closing, job, steps } from './close-scene.ts';

const PATIENCE = { connection: 2_000, greeting: 400, silence: 400, overall: 4_000 };
const AFTERWARDS = '2026-12-01T22:35:00Z';
const START_OF_BUILD = '2026-12-01T18:10:00Z';
const PLANNED = exampleFile('intervention.yml');

interface Report {
  readonly outcome: {
    readonly 'started-at': string;
    readonly 'ended-at': string;
    readonly result: string | null;
    readonly departures: readonly string[];
    readonly contradictions: readonly string[];
  };
  readonly 'closing-report': string;
}

function reported({ report }: ModeResult): Report {
  return report as Report;
}

describe.skipIf(!HAS_OPENSSL)('closing (needs openssl)', () => {
  let ca: OwnCa;
  let house: Enarocanje;
  let smtp: FakeSmtp;
  let scene: Scene;

  beforeAll(() => {
    ca = ownCa();
  });
  afterAll(() => ca.remove());
  afterEach(async () => {
    house.github.assertLegal();
    await house.github.stop();
    await smtp.close();
  });

  /** Announced, so that there is an issue; then the night of the deployment. */
  async function stage(seed: Seed = {}, now = AFTERWARDS): Promise<void> {
    smtp = await fakeSmtp(ca);
    house = await seeded({ intervention: PLANNED, ...seed });
    scene = { enarocanje: house, smtp, tuning: { ca: ca.ca, patience: PATIENCE } };
    await announcing({ ...scene, smtp: null });
    house.github.setNow(now);
  }

  it('writes the outcome, closes the issue, reports once, prints the block', async () => {
    await stage();
    job(house);
    const result = await closing(scene);
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { allowed: 'false', 'intervention-id': 'POSEG-2026-041' },
      annotations: [],
    });
    expect(reported(result)).toMatchObject({
      outcome: {
        'started-at': '2026-12-01T21:04:10Z',
        'ended-at': '2026-12-01T22:31:00Z',
        result: 'completed',
        departures: [],
      },
      'closing-report': 'sent',
    });
    const [issue] = issues(house);
    expect(issue).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(issue?.comments).toHaveLength(1);
    const [mail] = smtp.mails;
    expect(mail?.to).toEqual([DESK, CUSTODIAN]);
    const read = await simpleParser(mail?.raw ?? '');
    expect(read.subject).toContain('Poročilo o izvedbi posega POSEG-2026-041');
    expect(read.text?.replaceAll('\u00a0', ' ')).toContain(
      'Dejanski začetek: torek, 1. 12. 2026, ob 22.04',
    );

    const again = await closing(scene);
    expect(reported(again)['closing-report']).toBe('already');
    expect(issues(house)[0]?.comments).toHaveLength(1);
    expect(smtp.mails).toHaveLength(1);

    const block = /^ {4}outcome:\n(?: {6}.*\n)+/m.exec(result.log)?.[0] ?? '';
    const text = `${PLANNED}${block.replace(/^ {4}/gm, '')}`;
    const file = readIntervention(FILE, new TextEncoder().encode(text));
    if (!file.ok) throw new Error(JSON.stringify(file.diagnostics));
    expect(file.value.outcome).toMatchObject({
      'started-at': Date.parse('2026-12-01T21:04:10Z'),
      'ended-at': Date.parse('2026-12-01T22:31:00Z'),
      result: 'completed',
    });

    house.repository.push({ files: { [FILE]: text } });
    const recorded = await closing(scene);
    expect(reported(recorded)['closing-report']).toBe('already');
    expect(smtp.mails).toHaveLength(1);
  });

  it('reports nothing where there is no mail server', async () => {
    await stage();
    job(house);
    const result = await closing({ ...scene, smtp: null });
    expect(result.exitCode).toBe(0);
    expect(reported(result)['closing-report']).toBe('not-asked');
    expect(issues(house)[0]).toMatchObject({ state: 'closed' });
  });

  it('says of a run on a branch that it cannot know, not that nothing was done', async () => {
    await stage();
    job(house);
    const result = await closing(scene, { intervention: FILE }, 'refs/heads/main');
    expect(result.report).toMatchObject({ outcome: null });
    expect(result.log).toContain('not the run that deployed');
    expect(result.log).not.toContain('No job of this run');
  });

  /** The file with the outcome a person wrote. */
  const recorded = (end: string, result = 'completed'): string =>
    `${PLANNED}outcome: { started-at: 2026-12-01T22:04:10+01:00, ended-at: ${end}, result: ${result} }\n`;

  const step = (name: string, conclusion: Job['conclusion']): Job['steps'][number] => ({
    name,
    conclusion,
  });

  type Ending = [name: string, changes: Partial<Job>, result: string | null, report: string];
  const endings: Ending[] = [
    [
      'failed',
      { conclusion: 'failure', steps: steps('success', 'failure', 'skipped') },
      null,
      'waiting',
    ],
    [
      'failed and was rolled back',
      { conclusion: 'failure', steps: steps('success', 'failure', 'success') },
      'rolled-back',
      'sent',
    ],
    [
      'was cancelled at work',
      { conclusion: 'cancelled', steps: steps('success', 'cancelled', 'skipped') },
      null,
      'waiting',
    ],
    [
      'was cancelled before its first step',
      { conclusion: 'cancelled', steps: [] },
      'cancelled',
      'sent',
    ],
    ['ran too long', { conclusion: 'timed_out' }, null, 'waiting'],
  ];

  it.each(endings)('works where the deployment %s', async (_name, changes, ended, report) => {
    await stage();
    job(house, changes);
    const result = await closing(scene);
    expect(result.exitCode).toBe(0);
    expect(reported(result)).toMatchObject({
      outcome: { result: ended },
      'closing-report': report,
    });
    expect(result.annotations).toHaveLength(ended === null ? 1 : 0);
    expect(issues(house)[0]).toMatchObject({ state: 'closed' });
    expect(smtp.mails).toHaveLength(report === 'sent' ? 1 : 0);
  });

  const nothing: [string, Partial<Job>][] = [
    ['the gate refused', { conclusion: 'failure', steps: steps('failure', 'skipped', 'skipped') }],
    [
      'the gate refused after a checkout, in the job that closes',
      {
        conclusion: null,
        steps: [
          { name: 'Run actions/checkout', conclusion: 'success' },
          { name: 'Run hisa/ezdrav-gate', conclusion: 'failure' },
          { name: 'Deploy', conclusion: 'skipped' },
          { name: 'Close', conclusion: null },
        ],
      },
    ],
    ['the wait was cancelled', { conclusion: 'cancelled', steps: steps('cancelled', 'skipped') }],
    ['the job was skipped', { conclusion: 'skipped', steps: [] }],
    [
      'a gate of another name refused before the slot',
      {
        conclusion: 'failure',
        startedAt: '2026-12-01T18:50:00Z',
        completedAt: '2026-12-01T18:50:09Z',
        steps: [
          { name: 'Smemo?', conclusion: 'failure' },
          { name: 'Deploy', conclusion: 'skipped' },
        ],
      },
    ],
  ];

  it.each(nothing)('closes nothing and tells nobody where %s', async (_name, changes) => {
    await stage();
    job(house, changes);
    const result = await closing(scene);
    expect(result.exitCode).toBe(0);
    expect(issues(house)[0]).toMatchObject({ state: 'open', comments: [] });
    expect(smtp.mails).toEqual([]);
  });

  it.each(nothing)(
    'takes the job that closes for no deployment where %s',
    async (_name, changes) => {
      await stage();
      job(house, changes);
      job(house, { name: 'afterwards', conclusion: null, steps: [step('Close', null)] });
      const result = await closing(scene);
      expect(result).toMatchObject({ exitCode: 0, report: { outcome: null } });
      expect(issues(house)[0]).toMatchObject({ state: 'open', comments: [] });
      expect(smtp.mails).toEqual([]);
    },
  );

  it('takes jobs before a deployment that was skipped for none', async () => {
    await stage();
    job(house, { name: 'build', conclusion: 'failure', steps: [step('Build', 'failure')] });
    job(house, { name: 'gate', steps: [step('Gate', 'success')] });
    job(house, { name: 'deploy', conclusion: 'skipped', steps: [] });
    job(house, { name: 'close', conclusion: null, steps: [step('Close', null)] });
    expect(await closing(scene)).toMatchObject({ exitCode: 0, report: { outcome: null } });
    expect(smtp.mails).toEqual([]);
  });

  it('tells the first start and the last end of several attempts', async () => {
    await stage();
    job(house, { conclusion: 'failure', steps: steps('success', 'failure') });
    job(house, {
      attempt: 2,
      startedAt: '2026-12-01T23:00:00Z',
      completedAt: '2026-12-01T23:40:00Z',
    });
    expect(reported(await closing(scene)).outcome).toMatchObject({
      'started-at': '2026-12-01T21:04:10Z',
      'ended-at': '2026-12-01T23:40:00Z',
      result: 'completed',
    });
  });

  it('takes the job that deploys, not the build before it', async () => {
    await stage();
    job(house, { name: 'build', startedAt: '2026-12-01T18:00:00Z', completedAt: START_OF_BUILD });
    job(house, { name: 'namestitev v produkcijo' });
    expect(reported(await closing(scene)).outcome['started-at']).toBe('2026-12-01T21:04:10Z');
  });

  it('takes the wait of the gate for the slot for no early start', async () => {
    await stage();
    const waited = (name: string, startedAt: string): Job['steps'][number] => ({
      name,
      conclusion: 'success',
      startedAt,
    });
    job(house, {
      startedAt: '2026-12-01T20:20:00Z',
      steps: [
        waited('Set up job', '2026-12-01T20:20:01Z'),
        waited('Run hisa/ezdrav-intervention-gate', '2026-12-01T20:20:03Z'),
        { name: 'Preview', conclusion: 'skipped', startedAt: '2026-12-01T21:00:01Z' },
        waited('Deploy', '2026-12-01T21:00:05Z'),
      ],
    });
    expect(reported(await closing(scene)).outcome).toMatchObject({
      'started-at': '2026-12-01T21:00:05Z',
      departures: [],
    });
  });

  it('closes as a step of the deploying job itself', async () => {
    await stage();
    job(house, { conclusion: null, steps: steps('success', 'success') });
    const { outcome } = reported(await closing(scene));
    expect(outcome).toMatchObject({ 'started-at': '2026-12-01T21:04:10Z', result: 'completed' });
    expect(outcome['ended-at']).toMatch(/^2026-12-01T22:35:0/);
  });

  it('reports the end of a job that still ran once, also after the block is committed', async () => {
    await stage();
    job(house, { conclusion: null, steps: steps('success', 'success') });
    const first = await closing(scene);
    expect(reported(first)['closing-report']).toBe('sent');
    const written = recorded(reported(first).outcome['ended-at']);
    house.repository.push({ files: { [FILE]: written } });
    const committed = await closing(scene, { intervention: FILE }, 'refs/heads/main');
    expect(reported(committed).outcome).toMatchObject({ from: 'file', contradictions: [] });
    expect(reported(committed)['closing-report']).toBe('already');
    expect(smtp.mails).toHaveLength(1);
  });

  type Deployed = [name: string, jobs: readonly Partial<Job>[], result: string | null, end: string];
  const MORNING = '2026-12-02T05:30:00Z';
  const deployed: Deployed[] = [
    [
      'a step that names eZdravje failed, not the gate',
      [
        {
          conclusion: 'failure',
          completedAt: MORNING,
          steps: [
            step('Gate', 'success'),
            step('Migrate database', 'success'),
            step('Deploy to eZdravje cluster', 'failure'),
          ],
        },
      ],
      null,
      MORNING,
    ],
    [
      'the only step failed after the slot, and it deploys',
      [
        {
          conclusion: 'failure',
          startedAt: '2026-12-02T01:10:00Z',
          completedAt: MORNING,
          steps: [step('Deploy', 'failure')],
        },
      ],
      null,
      MORNING,
    ],
    [
      'closing is a step of the job that deploys, after a build',
      [
        { name: 'build', startedAt: START_OF_BUILD, completedAt: START_OF_BUILD },
        {
          conclusion: null,
          steps: [step('Gate', 'success'), step('Deploy', 'failure'), step('Close', null)],
        },
      ],
      null,
      '2026-12-02T06:40:0',
    ],
    [
      'the check that failed after the deployment is called as a gate may be',
      [
        {
          conclusion: 'failure',
          completedAt: MORNING,
          steps: [
            step('Smemo?', 'success'),
            step('Deploy', 'success'),
            step('Preverjanje delovanja', 'failure'),
          ],
        },
      ],
      null,
      MORNING,
    ],
    [
      'a job of another name took the deployment back',
      [
        {
          conclusion: 'failure',
          steps: [step('Gate', 'success'), step('Deploy', 'failure')],
        },
        {
          name: 'rollback',
          startedAt: '2026-12-02T00:51:00Z',
          completedAt: MORNING,
          steps: [step('Restore', 'success')],
        },
      ],
      'rolled-back',
      MORNING,
    ],
  ];

  it.each(deployed)(
    'hides no deployment and no overrun where %s',
    async (_name, jobs, result, end) => {
      await stage({}, '2026-12-02T06:40:00Z');
      for (const each of jobs) job(house, each);
      job(house, { name: 'close', conclusion: null, steps: [step('Close', null)] });
      const { outcome } = reported(await closing({ ...scene, smtp: null }));
      expect(outcome).toMatchObject({ result });
      expect(outcome.departures).toContain('past-slot');
      expect(outcome['ended-at'].startsWith(end)).toBe(true);
      expect(issues(house)[0]).toMatchObject({ state: 'closed' });
    },
  );

  const overruns: [string, string, readonly string[]][] = [
    ['past the slot', '2026-12-02T01:00:30Z', ['past-slot']],
    ['past 06:00', '2026-12-02T05:07:30Z', ['past-slot', 'past-window']],
  ];

  it.each(overruns)('flags an overrun %s, and fails nothing', async (_name, end, departures) => {
    await stage({}, '2026-12-02T05:20:00Z');
    job(house, { completedAt: end });
    const result = await closing(scene);
    expect(result.exitCode).toBe(0);
    expect(reported(result).outcome.departures).toEqual(departures);
    expect(result.annotations.map(({ level }) => level)).toEqual(departures.map(() => 'warning'));
    const text = (await simpleParser(smtp.mails[0]?.raw ?? '')).text ?? '';
    expect(text).toContain('po najavljenem koncu');
    expect(issues(house)[0]?.comments[0]?.body).toContain('OVERRAN');
  });

  it('asks for the written confirmation of approvals by telephone, once', async () => {
    await stage({ intervention: URGENT_PLAN }, '2026-11-26T08:45:00Z');
    job(house, { startedAt: '2026-11-26T08:30:00Z', completedAt: '2026-11-26T08:40:00Z' });
    const result = await closing(scene);
    expect(result.exitCode).toBe(0);
    await closing(scene);
    const asked = house.repository.state.issues.filter(({ labels }) =>
      labels.includes('ezdrav-confirmation'),
    );
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ state: 'open', assignees: [{ login: 'ana-r' }] });
    expect(asked[0]?.body).toContain('IKT eZdravja K-4');
  });

  const faults: [string, Behaviour, string][] = [
    ['550', { data: 550 }, 'not-sent'],
    ['a lost connection', { data: 'lost' }, 'unknown'],
  ];

  it.each(faults)(
    'closes all the same where the report meets %s',
    async (_name, behaviour, state) => {
      await stage();
      job(house);
      smtp.behaviour = behaviour;
      const result = await closing(scene);
      expect(result.exitCode).toBe(1);
      expect(reported(result)['closing-report']).toBe(state);
      expect(issues(house)[0]).toMatchObject({ state: 'closed' });
      smtp.behaviour = {};
      const next = reported(await closing(scene))['closing-report'];
      expect(next).toBe(state === 'unknown' ? 'earlier-unknown' : 'sent');
      expect(smtp.mails).toHaveLength(state === 'unknown' ? 1 : 2);
      if (state !== 'unknown') return;
      // A person has looked: it did not arrive.
      const [, letter = ''] = /send-again: “(<[^”]+>)”/.exec(result.log) ?? [];
      const again = await closing(scene, { 'send-again': letter });
      expect(reported(again)['closing-report']).toBe('sent');
      expect(smtp.mails).toHaveLength(2);
    },
  );

  /** A person changes our one comment in the browser; its author stays. */
  function edit(change: (body: string) => string): void {
    const [comment] = issues(house)[0]?.comments ?? [];
    if (comment === undefined) throw new Error('no comment');
    comment.body = change(comment.body);
    comment.edits.push({ at: '2026-12-02T06:00:00Z', by: house.github.user('bor-k') });
  }

  it.each<[string, (body: string) => string]>([
    ['into the record of a report that was sent', (body) => body.replace('report:none:', 'report:sent:')],
    ['into one that is under way', (body) => body.replace(/report:none:(\S+)/, 'report:begun:$1:2026-12-02T06:00:00Z')],
    ['so that nothing is left', () => 'hvala!'],
    ['by a word', (body) => `${body}\nhvala!`],
  ])('a person edits our comment %s: a question with its way out, no silence', async (_, change) => {
    await stage();
    job(house);
    await closing({ ...scene, smtp: null });
    edit(change);
    const result = await closing(scene);
    expect([result.exitCode, reported(result)['closing-report']]).toEqual([1, 'earlier-unknown']);
    const [, letter = ''] = /send-again: “(comment:\d+)”/.exec(result.log) ?? [];
    expect(smtp.mails).toHaveLength(0);
    const again = await closing(scene, { 'send-again': letter });
    expect(reported(again)['closing-report']).toBe('sent');
    expect(reported(await closing(scene))['closing-report']).toBe('already');
    expect(smtp.mails).toHaveLength(1);
  }); // biome-ignore format: a row a line

  it('takes over no course of the run that a person wrote into our comment', async () => {
    await stage({}, '2026-12-02T05:20:00Z');
    job(house, { completedAt: '2026-12-02T05:07:30Z' });
    await closing({ ...scene, smtp: null });
    edit((body) => body.replaceAll('05:07:30Z', '00:30:00Z'));
    house.repository.push({ files: { [FILE]: recorded('2026-12-02T01:30:00+01:00') } });
    const inputs = { intervention: FILE };
    const result = await closing({ ...scene, smtp: null }, inputs, 'refs/heads/main');
    expect(reported(result).outcome).toMatchObject({ run: null });
  });

  const troubles: [string, Fault, number][] = [
    [
      'the comment cannot be written',
      { on: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', kind: 500 },
      0,
    ],
    [
      'the comment cannot be brought up to date',
      { on: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', kind: 500 },
      1,
    ],
    [
      'the issue cannot be closed',
      { on: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', kind: 500 },
      1,
    ],
    ['issues cannot be listed', { on: 'GET /repos/{owner}/{repo}/issues', kind: 403 }, 0],
    [
      'the jobs cannot be read',
      { on: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', kind: 403 },
      0,
    ],
  ];

  it.each(troubles)('says so where %s', async (_name, fault, mails) => {
    await stage();
    job(house);
    house.github.fault(fault);
    const result = await closing(scene);
    expect(result.exitCode).toBe(1);
    expect(result.annotations.at(-1)).toMatchObject({ level: 'error' });
    expect(smtp.mails).toHaveLength(mails);
  });

  it('takes what the file records where it names the intervention', async () => {
    await stage();
    const outcome = `outcome: { started-at: 2026-12-01T22:10, ended-at: 2026-12-01T23:00, result: rolled-back, downtime-minutes: 12, deviations: "Ni šlo." }\n`;
    house.repository.push({ files: { [FILE]: `${PLANNED}${outcome}` } });
    const result = await closing(scene, { intervention: FILE }, 'refs/heads/main');
    expect(reported(result)).toMatchObject({
      outcome: { result: 'rolled-back', from: 'file' },
      'closing-report': 'sent',
    });
    const text = (await simpleParser(smtp.mails[0]?.raw ?? '')).text ?? '';
    expect(text).toContain('Dejanski izpad: 12 min');
    expect(text).toContain('Ni šlo.');
  });

  it.each([
    ['in the run itself', 'refs/tags/v4.12.0', {}],
    ['from the default branch afterwards', 'refs/heads/main', { intervention: FILE }],
  ])('shows the overrun that the file hides: closed %s', async (_name, ref, inputs) => {
    await stage({}, '2026-12-02T05:20:00Z');
    job(house, { completedAt: '2026-12-02T05:07:30Z' });
    if (ref !== 'refs/tags/v4.12.0') await closing({ ...scene, smtp: null });
    house.repository.push({ files: { [FILE]: recorded('2026-12-02T01:30:00+01:00') } });
    const result = await closing(scene, inputs, ref);
    expect(reported(result).outcome).toMatchObject({
      'ended-at': '2026-12-02T00:30:00Z',
      run: { 'ended-at': '2026-12-02T05:07:30Z', ending: 'completed' },
      departures: ['past-slot', 'past-window'],
      contradictions: ['ended-at'],
    });
    expect(result.annotations).toHaveLength(3);
    const text = (await simpleParser(smtp.mails[0]?.raw ?? '')).text ?? '';
    expect(text).toContain('po koncu vzdrževalnega okna');
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      'Konec po samodejnem zapisu: sreda, 2. 12. 2026, ob 6.07',
    );
    const [issue] = issues(house);
    expect(issue).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(issue?.comments).toHaveLength(1);
    expect(issue?.comments[0]?.body).toContain('OVERRAN');
  });

  it('takes over nothing of a run of another plan under the same id', async () => {
    await stage({}, '2026-12-02T05:20:00Z');
    job(house, { completedAt: '2026-12-02T05:07:30Z' });
    await closing({ ...scene, smtp: null });
    const written = recorded('2026-12-02T01:30:00+01:00');
    const changed = replaced(
      written,
      'impact: eNaročanje ne bo',
      'impact: Zvečer eNaročanje ne bo',
    );
    house.repository.push({ files: { [FILE]: changed } });
    const result = await closing(scene, { intervention: FILE }, 'refs/heads/main');
    expect(reported(result).outcome).toMatchObject({ run: null, departures: [] });
  });

  it.each([
    ['completed', 'completed', 'completed'],
    ['rolled-back', 'failure', 'not_planned'],
  ])('closes the issue of what was %s as that', async (result, conclusion, reason) => {
    await stage();
    const ending = conclusion === 'failure' ? 'failure' : 'success';
    job(house, { conclusion: ending, steps: steps('success', ending, 'success') });
    expect(reported(await closing(scene)).outcome.result).toBe(result);
    expect(issues(house)).toMatchObject([{ state: 'closed', stateReason: reason }]);
  });

  it.each([0, 1, 2, 3])(
    'two closes at once write one comment and send one report, round %i',
    async (round) => {
      await stage();
      job(house);
      if (round % 2 === 1) {
        smtp.behaviour = { data: 550 };
        await closing(scene);
        smtp.behaviour = {};
      }
      const sent = smtp.mails.length;
      const kinds = (await Promise.all([closing(scene), closing(scene), closing(scene)])).map(
        (each) => reported(each)['closing-report'],
      );
      expect(kinds.filter((kind) => kind === 'sent')).toHaveLength(1);
      expect(kinds.every((kind) => ['sent', 'rival', 'already'].includes(kind))).toBe(true);
      expect(smtp.mails.length - sent).toBe(1);
      expect(issues(house)).toHaveLength(1);
      expect(issues(house)[0]?.comments).toHaveLength(1);
      expect(reported(await closing(scene))['closing-report']).toBe('already');
    },
  );

  it('two closes at once write one comment where nothing is sent', async () => {
    await stage();
    job(house);
    const quiet = { ...scene, smtp: null };
    await Promise.all([closing(quiet), closing(quiet), closing(quiet)]);
    expect(issues(house)[0]?.comments).toHaveLength(1);
  });

  it('sends nothing where the comments cannot be read back', async () => {
    await stage();
    job(house);
    house.github.fault({ on: 'graphql', query: 'OwnComments', kind: 403, after: 1 });
    const result = await closing(scene);
    expect(result.exitCode).toBe(1);
    expect(smtp.mails).toEqual([]);
    expect(issues(house)[0]?.comments).toEqual([]);
  });

  it('finds its comment again where the answer to it was lost', async () => {
    await stage();
    job(house);
    const on = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    house.github.fault({ on, kind: 'reset', carriedOut: true, times: 1 });
    expect(reported(await closing(scene))['closing-report']).toBe('sent');
    expect(smtp.mails).toHaveLength(1);
    expect(issues(house)[0]?.comments).toHaveLength(1);
  });

  it('makes the issue where the intervention was announced without one', async () => {
    await stage();
    house.repository.state.issues.length = 1;
    job(house);
    expect((await closing(scene)).exitCode).toBe(0);
    expect(issues(house)).toMatchObject([{ state: 'closed' }]);
  });

  const nobody: [string, string, string, string][] = [
    ['a branch', 'refs/heads/main', PLANNED, 'target.no-release'],
    ['another tag', 'refs/tags/v9', PLANNED, 'target.tag-mismatch'],
    ['an invalid file', 'refs/tags/v4.12.0', PLANNED.replace('impact:', 'impat:'), 'file.invalid'],
  ];

  it.each(nobody)('closes nothing of %s', async (_name, ref, text, code) => {
    await stage();
    job(house);
    house.repository.push({ files: { [FILE]: text } });
    const result = await closing(scene, {}, ref);
    expect(result).toMatchObject({ exitCode: 1, outputs: { 'reason-codes': code } });
    expect(issues(house)[0]).toMatchObject({ state: 'open' });
  });

  it('lets nothing of a job or a file be more than text', async () => {
    await stage({
      intervention: replaced(
        PLANNED,
        'approvals:',
        'outcome:\n  result: cancelled\n  deviations: "@mallory <img src=x> [a](b)"\napprovals:',
      ),
    });
    job(house, { name: 'deploy @mallory <b>' });
    await closing(scene);
    const body = issues(house)[0]?.comments[0]?.body ?? '';
    expect(body.replace(/<(code|pre)>.*?<\/\1>/gs, '')).not.toMatch(/mallory|<img|<b>/);
  });
});
