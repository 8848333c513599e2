import type { Enarocanje, Seed } from '../../support/enarocanje.ts';
import type { CommentSeed } from '../../support/github/seed/issue.ts';
import type { PullSeed } from '../../support/github/index.ts';
import type { MergeMethod, PullSeedFields, ReviewSeed } from '../../support/github/seed/pull.ts';
import type { DeploymentSeed } from '../../support/github/seed/repository.ts';
import type { JsonObject } from '../../support/github/json.ts';
import { BY_RECEIPT, DIGEST, PLAN, PLAN_PATH, UNAPPROVED, VERIFIED } from './texts.ts';

// The valid bases that rows are made from, and the pieces of evidence in them.

/** Recorded announcement and approvals, late enough that a new landing costs lead time alone. */
export const RECORDED: Seed = { intervention: PLAN };

/** Both parties approve by a review of the pull request that lands the plan. */
export const REVIEWED = reviewedBy({ by: 'narocnik-a' }, { by: 'ikt-k' });

/** A base whose approvals are these reviews, in this order. */
export function reviewedBy(...reviews: readonly Partial<ReviewSeed>[]): Seed {
  return inPull((pull) => {
    for (const review of reviews) {
      pull.review({ by: 'narocnik-a', at: '2026-11-26T08:00:00Z', ...review });
    }
  });
}

/** A base with verified approvals demanded and this done in the pull request. */
export function inPull(done: (pull: PullSeed) => void): Seed {
  return { intervention: UNAPPROVED, solution: VERIFIED, inPull: done };
}

/** Verified approvals demanded, and none given yet. */
export const AWAITING: Seed = { intervention: UNAPPROVED, solution: VERIFIED };

/** Verified approvals demanded; on 26 November another plan than the one that is to be brought. */
export const BEFORE: Seed = {
  intervention: UNAPPROVED.replace('Nadgradnja', 'Prejšnja'),
  solution: VERIFIED,
};

/** Pull requests with these files, opened from the same tip, each then merged upon the one before. */
export function mergedInTurn(
  { repository }: Enarocanje,
  pulls: readonly (PullSeedFields & {
    readonly reviewers?: readonly string[];
    readonly method?: MergeMethod;
  })[],
  at = '2026-11-26T09:00:00Z',
): void {
  const opened = pulls.map(({ reviewers = [], method = 'squash', ...fields }) => {
    const pull = repository.pullRequest({ openedAt: '2026-11-26T08:30:00Z', ...fields });
    for (const by of reviewers) pull.review({ by, at: '2026-11-26T08:45:00Z' });
    return { pull, method };
  });
  for (const { pull, method } of opened) {
    pull.merge({ by: 'github-merge-queue[bot]', at, method });
  }
}

/** The plan in its own pull request, reviewed by both parties. */
export const PLANNED = {
  by: 'bor-k',
  files: { [PLAN_PATH]: UNAPPROVED },
  reviewers: ['narocnik-a', 'ikt-k'],
} as const;
/** Something else, by somebody else. */
export const OTHERWISE = { by: 'druga-r', files: { 'README.md': 'drugače' } } as const;

export const APPROVE = `/approve POSEG-2026-041 ${DIGEST}`;

export interface IssueOf {
  readonly by?: string;
  readonly labels?: readonly string[];
  readonly body?: string;
}

/** The announcement issue with these comments; without a text they approve. */
export function commented(
  { repository }: Enarocanje,
  comments: readonly Partial<CommentSeed>[],
  issue: IssueOf = {},
): void {
  const seed = repository.issue({
    by: issue.by ?? 'github-actions[bot]',
    at: '2026-11-26T08:30:00Z',
    title: 'Najava posega POSEG-2026-041',
    body: issue.body ?? 'Najava\n<!-- ezdrav:announcement:POSEG-2026-041 -->',
    labels: issue.labels ?? ['ezdrav-announcement'],
  });
  for (const comment of comments) {
    seed.comment({ at: '2026-11-27T09:00:00Z', body: APPROVE, ...comment });
  }
}

export const BOTH: readonly Partial<CommentSeed>[] = [{ by: 'narocnik-a' }, { by: 'ikt-k' }];

/** Only a receipt counts as delivery. */
export const BY_RECEIPTS: Seed = { intervention: PLAN, solution: BY_RECEIPT };

export const PAYLOAD: JsonObject = {
  schema: 1,
  intervention: 'POSEG-2026-041',
  plan: DIGEST,
  recipients: ['servicedesk@src.si', 'skrbnik.enarocanje@example.si'],
  'message-id': '<poseg-2026-041@enarocanje.example.si>',
  run: '70',
};

/** The run of announce that receipts name: by the push that brought the plan. */
export function announcingRun(
  { repository }: Enarocanje,
  over: Parameters<Enarocanje['repository']['run']>[0] = {},
): void {
  const workflow = '.github/workflows/announce.yml';
  repository.run({ id: 70, workflow, event: 'push', at: '2026-11-26T08:21:00Z', ...over });
}

/** A receipt as the announce step makes one: delivered on 26 November at 08:31Z. */
export function receipted(base: Enarocanje, over: DeploymentSeed = {}): void {
  const { repository } = base;
  if (!repository.state.runs.some(({ id }) => id === 70)) announcingRun(base);
  repository.deployment({
    task: 'ezdrav:announcement',
    environment: 'ezdrav-announcement',
    at: '2026-11-26T08:30:00Z',
    payload: PAYLOAD,
    transient: true,
    statuses: [{ state: 'success', at: '2026-11-26T08:31:00Z' }],
    ...over,
  });
}

/** A push of this intervention file. */
export function landing(
  { repository }: Enarocanje,
  at: string,
  text: string | null,
  more: { readonly by?: string; readonly dated?: string; readonly message?: string } = {},
): void {
  repository.push({ by: 'dezurni-m', at, files: { [PLAN_PATH]: text }, ...more });
}
