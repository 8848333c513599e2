import { expect, test } from 'vitest';
import { ownSigners } from '../../../../src/modes/check/own-signers.ts';
import { unfitSigners } from '../../../../src/modes/check/signers.ts';
import type { Solution } from '../../../../src/records/types.ts';
import { solution } from '../../../support/builders.ts';

const ANNOUNCE = '.github/workflows/announce.yml';
const CENTRAL = 'hisa/tok/.github/workflows/announce.yml@v1';
const workflow = (permission: string): string => `on: push
jobs:
  announce:
    runs-on: ubuntu-24.04
    permissions: { contents: read${permission} }
    steps:
      - uses: ezdrav/ezdrav-intervention-gate@5f3c9a7be2d14860f1b7c2d3e4a5968778695a4b
        with: { mode: announce }
`;

function signed(workflows?: readonly string[]): Solution {
  return solution({
    evidence: {
      announcement: 'signed',
      approvals: 'recorded',
      ...(workflows !== undefined && { workflows: [...workflows] }),
    },
  });
}

test.each([
  ['is its own', signed([ANNOUNCE]), [ANNOUNCE]],
  ['is another repository’s', signed([CENTRAL, ANNOUNCE]), [ANNOUNCE]],
  ['is not written', signed(), []],
  [
    'signs where nothing is demanded',
    solution({
      evidence: { announcement: 'receipt', approvals: 'recorded', workflows: [ANNOUNCE] },
    }),
    [],
  ],
])('a workflow that %s', (_, rules, expected) => {
  expect(ownSigners(rules)).toEqual(expected);
});

const told = {
  file: '.ezdrav/solution.yml',
  code: 'file.cannot-sign',
  expected: ['id-token: write'],
};
const fault = (index: number) => ({
  ...told,
  line: 30 + index,
  column: 5,
  key: `evidence.workflows.${index}`,
  found: ANNOUNCE,
});

test.each([
  ['holds the permission', [ANNOUNCE], workflow(', id-token: write'), []],
  ['lacks the permission', [ANNOUNCE], workflow(''), [fault(0)]],
  ['is not there', [ANNOUNCE], null, [fault(0)]],
  ['lacks it, and is listed second', [CENTRAL, ANNOUNCE], workflow(''), [fault(1)]],
  ['is another repository’s alone', [CENTRAL], null, []],
])('a workflow that %s', (_, workflows, text, expected) => {
  const locate = (key: readonly (string | number)[]) =>
    key[0] === 'evidence' && key[1] === 'workflows'
      ? { line: 30 + Number(key[2]), column: 5 }
      : { line: 2, column: 2 };
  const read = (path: string): string | null => (path === ANNOUNCE ? text : null);
  expect(unfitSigners(signed(workflows), locate, read)).toEqual(expected);
});

test('without a place it stands at the top of the file', () => {
  expect(unfitSigners(signed([ANNOUNCE]), undefined, () => null)).toMatchObject([
    { line: 1, column: 1 },
  ]);
});

test('where no workflow is listed none is unfit', () => {
  expect(unfitSigners(signed(), undefined, () => null)).toEqual([]);
});
