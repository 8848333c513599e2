import { isExpression, isPublished } from './our-action.ts';
import type { RepositoryFile } from './repository.ts';
import { readWorkflow } from './workflow-reading.ts';

/**
 * The addresses from which workflows have our action send letters, if they are literal: expressions are only
 * evaluated by GitHub, and an unreadable workflow contributes none.
 */
export function sendersIn(workflows: readonly RepositoryFile[]): readonly string[] {
  const senders = workflows.flatMap(({ path, text }) => {
    const reading = readWorkflow(path, text);
    const jobs = reading.ok ? reading.workflow.jobs : [];
    return jobs
      .flatMap(({ steps }) => steps)
      .filter(isPublished)
      .map(({ inputs }) => inputs.get('mail-from')?.text.trim() ?? '')
      .filter((sender) => sender.includes('@') && !isExpression(sender));
  });
  return [...new Set(senders)];
}
