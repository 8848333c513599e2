import type { AnswerKind, Problem } from '../../rules/facts.ts';
import type { Party } from '../../records/types.ts';
import type { MailFault } from '../../witness/mail/reasons.ts';

/** What became of a mail that was brought in. */
export type ApproveResult =
  | {
      readonly kind: 'taken';
      readonly answer: AnswerKind;
      readonly intervention: string;
      readonly party: Party;
      readonly approver: string;
      readonly domain: string;
      /** True where a machine may have answered, so that it is no more than recorded. */
      readonly mayBeAutomatic: boolean;
      readonly issue: number | null;
      /** What could not be written on the announcement issue; the answer counts all the same. */
      readonly trouble: Problem | null;
    }
  | {
      readonly kind: 'refused';
      readonly faults: readonly MailFault[];
      /** Which intervention it answers to, where it is one that stands. */
      readonly intervention?: string;
    }
  /** The form's field is empty, or not base64. */
  | { readonly kind: 'no-mail' }
  /** Approvers' addresses stand in a repository that everybody can read. */
  | { readonly kind: 'public' }
  /** Nothing was written: a request failed, or GitHub signed nothing. */
  | { readonly kind: 'failed'; readonly problem: Problem };
