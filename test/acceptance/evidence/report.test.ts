import { expect, test } from 'vitest';
import { VERSIONS } from '../../../src/modes/versions.ts';
import { jsonReport } from '../../../src/report/json.ts';
import type { Verdict } from '../../../src/rules/verdict.ts';
import type { Enarocanje } from '../../support/enarocanje.ts';
import { judged, type Row, withRow } from './judging.ts';
import {
  AWAITING,
  BOTH,
  commented,
  landing,
  PAYLOAD,
  receipted,
  RECORDED,
  REVIEWED,
} from './scenes.ts';
import { demanding, PLAN, UNAPPROVED } from './texts.ts';

// The report grades every fact, names where it was read, and does not depend on the order of lists.

type Scene = Pick<Row, 'seed' | 'change'>;

const MANY: Scene = {
  seed: {
    ...AWAITING,
    frozen: true,
    solution: demanding('announcement: receipt, approvals: verified'),
  },
  change: (base) => {
    receipted(base, { payload: { ...PAYLOAD, intervention: 'POSEG-2026-040' } });
    receipted(base);
    receipted(base, { by: 'ana-r' });
    landing(base, '2026-11-27T08:00:00Z', `${UNAPPROVED}# 1\n`);
    landing(base, '2026-11-27T08:00:00Z', `${UNAPPROVED}# 2\n`);
    commented(base, []);
    const [first, second] = BOTH;
    commented(base, [{ by: 'ana-r', body: 'Kako kaže?' }, ...BOTH]);
    const issue = base.repository.state.issues.find(({ labels }) => labels.length > 0);
    const comments = base.repository.state.issues.at(-1)?.comments ?? [];
    issue?.comments.push(...comments.toReversed());
    expect([first, second]).toHaveLength(2);
  },
};
const SCENES: Readonly<Record<string, Scene>> = {
  'receipts and comments': MANY,
  reviews: { seed: { ...REVIEWED, frozen: true } },
  records: { seed: { ...RECORDED, frozen: true }, change: (base) => receipted(base) },
  'a refusal': {
    seed: { intervention: PLAN, frozen: true, now: '2026-11-30T20:00:00Z' },
    change: (base) => landing(base, '2026-11-27T08:00:00Z', `${PLAN}# 1\n`),
  },
};

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The answer with every list turned round, but for GraphQL's aliases and pages. */
function turned(value: unknown): Json {
  if (Array.isArray(value)) return value.map(turned).toReversed();
  if (typeof value !== 'object' || value === null) return value as Json;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turned(inner)]));
}

async function reported(scene: Scene, meddle: (base: Enarocanje) => void): Promise<string> {
  const { verdict } = await withRow(scene, (base) => {
    meddle(base);
    return judged(base);
  });
  const report = JSON.stringify(jsonReport(still(verdict), VERSIONS, 'en'), null, 1);
  return report.replaceAll(/127\.0\.0\.1:\d+/g, 'github');
}

/** The verdict to the minute: a slow machine may need a second longer. */
function still(verdict: Verdict): Verdict {
  const rules = verdict.rules.map((row) =>
    'now' in row.facts ? { ...row, facts: { ...row.facts, now: null } } : row,
  );
  return { ...verdict, evaluatedAt: null, rules };
}

for (const [name, scene] of Object.entries(SCENES)) {
  test(`the same whatever the order of lists: ${name}`, async () => {
    const straight = await reported(scene, () => undefined);
    const reversed = await reported(scene, ({ github }) => {
      github.fault({ on: /./, kind: 'change', change: (body) => turned(body) as never });
    });
    expect(reversed).toBe(straight);
  });

  test(`every rule is graded, and every answer's source is named: ${name}`, async () => {
    const { verdict } = await withRow(scene, (base) => judged(base));
    const judgedRows = verdict.rules.filter(({ outcome }) => outcome !== 'not-applicable');
    for (const row of judgedRows)
      expect([row.rule, row.evidence]).toEqual([row.rule, expect.any(String)]);
    const sourced = new Map(verdict.rules.map((row) => [row.rule, row.facts['sources']]));
    for (const rule of [
      'file',
      'target',
      'announcement',
      'lead-time',
      'approval',
      'staff',
      'clock',
    ]) {
      expect([rule, sourced.get(rule as 'file')]).toEqual([
        rule,
        expect.arrayContaining([expect.objectContaining({ from: expect.stringMatching(/./) })]),
      ]);
    }
    const text = JSON.stringify(verdict.rules);
    expect(text).toMatch(/"from":"\/repos\/bolnisnica\/enarocanje\/activity","id":"\d+","time"/);
    expect(text).toMatch(/"requests":\d+/);
  });
}

test('receipts and comments are named by their numbers', async () => {
  const { verdict } = await withRow(MANY, (base) => judged(base));
  expect(verdict.allowed).toBe(true);
  const row = (rule: string): string =>
    JSON.stringify(verdict.rules.find((each) => each.rule === rule)?.facts['sources']);
  expect(row('announcement')).toMatch(/"from":"GraphQL Repository","id":"\d+"/);
  expect(row('approval')).toMatch(/"from":"GraphQL Comments","id":"\d+"/);
});
