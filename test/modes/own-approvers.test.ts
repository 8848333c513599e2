import { expect, it } from 'vitest';
import { ownApprovers } from '../../src/modes/check/own-approvers.ts';
import { readDisk } from '../../src/modes/offline.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const SOLUTION = `version: 1
name: eNaročanje
approvers:
  client: [{ login: narocnik-a, id: 9001 }]
  ezdrav-ict: [{ login: ikt-k, id: 9002 }]
`;

function told(staff: string): readonly string[] {
  const files = Object.entries({ solution: SOLUTION, staff: `version: 1\nstaff:\n${staff}` });
  const found = files.map(([name, text]) => {
    const content = bytes(text);
    const path = `.ezdrav/${name}.yml`;
    return { path, mode: '100644', type: 'blob', size: content.length, bytes: content } as const;
  });
  return ownApprovers(readDisk(found, undefined)).map(
    ({ code, key, line }) => `${code} ${key} ${line}`,
  );
}

it('an approver on the roster is a fault, by the number of the account', () => {
  expect(told('  - { ref: O-1, github: { login: nov-login, id: 9001 } }\n')).toEqual([
    'file.own-approver approvers.client.0.login 4',
  ]);
});

it('the same login with another number is somebody else', () => {
  expect(told('  - { ref: O-1, github: { login: ikt-k, id: 77 } }\n')).toEqual([]);
});
