import { describe, expect, test } from 'vitest';
import { note } from '../../strength/figures.ts';
import type { Enarocanje, Seed } from '../../support/enarocanje.ts';
import { every } from '../../support/sample.ts';
import { acted, judged, withRow } from './judging.ts';
import { ON_THE_BUILT, ROWS } from './rows/index.ts';
import { AWAITING, BOTH, BY_RECEIPTS, commented, receipted, RECORDED, REVIEWED } from './scenes.ts';
import { URGENT, URGENT_NOW } from './texts.ts';

// A valid base, one change, one exact answer: a row shows that the change alone is what is refused.

const BASES: Readonly<Record<string, { seed: Seed; change?: (base: Enarocanje) => void }>> = {
  recorded: { seed: RECORDED },
  reviewed: { seed: REVIEWED },
  commented: { seed: AWAITING, change: (base) => commented(base, BOTH) },
  'by receipt': { seed: BY_RECEIPTS, change: receipted },
  urgent: { seed: { intervention: URGENT, now: URGENT_NOW } },
};

describe('every base is allowed', () => {
  for (const [name, base] of Object.entries(BASES)) {
    test(name, async () => {
      const { verdict } = await withRow(base, judged);
      expect([verdict.allowed, verdict.reasonCodes]).toEqual([true, []]);
    });
  }
});

for (const [group, rows] of Object.entries(ROWS)) {
  describe(group, () => {
    for (const row of rows) {
      test(row.name, async ({ task }) => {
        const { verdict } = await withRow(row, judged);
        const { decision, allowed, reasonCodes } = verdict;
        note(task, { 'tamper-rows': 1, 'wrongly-allowed': Number(allowed) });
        const expected = { decision: row.decision, allowed: false, reasonCodes: row.codes };
        expect({ decision, allowed, reasonCodes }).toEqual(expected);
      });
    }
  });
}

describe('some of the rows, by the built action', () => {
  const rows = Object.values(ROWS).flat();
  const grouped = Object.entries(ROWS).flatMap(([group, each]) =>
    each.map((row) => ({ row, built: ON_THE_BUILT.has(group) })),
  );
  // No process can be given a NUL.
  const startable = grouped.filter(({ row: { name } }) => !name.endsWith('NUL'));
  const found = startable.filter(({ built }) => built);
  const rest = startable.filter(({ built }) => !built);
  for (const { row } of [...every(12, found), ...every(24, rest)]) {
    test(row.name, async () => {
      const run = await withRow(row, acted);
      expect(run.report['reason-codes']).toEqual(row.codes);
      expect(run.outputs).toMatchObject({ decision: row.decision, allowed: 'false' });
      expect(run.exitCode).toBe(1);
    });
  }

  test('there are as many rows as the threats ask for', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
    expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length);
  });
});
