import { type Instant, toIso } from '../../calendar/instant.ts';
import type { Language } from '../../records/types.ts';
import { type CheckedPlan, type CheckResult, isRefused } from '../../portfolio/checked-change.ts';
import { ownConflictsJson } from '../portfolio/json.ts';
import { heardJson } from '../heard.ts';
import { reasonsJson } from '../pages.ts';
import { diagnosticJson } from '../diagnostic-message.ts';
import type { Verdict } from '../../rules/verdict.ts';
import type { JsonValue } from '../json.ts';

const iso = (at: Instant | null): string | null => (at === null ? null : toIso(at));

/** What the gate would say about one plan. */
export function checkedPlanJson(
  plan: CheckedPlan,
  language: Language,
): { readonly [key: string]: JsonValue } {
  return {
    urgent: plan.urgent,
    lawful: !plan.unlawful,
    'reason-codes': plan.refusals,
    ...decidedBy(plan.verdict),
    reasons: reasonsJson(plan.refusals, language),
    'opens-at': iso(plan.slot.start),
    'closes-at': iso(plan.slot.end),
    'announced-at': iso(plan.announced),
    'latest-announcement': iso(plan.latestAnnouncement),
    'earliest-start': iso(plan.earliestStart),
  };
}

function decidedBy({ rules }: Verdict): { readonly [key: string]: JsonValue } {
  const lines = rules.flatMap((row) =>
    (row.decidedBy ?? []).map((line) => ({ code: row.code, ...line })),
  );
  return lines.length === 0 ? {} : { 'decided-by': lines };
}

/** A check as a JSON document, versioned like the report. */
export function checkJson(result: CheckResult, language: Language): unknown {
  return {
    schema: 1,
    valid: !isRefused(result),
    commit: result.commit,
    'evaluated-at': iso(result.now),
    files: result.read,
    plans: result.plans.map((plan) => ({
      path: plan.path,
      id: plan.id,
      'plan-digest': plan.planDigest,
      ...checkedPlanJson(plan, language),
      ...(plan.heard.length > 0 && { heard: plan.heard.map(heardJson) }),
      change: plan.change.kind,
      ...(plan.change.kind === 'changed' && {
        'changed-keys': plan.change.keys,
        'voids-approvals': plan.change.voidsApprovals,
      }),
    })),
    removed: result.removed,
    ambiguous: result.ambiguous,
    loosened: result.loosened && {
      keys: result.loosened.keys,
      'holds-from': iso(result.loosened.holdsFrom),
    },
    ...(result.unheld !== undefined && { 'organisation-not-known': result.unheld }),
    ...(result.conflicts !== undefined && ownConflictsJson(result.conflicts)),
    'deleted-unconfirmed': result.deleted,
    drafts: result.drafts.map(({ path, diagnostics }) => ({
      path,
      remarks: diagnostics.map((each) => diagnosticJson(each, language)),
    })),
    diagnostics: result.diagnostics.map((each) => diagnosticJson(each, language)),
  };
}
