import type { Party } from '../records/types.ts';
import { type Consent, inOrder, missingCode, stands } from './consent.ts';
import { foldFully } from './folding.ts';
import { weakest } from './grades.ts';
import { isOffline } from './offline.ts';
import { byText } from './order.ts';
import { recordedApproval } from './recorded-approval.ts';
import {
  fail,
  pass,
  unverifiable,
  type Finding,
  type InterventionCase,
  type Rule,
} from './rule.ts';
import { at, sourcesOf } from './sources.ts';
import { verifiedApprovals } from './verified-approvals.ts';
import type { RuleFacts } from './verdict.ts';

/** What a party gave, the best first. */
function given(party: Party, judged: InterventionCase): readonly Consent[] {
  const recorded = recordedApproval(party, judged);
  return inOrder([...(recorded === null ? [] : [recorded]), ...verifiedApprovals(party, judged)]);
}

function sameWho(client: Consent, ict: Consent): boolean {
  const byNumber = client.by.id !== null && client.by.id === ict.by.id;
  return byNumber || foldFully(client.by.login) === foldFully(ict.by.login);
}

function sameReference(client: Consent, ict: Consent): boolean {
  const telephone = client.telephone && ict.telephone;
  return !telephone && foldFully(client.reference) === foldFully(ict.reference);
}

/** The two to be shown and compared: standing ones that do not collide, where there are any. */
function pair(
  clients: readonly Consent[],
  icts: readonly Consent[],
): readonly [Consent | undefined, Consent | undefined] {
  const pairs = clients
    .filter(stands)
    .flatMap((client) => icts.filter(stands).map((ict) => [client, ict] as const));
  const apart = pairs.find(([client, ict]) => !sameWho(client, ict) && !sameReference(client, ict));
  return apart ?? [clients[0], icts[0]];
}

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
    return [
      unknown
        ? unverifiable('approval.unverifiable', null, common)
        : fail(missingCode(party), null, common),
    ];
  }
  const others = all
    .filter((consent) => consent !== shown)
    .map((consent) => ({ ...shownOf(consent), codes: [...consent.codes].sort(byText) }));
  const whole = { ...common, ...shownOf(shown), others };
  if (stands(shown)) return [pass(shown.grade, whole)];
  return shown.codes.map((code) =>
    code === 'approval.unverifiable'
      ? unverifiable(code, shown.grade, whole)
      : fail(code, shown.grade, whole),
  );
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
    const both = {
      client: shownOf(client),
      'ezdrav-ict': shownOf(ict),
      by: client.by.login,
      reference: client.reference,
    };
    if (sameWho(client, ict)) rows.push(fail('approval.same-party', grade, both));
    if (sameReference(client, ict)) rows.push(fail('approval.same-reference', grade, both));
    return rows;
  },
};
