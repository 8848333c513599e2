import { isGitHubActions } from '../rules/accounts.ts';
import type { Receipt } from '../rules/facts.ts';
import type { InterventionCase } from '../rules/rule.ts';
import type { Deliveries } from './listed.ts';

/** A case whose file says who was told, or that this is unknown. */
export type CaseWithNotice =
  | { readonly known: true; readonly judged: InterventionCase }
  | { readonly known: false };

/**
 * The case as if its file recorded what GitHub's record of deliveries says. One look at a solution reads
 * neither signatures nor the runs that made a delivery; if these are required the result is unknown.
 */
export function withDeliveries(judged: InterventionCase, deliveries: Deliveries): CaseWithNotice {
  const { candidate, solution } = judged;
  const demand = solution.evidence.announcement;
  const { announcement, urgent } = candidate.intervention;
  const recorded = urgent === undefined ? announcement : urgent.notification;
  if (deliveries.kind === 'unknown') return { known: false };
  if (deliveries.kind === 'not-asked') {
    return demand === 'landed' ? { known: true, judged } : { known: false };
  }
  const { id } = candidate.intervention;
  // An unreadable receipt may be about any of them.
  const [newest] = deliveries.receipts
    .filter(({ creator, kind, payload }) => {
      const isAbout = payload === null || payload.interventionId === id;
      return isAbout && isNotice(kind) && isGitHubActions(creator);
    })
    .toSorted((one, other) => momentOf(other) - momentOf(one));
  const wanted = urgent === undefined ? 'announcement' : 'notification';
  if (newest === undefined) {
    if (!deliveries.isWhole) return { known: false };
    return { known: true, judged: demand === 'landed' ? judged : withNotice(judged, undefined) };
  }
  const { deliveredAt, payload } = newest;
  if (deliveredAt === null || payload === null || demand === 'signed') return { known: false };
  if (recorded !== undefined && demand === 'landed' && recorded['sent-at'] > deliveredAt) {
    return { known: true, judged };
  }
  const { recipients, messageId: reference, planDigest } = payload;
  const plan = planDigest as Notice['plan'];
  const notice: Notice = { 'sent-at': deliveredAt, recipients, reference, plan };
  return { known: true, judged: withNotice(judged, newest.kind === wanted ? notice : undefined) };
}

function isNotice(kind: Receipt['kind']): boolean {
  return kind === 'announcement' || kind === 'notification' || kind === 'withdrawal';
}

function momentOf({ deliveredAt, createdAt }: Receipt): number {
  return deliveredAt ?? createdAt;
}

type Notice = NonNullable<InterventionCase['candidate']['intervention']['announcement']>;

/** The same with this notice in place of what the file records; undefined removes it. */
function withNotice(judged: InterventionCase, notice: Notice | undefined): InterventionCase {
  const { candidate } = judged;
  const { announcement: _, urgent, ...others } = candidate.intervention;
  const { notification: __, ...emergency } = urgent ?? {};
  const recorded =
    urgent === undefined
      ? { ...(notice !== undefined && { announcement: notice }) }
      : { urgent: { ...emergency, ...(notice !== undefined && { notification: notice }) } };
  return { ...judged, candidate: { ...candidate, intervention: { ...others, ...recorded } } };
}
