import type { Party } from '../records/types.ts';
import { type JudgedApproval, strongestFirst, isValidApproval } from './judged-approval.ts';
import { foldFully } from './normalise.ts';
import { isAtLeast } from './grades.ts';
import { isOffline } from './offline.ts';
import { recordedApproval } from './recorded-approval.ts';
import { mailedApprovals } from './mailed-answers.ts';
import type { InterventionCase } from './rule.ts';
import { verifiedApprovals } from './verified-approvals.ts';

/**
 * Returns true if an approval has the grade that `solution.yml` requires. An urgent intervention's approval
 * by telephone is always taken from the file; on the command line there is no requirement.
 */
function meetsDemand(
  { grade, telephone }: JudgedApproval,
  { facts, solution }: InterventionCase,
): boolean {
  return telephone || isOffline(facts) || isAtLeast(grade, solution.evidence.approvals);
}

/** A party's approvals that may count, best first. */
export function approvalsOf(party: Party, judged: InterventionCase): readonly JudgedApproval[] {
  const recorded = recordedApproval(party, judged);
  const all = [
    ...(recorded === null ? [] : [recorded]),
    ...verifiedApprovals(party, judged),
    ...mailedApprovals(party, judged),
  ];
  return strongestFirst(all.filter((consent) => meetsDemand(consent, judged)));
}

/** Returns true if both approvals come from one person: by numeric id, or by folded login. */
export function sameWho(client: JudgedApproval, ict: JudgedApproval): boolean {
  const byNumber = client.by.id !== null && client.by.id === ict.by.id;
  return byNumber || foldFully(client.by.login) === foldFully(ict.by.login);
}

/** Returns true if both refer to the same ticket or mail; two approvals by telephone do not count as that. */
export function sameReference(client: JudgedApproval, ict: JudgedApproval): boolean {
  const telephone = client.telephone && ict.telephone;
  return !telephone && foldFully(client.reference) === foldFully(ict.reference);
}

/** The two approvals to show and compare: valid ones that do not collide, if there are any. */
export function choosePair(
  clients: readonly JudgedApproval[],
  icts: readonly JudgedApproval[],
): readonly [JudgedApproval | undefined, JudgedApproval | undefined] {
  const pairs = clients
    .filter(isValidApproval)
    .flatMap((client) => icts.filter(isValidApproval).map((ict) => [client, ict] as const));
  const apart = pairs.find(([client, ict]) => !sameWho(client, ict) && !sameReference(client, ict));
  return apart ?? [clients[0], icts[0]];
}
