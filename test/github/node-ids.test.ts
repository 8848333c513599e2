import { expect, test } from 'vitest';
import { deploymentNumber } from '../../src/github/node-ids.ts';

const packed = (...bytes: readonly number[]): string =>
  `DE_${Buffer.from(bytes).toString('base64url')}`;
const REPOSITORY = [0xce, 0x3a, 0xde, 0x68, 0xb1];

const ROWS: readonly (readonly [string, string, string])[] = [
  ['of today', packed(0x93, 0, ...REPOSITORY, 0xce, 0xb2, 0xd0, 0x5e, 0x01), '3000000001'],
  ['beyond 32 bits', packed(0x93, 0, ...REPOSITORY, 0xcf, 0, 0, 0, 1, 0, 0, 0, 0), '4294967296'],
  ['small', packed(0x93, 0, 0xcd, 0x10, 0x92, 0x07), '7'],
  ['of old', Buffer.from('010:Deployment721866').toString('base64'), '721866'],
  [
    'too short',
    packed(0x93, 0, ...REPOSITORY, 0xce, 0xb2),
    packed(0x93, 0, ...REPOSITORY, 0xce, 0xb2),
  ],
  ['with more behind', packed(0x93, 0, 1, 2, 3), packed(0x93, 0, 1, 2, 3)],
  ['of another shape', packed(0x92, 0, 1), packed(0x92, 0, 1)],
  ['of text', packed(0x93, 0, 1, 0xa1, 0x41), packed(0x93, 0, 1, 0xa1, 0x41)],
  ['of something else', 'PR_kwDOAA', 'PR_kwDOAA'],
  ['nothing', '', ''],
];

for (const [name, nodeId, number] of ROWS) {
  test(`a node id ${name}`, () => expect(deploymentNumber(nodeId)).toBe(number));
}
