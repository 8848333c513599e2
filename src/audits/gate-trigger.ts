import type { Audit } from './audit.ts';
import { holdsGate } from './examined.ts';
import { found } from './finding.ts';

const MAY_DEPLOY = new Set(['push', 'release', 'workflow_dispatch', 'workflow_call']);
/** An audit of its own finds it, in every workflow. */
const ELSEWHERE = 'pull_request_target';
const CHOOSES_EVENT = /github\.(?:ref|event_name)/;

/**
 * Events by which a workflow with a gate is started: only pushes, releases and dispatches may
 * deploy, and only of a tag. A gated job that chooses its events by `if` is taken at its word, but
 * not for events that strangers start.
 */
export const gateTrigger: Audit = (examined) =>
  examined.workflows
    .filter((workflow) => holdsGate(workflow, examined))
    .flatMap((workflow) => {
      const chosen = workflow.jobs.some(({ condition }) =>
        CHOOSES_EVENT.test(condition?.text ?? ''),
      );
      return workflow.triggers.flatMap(({ name, place, branches, onTags }) => {
        const byStrangers = name === 'workflow_run' || name === 'issue_comment';
        if (name === ELSEWHERE || (chosen && !byStrangers)) return [];
        if (!MAY_DEPLOY.has(name)) return [found('trigger.refused', place, { event: name })];
        return name === 'push' && (branches || !onTags) ? [found('trigger.no-tag', place)] : [];
      });
    });
