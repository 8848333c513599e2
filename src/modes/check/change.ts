import type { Instant } from '../../calendar/instant.ts';
import { changedPlanKeys } from '../../records/plan-changes.ts';
import type { Digest, Intervention } from '../../records/types.ts';
import type { PlanChange } from '../../portfolio/checked-change.ts';
import type { Candidate } from '../../rules/facts.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';

/** The files of one side, read, with the bytes of each path. */
export interface Side {
  readonly files: EzdravFiles;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** How a plan differs from the one with the same id before, and whether anybody has to be notified again. */
export function changeOf(candidate: Candidate, before: Side, after: Side): PlanChange {
  const { id } = candidate.intervention;
  const standing = before.files.candidates.find(({ intervention }) => intervention.id === id);
  if (standing === undefined) return { kind: 'new' };
  if (standing.planDigest === candidate.planDigest) return { kind: 'same' };
  const [old, fresh] = [before.bytes.get(standing.path), after.bytes.get(candidate.path)];
  const records = recordsOf(standing.intervention);
  const voidsApprovals = recordsOf(candidate.intervention).some((record, index) =>
    isOfOldPlan(records[index], record, candidate.planDigest),
  );
  const keys = old === undefined || fresh === undefined ? [] : changedPlanKeys(old, fresh);
  return { kind: 'changed', keys, voidsApprovals };
}

/** When this plan was announced, by the file; null if it was not, or another plan was. */
export function announcedFor(
  { intervention: { announcement, id }, planDigest }: Candidate,
  change: PlanChange,
  before: EzdravFiles,
): Instant | null {
  if (announcement === undefined) return null;
  if (change.kind !== 'changed') {
    return (announcement.plan ?? planDigest) === planDigest ? announcement['sent-at'] : null;
  }
  const older = before.candidates.find(({ intervention }) => intervention.id === id);
  const old = older && recordsOf(older.intervention)[0];
  const fresh = { at: announcement['sent-at'], plan: announcement.plan };
  return isOfOldPlan(old, fresh, planDigest) ? null : announcement['sent-at'];
}

/** A record of somebody who was told of a plan or approved it. */
interface PlanRecord {
  readonly at: Instant;
  readonly plan: Digest | undefined;
}

/** Announcement, both approvals and notification, each with its place. */
function recordsOf({
  announcement,
  approvals,
  urgent,
}: Intervention): readonly (PlanRecord | undefined)[] {
  const sent = [announcement, urgent?.notification].map(
    (record) => record && { at: record['sent-at'], plan: record.plan },
  );
  const given = [approvals?.client, approvals?.['ezdrav-ict']].map(
    (record) => record && { at: record.at, plan: record.plan },
  );
  return [...sent, ...given];
}

/** Returns true if it names another digest, or none and was there before the plan changed, or is gone. */
function isOfOldPlan(
  old: PlanRecord | undefined,
  fresh: PlanRecord | undefined,
  digest: Digest,
): boolean {
  if (fresh === undefined) return old !== undefined;
  return fresh.plan === undefined ? fresh.at === old?.at : fresh.plan !== digest;
}
