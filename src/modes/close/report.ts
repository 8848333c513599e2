import { deleteComment, updateComment } from '../../github/issue-keeping.ts';
import { isLetter } from '../../letters/letter.ts';
import { writeLetter } from '../../letters/letters.ts';
import type { Outcome, Solution } from '../../records/types.ts';
import { contradictionsOf, type KnownOutcome } from '../../outcome/outcome.ts';
import type { CloseTrouble, ClosingReport } from '../../report/close/parts.ts';
import type { Problem } from '../../rules/facts.ts';
import { newMessageId, type Mailer, postLetter } from '../mailing.ts';
import { claim } from './claim.ts';
import type { OutcomeComment } from './outcome-comment.ts';
import type { MarkedText } from '../marking.ts';
import {
  type ClosingComment,
  closingHead,
  isUnderWay,
  letterName,
  type ReportState,
} from './comment.ts';
import type { OurComments } from './ours.ts';

const { createHash } = process.getBuiltinModule('node:crypto');

export interface Closing extends OutcomeComment {
  readonly solution: Solution;
  readonly outcome: KnownOutcome;
  readonly post: Mailer;
  readonly unsure: OurComments['unsure'];
  /** The letter of which a person says that it did not arrive. */
  readonly givenUp: string | undefined;
  /** The comment's text for a state of the report. */
  readonly render: (report: ClosingReport) => string;
}

export interface WrittenReport {
  readonly report: ClosingReport;
  readonly trouble: CloseTrouble | null;
}

/**
 * Writes the outcome as our one comment on the announcement issue and sends the closing report where
 * there is a mail server. The comment is the report's receipt: written before the mail, rewritten after
 * it; of runs that race the first comment sends. A report that was sent, or of which nobody knows, is not
 * sent again for the same outcome. `before`: the comments there are.
 */
export async function writeClosing(
  closing: Closing,
  before: readonly ClosingComment[],
): Promise<WrittenReport> {
  const standing = standingOf(closing, before);
  // What was recorded of the same outcome stands; a run that sends now must find its comment again.
  if (standing !== null) return { report: standing, trouble: null };
  const ready = readyToSend(closing);
  if (ready.kind !== 'send') return writeDown(closing, before, ready);
  return closing.client.uninterrupted(() => send(closing, ready.letter));
}

type Ready =
  | {
      readonly kind: 'send';
      readonly letter: Extract<ReturnType<typeof letterOf>, { to: unknown }>;
    }
  | ClosingReport;

async function send(
  closing: Closing,
  letter: Extract<Ready, { kind: 'send' }>['letter'],
): Promise<WrittenReport> {
  const { client, candidate, post, now } = closing;
  const messageId = newMessageId(candidate.intervention.id, post);
  const begun = await signedBody({ kind: 'sending', messageId }, closing);
  // Where a signature is demanded nothing goes out without one.
  if (!begun.ok) {
    return { report: NOT_RECORDED, trouble: { at: 'signature', problem: begun.problem } };
  }
  const claimed = await claim(
    closing,
    begun.text,
    (older) => standingOf(closing, [older]) !== null,
  );
  // What was sent must be found again: without the comment nothing goes out.
  if (claimed.kind === 'problem')
    return { report: NOT_RECORDED, trouble: unwritten(claimed.problem) };
  if (claimed.kind === 'rival') {
    return { report: standingOf(closing, [claimed.rival]) ?? { kind: 'rival' }, trouble: null };
  }
  const posted = await postLetter(letter, { messageId, date: now }, post, REPORT);
  client.begin();
  const report: ClosingReport =
    posted.kind === 'sent'
      ? { kind: 'sent', to: letter.to, messageId }
      : posted.kind === 'not-sent'
        ? { kind: 'not-sent', why: posted.why, status: posted.status, detail: posted.detail }
        : { kind: 'unknown', messageId };
  return rewrite(closing, claimed.id, claimed.others, report);
}

const REPORT = 'ezdrav-closing-report';
const NOT_RECORDED = { kind: 'not-recorded' } as const;

function unwritten(problem: Problem): CloseTrouble {
  return { at: 'comment', problem };
}

/** What keeps a report from being sent: it was, nobody knows whether it was, or a run is at it. */
function standingOf(
  closing: Closing,
  before: readonly ClosingComment[],
): Extract<ClosingReport, { kind: 'already' | 'earlier-unknown' | 'rival' }> | null {
  const hash = hashOf(closing);
  const standing = before.filter(
    (each) => each.state !== 'begun' || letterName(each) !== closing.givenUp,
  );
  const same = standing.filter((each) => each.hash === hash);
  if (same.some(({ state }) => state === 'sent')) return { kind: 'already' };
  if (standing.some((each) => isUnderWay(each, closing.now))) return { kind: 'rival' };
  const begun = same.find(({ state }) => state === 'begun');
  if (begun !== undefined) return { kind: 'earlier-unknown', letter: letterName(begun) };
  const doubt = closing.unsure.find((each) => each.hash === null || each.hash === hash);
  if (doubt === undefined || closing.post.server === null) return null;
  return { kind: 'earlier-unknown', letter: doubt.name };
}

/** Writes an outcome of which no report is sent: over our comment, or as the only new one. */
async function writeDown(
  closing: Closing,
  before: readonly ClosingComment[],
  report: ClosingReport,
): Promise<WrittenReport> {
  const last = before.at(-1);
  if (last !== undefined) return rewrite(closing, last.id, before.slice(0, -1), report);
  const { text } = await signedBody(report, closing);
  const claimed = await claim(closing, text, () => true);
  return { report, trouble: claimed.kind === 'problem' ? unwritten(claimed.problem) : null };
}

/** Brings our comment up to date and takes the older ones away that it replaces. */
async function rewrite(
  closing: Closing,
  id: number,
  others: readonly ClosingComment[],
  report: ClosingReport,
): Promise<WrittenReport> {
  const { client, repository } = closing;
  const signed = await signedBody(report, closing);
  const updated = await updateComment(client, repository, id, signed.text);
  if (!updated.ok) return { report, trouble: unwritten(updated.problem) };
  if (!signed.ok && report.kind === 'sent') {
    return { report, trouble: { at: 'sent-unsigned', problem: signed.problem } };
  }
  for (const other of others) {
    const gone = await deleteComment(client, repository, other.id);
    if (!gone.ok) return { report, trouble: unwritten(gone.problem) };
  }
  return { report, trouble: null };
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

function readyToSend(closing: Closing): Ready {
  if (closing.post.server === null) return { kind: 'not-asked' };
  if (closing.outcome.result === null) return { kind: 'waiting' };
  const letter = letterOf(closing);
  return isLetter(letter)
    ? { kind: 'send', letter }
    : { kind: 'incomplete', missing: letter.missing };
}

const STATES: Readonly<Partial<Record<ClosingReport['kind'], ReportState>>> = {
  sent: 'sent',
  sending: 'begun',
  unknown: 'begun',
};

/** That a letter went out is signed with patience: without it nobody will know. */
function signedBody(report: ClosingReport, closing: Closing): Promise<MarkedText> {
  const { marks, issue } = closing;
  return marks.signed(bodyOf(report, closing), issue, report.kind === 'sent');
}

function bodyOf(report: ClosingReport, closing: Closing): string {
  const { candidate, outcome, now, render } = closing;
  const head = closingHead({
    interventionId: candidate.intervention.id,
    planDigest: candidate.planDigest,
    state: STATES[report.kind] ?? 'none',
    hash: hashOf(closing),
    // What is known to be unknown is under way no more.
    begunAt: report.kind === 'sending' ? now : null,
    messageId: 'messageId' in report ? report.messageId : null,
    seen: outcome.seen,
  });
  return `${head}\n\n${render(report)}`;
}

/** Of what is reported: the same whether the run shows it or the file, once the block is committed. */
function hashOf({ candidate, outcome }: Closing): string {
  const { startedAt, endedAt, result, downtimeMinutes, deviations = '', seen } = outcome;
  const what = [candidate.planDigest, startedAt, endedAt, result, downtimeMinutes, deviations];
  const said = contradictionsOf(outcome).length === 0 ? what : [...what, seen];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}

function writtenOutcome(outcome: KnownOutcome): Outcome | undefined {
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
