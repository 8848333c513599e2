import { readOwnComments } from '../../github/issue-comments.ts';
import type { OwnComment } from '../../github/issue-keeping.ts';
import { attemptsIn, letterState } from '../../outbox/letter-record.ts';
import { isCounted, trustedOf } from '../own-comments.ts';
import { asking } from './gathering.ts';
import type { StaffRun } from './run.ts';

/** Our own comments, by the number of their issue. */
export type Comments = ReadonlyMap<number, readonly OwnComment[]>;

/** Our own comments of some issues; null: what is not known is noted. */
export async function readLetterComments(
  run: StaffRun,
  numbers: readonly number[],
): Promise<Comments | null> {
  if (numbers.length === 0) return new Map();
  const { repository, mailing, markers, notes, now } = run;
  repository.client.begin();
  // Only whoever would send must know for certain that nothing was begun before.
  const whole = (own: readonly OwnComment[]): boolean => {
    if (mailing.kind !== 'server') return false;
    const texts = own.map(({ body }) => body);
    return markers.signs || letterState(texts, now).kind === 'none';
  };
  const asked = await readOwnComments(repository, numbers, whole);
  if (!asked.ok) {
    notes.unknowable.push({ what: 'comments', problem: asking(asked.problem) });
    return null;
  }
  const known = new Map<number, readonly OwnComment[]>();
  for (const [issue, comments] of asked.value) {
    known.set(issue, ofOurs(await trustedOf(markers, issue, comments)));
  }
  return known;
}

/** Of a record of a letter of which nothing shows that it is ours as little is known as of one that was changed. */
function ofOurs(comments: Awaited<ReturnType<typeof trustedOf>>): readonly OwnComment[] {
  return comments
    .filter((one) => one.trust === 'edited' || isCounted(one))
    .map(({ id, body, trust }) => {
      const isDoubt = trust === 'doubtful' && attemptsIn([body]).length > 0;
      return { id, body, edited: trust === 'edited' || isDoubt };
    });
}
