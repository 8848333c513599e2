import { moved, NEXT_PLAN, recordless } from './rows/moved.ts';
import { AWAITING, BEFORE, inPull, mergedInTurn, OTHERWISE, PLANNED, REVIEWED } from './scenes.ts';
import { PLAN_PATH, UNAPPROVED } from './texts.ts';
import type { Valid } from './valid-rows.ts';

// A plan is its content: whoever moves its file, and to wherever, the reviews of it stand.

const MOVED = '.ezdrav/interventions/041.yml';
const NEXT = '.ezdrav/interventions/042.yml';
const AT = '2026-11-27T09:00:00Z';
const MOVE = { [PLAN_PATH]: null, [MOVED]: UNAPPROVED };
const MOVERS = ['bor-k', 'ana-r', 'narocnik-a', 'tujec', 'github-actions[bot]'] as const;

export const MOVED_VALID: readonly Valid[] = [
  ...MOVERS.map(
    (by): Valid => ({
      name: `reviewed, then moved by ${by}`,
      seed: REVIEWED,
      change: ({ repository }) => void repository.push({ by, at: AT, files: MOVE }),
    }),
  ),
  ...(['squash', 'merge', 'rebase'] as const).map(
    (method): Valid => ({
      name: `reviewed, then moved by the pull request of another: ${method}`,
      seed: REVIEWED,
      change: ({ repository }) =>
        void repository
          .pullRequest({ by: 'druga-r', openedAt: AT, files: MOVE })
          .merge({ by: 'druga-r', at: AT, method }),
    }),
  ),
  {
    name: 'reviewed, then moved on a server without the record of pushes',
    seed: { ...REVIEWED, enterprise: true },
    change: (base) => {
      recordless(base);
      moved(base);
    },
  },
  {
    name: 'reviewed beside another intervention, then moved to that one’s place',
    seed: inPull((pull) => {
      pull.push({ by: 'bor-k', at: '2026-11-26T07:30:00Z', files: { [MOVED]: NEXT_PLAN } });
      for (const by of PLANNED.reviewers) pull.review({ by, at: '2026-11-26T08:00:00Z' });
    }),
    change: ({ repository }) =>
      void repository.push({ by: 'druga-r', at: AT, files: { ...MOVE, [NEXT]: NEXT_PLAN } }),
  },
  {
    name: 'reviewed in a folder, then moved to where another lay',
    seed: { ...AWAITING, intervention: NEXT_PLAN },
    change: (base) => {
      mergedInTurn(base, [{ ...PLANNED, files: { [MOVED]: UNAPPROVED } }]);
      const files = { [MOVED]: null, [PLAN_PATH]: UNAPPROVED, [NEXT]: NEXT_PLAN };
      base.repository.push({ by: 'druga-r', at: AT, files });
    },
  },
  {
    name: 'reviewed, moved and commented anew',
    seed: REVIEWED,
    change: (base) => moved(base, `# preseljeno\n${UNAPPROVED}`),
  },
  {
    name: 'reviewed, then moved twice by two people',
    seed: REVIEWED,
    change: (base) => {
      moved(base);
      const files = { [MOVED]: null, '.ezdrav/interventions/a.yml': UNAPPROVED };
      base.repository.push({ by: 'bor-k', at: AT, files });
    },
  },
  {
    name: 'merged by a queue with others, then moved by the queue with others',
    seed: BEFORE,
    change: (base) => {
      mergedInTurn(base, [OTHERWISE, PLANNED]);
      base.repository.asOnePush(2);
      mergedInTurn(base, [OTHERWISE, { by: 'druga-r', files: MOVE }], AT);
      base.repository.asOnePush(2);
    },
  },
];
