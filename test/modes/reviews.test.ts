import { afterEach, describe, expect, it } from 'vitest';
import { reviewedIn, reviewMarker } from '../../src/outcome/review-markers.ts';
import { readIntervention } from '../../src/records/intervention.ts';
import type { ModeResult } from '../../src/modes/mode-result.ts';
import { type Enarocanje, exampleFile, type Seed } from '../support/enarocanje.ts';
import { IssueSeed } from '../support/github/seed/issue.ts';
import { saidIn } from '../support/said.ts';
import { announcing, FILE, replaced, type Scene, seeded, URGENT_PLAN } from './announce-scene.ts';
import { closing, job, steps } from './close-scene.ts';

const PLANNED = exampleFile('intervention.yml');
const QUIET = replaced(PLANNED, 'downtime: true', 'downtime: false').replace(
  /^ +downtime-minutes: .*\n/m,
  '',
);
const ID = 'POSEG-2026-041';
const DONE = `.ezdrav/done/${ID}.yml`;
const AFTERWARDS = '2026-12-02T01:30:00Z';
const LATE = '2026-12-02T01:05:00Z';
/** The review of work that ended on 2 December is due on the 16th. */
const SOON = '2026-12-15T08:17:00Z';
const OVERDUE = '2026-12-17T08:17:00Z';
const OUTCOME =
  'outcome: { started-at: 2026-12-01T22:04, ended-at: 2026-12-02T02:05, result: completed }\n';
const REVIEW = 'review: { held: 2026-12-14, causes: Selitev baze, measures: Vaja selitve }\n';

let house: Enarocanje;
let scene: Scene;

afterEach(async () => {
  house.github.assertLegal();
  await house.github.stop();
});

async function stage(seed: Seed = {}): Promise<void> {
  house = await seeded({ intervention: PLANNED, ...seed });
  scene = { enarocanje: house, smtp: null, tuning: {} };
  house.github.setNow(AFTERWARDS);
}

function reviews() {
  return house.repository.state.issues.filter(({ body }) => reviewedIn(body ?? '') !== null);
}

function only() {
  const [issue, ...more] = reviews();
  if (issue === undefined || more.length > 0) throw new Error(`${reviews().length} issues`);
  return issue;
}

const seed = (): IssueSeed => new IssueSeed(house.github.world, only());

/** What was said under the issue, in order. */
function said(): readonly (string | null)[] {
  return only().comments.map(({ body }) => saidIn(body));
}

/** A scheduled run of announce. */
async function cron(now: string): Promise<ModeResult> {
  house.github.setNow(now);
  return announcing(scene);
}

function finish(more = '', path = DONE, plan = PLANNED): void {
  house.repository.push({ files: { [FILE]: null, [path]: `${plan}${OUTCOME}${more}` } });
}

function reported({ report }: ModeResult): Readonly<Record<string, unknown>> {
  return report as Readonly<Record<string, unknown>>;
}

describe('what opens a review', () => {
  it.each([
    ['an overrun', PLANNED, { completedAt: LATE }, 'overrun'],
    [
      'a rollback',
      PLANNED,
      { conclusion: 'failure', steps: steps('success', 'failure', 'success') },
      'rolled-back',
    ],
    ['a failure', PLANNED, { conclusion: 'failure', steps: steps('success', 'failure') }, 'failed'],
    [
      'urgent work',
      URGENT_PLAN,
      { startedAt: '2026-11-26T09:00:00Z', completedAt: '2026-11-26T10:00:00Z' },
      'urgent',
    ],
  ] as const)('%s', async (_name, intervention, how, cause) => {
    await stage({ intervention });
    job(house, how);
    const result = await closing(scene);
    const { title, body, state, labels } = only();
    expect({ state, labels }).toEqual({ state: 'open', labels: ['ezdrav-review'] });
    expect(title).toContain(ID);
    expect(body).toContain(`<!-- ezdrav:review-causes:${cause} -->`);
    expect(body).toContain('ezdrav record review POSEG-2026-041 --held');
    expect(body).toContain('(EU) 2024/2690');
    expect(reported(result)['review-issue-number']).toBe(only().number);
    // Closed again by whomever, it is the same one.
    await closing(scene);
    expect(said()).toEqual([]);
  });

  it('downtime that nobody announced, known only from the file; what comes later is added once', async () => {
    await stage({ intervention: QUIET });
    job(house, { completedAt: LATE });
    await closing(scene);
    expect(only().body).toContain('review-causes:overrun');
    const outcome = replaced(OUTCOME, ' }', ', downtime-minutes: 4 }');
    house.repository.push({ files: { [FILE]: `${QUIET}${outcome}` } });
    await closing(scene);
    expect(said()).toEqual(['undeclared-downtime']);
    await closing(scene);
    expect(said()).toHaveLength(1);
  });
});

describe('what opens none', () => {
  it.each([
    ['work that was done in its slot', PLANNED, {}],
    [
      'downtime that was announced',
      `${PLANNED}${replaced(OUTCOME, '02T02:05', '02T01:50').replace(' }', ', downtime-minutes: 41 }')}`,
      {},
    ],
    [
      'work that was cancelled',
      `${PLANNED}outcome: { result: cancelled }\n`,
      { conclusion: 'skipped' },
    ],
    ['work whose review is recorded', `${PLANNED}${OUTCOME}${REVIEW}`, { completedAt: LATE }],
  ] as const)('%s', async (_name, intervention, how) => {
    await stage({ intervention });
    job(house, how);
    await closing(scene);
    expect(reviews()).toEqual([]);
  });
});

describe('what only the recorded outcome shows', () => {
  const within = 'outcome: { started-at: 2026-12-01T22:04, ended-at: 2026-12-01T23:31, result: ';
  const down = `${within}completed, downtime-minutes: 4 }\n`;

  it.each([
    ['downtime that nobody announced', QUIET, down, 'undeclared-downtime'],
    ['a rollback', PLANNED, `${within}rolled-back }\n`, 'rolled-back'],
    ['an overrun', PLANNED, OUTCOME, 'overrun'],
    ['urgent work', URGENT_PLAN, `${within}completed }\n`, 'urgent'],
  ])(
    '%s opens the issue at the next run of announce, once',
    async (_name, plan, outcome, cause) => {
      await stage({ intervention: plan });
      const end = cause === 'urgent' ? { startedAt: '2026-11-26T09:00:00Z' } : {};
      house.repository.push({ files: { [FILE]: null, [DONE]: `${plan}${outcome}` } });
      const result = await cron('2026-12-02T09:00:00Z');
      expect(result.exitCode).toBe(0);
      expect(only().body).toContain(`review-causes:${cause}`);
      expect(reported(result)['reviews']).toMatchObject({
        issues: [{ intervention: ID, done: 'opened' }],
      });
      await Promise.all([announcing(scene), announcing(scene)]);
      await cron('2026-12-03T09:00:00Z');
      // Whoever closes the run afterwards finds it there.
      if (cause !== 'urgent') job(house, end);
      house.repository.push({ files: { [FILE]: `${plan}${outcome}`, [DONE]: null } });
      await closing(scene);
      await cron('2026-12-03T10:00:00Z');
      expect(reviews()).toHaveLength(1);
      expect(said()).toEqual([]);
    },
  );

  it('of runs that race one opens it', async () => {
    await stage({ intervention: QUIET });
    house.repository.push({ files: { [FILE]: null, [DONE]: `${QUIET}${down}` } });
    house.github.setNow('2026-12-02T09:00:00Z');
    await Promise.all([announcing(scene), announcing(scene)]);
    expect(reviews().filter(({ state }) => state === 'open')).toHaveLength(1);
  });

  it('is added where close opened the issue for another reason, once', async () => {
    await stage({ intervention: QUIET });
    job(house, { completedAt: LATE });
    await closing(scene);
    house.repository.push({ files: { [FILE]: null, [DONE]: `${QUIET}${down}` } });
    expect(reported(await cron('2026-12-02T09:00:00Z'))['reviews']).toMatchObject({
      issues: [{ done: 'extended' }],
    });
    await cron('2026-12-03T09:00:00Z');
    expect(said()).toEqual(['undeclared-downtime']);
  });

  it.each([
    ['work that went as announced', PLANNED, `${within}completed, downtime-minutes: 41 }\n`],
    ['work that was cancelled', PLANNED, 'outcome: { result: cancelled }\n'],
    ['work that is reviewed already', QUIET, `${down}${REVIEW}`],
    ['work in a test environment', QUIET.replace('production', 'test'), down],
    [
      'work of long ago',
      QUIET.replaceAll('2026-12-0', '2026-10-0'),
      down.replaceAll('2026-12-0', '2026-10-0'),
    ],
    ['a file that cannot be read', QUIET, 'outcome: { result: [\n'],
  ])('%s opens none', async (_name, plan, outcome) => {
    await stage({ intervention: QUIET });
    house.repository.push({ files: { [FILE]: null, [DONE]: `${plan}${outcome}` } });
    await cron('2026-12-02T09:00:00Z');
    expect(reviews()).toEqual([]);
  });

  it('is red where the issue cannot be opened, and the next run makes up for it', async () => {
    await stage({ intervention: QUIET });
    house.repository.push({ files: { [FILE]: null, [DONE]: `${QUIET}${down}` } });
    const mended = house.github.fault({ on: 'POST /repos/{owner}/{repo}/issues', kind: 403 });
    const result = await cron('2026-12-02T09:00:00Z');
    expect(result.exitCode).toBe(1);
    expect(reported(result)['reviews']).toMatchObject({ issues: [{ done: 'failed' }] });
    mended();
    expect((await cron('2026-12-02T10:00:00Z')).exitCode).toBe(0);
    expect(reviews()).toHaveLength(1);
  });
});

describe('one issue', () => {
  it('of two closings at once', async () => {
    await stage();
    job(house, { completedAt: LATE });
    await Promise.all([closing(scene), closing(scene)]);
    expect(reviews().filter(({ state }) => state === 'open')).toHaveLength(1);
  });

  it('whatever somebody else writes as one', async () => {
    await stage();
    job(house, { completedAt: LATE });
    const reading = readIntervention(FILE, new TextEncoder().encode(PLANNED));
    if (!reading.ok) throw new Error('plan');
    const marker = reviewMarker({ interventionId: ID, planDigest: reading.planDigest });
    house.repository.issue({ by: 'bor-k', body: marker, title: 'Forged' });
    await closing(scene);
    const ours = reviews().filter(({ user }) => user.login === 'github-actions[bot]');
    expect(ours).toHaveLength(1);
    await cron(OVERDUE);
    expect(reviews()[0]?.comments).toEqual([]);
    expect(ours[0]?.comments).toHaveLength(1);
  });
});

describe('reminders', () => {
  async function opened(): Promise<void> {
    await stage();
    job(house, { completedAt: LATE });
    await closing(scene);
    finish();
  }

  it('come once before the day and once after it', async () => {
    await opened();
    for (const now of ['2026-12-02T09:00:00Z', '2026-12-14T12:00:00Z']) await cron(now);
    expect(said()).toEqual([]);
    const result = await cron(SOON);
    expect(said()).toEqual(['soon']);
    expect(result.exitCode).toBe(0);
    expect(reported(result)['reviews']).toMatchObject({
      issues: [{ intervention: ID, done: 'reminded' }],
    });
    await cron('2026-12-16T08:17:00Z');
    expect(said()).toEqual(['soon']);
    await cron(OVERDUE);
    await cron('2026-12-18T08:17:00Z');
    await cron('2027-02-01T08:17:00Z');
    expect(said()).toEqual(['soon', 'overdue']);
  });

  it('of two runs at once there is one', async () => {
    await opened();
    house.github.setNow(SOON);
    await Promise.all([announcing(scene), announcing(scene)]);
    expect(said()).toEqual(['soon']);
  });

  it('an answer that was lost is found again', async () => {
    await opened();
    house.github.fault({
      on: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      kind: 502,
      carriedOut: true,
      times: 1,
    });
    await cron(SOON);
    await cron(SOON);
    expect(said()).toEqual(['soon']);
  });

  it('one that a person wrote or changed counts for nothing', async () => {
    await opened();
    seed().comment({ by: 'bor-k', body: '<!-- ezdrav:review-said:soon:1 -->' });
    await cron(SOON);
    expect(said()).toEqual(['soon', 'soon']);
    const [, ours] = only().comments;
    if (ours === undefined) throw new Error('no reminder');
    ours.body = '<!-- ezdrav:review-said:overdue:1 -->';
    ours.edits.push({ at: SOON, by: house.github.user('bor-k') });
    await cron(OVERDUE);
    expect(said()).toEqual(['soon', 'overdue', 'overdue']);
  });

  it('an issue somebody changed is judged by the file, and asked about where that tells no day', async () => {
    await opened();
    const changed = (only().body ?? '').replace(/review-due:\S+/, 'review-due:2030-01-01');
    seed().edit('bor-k', changed);
    await cron(SOON);
    expect(said()).toEqual(['soon']);
    house.repository.push({ files: { [DONE]: `${PLANNED}outcome: { result: completed }\n` } });
    await cron(OVERDUE);
    await cron(OVERDUE);
    expect(said()).toEqual(['soon', 'undated']);
  });

  it('one that was closed without a record is opened again, with each reminder', async () => {
    await opened();
    only().state = 'closed';
    await cron('2026-12-03T09:00:00Z');
    expect(only().state).toBe('closed');
    await cron(SOON);
    expect(only().state).toBe('open');
    only().state = 'closed';
    await cron(OVERDUE);
    expect(only().state).toBe('open');
    only().state = 'closed';
    await cron('2026-12-20T09:00:00Z');
    expect(only().state).toBe('closed');
  });

  it('a failure is red, and the next run makes up for it', async () => {
    await opened();
    const mended = house.github.fault({
      on: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      kind: 403,
    });
    const result = await cron(SOON);
    expect(result.exitCode).toBe(1);
    expect(reported(result)['reviews']).toMatchObject({
      issues: [{ done: 'failed', code: 'api.forbidden' }],
    });
    mended();
    expect((await cron(SOON)).exitCode).toBe(0);
    expect(said()).toEqual(['soon']);
  });
});

describe('the end', () => {
  it.each([
    ['under its id', DONE],
    ['under another name', '.ezdrav/done/december.yml'],
    ['where it was', FILE],
  ])('a review recorded in the file %s closes the issue, for good', async (_name, path) => {
    await stage();
    job(house, { completedAt: LATE });
    await closing(scene);
    house.repository.push({
      files: { [FILE]: null, [path]: `${PLANNED}${OUTCOME}${REVIEW}` },
    });
    const result = await cron(OVERDUE);
    expect(only()).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(said()).toEqual([]);
    expect(reported(result)['reviews']).toMatchObject({ issues: [{ done: 'closed' }] });
    const again = await cron('2027-01-20T09:00:00Z');
    expect(reported(again)['reviews']).toBeUndefined();
  });

  it.each([
    ['only its day is written', 'review: { due: 2026-12-24 }\n'],
    ['the file is another plan’s', REVIEW],
  ])('not where %s', async (_name, review) => {
    await stage();
    job(house, { completedAt: LATE });
    await closing(scene);
    const plan = review === REVIEW ? replaced(PLANNED, 'reason:', 'reason: Drugače.\n#') : PLANNED;
    finish(review, DONE, plan);
    await cron('2026-12-22T09:00:00Z');
    expect(only().state).toBe('open');
  });
});
