import { type ClosingReport, earlierResult, letterResult } from '../../outbox/letter-results.ts';
import { updateComment } from '../../github/issue-keeping.ts';
import { isLetter, type Letter } from '../../letters/letter.ts';
import { writeLetter } from '../../letters/letters.ts';
import type { Recorded } from '../../outbox/send-once.ts';
import { outboxState } from '../../outbox/state.ts';
import { contradictionsOf, type KnownOutcome } from '../../outcome/outcome.ts';
import type { RecordedOutcome, Solution } from '../../records/types.ts';
import type { CloseTrouble } from '../../report/close/parts.ts';
import type { Problem } from '../../rules/facts.ts';
import { sendByComment } from '../comment-ledger.ts';
import { takeAway } from '../letter-comments.ts';
import { deliver, type Handed, newMessageId, type Mailer, type ServerMailer } from '../mailing.ts';
import type { TrustedComment } from '../own-comments.ts';
import { sayOnce } from '../saying.ts';
import {
  closingAttempts,
  type ClosingComment,
  closingComments,
  closingHead,
  closingMarker,
  type ReportState,
  type OutcomeComment,
} from './comment.ts';

const { createHash } = process.getBuiltinModule('node:crypto');

/** What is written about an outcome, and where. */
export interface Closing extends OutcomeComment {
  readonly solution: Solution;
  readonly outcome: KnownOutcome;
  readonly post: Mailer;
  /** The letter that did not arrive, by a person's word. */
  readonly givenUp: string | undefined;
  /** The comment's text for a state of the report. */
  readonly render: (report: ClosingReport) => string;
}

export interface WrittenReport {
  readonly report: ClosingReport;
  readonly trouble: CloseTrouble | null;
}

/**
 * Writes the outcome as our comment on the announcement issue and, with a mail server, sends the closing
 * report. The comment is the report's receipt: written before the mail, rewritten after it; of concurrent
 * runs the first comment sends. A report that was sent, or whose end is unknown, is not sent again for the
 * same outcome. `before`: the existing comments.
 */
export async function writeClosing(
  closing: Closing,
  before: readonly ClosingComment[],
): Promise<WrittenReport> {
  // What was recorded about the same outcome stays; a run that is sending must find its comment again.
  const earlier = outboxState(attemptsIn(closing, before), closing.now);
  if (earlier.kind !== 'none') return { report: earlierResult(earlier), trouble: null };
  const ready = readyToSend(closing);
  return ready.kind === 'send' ? send(closing, ready) : writeDown(closing, before, ready);
}

async function send(closing: Closing, { letter, post }: ReadyToSend): Promise<WrittenReport> {
  const { repository, candidate, now } = closing;
  const messageId = newMessageId(candidate.intervention.id, post);
  const reportOf = ({ posted }: Handed): ClosingReport => letterResult(posted, letter, messageId);
  let listed: readonly ClosingComment[] = [];
  const sent = await sendByComment<Handed>(
    closing,
    {
      messageId,
      // The caller has looked.
      looksFirst: false,
      claim: bodyOf({ kind: 'sending', messageId }, closing),
      end: { write: (handed) => bodyOf(reportOf(handed), closing), unsignedFailure: 'stays' },
      // One that somebody changed may have been about it.
      isAbout: ({ body, edited }) =>
        edited || body.split(/\r?\n/).includes(closingMarker(candidate.intervention.id)),
      attempts: (comments) => {
        listed = closingComments(comments, closing);
        return attemptsIn(closing, listed);
      },
    },
    () => deliver(repository.client, letter, { messageId, date: now }, post),
  );
  switch (sent.kind) {
    case 'not-claimed': {
      // What was sent must be found again, so nothing is sent without the comment, signed if that is
      // demanded.
      const { problem, unsigned } = sent.problem;
      const trouble = { at: unsigned ? 'signature' : 'comment', problem } as const;
      return { report: { kind: 'not-recorded' }, trouble };
    }
    case 'yielded':
      return { report: earlierResult(sent.to), trouble: null };
    case 'delivered': {
      const report = reportOf(sent.delivery);
      const { recorded, key } = sent;
      if (!recorded.ok) return { report, trouble: unwritten(recorded.problem.problem) };
      const { unsigned } = recorded.value;
      if (unsigned !== null && report.kind === 'sent') {
        return { report, trouble: { at: 'sent-unsigned', problem: unsigned.problem } };
      }
      const older = listed.filter(({ id, isReplaceable }) => id < key && isReplaceable);
      return replacing(closing, older, report);
    }
  }
}

function unwritten(problem: Problem): CloseTrouble {
  return { at: 'comment', problem };
}

/** Without the attempts a person gave up; if nothing is sent, doubtful ones do not matter. */
function attemptsIn(
  closing: Closing,
  comments: readonly ClosingComment[],
): readonly Recorded<number>[] {
  const { post, givenUp, now } = closing;
  const counted = comments.filter(
    (one) =>
      (one.isOurs || post.server !== null) && (one.state !== 'begun' || one.name !== givenUp),
  );
  return closingAttempts(counted, hashOf(closing), now);
}

/** Writes an outcome without a report: over our comment, or as the only new one. */
async function writeDown(
  closing: Closing,
  before: readonly ClosingComment[],
  report: ClosingReport,
): Promise<WrittenReport> {
  const { repository, candidate, issue, markers } = closing;
  const replaceable = before.filter(({ isReplaceable }) => isReplaceable);
  const last = replaceable.at(-1);
  if (last === undefined) {
    const isOne = (comment: TrustedComment): boolean =>
      closingComments([comment], closing).some(({ isReplaceable }) => isReplaceable);
    const marker = closingMarker(candidate.intervention.id);
    const said = await sayOnce(closing, marker, textOf(report, closing), isOne);
    return { report, trouble: said.kind === 'problem' ? unwritten(said.problem) : null };
  }
  const signing = await markers.signed(bodyOf(report, closing), issue);
  // Without a signature it would not count, and the next run would write another one.
  if (!signing.ok) return { report, trouble: { at: 'signature', problem: signing.problem } };
  const updated = await updateComment(repository, last.id, signing.text);
  if (!updated.ok) return { report, trouble: unwritten(updated.problem) };
  return replacing(closing, replaceable.slice(0, -1), report);
}

/** Deletes older comments that a newer one replaces. */
async function replacing(
  closing: Closing,
  older: readonly ClosingComment[],
  report: ClosingReport,
): Promise<WrittenReport> {
  const gone = await takeAway(closing, older);
  return { report, trouble: gone.ok ? null : unwritten(gone.problem) };
}

interface ReadyToSend {
  readonly kind: 'send';
  readonly letter: Letter;
  readonly post: ServerMailer;
}

function letterOf({ candidate, solution, outcome }: Closing) {
  const { intervention, planDigest } = candidate;
  return writeLetter('closing-report', {
    intervention,
    solution,
    planDigest,
    outcome: writtenOutcome(outcome),
    ...(outcome.from === 'file' && outcome.seen !== null && { run: outcome.seen }),
  });
}

function readyToSend(closing: Closing): ReadyToSend | ClosingReport {
  const { post } = closing;
  if (post.server === null) return { kind: 'not-asked' };
  if (closing.outcome.result === null) return { kind: 'waiting' };
  const letter = letterOf(closing);
  return isLetter(letter)
    ? { kind: 'send', letter, post }
    : { kind: 'incomplete', missing: letter.missing };
}

const STATES: Readonly<Partial<Record<ClosingReport['kind'], ReportState>>> = {
  sent: 'sent',
  sending: 'begun',
  unknown: 'begun',
};

function bodyOf(report: ClosingReport, closing: Closing): string {
  return `${closingMarker(closing.candidate.intervention.id)}\n${textOf(report, closing)}`;
}

function textOf(report: ClosingReport, closing: Closing): string {
  const { candidate, outcome, now, render } = closing;
  const head = closingHead({
    planDigest: candidate.planDigest,
    state: STATES[report.kind] ?? 'none',
    hash: hashOf(closing),
    // A report with a known unknown end is no longer under way.
    begunAt: report.kind === 'sending' ? now : null,
    messageId: 'messageId' in report ? report.messageId : null,
    seen: outcome.seen,
  });
  return `${head}\n\n${render(report)}`;
}

/** A hash of what is reported: the same whether it is from the run or from the file, once the block is committed. */
function hashOf({ candidate, outcome }: Closing): string {
  const { startedAt, endedAt, result, downtimeMinutes, deviations = '', seen } = outcome;
  const what = [candidate.planDigest, startedAt, endedAt, result, downtimeMinutes, deviations];
  const said = contradictionsOf(outcome).length === 0 ? what : [...what, seen];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}

function writtenOutcome(outcome: KnownOutcome): RecordedOutcome | undefined {
  const { startedAt, endedAt, result, downtimeMinutes, deviations } = outcome;
  if (result === null) return undefined;
  return {
    'started-at': startedAt,
    'ended-at': endedAt,
    result,
    'downtime-minutes': downtimeMinutes,
    deviations,
  };
}
