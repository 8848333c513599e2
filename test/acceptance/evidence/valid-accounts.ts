import type { Valid } from './valid-rows.ts';
import { AWAITING, BOTH, commented } from './scenes.ts';
import {
  PLAN_PATH,
  replaced,
  SOLUTION,
  UNAPPROVED,
  URGENT,
  URGENT_NOW,
  VERIFIED,
} from './texts.ts';

// Bots with a hand in it, and a person behind each.

const AUTHORITY = replaced(SOLUTION, [
  'urgent-authorities: [{ login: ana-r, id: 11 }, { login: dezurni-m, id: 9003 }]',
  'urgent-authorities: [{ login: vodja-m, id: 9100 }]',
]);
const BEFORE = {
  intervention: replaced(UNAPPROVED, ['Nadgradnja', 'Prejšnja']),
  solution: VERIFIED,
};
const BOT = 'github-actions[bot]';
const QUEUE = 'github-merge-queue[bot]';
const AT = '2026-11-26T08:40:00Z';

export const BEHIND: readonly Valid[] = [
  {
    name: 'a workflow’s pull request, merged by a person',
    seed: BEFORE,
    change: (base) => {
      base.repository
        .pullRequest({ by: BOT, openedAt: AT, files: { [PLAN_PATH]: UNAPPROVED } })
        .merge({ by: 'dezurni-m', at: AT, method: 'squash' });
      commented(base, BOTH);
    },
  },
  {
    name: 'a workflow’s pull request, put into the merge queue by a person',
    seed: BEFORE,
    change: (base) => {
      base.repository
        .pullRequest({ by: BOT, openedAt: AT, files: { [PLAN_PATH]: UNAPPROVED } })
        .merge({ by: QUEUE, queuedBy: 'dezurni-m', at: AT, method: 'squash' });
      commented(base, BOTH);
    },
  },
  {
    name: 'urgent, put into the merge queue by an authority',
    decision: 'allow-urgent',
    seed: {
      intervention: replaced(URGENT, ['INC-2026-7781', 'INC-2026-7000']),
      now: URGENT_NOW,
      solution: AUTHORITY,
    },
    change: ({ github, repository }) => {
      github.user('vodja-m', { id: 9100 });
      const later = ['T09:25', 'T09:45'] as const;
      const text = replaced(URGENT, later, ['T09:30', 'T09:46'], ['T09:40', 'T09:47']);
      repository
        .pullRequest({ by: 'bor-k', openedAt: AT, files: { [PLAN_PATH]: text } })
        .merge({ by: QUEUE, queuedBy: 'vodja-m', at: AT, method: 'squash' });
    },
  },
  {
    name: 'Dependabot merges elsewhere meanwhile',
    seed: AWAITING,
    change: (base) => {
      base.github.user('dependabot[bot]', { type: 'Bot' });
      for (let day = 27; day < 30; day += 1) {
        const at = `2026-11-${day}T08:00:00Z`;
        base.repository
          .pullRequest({ by: 'dependabot[bot]', openedAt: at, files: { 'lock.json': `${day}` } })
          .merge({ by: 'dependabot[bot]', at, method: 'squash' });
      }
      commented(base, BOTH);
    },
  },
  {
    name: 'started by an App, re-run by a person',
    seed: AWAITING,
    change: (base) => {
      base.github.user('izdaje[bot]', { type: 'Bot' });
      const attempt = { actor: 'izdaje[bot]', triggeringActor: 'ana-r', attempt: 2 };
      base.repository.run({ id: 78, ref: 'v4.12.0', ...attempt });
      commented(base, BOTH);
    },
    run: { runId: 78 },
  },
];
