import { contains } from '../calendar/instant.ts';
import type { Freeze, Intervention, Solution } from '../records/types.ts';
import { gradeOf, gradeOfFiles, weakest } from './grades.ts';
import { nowOf } from './now.ts';
import { byText } from './order.ts';
import { fail, notApplicable, pass, type RuleFinding, type Rule, type RunCase } from './rule.ts';
import { at } from './sources.ts';

function inOrder(freezes: readonly Freeze[]): readonly Freeze[] {
  return freezes.toSorted(
    (one, other) => other.to - one.to || one.from - other.from || byText(one.reason, other.reason),
  );
}

/** The freezes that apply to an intervention and overlap its slot. */
export function freezesOver(
  { schedule, urgent }: Intervention,
  { freezes }: Solution,
): readonly Freeze[] {
  return freezes.filter(
    (each) =>
      schedule.start < each.to &&
      each.from < schedule.end &&
      !(urgent !== undefined && each.urgent === 'allowed'),
  );
}

/**
 * Now lies outside all freeze periods of the solution. An urgent intervention passes if the period allows it.
 * The freeze that lasts longest is named first.
 *
 * Example: freeze from 23 December to 4 January, now 28 December → fail, `freeze.active`.
 */
export const freeze: Rule = {
  id: 'freeze',
  subject: 'run',
  waivedByUrgency: false,
  enforcedOutsideProduction: true,
  foreseen: 'plan',
  judge({ candidate, solution, facts }: RunCase): readonly RuleFinding[] {
    const now = nowOf(facts);
    if (now === null) return [notApplicable('now-unknown')];
    const urgent = candidate?.intervention.urgent !== undefined;
    const grade = weakest(gradeOf(facts.now), gradeOfFiles(facts));
    const active = inOrder(solution.freezes)
      .filter(({ from, to }) => contains({ start: from, end: to }, now))
      .map((each) => ({
        blocks: !(urgent && each.urgent === 'allowed'),
        facts: {
          now: at(now),
          from: at(each.from),
          to: at(each.to),
          reason: each.reason,
          urgent: each.urgent,
        },
      }));
    const blocking = active.filter(({ blocks }) => blocks);
    if (blocking.length > 0)
      return blocking.map((each) => fail('freeze.active', grade, each.facts));
    // Freezes that could not be read must not count as absent.
    if (facts.files.kind !== 'read') return [notApplicable('files-not-read')];
    return [
      pass(grade, {
        now: at(now),
        periods: solution.freezes.length,
        passed: active.map((each) => each.facts),
      }),
    ];
  },
};
