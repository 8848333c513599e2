import type { Instant } from '../../calendar/instant.ts';
import type { Digest, Party } from '../../records/types.ts';
import type { Problem } from '../../rules/facts.ts';
import type { Heard } from '../../rules/heard.ts';
import type { Verdict } from '../../rules/verdict.ts';

/** The letters that tell of an intervention, by what they are called. */
export type NoticeKind =
  | 'announcement'
  | 'changed-announcement'
  | 'withdrawal'
  | 'urgent-notification';

/** Why a mail certainly reached nobody. */
export type MailRefusal =
  | 'address'
  | 'host-unknown'
  | 'connection-refused'
  | 'unreachable'
  | 'no-connection'
  | 'timeout'
  | 'certificate-expired'
  | 'certificate-name'
  | 'certificate'
  | 'no-tls'
  | 'starttls-port'
  | 'tls-port'
  | 'no-login'
  | 'login-refused'
  | 'sender-refused'
  | 'recipient-refused'
  | 'message-refused'
  | 'protocol';

/** Whether GitHub signed that it was delivered; `unset`: such a run has nothing signed. */
export type DeliverySignature =
  | { readonly kind: 'signed' | 'unset' }
  /** `setUp`: the job has `id-token: write`; `demanded`: without a signature the receipt does not count. */
  | {
      readonly kind: 'unsigned';
      readonly setUp: boolean;
      readonly demanded: boolean;
      readonly problem: Problem;
    };

/** How telling people of one intervention ended. */
export type AnnounceResult =
  | {
      readonly kind: 'sent';
      readonly notice: NoticeKind;
      readonly at: Instant;
      readonly messageId: string;
      readonly to: readonly string[];
      /** The host that took it. */
      readonly mailServer: string;
      readonly signing: DeliverySignature;
      /** Copies the mail server refused. */
      readonly refusedCopies: readonly string[];
    }
  /** Everybody knows already; nothing was sent. */
  | {
      readonly kind: 'told';
      readonly withdrawn: boolean;
      readonly via: 'receipt' | 'record';
      readonly at: Instant;
      readonly reference: string | undefined;
      /** Told so long ago that an urgent intervention may not be carried out on it any more. */
      readonly expired?: boolean;
    }
  | { readonly kind: 'never-announced' }
  | {
      readonly kind: 'by-hand';
      readonly notice: NoticeKind;
      readonly to: readonly string[];
      readonly subject: string;
      readonly path: string;
      /** True where the draft names the sender that `mail-from` gives. */
      readonly fromKnown: boolean;
    }
  | {
      readonly kind: 'not-sent';
      readonly notice: NoticeKind;
      readonly why: MailRefusal;
      readonly status: number | null;
      readonly detail: string;
      readonly rejected: readonly string[];
      /** A receipt that could not be marked as given up, by its id. */
      readonly left: string | null;
    }
  /** The mail was handed over and no answer came, now (`now`) or in an earlier run. */
  | {
      readonly kind: 'unknown';
      readonly now: boolean;
      readonly notice: NoticeKind;
      readonly messageId: string;
      readonly receipt: string;
      readonly since: Instant;
    }
  /** Everybody was told, but the receipt could not be marked so. */
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
  /** The mail server is another than the one solution.yml names. */
  | { readonly kind: 'other-server'; readonly host: string; readonly named: string }
  /** Another run is sending the same. */
  | { readonly kind: 'rival' }
  /** Several unfinished files have one id, so receipts would be taken for one another's. */
  | { readonly kind: 'same-id'; readonly files: readonly string[] }
  | { readonly kind: 'refused'; readonly verdict: Verdict };

/** What became of one reminder. */
export type ReminderResult =
  /** `unsigned`: why GitHub did not sign that it was, where that is demanded. */
  | { readonly kind: 'sent'; readonly messageId: string; readonly unsigned?: Problem }
  | { readonly kind: 'sending' | 'unknown'; readonly messageId: string }
  /** Sent before, or being sent by another run: nothing new. */
  | { readonly kind: 'told' | 'rival' }
  /** An earlier one may have arrived, or a person changed what was recorded of it. */
  | { readonly kind: 'doubt' }
  /** Without a mail server a person sends it. */
  | { readonly kind: 'by-hand' }
  | { readonly kind: 'other-server'; readonly host: string; readonly named: string }
  | {
      readonly kind: 'not-sent';
      readonly why: MailRefusal;
      readonly status: number | null;
      readonly detail: string;
    }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  /** A request failed before anything was sent. */
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Who was reminded; null: it could not be known who had not answered. */
export interface Reminded {
  readonly party: Party | null;
  readonly result: ReminderResult;
}

/** The same, of which intervention, and the issue it stands in. */
export interface AnnouncedIntervention {
  readonly id: string;
  readonly path: string;
  readonly planDigest: Digest;
  readonly urgent: boolean;
  readonly result: AnnounceResult;
  readonly issue: { readonly number: number; readonly url: string } | null;
  /** What the parties answered so far that is no yes. */
  readonly heard: readonly Heard[];
  /** Reminders that were due in this run. */
  readonly reminders: readonly Reminded[];
  /** What could not be written on the issue afterwards; what was sent stays sent. */
  readonly issueTrouble: Problem | null;
}

/** True where everybody knows what they have to know. */
export function isAnnouncementSettled(result: AnnounceResult): boolean {
  const { kind } = result;
  if (kind === 'sent') return !lacksSignature(result);
  return kind === 'told' || kind === 'never-announced';
}

const UNSENT: ReadonlySet<ReminderResult['kind']> = new Set<ReminderResult['kind']>([
  'unknown',
  'not-sent',
  'other-server',
  'incomplete',
]);

/** True where everything is as it should be: everybody knows, and what was to be reminded of was. */
export function isWhole({ result, reminders }: AnnouncedIntervention): boolean {
  const isAmiss = ({ result: reminder }: Reminded): boolean =>
    UNSENT.has(reminder.kind) || (reminder.kind === 'sent' && reminder.unsigned !== undefined);
  return isAnnouncementSettled(result) && !reminders.some(isAmiss);
}

/** True where everybody was told, and the gate will not take the receipt for it. */
export function lacksSignature({ signing }: Extract<AnnounceResult, { kind: 'sent' }>): boolean {
  return signing.kind === 'unsigned' && signing.demanded;
}
