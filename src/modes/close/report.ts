import type { Instant } from '../../calendar/instant.ts';
import type { Asked, Client } from '../../github/client.ts';
import { addComment, updateComment } from '../../github/issue-keeping.ts';
import { listOwnComments } from '../../github/issues.ts';
import type { RepositoryName } from '../../github/name.ts';
import { isLetter } from '../../letters/letter.ts';
import { writeLetter } from '../../letters/letters.ts';
import type { Outcome, Solution } from '../../records/types.ts';
import type { KnownOutcome } from '../../report/close/course.ts';
import type { ClosingReport } from '../../report/close/parts.ts';
import type { Candidate, Problem } from '../../rules/facts.ts';
import { newMessageId, type Post, postLetter } from '../mailing.ts';

const { createHash } = process.getBuiltinModule('node:crypto');

export interface Closing {
  readonly client: Client;
  readonly repository: RepositoryName;
  readonly candidate: Candidate;
  readonly solution: Solution;
  readonly outcome: KnownOutcome;
  readonly post: Post;
  readonly now: Instant;
  /** Deviations as the block to commit states them. */
  readonly deviations: string;
  /** The comment's text for a state of the report. */
  readonly render: (report: ClosingReport) => string;
}

/**
 * Writes the outcome as our one comment on the announcement issue and sends the closing report where
 * there is a mail server. The comment is the report's receipt: written before the mail, rewritten after
 * it; a report that was sent, or of which nobody knows, is not sent again for the same outcome.
 */
export async function writeClosing(
  closing: Closing,
  issue: number,
): Promise<{ readonly report: ClosingReport; readonly problem: Problem | null }> {
  const { client, repository, candidate } = closing;
  const own = await listOwnComments(client, repository, issue);
  if (!own.ok) return { report: { kind: 'not-asked' }, problem: own.problem };
  const marker = `<!-- ezdrav:closing:${candidate.intervention.id} -->`;
  const before = own.value.find(({ body }) => body.split(/\r?\n/).includes(marker)) ?? null;
  const ready = readyToSend(closing, before?.body ?? '');
  const write = (report: ClosingReport, id: number | null): Promise<Asked<number>> =>
    writeComment(closing, issue, `${marker}\n${stateLine(report, closing)}`, report, id);
  if (ready.kind !== 'send') {
    const written = await write(ready, before?.id ?? null);
    return { report: ready, problem: written.ok ? null : written.problem };
  }
  const messageId = newMessageId(candidate.intervention.id, closing.post);
  const begun = await write({ kind: 'sending', messageId }, before?.id ?? null);
  // What was sent must be found again: without the comment nothing goes out.
  if (!begun.ok) return { report: { kind: 'waiting' }, problem: begun.problem };
  const stamp = { messageId, date: closing.now };
  const posted = await postLetter(ready.letter, stamp, closing.post, 'ezdrav-closing-report');
  client.begin();
  const report: ClosingReport =
    posted.kind === 'sent'
      ? { kind: 'sent', to: ready.letter.to, messageId }
      : posted.kind === 'not-sent'
        ? { kind: 'not-sent', why: posted.why, detail: posted.detail }
        : { kind: 'unknown', messageId };
  const written = await write(report, begun.value);
  return { report, problem: written.ok ? null : written.problem };
}

type Ready =
  | {
      readonly kind: 'send';
      readonly letter: Extract<ReturnType<typeof letterOf>, { to: unknown }>;
    }
  | ClosingReport;

function letterOf({ candidate, solution, outcome }: Closing) {
  const { intervention, planDigest } = candidate;
  return writeLetter('closing-report', {
    intervention,
    solution,
    planDigest,
    outcome: writtenOutcome(outcome),
  });
}

function readyToSend(closing: Closing, before: string): Ready {
  if (closing.post.server === null) return stateOf(before, closing) ?? { kind: 'not-asked' };
  if (closing.outcome.result === null) return { kind: 'waiting' };
  const state = stateOf(before, closing);
  if (state !== null) return state;
  const letter = letterOf(closing);
  return isLetter(letter)
    ? { kind: 'send', letter }
    : { kind: 'incomplete', missing: letter.missing };
}

/** What an earlier run left for this very outcome: sent, or begun and never ended. */
function stateOf(body: string, closing: Closing): ClosingReport | null {
  const [, state, hash] =
    /^<!-- ezdrav:closing-report:(\w+):([0-9a-f]{16}) -->\r?$/m.exec(body) ?? [];
  if (hash !== hashOf(closing)) return null;
  if (state === 'sent') return { kind: 'already' };
  return state === 'begun' ? { kind: 'earlier-unknown' } : null;
}

function stateLine(report: ClosingReport, closing: Closing): string {
  const { kind } = report;
  const state =
    kind === 'sent' || kind === 'already'
      ? 'sent'
      : kind === 'sending' || kind === 'unknown' || kind === 'earlier-unknown'
        ? 'begun'
        : 'none';
  return `<!-- ezdrav:closing-report:${state}:${hashOf(closing)} -->`;
}

/** Of what is reported: the same whether the run shows it or the file, once the block is committed. */
function hashOf({ candidate, outcome, deviations }: Closing): string {
  const { startedAt, endedAt, result, downtimeMinutes } = outcome;
  const said = [candidate.planDigest, startedAt, endedAt, result, downtimeMinutes, deviations];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}

async function writeComment(
  { client, repository, render }: Closing,
  issue: number,
  head: string,
  report: ClosingReport,
  id: number | null,
): Promise<Asked<number>> {
  const body = `${head}\n\n${render(report)}`;
  if (id === null) {
    const made = await addComment(client, repository, issue, body);
    return made.ok ? { ...made, value: made.value.id } : made;
  }
  const updated = await updateComment(client, repository, id, body);
  return updated.ok ? { ...updated, value: id } : updated;
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
