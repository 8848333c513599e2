import type { Fact, Facts, Problem } from './facts.ts';
import { isOffline } from './offline.ts';
import { byText } from './order.ts';
import {
  notApplicable,
  pass,
  unverifiable,
  type RuleFinding,
  type Rule,
  type RunCase,
} from './rule.ts';
import { problemFacts } from './sources.ts';

/** All problems, each once, including those of facts that are not listed in `problems`. */
export function problemsOf(facts: Facts): readonly Problem[] {
  const { now, landing, receipts, consents, roster, files, target } = facts;
  const asked: readonly (Fact<unknown> | null)[] = [
    now,
    landing,
    receipts,
    consents,
    roster,
    target.deployed,
    target.tagNow,
  ];
  const unknown = asked.flatMap((fact) => (fact?.known === false ? [fact.problem] : []));
  const unread = files.kind === 'unknown' ? [files.problem] : [];
  const written = new Map(
    [...facts.problems, ...unknown, ...unread].map((problem): [string, Problem] => [
      JSON.stringify([
        problem.code,
        problem.request,
        problem.status,
        problem.detail,
        problem.flaw,
        problem.permission,
      ]),
      problem,
    ]),
  );
  return [...written].sort(([one], [other]) => byText(one, other)).map(([, problem]) => problem);
}

/**
 * GitHub answered everything that was asked. Each request that failed gets a row, with the missing permission
 * if it can be told.
 *
 * Example: 403 on the activity of the repository → unverifiable, `api.forbidden`.
 */
export const api: Rule = {
  id: 'api',
  subject: 'run',
  waivedByUrgency: false,
  enforcedOutsideProduction: true,
  foreseen: 'notice',
  judge({ facts }: RunCase): readonly RuleFinding[] {
    // The rule `clock` reports a clock that cannot be trusted.
    const problems = problemsOf(facts).filter(({ code }) => code !== 'clock.unverifiable');
    const asked = facts.requests === undefined ? {} : { requests: facts.requests.requests };
    if (problems.length > 0) {
      return problems.map((problem) =>
        unverifiable(problem.code, null, { ...problemFacts(problem), ...asked }),
      );
    }
    return [isOffline(facts) ? notApplicable('offline') : pass('verified', asked)];
  },
};
