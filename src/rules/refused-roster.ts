import type { Facts } from './facts.ts';

const ROSTER = '.ezdrav/staff.yml';

/** There is a roster and the rule `file` refuses it or its name, so who stands in it is not known. */
export function isRosterRefused({ files }: Facts): boolean {
  return (
    files.kind === 'invalid' &&
    files.diagnostics.some(
      ({ file, code, expected }) =>
        file === ROSTER || (code === 'file.misnamed' && expected.includes(ROSTER)),
    )
  );
}
