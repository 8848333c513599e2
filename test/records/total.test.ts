import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIntervention } from '../../src/records/intervention.ts';
import { readSolution } from '../../src/records/solution.ts';
import { readStaff } from '../../src/records/staff.ts';
import { times } from '../support/sample.ts';
import { bytes, INTERVENTION, SOLUTION, STAFF } from './texts.ts';

const SEED = { seed: 20261123, numRuns: 200 };
const read = (source: Uint8Array): void => {
  for (const reading of [
    readIntervention('a', source),
    readSolution('b', source),
    readStaff('c', source),
  ]) {
    if (reading.ok) continue;
    expect(reading.diagnostics.length).toBeGreaterThan(0);
    for (const { line, column, code } of reading.diagnostics) {
      expect(code).toMatch(/^file\./);
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    }
  }
};

test('any bytes are read or refused', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), read), SEED);
});

test('any pieces of YAML are read or refused', () => {
  const piece = fc.constantFrom(
    'a',
    ':',
    ': ',
    '-',
    '- ',
    '\n',
    '\n  ',
    ' ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|',
    '>',
    '|2-',
    '?',
    '? ',
    '#',
    '&a',
    '*a',
    '!',
    '!!',
    '%',
    '---',
    '...',
    '<<',
    '\t',
    '\\',
    '@',
    '`',
    'version: 1',
    'staff:',
    '\r\n',
    'č',
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => bytes(pieces.join('')));
  fc.assert(fc.property(text, read), { ...SEED, numRuns: times(1_000, 3_000) });
});

test('good files with a part cut out or put in are read or refused', () => {
  const damaged = fc
    .tuple(
      fc.constantFrom(INTERVENTION, SOLUTION, STAFF),
      fc.nat(2000),
      fc.nat(40),
      fc.string({ maxLength: 8 }),
    )
    .map(([text, at, length, put]) => bytes(text.slice(0, at) + put + text.slice(at + length)));
  fc.assert(fc.property(damaged, read), SEED);
});
