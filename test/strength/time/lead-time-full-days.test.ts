import { expect, test } from 'vitest';
import { note } from '../figures.ts';
import { compare } from './pairs.ts';
import { times } from '../../support/sample.ts';

const SEEDS = Array.from({ length: 10 }, (_, index) => 20_261_123 + 977 * index);
const PAIRS = times(10_000, 50_000);

test.for(SEEDS)(`${PAIRS} pairs, seed %i, counted as full days`, (seed, { task }) => {
  const { differences, equalDays, adjacent } = compare('full-days', seed, PAIRS);
  note(task, {
    'lead-time-pairs': PAIRS,
    'lead-time-pairs-equal': equalDays,
    'lead-time-pairs-adjacent': adjacent,
    'time-differences': differences.length,
  });
  expect(differences.slice(0, 5)).toEqual([]);
  expect(Math.min(equalDays, adjacent)).toBeGreaterThan(PAIRS / 10);
});
