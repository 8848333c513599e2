import type { AuditReport } from '../../audits/report.ts';

/** 0 if no way around the gate was found and at least level 1 is reached; otherwise 1. */
export function doctorExitCode({ findings, level }: AuditReport): 0 | 1 {
  const found = findings.some(({ severity }) => severity === 'error');
  return found || level.reached === 0 ? 1 : 0;
}
