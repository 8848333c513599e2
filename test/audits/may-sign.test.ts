import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { maySign } from '../../src/audits/may-sign.ts';
import { unfitSigners } from '../../src/modes/check/signers.ts';
import { solution } from '../support/builders.ts';

const WORKFLOW = '.github/workflows/announce.yml';
const text = readFileSync('examples/workflows/announce-on-merge.yml', 'utf8');
const unsigned = text.replace(/ +id-token: write\n/, '');

test.each<[string, string, boolean]>([
  ['the example of announcing', text, true],
  ['the example of answers by mail', readFileSync('examples/workflows/approve.yml', 'utf8'), true],
  ['without the permission', unsigned, false],
  ['reading alone', text.replaceAll('id-token: write', 'id-token: read'), false],
  ['with everything for the whole workflow', unsigned.replace('permissions: {}', 'permissions: write-all').replace(/ {4}permissions:\n(?: {6}.*\n)+/, ''), true],
  ['nothing stated', unsigned.replace('permissions: {}\n', '').replace(/ {4}permissions:\n(?: {6}.*\n)+/, ''), false],
  ['of this repository itself', text.replace(/uses: .*/, 'uses: ./'), true],
  ['a workflow that announces nothing', 'on: push\njobs: { a: { steps: [{ run: ls }] } }\n', true],
  ['a gate', text.replace(/ +mode: announce\n/, '').replaceAll('id-token: write', 'id-token: read'), true],
  ['what is no workflow', '- a', false],
])('%s', (_, workflow, expected) => {
  expect(maySign(WORKFLOW, workflow)).toBe(expected);
}); // biome-ignore format: a row a line

const demanding = (workflows: readonly string[], announcement: 'signed' | 'receipt' = 'signed') =>
  solution({ evidence: { announcement, approvals: 'recorded', workflows: [...workflows] } });
const central = `hisa/tok/.github/workflows/a.yml@${'c3'.repeat(20)}`;

test.each<[string, ReturnType<typeof solution>, string | null, readonly string[]]>([
  ['one that may sign', demanding([WORKFLOW]), text, []],
  ['one that may not', demanding([WORKFLOW]), unsigned, ['evidence.workflows.0']],
  ['one that is not there', demanding([central, WORKFLOW]), null, ['evidence.workflows.1']],
  ['another repository’s, which cannot be looked at', demanding([central]), null, []],
  ['where no signature is demanded', demanding([WORKFLOW], 'receipt'), unsigned, []],
])('check and the list: %s', (_, rules, found, keys) => {
  const told = unfitSigners(rules, undefined, () => found);
  expect(told.map(({ key, code }) => [key, code])).toEqual(
    keys.map((key) => [key, 'file.cannot-sign']),
  );
});
