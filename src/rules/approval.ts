import type { Party } from '../records/types.ts';
import { type Consent, missingCode, stands } from './consent.ts';
import { weakest } from './grades.ts';
import { isSomebodyUnnamed } from './involved.ts';
import { isOffline } from './offline.ts';
import { byText } from './order.ts';
import { given, pair, sameReference, sameWho } from './parties.ts';
import { pass, refusals, type Finding, type InterventionCase, type Rule } from './rule.ts';
import { at, sourcesOf } from './sources.ts';
import type { RuleFacts } from './verdict.ts';

function shownOf(consent: Consent): RuleFacts {
  const { via, by, at: moment, reference, bound, self, telephone, id } = consent;
  return { via, id, by: by.login, at: at(moment), reference, bound, self, telephone };
}

function judgeParty(
  party: Party,
  shown: Consent | undefined,
  all: readonly Consent[],
  judged: InterventionCase,
): readonly Finding[] {
  const { facts, solution, candidate } = judged;
  const common = {
    party,
    demand: solution.evidence.approvals,
    plan: candidate.planDigest,
    'approve-line': `/approve ${candidate.intervention.id} ${candidate.planDigest}`,
    sources: sourcesOf(facts.landing, facts.consents),
  };
  if (shown === undefined) {
    const unknown = facts.consents?.known !== true && !isOffline(facts);
    return refusals([unknown ? 'approval.unverifiable' : missingCode(party)], null, common);
  }
  const others = all
    .filter((consent) => consent !== shown)
    .map((consent) => ({ ...shownOf(consent), codes: [...consent.codes].sort(byText) }));
  const whole = { ...common, ...shownOf(shown), others };
  if (stands(shown)) return [pass(shown.grade, whole)];
  const why = isSomebodyUnnamed(judged) ? { unknown: 'people-unknown' } : {};
  return refusals(shown.codes, shown.grade, { ...whole, ...why });
}

/**
 * Client and eZdravje ICT team each approved this plan: who, when, with a reference, not in the
 * future, two different people and references, none of whom wrote the plan or starts the deployment.
 *
 * Example: both approvals refer to `SD-2026-118402#3` → fail, `approval.same-reference`.
 */
export const approval: Rule = {
  id: 'approval',
  subject: 'intervention',
  waivedByUrgency: false,
  enforcedOutsideProduction: false,
  foreseen: 'answer',
  judge(judged: InterventionCase): readonly Finding[] {
    const clients = given('client', judged);
    const icts = given('ezdrav-ict', judged);
    const [client, ict] = pair(clients, icts);
    const rows = [
      ...judgeParty('client', client, clients, judged),
      ...judgeParty('ezdrav-ict', ict, icts, judged),
    ];
    if (client === undefined || ict === undefined) return rows;
    const grade = weakest(client.grade, ict.grade);
    const { by, reference } = client;
    const both = { client: shownOf(client), 'ezdrav-ict': shownOf(ict), by: by.login, reference };
    if (sameWho(client, ict)) rows.push(...refusals(['approval.same-party'], grade, both));
    if (sameReference(client, ict))
      rows.push(...refusals(['approval.same-reference'], grade, both));
    return rows;
  },
};
