import { expect, test } from 'vitest';
import { readStaff } from '../../src/records/staff.ts';
import { bytes, faults } from './texts.ts';

// As large as may be, and larger.

test('a megabyte of staff is refused where it is too much', () => {
  const many = `version: 1\nstaff:\n${'  - ref: a\n'.repeat(20_000)}`;
  expect(faults(readStaff('s.yml', bytes(many)))).toEqual(['16668:5 | too-many-nodes | ≤ 50000']);
  expect(faults(readStaff('s.yml', new Uint8Array(1_048_577)))[0]).toContain('too-large');
});

test('no more than a hundred diagnostics, of thousands', () => {
  const many = `version: 1\nstaff:\n${'  - { reff: a }\n'.repeat(9000)}`;
  expect(faults(readStaff('s.yml', bytes(many)))).toHaveLength(100);
  const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: x`).join('\n');
  expect(faults(readStaff('s.yml', bytes(keys)))).toHaveLength(100);
});
