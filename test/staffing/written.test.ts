import { expect, test } from 'vitest';
import type { StaffMember } from '../../src/records/types.ts';
import { linesAbout, type WrittenRoster } from '../../src/staffing/written.ts';

const ANA: StaffMember = { ref: 'O-1' };
const BOR: StaffMember = { ref: 'O-2' };
const at = (commit: string): WrittenRoster['at'] => {
  return (key) => ({
    repository: 'hisa/ezdrav',
    commit,
    file: '.ezdrav/staff.yml',
    key: key.join('.'),
    line: 3,
  });
};
const STANDING = { roster: { version: 1, staff: [{ ref: 'O-9' }, ANA] }, at: at('now') } as const;
const EARLIER = { roster: { version: 1, staff: [BOR] }, at: at('then') } as const;
const CONTRACT = at('now')(['contract', 'ends']);
const rosters = [STANDING, EARLIER];

test.each([
  ['who has left', ANA, ['left'], ['now staff.1.left']],
  ['who arrives', ANA, [], ['now staff.1']],
  ['who was removed', BOR, ['gone'], ['then staff.0']],
  ['whose contract has ended', ANA, ['contract-ended'], ['now staff.1', 'now contract.ends']],
  ['whom only an issue remembers', { ref: 'O-1' }, ['gone'], []],
] as const)('%s', (_name, member, signals, lines) => {
  const found = linesAbout(member, signals, { rosters, contract: CONTRACT });
  expect(found.map(({ commit, key }) => `${commit} ${key}`)).toEqual(lines);
});

test('without a contract it decides nothing', () => {
  expect(linesAbout({ ref: 'O-1' }, ['contract-ended'], { rosters, contract: null })).toEqual([]);
});
