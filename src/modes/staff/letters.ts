import { addComment, deleteComment, type OwnComment } from '../../github/issue-keeping.ts';
import {
  attemptsIn,
  begunLetters,
  letterTurn,
  type LetterState,
} from '../../outbox/letter-record.ts';
import type { LetterAccount, LetterHindrance } from '../../staffing/staff-report.ts';
import { remindersOf } from '../../staffing/reminders.ts';
import { type Comments, readLetterComments } from './comments.ts';
import type { DueIssue } from './due-issues.ts';
import { type ReconciledIssue, note } from './keeping.ts';
import { eachOf, type StaffRun } from './run.ts';
import {
  dayOfReminder,
  isEdited,
  type Open,
  dueComments,
  stateOfLetter,
  textsOf,
} from './due-comments.ts';
import { sendClaimed, takeBack } from './sending.ts';

/**
 * Handles reminders and letters of all open issues. Everything is written first and then read back once: of
 * two reminders of one day the later is deleted, and of runs that claimed the same letter the first sends it.
 * Returns the state of each issue's letter.
 */
export async function tell(
  run: StaffRun,
  kept: readonly ReconciledIssue[],
  before: Comments | null,
): Promise<ReadonlyMap<DueIssue, LetterAccount>> {
  const { repository } = run;
  const { client } = repository;
  const open = kept.flatMap(({ issue, ...rest }) => (issue === null ? [] : [{ ...rest, issue }]));
  const written = before === null ? NOTHING_WRITTEN : await writeComments(run, open, before);
  const comments = await readBack(run, before, written.issues);
  const known: Comments = comments ?? new Map();
  if (comments !== null) await takeLaterReminders(run, open, known);
  const sending: (readonly [Open, string])[] = [];
  for (const one of open) {
    const claim = written.claims.get(one.due) ?? claimInText(run, one);
    if (claim !== undefined && (await isTurnOf(run, one, claim, known))) sending.push([one, claim]);
  }
  const sent = new Map<DueIssue, LetterAccount>();
  if (sending.length > 0) {
    await client.uninterrupted(() =>
      eachOf(
        run,
        { chapter: 'letters', all: sending, named: ([{ due }]) => due.of },
        async ([one, claim]) => {
          const claims = commentsOf(one, claim, known);
          sent.set(one.due, await sendClaimed(run, one, claim, claims));
        },
      ),
    );
    client.signal.throwIfAborted();
  }
  return new Map(
    open.map((one) => {
      const account = sent.get(one.due) ?? accountOf(run, one, stateOfLetter(one, known, run.now));
      if (needsSaying(account)) note(run, 'letter', one.due, null);
      return [one.due, account];
    }),
  );
}

/** By hand on purpose, a person is asked, or another run is sending: nothing has been left undone. */
const AS_MEANT: ReadonlySet<LetterHindrance> = new Set(['by-hand', 'question', 'under-way']);

function needsSaying(account: LetterAccount): boolean {
  return account.kind === 'not-sent' && !AS_MEANT.has(account.why);
}

interface WrittenComments {
  /** Issues with new comments, including those whose answer was lost. */
  readonly issues: readonly number[];
  /** The Message-IDs with which letters were claimed. */
  readonly claims: ReadonlyMap<DueIssue, string>;
}

const NOTHING_WRITTEN: WrittenComments = { issues: [], claims: new Map() };

/** Writes reminders and claims, one after another. */
async function writeComments(
  run: StaffRun,
  open: readonly Open[],
  comments: Comments,
): Promise<WrittenComments> {
  const { repository, markers, notes, pace } = run;
  const claims = new Map<DueIssue, string>();
  const issues: number[] = [];
  await eachOf(
    run,
    {
      chapter: 'reminders',
      all: open.flatMap((one) => dueComments(run, one, comments)),
      named: ({ due }) => due.of,
    },
    async ({ due, issue: { number }, body, messageId }) => {
      const signing = await markers.signed(body, number);
      // A reminder is fine without a signature; a claim is not.
      if (!signing.ok && messageId !== null) {
        note(run, 'sign', due, signing.problem);
        return;
      }
      const added = await pace.turn(() => addComment(repository, number, signing.text));
      issues.push(number);
      if (messageId !== null) claims.set(due, messageId);
      else if (added.ok) notes.count('reminded');
      else note(run, 'remind', due, added.problem);
    },
  );
  return { issues, claims };
}

/** The comments again if this run wrote any; null if unknown. */
async function readBack(
  run: StaffRun,
  before: Comments | null,
  written: readonly number[],
): Promise<Comments | null> {
  if (before === null || written.length === 0) return before;
  const again = await readLetterComments(run, [...new Set(written)]);
  return again === null ? null : new Map([...before, ...again]);
}

/** Deletes the later of two reminders of one day. */
async function takeLaterReminders(
  { repository, pace, ...run }: StaffRun,
  open: readonly Open[],
  comments: Comments,
): Promise<void> {
  for (const one of open) {
    const day = dayOfReminder(run, one);
    const written = comments.get(one.issue.number) ?? [];
    const [, ...later] = day === null ? [] : remindersOf(written, day);
    for (const { id } of later) await pace.turn(() => deleteComment(repository, id));
  }
}

/** The Message-ID in the text of an issue that this run opened; if it has to be signed, the claim is a comment. */
function claimInText({ markers }: StaffRun, { issue, fresh }: Open): string | undefined {
  return fresh && !markers.needSignature ? begunLetters([issue.body])[0]?.messageId : undefined;
}

/** Whether this run sends the letter; if another was first, its claim is deleted. */
async function isTurnOf(
  run: StaffRun,
  one: Open,
  claim: string,
  comments: Comments,
): Promise<boolean> {
  const texts = textsOf(one, comments);
  const { kind } = letterTurn(texts, claim, run.now, isEdited(one, comments));
  if (kind === 'other') await takeBack(run, commentsOf(one, claim, comments));
  return kind === 'own';
}

/** The comments that claim or end the letter with this Message-ID. */
function commentsOf({ issue }: Open, claim: string, comments: Comments): readonly OwnComment[] {
  return (comments.get(issue.number) ?? []).filter(({ body }) =>
    attemptsIn([body]).some(({ messageId }) => messageId === claim),
  );
}

function accountOf(run: StaffRun, { due }: Open, state: LetterState): LetterAccount {
  const { letter } = due;
  if (state.kind === 'sent') return { kind: 'notified', at: state.at, how: 'sent' };
  if (letter.kind === 'done') return letter.account;
  const notSent = (why: LetterHindrance): LetterAccount => ({ kind: 'not-sent', why });
  if (state.kind === 'claimed') return notSent('under-way');
  if (state.kind === 'unknown') return notSent('unknown');
  if (letter.kind === 'hindered') return notSent(letter.why);
  if (state.kind === 'edited') return notSent('edited');
  return notSent(letter.write(run.now) === null ? 'no-person' : 'not-recorded');
}
