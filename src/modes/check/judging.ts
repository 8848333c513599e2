import type { Instant } from '../../calendar/instant.ts';
import { earliestStart, latestAnnouncement } from '../../calendar/lead-time.ts';
import type { PullFiles } from '../../github/pull-files.ts';
import type { Roster } from '../../records/types.ts';
import type { CheckedPlan, CheckResult } from '../../portfolio/checked-change.ts';
import { looserRules } from '../../records/looser-rules.ts';
import { reasonCodesOf } from '../../rules/decision.ts';
import { linesOfFreeze } from '../../rules/deciding-lines.ts';
import { evaluate } from '../../rules/evaluate.ts';
import type { Candidate, Fact, Facts, PullComment } from '../../rules/facts.ts';
import { type Heard, heardAhead } from '../../rules/heard.ts';
import { holdsFrom } from '../../rules/former-rules.ts';
import { planRows } from '../../rules/preflight.ts';
import { freezesOver } from '../../rules/freeze.ts';
import { isPermanent, type ReasonCode, showsInFiles } from '../../rules/reason-codes.ts';
import { nightsOf } from '../../rules/schedule.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { unconfirmedDeletions } from '../../staffing/deletions.ts';
import { type EzdravFiles, SOLUTION_FILE } from '../ezdrav-files.ts';
import { heldByOf } from '../organisation/held-by.ts';
import { offlineFacts } from '../offline.ts';
import { type PeeledPin, tagObjectPins } from './tag-object-pins.ts';
import { type MailKnowledge, NO_MAIL } from '../../rules/mailboxes.ts';
import { dependentMailboxes } from './dependent-mailboxes.ts';
import { ownApprovers } from './own-approvers.ts';
import { announcedFor, changeOf, type Side } from './change.ts';

const NOBODY: Roster = { version: 1, staff: [] };

/** What was found out apart from the files. */
export interface AskedBeside {
  /** On the pull request. */
  readonly comments: readonly PullComment[];
  readonly peeled: PeeledPin;
  readonly mail: MailKnowledge;
}

const NOTHING_ASKED: AskedBeside = { comments: [], peeled: () => null, mail: NO_MAIL };

/** Compares a change with the default branch. Pure; `now` may be unknown. */
export function judgeChange(
  { defaultBranch, commit, before: listedBefore, after: listedAfter }: PullFiles,
  before: Side,
  after: Side,
  now: Fact<Instant>,
  { comments, peeled, mail }: AskedBeside = NOTHING_ASKED,
): CheckResult {
  const { files } = after;
  const open = files.candidates.filter(({ intervention }) => intervention.outcome === undefined);
  const known = now.known ? now.value : null;
  return {
    commit,
    defaultBranch,
    now: known,
    touched: fingerprint(listedBefore) !== fingerprint(listedAfter),
    read: [...files.locate.keys()].filter((path) => after.bytes.has(path)).sort(),
    diagnostics: [
      ...files.diagnostics,
      ...ownApprovers(files),
      ...dependentMailboxes(files, mail),
      ...tagObjectPins(files, peeled),
    ],
    drafts: files.drafts,
    plans: open.map((candidate) => checkedPlan(candidate, before, after, now, comments)),
    removed: removedPlans(before.files, files),
    ambiguous: ambiguousTags(open),
    deleted: deletedRefs(before.files, files, known),
    loosened: loosenedBy(before, after, known),
    locate: files.locate,
  };
}

/** What a change loosens, compared with the current version; a first file loosens nothing. */
function loosenedBy(before: Side, after: Side, now: Instant | null): CheckResult['loosened'] {
  const isValid = ({ files: { diagnostics } }: Side): boolean =>
    !diagnostics.some(({ file }) => file === SOLUTION_FILE);
  if (!before.bytes.has(SOLUTION_FILE) || !isValid(before) || !isValid(after)) return null;
  const { solution } = after.files;
  const keys = looserRules(before.files.solution, solution);
  if (keys.length === 0) return null;
  return { keys, holdsFrom: now === null ? null : holdsFrom(now, solution) };
}

function fingerprint(listing: PullFiles['after']): string {
  return listing
    .map(({ path, oid, mode }) => JSON.stringify([path, oid, mode]))
    .sort()
    .toString();
}

function checkedPlan(
  candidate: Candidate,
  before: Side,
  after: Side,
  now: Fact<Instant>,
  comments: readonly PullComment[],
): CheckedPlan {
  const { path, intervention, planDigest } = candidate;
  const { schedule, urgent, status, id } = intervention;
  const { solution } = after.files;
  const { verdict, impossible } = verdictOn(candidate, after.files, now);
  const said = status === 'planned' ? saidOfIt(candidate, after.files, now, comments) : [];
  const { heldBy } = heldByOf(after.files);
  const refusals = verdict.reasonCodes.filter(showsInFiles);
  const change = changeOf(candidate, before, after);
  const calendar = {
    reading: solution.calendar['lead-time'],
    extra: solution.calendar['extra-non-working-days'],
  };
  return {
    path,
    id,
    planDigest,
    urgent: urgent !== undefined,
    withdrawn: status === 'withdrawn',
    slot: { start: schedule.start, end: schedule.end },
    window: nightsOf({ candidate, solution }).meant.window,
    verdict,
    refusals,
    unlawful: impossible.length > 0,
    impossible,
    announced: announcedFor(candidate, change, before.files),
    latestAnnouncement: latestAnnouncement({ start: schedule.start, ...calendar }),
    earliestStart: now.known
      ? earliestStart({
          announced: now.value,
          hours: solution.window,
          downtime: schedule.downtime,
          ...calendar,
        })
      : null,
    freezes: freezesOver(intervention, solution).map((each) => ({
      ...each,
      decidedBy: linesOfFreeze(each, heldBy),
    })),
    heard: said,
    change,
  };
}

/** What was said about the plan in its pull request, except valid approvals. */
function saidOfIt(
  candidate: Candidate,
  files: EzdravFiles,
  now: Fact<Instant>,
  comments: readonly PullComment[],
): readonly Heard[] {
  // What the file itself records is said by the verdict.
  if (comments.length === 0) return [];
  const consents = { known: true, value: comments, grade: 'claimed', sources: [] } as const;
  const facts = { ...factsOn(candidate, files, now), consents };
  return heardAhead({ candidate, solution: files.solution, facts });
}

/**
 * What the gate would say about this file alone if its release were deployed now; what the plan shows is
 * judged for its night.
 */
function verdictOn(
  candidate: Candidate,
  files: EzdravFiles,
  now: Fact<Instant>,
): { readonly verdict: Verdict; readonly impossible: readonly ReasonCode[] } {
  const { solution } = files;
  const facts = factsOn(candidate, files, now);
  const verdict = evaluate(candidate, solution, facts);
  const shown = planRows({ candidate, solution, facts });
  const byPlan = new Set(shown.map(({ rule }) => rule));
  const rows = [...verdict.rules.filter(({ rule }) => !byPlan.has(rule)), ...shown];
  return {
    verdict: { ...verdict, rules: rows, reasonCodes: reasonCodesOf(rows) },
    impossible: reasonCodesOf(shown).filter((code) => isPermanent([code])),
  };
}

function factsOn(candidate: Candidate, files: EzdravFiles, now: Fact<Instant>): Facts {
  const { path, intervention } = candidate;
  return {
    ...offlineFacts(
      {
        now: intervention.schedule.start,
        ref: `refs/tags/${intervention.release.tag}`,
        sha: undefined,
        actor: undefined,
        environment: intervention.environment,
        intervention: path,
      },
      files,
    ),
    now,
  };
}

function removedPlans(before: EzdravFiles, after: EzdravFiles): CheckResult['removed'] {
  // An unreadable file may well be the one that seems to be missing.
  if (after.diagnostics.length > 0) return [];
  const ids = new Set(after.candidates.map(({ intervention }) => intervention.id));
  return before.candidates
    .filter(({ intervention: { id, outcome } }) => outcome === undefined && !ids.has(id))
    .map(({ path, intervention }) => ({ path, id: intervention.id }));
}

function ambiguousTags(open: readonly Candidate[]): readonly string[] {
  const tags = open.map(({ intervention }) => intervention.release.tag);
  return [...new Set(tags.filter((tag, index) => tags.indexOf(tag) !== index))];
}

function deletedRefs(
  before: EzdravFiles,
  after: EzdravFiles,
  now: Instant | null,
): readonly string[] {
  if (!before.roster.known || before.roster.value === null || !after.roster.known) return [];
  // An invalid roster is refused for its faults; who is missing in it is unknown.
  const invalid = after.diagnostics.some(({ file }) => file === '.ezdrav/staff.yml');
  if (invalid) return [];
  const remaining = after.roster.value ?? NOBODY;
  return unconfirmedDeletions(before.roster.value, remaining, now).map(({ ref }) => ref);
}
