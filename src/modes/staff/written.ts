import type { RepositoryClient } from '../../github/repository-client.ts';
import type { Locate } from '../../records/diagnostic.ts';
import type { Roster, Solution, StaffMember } from '../../records/types.ts';
import type { DecidingLine } from '../../rules/verdict.ts';
import type { DecidingPlaces } from '../../staffing/written.ts';
import { SOLUTION_FILE, STAFF_FILE } from '../ezdrav-files.ts';
import type { KnownHouse } from '../organisation/known-house.ts';
import type { EarlierRoster } from './earlier.ts';

/** The files at the tip, as far as their places matter. */
interface ReadFiles {
  readonly repository: { readonly tip: string };
  readonly solution: Solution;
  readonly locate: Locate | undefined;
  readonly roster: Roster | null;
  readonly locateInRoster: Locate;
}

/** The places in the rosters that were read, and of the contract's end. */
export function writtenIn(
  { fullName }: Pick<RepositoryClient, 'fullName'>,
  { repository, roster, solution, locate, locateInRoster }: ReadFiles,
  earlier: readonly EarlierRoster[],
): DecidingPlaces {
  const line = (file: string, commit: string, place: Locate) => {
    return (key: readonly (string | number)[]): DecidingLine => ({
      repository: fullName,
      commit,
      file,
      key: key
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
        .join('')
        .slice(1),
      line: place(key).line,
    });
  };
  return {
    rosters: [
      ...(roster === null
        ? []
        : [{ roster, at: line(STAFF_FILE, repository.tip, locateInRoster) }]),
      ...earlier.map((one) => ({
        roster: one.roster,
        at: line(STAFF_FILE, one.commit, one.locate),
      })),
    ],
    contract:
      locate === undefined || solution.contract?.ends === undefined
        ? null
        : line(SOLUTION_FILE, repository.tip, locate)(['contract', 'ends']),
  };
}

/** The lines of the organisation's roster with these of its entries. */
export function linesOfEntries(
  { repository, record, roster, locateInRoster }: KnownHouse,
  entries: readonly StaffMember[],
): readonly DecidingLine[] {
  if (roster === null) return [];
  return [...roster.staff.entries()]
    .filter(([, entry]) => entries.includes(entry))
    .map(([index]) => ({
      repository,
      commit: record?.tip ?? null,
      file: STAFF_FILE,
      key: `staff[${index}]`,
      line: locateInRoster(['staff', index]).line,
    }));
}
