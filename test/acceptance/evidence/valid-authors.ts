import type { Enarocanje } from '../../support/enarocanje.ts';
import {
  AWAITING,
  BEFORE,
  BOTH,
  commented,
  landing,
  mergedInTurn,
  OTHERWISE,
  PLANNED,
  RECORDED,
  REVIEWED,
} from './scenes.ts';
import {
  OTHER_PLAN,
  PLAN,
  PLAN_PATH,
  replaced,
  SOLUTION_PATH,
  STAFF,
  STAFF_PATH,
  UNAPPROVED,
  VERIFIED,
} from './texts.ts';
import type { Valid } from './valid-rows.ts';

// Whoever wrote the plan, however it came to the default branch: honest approvals count.

const valid = (
  name: string,
  seed: Valid['seed'] & object,
  change: (base: Enarocanje) => void,
): Valid => ({ name, seed, change });

const rebased = { ...PLANNED, method: 'rebase' } as const;

/** Another intervention, for another release. */
const OTHER_TAG = replaced(
  PLAN,
  ['POSEG-2026-041', 'POSEG-2026-042'],
  ['tag: v4.12.0', 'tag: v4.13.0'],
);

/** Merges of something else, a minute apart. */
const merges = ({ repository }: Enarocanje, count: number, from: number): void => {
  for (let merge = 0; merge < count; merge += 1) {
    const at = new Date(from + merge * 60_000).toISOString();
    const files = { 'README.md': `${merge}` };
    repository.pullRequest({ by: 'druga-r', openedAt: at, files }).merge({ by: 'druga-r', at });
  }
};

/** Another intervention, in a pull request reviewed by the same people. */
const SECOND = {
  by: 'druga-r',
  files: { '.ezdrav/interventions/042.yml': OTHER_TAG },
  reviewers: PLANNED.reviewers,
};

/** The plan's pull request, with its last commits about something else. */
const longRebased = ({ repository }: Enarocanje) => {
  const pull = repository.pullRequest({ ...PLANNED, openedAt: '2026-11-26T08:30:00Z' });
  for (const minute of [31, 32, 33]) {
    const at = `2026-11-26T08:${minute}:00Z`;
    pull.push({ by: 'bor-k', at, files: { 'README.md': `${minute}` } });
  }
  for (const by of PLANNED.reviewers) pull.review({ by, at: '2026-11-26T08:45:00Z' });
  return pull;
};

export const WRITTEN: readonly Valid[] = [
  valid('in a merge queue’s group of one', BEFORE, (base) => {
    mergedInTurn(base, [PLANNED]);
    base.repository.asOnePush(1);
  }),
  valid('in a group, before another pull request', BEFORE, (base) => {
    mergedInTurn(base, [PLANNED, OTHERWISE]);
    base.repository.asOnePush(2);
  }),
  valid('in a group, after another pull request', BEFORE, (base) => {
    mergedInTurn(base, [OTHERWISE, PLANNED]);
    base.repository.asOnePush(2);
  }),
  valid('in a group of five, merged with two parents', BEFORE, (base) => {
    const others = [1, 2, 3, 4].map((other) => ({
      by: 'druga-r',
      files: { [`dokument-${other}.md`]: 'novo' },
      method: 'merge' as const,
    }));
    const [first, ...rest] = others;
    if (first === undefined) throw new Error('no others');
    mergedInTurn(base, [first, { ...PLANNED, method: 'merge' }, ...rest]);
    base.repository.asOnePush(5);
  }),
  valid('rebased in a group', BEFORE, (base) => {
    mergedInTurn(base, [rebased, { ...OTHERWISE, method: 'rebase' }]);
    base.repository.asOnePush(2);
  }),
  valid('rebased, several commits', BEFORE, (base) => {
    longRebased(base).merge({ by: 'dezurni-m', at: '2026-11-26T09:00:00Z', method: 'rebase' });
  }),
  valid('rebased in a queue, several commits', BEFORE, (base) => {
    longRebased(base).merge({ by: 'dezurni-m', at: '2026-11-26T09:00:00Z', method: 'rebase' });
    base.repository.asOnePush(1);
  }),
  valid('squashed with something else that an approver made in it', BEFORE, (base) => {
    const pull = base.repository.pullRequest({ ...PLANNED, openedAt: '2026-11-26T08:30:00Z' });
    pull.push({
      by: 'narocnik-a',
      at: '2026-11-26T08:31:00Z',
      files: { 'README.md': 'novo' },
      message: 'Opis\n\nCo-authored-by: ikt-k <ikt-k@example.si>',
    });
    for (const by of PLANNED.reviewers) pull.review({ by, at: '2026-11-26T08:45:00Z' });
    pull.merge({ by: 'dezurni-m', at: '2026-11-26T09:00:00Z', method: 'squash' });
  }),
  valid('merged and pushed by hand with others', BEFORE, (base) => {
    mergedInTurn(base, [PLANNED, OTHERWISE]);
    base.repository.asOnePush(2, { as: 'push', by: 'dezurni-m' });
  }),
  valid('in a group, before another intervention of the same reviewers', BEFORE, (base) => {
    mergedInTurn(base, [PLANNED, SECOND]);
    base.repository.asOnePush(2);
  }),
  valid('the base merged into one’s own work and pushed by hand, commented', BEFORE, (base) => {
    const { repository } = base;
    const old = repository.state.git.commit(repository.tip).parents[0] ?? '';
    const files = { [PLAN_PATH]: UNAPPROVED };
    const own = repository.by('bor-k', '2026-11-26T08:40:00Z', [old], files);
    const at = '2026-11-26T08:45:00Z';
    const to = repository.by('bor-k', at, [own, repository.tip], files);
    repository.push({ by: 'bor-k', at, to });
    commented(base, BOTH);
  }),
  valid('another version withdrawn, taken up after six hundred pushes', BEFORE, (base) => {
    const before = UNAPPROVED.replace('Nadgradnja', 'Prejšnja');
    landing(base, '2026-11-26T08:10:00Z', before.replace('planned', 'withdrawn'), { by: 'bor-k' });
    for (let push = 0; push < 600; push += 1) {
      const at = new Date(Date.UTC(2026, 10, 26, 8, 11, push)).toISOString();
      base.repository.push({ at, files: { 'README.md': `${push}` } });
    }
    const anew = UNAPPROVED.replace('T09:12', 'T10:12');
    landing(base, '2026-11-26T08:50:00Z', anew, { by: 'bor-k' });
    commented(base, BOTH);
  }),
  valid('ten commits pushed at once, commented', BEFORE, (base) => {
    const { repository } = base;
    for (let push = 0; push < 10; push += 1) {
      const at = `2026-11-26T08:3${push}:00Z`;
      const files = push === 4 ? { [PLAN_PATH]: UNAPPROVED } : { 'README.md': `${push}` };
      repository.push({ at, by: 'bor-k', files });
    }
    repository.asOnePush(10, { as: 'push', by: 'bor-k' });
    commented(base, BOTH);
  }),
  valid('an approver wrote something else in the pull request', BEFORE, ({ repository }) => {
    const pull = repository.pullRequest({ ...PLANNED, openedAt: '2026-11-26T08:30:00Z' });
    const at = '2026-11-26T08:35:00Z';
    pull.push({ by: 'narocnik-a', at, files: { 'README.md': 'popravek' } });
    for (const by of PLANNED.reviewers) pull.review({ by, at: '2026-11-26T08:45:00Z' });
    pull.merge({ by: 'dezurni-m', at: '2026-11-26T09:00:00Z', method: 'squash' });
  }),
  valid('an approver recorded the approvals in the file', { intervention: UNAPPROVED }, (base) => {
    const recorded = PLAN.replace('by: "naročnik A-12"', 'by: narocnik-a');
    landing(base, '2026-11-30T21:45:00Z', recorded, { by: 'narocnik-a' });
  }),
  valid('an approver pushed something else since', AWAITING, (base) => {
    base.repository.push({
      by: 'narocnik-a',
      at: '2026-11-26T09:00:00Z',
      files: { 'README.md': 'novo' },
    });
    commented(base, BOTH);
  }),
  valid('an approver changed the solution in the same group', BEFORE, (base) => {
    const files = { [SOLUTION_PATH]: `${VERIFIED}# opomba\n` };
    mergedInTurn(base, [PLANNED, { by: 'ikt-k', files }]);
    base.repository.asOnePush(2);
  }),
  valid('the branch renamed in time, then commented', AWAITING, (base) => {
    base.repository.renameDefaultBranch('trunk', { at: '2026-11-26T09:00:00Z', by: 'dezurni-m' });
    commented(base, BOTH);
  }),
  valid('a forced push in time, commented', AWAITING, (base) => {
    const { repository } = base;
    const onto = repository.state.git.commit(repository.tip).parents[0] ?? '';
    const files = { [PLAN_PATH]: UNAPPROVED };
    repository.push({ by: 'dezurni-m', at: '2026-11-26T09:00:00Z', onto, files });
    commented(base, BOTH);
  }),
  valid('commented, then swapped and put back, a hundred pushes between', AWAITING, (base) => {
    commented(
      base,
      BOTH.map((one) => ({ ...one, at: '2026-11-26T08:35:00Z' })),
    );
    for (let push = 0; push < 105; push += 1) {
      const at = new Date(Date.UTC(2026, 10, 26, 8, 40, push)).toISOString();
      base.repository.push({ at, files: { 'README.md': `${push}` } });
    }
    landing(base, '2026-11-26T09:00:00Z', OTHER_PLAN, { by: 'bor-k' });
    landing(base, '2026-11-26T09:10:00Z', UNAPPROVED, { by: 'bor-k' });
  }),
  valid('reviewed, one review not yet given', REVIEWED, ({ repository }) => {
    repository.state.pulls[0]?.reviews.push({
      id: 990_001,
      user: null,
      state: 'PENDING',
      body: '',
      commit: repository.tip,
      submittedAt: '2026-11-26T08:10:00Z',
      authorCanPush: undefined,
    });
  }),
  valid('a server without the record of pushes, reviewed, many merges since', REVIEWED, (base) => {
    merges(base, 210, Date.UTC(2026, 10, 26, 9));
    base.github.fault({ on: 'GET /repos/{owner}/{repo}/activity', kind: 404 });
  }),
  valid(
    'a server without the record, reviewed before the oldest merge of a page',
    BEFORE,
    (base) => {
      const { repository } = base;
      const pull = repository.pullRequest({ ...PLANNED, openedAt: '2026-11-26T07:00:00Z' });
      for (const by of PLANNED.reviewers) pull.review({ by, at: '2026-11-26T08:00:00Z' });
      merges(base, 4, Date.UTC(2026, 10, 26, 8, 30));
      pull.merge({ by: 'dezurni-m', at: '2026-11-26T08:45:00Z', method: 'squash' });
      merges(base, 97, Date.UTC(2026, 10, 26, 9));
      base.github.fault({ on: 'GET /repos/{owner}/{repo}/activity', kind: 404 });
    },
  ),
  valid('with the first push of all, commented', AWAITING, (base) => {
    const { repository } = base;
    repository.deleteRef('refs/heads/main', { at: '2026-11-26T08:50:00Z' });
    repository.state.activity.splice(0);
    const files = { [PLAN_PATH]: UNAPPROVED, [SOLUTION_PATH]: VERIFIED, [STAFF_PATH]: STAFF };
    repository.push({ by: 'dezurni-m', at: '2026-11-26T09:00:00Z', force: true, files });
    commented(base, BOTH);
  }),
  valid('an approver merged the base into the pull request', BEFORE, (base) => {
    const { repository } = base;
    const pull = repository.pullRequest({ ...PLANNED, openedAt: '2026-11-26T08:30:00Z' });
    const interventions = { '.ezdrav/interventions/040.yml': OTHER_TAG };
    repository.push({ by: 'druga-r', at: '2026-11-26T08:35:00Z', files: interventions });
    pull.update({ by: 'narocnik-a', at: '2026-11-26T08:40:00Z' });
    for (const by of PLANNED.reviewers) pull.review({ by, at: '2026-11-26T08:45:00Z' });
    pull.merge({ by: 'dezurni-m', at: '2026-11-26T09:00:00Z', method: 'squash' });
  }),
  valid('a tag of a tag of a tag of a tag', RECORDED, ({ repository }) => {
    for (const [name, target] of [['a'], ['b', 'a'], ['c', 'b'], ['v4.12.0', 'c']] as const) {
      const at = target === undefined ? {} : { target: `refs/tags/${target}` };
      repository.tag(name, { annotated: true, ...at });
    }
  }),
].map((row) =>
  row.name.startsWith('a server') ? { ...row, seed: { ...row.seed, enterprise: true } } : row,
);
