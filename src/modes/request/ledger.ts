import type { Instant } from '../../calendar/instant.ts';
import { pause } from '../../github/client.ts';
import { readOwnComments } from '../../github/issue-comments.ts';
import {
  addComment,
  deleteComment,
  type OwnComment,
  updateComment,
} from '../../github/issue-keeping.ts';
import type { IssueSummary } from '../../github/issues.ts';
import { attemptsIn, letterMark } from '../../outbox/letter-record.ts';
import type { Answer, Ledger, Recorded } from '../../outbox/send-once.ts';
import type { End } from '../../outbox/state.ts';
import type { Problem } from '../../rules/facts.ts';
import type { RequestRun } from './run.ts';

/** Key of an attempt that an issue's own text records, as version 0.1 wrote it. */
const IN_TEXT = 0;
const BETWEEN = 1_000;

export interface RequestLedger extends Ledger<number, Problem> {
  /** Gives up the attempt that a person says did not arrive; nothing where there is none such. */
  readonly giveUp: (messageId: string) => Promise<Answer<null, Problem>>;
  /** Writes the comment of an attempt anew: what it says, and how the attempt stands. */
  readonly say: (key: number, end: End | null, text: string) => Promise<Answer<Instant, Problem>>;
}

/**
 * Attempts recorded as comments of the letter's issue, one each. What somebody else changed may have said
 * anything, so it counts as an attempt of which nobody knows. `claimText`: what the claim says to people.
 */
export function requestLedger(
  run: RequestRun,
  issue: IssueSummary,
  messageId: string,
  claimText: string,
): RequestLedger {
  const { client, repository, now } = run;
  const { number } = issue;
  const bodyOf = (id: string, end: End | null, text: string): string =>
    [
      letterMark('begun', bare(id), now),
      ...(end === null ? [] : [letterMark(end, bare(id), now)]),
      '',
      text,
    ].join('\n');
  const read = async (): Promise<Answer<readonly OwnComment[], Problem>> => {
    const asked = await readOwnComments(client, repository, [number], () => true);
    return asked.ok ? { ok: true, value: asked.value.get(number) ?? [] } : asked;
  };
  const say: RequestLedger['say'] = async (key, end, text) => {
    const done = await updateComment(client, repository, key, bodyOf(messageId, end, text));
    return done.ok ? { ok: true, value: now } : done;
  };
  return {
    claim: async () => {
      const made = await addComment(client, repository, number, bodyOf(messageId, null, claimText));
      return made.ok ? { ok: true, value: made.value.id } : { ...made, certain: false };
    },
    attempts: async () => {
      const comments = await read();
      if (!comments.ok) return comments;
      return {
        ok: true,
        value: [...inText(issue, now), ...comments.value.flatMap((one) => attemptsOf(one, now))],
      };
    },
    end: async (key, end) => {
      // Another run sends: ours says nothing to anybody.
      if (end === 'yielded') {
        const gone = await deleteComment(client, repository, key);
        return gone.ok ? { ok: true, value: now } : gone;
      }
      return say(key, end, claimText);
    },
    wait: (turn) => pause(BETWEEN * turn, client.signal),
    say,
    giveUp: async (id) => {
      const comments = await read();
      if (!comments.ok) return comments;
      const meant = comments.value
        .filter(({ body }) => body.includes(bare(id)))
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

function bare(messageId: string): string {
  return messageId.replace(/^<|>$/g, '');
}

function attemptsOf({ id, body, edited }: OwnComment, now: Instant): readonly Recorded<number>[] {
  if (edited) return [{ key: id, messageId: `edited-${id}`, at: now, end: 'unknown' }];
  return attemptsIn([body]).map((attempt) => ({
    ...attempt,
    key: id,
    messageId: `<${attempt.messageId}>`,
  }));
}

/** What version 0.1 wrote into the issue itself; what it does not say of a begun letter is not known. */
function inText({ body }: IssueSummary, now: Instant): readonly Recorded<number>[] {
  const state = /^<!-- ezdrav:request-mail:(\w+) -->\r?$/m.exec(body)?.[1];
  if (state === undefined || state === 'none') return [];
  return [{ key: IN_TEXT, messageId: '', at: now, end: state === 'sent' ? 'sent' : 'unknown' }];
}
