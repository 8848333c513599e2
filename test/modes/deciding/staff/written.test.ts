import { expect, test } from 'vitest';
import { linesOfEntries, writtenIn } from '../../../../src/modes/staff/written.ts';
import type { Locate } from '../../../../src/records/diagnostic.ts';
import { readSolution } from '../../../../src/records/solution.ts';
import { readStaff } from '../../../../src/records/staff.ts';
import type { Roster } from '../../../../src/records/types.ts';
import { solution } from '../../../support/builders.ts';
import { bytesOf, EXAMPLE, houseRead, RECORD } from '../../../support/files-read.ts';

const NAME = { fullName: 'hisa/enarocanje' };
const [TIP, OLDER] = ['2'.repeat(40), '3'.repeat(40)];
const STAFF = EXAMPLE['staff.yml'] ?? '';

function roster(text: string): { readonly roster: Roster; readonly locate: Locate } {
  const reading = readStaff('.ezdrav/staff.yml', bytesOf(text));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return { roster: reading.value, locate: reading.locate };
}

const NOW_THERE = roster(STAFF);
const THEN = { ...roster(`# Prej.\n${STAFF}`), commit: OLDER };
const CONTRACT = readSolution('.ezdrav/solution.yml', bytesOf(EXAMPLE['solution.yml'] ?? ''));
if (!CONTRACT.ok) throw new Error('the example is valid');
const FILES = {
  repository: { tip: TIP },
  solution: CONTRACT.value,
  locate: CONTRACT.locate,
  roster: NOW_THERE.roster,
  locateInRoster: NOW_THERE.locate,
};

test('every roster that was read says where its entries stand, the present one first', () => {
  const { rosters } = writtenIn(NAME, FILES, [THEN]);
  expect(rosters.map((each) => each.roster)).toEqual([NOW_THERE.roster, THEN.roster]);
  const line = { repository: 'hisa/enarocanje', file: '.ezdrav/staff.yml', key: 'staff[1].role' };
  expect(rosters.map(({ at }) => at(['staff', 1, 'role']))).toEqual([
    { ...line, commit: TIP, line: 14 },
    { ...line, commit: OLDER, line: 15 },
  ]);
});

test('the present roster is left out where there is none at the tip', () => {
  expect(writtenIn(NAME, { ...FILES, roster: null }, [THEN]).rosters).toHaveLength(1);
});

test('the end of the contract stands in solution.yml', () => {
  expect(writtenIn(NAME, FILES, []).contract).toEqual({
    repository: 'hisa/enarocanje',
    commit: TIP,
    file: '.ezdrav/solution.yml',
    key: 'contract.ends',
    line: 6,
  });
});

test.each([
  ['no contract is written', { ...FILES, solution: solution() }],
  ['it has no end', { ...FILES, solution: solution({ contract: { reference: 'P-1' } }) }],
  ['the file is not valid', { ...FILES, locate: undefined }],
])('nowhere, where %s', (_, files) => {
  expect(writtenIn(NAME, files, []).contract).toBeNull();
});

const ORGANISATION = 'version: 1\nname: Hiša\n';
const HOUSE = houseRead({ 'organisation.yml': ORGANISATION, 'staff.yml': STAFF });

test('entries of an organisation’s roster are told by their lines', () => {
  const staff = HOUSE.roster?.staff ?? [];
  const line = { repository: 'hisa/pravila', commit: RECORD.tip, file: '.ezdrav/staff.yml' };
  expect(linesOfEntries(HOUSE, staff.slice(1))).toEqual([{ ...line, key: 'staff[1]', line: 12 }]);
  expect(linesOfEntries(HOUSE, [])).toEqual([]);
  expect(linesOfEntries({ ...HOUSE, record: null }, staff.slice(0, 1))).toEqual([
    { ...line, commit: null, key: 'staff[0]', line: 5 },
  ]);
});

test('an organisation that keeps no roster has no such lines', () => {
  const staff = HOUSE.roster?.staff ?? [];
  expect(linesOfEntries(houseRead({ 'organisation.yml': ORGANISATION }), staff)).toEqual([]);
});
