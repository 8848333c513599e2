import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { saidIn } from '../support/said.ts';
import { ANNOUNCING, PLAN } from '../modes/announce-scene.ts';
import { CLOSING, job } from '../modes/close-scene.ts';
import { type ActionRun, runAction } from '../support/action.ts';
import { runCommand } from '../support/command-line.ts';
import { type Enarocanje, enarocanje, exampleFile } from '../support/enarocanje.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const ID = 'POSEG-2026-041';
const FILE = '.ezdrav/intervention.yml';
const DONE = `.ezdrav/done/${ID}.yml`;
const ANNOUNCED = `${PLAN}announcement:
  sent-at: 2026-11-26T09:12
  recipients: [servicedesk@src.si, skrbnik.enarocanje@example.si]
  reference: SD-2026-118402
`;

/** The command line knows what day it is by the machine's clock alone. */
function clockAt(at: string): string {
  return `--import=data:text/javascript,Date.now=()=>${Date.parse(at)}`;
}

describe('the whole life of a review', async () => {
  let house: Enarocanje;
  let repo: string;

  beforeAll(async () => {
    house = await enarocanje({ intervention: ANNOUNCED });
    repo = mkdtempSync(join(tmpdir(), 'review-'));
    mkdirSync(join(repo, '.ezdrav'));
    writeFileSync(join(repo, FILE), ANNOUNCED);
    writeFileSync(join(repo, '.ezdrav/solution.yml'), exampleFile('solution.yml'));
  });
  afterAll(async () => {
    house.github.assertLegal();
    await house.github.stop();
    rmSync(repo, { recursive: true });
  });

  function issue() {
    const all = house.repository.state.issues.filter(({ labels }) =>
      labels.includes('ezdrav-review'),
    );
    expect(all).toHaveLength(1);
    const [only] = all;
    if (only === undefined) throw new Error('no issue');
    return only;
  }

  async function close(): Promise<ActionRun> {
    house.github.setNow('2026-12-02T01:30:00Z');
    const token = house.github.addToken('close', { permissions: CLOSING });
    return runAction({ inputs: { mode: 'close', token }, env: house.env });
  }

  /** The scheduled run of announce. */
  async function cron(now: string): Promise<ActionRun> {
    house.github.setNow(now);
    const token = house.github.addToken('announce', { permissions: ANNOUNCING });
    const env = {
      ...house.env,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_RUN_ID: '71',
    };
    const run = await runAction({ inputs: { mode: 'announce', token }, env });
    expect({ exitCode: run.exitCode, log: run.exitCode === 0 ? '' : run.stdout }).toEqual({
      exitCode: 0,
      log: '',
    });
    return run;
  }

  async function record(what: string, at: string, ...options: readonly string[]): Promise<void> {
    const run = await runCommand(['record', what, ID, '--repo', repo, '--yes', ...options], {
      env: { NODE_OPTIONS: clockAt(at) },
    });
    expect({ ...run, exitCode: run.exitCode }).toMatchObject({ exitCode: 0, stderr: '' });
    const text = readFileSync(join(repo, DONE), 'utf8');
    house.repository.push({ at, by: 'dezurni-m', files: { [FILE]: null, [DONE]: text } });
  }

  it('close opens it, announce reminds of it, the record closes it', async () => {
    // The night went past its slot: 02:05 instead of 02:00.
    job(house, { completedAt: '2026-12-02T01:05:00Z' });
    const closed = await close();
    expect(closed).toMatchObject({ exitCode: 0, stderr: '' });
    expect(closed.report['review-issue-number']).toBe(issue().number);
    expect(issue()).toMatchObject({ state: 'open', title: expect.stringContaining(ID) });
    expect(issue().body).toContain(`ezdrav record review ${ID}`);
    expect(issue().body).toContain('ezdrav:review-due:2026-12-16');

    await record(
      'outcome',
      '2026-12-02T08:00:00Z',
      '--result',
      'completed',
      '--started',
      '2026-12-01T22:04',
      '--ended',
      '2026-12-02T02:05',
      '--downtime-minutes',
      '41',
    );
    await cron('2026-12-07T08:17:00Z');
    expect(issue().comments).toEqual([]);

    await cron('2026-12-15T08:17:00Z');
    await cron('2026-12-15T12:17:00Z');
    expect(issue().comments.map(({ body }) => saidIn(body))).toEqual(['soon']);

    await record(
      'review',
      '2026-12-16T12:00:00Z',
      '--held',
      '2026-12-16',
      '--causes',
      'Selitev baze je trajala dlje',
      '--measures',
      'Selitev se prej preizkusi',
      '--reference',
      'ZAP-2026-12',
    );
    const last = await cron('2026-12-17T08:17:00Z');
    expect(last.report['reviews']).toMatchObject({
      issues: [{ intervention: ID, done: 'closed' }],
    });
    expect(issue()).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(issue().comments).toHaveLength(1);
    expect((await cron('2027-01-18T08:17:00Z')).report['reviews']).toBeUndefined();
  });
});
