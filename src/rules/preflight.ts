import type { Instant } from '../calendar/instant.ts';
import { addDays, instantAt } from '../calendar/zone.ts';
import { judgeAnnouncement } from './judged-announcement.ts';
import { withAssumedNotice } from './assumed-notice.ts';
import type { FormerRules } from './facts.ts';
import { loosenings, rowsOfEveryVersion } from './every-version.ts';
import { nowOf } from './now.ts';
import { ALL_RULES } from './registry.ts';
import { isInTheWay } from './in-the-way.ts';
import { rowsOf } from './rows.ts';
import type { Foreseen, InterventionCase, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { newStart } from './start-if-announced-now.ts';
import type { Ahead, RuleResult } from './verdict.ts';

// What the rules will say later, as far as it is known now. Every rule declares in `foreseen` when it can be
// judged, so there is no separate list to maintain.

function rulesForeseen(...wanted: readonly Foreseen[]): readonly Rule[] {
  return ALL_RULES.filter(({ foreseen }) => wanted.includes(foreseen));
}

/** The moments of the slot at which a known result may change: its opening, and the end of each freeze. */
function moments({ candidate, solution }: InterventionCase): readonly [Instant, ...Instant[]] {
  const { start, end } = candidate.intervention.schedule;
  const thaws = solution.freezes.map(({ to }) => to).filter((to) => start < to && to < end);
  return [start, ...thaws.toSorted((one, other) => one - other)];
}

/** The same case at another moment. */
function at(judged: InterventionCase, moment: Instant): InterventionCase {
  const now = { known: true, value: moment, grade: 'claimed', sources: [] } as const;
  return { ...judged, facts: { ...judged.facts, now } };
}

/** A new start counts from now, whichever moment of the night was looked at. */
function toldNow(row: RuleResult, judged: InterventionCase): RuleResult {
  const start = newStart(judged);
  const is = Object.keys(start).some((key) => key in row.facts);
  return is ? { ...row, facts: { ...row.facts, ...start } } : row;
}

/**
 * What the files alone show: the rules with `foreseen: 'plan'`, at the moment of the slot at which the fewest
 * refuse. Tells whether a plan can become lawful at all.
 */
export function planRows(judged: InterventionCase): readonly RuleResult[] {
  return atBest(judged, (then) =>
    rowsOf(then, rulesForeseen('plan')).map((row) => toldNow(row, judged)),
  );
}

/** The rows at the moment of the slot at which the fewest stand in the way. */
function atBest(
  judged: InterventionCase,
  rowsAt: (then: InterventionCase) => readonly RuleResult[],
): readonly RuleResult[] {
  const [first, ...later] = moments(judged);
  return later
    .map((moment) => rowsAt(at(judged, moment)))
    .reduce(
      (best, rows) =>
        rows.filter(isInTheWay).length < best.filter(isInTheWay).length ? rows : best,
      rowsAt(at(judged, first)),
    );
}

/**
 * Judges whether the intervention could become lawful if the notice were delivered now: what the plan shows
 * and what the notice would show, by every version of the rules that will count then. An urgent intervention
 * is carried out at once, so everything except the run itself is judged as of now; for it, not knowing which
 * rules apply stands in the way too.
 */
export function rowsIfTold(judged: InterventionCase): readonly RuleResult[] {
  const rows = isUrgent(judged)
    ? rowsOfEveryVersion(withAssumedNotice(judged), [
        ...rulesForeseen('plan', 'notice', 'answer'),
        rules,
      ])
    : rowsByThen(judged, withAssumedNotice(judged));
  const order = ALL_RULES.map(({ id }) => id);
  return rows
    .filter(isReal)
    .map(withoutForeseen)
    .toSorted((one, other) => order.indexOf(one.rule) - order.indexOf(other.rule));
}

/**
 * Returns true if the plan as announced can still become lawful: only answers are missing, and nothing else
 * known stands in the way.
 */
export function mayBecomeLawful(judged: InterventionCase): boolean {
  return !rowsByThen(judged, judged).some(isInTheWay);
}

/**
 * The former versions of the rules under which the notice, or a reminder of the answer, would not be sent.
 * For these it matters who released them early.
 */
export function looseningsByThen(judged: InterventionCase): readonly FormerRules[] {
  const then = withAssumedNotice(judged);
  if (isUrgent(judged)) return loosenings(then, rulesForeseen('plan', 'notice', 'answer'));
  return moments(judged).flatMap((moment) =>
    loosenings(at(then, moment), rulesForeseen('plan', 'notice')),
  );
}

function isUrgent({ candidate }: InterventionCase): boolean {
  return candidate.intervention.urgent !== undefined;
}

/** The rows by the present rules; if these refuse nothing, by each version that will still count in the slot. */
function rowsByThen(judged: InterventionCase, then: InterventionCase): readonly RuleResult[] {
  const present = [...rowsOf(then, rulesForeseen('notice')), ...planRows(judged)];
  if (present.some(isInTheWay)) return present;
  const former = atBest(then, (moment) =>
    rowsOfEveryVersion(moment, rulesForeseen('plan', 'notice')),
  );
  return former.some(({ code }) => code === 'rules.loosened') ? former : present;
}

/**
 * What is known now to stand in the way when the slot opens, beyond what `rows` already say. Null if the slot
 * has begun, never opens, or is not waited for.
 */
export function aheadOf(judged: InterventionCase, rows: readonly RuleResult[]): Ahead | null {
  const { candidate, solution } = judged;
  const { schedule, urgent } = candidate.intervention;
  const now = nowOf(judged.facts);
  if (now === null || urgent !== undefined) return null;
  if (schedule.start <= now || schedule.end <= schedule.start) return null;
  const standing = new Set(rows.filter(isInTheWay).map(({ rule, code }) => `${rule} ${code}`));
  // A plan that was not announced can at best be announced now and answered after that.
  const announced = judgeAnnouncement(judged).announced.kind !== 'none';
  const then = announced ? judged : withAssumedNotice(judged);
  const asked = (announced ? ALL_RULES : rulesForeseen('plan', 'notice', 'night')).map(
    ({ id }) => id,
  );
  const newAt = (moment: Instant): readonly RuleResult[] =>
    rowsOfEveryVersion(at(then, moment))
      .filter(
        ({ rule, code, outcome }) =>
          outcome === 'fail' && asked.includes(rule) && !standing.has(`${rule} ${code}`),
      )
      .map((row) => toldNow(row, judged));
  const [start, ...later] = moments(judged);
  const opening = newAt(start);
  const clearFrom =
    opening.length === 0 ? start : later.find((moment) => newAt(moment).length === 0);
  const { ends } = solution.contract ?? {};
  const ended = ends !== undefined && instantAt(addDays(ends, 1), '00:00') <= schedule.start;
  return {
    rows: opening.map(withoutForeseen),
    clearFrom: clearFrom ?? null,
    contractEnded: ended ? ends : null,
  };
}

/** Rules about the notice itself pass on one that was never sent; they must not be shown as met. */
function isReal(row: RuleResult): boolean {
  return isInTheWay(row) || (row.rule !== 'announcement' && row.rule !== 'urgent');
}

const FORESEEN_FACTS: ReadonlySet<string> = new Set([
  'via',
  'sent-at',
  'notified-at',
  'expires-at',
  'reference',
  'recipients',
  'receipt',
  'signature',
  'signature-lacks',
]);

function withoutForeseen(row: RuleResult): RuleResult {
  if (row.rule !== 'announcement' && row.rule !== 'urgent') return row;
  const facts = Object.entries(row.facts).filter(([key]) => !FORESEEN_FACTS.has(key));
  return { ...row, facts: Object.fromEntries(facts) };
}
