import {
  contractEnd,
  type Departure,
  type Signal,
  SIGNALS,
  type StaffFacts,
  unobservable,
} from '../../staffing/departures.ts';
import { allDepartures, type RecordedDeparture } from '../../staffing/recorded-departures.ts';
import { type StaffReport, staffRows } from '../../staffing/staff-report.ts';
import { isRevoked } from '../../staffing/entries.ts';
import { questionsOf } from '../../staffing/certainty.ts';
import {
  subjectOf,
  type SubjectKind,
  markerValues,
  markerPerson,
  markerTime,
} from '../../staffing/markers.ts';
import { joiners } from '../../staffing/joiners.ts';
import type { DecidingPlaces } from '../../staffing/written.ts';
import { isSettled } from '../../staffing/canonical-issue.ts';
import type { IssueSummary } from '../../github/issues.ts';
import type { StaffMember } from '../../records/types.ts';
import { closeEnded, endedIssues } from './closing.ts';
import { dueForContract, dueForDeparture, dueForJoiner, dueTogether } from './due-issues.ts';
import { reconcileIssues, type ReconciledIssue } from './keeping.ts';
import type { StaffIssues } from './listing.ts';
import { readLetterComments } from './comments.ts';
import { tell } from './letters.ts';
import type { StaffRun } from './run.ts';

type KeptStaff = Pick<StaffReport, 'rows' | 'contractEnded' | 'contractIssue'> & {
  /** The issue for the output: the contract's, otherwise the first that was opened. */
  readonly issue: number | null;
};

/** Brings issues, reminders and letters into line with the facts: first the issues, then what is said in them. */
export async function keepStaff(
  run: StaffRun,
  facts: StaffFacts,
  { own: listed, edited, foreign }: StaffIssues,
  written: DecidingPlaces,
): Promise<KeptStaff> {
  const { now, roster } = facts;
  const leaving = allDepartures(facts, [
    ...recordedDepartures(listed),
    ...doubtfulIn([...edited, ...foreign], listed),
  ]);
  const { each, together } = questionsOf(leaving, sizeOf(facts, leaving));
  const here = leaving.filter(({ refReused }) => refReused !== true);
  const coming = joiners(roster, new Set(here.map(({ ref }) => ref)), now);
  const people = [
    ...leaving
      .filter((departure) => !together.includes(departure))
      .map((departure) => dueForDeparture(departure, each.has(departure), run)),
    ...(together.length === 0 ? [] : [dueTogether(together, run)]),
    ...coming.map((joiner) => dueForJoiner(joiner, run)),
  ];
  const ends = contractEnd(facts.contractEnds, now) === null ? null : (facts.contractEnds ?? null);
  const ended = leaving.some(({ signals }) => signals.includes('contract-ended')) ? ends : null;
  const loginsOf = (members: readonly StaffMember[]): readonly string[] =>
    members.flatMap(({ github }) => (github === undefined ? [] : [github.login.toLowerCase()]));
  // Somebody who is here under another ref has not left.
  const staying = loginsOf(
    roster.staff.filter(
      (member) => !isRevoked(member, now) && !here.some(({ ref }) => ref === member.ref),
    ),
  );
  const leavers = new Set(
    loginsOf(leaving.map(({ member }) => member)).filter((login) => !staying.includes(login)),
  );
  const kept = await reconcileIssues(run, people, listed, leavers);
  const parent =
    ended === null
      ? []
      : await reconcileIssues(run, [dueForContract(ended, childrenOf(kept), run)], listed, leavers);
  const finished = endedIssues(
    listed,
    [...kept, ...parent].map(({ due }) => due),
  ).filter(({ subject, issue }) => isOver(subject.kind, issue, facts));
  const asked = [
    ...kept.flatMap(({ issue, fresh }) =>
      issue === null || (fresh && !run.markers.needSignature) ? [] : [issue.number],
    ),
    ...finished
      .filter(({ subject }) => subject.kind === 'departure')
      .map(({ issue }) => issue.number),
  ];
  const comments = await readLetterComments(run, asked);
  const letters = await tell(run, kept, comments);
  await closeEnded(run, finished, facts, comments);
  const question = kept.find(({ due }) => due.kind === 'question')?.issue?.number ?? null;
  const rows = staffRows(
    roster,
    leaving,
    coming,
    (kind, key) => {
      if (together.some((one) => kind === 'departure' && one.key === key)) {
        return { issue: question, noticed: now, letter: { kind: 'not-sent', why: 'question' } };
      }
      const found = kept.find(({ due }) => due.kind === kind && due.of === key);
      if (found === undefined) return null;
      const { due, issue } = found;
      return {
        issue: issue?.number ?? null,
        noticed: issue === null ? now : (markerTime(issue.body, 'noticed') ?? now),
        letter: letters.get(due) ?? { kind: 'not-due' },
      };
    },
    written,
    now,
  );
  const contractIssue = parent[0]?.issue?.number ?? null;
  const first = kept.find(({ fresh }) => fresh)?.issue?.number ?? null;
  return { rows, contractEnded: ended, contractIssue, issue: contractIssue ?? first };
}

/** Departures recorded in our own open issues. */
export function recordedDepartures(listed: readonly IssueSummary[]): readonly RecordedDeparture[] {
  return listed
    .filter((issue) => issue.state === 'open' && !isSettled(issue))
    .flatMap(({ body }) => {
      const subject = subjectOf(body);
      if (subject?.kind !== 'departure') return [];
      const [state = ''] = markerValues(body, 'state');
      const signals = state.split(',').filter(isSignal);
      const noticed = markerTime(body, 'noticed');
      const asks = state.split(',').includes('question');
      return [{ key: subject.of, signals, person: markerPerson(body), noticed, asks }];
    });
}

/**
 * Open issues of ours that somebody else edited or created: their content does not count, but that they are
 * about a departure raises a question. If another issue is about it, that one counts.
 */
function doubtfulIn(
  edited: readonly IssueSummary[],
  own: readonly IssueSummary[],
): readonly RecordedDeparture[] {
  const known = new Set(recordedDepartures(own).map(({ key }) => key));
  return recordedDepartures(edited)
    .filter(({ key }) => !known.has(key))
    .map((issue) => ({ ...issue, signals: ['gone'], asks: true }));
}

/** Number of people whose revocation is not confirmed, including those who are no longer on the roster. */
function sizeOf({ roster, now }: StaffFacts, leaving: readonly Departure[]): number {
  const gone = leaving.filter(({ signals }) => signals.includes('gone'));
  return roster.staff.filter((member) => !isRevoked(member, now)).length + gone.length;
}

/** Returns true if the subject of an issue is visibly over. */
function isOver(kind: SubjectKind, { body }: IssueSummary, facts: StaffFacts): boolean {
  if (kind === 'contract-end') return facts.contractEnds !== null;
  const [state = ''] = markerValues(body, 'state');
  return kind !== 'question' || unobservable(state.split(',').filter(isSignal), facts).length === 0;
}

function isSignal(text: string): text is Signal {
  return SIGNALS.some((signal) => signal === text);
}

function childrenOf(
  kept: readonly ReconciledIssue[],
): readonly { readonly ref: string; readonly issue: number | null }[] {
  return kept
    .filter(({ due }) => due.kind === 'departure')
    .map(({ due, issue }) => ({ ref: due.of, issue: issue?.number ?? null }));
}
