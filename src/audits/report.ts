import { AUDIT_CODES } from './codes.ts';
import type { Ignored } from './declarations.ts';
import { passesOver, unusedDeclarations } from './unused-declarations.ts';
import { type Examined, examine } from './examined.ts';
import type { AuditFinding } from './finding.ts';
import { type LevelReached, levelOf } from './level.ts';
import { type OnboardingItem, onboardingOf } from './onboarding.ts';
import { type Platform, platformOf } from './platform.ts';
import { AUDITS } from './registry.ts';
import type { Repository } from './repository.ts';

/** A job with the file that contains it. */
export interface NamedJob {
  readonly file: string;
  readonly line: number;
  readonly job: string;
}

/** A finding that `.ezdrav/doctor.yml` ignores, and why. */
export interface IgnoredFinding {
  readonly finding: AuditFinding;
  readonly reason: string;
}

/** Everything `doctor` found, as data. */
export interface AuditReport {
  readonly findings: readonly AuditFinding[];
  readonly ignored: readonly IgnoredFinding[];
  /** Jobs that would be suspected, but are declared not to deploy. */
  readonly declared: readonly (NamedJob & { readonly reason: string })[];
  readonly level: LevelReached;
  readonly platform: Platform;
  /** Empty without `solution.yml`: its house has not begun. */
  readonly onboarding: readonly OnboardingItem[];
  /** Number of workflows examined. */
  readonly workflows: number;
  readonly gated: readonly NamedJob[];
}

/** Looks for ways around the gate. Pure; never throws; findings by danger, then by place. */
export function audit(repository: Repository): AuditReport {
  const examined = examine(repository);
  const found = AUDITS.flatMap((each) => each(examined));
  const all = sorted([...found, ...unusedDeclarations(examined, found)]);
  const reasons = all.map((finding) => reasonFor(finding, examined.declarations.ignored));
  const findings = all.filter((_, index) => reasons[index] === undefined);
  const ignored = all.flatMap((finding, index) => {
    const reason = reasons[index];
    return reason === undefined ? [] : [{ finding, reason }];
  });
  const { solution } = repository;
  return {
    findings,
    ignored,
    declared: declaredJobs(examined),
    level: levelOf(
      examined,
      findings,
      ignored.map(({ finding }) => finding),
    ),
    platform: platformOf(repository),
    onboarding: solution.known && solution.value === null ? [] : onboardingOf(repository),
    workflows: examined.workflows.length,
    gated: examined.jobs.filter(({ gate }) => gate !== null).map(named),
  };
}

function named({ workflow, job }: Examined['jobs'][number]): NamedJob {
  return { file: workflow.file, line: job.place.line, job: job.id };
}

function declaredJobs({ jobs, declarations }: Examined): AuditReport['declared'] {
  return jobs
    .filter(({ declared, conduct }) => declared && conduct.kind !== 'none')
    .flatMap((each) => {
      const name = `${each.workflow.file.replace(/^\.github\/workflows\//, '')}/${each.job.id}`;
      const entries = declarations.notDeployments.filter(({ job }) => job === name);
      return entries.slice(0, 1).map(({ reason }) => ({ ...named(each), reason }));
    });
}

/** Why a finding is ignored. A missing gate, and faults of `.ezdrav/doctor.yml` itself, cannot be ignored. */
function reasonFor(finding: AuditFinding, ignored: readonly Ignored[]): string | undefined {
  return ignored.find((entry) => passesOver(entry, finding))?.reason;
}

const CODES = Object.keys(AUDIT_CODES);

function sorted(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  const ORDER = { error: 0, warning: 1, unknown: 2 };
  const key = ({
    severity,
    code,
    file,
    line,
    column,
  }: AuditFinding): readonly (number | string)[] => [
    ORDER[severity],
    CODES.indexOf(code),
    file ?? '',
    line ?? 0,
    column ?? 0,
  ];
  return [...findings].sort((one, other) => compare(key(one), key(other)));
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  const [left = '', right = ''] = [one[at], other[at]];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Separates certain findings from those that say what is unknown. */
export function byCertainty({ findings }: AuditReport): {
  readonly certain: readonly AuditFinding[];
  readonly unknowns: readonly AuditFinding[];
} {
  return {
    certain: findings.filter(({ severity }) => severity !== 'unknown'),
    unknowns: findings.filter(({ severity }) => severity === 'unknown'),
  };
}

/** Returns true if no way around the gate was found. Returns false if there is no gate, or if it is unknown. */
export function isSound({ findings, level }: AuditReport): boolean {
  return level.reached > 0 && findings.every(({ severity }) => severity === 'unknown');
}
