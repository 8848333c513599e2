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

/** The letters by kind; each function is pure and returns a complete Slovene letter, or what is missing for it. */
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

/** Writes a letter of this kind, or returns what is missing for it. */
export function writeLetter<K extends LetterKind>(kind: K, input: LetterInput[K]): Writing {
  return LETTERS[kind](input);
}
