import type { Instant } from '../../calendar/instant.ts';
import { makeIssue } from '../../github/issue-keeping.ts';
import type { Problem } from '../../rules/facts.ts';
import { duplicateText, reopenedText } from '../../report/staff/issues.ts';
import { blocks } from '../../report/staff/blocks.ts';
import { begunLetters, letterMarker } from '../../outbox/letter-record.ts';
import { NOT_YET } from '../../witness/markers.ts';
import {
  marker,
  markerValues,
  markerPerson,
  markerTime,
  STAFF_LABEL,
  timeMarker,
} from '../../staffing/markers.ts';
import { type CanonicalIssue, canonicalIssue } from '../../staffing/canonical-issue.ts';
import type { FailedAction } from '../../staffing/staff-report.ts';
import type { DueIssue } from './due-issues.ts';
import { asking } from './gathering.ts';
import { newLetterId } from './letter-ids.ts';
import { listStaffIssues, type ListedIssue } from './listing.ts';
import { changeIssue, type Fields } from './changing.ts';
import { eachOf, type StaffRun } from './run.ts';

/** An issue that is due and the one on GitHub; null if none could be opened. */
export interface ReconciledIssue {
  readonly due: DueIssue;
  readonly issue: ListedIssue | null;
  /** Opened by this run, so it has no comments yet. */
  readonly fresh: boolean;
}

/** GitHub's limit of assignees of one issue. */
const MOST_ASSIGNEES = 10;

/**
 * Keeps each due issue open, once: opens it, reopens it if it was closed by hand, updates it if its text
 * has changed, and closes later twins. All are opened first and then listed once more: if runs race, the
 * lowest number wins. `listed`: our issues as they are now.
 */
export async function reconcileIssues(
  run: StaffRun,
  dueIssues: readonly DueIssue[],
  listed: readonly ListedIssue[],
  leavers: ReadonlySet<string>,
): Promise<readonly ReconciledIssue[]> {
  const before = new Map(dueIssues.map((due) => [due, standingOf(due, listed)]));
  const wanted = dueIssues.filter((due) => before.get(due)?.issue === null);
  const { made, refusals } = await makeAll(run, wanted, leavers);
  const after = wanted.length === 0 ? listed : await listAgain(run, listed, [...made.values()]);
  const kept = dueIssues.map((due) => ({ due, ...standingOf(due, after) }));
  for (const { due, issue } of kept) {
    if (issue === null) note(run, 'make', due, refusals.get(due) ?? null);
  }
  // A twin opened by a concurrent run is for that run to close; older ones are for any run.
  const ours = new Set([...listed, ...made.values()].map(({ number }) => number));
  const changes = kept.flatMap(({ due, issue, twins }) => [
    ...(issue === null ? [] : changesOf(run, due, issue)),
    ...twins
      .filter(({ number }) => ours.has(number))
      .map((twin) => twinClosing(run, due, twin, issue?.number ?? 0)),
  ]);
  await eachOf(
    run,
    { chapter: 'issues', all: changes, named: ({ due }) => due.of },
    async (change) => {
      const { issue, failed, done, fields, due } = change;
      const changed = await changeIssue(run, issue, fields);
      if (changed.ok) run.notes.count(done);
      else note(run, failed, due, changed.problem);
    },
  );
  return kept.map(({ due, issue }) => {
    const own = made.get(due);
    return { due, issue, fresh: own !== undefined && own.number === issue?.number };
  });
}

function standingOf(due: DueIssue, issues: readonly ListedIssue[]): CanonicalIssue<ListedIssue> {
  return canonicalIssue(issues, due, due.left);
}

interface Made {
  readonly made: ReadonlyMap<DueIssue, ListedIssue>;
  readonly refusals: ReadonlyMap<DueIssue, Problem>;
}

/** Opens them one after another; stops if GitHub refuses for a reason that would apply to the next as well. */
async function makeAll(
  run: StaffRun,
  dueIssues: readonly DueIssue[],
  leavers: ReadonlySet<string>,
): Promise<Made> {
  const made = new Map<DueIssue, ListedIssue>();
  const refusals = new Map<DueIssue, Problem>();
  let refused: Problem | null = null;
  await eachOf(run, { chapter: 'issues', all: dueIssues, named: ({ of }) => of }, async (due) => {
    if (refused !== null) {
      refusals.set(due, refused);
      return;
    }
    const { title, body: bare } = firstText(run, due);
    const signed = await run.markers.signed(bare, NOT_YET);
    if (!signed.ok) {
      refusals.set(due, signed.problem);
      return;
    }
    const body = signed.text;
    const assignees = run.solution.contacts.assignees
      .filter((login) => !leavers.has(login.toLowerCase()))
      .slice(0, MOST_ASSIGNEES);
    const wanted = { label: STAFF_LABEL, marker: '', title, body, assignees };
    const asked = await run.pace.turn(() => makeIssue(run.repository, wanted));
    if (asked.ok) {
      made.set(due, { ...asked.value, unproven: false });
      run.notes.count('made');
      return;
    }
    refusals.set(due, asked.problem);
    const { code } = asked.problem;
    if (code === 'api.forbidden' || code === 'api.rate-limited') refused = asked.problem;
  });
  return { made, refusals };
}

/** Lists once more; if that fails, our own answers are proof enough of what we opened. */
async function listAgain(
  run: StaffRun,
  listed: readonly ListedIssue[],
  made: readonly ListedIssue[],
): Promise<readonly ListedIssue[]> {
  run.repository.client.begin();
  const again = await listStaffIssues(run);
  if (!again.ok) {
    run.notes.unknown.push({ what: 'issues', problem: asking(again.problem) });
    return [...listed, ...made];
  }
  const { own, edited, foreign } = again.value;
  const seen = new Set([...own, ...edited, ...foreign].map(({ number }) => number));
  return [...own, ...made.filter(({ number }) => !seen.has(number))];
}

interface Change {
  readonly due: DueIssue;
  readonly issue: ListedIssue;
  readonly done: 'reopened' | 'updated' | 'twins';
  readonly failed: FailedAction['what'];
  readonly fields: Fields;
}

function firstText(run: StaffRun, due: DueIssue): { title: string; body: string } {
  const { letter } = due;
  const ready = letter.kind === 'ready' && letter.write(run.now) !== null;
  // If it has to be signed, the claim is a comment, because only then the issue's number can be signed.
  const begun = ready && !run.markers.needSignature ? newLetterId(run, due) : null;
  const { title, body } = due.write(run.now, ready ? 'by-mail' : 'by-hand');
  const markers = markersOf(due, run.now, due.person);
  const letters = begun === null ? [] : [letterMarker('begun', begun, run.now)];
  return { title, body: blocks([body, [...markers, ...letters].join('\n')]) };
}

function markersOf(due: DueIssue, noticed: Instant, person: number | null): readonly string[] {
  return [
    marker(due.kind, due.of),
    timeMarker('noticed', noticed),
    ...(due.kind === 'departure' ? [timeMarker('left', due.left)] : []),
    ...(person === null ? [] : [marker('person', String(person))]),
    marker('state', due.state),
  ];
}

/** Reopening or updating it; what is recorded about letters is kept. */
function changesOf(run: StaffRun, due: DueIssue, issue: ListedIssue): readonly Change[] {
  const reopened = issue.state === 'closed';
  const [state] = markerValues(issue.body, 'state');
  const [left = ''] = markerValues(issue.body, 'left');
  const sameLeft =
    due.kind !== 'departure' || timeMarker('left', due.left) === marker('left', left);
  if (!reopened && state === due.state && sameLeft) return [];
  const noticed = markerTime(issue.body, 'noticed') ?? run.now;
  const begun = begunLetters([issue.body]);
  const goes = begun.length > 0 || due.letter.kind === 'ready' ? 'by-mail' : 'by-hand';
  const written = due.write(noticed, goes);
  const title = written.title === issue.title ? {} : { title: written.title };
  const body = blocks([
    reopened ? reopenedText(run.language) : '',
    written.body,
    [
      ...markersOf(due, noticed, due.person ?? markerPerson(issue.body)),
      ...begun.map(({ messageId, at }) => letterMarker('begun', messageId, at)),
    ].join('\n'),
  ]);
  return [
    reopened
      ? {
          due,
          issue,
          done: 'reopened',
          failed: 'reopen',
          fields: { ...title, body, state: 'open', state_reason: 'reopened' },
        }
      : { due, issue, done: 'updated', failed: 'update', fields: { ...title, body } },
  ];
}

function twinClosing(run: StaffRun, due: DueIssue, twin: ListedIssue, standing: number): Change {
  const body = blocks([
    twin.body.trimEnd(),
    duplicateText(standing, run.language),
    marker('twin-of', String(standing)),
  ]);
  return {
    due,
    issue: twin,
    done: 'twins',
    failed: 'close-twin',
    fields: { body, state: 'closed', state_reason: 'duplicate' },
  };
}

/** Records what could not be done about an issue, and the request that failed. */
export function note(
  run: StaffRun,
  what: FailedAction['what'],
  { kind, of }: Pick<DueIssue, 'kind' | 'of'>,
  problem: Problem | null,
): void {
  const asked = problem === null ? null : asking(problem);
  run.notes.failed.push({ what, kind, of, problem: asked });
}
