import type { Instant } from '../calendar/instant.ts';
import type { Digest } from '../records/types.ts';
import type { Problem } from '../rules/facts.ts';
import type { Heard } from '../rules/heard.ts';
import type { ReasonCode } from '../rules/reason-codes.ts';
import type { Decision, Verdict } from '../rules/verdict.ts';
import { isReminded, type NotSent, type Reminded } from './letter-results.ts';

/** The letters about an intervention, by name. */
export type NoticeKind =
  | 'announcement'
  | 'changed-announcement'
  | 'withdrawal'
  | 'urgent-notification';

/** Whether GitHub signed the delivery; `unset`: such a run does not sign. */
export type DeliverySignature =
  | { readonly kind: 'signed' | 'unset' }
  /** `setUp`: the job has `id-token: write`; `demanded`: without a signature the receipt does not count. */
  | {
      readonly kind: 'unsigned';
      readonly setUp: boolean;
      readonly demanded: boolean;
      readonly problem: Problem;
    };

/** The result of announcing one intervention. */
export type AnnounceResult =
  | {
      readonly kind: 'sent';
      readonly notice: NoticeKind;
      readonly at: Instant;
      readonly messageId: string;
      readonly to: readonly string[];
      /** The mail server that accepted it. */
      readonly mailServer: string;
      readonly signing: DeliverySignature;
      /** Copies that the mail server refused. */
      readonly refusedCopies: readonly string[];
    }
  /** Everybody had been told; nothing was sent. */
  | {
      readonly kind: 'told';
      readonly withdrawn: boolean;
      readonly via: 'receipt' | 'record';
      readonly at: Instant;
      readonly reference: string | undefined;
      /** Sent so long ago that an urgent intervention can no longer rely on it. */
      readonly expired?: boolean;
    }
  | { readonly kind: 'never-announced' }
  | {
      readonly kind: 'by-hand';
      readonly notice: NoticeKind;
      readonly to: readonly string[];
      readonly subject: string;
      readonly path: string;
      /** True if the draft has the sender from `mail-from`. */
      readonly fromKnown: boolean;
    }
  | (NotSent & {
      readonly notice: NoticeKind;
      readonly rejected: readonly string[];
      /** The id of a receipt that could not be marked as abandoned. */
      readonly left: string | null;
    })
  /** The mail was handed over without an answer, now (`now`) or in an earlier run. */
  | {
      readonly kind: 'unknown';
      readonly now: boolean;
      readonly notice: NoticeKind;
      readonly messageId: string;
      readonly receipt: string;
      readonly since: Instant;
    }
  /** Everybody was told, but the receipt could not be marked as delivered. */
  | {
      readonly kind: 'unconfirmed';
      readonly notice: NoticeKind;
      readonly messageId: string;
      readonly receipt: string;
      readonly problem: Problem;
    }
  /** A request failed before anything was sent. */
  | {
      readonly kind: 'failed';
      readonly at: 'issue' | 'receipt' | 'facts' | 'signature';
      readonly problem: Problem;
    }
  | {
      readonly kind: 'incomplete';
      readonly notice: NoticeKind;
      readonly missing: readonly string[];
    }
  /** The mail server is not the one named in solution.yml. */
  | { readonly kind: 'other-server'; readonly host: string; readonly named: string }
  /** Another run is sending the same. */
  | { readonly kind: 'rival' }
  /** Several unfinished files have one id, so that their receipts could be mistaken for each other's. */
  | { readonly kind: 'same-id'; readonly files: readonly string[] }
  | { readonly kind: 'refused'; readonly verdict: Verdict };

/** A result with its intervention and issue. */
export interface AnnouncedIntervention {
  readonly id: string;
  readonly path: string;
  readonly planDigest: Digest;
  readonly urgent: boolean;
  readonly result: AnnounceResult;
  readonly issue: { readonly number: number; readonly url: string } | null;
  /** Answers so far that are not valid approvals. */
  readonly heard: readonly Heard[];
  /** Reminders that were due in this run. */
  readonly reminders: readonly Reminded[];
  /** What could not be written on the issue afterwards; what was sent stays sent. */
  readonly issueTrouble: Problem | null;
}

/** Returns true if everybody knows what they have to know. */
export function isAnnouncementSettled(result: AnnounceResult): boolean {
  const { kind } = result;
  if (kind === 'sent') return !lacksSignature(result);
  return kind === 'told' || kind === 'never-announced';
}

/** Returns true if everything is in order: everybody knows, and due reminders were sent. */
export function isWhole({ result, reminders }: AnnouncedIntervention): boolean {
  return isAnnouncementSettled(result) && reminders.every(isReminded);
}

/** Returns true if everybody was told, but the gate will not accept the receipt as proof. */
function lacksSignature({ signing }: Extract<AnnounceResult, { kind: 'sent' }>): boolean {
  return signing.kind === 'unsigned' && signing.demanded;
}

export interface AnnouncementStatus {
  readonly decision: Decision | null;
  readonly codes: readonly ReasonCode[];
}

const SETTLED: AnnouncementStatus = { decision: null, codes: [] };

function unverifiable(urgent: boolean): AnnouncementStatus {
  const code = urgent ? 'urgent.unverifiable' : 'announcement.unverifiable';
  return { decision: 'unverifiable', codes: [code] };
}

/** The state in the words of a verdict; it never says that a deployment is allowed. */
export function announcementStatus({ result, urgent }: AnnouncedIntervention): AnnouncementStatus {
  switch (result.kind) {
    case 'sent':
      return lacksSignature(result) ? unverifiable(urgent) : SETTLED;
    case 'told':
    case 'never-announced':
      return SETTLED;
    case 'refused':
      return { decision: result.verdict.decision, codes: result.verdict.reasonCodes };
    case 'unknown':
    case 'unconfirmed':
      return unverifiable(urgent);
    case 'failed':
      return { decision: 'unverifiable', codes: [result.problem.code] };
    case 'same-id':
      return { decision: 'deny', codes: ['target.ambiguous'] };
    case 'by-hand':
    case 'not-sent':
    case 'incomplete':
    case 'rival':
    case 'other-server':
      return {
        decision: 'deny',
        codes: [urgent ? 'urgent.not-notified' : 'announcement.missing'],
      };
  }
}
