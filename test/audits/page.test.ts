import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { doctorPage } from '../../scripts/doctor-page.ts';
import { AUDIT_CODES, type AuditCode } from '../../src/audits/codes.ts';
import { anchorOf } from '../../src/report/audit/page.ts';

const PAGE = readFileSync('docs/doctor.md', 'utf8');

test('docs/doctor.md is what the findings say (npm run doctor-page)', () => {
  expect(PAGE).toBe(doctorPage());
});

test.each(Object.keys(AUDIT_CODES) as AuditCode[])('%s: what, why, fix, example', (code) => {
  const section = PAGE.split(/^### /m).find((each) => each.startsWith(`${code}\n`)) ?? '';
  expect(section).toMatch(
    /\*\*What\*\* \S.*\n\n\*\*Why\*\* \S.*\n\n\*\*Fix\*\* \S.*\n\n```yaml\n\S/,
  );
  expect(section).not.toMatch(/undefined|\bnull\b/);
  expect(anchorOf(code)).toMatch(/^[a-z-]+$/);
});
