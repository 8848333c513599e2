import type { Instant } from '../calendar/instant.ts';
import type { TrustShortfall, TokenFault, Unproven } from './reasons.ts';

/** What GitHub signed in addition to the payload. */
export interface Statement {
  /** When the token was made (`iat`), which is the time of the statement. */
  readonly at: Instant;
  readonly run: string;
  readonly attempt: number;
  readonly event: string;
  /** The commit and the ref of the run. */
  readonly commit: string;
  readonly ref: string;
  /** `owner/name/.github/workflows/x.yml@refs/heads/main`, of the run and of the job. */
  readonly workflow: string;
  readonly jobWorkflow: string;
  /** The commits of these two files; null if the server does not say. */
  readonly workflowCommit: string | null;
  readonly jobCommit: string | null;
  /** `owner/name` at that time. */
  readonly repository: string;
  /** True if the runner was GitHub's own. */
  readonly hosted: boolean;
  readonly keyId: string;
}

/** How far a signature carries. */
export type Witness =
  /** Nobody with write access here can have made it without changing the default branch. */
  | { readonly kind: 'verified'; readonly statement: Statement }
  /** GitHub signed it, but without what is missing, others could have had it signed. */
  | {
      readonly kind: 'recorded';
      readonly statement: Statement;
      readonly missing: readonly [TrustShortfall, ...TrustShortfall[]];
    }
  /** Cannot be decided: worth no more than no signature, but no sign of a forgery. */
  | { readonly kind: 'unproven'; readonly reason: Unproven; readonly keyId: string }
  /** Not a witness of this: worthless, whatever else there is. */
  | { readonly kind: 'refused'; readonly faults: readonly [TokenFault, ...TokenFault[]] };
