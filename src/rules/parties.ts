import type { Party } from '../records/types.ts';
import { type Consent, inOrder, stands } from './consent.ts';
import { foldFully } from './folding.ts';
import { recordedApproval } from './recorded-approval.ts';
import type { InterventionCase } from './rule.ts';
import { verifiedApprovals } from './verified-approvals.ts';

/** What a party gave, the best first. */
export function given(party: Party, judged: InterventionCase): readonly Consent[] {
  const recorded = recordedApproval(party, judged);
  return inOrder([...(recorded === null ? [] : [recorded]), ...verifiedApprovals(party, judged)]);
}

export function sameWho(client: Consent, ict: Consent): boolean {
  const byNumber = client.by.id !== null && client.by.id === ict.by.id;
  return byNumber || foldFully(client.by.login) === foldFully(ict.by.login);
}

export function sameReference(client: Consent, ict: Consent): boolean {
  const telephone = client.telephone && ict.telephone;
  return !telephone && foldFully(client.reference) === foldFully(ict.reference);
}

/** The two to be shown and compared: standing ones that do not collide, where there are any. */
export function pair(
  clients: readonly Consent[],
  icts: readonly Consent[],
): readonly [Consent | undefined, Consent | undefined] {
  const pairs = clients
    .filter(stands)
    .flatMap((client) => icts.filter(stands).map((ict) => [client, ict] as const));
  const apart = pairs.find(([client, ict]) => !sameWho(client, ict) && !sameReference(client, ict));
  return apart ?? [clients[0], icts[0]];
}
