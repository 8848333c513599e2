import { countingVersions, holdsFrom } from './former-rules.ts';
import { isOffline } from './offline.ts';
import {
  notApplicable,
  pass,
  unverifiable,
  type RuleFinding,
  type Rule,
  type RunCase,
} from './rule.ts';
import { at, problemFacts, sourcesOf } from './sources.ts';

/**
 * The rules cannot be loosened at the last moment by those who are judged. What a version of `solution.yml`
 * refuses stays refused until two working days after its replacement, or until an independent approver
 * releases it. This rule reports what is known of former versions; `every-version.ts` judges by them.
 *
 * Example: a freeze taken out at 22:10 for a slot at 22:30 → fail, `rules.loosened`, and `freeze.active`.
 */
export const rules: Rule = {
  id: 'rules',
  subject: 'run',
  waivedByUrgency: false,
  enforcedOutsideProduction: true,
  foreseen: 'night',
  judge(judged: RunCase): readonly RuleFinding[] {
    const { facts, solution } = judged;
    const { formerRules } = facts;
    if (formerRules === null) {
      return isOffline(facts)
        ? [notApplicable('offline')]
        : [unverifiable('rules.unverifiable', null, {})];
    }
    if (!formerRules.known) {
      const { problem } = formerRules;
      return [unverifiable(problem.code, null, problemFacts(problem))];
    }
    return [
      pass(formerRules.grade, {
        'former-versions': countingVersions(judged).map(({ file, supersededBy }) => ({
          file,
          by: supersededBy.by?.login ?? null,
          'pushed-at': at(supersededBy.at),
          'holds-from': at(holdsFrom(supersededBy.at, solution)),
        })),
        // A server without a record of pushes only tells what pull requests brought.
        'direct-pushes-seen':
          facts.landing?.known !== true || facts.landing.value.by === 'activity',
        sources: sourcesOf(formerRules),
      }),
    ];
  },
};
