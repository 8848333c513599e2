import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/rules/verdict.ts';
import { type Enarocanje, enarocanje } from '../../support/enarocanje.ts';
import { FAULT_KINDS } from '../../support/github/index.ts';
import type { Json } from '../../support/github/json.ts';
import { judged, QUICK } from './judging.ts';
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
} from './scenes.ts';
import {
  BY_RECEIPT,
  demanding,
  digestOf,
  OTHER_PLAN,
  PLAN,
  SOLUTION,
  UNAPPROVED,
  URGENT,
  URGENT_NOW,
  WITHDRAWN,
} from './texts.ts';
import { times } from '../../support/sample.ts';

// For the same files, options and demands: no fault in an answer, and no evidence taken away, turns a
// refusal into an allowance (1-rules.md, Combining).

const SEED = 20_261_201;
const RUNS = { seed: SEED, numRuns: times(8, 60), endOnFailure: true };
const HASTY = { ...QUICK, request: 1_500, tries: 1 };

/** Files and demands: what stays the same. */
const setting = fc.record({
  intervention: fc.constantFrom(PLAN, UNAPPROVED, OTHER_PLAN, WITHDRAWN, URGENT),
  solution: fc.constantFrom(
    SOLUTION,
    BY_RECEIPT,
    demanding('approvals: verified'),
    demanding('announcement: receipt, approvals: verified'),
  ),
  now: fc.constantFrom('2026-12-01T21:30:00Z', '2026-12-01T20:00:00Z', URGENT_NOW),
});

type Approver = 'narocnik-a' | 'ikt-k';
type Push = 'other files' | 'A, B, A' | 'withdrawn and back';

interface World {
  readonly setting: {
    readonly intervention: string;
    readonly solution: string;
    readonly now: string;
  };
  readonly pushes: readonly Push[];
  // Evidence, each piece of it of this very plan.
  readonly receipt: boolean;
  readonly reviews: readonly Approver[];
  readonly comments: readonly Approver[];
}

const approvers = fc.subarray<Approver>(['narocnik-a', 'ikt-k']);
const world: fc.Arbitrary<World> = fc.record({
  setting,
  pushes: fc.subarray<Push>(['other files', 'A, B, A', 'withdrawn and back']),
  receipt: fc.boolean(),
  reviews: approvers,
  comments: approvers,
});

/** The same without one piece of evidence. */
function without(made: World, which: 'receipt' | 'reviews' | 'comments'): World {
  if (which === 'receipt') return { ...made, receipt: false };
  return { ...made, [which]: made[which].slice(1) };
}

function prepare({ setting: { intervention }, ...made }: World, base: Enarocanje): void {
  const { repository } = base;
  if (made.pushes.includes('other files')) {
    repository.push({ at: '2026-11-26T08:30:00Z', files: { 'README.md': 'novo' } });
  }
  if (made.pushes.includes('A, B, A')) {
    landing(base, '2026-11-26T08:40:00Z', null);
    landing(base, '2026-11-26T08:45:00Z', intervention);
  }
  if (made.pushes.includes('withdrawn and back')) {
    const withdrawn = intervention.replace('status: planned', 'status: withdrawn');
    landing(base, '2026-11-26T08:50:00Z', withdrawn);
    landing(base, '2026-11-26T08:55:00Z', intervention);
  }
  const plan = digestOf(intervention);
  if (made.receipt) {
    const task = intervention === URGENT ? 'ezdrav:notification' : 'ezdrav:announcement';
    receipted(base, { task, payload: { ...PAYLOAD, plan } });
  }
  const body = `/approve POSEG-2026-041 ${plan}`;
  commented(
    base,
    made.comments.map((by) => ({ by, body, at: '2026-11-26T09:30:00Z' })),
  );
}

/** Judged where answers may be damaged: what is asked because of them need not be GitHub's. */
async function judgedIn(made: World, meddle?: (base: Enarocanje) => void): Promise<Verdict> {
  const base = await enarocanje({
    ...made.setting,
    frozen: true,
    inPull: (pull) => {
      for (const by of made.reviews) pull.review({ by, at: '2026-11-26T08:00:00Z' });
    },
  });
  try {
    prepare(made, base);
    meddle?.(base);
    return (await judged(base, {}, { patience: HASTY })).verdict;
  } finally {
    await base.github.stop();
  }
}

/** One change deep inside an answer: left out, emptied, or of another type. */
interface Damage {
  readonly request: number;
  readonly place: number;
  readonly how: 'gone' | 'null' | 'empty' | 'other';
}

const damage: fc.Arbitrary<Damage> = fc.record({
  request: fc.nat({ max: 9 }),
  place: fc.nat({ max: 400 }),
  how: fc.constantFrom('gone', 'null', 'empty', 'other'),
});

/** The answer with its `place`-th value (counted from the outside in) damaged. */
function damaged(body: Json, { place, how }: Damage): Json {
  let left = place;
  const inside = (value: Json | undefined): Json | undefined => {
    if (left === 0) {
      left -= 1;
      if (how === 'gone') return undefined;
      if (how === 'null') return null;
      if (how === 'other') return typeof value === 'string' ? 7 : 'drugo';
      return Array.isArray(value) ? [] : typeof value === 'object' && value !== null ? {} : '';
    }
    left -= 1;
    if (Array.isArray(value)) return value.map(inside).filter((one) => one !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, one]) => {
        const kept = inside(one);
        return kept === undefined ? [] : [[key, kept] as const];
      }),
    );
  };
  return inside(body) ?? null;
}

describe('over generated repositories', { timeout: 180_000 }, () => {
  test('evidence taken away never allows what was refused', () =>
    fc.assert(
      fc.asyncProperty(
        world,
        fc.constantFrom('receipt', 'reviews', 'comments'),
        async (made, which) => {
          const [before, after] = [await judgedIn(made), await judgedIn(without(made, which))];
          expect(after.allowed && !before.allowed).toBe(false);
        },
      ),
      RUNS,
    ));

  test('a fault of any kind never allows what was refused', () =>
    fc.assert(
      fc.asyncProperty(
        world,
        fc.constantFrom(...FAULT_KINDS),
        fc.nat({ max: 9 }),
        async (made, kind, after) => {
          if (kind === 'hang' || kind === 'drip' || kind === 'change') return;
          const before = await judgedIn(made);
          const struck = await judgedIn(
            made,
            ({ github }) => void github.fault({ on: /./, kind, after }),
          );
          expect(struck.allowed && !before.allowed).toBe(false);
        },
      ),
      RUNS,
    ));

  test('damage inside an answer never allows what was refused', () =>
    fc.assert(
      fc.asyncProperty(world, damage, async (made, hurt) => {
        const before = await judgedIn(made);
        const struck = await judgedIn(made, ({ github }) => {
          const change = (body: Json): Json => damaged(body, hurt);
          github.fault({ on: /./, kind: 'change', after: hurt.request, times: 4, change });
        });
        expect(struck.allowed && !before.allowed).toBe(false);
      }),
      { ...RUNS, numRuns: times(15, 120) },
    ));
});

// Refused for one reason alone: where a single field is all that stands in the way, it must not get lost.
const REFUSED: Readonly<Record<string, { seed: object; change: (base: Enarocanje) => void }>> = {
  'a withdrawal': {
    seed: { ...RECORDED, solution: BY_RECEIPT },
    change: (base) => {
      receipted(base);
      receipted(base, {
        task: 'ezdrav:withdrawal',
        at: '2026-11-27T08:00:00Z',
        statuses: [{ state: 'success', at: '2026-11-27T08:01:00Z' }],
      });
    },
  },
  'an approver’s plan in a merge queue’s group': {
    seed: BEFORE,
    change: (base) => {
      mergedInTurn(base, [{ ...PLANNED, by: 'narocnik-a', reviewers: [] }, OTHERWISE]);
      base.repository.asOnePush(2);
      commented(base, BOTH);
    },
  },
  'an edited comment': {
    seed: AWAITING,
    change: (base) =>
      commented(base, [{ by: 'narocnik-a', edited: '2026-11-28T08:00:00Z' }, { by: 'ikt-k' }]),
  },
  'a second candidate': {
    seed: RECORDED,
    change: ({ repository }) =>
      void repository.push({
        at: '2026-11-26T09:00:00Z',
        files: { '.ezdrav/interventions/042.yml': PLAN },
      }),
  },
  'A, B, A': {
    seed: RECORDED,
    change: (base) => {
      landing(base, '2026-11-27T08:00:00Z', OTHER_PLAN);
      landing(base, '2026-11-30T08:00:00Z', PLAN);
    },
  },
  'a moved tag': {
    seed: RECORDED,
    change: ({ repository }) =>
      void repository
        .push({ at: '2026-11-26T09:00:00Z', files: { 'README.md': 'novo' } })
        .tag('v4.12.0'),
  },
};

describe('every value of every answer, left out or emptied', { timeout: 180_000 }, () => {
  for (const [name, scene] of Object.entries(REFUSED)) {
    describe(name, () => {
      let base: Enarocanje;
      beforeAll(async () => {
        base = await enarocanje({ ...scene.seed, frozen: true });
        scene.change(base);
      });
      afterAll(() => base.github.stop());

      test('stays refused', async () => {
        const whole = await judged(base, {}, { patience: HASTY });
        expect(whole.verdict.allowed).toBe(false);
        await fc.assert(
          fc.asyncProperty(damage, async (hurt) => {
            const change = (body: Json): Json => damaged(body, hurt);
            const clear = base.github.fault({
              on: /./,
              kind: 'change',
              after: hurt.request,
              times: 1,
              change,
            });
            const { verdict } = await judged(base, {}, { patience: HASTY });
            clear();
            expect(verdict.allowed).toBe(false);
          }),
          { ...RUNS, numRuns: times(10, 100) },
        );
      });
    });
  }
});
