import type { Diagnostic } from '../../records/diagnostic.ts';
import { listedIn } from '../../rules/departures.ts';
import { type EzdravFiles, SOLUTION } from '../ezdrav-files.ts';

const PARTIES = ['client', 'ezdrav-ict'] as const;

/** Whom `solution.yml` lets approve though `staff.yml` lists them: nobody of the house approves for a party. */
export function ownApprovers({ solution, roster, locate }: EzdravFiles): readonly Diagnostic[] {
  const listed = roster.known ? roster.value : null;
  const place = locate.get(SOLUTION);
  if (listed === null || place === undefined) return [];
  return PARTIES.flatMap((party) =>
    solution.approvers[party].flatMap((one, index): readonly Diagnostic[] => {
      if (!('id' in one)) return [];
      if (listedIn(one, listed) === undefined) return [];
      return [
        {
          file: SOLUTION,
          ...place(['approvers', party, index, 'login']),
          code: 'file.own-approver',
          key: `approvers.${party}.${index}.login`,
          found: one.login,
          expected: [],
        },
      ];
    }),
  );
}
