import type { Facts } from './facts.ts';

const ROSTER = '.ezdrav/staff.yml';

/** Returns true if there is a roster and the rule `file` refuses it or its name, so its entries are not known. */
export function isRosterRefused({ files }: Facts): boolean {
  return (
    files.kind === 'invalid' &&
    files.diagnostics.some(
      ({ file, code, expected }) =>
        file === ROSTER || (code === 'file.misnamed' && expected.includes(ROSTER)),
    )
  );
}
