import type { ApiResult } from '../../github/answer.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { RepositoryState } from '../../github/repository.ts';
import { type ListedRun, readRun } from '../../github/runs.ts';
import type { Fact, NamedRun, Receipt } from '../../rules/facts.ts';
import { isGitHubActions } from '../../rules/accounts.ts';

/** Where a receipt's run is looked for, and what is already known of it. */
interface Where {
  readonly repository: RepositoryClient;
  readonly state: RepositoryState;
  /** The run that is judged, if it was already read. */
  readonly own?: ApiResult<ListedRun>;
}

/** A run that was read for a receipt; null if this repository has no such run. */
export type RunOfReceipt = ApiResult<ListedRun | null>;

/** Only an intervention's newest delivered receipts count; maximum number examined. */
const MOST_RUNS = 2;

/** The runs named by the newest delivered receipts of an intervention, by the receipts' ids. */
export async function readReceiptRuns(
  where: Where,
  receipts: ApiResult<readonly Receipt[]>,
  interventionId: string,
): Promise<ReadonlyMap<string, RunOfReceipt>> {
  if (!receipts.ok) return new Map();
  const newest = receipts.value
    .filter(({ payload, creator, deliveredAt }) => {
      return (
        deliveredAt !== null &&
        payload?.interventionId === interventionId &&
        isGitHubActions(creator)
      );
    })
    .toSorted((one, other) => Number(other.deliveredAt) - Number(one.deliveredAt))
    .slice(0, MOST_RUNS);
  const numbers = [...new Set(newest.map(({ payload }) => payload?.runId ?? ''))];
  const runs = new Map(
    await Promise.all(numbers.map(async (number) => [number, await runOf(where, number)] as const)),
  );
  return new Map(
    newest.flatMap(({ id, payload }) => {
      const run = runs.get(payload?.runId ?? '');
      return run === undefined ? [] : [[id, run] as const];
    }),
  );
}

async function runOf(
  { repository, own }: Where,
  number: string,
): Promise<ApiResult<ListedRun | null>> {
  const none = { ok: true, value: null, request: '', next: null } as const;
  if (!/^[1-9]\d{0,14}$/.test(number)) return none;
  if (own?.ok === true && String(own.value.id) === number) return own;
  const asked = await readRun(repository, Number(number));
  return !asked.ok && asked.problem.status === 404 ? none : asked;
}

/**
 * The receipts with what binds them to their runs; `stood`: the commits that were the branch's tip, null if
 * unknown.
 */
export function withRuns(
  receipts: readonly Receipt[],
  runs: ReadonlyMap<string, RunOfReceipt>,
  stood: ReadonlySet<string> | null,
  { defaultBranch }: RepositoryState,
): readonly Receipt[] {
  // Without a record of pushes the server cannot say; the run's branch and event still count.
  const hasStood = (commit: string): boolean => stood?.has(commit) ?? true;
  return receipts.map((receipt) => {
    const asked = runs.get(receipt.id);
    if (asked === undefined) return receipt;
    const run: Fact<NamedRun | null> = asked.ok
      ? {
          known: true,
          value: asked.value === null ? null : namedRun(asked.value, defaultBranch, hasStood),
          grade: 'verified',
          sources: [{ kind: 'api', from: asked.request }],
        }
      : { known: false, problem: asked.problem };
    return { ...receipt, run, commitStood: hasStood(receipt.commit) };
  });
}

function namedRun(
  { event, headBranch, headSha, createdAt, endedAt, path }: ListedRun,
  defaultBranch: string,
  hasStood: (commit: string) => boolean,
): NamedRun {
  const onDefaultBranch = headBranch === defaultBranch;
  const named = path === undefined ? {} : { path };
  return { event, onDefaultBranch, commitStood: hasStood(headSha), createdAt, endedAt, ...named };
}

/**
 * The same if the token may not read runs, as for workflows of an older version: announcing then goes on as
 * before receipts were bound to runs, and assumes that they are.
 */
export function believingUnread(receipts: readonly Receipt[]): readonly Receipt[] {
  return receipts.map((receipt) => {
    const { run, createdAt } = receipt;
    if (run === undefined || run.known || run.problem.code !== 'api.forbidden') return receipt;
    const made = { event: 'push', onDefaultBranch: true, commitStood: true, createdAt };
    const value = { ...made, endedAt: null };
    return { ...receipt, run: { known: true, value, grade: 'claimed', sources: [] } };
  });
}
