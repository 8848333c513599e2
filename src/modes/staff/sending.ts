import { addComment, type OwnComment } from '../../github/issue-keeping.ts';
import { letterMarker } from '../../outbox/letter-record.ts';
import { blocks } from '../../report/staff/blocks.ts';
import { letterComment, type LetterComment } from '../../report/staff/issues.ts';
import type { LetterAccount } from '../../staffing/staff-report.ts';
import { markerTime } from '../../staffing/markers.ts';
import { takeAway } from '../letter-comments.ts';
import { deliver } from '../mailing.ts';
import { note } from './keeping.ts';
import type { Open } from './due-comments.ts';
import type { StaffRun } from './run.ts';

const CANCELLED = {
  end: 'failed',
  posted: { kind: 'not-sent', why: 'cancelled', status: null },
} as const;

/**
 * Sends the letter that this run has claimed, and records the result in the issue. One that a cancelled run
 * has claimed but not handed over is given up, so that the next run sends it. `claims`: the comments that
 * claim it; empty if the issue's own text does.
 */
export async function sendClaimed(
  run: StaffRun,
  { due, issue }: Open,
  messageId: string,
  claims: readonly OwnComment[],
): Promise<LetterAccount> {
  const { repository, mailing, now, markers } = run;
  const { client } = repository;
  const noticed = markerTime(issue.body, 'noticed') ?? now;
  const letter = due.letter.kind === 'ready' ? due.letter.write(noticed) : null;
  if (letter === null || mailing.kind !== 'server') return { kind: 'not-sent', why: 'no-person' };
  const stamp = { messageId: `<${messageId}>`, date: now };
  const { end, posted } = client.isCancelled
    ? CANCELLED
    : await deliver(client, letter, stamp, mailing.post);
  const clock = client.clock.now();
  const at = clock.known ? clock.value : now;
  if (end === 'sent') run.notes.count('sent');
  const comment: LetterComment =
    posted.kind === 'sent'
      ? { kind: 'sent', messageId, at, to: letter.to, refusedCopies: posted.refusedCopies }
      : posted.kind === 'unknown'
        ? { kind: 'unknown', messageId }
        : { kind: 'failed', why: posted.why, status: posted.status };
  const body = blocks([letterComment(comment, run.language), letterMarker(end, messageId, at)]);
  const signing = await markers.signed(body, issue.number, end === 'sent');
  if (!signing.ok && end === 'sent') note(run, 'sign-sent', due, signing.problem);
  // Without a signature the failure does not count, and the claim alone would leave the letter in doubt.
  const isRecorded =
    end !== 'failed' || markers.counts(signing)
      ? await record(run, issue.number, signing.text)
      : await takeBack(run, claims);
  if (!isRecorded) {
    note(run, `record-${end === 'sent' ? 'letter' : end}`, due, null);
  }
  if (end === 'sent') return { kind: 'notified', at, how: 'sent' };
  return { kind: 'not-sent', why: end === 'unknown' ? 'unknown' : 'refused' };
}

/** Deletes the claims of a letter that nobody got. Returns false if one may be left. */
export async function takeBack(run: StaffRun, claims: readonly OwnComment[]): Promise<boolean> {
  return (await takeAway(run, claims, (request) => run.pace.turn(request))).ok;
}

const TRIES = 3;

/** Records how a letter ended. It says the same when written twice, so it may be retried after a lost answer. */
async function record(run: StaffRun, number: number, body: string): Promise<boolean> {
  for (let turn = 1; turn <= TRIES; turn += 1) {
    const added = await run.pace.turn(() => addComment(run.repository, number, body));
    if (added.ok) return true;
  }
  return false;
}
