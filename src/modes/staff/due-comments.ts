import type { Instant, LocalDate } from '../../calendar/instant.ts';
import { blocks } from '../../report/staff/blocks.ts';
import { letterComment, reminderText, type ServiceDeskState } from '../../report/staff/issues.ts';
import {
  attemptsIn,
  letterMarker,
  type LetterState,
  letterState,
} from '../../outbox/letter-record.ts';
import type { LetterHindrance } from '../../staffing/staff-report.ts';
import { marker, markerTime } from '../../staffing/markers.ts';
import { reminderDay, remindersOf } from '../../staffing/reminders.ts';
import type { Comments } from './comments.ts';
import { type DueIssue, recipients } from './due-issues.ts';
import { newLetterId } from './letter-ids.ts';
import type { ListedIssue } from './listing.ts';
import type { StaffRun } from './run.ts';

/** The open issue for something that is due, and whether this run has just created it. */
export interface Open {
  readonly due: DueIssue;
  readonly issue: ListedIssue;
  readonly fresh: boolean;
}

export interface DueComment {
  readonly due: DueIssue;
  readonly issue: ListedIssue;
  readonly body: string;
  /** The Message-ID of the letter that this comment begins; null for a reminder. */
  readonly messageId: string | null;
}

/** Our own unchanged texts in an issue, its body first. */
export function textsOf({ issue }: Pick<Open, 'issue'>, comments: Comments): readonly string[] {
  const own = (comments.get(issue.number) ?? []).filter(({ edited }) => !edited);
  return [...(isDoubtful(issue) ? [] : [issue.body]), ...own.map(({ body }) => body)];
}

/** Returns true if a person edited some of our texts, or if they are not provably ours. */
export function isEdited({ issue }: Pick<Open, 'issue'>, comments: Comments): boolean {
  return (comments.get(issue.number) ?? []).some(({ edited }) => edited) || isDoubtful(issue);
}

/** Returns true if an issue's own text mentions a letter and is not provably ours. */
export function isDoubtful({ body, unproven }: ListedIssue): boolean {
  return unproven && attemptsIn([body]).length > 0;
}

/** The state of an issue's letter by unchanged texts. */
export function stateOfLetter(
  one: Pick<Open, 'issue'>,
  comments: Comments,
  now: Instant,
): LetterState {
  return letterState(textsOf(one, comments), now, isEdited(one, comments));
}

/** The comments that an issue is due now: a reminder, and the claim of its letter. */
export function dueComments(run: StaffRun, one: Open, comments: Comments): readonly DueComment[] {
  const { due, issue, fresh } = one;
  const written = comments.get(issue.number);
  if ((fresh && !run.markers.needSignature) || written === undefined) return [];
  const state = stateOfLetter(one, comments, run.now);
  const toWrite: DueComment[] = [];
  const day = dayOfReminder(run, one);
  if (day !== null && remindersOf(written, day).length === 0) {
    const to = recipients(run.solution, run.isPublic);
    const telling = tellingNow(run, due, state);
    const text = reminderText(due.of, day, telling, to, run.language);
    const body = blocks([text, marker('reminder', day)]);
    toWrite.push({ due, issue, body, messageId: null });
  }
  const { letter } = due;
  if (letter.kind === 'ready' && state.kind === 'none' && letter.write(run.now) !== null) {
    const messageId = newLetterId(run, due);
    const text = letterComment({ kind: 'begun', messageId }, run.language);
    const body = blocks([text, letterMarker('begun', messageId, run.now)]);
    toWrite.push({ due, issue, body, messageId });
  }
  return toWrite;
}

/** The day (Europe/Ljubljana) whose reminder the issue is due; null if none. */
export function dayOfReminder(
  run: Pick<StaffRun, 'solution' | 'now'>,
  { due, issue }: Open,
): LocalDate | null {
  if (!due.reminded) return null;
  const extra = run.solution.calendar['extra-non-working-days'];
  return reminderDay(markerTime(issue.body, 'noticed'), run.now, extra);
}

/** When the service desk was notified, by the letter's receipt or by the roster; null if it was not. */
export function toldAt({ letter }: Pick<DueIssue, 'letter'>, state: LetterState): Instant | null {
  if (state.kind === 'sent') return state.at;
  return letter.kind === 'done' && letter.account.kind === 'notified' ? letter.account.at : null;
}

/** What is known about the notification when this reminder is written; a due letter is sent right after it. */
function tellingNow(run: StaffRun, due: DueIssue, state: LetterState): ServiceDeskState {
  const at = toldAt(due, state);
  if (at !== null) return { kind: 'notified', at };
  if (state.kind === 'unknown') return { kind: 'unknown', messageId: state.messageId };
  if (state.kind === 'claimed') return { kind: 'going' };
  if (state.kind === 'edited' || isHindered(due, 'edited')) return { kind: 'edited' };
  if (isHindered(due, 'question')) return { kind: 'asked' };
  const goes = due.letter.kind === 'ready' && due.letter.write(run.now) !== null;
  return { kind: goes ? 'going' : 'not-notified' };
}

function isHindered({ letter }: DueIssue, why: LetterHindrance): boolean {
  return letter.kind === 'hindered' && letter.why === why;
}
