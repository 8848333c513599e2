import type { Instant } from '../../calendar/instant.ts';
import type { ApiResult } from '../../github/answer.ts';
import { pause } from '../../github/pause.ts';
import type { Client } from '../../github/client.ts';
import { readOwnComments } from '../../github/issue-comments.ts';
import { addComment, deleteComment, type OwnComment } from '../../github/issue-keeping.ts';
import { listOwnComments } from '../../github/issues.ts';
import type { RepositoryName } from '../../github/name.ts';
import { type Said, saidIn } from '../../outcome/review-marks.ts';
import { type Ledger, sendOnce } from '../../outbox/send-once.ts';
import type { Problem } from '../../rules/facts.ts';
import { malformed } from '../../github/unreadable.ts';
import type { Marks } from '../marking.ts';
import { BETWEEN, isRefusal } from '../notifying/receipt-ledger.ts';

/** Under which issue something is said, and when. */
export interface SayingPlace {
  readonly client: Client;
  readonly repository: RepositoryName;
  readonly issue: number;
  readonly now: Instant;
  readonly marks: Marks;
}

export interface Saying {
  /** What is said; of one thing there is one comment. */
  readonly what: string;
  /** The comment, which bears the mark. */
  readonly write: (mark: Said) => string;
}

export type SaidOnce =
  | { readonly kind: 'said' }
  /** Another run said it, or it was said before. */
  | { readonly kind: 'already' }
  | { readonly kind: 'problem'; readonly problem: Problem };

const UNLISTED = malformed(
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'record-not-listed',
);

/** Our own comments under an issue, each with whether somebody else changed it; none of another workflow. */
export async function ownComments(place: SayingPlace): Promise<ApiResult<readonly OwnComment[]>> {
  const { client, repository, issue } = place;
  const asked = await readOwnComments(client, repository, [issue], () => true);
  if (!asked.ok) return asked;
  return { ...asked, value: await counted(place, asked.value.get(issue) ?? []) };
}

/** Without what GitHub has signed for somebody else, or, where it is demanded, not at all. */
async function counted<T extends { readonly body: string }>(
  { issue, marks }: SayingPlace,
  comments: readonly T[],
): Promise<readonly T[]> {
  const standings = await Promise.all(
    comments.map(({ body }) => marks.standing(body, { issue, madeAt: null })),
  );
  return comments.filter((_, index) => standings[index] !== 'foreign');
}

/**
 * Says something under an issue, once: the comment is claim, delivery and receipt in one. Of runs that race
 * the first one's stays, the others take theirs away. `before`: our own comments there are; what somebody
 * changed is not ours any more, so it is said again.
 */
export async function sayOnce(
  place: SayingPlace,
  before: readonly OwnComment[],
  { what, write }: Saying,
): Promise<SaidOnce> {
  if (before.some(({ body, edited }) => !edited && saidIn(body)?.what === what)) {
    return { kind: 'already' };
  }
  const { client, now } = place;
  const mark = { what, id: crypto.randomUUID() };
  const ledger = commentLedger(place, mark, write(mark), newestOf(before));
  const sent = await client.uninterrupted(() =>
    sendOnce(ledger, mark.id, now, UNLISTED, async () => ({ end: 'sent' as const })),
  );
  switch (sent.kind) {
    case 'delivered':
      return { kind: 'said' };
    case 'yielded':
      return { kind: 'already' };
    case 'not-claimed':
      return { kind: 'problem', problem: sent.problem };
  }
}

/** What was there before this run was judged by who changed it; only what is newer can be a rival. */
function newestOf(before: readonly OwnComment[]): number {
  return Math.max(0, ...before.map(({ id }) => id));
}

/** A comment once written is sent; it is taken away where another one was first. */
function commentLedger(
  place: SayingPlace,
  { what }: Said,
  body: string,
  since: number,
): Ledger<number, Problem> {
  const { client, repository, issue, now, marks } = place;
  return {
    claim: async () => {
      const marked = await marks.signed(body, issue);
      if (!marked.ok) return { ...marked, certain: true };
      const made = await addComment(client, repository, issue, marked.text);
      return made.ok
        ? { ok: true, value: made.value.id }
        : { ...made, certain: isRefusal(made.problem) };
    },
    attempts: async () => {
      const listed = await listOwnComments(client, repository, issue);
      if (!listed.ok) return listed;
      const same = (await counted(place, listed.value)).flatMap((comment) => {
        const said = saidIn(comment.body);
        return said?.what === what && comment.id > since
          ? [{ key: comment.id, messageId: said.id, at: now, end: 'sent' as const }]
          : [];
      });
      return { ok: true, value: same.toSorted((one, other) => one.key - other.key) };
    },
    end: async (id, end) => {
      if (end !== 'sent') {
        const gone = await deleteComment(client, repository, id);
        if (!gone.ok) return gone;
      }
      return { ok: true, value: now };
    },
    wait: (turn) => pause(BETWEEN * turn, client.signal),
  };
}
