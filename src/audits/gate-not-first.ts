import type { Audit } from './audit.ts';
import { found } from './finding.ts';
import { isPinned } from './pinning.ts';
import type { WorkflowStep } from './workflow.ts';

/** Steps before the gate run unjudged. */
export const gateNotFirst: Audit = ({ jobs }) =>
  jobs.flatMap(({ job, gate }) => {
    if (gate === null) return [];
    const before = job.steps.slice(0, gate.step.index).filter((step) => !isGuard(step));
    if (before.length === 0) return [];
    const facts = { job: job.id, before: before.map(({ title }) => title) };
    return [found('gate.not-first', gate.step.place, facts)];
  });

/** It watches the machine, wants to be first too, and opens nothing. */
function isGuard({ uses }: WorkflowStep): boolean {
  const text = uses?.text ?? '';
  return /^step-security\/harden-runner@/i.test(text) && isPinned(text);
}
