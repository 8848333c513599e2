import type { Instant } from '../calendar/instant.ts';
import type { Client } from '../github/client.ts';
import { pause } from '../github/pause.ts';
import { readOwnComments } from '../github/issue-comments.ts';
import {
  addComment,
  deleteComment,
  type OwnComment,
  updateComment,
} from '../github/issue-keeping.ts';
import type { IssueSummary } from '../github/issues.ts';
import type { RepositoryName } from '../github/name.ts';
import { attemptsIn, letterMark } from '../outbox/letter-record.ts';
import type { RecordAnswer, Ledger, Recorded } from '../outbox/send-once.ts';
import type { End } from '../outbox/state.ts';
import type { Problem } from '../rules/facts.ts';
import { type MarkStanding, tokensIn } from '../witness/marks.ts';
import type { Marks } from './marking.ts';

/** Key of an attempt that an issue's own text records, as version 0.1 wrote it. */
const IN_TEXT = 0;
const BETWEEN = 1_000;

/** In whose name comments are written, and when. */
export interface CommentRun {
  readonly client: Client;
  readonly repository: RepositoryName;
  readonly now: Instant;
  readonly marks: Marks;
}

/** What is sent, as its comments say it. */
export interface LetterSending {
  readonly messageId: string;
  /** What the claim says to people. */
  readonly claimText: string;
  /** A hidden line of the letter's comments, where the issue is about more than this one letter. */
  readonly marker?: string;
}

/** `unsigned`: it stands there, without the signature that is demanded. */
export type CommentResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: Problem; readonly unsigned: boolean };

export interface CommentLedger extends Ledger<number, Problem> {
  /** Gives up the attempt that a person says did not arrive; nothing where there is none such. */
  readonly giveUp: (messageId: string) => Promise<RecordAnswer<null, Problem>>;
  /** Writes the comment of an attempt anew: what it says, and how the attempt stands. */
  readonly say: (key: number, end: End | null, text: string) => Promise<CommentResult>;
}

/**
 * Attempts recorded as comments of the letter's issue, one each. What somebody else changed may have said
 * anything, so it counts as an attempt of which nobody knows.
 */
export function commentLedger(
  run: CommentRun,
  issue: Pick<IssueSummary, 'number' | 'body'>,
  { messageId, claimText, marker }: LetterSending,
): CommentLedger {
  const { client, repository, now, marks } = run;
  const { number } = issue;
  const bodyOf = (id: string, end: End | null, text: string): string =>
    [
      ...(marker === undefined ? [] : [marker]),
      letterMark('begun', bare(id), now),
      ...(end === null ? [] : [letterMark(end, bare(id), now)]),
      '',
      text,
    ].join('\n');
  const read = async (): Promise<RecordAnswer<readonly OwnComment[], Problem>> => {
    const asked = await readOwnComments(client, repository, [number], () => true);
    if (!asked.ok) return asked;
    const isOfThis = ({ body, edited }: OwnComment): boolean =>
      marker === undefined || edited || body.split(/\r?\n/).includes(marker);
    const own = (asked.value.get(number) ?? []).filter(isOfThis);
    return { ok: true, value: await ofOurs(marks, number, own) };
  };
  const say: CommentLedger['say'] = async (key, end, text) => {
    const marked = await marks.signed(bodyOf(messageId, end, text), number, end === 'sent');
    const done = await updateComment(client, repository, key, marked.text);
    if (!done.ok) return { ...done, unsigned: false };
    return marked.ok ? { ok: true } : { ok: false, problem: marked.problem, unsigned: true };
  };
  return {
    claim: async () => {
      const marked = await marks.signed(bodyOf(messageId, null, claimText), number);
      if (!marked.ok) return { ...marked, certain: true };
      const made = await addComment(client, repository, number, marked.text);
      return made.ok ? { ok: true, value: made.value.id } : { ...made, certain: false };
    },
    attempts: async () => {
      const comments = await read();
      if (!comments.ok) return comments;
      return {
        ok: true,
        value: [...inText(issue, run), ...comments.value.flatMap((one) => attemptsOf(one, now))],
      };
    },
    end: async (key, end) => {
      // Another run sends: ours says nothing to anybody.
      if (end === 'yielded') {
        const gone = await deleteComment(client, repository, key);
        return gone.ok ? { ok: true, value: now } : gone;
      }
      const { text } = await marks.signed(bodyOf(messageId, end, claimText), number);
      const done = await updateComment(client, repository, key, text);
      return done.ok ? { ok: true, value: now } : done;
    },
    wait: (turn) => pause(BETWEEN * turn, client.signal),
    say,
    giveUp: async (id) => {
      const comments = await read();
      if (!comments.ok) return comments;
      const meant = comments.value
        .filter((one) => one.body.includes(bare(id)) || nameOf(one) === id)
        .filter(
          ({ body, edited }) => edited || attemptsIn([body]).every(({ end }) => end !== 'sent'),
        );
      for (const comment of meant) {
        const gone = await deleteComment(client, repository, comment.id);
        if (!gone.ok) return gone;
      }
      return { ok: true, value: null };
    },
  };
}

/**
 * Without what another workflow signed. Of a record that nothing shows to be ours as little is known as of one
 * that a person changed: it may be older than the demand, so the letter may have gone out.
 */
async function ofOurs(
  marks: Marks,
  issue: number,
  comments: readonly OwnComment[],
): Promise<readonly OwnComment[]> {
  const own: OwnComment[] = [];
  for (const comment of comments) {
    const standing = await marks.standing(comment.body, { issue, madeAt: null });
    if (comment.edited || standing === 'ours') own.push(comment);
    else if (attemptsIn([comment.body]).length > 0 && !isFalse(standing, comment)) {
      own.push({ ...comment, edited: true });
    }
  }
  return own;
}

/** Returns true if a text bears a signature that is not GitHub's for us. */
function isFalse(standing: MarkStanding, { body }: OwnComment): boolean {
  return standing === 'foreign' && tokensIn(body).length > 0;
}

/** What a person names a record by that does not say which letter it was. */
function nameOf({ id }: OwnComment): string {
  return `comment:${id}`;
}

function bare(messageId: string): string {
  return messageId.replace(/^<|>$/g, '');
}

function attemptsOf(comment: OwnComment, now: Instant): readonly Recorded<number>[] {
  const { id, body, edited } = comment;
  if (edited) return [{ key: id, messageId: nameOf(comment), at: now, end: 'unknown' }];
  return attemptsIn([body]).map((attempt) => ({
    ...attempt,
    key: id,
    messageId: `<${attempt.messageId}>`,
  }));
}

/**
 * What version 0.1 wrote into the issue itself; what it does not say of a begun letter is not known. GitHub
 * has signed none of it.
 */
function inText(
  { body }: Pick<IssueSummary, 'body'>,
  { now, marks }: CommentRun,
): readonly Recorded<number>[] {
  if (marks.terms === 'demanded') return [];
  const state = /^<!-- ezdrav:request-mail:(\w+) -->\r?$/m.exec(body)?.[1];
  if (state === undefined || state === 'none') return [];
  const end = state === 'sent' && marks.terms !== 'mute' ? 'sent' : 'unknown';
  return [{ key: IN_TEXT, messageId: '', at: now, end }];
}
