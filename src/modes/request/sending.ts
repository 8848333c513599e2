import { deleteComment, keepIssue, updateIssue } from '../../github/issue-keeping.ts';
import type { Letter } from '../../letters/letter.ts';
import { requestIssueBody, requestParts, requestTitle } from '../../report/request/parts.ts';
import type { LetterName, RequestResult } from '../../report/request/result.ts';
import type { Problem } from '../../rules/facts.ts';
import { newMessageId, postLetter } from '../mailing.ts';
import { mailMark, type MailState, mailStateOf, takeTurn } from './again.ts';
import { REQUEST_LABEL, type RequestRun } from './run.ts';

const { createHash } = process.getBuiltinModule('node:crypto');

export interface Requested {
  readonly result: RequestResult;
  readonly issue: number | null;
  /** What could not be written on the issue afterwards. */
  readonly trouble: Problem | null;
}

/**
 * Sends a letter once. Its issue is the record: made before the mail, brought up to date after it, found
 * again by a digest of the letter. Runs that race make one issue, and only the one that made it sends.
 */
export async function sendRequest(
  run: RequestRun,
  name: LetterName,
  letter: Letter,
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
  const bodyOf = (state: MailState, result: RequestResult): string =>
    requestIssueBody(
      `${marker}\n${mailMark(state)}`,
      requestParts(result, REQUEST_LABEL, language),
      text,
      assignees,
      language,
    );
  const begun = bodyOf('begun', { kind: 'sending', messageId });
  const title = requestTitle(name, language);
  const wanted = { label: REQUEST_LABEL, marker, title, body: begun, assignees };
  const kept = await keepIssue(client, repository, wanted);
  if (!kept.ok) {
    return { result: { kind: 'failed', problem: kept.problem }, issue: null, trouble: null };
  }
  const { issue, created } = kept.value;
  const { number } = issue;
  let turn: number | null = null;
  if (!created) {
    const state = mailStateOf(issue);
    if (state !== 'none') return endedBefore(state, number);
    const taken = await takeTurn(run, number, marker, messageId);
    if (taken.kind === 'rival') return endedBefore(taken.state, number);
    const updated =
      taken.kind === 'ours'
        ? await updateIssue(client, repository, number, { body: begun, state: 'open' })
        : ({ ok: false, problem: taken.problem } as const);
    if (taken.kind === 'ours') turn = taken.comment;
    if (!updated.ok) {
      if (turn !== null) await deleteComment(client, repository, turn);
      return { result: { kind: 'failed', problem: updated.problem }, issue: number, trouble: null };
    }
  }
  const posted = await postLetter(letter, stamp, post, `ezdrav-${name}`);
  client.begin();
  const result = resultOf(posted, letter, messageId);
  const state = posted.kind === 'sent' ? 'sent' : posted.kind === 'not-sent' ? 'none' : 'begun';
  const body = bodyOf(state, result);
  const written = await updateIssue(client, repository, number, { body });
  if (turn !== null && written.ok) await deleteComment(client, repository, turn);
  return { result, issue: number, trouble: written.ok ? null : written.problem };
}

/** What another run did, or is doing: its end is not known here unless it is written down. */
function endedBefore(state: MailState, issue: number): Requested {
  const kind = state === 'sent' ? 'told' : 'earlier-unknown';
  return { result: { kind }, issue, trouble: null };
}

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
      return { kind: 'not-sent', why: posted.why, detail: posted.detail };
    case 'by-hand':
      return { ...posted, to, subject, letter: text };
  }
}
