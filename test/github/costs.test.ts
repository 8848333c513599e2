import { type FieldNode, Kind, parse, type SelectionSetNode } from 'graphql';
import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { judged, type Row, withRow } from '../acceptance/evidence/judging.ts';
import {
  AWAITING,
  BEFORE,
  BOTH,
  commented,
  landing,
  mergedInTurn,
  OTHERWISE,
  PLANNED,
  REVIEWED,
} from '../acceptance/evidence/scenes.ts';
import { UNAPPROVED } from '../acceptance/evidence/texts.ts';

// GitHub refuses a query that could name more than 500 000 objects, and gives a workflow's token a
// thousand points an hour for the whole repository. Both go by the most that a query asks for.

const MOST_NODES = 500_000;
const POINTS_AN_HOUR = 1_000;

interface Cost {
  readonly nodes: number;
  readonly lists: number;
}

function sizeOf({ arguments: given = [] }: FieldNode): number | null {
  const limit = given.find(({ name }) => name.value === 'first' || name.value === 'last');
  return limit?.value.kind === Kind.INT ? Number(limit.value.value) : null;
}

/** What a selection may name at most where what it stands in comes `times` times. */
function costOf({ selections }: SelectionSetNode, times: number): Cost {
  let [nodes, lists] = [0, 0];
  for (const one of selections) {
    if (one.kind === Kind.FRAGMENT_SPREAD) throw new Error('no named fragments are counted');
    if (one.selectionSet === undefined) continue;
    const size = one.kind === Kind.FIELD ? sizeOf(one) : null;
    const within = costOf(one.selectionSet, times * (size ?? 1));
    nodes += within.nodes + (size ?? 0) * times;
    lists += within.lists + (size === null ? 0 : times);
  }
  return { nodes, lists };
}

function queryCost(query: string): { readonly nodes: number; readonly points: number } {
  const [asked] = parse(query).definitions;
  if (asked?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no query');
  const { nodes, lists } = costOf(asked.selectionSet, 1);
  return { nodes, points: Math.max(1, Math.round(lists / 100)) };
}

const Body = z.object({ query: z.string() });

/** The scene, and what share of the hour's points its decision may take. */
const SCENES: readonly (Pick<Row, 'seed' | 'change'> & { name: string; share: number })[] = [
  { name: 'reviews', seed: REVIEWED, share: 0.03 },
  {
    name: 'a group',
    seed: BEFORE,
    change: (base) => {
      mergedInTurn(base, [PLANNED, OTHERWISE]);
      base.repository.asOnePush(2);
    },
    share: 0.05,
  },
  {
    name: 'the plan’s file changed in a hundred pushes',
    seed: AWAITING,
    change: (base) => {
      for (let push = 0; push < 99; push += 1) {
        const at = new Date(Date.UTC(2026, 10, 26, 8, 40, push)).toISOString();
        landing(base, at, `${UNAPPROVED}# ${push}\n`);
      }
      commented(base, BOTH);
    },
    share: 0.2,
  },
  {
    name: 'ninety commits of it in one push',
    seed: BEFORE,
    change: (base) => {
      for (let push = 0; push < 90; push += 1) {
        const at = new Date(Date.UTC(2026, 10, 26, 8, 40, push)).toISOString();
        landing(base, at, `${UNAPPROVED}# ${push}\n`);
      }
      base.repository.asOnePush(90, { as: 'push' });
      commented(base, BOTH);
    },
    share: 0.2,
  },
];

for (const { name, share, ...scene } of SCENES) {
  test(`${name}: at most ${share * 100} % of an hour's points`, () =>
    withRow(scene, async (base) => {
      await judged(base);
      const queries = base.github.requests.filter(({ operation }) => operation === 'graphql');
      const costs = queries.map(({ body }) => queryCost(Body.parse(JSON.parse(body)).query));
      expect(Math.max(...costs.map(({ nodes }) => nodes))).toBeLessThan(MOST_NODES / 2);
      const points = costs.reduce((sum, cost) => sum + cost.points, 0);
      expect(points).toBeLessThanOrEqual(POINTS_AN_HOUR * share);
    }));
}
