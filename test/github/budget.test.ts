import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verdictText } from '../../src/report/text.ts';
import { acted, judged, type Row, withRow } from '../acceptance/evidence/judging.ts';
import {
  AWAITING,
  BEFORE,
  BOTH,
  commented,
  landing,
  mergedInTurn,
  OTHERWISE,
  PAYLOAD,
  PLANNED,
  receipted,
  RECORDED,
  REVIEWED,
} from '../acceptance/evidence/scenes.ts';
import { demanding, DIGEST, PLAN, PLAN_PATH, UNAPPROVED } from '../acceptance/evidence/texts.ts';
import { MEMBER, RULES, saying } from '../acceptance/organisation/house.ts';
import { type Enarocanje, exampleFile } from '../support/enarocanje.ts';

// A decision needs at most 12 requests in 3 round trips, the last look at the tag among them; in 4 where a
// hundred pushes or more were made since the plan landed, or before it.

/** Long enough for requests that are sent together to overlap. */
const LATENCY = 80;

const busy = ({ repository }: Enarocanje, count: number): void => {
  for (let push = 0; push < count; push += 1) {
    const at = new Date(Date.UTC(2026, 10, 26, 9, 0, push)).toISOString();
    repository.push({ at, files: { 'README.md': `${push}` } });
  }
};

const approvedOnPaper = (base: Enarocanje): void => {
  landing(base, '2026-11-30T20:10:00Z', PLAN.replace(/ {2}ezdrav-ict: .*\n/, ''));
  landing(base, '2026-11-30T21:45:00Z', PLAN);
};

const ROSTER = exampleFile('staff.yml');

/** Approvals bound to the plan, older than its landing. */
const BOUND = PLAN.replace('at: 2026-11-30T21:05', `plan: ${DIGEST}, at: 2026-11-25T10:05`).replace(
  'at: 2026-11-30T22:40',
  `plan: ${DIGEST}, at: 2026-11-25T13:40`,
);

type Scene = Pick<Row, 'seed' | 'change'>;
const SCENES: Readonly<Record<string, Scene>> = {
  'as shipped': { seed: RECORDED },
  reviews: { seed: REVIEWED },
  comments: { seed: AWAITING, change: (base) => commented(base, BOTH) },
  'a receipt': {
    seed: { ...REVIEWED, solution: demanding('announcement: receipt, approvals: verified') },
    change: receipted,
  },
  'approvals recorded since': { seed: { intervention: UNAPPROVED }, change: approvedOnPaper },
  'a hundred pushes since': { seed: RECORDED, change: (base) => busy(base, 100) },
  'a hundred pushes since, reviews': { seed: REVIEWED, change: (base) => busy(base, 100) },
  'reviews, many pushes before': {
    seed: BEFORE,
    change: (base) => {
      const { repository } = base;
      for (let push = 0; push < 250; push += 1) {
        const at = new Date(Date.UTC(2026, 10, 26, 8, 31, push)).toISOString();
        repository.push({ at, files: { 'README.md': `${push}` } });
      }
      // Told of after most of them: what was before that bears on nothing.
      const files = { [PLAN_PATH]: UNAPPROVED.replace('T09:12', 'T09:50') };
      const pull = repository.pullRequest({ ...PLANNED, files, openedAt: '2026-11-26T08:40:00Z' });
      for (const by of PLANNED.reviewers) pull.review({ by, at: '2026-11-26T08:45:00Z' });
      pull.merge({ by: 'dezurni-m', at: '2026-11-26T09:00:00Z', method: 'squash' });
    },
  },
  'a hundred pushes since, comments': {
    seed: AWAITING,
    change: (base) => {
      busy(base, 100);
      commented(base, BOTH);
    },
  },
  'a hundred pushes since, approvals recorded among them': {
    seed: { intervention: UNAPPROVED },
    change: (base) => {
      busy(base, 98);
      approvedOnPaper(base);
    },
  },
  'a hundred pushes since, another plan before': {
    seed: { intervention: PLAN.replace('Nadgradnja', 'Prejšnja') },
    change: (base) => {
      landing(base, '2026-11-26T08:30:00Z', PLAN);
      busy(base, 100);
    },
  },
  'a hundred pushes since, everything at once': {
    seed: { intervention: PLAN.replace('Nadgradnja', 'Prejšnja') },
    change: (base) => {
      landing(base, '2026-11-26T08:30:00Z', UNAPPROVED);
      busy(base, 98);
      approvedOnPaper(base);
      commented(base, BOTH);
      receipted(base);
    },
  },
};

/** The same repository with a default branch that has always been called otherwise. */
const onTrunk = ({ repository: { state, tip } }: Enarocanje): void => {
  state.refs.set('refs/heads/trunk', tip);
  state.refs.delete('refs/heads/main');
  state.defaultBranch = 'trunk';
  const renamed = state.activity.map((one) =>
    one.ref === 'refs/heads/main' ? { ...one, ref: 'refs/heads/trunk' } : one,
  );
  state.activity.splice(0, state.activity.length, ...renamed);
  const runs = state.runs.map((one) =>
    one.headBranch === 'main' ? { ...one, headBranch: 'trunk' } : one,
  );
  state.runs.splice(0, state.runs.length, ...runs);
  const pulls = state.pulls.map((pull) => ({ ...pull, base: 'trunk' }));
  state.pulls.splice(0, state.pulls.length, ...pulls);
};

describe('a decision', () => {
  const both = Object.entries(SCENES).flatMap(([name, scene]) => [
    [name, scene, 'main'] as const,
    ...(/as shipped|before|comments|once/.test(name)
      ? [[`${name}, on trunk`, scene, 'trunk'] as const]
      : []),
  ]);
  for (const [name, scene, branch] of both) {
    test(name, () =>
      withRow({ ...scene, seed: { ...scene.seed, latency: LATENCY } }, async (base) => {
        if (branch === 'trunk') onTrunk(base);
        const run = { defaultBranch: branch };
        // The server reads GitHub's whole description at its first request.
        await judged(base, run);
        base.github.forgetRequests();
        const { verdict, gathered } = await judged(base, run);
        expect([verdict.allowed, verdict.reasonCodes]).toEqual([true, []]);
        const { requests } = base.github;
        const asked = requests.filter(({ body }) => !body.includes('query Tag('));
        expect(requests.length - asked.length).toBe(1);
        expect(requests.length).toBeLessThanOrEqual(12);
        const trips = /hundred|many pushes/.test(name) ? 4 : 3;
        expect(base.github.roundTrips).toBe(trips);
        expect(gathered.facts.requests?.requests).toBe(requests.length);
      }),
    );
  }

  const HOUSED: Readonly<Record<string, Scene>> = {
    'of an organisation': {
      seed: { ...RECORDED, solution: MEMBER },
      change: (base) => {
        saying(base.github.repository('hisa/ezdrav', { id: 4711 }), RULES, '2026-11-02T08:00:00Z');
      },
    },
    'of an organisation that changed its rules today': {
      seed: { ...RECORDED, solution: MEMBER },
      change: (base) => {
        const house = base.github.repository('hisa/ezdrav', { id: 4711 });
        const window = 'window: { opens: "20:30" }\n';
        saying(house, RULES + window, '2026-11-02T08:00:00Z', { '.ezdrav/staff.yml': ROSTER });
        saying(house, RULES, '2026-12-01T16:00:00Z');
      },
    },
    'of an organisation, reviews': {
      seed: { ...REVIEWED, solution: MEMBER },
      change: (base) => {
        saying(base.github.repository('hisa/ezdrav', { id: 4711 }), RULES, '2026-11-02T08:00:00Z');
      },
    },
  };
  for (const [name, scene] of Object.entries(HOUSED)) {
    test(`${name}: three requests and one trip more at most`, () =>
      withRow({ ...scene, seed: { ...scene.seed, latency: LATENCY } }, async (base) => {
        await judged(base, { defaultBranch: 'main' });
        base.github.forgetRequests();
        const { verdict } = await judged(base, { defaultBranch: 'main' });
        expect([verdict.allowed, verdict.reasonCodes]).toEqual([true, []]);
        expect(base.github.requests.length).toBeLessThanOrEqual(15);
        expect(base.github.roundTrips).toBeLessThanOrEqual(4);
      }));
  }

  const EXTREME: Readonly<Record<string, Scene>> = {
    'five hundred pushes since': { seed: RECORDED, change: (base) => busy(base, 480) },
    'receipts without end': {
      seed: { ...RECORDED, solution: demanding('announcement: receipt') },
      change: (base) => {
        for (let receipt = 0; receipt < 650; receipt += 1) {
          receipted(base, { payload: { ...PAYLOAD, intervention: `P-${receipt}` } });
        }
      },
    },
    'everything without end': {
      seed: AWAITING,
      change: (base) => {
        busy(base, 420);
        for (let issue = 0; issue < 650; issue += 1) {
          commented(base, [], { body: `<!-- ezdrav:announcement:P-${issue} -->` });
        }
        commented(base, [
          ...Array.from({ length: 450 }, () => ({ by: 'ana-r', body: '/approve ?' })),
          ...BOTH,
        ]);
      },
    },
  };
  test('a group of a merge queue costs one request more, and no round trip', () =>
    withRow({ seed: { ...BEFORE, latency: LATENCY } }, async (base) => {
      mergedInTurn(base, [PLANNED, OTHERWISE]);
      base.repository.asOnePush(2);
      await judged(base);
      base.github.forgetRequests();
      const { verdict } = await judged(base);
      expect([verdict.allowed, verdict.reasonCodes]).toEqual([true, []]);
      expect(base.github.requests.length).toBeLessThanOrEqual(13);
      expect(base.github.roundTrips).toBeLessThanOrEqual(5);
    }));

  test('the built action takes the default branch from the event', () =>
    withRow({ seed: RECORDED, change: onTrunk }, async (base) => {
      const folder = mkdtempSync(join(tmpdir(), 'event-'));
      const path = join(folder, 'event.json');
      writeFileSync(path, JSON.stringify({ repository: { default_branch: 'trunk' } }));
      const run = await acted({ ...base, env: { ...base.env, GITHUB_EVENT_PATH: path } });
      rmSync(folder, { recursive: true });
      expect([run.outputs['decision'], run.exitCode]).toEqual(['allow', 0]);
      const { requests } = base.github;
      const activity = requests.filter(({ path: asked }) => asked.includes('/activity?'));
      expect(activity.map(({ path: asked }) => asked.includes('trunk'))).toEqual([true]);
    }));

  test('the default branch is not the one that the event told of', () =>
    withRow({ seed: RECORDED, change: onTrunk }, async (base) => {
      const { verdict } = await judged(base, { defaultBranch: 'razvoj' });
      expect([verdict.allowed, verdict.reasonCodes]).toEqual([true, []]);
    }));

  test('a plan that stood through more pushes than are read: what to do is said', () =>
    withRow({ seed: RECORDED, change: (base) => busy(base, 820) }, async (base) => {
      const { verdict } = await judged(base);
      expect(verdict.decision).toBe('unverifiable');
      const text = verdictText(verdict, { language: 'en', colour: false }).replaceAll(/\s+/g, ' ');
      expect(text).toMatch(/stood through the last 800 pushes.*Withdraw it.*announce it again/);
      expect(base.github.requests.length).toBeLessThanOrEqual(25);
    }));

  test('something pushed just now: it is said', () =>
    withRow({ seed: RECORDED }, async (base) => {
      const { activity } = base.repository.state;
      const [last] = activity.slice(-1);
      if (last === undefined) throw new Error('no pushes');
      const after = 'f'.repeat(40);
      const timestamp = '2026-12-01T20:59:00Z';
      activity.push({ ...last, id: last.id + 900_000, before: last.after, after, timestamp });
      const { verdict } = await judged(base);
      expect(verdict.decision).toBe('unverifiable');
      const text = verdictText(verdict, { language: 'en', colour: false }).replaceAll(/\s+/g, ' ');
      expect(text).toMatch(/newest recorded push does not lead to the tip.*Run the job again/);
    }));

  test('a withdrawal behind more pushes than are read is not forgotten', () =>
    withRow({ seed: { intervention: BOUND } }, async (base) => {
      landing(base, '2026-11-26T08:40:00Z', BOUND.replace('status: planned', 'status: withdrawn'));
      landing(base, '2026-11-26T08:45:00Z', null);
      busy(base, 820);
      landing(base, '2026-11-26T10:00:00Z', BOUND);
      const { verdict } = await judged(base);
      expect([verdict.decision, verdict.reasonCodes]).toEqual([
        'deny',
        ['approval.before-announcement'],
      ]);
      expect(base.github.requests.length).toBeLessThanOrEqual(25);
    }));

  test('six hundred pushes since', () =>
    withRow({ seed: RECORDED, change: (base) => busy(base, 600) }, async (base) => {
      const { verdict } = await judged(base);
      expect([verdict.allowed, verdict.reasonCodes]).toEqual([true, []]);
      expect(base.github.requests.length).toBeLessThanOrEqual(25);
    }));

  for (const [name, scene] of Object.entries(EXTREME)) {
    test(`${name}: 25 requests at most`, () =>
      withRow(scene, async (base) => {
        await judged(base);
        expect(base.github.requests.length).toBeLessThanOrEqual(25);
      }));
  }
});
