import { AUDIT_CODES, type AuditCode } from './codes.ts';
import type { Examined } from './examined.ts';
import type { AuditFinding } from './finding.ts';
import { isPinned } from './pinning.ts';
import { productionEnvironments } from './production-environments.ts';
import { environmentSays } from './production/environments.ts';
import { areReceiptsSigned, asksForIdentity } from './signing.ts';

export type LevelCode =
  | AuditCode
  | 'level.declared'
  | 'level.unsigned'
  | 'level.no-stronghold'
  | 'level.stronghold-unknown'
  | 'level.app-without-guard'
  | 'level.target-trust';

export interface LevelShortfall {
  readonly code: LevelCode;
  /** The workflow a target must trust, for the code `level.target-trust`. */
  readonly workflow: string | null;
}

/** The level that is reached, and what is missing for the next one. */
export interface LevelReached {
  readonly reached: 0 | 1 | 2 | 3;
  readonly missing: readonly LevelShortfall[];
}

/**
 * The level reached; what is unknown counts as missing. Declarations and exceptions of `.ezdrav/doctor.yml`
 * help up to level 1 only: above that everything must be visible rather than declared.
 */
export function levelOf(
  examined: Examined,
  findings: readonly AuditFinding[],
  ignored: readonly AuditFinding[],
): LevelReached {
  const breaking = (level: number): readonly LevelShortfall[] => {
    const codes = (level === 1 ? findings : [...findings, ...ignored])
      .map(({ code }) => code)
      .filter((code) => AUDIT_CODES[code].breaks === level);
    return [...new Set(codes)].map((code) => ({ code, workflow: null }));
  };
  const first = breaking(1);
  if (first.length > 0) return { reached: 0, missing: first };
  const waived =
    ignored.some(({ code }) => AUDIT_CODES[code].breaks === 1) ||
    examined.jobs.some(({ declared, conduct }) => declared && conduct.kind !== 'none');
  const second: readonly LevelShortfall[] = [
    ...breaking(2),
    ...(waived ? ([{ code: 'level.declared', workflow: null }] as const) : []),
  ];
  if (second.length > 0) return { reached: 1, missing: second };
  const third = [...breaking(3), ...unsigned(examined), ...stronghold(examined)];
  return third.length > 0 ? { reached: 2, missing: third } : { reached: 3, missing: [] };
}

/** Receipts that any workflow can write prove nothing. */
function unsigned(examined: Examined): readonly LevelShortfall[] {
  return areReceiptsSigned(examined) ? [] : [{ code: 'level.unsigned', workflow: null }];
}

/**
 * Level 3 rests on something outside the repository's workflows: an App that decides about every deployment,
 * or a target that trusts only one pinned workflow, which is not visible from here.
 */
function stronghold(examined: Examined): readonly LevelShortfall[] {
  const { repository, jobs, around } = examined;
  const { environments } = repository.settings;
  // Called workflows of others name environments of their own; if none is named, those with a production name
  // count.
  const used = productionEnvironments(examined).map(({ setting }) => setting);
  const named = environments.known
    ? environments.value.filter(({ name }) => environmentSays(name, around.names) === 'production')
    : [];
  const production = used.length > 0 ? used : named;
  const answers =
    production.length > 0 &&
    production.every((each) => each?.apps.known === true && each.apps.value.length > 0);
  const guarded = jobs.some(({ ours }) => ours.some(({ mode }) => mode === 'guard'));
  if (answers && guarded) return [];
  const trusted = jobs.flatMap(({ job, called }) =>
    job.uses !== null &&
    isPinned(job.uses.text) &&
    called?.known === true &&
    called.workflow.remote &&
    jobs.some(
      (inner) =>
        inner.workflow === called.workflow &&
        inner.gate !== null &&
        asksForIdentity(inner, examined),
    )
      ? [job.uses.text]
      : [],
  );
  const workflows = [...new Set(trusted)];
  if (workflows.length > 0)
    return workflows.map((workflow) => ({ code: 'level.target-trust', workflow }));
  // An App may be there for any purpose.
  if (answers) return [{ code: 'level.app-without-guard', workflow: null }];
  const unread = production.some((each) => each !== null && !each.apps.known);
  return [{ code: unread ? 'level.stronghold-unknown' : 'level.no-stronghold', workflow: null }];
}
