import type { Audit } from './audit.ts';
import { found } from './finding.ts';
import { isPinned } from './pinning.ts';
import type { WorkflowStep } from './workflow.ts';

/** Steps before the gate run without being judged. */
export const gateNotFirst: Audit = ({ jobs }) =>
  jobs.flatMap(({ job, gate }) => {
    if (gate === null) return [];
    const before = job.steps.slice(0, gate.step.index).filter((step) => !isGuard(step));
    if (before.length === 0) return [];
    const facts = { job: job.id, before: before.map(({ title }) => title) };
    return [found('gate.not-first', gate.step.place, facts)];
  });

/** Returns true for an action that watches the machine: it also has to be first, and is harmless. */
function isGuard({ uses }: WorkflowStep): boolean {
  const text = uses?.text ?? '';
  return /^step-security\/harden-runner@/i.test(text) && isPinned(text);
}
