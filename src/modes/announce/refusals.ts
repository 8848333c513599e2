import type { ApiResult } from '../../github/answer.ts';
import type { IssueSummary } from '../../github/issues.ts';
import type { Refusal } from '../../letters/refusals.ts';
import type { Candidate } from '../../rules/facts.ts';
import { heardAhead } from '../../rules/heard.ts';
import type { Due } from './due.ts';
import { answeredCase, type GatheredIntervention, type TipSnapshot } from './gathering.ts';

/** The rejections of the plan that this letter withdraws or replaces. */
export async function rejectionsOf(
  standing: TipSnapshot,
  candidate: Candidate,
  found: GatheredIntervention,
  { notice, previous }: Extract<Due, { kind: 'send' }>,
  issue: ApiResult<IssueSummary>,
): Promise<readonly Refusal[] | undefined> {
  const planDigest = previous?.digest;
  if (planDigest === undefined || (notice !== 'withdrawal' && notice !== 'changed-announcement'))
    return undefined;
  // It is about the plan that people were told of, whose landing no longer matters.
  const facts = { ...found.facts, landing: null };
  const told = { ...found, facts };
  const heard = heardAhead(await answeredCase(standing, { ...candidate, planDigest }, told, issue));
  return heard.flatMap(({ party, no }) =>
    no === null ? [] : [{ party, at: no.at, reference: no.reference }],
  );
}
