import type { Locate } from '../../records/diagnostic.ts';
import type { Roster } from '../../records/types.ts';
import type { HeldBy, HeldLine } from '../../rules/facts.ts';
import { type EzdravFiles, ORGANISATION_FILE, STAFF_FILE } from '../ezdrav-files.ts';
import type { OrganisationRecords } from './known-house.ts';

/** The organisation that tightened the files, as a fact; empty without one. Pure. */
export function heldByOf({ belonging }: EzdravFiles): { readonly heldBy?: HeldBy } {
  if (belonging === undefined) return {};
  const { own, ownRoster, id, house } = belonging;
  const { repository, record, files } = house;
  return {
    heldBy: {
      repository,
      id,
      commit: record?.tip ?? null,
      files,
      own: { solution: own, roster: ownRoster },
      lines: linesOf(house),
    },
  };
}

/** Keys with which an organisation can cause a refusal, and those within them. */
const KEYS = [
  'contacts',
  'contacts.servicedesk',
  'contacts.mail-server',
  'approvers',
  'approvers.ezdrav-ict',
  'urgent-authorities',
  'evidence',
  'evidence.announcement',
  'evidence.approvals',
  'calendar',
  'calendar.lead-time',
  'calendar.extra-non-working-days',
  'window',
  'window.opens',
  'window.opens-with-downtime',
  'window.closes',
  'freezes',
  'urgent',
  'urgent.valid-hours',
];

function linesOf({
  organisation,
  locate,
  roster,
  locateInRoster,
}: OrganisationRecords): readonly HeldLine[] {
  const keys = KEYS.filter((key) => isWritten(key.split('.'), locate));
  return [
    ...keys.map((key): HeldLine => {
      return { file: ORGANISATION_FILE, key, line: locate(key.split('.')).line };
    }),
    ...organisation.freezes.map(({ from, to }, index): HeldLine => {
      const { line } = locate(['freezes', index]);
      return { file: ORGANISATION_FILE, key: `freezes[${index}]`, line, freeze: { from, to } };
    }),
    ...(roster === null ? [] : linesOfRoster(roster, locateInRoster)),
  ];
}

function linesOfRoster({ staff }: Roster, locate: Locate): readonly HeldLine[] {
  const file = STAFF_FILE;
  return [
    { file, key: 'staff', line: locate(['staff']).line },
    ...staff.flatMap(({ github }, index): readonly HeldLine[] => {
      if (github === undefined) return [];
      const { line } = locate(['staff', index]);
      return [{ file, key: `staff[${index}]`, line, account: github.id }];
    }),
  ];
}

/** For an absent key, `locate` returns the place of its parent. */
function isWritten(key: readonly string[], locate: Locate): boolean {
  const [own, within] = [locate(key), locate(key.slice(0, -1))];
  return own.line !== within.line || own.column !== within.column;
}
