import type { Enarocanje } from '../../../support/enarocanje.ts';
import type { Row } from '../judging.ts';
import { BEFORE, inPull, mergedInTurn, REVIEWED } from '../scenes.ts';
import { OTHER_UNAPPROVED, PLAN_PATH, replaced, UNAPPROVED } from '../texts.ts';

// A plan’s file is moved after the reviews: what was not approved before is not approved by that.

const NEXT = '.ezdrav/interventions/042.yml';
const MOVED = '.ezdrav/interventions/041.yml';
const AT = '2026-11-26T09:00:00Z';
const CHANGED = { decision: 'deny', codes: ['approval.plan-changed'] } as const;
const SELF = { decision: 'deny', codes: ['approval.self'] } as const;
const NOBODY = {
  decision: 'deny',
  codes: ['approval.client-missing', 'approval.ezdrav-ict-missing'],
} as const;

/** The plan of the next release. */
export const NEXT_PLAN = replaced(
  OTHER_UNAPPROVED,
  ['POSEG-2026-041', 'POSEG-2026-042'],
  ['tag: v4.12.0', 'tag: v4.13.0'],
  ['T09:12', 'T09:14'],
);

/** Somebody who had no hand in it moves the file. */
export function moved({ repository }: Enarocanje, text = UNAPPROVED): void {
  repository.push({ by: 'druga-r', at: AT, files: { [PLAN_PATH]: null, [MOVED]: text } });
}

/** A server that keeps no record of pushes. */
export function recordless({ github }: Enarocanje): void {
  github.fault({ on: 'GET /repos/{owner}/{repo}/activity', kind: 404 });
}

export const MOVED_ROWS: readonly Row[] = [
  {
    ...NOBODY,
    name: 'moved and changed by a word in one push',
    seed: REVIEWED,
    change: (base) => moved(base, replaced(OTHER_UNAPPROVED, ['T09:12', 'T10:12'])),
  },
  {
    ...CHANGED,
    name: 'moved in the pull request after the reviews',
    seed: inPull((pull) => {
      pull.review({ by: 'narocnik-a', at: '2026-11-26T08:00:00Z' });
      pull.review({ by: 'ikt-k', at: '2026-11-26T08:00:00Z' });
      const files = { [PLAN_PATH]: null, [MOVED]: UNAPPROVED };
      pull.push({ by: 'druga-r', at: '2026-11-26T08:10:00Z', files });
    }),
  },
  {
    ...CHANGED,
    name: 'moved, on a server without the record, another plan reviewed',
    seed: {
      ...inPull((pull) => {
        pull.push({ by: 'bor-k', at: '2026-11-26T07:40:00Z', files: { [PLAN_PATH]: NEXT_PLAN } });
        pull.review({ by: 'narocnik-a', at: '2026-11-26T08:00:00Z' });
        pull.review({ by: 'ikt-k', at: '2026-11-26T08:00:00Z' });
        pull.push({ by: 'bor-k', at: '2026-11-26T08:10:00Z', files: { [PLAN_PATH]: UNAPPROVED } });
      }),
      enterprise: true,
    },
    change: (base) => {
      recordless(base);
      moved(base);
    },
  },
  {
    ...NOBODY,
    name: 'a pull request upon the plan’s approved, then the plan moved',
    seed: BEFORE,
    change: (base) => {
      mergedInTurn(
        base,
        [
          { by: 'bor-k', files: { [PLAN_PATH]: UNAPPROVED } },
          {
            by: 'druga-r',
            files: { [PLAN_PATH]: UNAPPROVED, [NEXT]: NEXT_PLAN },
            reviewers: ['narocnik-a', 'ikt-k'],
          },
        ],
        '2026-11-26T08:50:00Z',
      );
      base.repository.asOnePush(2);
      moved(base);
    },
  },
  ...(['squash', 'merge', 'rebase'] as const).map((method): Row => {
    return {
      ...SELF,
      name: `an approver wrote the plan in it, then another moved it: ${method}`,
      seed: BEFORE,
      change: (base) => {
        const pull = base.repository.pullRequest({
          by: 'bor-k',
          openedAt: '2026-11-26T08:25:00Z',
          files: { [PLAN_PATH]: OTHER_UNAPPROVED },
        });
        const files = { [PLAN_PATH]: UNAPPROVED };
        pull.push({ by: 'narocnik-a', at: '2026-11-26T08:30:00Z', files });
        pull.review({ by: 'narocnik-a', at: '2026-11-26T08:40:00Z' });
        pull.review({ by: 'ikt-k', at: '2026-11-26T08:40:00Z' });
        pull.merge({ by: 'dezurni-m', at: '2026-11-26T08:50:00Z', method });
        moved(base);
      },
    };
  }),
  {
    decision: 'deny',
    codes: ['approval.rejected'],
    name: 'changes requested in its pull request, then the plan moved',
    seed: inPull((pull) => {
      pull.review({ by: 'narocnik-a', at: '2026-11-26T08:00:00Z' });
      pull.review({ by: 'ikt-k', at: '2026-11-26T08:00:00Z' });
      pull.review({ by: 'ikt-k', at: '2026-11-26T08:10:00Z', state: 'CHANGES_REQUESTED' });
    }),
    change: (base) => moved(base),
  },
];
