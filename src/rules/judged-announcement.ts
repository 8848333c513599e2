import { type Instant, latest } from '../calendar/instant.ts';
import { weakest } from './grades.ts';
import { isOffline } from './offline.ts';
import { sending, type DeliveryEvidence } from './notice.ts';
import type { InterventionCase } from './rule.ts';
import type { Grade } from './verdict.ts';

/** When an intervention counts as announced, and on what that rests. */
export type Announced =
  | {
      readonly kind: 'announced';
      /** The later of the plan's landing and the announcement's delivery. */
      readonly at: Instant;
      readonly basis: 'landed' | 'delivered' | 'recorded';
      readonly grade: Grade;
    }
  /** This plan was not announced. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

export interface JudgedAnnouncement {
  readonly sending: DeliveryEvidence;
  readonly announced: Announced;
}

/** Returns true if GitHub should say when the plan landed and does not. */
export function landingUnknown({ facts }: InterventionCase): boolean {
  return !isOffline(facts) && facts.landing?.known !== true;
}

/** When the plan reached the default branch; null offline and if it cannot be known. */
export function landedAt({ facts }: InterventionCase): Instant | null {
  return facts.landing?.known === true ? facts.landing.value.landedAt : null;
}

/**
 * The announcement's effective instant (3-evidence.md, Time): the later of *landed* (the plan on the default
 * branch) and *delivered* (a receipt's first success, otherwise the recorded `sent-at`). Offline it is the
 * recorded `sent-at` alone.
 */
export function judgeAnnouncement(judged: InterventionCase): JudgedAnnouncement {
  const sent = sending('announcement', judged);
  return { sending: sent, announced: announcedBy(sent, judged) };
}

function announcedBy(sent: DeliveryEvidence, judged: InterventionCase): Announced {
  if (sent.kind === 'unknown') return { kind: 'unknown' };
  if (sent.kind !== 'sent') return { kind: 'none' };
  if (landingUnknown(judged)) return { kind: 'unknown' };
  const { notice } = sent;
  const basis = notice.via === 'receipt' ? 'delivered' : 'recorded';
  const landed = judged.facts.landing;
  if (landed?.known !== true)
    return { kind: 'announced', at: notice.at, basis, grade: notice.grade };
  const at = latest(landed.value.landedAt, notice.at);
  return {
    kind: 'announced',
    at,
    basis: at > notice.at ? 'landed' : basis,
    grade: weakest(landed.grade, notice.grade),
  };
}
