import { keepIssue } from '../../github/issue-keeping.ts';
import type { Letter } from '../../letters/letter.ts';
import { requestIssueBody, requestParts, requestTitle } from '../../report/request/parts.ts';
import type { LetterName, RequestResult, RequestTrouble } from '../../report/request/result.ts';
import { sendOnce } from '../../outbox/send-once.ts';
import { partsHtml } from '../../report/letter-parts.ts';
import { pageLink } from '../../report/page-link.ts';
import type { Problem } from '../../rules/facts.ts';
import { malformed } from '../../github/unreadable.ts';
import { newMessageId, postLetter } from '../mailing.ts';
import { commentLedger } from '../comment-ledger.ts';
import { REQUEST_LABEL, type RequestRun } from './run.ts';

const { createHash } = process.getBuiltinModule('node:crypto');

export interface Requested {
  readonly result: RequestResult;
  readonly issue: number | null;
  readonly trouble: RequestTrouble | null;
}

/**
 * Sends a letter once. Its issue is where that is recorded: found again by a digest of the letter, with a
 * comment for every attempt. `sendAgain`: the Message-ID of an attempt that a person says did not arrive.
 */
export async function sendRequest(
  run: RequestRun,
  name: LetterName,
  letter: Letter,
  sendAgain: string | undefined,
): Promise<Requested> {
  const { client, repository, solution, post, language, now } = run;
  const messageId = newMessageId(`ezdrav-${name}`, post);
  const stamp = { messageId, date: now };
  if (post.server === null) {
    const posted = await postLetter(letter, stamp, post, `ezdrav-${name}`);
    return { result: resultOf(posted, letter, messageId), issue: null, trouble: null };
  }
  const { to, subject, text } = letter;
  const digest = createHash('sha256')
    .update(JSON.stringify([to, subject, text]))
    .digest('hex');
  const marker = `<!-- ezdrav:request:${digest.slice(0, 32)} -->`;
  const { assignees } = solution.contacts;
  const title = requestTitle(name, language);
  const body = requestIssueBody(marker, text, assignees, language);
  const wanted = { label: REQUEST_LABEL, marker, title, body, assignees };
  const kept = await keepIssue(client, repository, wanted, async (written) => written);
  if (!kept.ok) {
    return { result: { kind: 'failed', problem: kept.problem }, issue: null, trouble: null };
  }
  const { issue } = kept.value;
  const { number } = issue;
  const said = (result: RequestResult): string =>
    `${partsHtml(requestParts(result, language))}\n${pageLink('modes', language)}\n`;
  const ledger = commentLedger(run, issue, {
    messageId,
    claimText: said({ kind: 'sending', messageId }),
  });
  const failed = (problem: Problem): Requested => {
    return { result: { kind: 'failed', problem }, issue: number, trouble: null };
  };
  if (sendAgain !== undefined) {
    const given = await ledger.giveUp(sendAgain);
    if (!given.ok) return failed(given.problem);
  }
  const sent = await sendOnce(ledger, messageId, now, UNLISTED, async () => {
    const posted = await postLetter(letter, stamp, post, `ezdrav-${name}`);
    client.begin();
    const end = posted.kind === 'sent' || posted.kind === 'unknown' ? posted.kind : 'failed';
    return { end, posted } as const;
  });
  switch (sent.kind) {
    case 'not-claimed':
      return failed(sent.problem);
    case 'yielded': {
      const { kind, messageId: earlier } = sent.to;
      const result: RequestResult =
        kind === 'sent'
          ? { kind: 'told' }
          : kind === 'claimed'
            ? { kind: 'rival' }
            : { kind: 'earlier-unknown', messageId: earlier === '' ? null : earlier };
      return { result, issue: number, trouble: null };
    }
    case 'delivered': {
      const result = resultOf(sent.delivery.posted, letter, messageId);
      const written = sent.recorded.ok
        ? await ledger.say(sent.key, sent.delivery.end, said(result))
        : { ...sent.recorded, unsigned: false };
      return { result, issue: number, trouble: written.ok ? null : written };
    }
  }
}

const UNLISTED = malformed('GraphQL StaffComments', 'record-not-listed');

function resultOf(
  posted: Awaited<ReturnType<typeof postLetter>>,
  { to, subject, text }: Letter,
  messageId: string,
): RequestResult {
  switch (posted.kind) {
    case 'sent':
      return { kind: 'sent', to, messageId };
    case 'unknown':
      return { kind: 'unknown', messageId };
    case 'not-sent':
      return { kind: 'not-sent', why: posted.why, status: posted.status, detail: posted.detail };
    case 'by-hand':
      return { ...posted, to, subject, letter: text };
  }
}
