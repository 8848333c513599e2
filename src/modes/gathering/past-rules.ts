import type { Push } from '../../github/activity.ts';
import type { ApiResult } from '../../github/answer.ts';
import { RepositoryClient } from '../../github/repository-client.ts';
import type { RepositoryState } from '../../github/repository.ts';
import type { Fact, Facts, FormerRules } from '../../rules/facts.ts';
import { stillCounts } from '../../rules/former-rules.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';
import { readFormerRules } from './former-rules.ts';
import { readMerges, withPulls } from './rules-pulls.ts';
import type { HistoryPage } from './push-history.ts';

/** The former versions of the rules, by the newest pushes. */
export async function readPastRules(
  repository: RepositoryClient,
  state: RepositoryState,
  files: EzdravFiles,
  ahead: Promise<HistoryPage>,
): Promise<Fact<readonly FormerRules[]>> {
  const { solution, blobs, belonging } = files;
  const first = await ahead;
  const now = repository.client.clock.now();
  const extra = solution.calendar['extra-non-working-days'];
  const counts = ({ at }: Push): boolean => !now.known || stillCounts(at, now.value, extra);
  const { page } = first;
  const lacking =
    !page.ok &&
    [404, 410].includes(page.problem.status ?? 0) &&
    repository.client.enterpriseVersion !== null;
  const seen = lacking ? 'merges' : 'every-push';
  const stretch = lacking ? await readMerges(repository, state.defaultBranch, counts) : first;
  const own = belonging?.own ?? solution;
  const asked = { repository, state, solution: own, blobs, counts, seen } as const;
  const former = await readFormerRules(asked, stretch);
  if (belonging === undefined && !namesOrganisation(former)) return former;
  const { withOrganisations } = await import('../organisation/former-rules.ts');
  return withOrganisations(repository.numbered(state.id), files, counts, former);
}

/** Returns true if a former version belonged to an organisation. */
function namesOrganisation(former: Fact<readonly FormerRules[]>): boolean {
  return (
    former.known &&
    former.value.some(
      ({ rules }) => 'solution' in rules && rules.solution.organisation !== undefined,
    )
  );
}

/**
 * The same versions with the pull requests that superseded the given ones, and who approved them. Null if
 * there is nothing to ask. A loosening by an organisation cannot be released early, so its pull requests are
 * not read.
 */
export async function whoLetGo(
  repository: RepositoryClient,
  branch: string,
  { formerRules }: Facts,
  wanted: readonly FormerRules[],
): Promise<ApiResult<readonly FormerRules[]> | null> {
  const own = wanted.filter(({ file }) => file.startsWith('.ezdrav/'));
  if (own.length === 0 || formerRules?.known !== true) return null;
  return withPulls(repository, branch, formerRules.value, own);
}
