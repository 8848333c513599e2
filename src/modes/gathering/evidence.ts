import type { ApiResult } from '../../github/answer.ts';
import type { IssueSummary } from '../../github/issues.ts';
import type { Changes } from '../../github/pull-answers.ts';
import { readReceipts } from '../../github/receipts.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { RepositoryState } from '../../github/repository.ts';
import type { ListedRun } from '../../github/runs.ts';
import type {
  Candidate,
  ApprovalEvidence,
  Fact,
  Landing,
  Receipt,
  Source,
} from '../../rules/facts.ts';
import { approvalEvidenceOf, findIssue, readApprovalComments } from './approval-evidence.ts';
import { type EzdravFiles } from '../ezdrav-files.ts';
import { readHistory } from './history.ts';
import { readReceiptRuns, withRuns } from './receipt-runs.ts';
import { apart, readKeys, withSignatures } from './signatures.ts';
import type { HistoryPage } from './push-history.ts';

/** What was requested already, or together with the evidence. */
interface UnderWay {
  /** The run that is judged. */
  readonly own: ApiResult<ListedRun>;
  readonly ahead: Promise<HistoryPage>;
  readonly issues: Promise<ApiResult<readonly IssueSummary[]>>;
  /** Null: for several runs judged in one process nothing is requested in advance. */
  readonly changes: Promise<ApiResult<Changes>> | null;
}

interface Evidence {
  readonly landing: Fact<Landing> | null;
  readonly receipts: Fact<readonly Receipt[]> | null;
  readonly answers: readonly Receipt[];
  readonly consents: Fact<readonly ApprovalEvidence[]> | null;
}

/** No intervention is meant, so there is nothing to have evidence of. */
export const NO_EVIDENCE: Evidence = { landing: null, receipts: null, answers: [], consents: null };

export async function gatherEvidence(
  repository: RepositoryClient,
  state: RepositoryState,
  files: EzdravFiles,
  candidate: Candidate,
  { ahead, issues, own, changes }: UnderWay,
): Promise<Evidence> {
  const { id } = candidate.intervention;
  const consents = findIssue(candidate, files.solution, () => issues).then((issue) =>
    readApprovalComments(repository, issue),
  );
  const delivered = readReceipts(
    repository,
    state.deployments,
    (receipt) => receipt.deliveredAt !== null && receipt.payload?.interventionId === id,
  );
  const where = { repository, state, own };
  const [history, comments, receipts, runs, keys] = await Promise.all([
    Promise.all([ahead, changes]).then(([first, asked]) =>
      readHistory(repository, state, candidate, first.page, files.blobs, undefined, {
        ahead: first,
        changes: asked,
        comments: consents,
        receipts: delivered,
      }),
    ),
    consents,
    delivered,
    delivered.then((asked) => readReceiptRuns(where, asked, id)),
    delivered.then((asked) => readKeys(repository.client, asked, id)),
  ]);
  const { stood } = history;
  const signing = { repository, state, candidate, keys, stood, now: repository.client.clock.now() };
  const bound = receipts.ok ? withRuns(receipts.value, runs, stood, state) : [];
  const { notices, answers } = apart(await withSignatures(bound, signing));
  return {
    landing: history.landing,
    answers,
    receipts: receipts.ok
      ? {
          known: true,
          value: notices,
          grade: 'verified',
          sources: receiptSources(receipts.request, receipts.value, id),
        }
      : { known: false, problem: receipts.problem },
    // Without the landing, the pull request and its approvals are not known either.
    consents: history.landing.known
      ? approvalEvidenceOf(candidate, history.pull, comments, history.holders)
      : history.landing,
  };
}

/** Where receipts were looked for, and those of the intervention that were found. */
function receiptSources(
  from: string,
  receipts: readonly Receipt[],
  interventionId: string,
): readonly Source[] {
  const own = receipts.filter(({ payload }) => payload?.interventionId === interventionId);
  const found = own.map(({ id, deliveredAt, createdAt }): Source => {
    return { kind: 'api', from, id, time: deliveredAt ?? createdAt };
  });
  return found.length > 0 ? found : [{ kind: 'api', from }];
}
