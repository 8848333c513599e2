import { describe, expect, test } from 'vitest';
import { note } from '../../strength/figures.ts';
import { every } from '../../support/sample.ts';
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

describe('every twelfth, by the built action', () => {
  const all = Object.values(GROUPS).flat();
  for (const row of every(12, all)) {
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

/** Lives that rules made stricter since must leave alone, each with a row that lives it. */
const LIVES: Readonly<Record<string, string>> = {
  'plan, announcement and approvals in three pull requests':
    'plan, announcement and approvals in three pull requests: squash',
  'mail minutes before the first landing': 'mail minutes before the first landing, by a push',
  'mail the day before it': 'mail of the day before the first landing',
  'a draft that becomes a plan': 'a draft that becomes the plan by a pull request, reviewed',
  'a draft left beside the plan': 'an unfinished draft beside it',
  'the merge queue': 'through the merge queue in one group with Dependabot',
  'the merge queue, for a workflow’s pull request':
    'a workflow’s pull request, put into the merge queue by a person',
  'the merge queue, for urgent work': 'urgent, put into the merge queue by an authority',
  'a squash': 'squashed after three corrections in the pull request',
  'Dependabot merges elsewhere': 'Dependabot merges elsewhere meanwhile',
  'a bot pushes elsewhere': 'Renovate pushes to the default branch meanwhile',
  'a bot starts, a person runs it again': 'started by an App, re-run by a person',
  'a moved file': 'moved, with a receipt of before',
  'a moved file that was reviewed': 'reviewed, then moved by the pull request of another: squash',
  'a mistyped freeze put right by the way out':
    'a mistyped freeze put right with the client’s approval',
  'rules made stricter': 'the rules tightened a moment ago',
  'a roster written anew': 'the roster in another order, a moment ago',
  'an Enterprise Server without activity': 'Enterprise Server without the record, commented',
  'a renamed approver': 'narocnik-a has a new login since',
  'a renamed starter': 'ana-r has a new login since',
  'urgent at three, one person awake': 'urgent, at three, one person awake, approvals by telephone',
  'a no that was taken back': 'approved, then changes requested, then approved again',
  'withdrawn and announced anew': 'withdrawn and put back in time, everything anew',
};

describe('lives that came with the stricter rules', () => {
  const {
    landed: _,
    written: __,
    deployed: ___,
    approved: ____,
    announced: _____,
    ...since
  } = GROUPS;
  const rows = Object.values(since).flat();

  test('are more than eighty', () => {
    expect(rows.length).toBeGreaterThanOrEqual(80);
  });

  test.each(Object.entries(LIVES))('%s', (_name, row) => {
    expect(rows.map(({ name }) => name)).toContain(row);
  });
});
