import { describe, expect, test } from 'vitest';
import { note } from '../figures.ts';
import { readIntervention } from '../../../src/records/intervention.ts';
import { readSolution } from '../../../src/records/solution.ts';
import { readStaff } from '../../../src/records/staff.ts';
import { GOOD, KINDS } from './good.ts';
import { OWN } from './own-files.ts';
import { utf8 } from './spoil.ts';
import { SUITES } from './suites.ts';

// Every hostile file as each of the three, in one process: all of them, quickly.

const READERS = {
  'intervention.yml': readIntervention,
  'solution.yml': readSolution,
  'staff.yml': readStaff,
};

const names = Object.keys(SUITES) as readonly (keyof typeof SUITES)[];

test('the good files are read: what follows can fail', () => {
  for (const kind of KINDS) expect(READERS[kind](kind, utf8(GOOD[kind])).ok).toBe(true);
});

test('the rows of our own are many, and no two are the same', () => {
  const contents = OWN.map(({ spoil }) =>
    Buffer.from(spoil(GOOD['intervention.yml'])).toString('base64'),
  );
  expect(new Set(contents).size).toBe(OWN.length);
  expect(new Set(OWN.map(({ name }) => name)).size).toBe(OWN.length);
  expect(OWN.length).toBeGreaterThanOrEqual(150);
});

describe.each(names)('%s', (suite) => {
  test.for(KINDS)('as %s', { timeout: 120_000 }, (kind, { task }) => {
    const wrong: string[] = [];
    let slow = 0;
    for (const { name, spoil } of SUITES[suite]) {
      const began = performance.now();
      const reading = READERS[kind](kind, spoil(GOOD[kind]));
      if (performance.now() - began > 1000) slow += 1;
      if (reading.ok || reading.diagnostics.length === 0) wrong.push(name);
    }
    note(task, {
      [`hostile-files-${suite}`]: kind === 'intervention.yml' ? SUITES[suite].length : 0,
      'hostile-readings': SUITES[suite].length,
      'hostile-readings-over-a-second': slow,
      'hostile-readings-not-refused': wrong.length,
    });
    expect(wrong).toEqual([]);
  });
});
