import type { Party } from '../records/types.ts';
import { type JudgedApproval, missingCode, isValidApproval } from './judged-approval.ts';
import { isSomebodyUnnamed } from './separation-of-duties.ts';
import { isOffline } from './offline.ts';
import { heardOf, missFacts, refusalFacts } from './heard.ts';
import { byText } from './order.ts';
import { doubts, type Rejection } from './rejections.ts';
import { type RuleFinding, type InterventionCase, pass, refusals } from './rule.ts';
import { at, sourcesOf } from './sources.ts';
import type { RuleFacts } from './verdict.ts';

/** One piece of evidence as the report shows it. */
export function shownOf(consent: JudgedApproval): RuleFacts {
  const { via, by, at: moment, reference, bound, self, telephone, id } = consent;
  return { via, id, by: by.login, at: at(moment), reference, bound, self, telephone };
}

function doubted(judged: InterventionCase): RuleFacts {
  const all = doubts(judged).map(({ id, user, createdAt, url }) => ({
    id,
    by: user.login,
    at: at(createdAt),
    reference: url,
  }));
  return all.length === 0 ? {} : { doubts: all };
}

function rejected(
  no: Rejection,
  consents: readonly JudgedApproval[],
  common: RuleFacts,
): readonly RuleFinding[] {
  const others = consents.map((each) => ({
    ...shownOf(each),
    codes: [...each.codes].sort(byText),
  }));
  return refusals(['approval.rejected'], no.grade, { ...common, ...refusalFacts(no), others });
}

/** Judges whether one party approved: `shown` is its best approval. */
export function judgeParty(
  party: Party,
  shown: JudgedApproval | undefined,
  all: readonly JudgedApproval[],
  judged: InterventionCase,
): readonly RuleFinding[] {
  const { facts, solution, candidate } = judged;
  const common = {
    party,
    demand: solution.evidence.approvals,
    plan: candidate.planDigest,
    'approve-line': `/approve ${candidate.intervention.id} ${candidate.planDigest}`,
    sources: sourcesOf(facts.landing, facts.consents),
    ...doubted(judged),
  };
  const heard = heardOf(party, all, judged);
  if (heard !== null && heard.no !== null) return rejected(heard.no, all, common);
  const miss = heard === null ? {} : missFacts(heard.miss);
  if (shown === undefined) {
    const unknown = facts.consents?.known !== true && !isOffline(facts);
    return refusals([unknown ? 'approval.unverifiable' : missingCode(party)], null, {
      ...common,
      ...miss,
    });
  }
  const others = all
    .filter((consent) => consent !== shown)
    .map((consent) => ({ ...shownOf(consent), codes: [...consent.codes].sort(byText) }));
  const whole = { ...common, ...shownOf(shown), others };
  // If GitHub's answers are unknown, a rejection may be among them.
  if (facts.consents?.known === false && isValidApproval(shown))
    return refusals(['approval.unverifiable'], shown.grade, whole);
  if (isValidApproval(shown)) return [pass(shown.grade, whole)];
  const why = isSomebodyUnnamed(judged) ? { unknown: 'people-unknown' } : {};
  return refusals(shown.codes, shown.grade, { ...whole, ...why, ...miss });
}
