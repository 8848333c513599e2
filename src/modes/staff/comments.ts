import { readOwnComments } from '../../github/issue-comments.ts';
import type { OwnComment } from '../../github/issue-keeping.ts';
import { attemptsIn, letterState } from '../../outbox/letter-record.ts';
import { isCounted, trustedOf } from '../own-comments.ts';
import { asking } from './gathering.ts';
import type { StaffRun } from './run.ts';

/** Our own comments, by the number of their issue. */
export type Comments = ReadonlyMap<number, readonly OwnComment[]>;

/** Our own comments on some issues; null if unknown, which is noted. */
export async function readLetterComments(
  run: StaffRun,
  numbers: readonly number[],
): Promise<Comments | null> {
  if (numbers.length === 0) return new Map();
  const { repository, mailing, markers, notes, now } = run;
  repository.client.begin();
  // Only if a letter may be sent is it necessary to be certain that none was begun.
  const whole = (own: readonly OwnComment[]): boolean => {
    if (mailing.kind !== 'server') return false;
    const texts = own.map(({ body }) => body);
    return markers.needSignature || letterState(texts, now).kind === 'none';
  };
  const asked = await readOwnComments(repository, numbers, whole);
  if (!asked.ok) {
    notes.unknown.push({ what: 'comments', problem: asking(asked.problem) });
    return null;
  }
  const known = new Map<number, readonly OwnComment[]>();
  for (const [issue, comments] of asked.value) {
    known.set(issue, ofOurs(await trustedOf(markers, issue, comments)));
  }
  return known;
}

/** A record of a letter that is not provably ours counts as little as an edited one. */
function ofOurs(comments: Awaited<ReturnType<typeof trustedOf>>): readonly OwnComment[] {
  return comments
    .filter((one) => one.trust === 'edited' || isCounted(one))
    .map(({ id, body, trust }) => {
      const isDoubt = trust === 'doubtful' && attemptsIn([body]).length > 0;
      return { id, body, edited: trust === 'edited' || isDoubt };
    });
}
