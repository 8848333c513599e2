import { expect, test } from 'vitest';
import { placeOfApprover } from '../../../../src/modes/check/approver-place.ts';
import type { EzdravFiles } from '../../../../src/modes/ezdrav-files.ts';
import { united } from '../../../../src/modes/organisation/belonging.ts';
import { filesRead, houseRead } from '../../../support/files-read.ts';

const FILES = filesRead({
  'solution.yml': `version: 1
name: eNaročanje
approvers:
  client: [{ login: narocnik-a, id: 9001 }]
  ezdrav-ict:
    - { login: ikt-k, id: 9002 }
    - { login: ikt-l, id: 9004 }
`,
});
const HOUSE = houseRead({
  'organisation.yml': `version: 1
name: Hiša
approvers:
  ezdrav-ict: [{ login: ikt-l, id: 9004 }]
`,
});
const HELD: EzdravFiles = united(
  FILES,
  { ok: true, value: HOUSE, request: '', next: null },
  'recorded',
  500,
);

const L = { login: 'ikt-l', id: 9004 };

test.each([
  ['the second of its list', FILES, L, { line: 7, key: 'approvers.ezdrav-ict.1.login' }],
  [
    'the second of its own list, alone once united',
    HELD,
    L,
    { line: 7, key: 'approvers.ezdrav-ict.1.login' },
  ],
  [
    'one whom the organisation alone names',
    FILES,
    { login: 'ikt-m', id: 9006 },
    { line: 5, key: 'approvers.ezdrav-ict' },
  ],
])('%s', (_, files, approver, expected) => {
  expect(placeOfApprover(files, 'ezdrav-ict', approver, 'login')).toMatchObject({
    file: '.ezdrav/solution.yml',
    ...expected,
  });
});

test('stands nowhere where the file could not be read', () => {
  expect(placeOfApprover({ ...FILES, locate: new Map() }, 'ezdrav-ict', L, 'login')).toBeNull();
});
