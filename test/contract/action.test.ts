import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUT_NAMES, MODES, readInputs } from '../../src/runner/inputs.ts';
import { OUTPUT_NAMES } from '../../src/runner/outputs.ts';

interface Action {
  readonly inputs: Record<string, { readonly description: string; readonly default?: string }>;
  readonly outputs: Record<string, { readonly description: string }>;
  readonly runs: { readonly using: string; readonly main: string };
}

const ACTION = parse(readFileSync('action.yml', 'utf8')) as Action;

test('the inputs are those the code reads, in the same order', () => {
  expect(Object.keys(ACTION.inputs)).toEqual([...INPUT_NAMES]);
});

test('the outputs are those the code writes, in the same order', () => {
  expect(Object.keys(ACTION.outputs)).toEqual([...OUTPUT_NAMES]);
});

test('every input and output is described', () => {
  for (const each of [...Object.values(ACTION.inputs), ...Object.values(ACTION.outputs)]) {
    expect(each.description).toMatch(/\S{2}.*\.$/);
  }
});

test('it runs on Node 24 from the committed bundle', () => {
  expect(ACTION.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});

test('every mode is named, and the defaults are those of the code', () => {
  for (const mode of MODES) expect(ACTION.inputs['mode']?.description).toContain(mode);
  const defaults = Object.entries(ACTION.inputs).flatMap(([name, { default: value }]) =>
    value === undefined || name === 'token'
      ? []
      : [[`INPUT_${name.toUpperCase()}`, value] as const],
  );
  const token = { INPUT_TOKEN: 'ghs_x' };
  expect(readInputs({ ...token, ...Object.fromEntries(defaults) })).toEqual(readInputs(token));
});

test('no input sets the time, skips a rule or softens a verdict', () => {
  expect(Object.keys(ACTION.inputs).join(' ')).not.toMatch(
    /now|time|at\b|skip|warn|force|dry|ignore/,
  );
});
