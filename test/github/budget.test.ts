import { describe, expect, test } from 'vitest';
import { judged, type Row, withRow } from '../acceptance/evidence/judging.ts';
import {
  AWAITING,
  BOTH,
  commented,
  landing,
  PAYLOAD,
  receipted,
  RECORDED,
  REVIEWED,
} from '../acceptance/evidence/scenes.ts';
import { demanding, PLAN, UNAPPROVED } from '../acceptance/evidence/texts.ts';
import type { Enarocanje } from '../support/enarocanje.ts';

// A decision needs at most 12 requests in 4 round trips, and the last look at the tag.

/** Long enough for requests that are sent together to overlap. */
const LATENCY = 60;

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

describe('a decision', () => {
  for (const [name, scene] of Object.entries(SCENES)) {
    test(name, () =>
      withRow({ ...scene, seed: { ...scene.seed, latency: LATENCY } }, async (base) => {
        // The server reads GitHub's whole description at its first request.
        await judged(base);
        base.github.forgetRequests();
        const { verdict, gathered } = await judged(base);
        expect([verdict.allowed, verdict.reasonCodes]).toEqual([true, []]);
        const { requests } = base.github;
        const asked = requests.filter(({ body }) => !body.includes('query Tag('));
        expect(requests.length - asked.length).toBe(1);
        expect(asked.length).toBeLessThanOrEqual(12);
        expect(base.github.roundTrips).toBeLessThanOrEqual(5);
        expect(gathered.facts.requests?.requests).toBe(requests.length);
      }),
    );
  }

  const EXTREME: Readonly<Record<string, Scene>> = {
    'five hundred pushes since': { seed: RECORDED, change: (base) => busy(base, 480) },
    'more pushes than are read': { seed: RECORDED, change: (base) => busy(base, 620) },
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
  for (const [name, scene] of Object.entries(EXTREME)) {
    test(`${name}: 25 requests at most`, () =>
      withRow(scene, async (base) => {
        await judged(base);
        expect(base.github.requests.length).toBeLessThanOrEqual(25);
      }));
  }
});
