import type { Instant } from '../calendar/instant.ts';
import type { TrustShortfall, TokenFault, Unproven } from './reasons.ts';

/** What GitHub signed beside the payload. */
export interface Statement {
  /** When the token was made (`iat`): the time of what is said. */
  readonly at: Instant;
  readonly run: string;
  readonly attempt: number;
  readonly event: string;
  /** The commit and the ref that the run was of. */
  readonly commit: string;
  readonly ref: string;
  /** `owner/name/.github/workflows/x.yml@refs/heads/main`, of the run and of the job. */
  readonly workflow: string;
  readonly jobWorkflow: string;
  /** The commits of these two files; null where the server does not say them. */
  readonly workflowCommit: string | null;
  readonly jobCommit: string | null;
  /** `owner/name` as it was called then. */
  readonly repository: string;
  /** True where the runner was GitHub's own. */
  readonly hosted: boolean;
  readonly keyId: string;
}

/** How far a signature carries. */
export type Witness =
  /** Nobody with write access here can have made it without changing the default branch. */
  | { readonly kind: 'verified'; readonly statement: Statement }
  /** GitHub signed it; but what is missing would keep others from having it signed. */
  | {
      readonly kind: 'recorded';
      readonly statement: Statement;
      readonly missing: readonly [TrustShortfall, ...TrustShortfall[]];
    }
  /** Nobody can say: as good as no signature, and no sign of a forger. */
  | { readonly kind: 'unproven'; readonly reason: Unproven; readonly keyId: string }
  /** No witness of this: counts for nothing, whatever else stands beside it. */
  | { readonly kind: 'refused'; readonly faults: readonly [TokenFault, ...TokenFault[]] };
