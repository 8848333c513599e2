import { expect, test } from 'vitest';
import type { AuditFinding } from '../../../../src/audits/finding.ts';
import { audit, type AuditReport } from '../../../../src/audits/report.ts';
import { doctorExitCode } from '../../../../src/modes/doctor/exit-code.ts';
import { repository } from '../../../audits/sound.ts';

const SOUND = audit(repository());
const finding = (severity: AuditFinding['severity']): AuditFinding => ({
  audit: 'gate',
  code: 'gate.continue-on-error',
  severity,
  file: null,
  line: null,
  column: null,
  facts: {},
});

test.each<readonly [string, Partial<AuditReport>, 0 | 1]>([
  ['nothing was found', {}, 0],
  ['there is a warning', { findings: [finding('warning')] }, 0],
  ['something cannot be known', { findings: [finding('unknown')] }, 0],
  ['there is a way around the gate', { findings: [finding('warning'), finding('error')] }, 1],
  ['no level holds', { level: { ...SOUND.level, reached: 0 } }, 1],
  ['level 1 holds', { level: { ...SOUND.level, reached: 1 } }, 0],
])('%s', (_, changes, code) => {
  expect(doctorExitCode({ ...SOUND, findings: [], ...changes })).toBe(code);
});
