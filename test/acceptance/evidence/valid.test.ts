import { describe, expect, test } from 'vitest';
import { note } from '../../strength/figures.ts';
import { acted, judged, withRow } from './judging.ts';
import { BEHIND } from './valid-accounts.ts';
import { DRAFTS, HOUSE, MERGED, MOVES, NIGHTS, SERVERS, STEPS } from './valid-lives.ts';
import { MOVED_VALID } from './valid-moved.ts';
import { WRITTEN } from './valid-authors.ts';
import { RULED } from './valid-rules.ts';
import { ANNOUNCED, APPROVED, DEPLOYED, LANDED } from './valid-rows.ts';

// No false refusal: whatever is lawful and a little unusual is allowed.

const GROUPS = {
  landed: LANDED,
  written: WRITTEN,
  deployed: DEPLOYED,
  approved: APPROVED,
  announced: ANNOUNCED,
  ruled: RULED,
  behind: BEHIND,
  steps: STEPS,
  drafts: DRAFTS,
  merged: MERGED,
  moves: MOVES,
  'moved after the reviews': MOVED_VALID,
  house: HOUSE,
  servers: SERVERS,
  nights: NIGHTS,
};

for (const [group, rows] of Object.entries(GROUPS)) {
  describe(group, () => {
    for (const row of rows) {
      test(row.name, async ({ task }) => {
        const { verdict } = await withRow(row, judged);
        const { decision, allowed, reasonCodes } = verdict;
        note(task, { 'valid-rows': 1, 'wrongly-refused': Number(!allowed) });
        const expected = { decision: row.decision ?? 'allow', allowed: true, reasonCodes: [] };
        expect({ decision, allowed, reasonCodes }).toEqual(expected);
      });
    }
  });
}

describe('every sixth, by the built action', () => {
  const all = Object.values(GROUPS).flat();
  for (const row of all.filter((_, index) => index % 6 === 0)) {
    test(row.name, async () => {
      const run = await withRow(row, acted);
      expect([run.outputs['decision'], run.report['reason-codes']]).toEqual([
        row.decision ?? 'allow',
        [],
      ]);
      expect([run.outputs['allowed'], run.exitCode]).toEqual(['true', 0]);
    });
  }

  test('there are more than sixty', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map((row) => row.name)).size).toBe(all.length);
  });
});
