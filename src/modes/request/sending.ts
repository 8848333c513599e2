import { upsertIssue } from '../../github/issue-keeping.ts';
import type { Letter } from '../../letters/letter.ts';
import type { Delivery } from '../../mail/delivery.ts';
import { requestIssueBody, requestParts, requestTitle } from '../../report/request/parts.ts';
import {
  earlierResult,
  type LetterName,
  letterResult,
  type RequestResult,
  type RequestTrouble,
} from '../../outbox/letter-results.ts';
import type { Recorded } from '../../outbox/send-once.ts';
import { partsHtml } from '../../report/render-html.ts';
import { pageLink } from '../../report/page-link.ts';
import type { Problem } from '../../rules/facts.ts';
import { giveUpCommented, sendCommented } from '../letter-comments.ts';
import { newMessageId, type Mailer, writeDraft } from '../mailing.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { RepositoryClient } from '../../github/repository-client.ts';
import type { Language, Solution } from '../../records/types.ts';
import type { Markers } from '../markers.ts';

const REQUEST_LABEL = 'ezdrav-request';

interface RequestRun {
  readonly repository: RepositoryClient;
  readonly solution: Solution;
  readonly post: Mailer;
  readonly language: Language;
  readonly now: Instant;
  readonly markers: Markers;
}

const { createHash } = process.getBuiltinModule('node:crypto');

export interface Requested {
  readonly result: RequestResult;
  readonly issue: number | null;
  readonly trouble: RequestTrouble | null;
}

/**
 * Sends a letter once. It is recorded in its issue, which is found again by a digest of the letter, with a
 * comment for every attempt. `sendAgain`: the Message-ID of an attempt that did not arrive by a person's
 * word.
 */
export async function sendRequest(
  run: RequestRun,
  name: LetterName,
  letter: Letter,
  sendAgain: string | undefined,
): Promise<Requested> {
  const { repository, solution, post, language, now, markers } = run;
  const messageId = newMessageId(`ezdrav-${name}`, post);
  const { to, subject, text } = letter;
  if (post.server === null) {
    const drafted = await writeDraft(letter, { messageId, date: now }, post, `ezdrav-${name}`);
    const byHand = { to, subject, letter: text };
    const result = drafted.kind === 'by-hand' ? { ...drafted, ...byHand } : drafted;
    return { result, issue: null, trouble: null };
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([to, subject, text]))
    .digest('hex');
  const marker = `<!-- ezdrav:request:${digest.slice(0, 32)} -->`;
  const { assignees } = solution.contacts;
  const title = requestTitle(name, language);
  const body = requestIssueBody(marker, text, assignees, language);
  const wanted = { label: REQUEST_LABEL, marker, title, body, assignees };
  const kept = await upsertIssue(repository, wanted, async (written) => written);
  if (!kept.ok) {
    return { result: { kind: 'failed', problem: kept.problem }, issue: null, trouble: null };
  }
  const { issue } = kept.value;
  const { number } = issue;
  const place = { repository, issue: number, now, markers };
  const failed = (problem: Problem): Requested => {
    return { result: { kind: 'failed', problem }, issue: number, trouble: null };
  };
  if (sendAgain !== undefined) {
    const given = await giveUpCommented(place, sendAgain);
    if (!given.ok) return failed(given.problem);
  }
  const said = (posted: Delivery | null): string => {
    const result =
      posted === null
        ? ({ kind: 'sending', messageId } as const)
        : letterResult(posted, letter, messageId);
    return `${partsHtml(requestParts(result, language))}\n${pageLink('modes', language)}\n`;
  };
  const others = inText(issue.body, run);
  const sent = await sendCommented(place, {
    messageId,
    letter,
    post,
    text: said,
    others,
  });
  switch (sent.kind) {
    case 'not-claimed':
      return failed(sent.problem.problem);
    case 'yielded':
      return { result: earlierResult(sent.to), issue: number, trouble: null };
    case 'delivered': {
      const { recorded } = sent;
      const result = letterResult(sent.delivery.posted, letter, messageId);
      return {
        result,
        issue: number,
        trouble: recorded.ok ? recorded.value.unsigned : recorded.problem,
      };
    }
  }
}

/** Key of an attempt recorded in the issue's own text, as version 0.1 did. */
const IN_TEXT = 0;

/**
 * The attempts that version 0.1 wrote into the issue's text; the end of a begun letter is unknown unless it
 * says so. They are not signed.
 */
function inText(body: string, { now, markers }: RequestRun): readonly Recorded<number>[] {
  if (markers.terms === 'demanded') return [];
  const state = /^<!-- ezdrav:request-mail:(\w+) -->\r?$/m.exec(body)?.[1];
  if (state === undefined || state === 'none') return [];
  const end = state === 'sent' && markers.terms !== 'mute' ? 'sent' : 'unknown';
  return [{ key: IN_TEXT, messageId: '', at: now, end }];
}
