import type { Audit } from './audit.ts';
import { startedThrough } from './between.ts';
import type { ExaminedJob } from './examined.ts';
import { type AuditFinding, found } from './finding.ts';
import { conditionHolds, readCondition } from './reading/condition.ts';
import { OPEN, type World } from './reading/world.ts';
import type { Trigger, Workflow } from './workflow.ts';

const MAY_DEPLOY = new Set(['push', 'release', 'workflow_dispatch']);
/** A separate audit finds it in every workflow. */
const ELSEWHERE = 'pull_request_target';
/** Kinds of refs that an event may have. */
type Kind = 'tag' | 'branch' | 'pull';

/**
 * Events that start a gated job: only pushes, releases and dispatches may deploy, and only of a tag. What the
 * job's condition excludes does not count.
 */
export const gateTrigger: Audit = (examined) => {
  const gated = examined.jobs.filter(({ gate }) => gate !== null);
  const all = gated.flatMap((each) => {
    const starting = startedThrough(each.workflow, examined);
    const conditions = [
      each.job.condition,
      ...examined.jobs.flatMap((caller) =>
        caller.called?.known === true && caller.called.workflow === each.workflow
          ? [caller.job.condition]
          : [],
      ),
    ];
    const own = conditions.flatMap((one) => (one === null ? [] : [readCondition(one.raw)]));
    // Several callers have different conditions, so only that of a single caller counts.
    const counted =
      conditions.length <= 2 ? own : own.slice(0, each.job.condition === null ? 0 : 1);
    const admits = (event: string, kind: Kind): boolean =>
      counted.every((condition) => conditionHolds(condition, started(event, kind)) !== false);
    return findings(each, starting, admits);
  });
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
};

function findings(
  { job }: ExaminedJob,
  starting: readonly Workflow[],
  admits: (event: string, kind: Kind) => boolean,
): readonly AuditFinding[] {
  const triggers = starting
    .filter(({ remote }) => !remote)
    .flatMap((workflow) => workflow.triggers)
    .filter(({ name }) => name !== 'workflow_call' && name !== ELSEWHERE);
  const single = triggers.flatMap((trigger) => judged(trigger, admits));
  const possible = triggers.some(
    (trigger) =>
      MAY_DEPLOY.has(trigger.name) &&
      kindsOf(trigger).includes('tag') &&
      admits(trigger.name, 'tag'),
  );
  if (possible || triggers.length === 0) return single;
  return [found('trigger.never', job.place, { job: job.id }), ...single];
}

function judged(
  trigger: Trigger,
  admits: (event: string, kind: Kind) => boolean,
): readonly AuditFinding[] {
  const { name, place } = trigger;
  const kinds = kindsOf(trigger).filter((kind) => admits(name, kind));
  if (kinds.length === 0) return [];
  if (!MAY_DEPLOY.has(name)) return [found('trigger.refused', place, { event: name })];
  return name === 'push' && kinds.includes('branch') ? [found('trigger.no-tag', place)] : [];
}

/** A push without filters includes branches and tags. */
function kindsOf({ name, branches, onTags }: Trigger): readonly Kind[] {
  if (name === 'push') {
    const any = !branches && !onTags;
    return [
      ...(onTags || any ? (['tag'] as const) : []),
      ...(branches || any ? (['branch'] as const) : []),
    ];
  }
  if (name === 'release') return ['tag'];
  if (name === 'pull_request') return ['pull'];
  return name === 'workflow_dispatch' ? ['tag', 'branch'] : ['branch'];
}

const REFS: Readonly<Record<Kind, string>> = {
  tag: `refs/tags/${OPEN}`,
  branch: `refs/heads/${OPEN}`,
  pull: `refs/pull/${OPEN}/merge`,
};

function started(event: string, kind: Kind): World {
  const known: Readonly<Record<string, string>> = {
    'github.event_name': event,
    'github.ref': REFS[kind],
    'github.ref_type': kind === 'tag' ? 'tag' : 'branch',
  };
  return {
    value: (path) => known[path.join('.')],
    status: (name) => (name === 'failure' || name === 'cancelled' ? false : name !== 'hashfiles'),
  };
}
