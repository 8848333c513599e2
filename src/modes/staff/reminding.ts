import type { ApiResult } from '../../github/answer.ts';
import type { KnownHouse } from '../organisation/known-house.ts';
import type { ListedIssue } from './listing.ts';
import { atTop } from '../../records/diagnostic.ts';
import { allDepartures, type RecordedDeparture } from '../../staffing/recorded-departures.ts';
import { canonicalIssue } from '../../staffing/canonical-issue.ts';
import { dueForDeparture } from './due-issues.ts';
import { gatherStaff, type StaffFiles } from './gathering.ts';
import { readLetterComments } from './comments.ts';
import { tell } from './letters.ts';
import type { StaffRun } from './run.ts';

/**
 * As long as `staff.yml` is not valid nobody is judged again, issues are neither opened nor changed nor
 * closed, and no letter is sent; but departures with an open issue are still reminded of, by the newest valid
 * roster. `base`: what all runs share, without the moment.
 */
export async function remindOnly(
  base: Omit<StaffRun, 'now'>,
  { repository, solution, locate }: Extract<StaffFiles, { kind: 'invalid' }>,
  house: ApiResult<KnownHouse> | null,
  listed: readonly ListedIssue[],
  recorded: readonly RecordedDeparture[],
): Promise<void> {
  if (recorded.length === 0) return;
  const files = {
    kind: 'read',
    repository,
    solution,
    listed: null,
    faults: [],
    roster: null,
    locate,
    locateInRoster: atTop,
  } as const;
  const { facts, unknown } = await gatherStaff(null, base.repository, files, house);
  base.notes.unknown.push(...unknown);
  if (facts === null) return;
  const [roster = facts.roster, ...earlier] = facts.earlier;
  // The contract's end is left as the issues have it, until the roster is valid again.
  const known = { ...facts, roster, earlier, contractEnds: null };
  const run: StaffRun = { ...base, now: facts.now, mailing: { kind: 'by-hand' } };
  const open = allDepartures(known, recorded).flatMap((departure) => {
    const due = dueForDeparture(departure, departure.before === 'question', run);
    const { issue } = canonicalIssue(listed, due, due.left);
    return issue?.state === 'open' ? [{ due, issue, fresh: false }] : [];
  });
  const numbers = open.map(({ issue }) => issue.number);
  await tell(run, open, await readLetterComments(run, numbers));
}
