import type { AnswerKind, Problem } from '../../rules/facts.ts';
import type { Party } from '../../records/types.ts';
import type { MailFault } from '../../witness/mail/reasons.ts';

/** What happened with a mail that was submitted. */
export type ApproveResult =
  | {
      readonly kind: 'taken';
      readonly answer: AnswerKind;
      readonly intervention: string;
      readonly party: Party;
      readonly approver: string;
      readonly domain: string;
      /** True if the answer may be automatic, so that it is only `recorded`. */
      readonly mayBeAutomatic: boolean;
      readonly issue: number | null;
      /** What could not be written on the announcement issue; the answer counts all the same. */
      readonly trouble: Problem | null;
    }
  | {
      readonly kind: 'refused';
      readonly faults: readonly MailFault[];
      /** The intervention it answers for, if it is a current one. */
      readonly intervention?: string;
    }
  /** The form's field is empty, or not base64. */
  | { readonly kind: 'no-mail' }
  /** Approvers' addresses are in a public repository. */
  | { readonly kind: 'public' }
  /** Nothing was written, because a request failed or GitHub did not sign. */
  | { readonly kind: 'failed'; readonly problem: Problem };
