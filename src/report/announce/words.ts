import type { AnnounceResult, MailRefusal, NoticeKind } from './result.ts';

/** What announcing says; a sentence missing in one language is a type error. Texts come quoted. */
export interface AnnounceWords {
  readonly notices: Record<NoticeKind, string>;
  readonly refusals: Record<MailRefusal, string>;
  readonly nothingToDo: string;
  readonly severalWithOneId: (id: string, files: string) => string;
  readonly sent: (notice: string, to: string, when: string, messageId: string) => string;
  readonly sentVoid: string;
  readonly told: (when: string, reference: string) => string;
  readonly toldByRecord: (when: string, reference: string) => string;
  readonly expired: string;
  readonly withdrawalTold: (when: string) => string;
  readonly neverAnnounced: string;
  readonly byHand: (notice: string) => string;
  readonly sendThis: (path: string, to: string, subject: string) => string;
  readonly setSender: string;
  readonly wholeLetter: string;
  readonly recordIt: string;
  readonly recordWithdrawal: string;
  readonly recordComments: { readonly sentAt: string; readonly reference: string };
  readonly notSent: (notice: string, why: string) => string;
  readonly server: (said: string) => string;
  readonly rejected: (addresses: string) => string;
  readonly receiptLeft: (id: string) => string;
  readonly sendAgain: string;
  readonly unknown: (notice: string, messageId: string) => string;
  readonly earlierUnknown: (notice: string, when: string, messageId: string) => string;
  readonly unconfirmed: (notice: string, messageId: string) => string;
  readonly lookForIt: (messageId: string) => string;
  readonly ifItArrived: string;
  readonly ifItDidNot: string;
  readonly failed: Record<'issue' | 'receipt' | 'facts', string>;
  readonly problem: (request: string, said: string) => string;
  readonly permission: (permission: string) => string;
  readonly incomplete: (notice: string, keys: string) => string;
  readonly rival: string;
  readonly refused: string;
  readonly issueAt: (number: number) => string;
  readonly issueTrouble: string;
  /** The first words of an intervention's section. */
  readonly heads: Record<AnnounceResult['kind'], string>;
}
