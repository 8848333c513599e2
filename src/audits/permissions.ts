import type { Audit } from './audit.ts';
import { isOnlyOurs, jobsWithin } from './between.ts';
import { type Examined, type ExaminedJob } from './examined.ts';
import { type AuditFinding, found } from './finding.ts';
import { leastFor, mostFor } from './least-permissions.ts';
import { type Level, levelIn, type Permissions, suffices } from './permissions-stated.ts';

/** Scopes a deployment may need to write in addition to what the gate reads. */
const DEPLOYMENTS_OWN = new Set(['id-token', 'packages', 'attestations']);

/** The permissions of the workflow's token: stated, sufficient for the mode, and not more than that. */
export const permissions: Audit = (examined) =>
  examined.jobs.flatMap((each) => {
    const ours = oursIn(each, examined);
    if (ours.length === 0 && !each.production) return [];
    const stated = each.job.permissions ?? each.workflow.permissions;
    if (stated === null)
      return [found('permissions.not-stated', each.job.place, { job: each.job.id })];
    return [...missing(each, stated, leastFor(ours)), ...tooMany(each, stated, mostFor(ours))];
  });

/** Our steps in the job, or in the workflow it calls, which cannot have more permissions than its caller. */
function oursIn({ ours, called }: ExaminedJob, examined: Examined): ExaminedJob['ours'] {
  if (called?.known !== true) return ours;
  return jobsWithin(called.workflow, examined).flatMap((each) => each.ours);
}

function missing(
  { job }: ExaminedJob,
  stated: Permissions,
  least: ReadonlyMap<string, Level>,
): readonly AuditFinding[] {
  const lacks = [...least]
    .filter(([scope, level]) => !suffices(levelIn(stated, scope), level))
    .map(([scope, level]) => `${scope}: ${level}`);
  return lacks.length === 0
    ? []
    : [found('permissions.missing', stated.place, { job: job.id, lacks })];
}

function tooMany(
  each: ExaminedJob,
  stated: Permissions,
  most: ReadonlyMap<string, Level>,
): readonly AuditFinding[] {
  const { job } = each;
  const onlyOurs = isOnlyOurs(each);
  const excess = [...stated.scopes].filter(([scope, { level }]) => {
    if (suffices(most.get(scope) ?? 'none', level)) return false;
    return onlyOurs || (level === 'write' && !DEPLOYMENTS_OWN.has(scope));
  });
  const all = stated.all === 'write' || (onlyOurs && stated.all === 'read');
  return [
    ...(all
      ? [found('permissions.too-many', stated.place, { job: job.id, scope: `${stated.all}-all` })]
      : []),
    ...excess.map(([scope, { level, place }]) =>
      found('permissions.too-many', place, { job: job.id, scope: `${scope}: ${level}` }),
    ),
  ];
}
