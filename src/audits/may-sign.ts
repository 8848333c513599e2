import { isPublished } from './our-action.ts';
import { levelIn } from './permissions-stated.ts';
import type { WorkflowStep } from './workflow.ts';
import { readWorkflow } from './workflow-reading.ts';

/** Modes whose statements GitHub signs. */
const SIGNING: ReadonlySet<string> = new Set(['announce', 'approve', 'staff', 'request']);

/**
 * Returns true if every job of a workflow that speaks for the house may ask GitHub to sign, because it has
 * `id-token: write`. Returns false for a workflow that cannot be read.
 */
export function maySign(file: string, text: string): boolean {
  const reading = readWorkflow(file, text);
  if (!reading.ok) return false;
  const { workflow } = reading;
  return workflow.jobs
    .filter(({ steps }) => steps.some(speaks))
    .every((job) => {
      const stated = job.permissions ?? workflow.permissions;
      return stated !== null && levelIn(stated, 'id-token') === 'write';
    });
}

function speaks(step: WorkflowStep): boolean {
  return isPublished(step) && SIGNING.has(step.inputs.get('mode')?.text ?? '');
}
