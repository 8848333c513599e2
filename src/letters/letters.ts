import { type AccountRequestInput, accountRequest } from './account-request.ts';
import { announcementLetter } from './announcement.ts';
import { type ArchitectureInput, architecture } from './architecture.ts';
import { type ChangedPlanInput, changedAnnouncement } from './changed-announcement.ts';
import { type ClosingInput, closingReport } from './closing-report.ts';
import type { LetterKind, Writing } from './letter.ts';
import type { PlanInput } from './plan.ts';
import { type QuestionInput, question } from './question.ts';
import { type ReminderInput, reminder } from './reminder.ts';
import { type RequestInput, freeFormRequest } from './request.ts';
import { type RevocationInput, revocation } from './revocation.ts';
import { type UrgentInput, urgentNotification } from './urgent-notification.ts';
import { type WithdrawalInput, withdrawal } from './withdrawal.ts';

/** What each letter is written from. */
export interface LetterInput {
  readonly announcement: PlanInput;
  readonly 'changed-announcement': ChangedPlanInput;
  readonly reminder: ReminderInput;
  readonly withdrawal: WithdrawalInput;
  readonly 'urgent-notification': UrgentInput;
  readonly 'closing-report': ClosingInput;
  readonly 'account-request': AccountRequestInput;
  readonly revocation: RevocationInput;
  readonly architecture: ArchitectureInput;
  readonly request: RequestInput;
  readonly question: QuestionInput;
}

/** The table of letters; each is pure, in Slovene, and either whole or named as missing something. */
const LETTERS: { readonly [K in LetterKind]: (input: LetterInput[K]) => Writing } = {
  announcement: announcementLetter,
  'changed-announcement': changedAnnouncement,
  reminder,
  withdrawal,
  'urgent-notification': urgentNotification,
  'closing-report': closingReport,
  'account-request': accountRequest,
  revocation,
  architecture,
  request: freeFormRequest,
  question,
};

/** Writes the letter of a kind, or names what is missing for it. */
export function writeLetter<K extends LetterKind>(kind: K, input: LetterInput[K]): Writing {
  return LETTERS[kind](input);
}
