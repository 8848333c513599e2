import { expect, test } from 'vitest';
import { ownApprovers } from '../../../../src/modes/check/own-approvers.ts';
import { filesRead } from '../../../support/files-read.ts';

const SOLUTION = `version: 1
name: eNaročanje
approvers:
  client: [{ login: narocnik-b, id: 9005 }, { login: narocnik-a, id: 9001 }]
  ezdrav-ict: [{ email: odobritve@ezdrav.si }, { login: ikt-k, id: 9002 }]
`;

function read(staff: string | null): ReturnType<typeof filesRead> {
  const text = staff === null ? null : `version: 1\nstaff:\n${staff}`;
  return filesRead({ 'solution.yml': SOLUTION, 'staff.yml': text });
}

const entry = (login: string, id: number): string =>
  `  - { ref: O-${id}, github: { login: ${login}, id: ${id} } }\n`;

test.each([
  ['no roster', null, []],
  ['nobody who approves', entry('ana-r', 11), []],
  [
    'the client’s approver, by the number of the account',
    entry('nov-login', 9001),
    ['.ezdrav/solution.yml 4 file.own-approver approvers.client.1.login narocnik-a'],
  ],
  [
    'an approver of the ICT team, listed after a mailbox',
    entry('ikt-k', 9002),
    ['.ezdrav/solution.yml 5 file.own-approver approvers.ezdrav-ict.1.login ikt-k'],
  ],
  ['the same login with another number, who is somebody else', entry('ikt-k', 77), []],
])('the roster lists %s', (_, staff, expected) => {
  const told = ownApprovers(read(staff)).map(({ file, line, code, key, found, expected: wanted }) =>
    [file, line, code, key, found, ...wanted].join(' '),
  );
  expect(told).toEqual(expected);
});

test('of a roster that is not known, or a file that cannot be read, nothing is told', () => {
  const files = read(entry('ikt-k', 9002));
  const problem = { code: 'api.unavailable', request: '', status: null, detail: '' } as const;
  expect([
    ownApprovers({ ...files, roster: { known: false, problem } }),
    ownApprovers({ ...files, locate: new Map() }),
  ]).toEqual([[], []]);
});
