import { AUDIT_CODES } from './codes.ts';
import { examine } from './examined.ts';
import type { Finding } from './finding.ts';
import { type LevelReached, levelOf } from './level.ts';
import { type OnboardingItem, onboardingOf } from './onboarding.ts';
import { type Platform, platformOf } from './platform.ts';
import { AUDITS } from './registry.ts';
import type { Repository } from './repository.ts';

/** Everything `doctor` found, as data. */
export interface AuditReport {
  readonly findings: readonly Finding[];
  readonly level: LevelReached;
  readonly platform: Platform;
  readonly onboarding: readonly OnboardingItem[];
  /** How much was looked at. */
  readonly workflows: number;
  readonly gates: number;
}

const ORDER = { error: 0, warning: 1, unknown: 2 };

/** Looks for ways around the gate. Pure and total; findings by weight, then by code and place. */
export function audit(repository: Repository): AuditReport {
  const examined = examine(repository);
  const codes = Object.keys(AUDIT_CODES);
  const key = ({ severity, code, file, line, column }: Finding): readonly (number | string)[] => [
    ORDER[severity],
    codes.indexOf(code),
    file ?? '',
    line ?? 0,
    column ?? 0,
  ];
  const findings = AUDITS.flatMap((each) => each(examined)).sort((one, other) =>
    compare(key(one), key(other)),
  );
  return {
    findings,
    level: levelOf(examined, findings),
    platform: platformOf(repository),
    onboarding: onboardingOf(repository),
    workflows: examined.workflows.length,
    gates: examined.jobs.filter(({ gate }) => gate !== null).length,
  };
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  const [left = '', right = ''] = [one[at], other[at]];
  return left < right ? -1 : left > right ? 1 : 0;
}
