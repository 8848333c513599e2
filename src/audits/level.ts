import { AUDIT_CODES, type AuditCode } from './codes.ts';
import { type Examined, isProduction } from './examined.ts';
import type { Finding } from './finding.ts';
import { levelIn, type Permissions } from './permissions-stated.ts';
import { isPinned } from './pinning.ts';

export type LevelCode =
  | AuditCode
  | 'level.no-stronghold'
  | 'level.stronghold-unknown'
  | 'level.app-without-guard'
  | 'level.target-trust';

export interface Missing {
  readonly code: LevelCode;
  /** What a target has to trust, where the code is `level.target-trust`. */
  readonly workflow: string | null;
}

/** The level that holds, and what stands in the way of the next one. */
export interface LevelReached {
  readonly reached: 0 | 1 | 2 | 3;
  readonly missing: readonly Missing[];
}

/** The level reached; what cannot be known counts as missing. */
export function levelOf(examined: Examined, findings: readonly Finding[]): LevelReached {
  const breaking = (level: number): readonly Missing[] => {
    const codes = findings
      .map(({ code }) => code)
      .filter((code) => AUDIT_CODES[code].breaks === level);
    return [...new Set(codes)].map((code) => ({ code, workflow: null }));
  };
  const first = breaking(1);
  if (first.length > 0) return { reached: 0, missing: first };
  const second = breaking(2);
  if (second.length > 0) return { reached: 1, missing: second };
  const third = [...breaking(3), ...stronghold(examined)];
  return third.length > 0 ? { reached: 2, missing: third } : { reached: 3, missing: [] };
}

/**
 * Level 3 rests on something outside the repository's workflows: an App that decides about every
 * deployment, or a target that trusts one pinned workflow only, which cannot be seen from here.
 */
function stronghold({ repository, jobs }: Examined): readonly Missing[] {
  const { environments } = repository.settings;
  const production = environments.known
    ? environments.value.find(({ name }) => isProduction(name))
    : undefined;
  const answers = production?.apps.known === true && production.apps.value.length > 0;
  const guarded = jobs.some(({ ours }) => ours.some(({ mode }) => mode === 'guard'));
  if (answers && guarded) return [];
  const trusted = jobs.flatMap(({ job, called }) =>
    job.uses !== null &&
    isPinned(job.uses.text) &&
    called?.known === true &&
    called.workflow.remote &&
    jobs.some(
      ({ workflow, gate, job: inner }) =>
        workflow === called.workflow &&
        gate !== null &&
        asksForIdentity(inner.permissions ?? workflow.permissions),
    )
      ? [job.uses.text]
      : [],
  );
  const workflows = [...new Set(trusted)];
  if (workflows.length > 0)
    return workflows.map((workflow) => ({ code: 'level.target-trust', workflow }));
  // Any App may stand there for any purpose.
  if (answers) return [{ code: 'level.app-without-guard', workflow: null }];
  const unread = production !== undefined && !production.apps.known;
  return [{ code: unread ? 'level.stronghold-unknown' : 'level.no-stronghold', workflow: null }];
}

function asksForIdentity(stated: Permissions | null): boolean {
  return stated !== null && levelIn(stated, 'id-token') === 'write';
}
