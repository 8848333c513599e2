import type { Instant } from '../../calendar/instant.ts';
import { readOwnComments } from '../../github/issue-comments.ts';
import {
  addComment,
  deleteComment,
  type OwnComment,
  updateComment,
} from '../../github/issue-keeping.ts';
import type { IssueSummary } from '../../github/issues.ts';
import type { Delivery } from '../../mail/delivery.ts';
import { type LetterRemark, letterComment } from '../../report/staff/issues.ts';
import { blocks } from '../../report/staff/blocks.ts';
import type { LetterAccount, LetterHindrance } from '../../staffing/account.ts';
import {
  attemptsIn,
  begunLetters,
  letterMark,
  type LetterState,
  letterState,
} from '../../outbox/letter-record.ts';
import type { End } from '../../outbox/state.ts';
import { markedTime } from '../../staffing/marks.ts';
import { remindersOf } from '../../staffing/reminders.ts';
import { postLetter } from '../mailing.ts';
import type { Concern } from './concerns.ts';
import { asking } from './gathering.ts';
import { type KeptConcern, note } from './keeping.ts';
import { eachOf } from './progress.ts';
import {
  type Comments,
  dayOfReminder,
  type Open,
  remarksFor,
  stateOfLetter,
  textsOf,
} from './remarks.ts';
import type { StaffRun } from './run.ts';

/**
 * Reminders and letters of all open issues. What is to be written is written first, then read back once:
 * of two reminders of one day the later is taken away, and of runs that began the same letter together
 * the first sends it. Returns how the letter of each issue stands.
 */
export async function tell(
  run: StaffRun,
  kept: readonly KeptConcern[],
  comments: Comments | null,
): Promise<ReadonlyMap<Concern, LetterAccount>> {
  const open = kept.flatMap(({ issue, ...rest }) => (issue === null ? [] : [{ ...rest, issue }]));
  const begun = new Map<Concern, string>();
  const written: number[] = [];
  if (comments !== null) {
    const remarks = open.flatMap((one) => remarksFor(run, one, comments));
    await eachOf(
      remarks,
      'reminders',
      run.language,
      ({ concern }) => concern.of,
      async ({ concern, issue, body, messageId }) => {
        const marked = await run.marks.signed(body, issue.number);
        // A reminder is none the worse for want of a signature; a claim is.
        if (!marked.ok && messageId !== null) {
          note(run, 'sign', concern, marked.problem);
          return;
        }
        const added = await run.pace.turn(() =>
          addComment(run.client, run.repository, issue.number, marked.text),
        );
        // Also where the answer was lost: reading back tells whether it is there.
        written.push(issue.number);
        if (messageId !== null) begun.set(concern, messageId);
        else if (added.ok) run.notes.did('reminded');
        else note(run, 'remind', concern, added.problem);
      },
    );
  }
  const now = await readBack(run, open, comments, written);
  const known: Comments = now ?? new Map();
  const texts = (one: Open): readonly string[] => textsOf(one, known);
  if (now !== null) await tidy(run, open, now, begun);
  const sending = open.filter((one) => isOurs(run, one, texts(one), begun, now));
  const sent = new Map<Concern, LetterAccount>();
  if (sending.length > 0) {
    await run.client.uninterrupted(() =>
      eachOf(
        sending,
        'letters',
        run.language,
        ({ concern }) => concern.of,
        async (one) => {
          sent.set(one.concern, await send(run, one, texts(one)));
        },
      ),
    );
    run.client.signal.throwIfAborted();
  }
  return new Map(
    open.map((one) => {
      const account =
        sent.get(one.concern) ?? accountOf(run, one, stateOfLetter(one, known, run.now));
      if (needsSaying(account)) note(run, 'letter', one.concern, null);
      return [one.concern, account];
    }),
  );
}

/** By hand is how it was meant, a person is asked, a rival is at it: nothing is left undone. */
const AS_MEANT: ReadonlySet<LetterHindrance> = new Set(['by-hand', 'question', 'under-way']);

function needsSaying(account: LetterAccount): boolean {
  return account.kind === 'not-sent' && !AS_MEANT.has(account.why);
}

/** The comments again where this run wrote any; null: they cannot be known. */
async function readBack(
  run: StaffRun,
  open: readonly Open[],
  before: Comments | null,
  written: readonly number[],
): Promise<Comments | null> {
  if (before === null || written.length === 0) return before;
  const numbers = open.map(({ issue }) => issue.number).filter((one) => written.includes(one));
  const again = await readLetterComments(run, numbers);
  return again === null ? null : new Map([...before, ...again]);
}

/** Our own comments of some issues; what is not known is noted. */
export async function readLetterComments(
  run: StaffRun,
  numbers: readonly number[],
): Promise<Comments | null> {
  if (numbers.length === 0) return new Map();
  run.client.begin();
  const { kind } = run.mailing;
  const isTold = (own: readonly OwnComment[]): boolean =>
    letterState(
      own.map(({ body }) => body),
      run.now,
    ).kind !== 'none';
  // Only whoever would send must know for certain that nothing was begun before.
  const whole = (own: readonly OwnComment[]): boolean =>
    kind === 'server' && (run.marks.signs || !isTold(own));
  const asked = await readOwnComments(run.client, run.repository, numbers, whole);
  if (asked.ok) return withStanding(run, asked.value);
  run.notes.unknowable.push({ what: 'comments', problem: asking(asked.problem) });
  return null;
}

/**
 * Without what somebody else's workflow wrote. Of a record of a letter of which nothing shows that it is ours
 * as little is known as of one that a person changed.
 */
async function withStanding({ marks }: StaffRun, all: Comments): Promise<Comments> {
  const known = new Map<number, readonly OwnComment[]>();
  for (const [issue, comments] of all) {
    const own: OwnComment[] = [];
    for (const comment of comments) {
      const standing = await marks.standing(comment.body, { issue, madeAt: null });
      if (comment.edited || standing === 'ours') own.push(comment);
      else if (standing === 'doubtful') {
        own.push({ ...comment, edited: attemptsIn([comment.body]).length > 0 });
      }
    }
    known.set(issue, own);
  }
  return known;
}

/** Takes away later reminders of one day, and marks beginnings of ours that came second. */
async function tidy(
  run: StaffRun,
  open: readonly Open[],
  comments: Comments,
  begun: ReadonlyMap<Concern, string>,
): Promise<void> {
  for (const one of open) {
    const written = comments.get(one.issue.number) ?? [];
    const day = dayOfReminder(run, one);
    const [, ...later] = day === null ? [] : remindersOf(written, day);
    for (const { id } of later) {
      await run.pace.turn(() => deleteComment(run.client, run.repository, id));
    }
    const ours = begun.get(one.concern);
    const [first] = begunLetters(textsOf(one, comments));
    if (ours === undefined || first === undefined || first.messageId === ours) continue;
    const comment = written.find(({ body }) =>
      begunLetters([body]).some(({ messageId }) => messageId === ours),
    );
    if (comment === undefined) continue;
    const body = blocks([
      letterComment({ kind: 'yielded' }, run.language),
      letterMark('yielded', ours, run.now),
    ]);
    const { text } = await run.marks.signed(body, one.issue.number);
    await run.pace.turn(() => updateComment(run.client, run.repository, comment.id, text));
  }
}

/** True where this run began the letter, first of all, and that can be read. */
function isOurs(
  run: StaffRun,
  one: Open,
  texts: readonly string[],
  begun: ReadonlyMap<Concern, string>,
  comments: Comments | null,
): boolean {
  if (one.concern.letter.kind !== 'ready') return false;
  const [first] = begunLetters(texts);
  if (first === undefined || isEdited(one, comments)) return false;
  if (one.fresh && !run.marks.signs)
    return begunLetters([one.issue.body])[0]?.messageId === first.messageId;
  return comments !== null && begun.get(one.concern) === first.messageId;
}

/** Returns true if a person changed some of our comments: then nobody knows what they said. */
function isEdited({ issue }: Open, comments: Comments | null): boolean {
  return (comments?.get(issue.number) ?? []).some(({ edited }) => edited);
}

/**
 * Sends one letter, once, and records in the issue what became of it. One that a cancelled run has begun
 * and not handed over is given up, so that the next run sends it.
 */
async function send(
  run: StaffRun,
  { concern, issue }: Open,
  texts: readonly string[],
): Promise<LetterAccount> {
  const { mailing } = run;
  const messageId = begunLetters(texts)[0]?.messageId ?? '';
  const letter = concern.letter.kind === 'ready' ? concern.letter.write(noticed(run, issue)) : null;
  if (letter === null || mailing.kind !== 'server') return { kind: 'not-sent', why: 'no-person' };
  const stamp = { messageId: `<${messageId}>`, date: run.now };
  const delivery = run.client.isCancelled
    ? CANCELLED
    : await postLetter(letter, stamp, mailing.post, `ezdrav-${letter.kind}-${concern.of}`);
  const clock = run.client.clock.now();
  const at = clock.known ? clock.value : run.now;
  const outcome = outcomeOf(delivery, messageId, at, letter.to);
  const body = blocks([
    letterComment(outcome.remark, run.language),
    letterMark(outcome.end, messageId, at),
  ]);
  if (outcome.end === 'sent') run.notes.did('sent');
  const marked = await run.marks.signed(body, issue.number, outcome.end === 'sent');
  if (!marked.ok) note(run, 'sign-sent', concern, marked.problem);
  if (!(await record(run, issue.number, marked.text))) {
    note(run, `record-${outcome.end === 'sent' ? 'letter' : outcome.end}`, concern, null);
  }
  return outcome.account;
}

function noticed(run: StaffRun, { body }: IssueSummary): Instant {
  return markedTime(body, 'noticed') ?? run.now;
}

const CANCELLED = { kind: 'not-sent', why: 'cancelled', status: null } as const;

interface Ending {
  readonly end: Exclude<End, 'yielded'>;
  readonly remark: LetterRemark;
  readonly account: LetterAccount;
}

function outcomeOf(
  delivery: Delivery | typeof CANCELLED | { readonly kind: 'by-hand' },
  messageId: string,
  at: Instant,
  to: readonly string[],
): Ending {
  switch (delivery.kind) {
    case 'sent': {
      const account: LetterAccount = { kind: 'told', at, how: 'sent' };
      const { refusedCopies } = delivery;
      return { end: 'sent', remark: { kind: 'sent', messageId, at, to, refusedCopies }, account };
    }
    case 'unknown':
      return {
        end: 'unknown',
        remark: { kind: 'unknown', messageId },
        account: notSent('unknown'),
      };
    case 'not-sent': {
      const { why, status } = delivery;
      return {
        end: 'failed',
        remark: { kind: 'failed', why, status },
        account: notSent('refused'),
      };
    }
    case 'by-hand':
      return {
        end: 'failed',
        remark: { kind: 'failed', why: 'by-hand', status: null },
        account: notSent('by-hand'),
      };
  }
}

function notSent(why: LetterHindrance): LetterAccount {
  return { kind: 'not-sent', why };
}

const TRIES = 3;

/** Writes down how a letter ended. Twice written says the same, so a lost answer may be asked again. */
async function record(run: StaffRun, number: number, body: string): Promise<boolean> {
  for (let turn = 1; turn <= TRIES; turn += 1) {
    const added = await run.pace.turn(() => addComment(run.client, run.repository, number, body));
    if (added.ok) return true;
  }
  return false;
}

function accountOf(run: StaffRun, { concern }: Open, state: LetterState): LetterAccount {
  const { letter } = concern;
  if (state.kind === 'sent') return { kind: 'told', at: state.at, how: 'sent' };
  if (letter.kind === 'done') return letter.account;
  if (state.kind === 'claimed') return notSent('under-way');
  if (state.kind === 'unknown') return notSent(state.kind);
  if (letter.kind === 'hindered') return notSent(letter.why);
  if (state.kind === 'edited') return notSent('edited');
  return notSent(letter.write(run.now) === null ? 'no-person' : 'not-recorded');
}
