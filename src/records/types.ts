import type { Instant, LocalDate } from '../calendar/instant.ts';

// The shapes of the three files after reading: every key as it stands in the file, every time an
// instant, every default filled in where the specification names one. `undefined` means: not written.

export type Digest = `sha256:${string}`;
export type Environment = 'production' | 'test';
export type Language = 'en' | 'sl';

export interface Announcement {
  readonly 'sent-at': Instant;
  readonly recipients: readonly string[];
  readonly reference?: string | undefined;
  readonly form?: { readonly number: string; readonly sha256?: string | undefined } | undefined;
  readonly plan?: Digest | undefined;
}

export interface Approval {
  readonly by: string;
  readonly at: Instant;
  readonly reference: string;
  readonly plan?: Digest | undefined;
}

export interface Notification {
  readonly 'sent-at': Instant;
  readonly recipients: readonly string[];
  readonly reference?: string | undefined;
  readonly plan?: Digest | undefined;
}

/** Every part may be missing: the rule `urgent` refuses with its own code. */
export interface Urgent {
  readonly reason?: string | undefined;
  readonly incident?: string | undefined;
  readonly 'declared-by'?: string | undefined;
  readonly notification?: Notification | undefined;
}

export interface Outcome {
  readonly 'started-at'?: Instant | undefined;
  readonly 'ended-at'?: Instant | undefined;
  readonly result: 'completed' | 'rolled-back' | 'cancelled';
  readonly 'downtime-minutes'?: number | undefined;
  readonly deviations?: string | undefined;
}

export interface Intervention {
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  readonly solution: string;
  readonly environment: Environment;
  readonly release: { readonly tag: string; readonly commit?: string | undefined };
  readonly description: string;
  readonly reason: string;
  readonly components: readonly {
    readonly name: string;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  }[];
  readonly affects: readonly string[];
  readonly schedule: {
    readonly start: Instant;
    readonly end: Instant;
    readonly downtime: boolean;
    readonly 'work-minutes'?: number | undefined;
    readonly 'rollback-minutes'?: number | undefined;
  };
  readonly impact: string;
  readonly risk?:
    | { readonly level: 'low' | 'medium' | 'high'; readonly measures?: string | undefined }
    | undefined;
  readonly network?:
    | { readonly change: boolean; readonly reference?: string | undefined }
    | undefined;
  readonly rollback: string;
  readonly status: 'planned' | 'withdrawn';
  readonly tests?:
    | readonly {
        readonly environment: string;
        readonly result: string;
        readonly reference?: string | undefined;
      }[]
    | undefined;
  readonly announcement?: Announcement | undefined;
  readonly approvals?:
    | { readonly client?: Approval | undefined; readonly 'ezdrav-ict'?: Approval | undefined }
    | undefined;
  readonly urgent?: Urgent | undefined;
  readonly outcome?: Outcome | undefined;
}

export type Party = 'client' | 'ezdrav-ict';

/** A GitHub user as the files name one; the numeric id is the identity, the login may change. */
export interface GitHubUser {
  readonly login: string;
  readonly id: number;
}

export interface Freeze {
  readonly from: Instant;
  readonly to: Instant;
  readonly reason: string;
  readonly urgent: 'allowed' | 'denied';
}

/** Wall-clock times `HH:mm` in Europe/Ljubljana; never wider than 20:00–06:00 and 22:00–06:00. */
export interface WindowHours {
  readonly opens: string;
  readonly 'opens-with-downtime': string;
  readonly closes: string;
}

export type LeadTimeReading = 'default' | 'full-days';

export interface Solution {
  readonly version: 1;
  readonly name: string;
  readonly client?:
    | { readonly organisation?: string | undefined; readonly contact?: string | undefined }
    | undefined;
  readonly contract?:
    | { readonly reference?: string | undefined; readonly ends?: LocalDate | undefined }
    | undefined;
  readonly contacts: {
    /** An address beside servicedesk@src.si, which always stays a recipient. */
    readonly servicedesk: string;
    readonly ict: string;
    readonly 'solution-custodian'?: string | undefined;
    readonly 'contract-custodian'?: string | undefined;
    readonly assignees: readonly string[];
  };
  readonly approvers: { readonly [party in Party]: readonly GitHubUser[] };
  readonly 'urgent-authorities'?: readonly GitHubUser[] | undefined;
  readonly evidence: {
    readonly announcement: 'landed' | 'receipt';
    readonly approvals: 'recorded' | 'verified';
  };
  /** Tested against ticket references, never against a `<Message-ID>`. */
  readonly 'reference-pattern'?: string | undefined;
  readonly calendar: {
    readonly 'lead-time': LeadTimeReading;
    readonly 'extra-non-working-days': readonly LocalDate[];
  };
  readonly window: WindowHours;
  readonly freezes: readonly Freeze[];
  readonly urgent: { readonly 'valid-hours': number };
  readonly 'enforce-in': readonly Environment[];
  readonly language?: Language | undefined;
  readonly znet?:
    | { readonly joined?: LocalDate | undefined; readonly reference?: string | undefined }
    | undefined;
  readonly 'access-rules'?:
    | { readonly version?: string | undefined; readonly acknowledged?: LocalDate | undefined }
    | undefined;
  readonly architecture?:
    | {
        readonly plans?:
          | { readonly sent?: LocalDate | undefined; readonly reference?: string | undefined }
          | undefined;
        readonly meeting?:
          | { readonly held?: LocalDate | undefined; readonly reference?: string | undefined }
          | undefined;
        readonly 'ip-space'?: string | undefined;
        readonly vlan?: string | undefined;
        readonly connections?: readonly string[] | undefined;
        readonly runtime?: string | undefined;
        readonly confidentiality?: string | undefined;
        readonly integrity?: string | undefined;
        readonly availability?: string | undefined;
      }
    | undefined;
}

/** A day, or a moment of a day: what `left` may hold. */
export type DayOrTime =
  | { readonly kind: 'day'; readonly date: LocalDate }
  | { readonly kind: 'time'; readonly instant: Instant };

export interface StaffMember {
  readonly ref: string;
  readonly github?:
    | { readonly login: string; readonly id: number; readonly write: boolean }
    | undefined;
  readonly role?: string | undefined;
  readonly company?: string | undefined;
  readonly 'eligibility-checked'?: LocalDate | undefined;
  readonly 'statement-signed'?: LocalDate | undefined;
  readonly account?:
    | {
        readonly requested?: LocalDate | undefined;
        readonly reference?: string | undefined;
        readonly granted?: LocalDate | undefined;
      }
    | undefined;
  readonly left?: DayOrTime | undefined;
  readonly revocation?:
    | {
        readonly notified?: Instant | undefined;
        readonly reference?: string | undefined;
        readonly confirmed?: Instant | undefined;
      }
    | undefined;
}

export interface Roster {
  readonly version: 1;
  readonly staff: readonly StaffMember[];
}
