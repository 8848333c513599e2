import { accountsOf } from '../../records/approvers.ts';
import type { Diagnostic } from '../../records/diagnostic.ts';
import { listedIn } from '../../rules/departures.ts';
import type { EzdravFiles } from '../ezdrav-files.ts';
import { placeOfApprover } from './approver-place.ts';

const PARTIES = ['client', 'ezdrav-ict'] as const;

/** Approvers in `solution.yml` who are also in `staff.yml`: people of the house cannot approve for a party. */
export function ownApprovers(files: EzdravFiles): readonly Diagnostic[] {
  const { solution, roster } = files;
  const listed = roster.known ? roster.value : null;
  if (listed === null) return [];
  return PARTIES.flatMap((party) =>
    accountsOf(solution.approvers[party]).flatMap((one): readonly Diagnostic[] => {
      if (listedIn(one, listed) === undefined) return [];
      const place = placeOfApprover(files, party, one, 'login');
      if (place === null) return [];
      return [{ ...place, code: 'file.own-approver', found: one.login, expected: [] }];
    }),
  );
}
