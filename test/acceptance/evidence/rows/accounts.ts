import type { Row } from '../judging.ts';
import { BOTH, commented, REVIEWED } from '../scenes.ts';
import {
  PLAN_PATH,
  replaced,
  SOLUTION,
  UNAPPROVED,
  URGENT,
  URGENT_NOW,
  VERIFIED,
} from '../texts.ts';

// Behind an account stands a person or nobody, whichever hand the account had in it.

const AUTHORITY = replaced(SOLUTION, [
  'urgent-authorities: [{ login: ana-r, id: 11 }, { login: dezurni-m, id: 9003 }]',
  'urgent-authorities: [{ login: vodja-m, id: 9100 }]',
]);
const NOBODY = { decision: 'unverifiable', codes: ['approval.unverifiable'] } as const;
const BEFORE = {
  intervention: replaced(UNAPPROVED, ['Nadgradnja', 'Prejšnja']),
  solution: VERIFIED,
};
const BOT = 'github-actions[bot]';

export const ACCOUNTS: readonly Row[] = [
  {
    name: 'an authority’s old run, re-run by a workflow',
    seed: { intervention: URGENT, now: URGENT_NOW, solution: AUTHORITY },
    change: ({ github, repository }) => {
      github.user('vodja-m', { id: 9100 });
      const attempt = { actor: 'vodja-m', triggeringActor: BOT, attempt: 2 };
      repository.run({ id: 78, ref: 'v4.12.0', ...attempt });
    },
    run: { runId: 78 },
    decision: 'deny',
    codes: ['urgent.not-authorised', 'staff.unknown'],
  },
  {
    name: 'a plan that a workflow opened and merged',
    seed: BEFORE,
    change: (base) => {
      const at = '2026-11-26T08:40:00Z';
      base.repository
        .pullRequest({ by: BOT, openedAt: at, files: { [PLAN_PATH]: UNAPPROVED } })
        .merge({ by: BOT, at, method: 'squash' });
      commented(base, BOTH);
    },
    ...NOBODY,
  },
  {
    name: 'a plan that a workflow pushed',
    seed: BEFORE,
    change: (base) => {
      base.repository.push({
        by: BOT,
        at: '2026-11-26T08:40:00Z',
        files: { [PLAN_PATH]: UNAPPROVED },
      });
      commented(base, BOTH);
    },
    ...NOBODY,
  },
  {
    name: 'a run that an App started',
    seed: { ...REVIEWED, staff: null },
    change: ({ github, repository }) => {
      github.user('izdaje[bot]', { type: 'Bot' });
      repository.run({ id: 78, ref: 'v4.12.0', actor: 'izdaje[bot]' });
    },
    run: { runId: 78 },
    ...NOBODY,
  },
  {
    name: 'a workflow’s plan in a merge queue that a workflow filled',
    seed: BEFORE,
    change: (base) => {
      const at = '2026-11-26T08:40:00Z';
      base.repository
        .pullRequest({ by: BOT, openedAt: at, files: { [PLAN_PATH]: UNAPPROVED } })
        .merge({ by: 'github-merge-queue[bot]', queuedBy: BOT, at, method: 'squash' });
      commented(base, BOTH);
    },
    ...NOBODY,
  },
  {
    name: 'the client put it into the merge queue himself',
    seed: BEFORE,
    change: (base) => {
      const at = '2026-11-26T08:40:00Z';
      base.repository
        .pullRequest({ by: 'bor-k', openedAt: at, files: { [PLAN_PATH]: UNAPPROVED } })
        .merge({ by: 'github-merge-queue[bot]', queuedBy: 'narocnik-a', at, method: 'squash' });
      commented(base, BOTH);
    },
    decision: 'deny',
    codes: ['approval.self'],
  },
];
