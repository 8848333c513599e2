import type { Enarocanje } from '../../../support/enarocanje.ts';
import { replaceAt } from '../../../support/github/http/faults.ts';
import type { Json } from '../../../support/github/json.ts';
import type { Row } from '../judging.ts';
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
} from '../scenes.ts';
import { OTHER_PLAN, PLAN_PATH, replaced, UNAPPROVED, VERIFIED } from '../texts.ts';

// Who wrote the plan: whoever did must not be one of those who approve it.

const SELF = { decision: 'deny', codes: ['approval.self'] } as const;
const NOBODY = {
  decision: 'deny',
  codes: ['approval.client-missing', 'approval.ezdrav-ict-missing'],
} as const;
const UNTOLD = { decision: 'deny', codes: ['approval.unverifiable'] } as const;
const NO_ANSWER = {
  decision: 'unverifiable',
  codes: [
    'announcement.unverifiable',
    'lead-time.unverifiable',
    'approval.unverifiable',
    'api.malformed',
  ],
} as const;

/** An approver's own plan. */
const OWN = { by: 'narocnik-a', files: { [PLAN_PATH]: UNAPPROVED } } as const;

const busy = ({ repository }: Enarocanje, count: number, from: number): void => {
  for (let push = 0; push < count; push += 1) {
    const at = new Date(from + push * 10_000).toISOString();
    repository.push({ at, files: { 'README.md': `${push}` } });
  }
};

/** More merges of something else than a page of them. */
const manyMerges = ({ repository }: Enarocanje): void => {
  for (let merge = 0; merge < 104; merge += 1) {
    const at = new Date(Date.UTC(2026, 10, 26, 9, merge)).toISOString();
    const files = { 'README.md': `${merge}` };
    repository.pullRequest({ by: 'druga-r', openedAt: at, files }).merge({ by: 'druga-r', at });
  }
};

const coAuthor = (login: string): string => `Co-authored-by: ${login} <${login}@example.si>`;

/** The plan lands by `land`, and then both parties approve by a comment. */
const landedSo = (name: string, land: (base: Enarocanje) => void): Row => ({
  ...SELF,
  name,
  seed: BEFORE,
  change: (base) => {
    land(base);
    commented(base, BOTH);
  },
});

/** An answer of GitHub's GraphQL with what stands at a place replaced. */
const told = (name: string, query: string, path: string, by: (old: Json) => Json): Row => ({
  ...NO_ANSWER,
  name: `told: ${name}`,
  seed: REVIEWED,
  change: ({ github }) =>
    void github.fault({
      on: 'graphql',
      query,
      kind: 'change',
      change: (body) => replaceAt(body, `data.repository.${path}`, by),
    }),
});
const nothing = (): null => null;

/** What is told of the plan's commit, however it is asked for: among its file's changes, or by its name. */
const toldOfPlan = (name: string, path: string, by: (old: Json) => Json): Row => {
  const among = told(name, 'Changes', `tip.history.nodes.0${path}`, by);
  const named = told(name, 'Pulls', `p0${path}`, by);
  return {
    ...among,
    change: (base) => {
      among.change?.(base);
      named.change?.(base);
    },
  };
};
const PULL = '.associatedPullRequests.nodes.0';

/** A server without the record of pushes, asked for its merges. */
const onOldServer = (name: string, change: (base: Enarocanje) => void): Row => ({
  ...NO_ANSWER,
  name: `a server without the record, ${name}`,
  seed: { ...REVIEWED, enterprise: true },
  change: (base) => {
    base.github.fault({ on: 'GET /repos/{owner}/{repo}/activity', kind: 404 });
    change(base);
  },
});
const mergesTold = (path: string, by: (old: Json) => Json) => (base: Enarocanje) =>
  void base.github.fault({
    on: 'graphql',
    query: 'Merged',
    kind: 'change',
    change: (body) => replaceAt(body, `data.repository.pullRequests.${path}`, by),
  });

export const AUTHORS: readonly Row[] = [
  landedSo('an approver’s plan, merged in a group before another pull request', (base) => {
    mergedInTurn(base, [OWN, OTHERWISE]);
    base.repository.asOnePush(2);
  }),
  landedSo('an approver’s plan, merged in a group with two parents each', (base) => {
    mergedInTurn(base, [
      { ...OWN, method: 'merge' },
      { ...OTHERWISE, method: 'merge' },
    ]);
    base.repository.asOnePush(2);
  }),
  landedSo('an approver’s plan, rebased in a group', (base) => {
    mergedInTurn(base, [
      { ...OWN, method: 'rebase' },
      { ...OTHERWISE, method: 'rebase' },
    ]);
    base.repository.asOnePush(2);
  }),
  landedSo('an approver’s plan, touched in the same group by another', (base) => {
    mergedInTurn(base, [OWN]);
    mergedInTurn(base, [{ by: 'bor-k', files: { [PLAN_PATH]: `${UNAPPROVED}# opomba\n` } }]);
    base.repository.asOnePush(2);
  }),
  landedSo('an approver’s plan, merged and pushed by hand with others', (base) => {
    mergedInTurn(base, [OWN, OTHERWISE]);
    base.repository.asOnePush(2, { as: 'push', by: 'dezurni-m' });
  }),
  landedSo('an approver’s plan, merged into another branch that was pushed', (base) => {
    const { repository } = base;
    repository.push({ branch: 'razvoj', at: '2026-11-26T08:30:00Z', to: repository.tip });
    mergedInTurn(base, [{ ...OWN, base: 'razvoj' }]);
    repository.push({ by: 'dezurni-m', at: '2026-11-26T09:10:00Z', to: 'razvoj' });
  }),
  landedSo('an approver’s plan, in a branch merged and pushed by hand', (base) => {
    const { repository } = base;
    const { tip } = repository;
    repository.push({ branch: 'razvoj', at: '2026-11-26T08:30:00Z', to: tip });
    mergedInTurn(base, [{ ...OWN, base: 'razvoj' }]);
    const files = { [PLAN_PATH]: UNAPPROVED };
    const at = '2026-11-26T09:10:00Z';
    const to = repository.by('dezurni-m', at, [tip, repository.commit('razvoj')], files);
    repository.push({ by: 'dezurni-m', at, to });
  }),
  landedSo('an approver’s plan, the base merged into it and pushed by hand', (base) => {
    const { repository } = base;
    const { tip } = repository;
    const old = repository.state.git.commit(tip).parents[0] ?? '';
    const files = { [PLAN_PATH]: UNAPPROVED };
    const own = repository.by('narocnik-a', '2026-11-26T08:40:00Z', [old], files);
    const at = '2026-11-26T09:10:00Z';
    const to = repository.by('dezurni-m', at, [own, tip], files);
    repository.push({ by: 'dezurni-m', at, to });
  }),
  landedSo('a plan that an approver put into the merge queue', (base) => {
    base.repository
      .pullRequest({ ...PLANNED, openedAt: '2026-11-26T08:30:00Z' })
      .merge({ by: 'narocnik-a', at: '2026-11-26T09:00:00Z', method: 'squash' });
    base.repository.asOnePush(1);
  }),
  landedSo('an approver is named as co-author of the plan that another pushed', (base) => {
    const message = `Najava\n\n${coAuthor('narocnik-a')}`;
    landing(base, '2026-11-26T08:30:00Z', UNAPPROVED, { by: 'bor-k', message });
  }),
  landedSo('an approver is named as co-author within the pull request of another', (base) => {
    const pull = base.repository.pullRequest({
      by: 'bor-k',
      openedAt: '2026-11-26T08:30:00Z',
      files: { 'README.md': 'novo' },
    });
    const message = `Najava\n\n${coAuthor('bor-k')}\n${coAuthor('narocnik-a')}`;
    const at = '2026-11-26T08:35:00Z';
    pull.push({ by: 'bor-k', at, files: { [PLAN_PATH]: UNAPPROVED }, message });
    pull.merge({ by: 'dezurni-m', at: '2026-11-26T09:00:00Z', method: 'squash' });
  }),
  landedSo('an approver’s plan, swapped and put back by another (A, B, A)', (base) => {
    landing(base, '2026-11-26T08:30:00Z', UNAPPROVED, { by: 'narocnik-a' });
    landing(base, '2026-11-26T08:40:00Z', OTHER_PLAN, { by: 'bor-k' });
    landing(base, '2026-11-26T08:50:00Z', UNAPPROVED, { by: 'bor-k' });
  }),
  landedSo('an approver’s pull request, swapped and put back by another', (base) => {
    mergedInTurn(base, [OWN]);
    landing(base, '2026-11-26T09:10:00Z', OTHER_PLAN, { by: 'bor-k' });
    landing(base, '2026-11-26T09:20:00Z', UNAPPROVED, { by: 'bor-k' });
  }),
  landedSo('an approver’s plan, swapped and put back on later pages', (base) => {
    landing(base, '2026-11-26T08:30:00Z', UNAPPROVED, { by: 'narocnik-a' });
    busy(base, 105, Date.UTC(2026, 10, 26, 8, 31));
    landing(base, '2026-11-26T09:00:00Z', OTHER_PLAN, { by: 'bor-k' });
    landing(base, '2026-11-26T09:10:00Z', UNAPPROVED, { by: 'bor-k' });
  }),
  landedSo('an approver’s plan, withdrawn and taken back by another, pages later', (base) => {
    const withdrawn = UNAPPROVED.replace('status: planned', 'status: withdrawn');
    landing(base, '2026-11-26T08:30:00Z', UNAPPROVED, { by: 'narocnik-a' });
    busy(base, 105, Date.UTC(2026, 10, 26, 8, 31));
    landing(base, '2026-11-26T09:00:00Z', withdrawn, { by: 'bor-k' });
    const anew = replaced(UNAPPROVED, ['T09:12', 'T10:15']);
    landing(base, '2026-11-26T09:10:00Z', anew, { by: 'bor-k' });
  }),
  landedSo('an approver’s pull request, the branch renamed by another', (base) => {
    mergedInTurn(base, [OWN]);
    base.repository.renameDefaultBranch('trunk', { at: '2026-11-26T09:10:00Z', by: 'bor-k' });
  }),
  landedSo('an approver’s pull request, put back by a forced push of another', (base) => {
    mergedInTurn(base, [OWN]);
    const { repository } = base;
    const own = repository.tip;
    landing(base, '2026-11-26T09:10:00Z', OTHER_PLAN, { by: 'bor-k' });
    repository.push({ at: '2026-11-26T09:20:00Z', by: 'bor-k', to: own });
  }),
  {
    ...SELF,
    name: 'an approver wrote the plan in the pull request of another',
    seed: BEFORE,
    change: (base) => {
      const pull = base.repository.pullRequest({
        by: 'bor-k',
        openedAt: '2026-11-26T08:30:00Z',
        files: { 'README.md': 'novo' },
      });
      pull.push({
        by: 'narocnik-a',
        at: '2026-11-26T08:35:00Z',
        files: { [PLAN_PATH]: UNAPPROVED },
      });
      for (const { by = '' } of BOTH) pull.review({ by, at: '2026-11-26T08:45:00Z' });
      pull.merge({ by: 'dezurni-m', at: '2026-11-26T09:00:00Z', method: 'squash' });
    },
  },
  {
    ...SELF,
    name: 'an approver wrote the plan, 120 commits ago in the pull request of another',
    seed: BEFORE,
    change: (base) => {
      const pull = base.repository.pullRequest({
        by: 'bor-k',
        openedAt: '2026-11-26T08:30:00Z',
        files: { 'README.md': 'novo' },
      });
      pull.push({
        by: 'narocnik-a',
        at: '2026-11-26T08:31:00Z',
        files: { [PLAN_PATH]: UNAPPROVED },
      });
      for (let commit = 0; commit < 120; commit += 1) {
        const at = '2026-11-26T08:40:00Z';
        pull.push({ by: 'bor-k', at, files: { 'README.md': `${commit}` } });
      }
      for (const { by = '' } of BOTH) pull.review({ by, at: '2026-11-26T08:45:00Z' });
      pull.merge({ by: 'dezurni-m', at: '2026-11-26T09:00:00Z', method: 'squash' });
    },
  },
  {
    ...NOBODY,
    name: 'reviews of the pull request that was merged last in the group, the plan in another',
    seed: BEFORE,
    change: (base) => {
      mergedInTurn(base, [
        { ...PLANNED, reviewers: [] },
        { ...OTHERWISE, reviewers: ['narocnik-a', 'ikt-k'] },
      ]);
      base.repository.asOnePush(2);
    },
  },
  {
    ...UNTOLD,
    decision: 'unverifiable',
    name: 'a merge queue’s group in which nobody knows the plan’s pull request',
    seed: BEFORE,
    change: (base) => {
      mergedInTurn(base, [PLANNED, OTHERWISE]);
      base.repository.asOnePush(2);
      base.repository.state.pulls.splice(-2, 1);
      commented(base, BOTH);
    },
  },
  {
    ...UNTOLD,
    decision: 'unverifiable',
    name: 'more co-authors of the plan than are asked about',
    seed: BEFORE,
    change: (base) => {
      const others = Array.from({ length: 10 }, (_, index) => coAuthor(`oseba-${index}`));
      const message = `Najava\n\n${[...others, coAuthor('narocnik-a')].join('\n')}`;
      landing(base, '2026-11-26T08:30:00Z', UNAPPROVED, { by: 'bor-k', message });
      commented(base, BOTH);
    },
  },
  {
    ...UNTOLD,
    decision: 'unverifiable',
    name: 'more commits of the plan in one push than are asked about',
    seed: BEFORE,
    change: (base) => {
      for (let push = 0; push < 25; push += 1) {
        landing(base, `2026-11-26T08:30:${push + 10}Z`, `${UNAPPROVED}# ${push}\n`);
      }
      base.repository.asOnePush(25, { as: 'push', by: 'dezurni-m' });
      commented(base, BOTH);
    },
  },
  {
    ...UNTOLD,
    decision: 'unverifiable',
    name: 'a hundred commits pushed at once, the plan before them',
    seed: BEFORE,
    change: (base) => {
      const { repository } = base;
      landing(base, '2026-11-26T08:30:00Z', UNAPPROVED);
      busy(base, 105, Date.UTC(2026, 10, 26, 8, 31));
      repository.asOnePush(106, { as: 'push', by: 'dezurni-m' });
      commented(base, BOTH);
    },
  },
  {
    name: 'reviewed, then the default branch renamed: approvals are asked for anew',
    seed: REVIEWED,
    change: ({ repository }) =>
      void repository.renameDefaultBranch('trunk', { at: '2026-11-26T09:00:00Z', by: 'dezurni-m' }),
    decision: 'deny',
    codes: ['approval.before-announcement'],
  },
  {
    ...SELF,
    name: 'the author approves after the default branch was renamed',
    seed: {
      ...AWAITING,
      solution: VERIFIED.replace('login: narocnik-a, id: 9001', 'login: bor-k, id: 12'),
    },
    change: (base) => {
      base.repository.renameDefaultBranch('trunk', { at: '2026-11-26T09:00:00Z' });
      commented(base, [{ by: 'bor-k' }, { by: 'ikt-k' }]);
    },
  },
  toldOfPlan('no commit', '', nothing),
  toldOfPlan('no pull requests', '.associatedPullRequests', nothing),
  toldOfPlan('merged as nothing', `${PULL}.mergeCommit`, nothing),
  toldOfPlan('merged at no time', `${PULL}.mergedAt`, nothing),
  toldOfPlan('no address', `${PULL}.url`, nothing),
  toldOfPlan('a pull request elsewhere', `${PULL}.url`, () => 'https://github.com/a/b/pull/2'),
  toldOfPlan('no reviews', `${PULL}.reviews`, nothing),
  toldOfPlan('no commits', `${PULL}.commits`, nothing),
  toldOfPlan('a review without its time', `${PULL}.reviews.nodes.0.submittedAt`, nothing),
  toldOfPlan('a review without its number', `${PULL}.reviews.nodes.1.fullDatabaseId`, nothing),
  toldOfPlan(
    'a review elsewhere',
    `${PULL}.reviews.nodes.0.url`,
    () => 'https://github.com/bolnisnica/drugo/pull/2#pullrequestreview-1',
  ),
  toldOfPlan('fewer pull requests than there are', '.associatedPullRequests', () => ({
    totalCount: 11,
    nodes: [],
  })),
  told('no parents', 'Trees', 'c0.parents', nothing),
  onOldServer('a merge told as nothing', mergesTold('nodes.0.mergeCommit', nothing)),
  onOldServer('a merge told at no time', mergesTold('nodes.0.mergedAt', nothing)),
  onOldServer('a merge without its last change', mergesTold('nodes.0.updatedAt', nothing)),
  onOldServer(
    'a merge elsewhere',
    mergesTold('nodes.0.url', () => 'https://github.com/bolnisnica/drugo/pull/2'),
  ),
  onOldServer('pages of merges without end', ({ github }) => {
    github.fault({ on: 'graphql', query: 'Merged', kind: 'page-loop' });
  }),
  {
    ...onOldServer('page 2 of its merges fails', (base) => {
      manyMerges(base);
      base.github.fault({ on: 'graphql', query: 'Merged', page: 2, kind: 502 });
    }),
    codes: [
      'announcement.unverifiable',
      'lead-time.unverifiable',
      'approval.unverifiable',
      'api.unavailable',
    ],
  },
  {
    ...SELF,
    name: 'a server without the record, many merges since, the author approves',
    seed: {
      ...AWAITING,
      enterprise: true,
      solution: VERIFIED.replace('login: narocnik-a, id: 9001', 'login: bor-k, id: 12'),
    },
    change: (base) => {
      base.github.fault({ on: 'GET /repos/{owner}/{repo}/activity', kind: 404 });
      manyMerges(base);
      commented(base, [{ by: 'bor-k' }, { by: 'ikt-k' }]);
    },
  },
];
