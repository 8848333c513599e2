import type { AuditCode } from '../../audits/codes.ts';

/** Where a finding is explained, at the release that found it: `docs/doctor.md`, its own heading. */
export function findingPage(code: AuditCode, version: string): string {
  return `https://github.com/ezdrav/ezdrav-intervention-gate/blob/v${version}/docs/doctor.md#${anchorOf(code)}`;
}

/** GitHub's anchor of a heading that is the code: dots fall out. */
export function anchorOf(code: AuditCode): string {
  return code.replaceAll('.', '');
}
