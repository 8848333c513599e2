import type { Instant } from '../../calendar/instant.ts';
import { makeIssue } from '../../github/issue-keeping.ts';
import type { Problem } from '../../rules/facts.ts';
import { duplicateText, reopenedText } from '../../report/staff/issues.ts';
import { blocks } from '../../report/staff/blocks.ts';
import { begunLetters, letterMark } from '../../outbox/letter-record.ts';
import { NOT_YET } from '../../witness/marks.ts';
import {
  mark,
  markedValues,
  markedPerson,
  markedTime,
  STAFF_LABEL,
  timeMark,
} from '../../staffing/marks.ts';
import { type CanonicalIssue, canonicalIssue } from '../../staffing/canonical-issue.ts';
import type { FailedAction } from '../../staffing/staff-report.ts';
import type { Concern } from './concerns.ts';
import { asking } from './gathering.ts';
import { newLetterId } from './letter-ids.ts';
import { listStaffIssues, type ListedIssue } from './listing.ts';
import { changeIssue, type Fields } from './changing.ts';
import { eachOf } from './progress.ts';
import type { StaffRun } from './run.ts';

/** A concern with the issue that stands for it; null where none could be made. */
export interface KeptConcern {
  readonly concern: Concern;
  readonly issue: ListedIssue | null;
  /** Made by this run, just now: nothing can stand in its comments yet. */
  readonly fresh: boolean;
}

/** GitHub's limit of assignees of one issue. */
const MOST_ASSIGNEES = 10;

/**
 * One open issue for every concern: made where there is none, opened again where it was closed by hand,
 * brought up to date where what it says has changed; later twins are closed. All are made first, then
 * listed once more: of runs that race, the lowest number wins. `listed`: our issues as they are now.
 */
export async function reconcileIssues(
  run: StaffRun,
  concerns: readonly Concern[],
  listed: readonly ListedIssue[],
  leavers: ReadonlySet<string>,
): Promise<readonly KeptConcern[]> {
  const { language } = run;
  const before = new Map(concerns.map((concern) => [concern, standingOf(concern, listed)]));
  const wanted = concerns.filter((concern) => before.get(concern)?.issue === null);
  const { made, refusals } = await makeAll(run, wanted, leavers);
  const after = wanted.length === 0 ? listed : await listAgain(run, listed, [...made.values()]);
  const kept = concerns.map((concern) => ({ concern, ...standingOf(concern, after) }));
  for (const { concern, issue } of kept) {
    if (issue === null) note(run, 'make', concern, refusals.get(concern) ?? null);
  }
  // A rival's twin of this moment is the rival's to close; one that was there before is anybody's.
  const ours = new Set([...listed, ...made.values()].map(({ number }) => number));
  const changes = kept.flatMap(({ concern, issue, twins }) => [
    ...(issue === null ? [] : changesOf(run, concern, issue)),
    ...twins
      .filter(({ number }) => ours.has(number))
      .map((twin) => twinClosing(run, concern, twin, issue?.number ?? 0)),
  ]);
  await eachOf(
    changes,
    'issues',
    language,
    ({ concern }) => concern.of,
    async (change) => {
      const { issue, undone, done, fields, concern } = change;
      const changed = await changeIssue(run, issue, fields);
      if (changed.ok) run.notes.did(done);
      else note(run, undone, concern, changed.problem);
    },
  );
  return kept.map(({ concern, issue }) => {
    const own = made.get(concern);
    return { concern, issue, fresh: own !== undefined && own.number === issue?.number };
  });
}

function standingOf(concern: Concern, issues: readonly ListedIssue[]): CanonicalIssue<ListedIssue> {
  return canonicalIssue(issues, concern, concern.left);
}

interface Made {
  readonly made: ReadonlyMap<Concern, ListedIssue>;
  readonly refusals: ReadonlyMap<Concern, Problem>;
}

/** Makes them one after another; stops where GitHub refuses for a reason that the next would meet too. */
async function makeAll(
  run: StaffRun,
  concerns: readonly Concern[],
  leavers: ReadonlySet<string>,
): Promise<Made> {
  const made = new Map<Concern, ListedIssue>();
  const refusals = new Map<Concern, Problem>();
  let refused: Problem | null = null;
  await eachOf(
    concerns,
    'issues',
    run.language,
    ({ of }) => of,
    async (concern) => {
      if (refused !== null) {
        refusals.set(concern, refused);
        return;
      }
      const { title, body: bare } = firstText(run, concern);
      const signed = await run.marks.signed(bare, NOT_YET);
      if (!signed.ok) {
        refusals.set(concern, signed.problem);
        return;
      }
      const body = signed.text;
      const assignees = run.solution.contacts.assignees
        .filter((login) => !leavers.has(login.toLowerCase()))
        .slice(0, MOST_ASSIGNEES);
      const wanted = { label: STAFF_LABEL, marker: '', title, body, assignees };
      const asked = await run.pace.turn(() => makeIssue(run.client, run.repository, wanted));
      if (asked.ok) {
        made.set(concern, { ...asked.value, unproven: false });
        run.notes.did('made');
        return;
      }
      refusals.set(concern, asked.problem);
      const { code } = asked.problem;
      if (code === 'api.forbidden' || code === 'api.rate-limited') refused = asked.problem;
    },
  );
  return { made, refusals };
}

/** The list once more; where it fails, our own answers are proof enough of what we made. */
async function listAgain(
  run: StaffRun,
  listed: readonly ListedIssue[],
  made: readonly ListedIssue[],
): Promise<readonly ListedIssue[]> {
  run.client.begin();
  const again = await listStaffIssues(run);
  if (!again.ok) {
    run.notes.unknowable.push({ what: 'issues', problem: asking(again.problem) });
    return [...listed, ...made];
  }
  const { own, edited, foreign } = again.value;
  const seen = new Set([...own, ...edited, ...foreign].map(({ number }) => number));
  return [...own, ...made.filter(({ number }) => !seen.has(number))];
}

interface Change {
  readonly concern: Concern;
  readonly issue: ListedIssue;
  readonly done: 'reopened' | 'updated' | 'twins';
  readonly undone: FailedAction['what'];
  readonly fields: Fields;
}

function firstText(run: StaffRun, concern: Concern): { title: string; body: string } {
  const { letter } = concern;
  const ready = letter.kind === 'ready' && letter.write(run.now) !== null;
  // Where it is signed, the claim is a comment: only then the issue's number can be signed with it.
  const begun = ready && !run.marks.signs ? newLetterId(run, concern) : null;
  const { title, body } = concern.write(run.now, ready ? 'by-mail' : 'by-hand');
  const marks = marksOf(concern, run.now, concern.person);
  const letters = begun === null ? [] : [letterMark('begun', begun, run.now)];
  return { title, body: blocks([body, [...marks, ...letters].join('\n')]) };
}

function marksOf(concern: Concern, noticed: Instant, person: number | null): readonly string[] {
  return [
    mark(concern.kind, concern.of),
    timeMark('noticed', noticed),
    ...(concern.kind === 'departure' ? [timeMark('left', concern.left)] : []),
    ...(person === null ? [] : [mark('person', String(person))]),
    mark('state', concern.state),
  ];
}

/** Opening it again, or bringing it up to date; what is recorded of letters stays. */
function changesOf(run: StaffRun, concern: Concern, issue: ListedIssue): readonly Change[] {
  const reopened = issue.state === 'closed';
  const [state] = markedValues(issue.body, 'state');
  const [left = ''] = markedValues(issue.body, 'left');
  const sameLeft =
    concern.kind !== 'departure' || timeMark('left', concern.left) === mark('left', left);
  if (!reopened && state === concern.state && sameLeft) return [];
  const noticed = markedTime(issue.body, 'noticed') ?? run.now;
  const begun = begunLetters([issue.body]);
  const goes = begun.length > 0 || concern.letter.kind === 'ready' ? 'by-mail' : 'by-hand';
  const written = concern.write(noticed, goes);
  const title = written.title === issue.title ? {} : { title: written.title };
  const body = blocks([
    reopened ? reopenedText(run.language) : '',
    written.body,
    [
      ...marksOf(concern, noticed, concern.person ?? markedPerson(issue.body)),
      ...begun.map(({ messageId, at }) => letterMark('begun', messageId, at)),
    ].join('\n'),
  ]);
  return [
    reopened
      ? {
          concern,
          issue,
          done: 'reopened',
          undone: 'reopen',
          fields: { ...title, body, state: 'open', state_reason: 'reopened' },
        }
      : { concern, issue, done: 'updated', undone: 'update', fields: { ...title, body } },
  ];
}

function twinClosing(run: StaffRun, concern: Concern, twin: ListedIssue, standing: number): Change {
  const body = blocks([
    twin.body.trimEnd(),
    duplicateText(standing, run.language),
    mark('twin-of', String(standing)),
  ]);
  return {
    concern,
    issue: twin,
    done: 'twins',
    undone: 'close-twin',
    fields: { body, state: 'closed', state_reason: 'duplicate' },
  };
}

/** Notes what was not done about a concern, and by which request. */
export function note(
  run: StaffRun,
  what: FailedAction['what'],
  { kind, of }: Pick<Concern, 'kind' | 'of'>,
  problem: Problem | null,
): void {
  const asked = problem === null ? null : asking(problem);
  run.notes.undone.push({ what, kind, of, problem: asked });
}
