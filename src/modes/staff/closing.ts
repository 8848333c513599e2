import type { Instant } from '../../calendar/instant.ts';
import { endText, grantedText, settlementText } from '../../report/staff/issues.ts';
import { blocks } from '../../report/staff/blocks.ts';
import type { StaffMember } from '../../records/types.ts';
import { lapseOf, type StaffFacts } from '../../staffing/departures.ts';
import { departsAt } from '../../calendar/leaving.ts';
import { isGranted, isRevoked } from '../../staffing/entries.ts';
import {
  type IssueSubject,
  subjectOf,
  markerPerson,
  markerTime,
  timeMarker,
} from '../../staffing/markers.ts';
import { entryOf } from '../../staffing/recorded-departures.ts';
import { isSettled } from '../../staffing/canonical-issue.ts';
import type { Comments } from './comments.ts';
import { stateOfLetter, toldAt } from './due-comments.ts';
import { changeIssue } from './changing.ts';
import { note } from './keeping.ts';
import type { ListedIssue } from './listing.ts';
import { eachOf, type StaffRun } from './run.ts';

/** An open issue of ours for which there is no longer a reason. */
export interface Ended {
  readonly issue: ListedIssue;
  readonly subject: IssueSubject;
}

/** Our open issues, except settled ones, that are about none of the subjects to keep. */
export function endedIssues(
  issues: readonly ListedIssue[],
  kept: readonly IssueSubject[],
): readonly Ended[] {
  const standing = new Set(kept.map(({ kind, of }) => `${kind}:${of}`));
  return issues
    .filter((issue) => issue.state === 'open' && !isSettled(issue))
    .flatMap((issue) => {
      const subject = subjectOf(issue.body);
      if (subject === null || standing.has(`${subject.kind}:${subject.of}`)) return [];
      return [{ issue, subject }];
    });
}

/** Closes them, each with its result: times and hours, the grant, or that it was withdrawn. */
export async function closeEnded(
  run: StaffRun,
  ended: readonly Ended[],
  facts: StaffFacts,
  comments: Comments | null,
): Promise<void> {
  await eachOf(
    run,
    { chapter: 'closing', all: ended, named: ({ subject }) => subject.of },
    async ({ issue, subject }) => {
      const { text, settled } = endOf(run, issue, subject, facts, comments);
      const body = blocks([issue.body.trimEnd(), text, timeMarker('settled', run.now)]);
      const closed = await changeIssue(run, issue, {
        body,
        state: 'closed',
        state_reason: settled ? 'completed' : 'not_planned',
      });
      if (closed.ok) run.notes.count('closed');
      else note(run, 'close', subject, closed.problem);
    },
  );
}

interface End {
  readonly text: string;
  readonly settled: boolean;
}

function endOf(
  run: StaffRun,
  issue: ListedIssue,
  { kind, of }: IssueSubject,
  facts: StaffFacts,
  comments: Comments | null,
): End {
  const { language, now } = run;
  const member = entryOf({ key: of, person: markerPerson(issue.body) }, facts);
  switch (kind) {
    case 'departure': {
      const confirmed = member?.revocation?.confirmed;
      if (member === undefined || confirmed === undefined || !isRevoked(member, now)) {
        return { text: endText('departure', 'withdrawn', language), settled: false };
      }
      const notified = tellingOf(issue, member, comments, now);
      const left = departsAt(member) ?? markerTime(issue.body, 'noticed') ?? now;
      const settlement = { left, notified, confirmed, lapse: lapseOf(left, notified, confirmed) };
      return { text: settlementText(settlement, language), settled: true };
    }
    case 'newcomer': {
      const granted = member?.account?.granted;
      if (member === undefined || granted === undefined || !isGranted(member, now)) {
        return { text: endText('joiner', 'withdrawn', language), settled: false };
      }
      const requested = member.account?.requested ?? null;
      return { text: grantedText(requested, granted, language), settled: true };
    }
    case 'question':
      return { text: endText('together', 'withdrawn', language), settled: false };
    case 'contract-end': {
      const ended = facts.contractEnds === of;
      return {
        text: endText('contract', ended ? 'settled' : 'withdrawn', language),
        settled: ended,
      };
    }
  }
}

/** When the service desk was notified: by the letter's receipt, otherwise by the roster. */
function tellingOf(
  issue: ListedIssue,
  member: StaffMember,
  comments: Comments | null,
  now: Instant,
): Instant | null {
  const state = stateOfLetter({ issue }, comments ?? new Map(), now);
  const at = member.revocation?.notified;
  const letter =
    at === undefined
      ? ({ kind: 'done', account: { kind: 'not-due' } } as const)
      : ({ kind: 'done', account: { kind: 'notified', at, how: 'recorded' } } as const);
  return toldAt({ letter }, state);
}
