import type { Instant } from '../calendar/instant.ts';
import type { Diagnostic } from '../records/diagnostic.ts';
import type { Solution } from '../records/types.ts';
import { judgeAnnouncement } from './judged-announcement.ts';
import { decide, reasonCodesOf } from './decision.ts';
import { rowsOfEveryVersion } from './every-version.ts';
import type { Candidate, Facts } from './facts.ts';
import { aheadOf } from './preflight.ts';
import { formerCases } from './former-rules.ts';
import { lastStart } from './last-start.ts';
import { judgeNotification } from './judged-notification.ts';
import { nowOf } from './now.ts';
import { byText } from './order.ts';
import { ALL_RULES } from './registry.ts';
import { treatment } from './rows.ts';
import type { InterventionCase, RunCase } from './rule.ts';
import { slot } from './slot.ts';
import { startIfAnnouncedAt, startIfAnnouncedNow } from './start-if-announced-now.ts';
import { NOTHING_JUDGED, type Verdict } from './verdict.ts';

/**
 * Judges whether the intervention may be carried out now. Every rule runs; a refusal does not skip the
 * others. Never throws: a rule that throws on unexpected facts ends in the decision `error`.
 *
 * @param candidate the intervention that is meant, from `selectIntervention`; null if it could not be
 * determined
 */
export function evaluate(candidate: Candidate | null, solution: Solution, facts: Facts): Verdict {
  const judged: RunCase = { candidate, solution, facts };
  try {
    return verdictOn(judged);
  } catch (thrown) {
    return errorVerdict(thrown);
  }
}

function verdictOn(judged: RunCase): Verdict {
  const { candidate, facts } = judged;
  const rules = rowsOfEveryVersion(judged);
  const urgent = candidate?.intervention.urgent !== undefined;
  const decision = decide(rules, urgent);
  const allowed = candidate !== null && (decision === 'allow' || decision === 'allow-urgent');
  const announcedSlot = candidate === null || urgent ? null : candidate.intervention.schedule;
  return {
    decision,
    allowed,
    reasonCodes: reasonCodesOf(rules),
    intervention:
      candidate === null
        ? null
        : { id: candidate.intervention.id, planDigest: candidate.planDigest, urgent },
    evaluatedAt: nowOf(facts),
    opensAt: announcedSlot?.start ?? null,
    closesAt: announcedSlot?.end ?? null,
    validUntil: allowed
      ? soonest(candidate, [judged, ...formerCases(judged).map((one) => one.judged)])
      : null,
    earliestStart: candidate === null || urgent ? null : earliest({ ...judged, candidate }),
    ahead: candidate === null ? null : aheadOf({ ...judged, candidate }, rules),
    rules,
    diagnostics: facts.files.kind === 'invalid' ? facts.files.diagnostics.toSorted(byPlace) : [],
  };
}

/** The earliest end under any version of the rules. */
function soonest(candidate: Candidate, cases: readonly RunCase[]): Instant | null {
  const ends = cases.flatMap((judged) => validUntil({ ...judged, candidate }) ?? []);
  return ends.toSorted((one, other) => one - other)[0] ?? null;
}

/** The last moment to start; null if the slot is not enforced, so that the verdict does not expire. */
function validUntil(judged: InterventionCase): Instant | null {
  const { intervention } = judged.candidate;
  if (intervention.urgent !== undefined) return judgeNotification(judged).expiresAt;
  if (treatment(slot, judged) !== null) return null;
  return lastStart(intervention) ?? intervention.schedule.end;
}

/**
 * The earliest start for the existing announcement, or for one made now if there is none. Null if that is
 * unknown.
 */
function earliest(judged: InterventionCase): Instant | null {
  const { announced } = judgeAnnouncement(judged);
  if (announced.kind === 'unknown') return null;
  return announced.kind === 'announced'
    ? startIfAnnouncedAt(announced.at, judged)
    : startIfAnnouncedNow(judged);
}

function byPlace(one: Diagnostic, other: Diagnostic): number {
  return (
    byText(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    byText(one.code, other.code) ||
    byText(one.key, other.key)
  );
}

/**
 * For a fault of our own, or facts that no edge would produce: nothing is allowed, and the row says what was
 * thrown.
 */
function errorVerdict(thrown: unknown): Verdict {
  const facts = { thrown: thrown instanceof Error ? thrown.message : String(thrown) };
  return {
    ...NOTHING_JUDGED,
    rules: ALL_RULES.map(({ id }) => ({
      rule: id,
      outcome: 'unverifiable',
      code: null,
      evidence: null,
      facts,
    })),
  };
}
