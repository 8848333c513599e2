import type { Row } from '../judging.ts';
import { AWAITING, inPull, landing, REVIEWED, reviewedBy } from '../scenes.ts';
import {
  OTHER_PLAN,
  OTHER_UNAPPROVED,
  PLAN_PATH,
  SOLUTION,
  STAFF,
  UNAPPROVED,
  VERIFIED,
} from '../texts.ts';

const NO_CLIENT = { decision: 'deny', codes: ['approval.client-missing'] } as const;
const REFUSED = { decision: 'deny', codes: ['approval.rejected'] } as const;
const NOBODY = {
  decision: 'deny',
  codes: ['approval.client-missing', 'approval.ezdrav-ict-missing'],
} as const;
const NINE = '2026-11-26T08:00:00Z';
const TEN = '2026-11-26T08:10:00Z';

const approvers = (client: string): string =>
  VERIFIED.replace('client: [{ login: narocnik-a, id: 9001 }]', `client: [${client}]`);

export const REVIEWS: readonly Row[] = [
  { ...NOBODY, name: 'verified approvals demanded, none given', seed: AWAITING },
  { ...NO_CLIENT, name: 'a review of one party alone', seed: reviewedBy({ by: 'ikt-k' }) },
  {
    ...REFUSED,
    name: 'approved, then changes requested',
    seed: reviewedBy({}, { by: 'ikt-k' }, { state: 'CHANGES_REQUESTED', at: TEN }),
  },
  {
    ...REFUSED,
    name: 'approved and dismissed',
    seed: reviewedBy({ dismissed: true }, { by: 'ikt-k' }),
  },
  {
    ...REFUSED,
    name: 'approved, then dismissed as the last state',
    seed: reviewedBy({}, { by: 'ikt-k' }, { dismissed: true, at: TEN }),
  },
  {
    ...NO_CLIENT,
    name: 'approved, and dismissed by a push',
    seed: reviewedBy({ dismissed: true, dismissedByPush: true }, { by: 'ikt-k' }),
  },
  {
    ...REFUSED,
    name: 'changes requested, and somebody of the house dismissed that',
    seed: reviewedBy(
      { state: 'CHANGES_REQUESTED', dismissed: true, dismissedBy: 'ana-r' },
      { by: 'ikt-k' },
    ),
  },
  {
    ...REFUSED,
    name: 'one of two approvers asked for changes after the other approved',
    seed: {
      ...reviewedBy({}, { by: 'ikt-k' }, { by: 'narocnik-c', state: 'CHANGES_REQUESTED', at: TEN }),
      solution: approvers('{ login: narocnik-a, id: 9001 }, { login: narocnik-c, id: 9005 }'),
    },
  },
  {
    ...NO_CLIENT,
    name: 'only commented',
    seed: reviewedBy({ state: 'COMMENTED', body: 'Odobreno.' }, { by: 'ikt-k' }),
  },
  { ...NO_CLIENT, name: 'still pending', seed: reviewedBy({ state: 'PENDING' }, { by: 'ikt-k' }) },
  {
    ...REFUSED,
    name: 'approved on page 1, revoked on page 2',
    seed: reviewedBy(
      {},
      { by: 'ikt-k' },
      ...Array.from({ length: 110 }, () => ({ by: 'ana-r', state: 'COMMENTED' as const })),
      { state: 'CHANGES_REQUESTED', at: TEN },
    ),
  },
  {
    name: 'approved, then the plan changed by a push',
    seed: {
      ...inPull((pull) => {
        const text = UNAPPROVED;
        pull.push({ by: 'bor-k', at: NINE, files: { [PLAN_PATH]: OTHER_PLAN } });
        pull.review({ by: 'narocnik-a', at: NINE }).review({ by: 'ikt-k', at: NINE });
        pull.push({ by: 'bor-k', at: TEN, files: { [PLAN_PATH]: text } });
      }),
    },
    decision: 'deny',
    codes: ['approval.plan-changed'],
  },
  {
    name: 'approved, then any push at all',
    seed: inPull((pull) => {
      pull.review({ by: 'narocnik-a', at: NINE }).review({ by: 'ikt-k', at: NINE });
      pull.push({ by: 'bor-k', at: TEN, files: { 'README.md': 'drugače' } });
    }),
    decision: 'deny',
    codes: ['approval.plan-changed'],
  },
  {
    name: 'an older commit of the pull request approved',
    seed: inPull((pull) => {
      const before = pull.head;
      pull.push({ by: 'bor-k', at: NINE, files: { 'README.md': 'drugače' } });
      pull.review({ by: 'narocnik-a', at: TEN, commit: before }).review({ by: 'ikt-k', at: TEN });
    }),
    decision: 'deny',
    codes: ['approval.plan-changed'],
  },
  {
    ...NOBODY,
    name: 'another plan pushed after the approved one landed',
    seed: REVIEWED,
    change: (base) => landing(base, '2026-11-26T09:00:00Z', OTHER_UNAPPROVED),
  },
  {
    ...NOBODY,
    name: 'the reviewed pull request is not the one that landed the plan',
    seed: AWAITING,
    change: ({ repository }) =>
      repository
        .pullRequest({
          by: 'bor-k',
          openedAt: '2026-11-26T09:00:00Z',
          files: { [PLAN_PATH]: `${UNAPPROVED}# nič\n` },
        })
        .review({ by: 'narocnik-a', at: '2026-11-26T09:10:00Z' })
        .review({ by: 'ikt-k', at: '2026-11-26T09:10:00Z' })
        .merge({ by: 'dezurni-m', at: '2026-11-26T09:20:00Z' }),
  },
  {
    ...NOBODY,
    name: 'reviews of a pull request that was never merged',
    seed: AWAITING,
    change: ({ repository }) =>
      repository
        .pullRequest({
          by: 'bor-k',
          openedAt: '2026-11-26T09:00:00Z',
          files: { [PLAN_PATH]: `${UNAPPROVED}# nič\n` },
        })
        .review({ by: 'narocnik-a', at: '2026-11-26T09:10:00Z' })
        .review({ by: 'ikt-k', at: '2026-11-26T09:10:00Z' }),
  },
  { ...NO_CLIENT, name: 'a stranger approves', seed: reviewedBy({ by: 'tujec' }, { by: 'ikt-k' }) },
  {
    ...NO_CLIENT,
    name: 'a look-alike login approves',
    seed: reviewedBy({ by: 'narocnlk-a' }, { by: 'ikt-k' }),
  },
  {
    ...NO_CLIENT,
    name: "someone else took the approver's old login",
    seed: {
      ...reviewedBy({ by: 'narocnik-a' }, { by: 'ikt-k' }),
      solution: approvers('{ login: narocnik-a, id: 555 }'),
    },
  },
  {
    ...NO_CLIENT,
    name: 'the account is gone',
    seed: reviewedBy({ ghost: true }, { by: 'ikt-k' }),
  },
  {
    name: "the plan's author approves",
    seed: {
      ...reviewedBy({ by: 'bor-k' }, { by: 'ikt-k' }),
      solution: approvers('{ login: bor-k, id: 12 }'),
    },
    decision: 'deny',
    codes: ['approval.self'],
  },
  {
    name: 'who merged it approves',
    seed: {
      ...reviewedBy({ by: 'dezurni-m' }, { by: 'ikt-k' }),
      solution: approvers('{ login: dezurni-m, id: 9003 }'),
    },
    decision: 'deny',
    codes: ['approval.self'],
  },
  {
    name: 'who deploys approves',
    seed: {
      ...reviewedBy({ by: 'ana-r' }, { by: 'ikt-k' }),
      solution: approvers('{ login: ana-r, id: 11 }'),
    },
    decision: 'deny',
    codes: ['approval.self'],
  },
  {
    name: 'who deploys approves under a new login',
    seed: {
      ...reviewedBy({ by: 'ana-r' }, { by: 'ikt-k' }),
      solution: approvers('{ login: ana-nova, id: 11 }'),
    },
    change: ({ github }) => github.renameUser('ana-r', 'ana-nova'),
    decision: 'deny',
    codes: ['approval.self'],
  },
  {
    name: 'who re-runs approves',
    seed: { ...REVIEWED, staff: null },
    change: ({ repository }) =>
      repository.run({
        id: 78,
        ref: 'v4.12.0',
        actor: 'ana-r',
        triggeringActor: 'narocnik-a',
        attempt: 2,
      }),
    run: { runId: 78 },
    decision: 'deny',
    codes: ['approval.self'],
  },
  {
    name: 'a bot approves',
    seed: inPull((pull) => {
      pull.review({ by: 'github-actions[bot]', at: NINE }).review({ by: 'ikt-k', at: NINE });
    }),
    change: ({ repository }) =>
      void repository.push({
        at: '2026-11-26T09:00:00Z',
        files: {
          '.ezdrav/solution.yml': approvers(
            '{ login: narocnik-a, id: 9001 }, { login: "github-actions[bot]", id: 41898282 }',
          ),
        },
      }),
    decision: 'deny',
    codes: ['approval.not-authorised'],
  },
  {
    name: 'someone who has left approves',
    seed: {
      ...REVIEWED,
      staff: `${STAFF}  - { ref: O-030, github: { login: narocnik-a, id: 9001 }, left: 2026-11-15 }\n`,
    },
    decision: 'deny',
    codes: ['approval.not-authorised'],
  },
  {
    name: 'somebody on the house’s own roster approves',
    seed: {
      ...REVIEWED,
      staff: `${STAFF}  - { ref: O-031, github: { login: narocnik-a, id: 9001 } }\n`,
    },
    decision: 'deny',
    codes: ['approval.not-authorised'],
  },
  {
    name: 'the file moved to a folder, another plan reviewed',
    seed: inPull((pull) => {
      pull.push({ by: 'bor-k', at: NINE, files: { [PLAN_PATH]: OTHER_UNAPPROVED } });
      pull.review({ by: 'narocnik-a', at: NINE }).review({ by: 'ikt-k', at: NINE });
      pull.push({ by: 'bor-k', at: TEN, files: { [PLAN_PATH]: UNAPPROVED } });
    }),
    change: ({ repository }) =>
      void repository.push({
        by: 'dezurni-m',
        at: '2026-11-26T09:00:00Z',
        files: { [PLAN_PATH]: null, '.ezdrav/interventions/a.yml': UNAPPROVED },
      }),
    decision: 'deny',
    codes: ['approval.plan-changed'],
  },
  {
    name: 'one person for both parties',
    seed: {
      ...REVIEWED,
      solution: VERIFIED.replace(
        '[{ login: ikt-k, id: 9002 }]',
        '[{ login: ikt-k, id: 9002 }, { login: kdorkoli, id: 9001 }]',
      ),
    },
    decision: 'invalid',
    codes: ['file.invalid'],
  },
  {
    ...NOBODY,
    name: 'nobody is listed as an approver',
    seed: {
      ...REVIEWED,
      solution: `${SOLUTION.replace(/approvers:\n(?: {2}.*\n)+/, '')}evidence: { approvals: verified }\n`,
    },
  },
  {
    name: 'pushed without a pull request by an approver',
    seed: AWAITING,
    change: (base) => {
      landing(base, '2026-11-26T09:00:00Z', OTHER_UNAPPROVED, {
        by: 'narocnik-a',
      });
    },
    ...NOBODY,
  },
];
