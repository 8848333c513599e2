import { expect, test } from 'vitest';
import { checkRequests } from '../../../../src/modes/check/requests.ts';
import { PRESCRIBED_CONTACTS } from '../../../../src/records/known-contacts.ts';
import { found } from '../../../support/files-read.ts';

const SOUND = `version: 1
kind: question
subject: Vrata 5432
question: Ali so vrata 5432 odprta?
`;
const UNSOUND = SOUND.replace('kind: question', 'kind: vprasanje');

test('sound requests are read, unsound ones told, and what is no request passed over', () => {
  const { diagnostics, locate } = checkRequests(
    found({
      'requests/a.yml': SOUND,
      'requests/b.yml': UNSOUND,
      'requests/c.txt': UNSOUND,
      'solution.yml': UNSOUND,
    }),
    PRESCRIBED_CONTACTS,
  );
  expect(diagnostics.map(({ file, line, code }) => `${file} ${line} ${code}`)).toEqual([
    '.ezdrav/requests/b.yml 2 file.wrong-value',
  ]);
  expect([...locate.keys()]).toEqual(['.ezdrav/requests/a.yml']);
  expect(locate.get('.ezdrav/requests/a.yml')?.(['subject']).line).toBe(3);
});
