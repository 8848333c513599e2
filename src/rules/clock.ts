import { nowOf } from './now.ts';
import { byText } from './order.ts';
import { pass, unverifiable, type RuleFinding, type Rule, type RunCase } from './rule.ts';
import { at, problemFacts, sourcesOf } from './sources.ts';

/**
 * The instant of evaluation is known from a clock that the runner cannot set.
 *
 * Example: two answers of GitHub whose `Date` headers differ by a minute → unverifiable,
 * `clock.unverifiable`.
 */
export const clock: Rule = {
  id: 'clock',
  subject: 'run',
  waivedByUrgency: false,
  enforcedOutsideProduction: true,
  foreseen: 'notice',
  judge({ facts }: RunCase): readonly RuleFinding[] {
    if (!facts.now.known) {
      return [unverifiable('clock.unverifiable', null, problemFacts(facts.now.problem))];
    }
    // An answer without a time, or with a wrong one, is unusable whatever it was about.
    const timeless = facts.problems.filter(({ code }) => code === 'clock.unverifiable');
    if (timeless.length > 0) {
      return timeless
        .toSorted((one, other) => byText(one.request, other.request))
        .map((problem) => unverifiable('clock.unverifiable', null, problemFacts(problem)));
    }
    const now = nowOf(facts);
    const runner = facts.runnerClock === undefined ? {} : { 'runner-clock': facts.runnerClock };
    const shown = { now: at(now), ...runner, sources: sourcesOf(facts.now) };
    if (now === null) return [unverifiable('clock.unverifiable', facts.now.grade, shown)];
    return [pass(facts.now.grade, shown)];
  },
};
