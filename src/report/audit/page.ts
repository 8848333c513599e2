import type { AuditCode } from '../../audits/codes.ts';

/** The URL of a finding's explanation at the release that found it: its heading in `docs/doctor.md`. */
export function findingPage(code: AuditCode, version: string): string {
  return `https://github.com/ezdrav/ezdrav-intervention-gate/blob/v${version}/docs/doctor.md#${anchorOf(code)}`;
}

/** GitHub's anchor for a heading that is the code: dots are dropped. */
export function anchorOf(code: AuditCode): string {
  return code.replaceAll('.', '');
}
