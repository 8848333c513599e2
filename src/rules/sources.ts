import type { Instant } from '../calendar/instant.ts';
import { byText } from './order.ts';
import type { Fact, Problem, Source } from './facts.ts';
import type { At, FactValue } from './verdict.ts';

/** A moment as a rule's fact; null stays null. */
export function at(instant: Instant): At;
export function at(instant: Instant | null): At | null;
export function at(instant: Instant | null): At | null {
  return instant === null ? null : { at: instant };
}

/** As JSON without absent keys. */
function written({ from, id, time }: Source): string {
  return JSON.stringify({ from, id, ...(time === undefined ? {} : { time: at(time) }) });
}

/** Where facts were read, for an auditor; sorted, without repeats. */
export function sourcesOf(...facts: readonly (Fact<unknown> | null)[]): readonly FactValue[] {
  const rows = facts.flatMap((fact) => (fact?.known === true ? fact.sources : [])).map(written);
  return [...new Set(rows)].sort(byText).map((row): FactValue => JSON.parse(row));
}

/** A problem as facts of a row. */
export function problemFacts(problem: Problem): { readonly [key: string]: FactValue } {
  return {
    request: problem.request,
    status: problem.status,
    detail: problem.detail,
    ...(problem.flaw === undefined
      ? {}
      : { flaw: { why: problem.flaw.why, ...problem.flaw.values } }),
    ...(problem.permission === undefined ? {} : { permission: problem.permission }),
    ...(problem.permissions === undefined ? {} : { permissions: problem.permissions }),
    ...(problem.until === undefined ? {} : { until: at(problem.until) }),
  };
}
