import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { speedTable } from '../../scripts/bench-page.ts';
import type { Results } from '../../scripts/bench-results.ts';
import { readmeWith } from '../../scripts/readme-part.ts';
import { type Mutants, survivorsOf } from '../../scripts/stryker-survivors.ts';

const README = readFileSync('README.md', 'utf8');

test('what README tells of speed is what was measured last', () => {
  const results = JSON.parse(readFileSync('bench/results.json', 'utf8')) as Results;
  expect(readmeWith('speed', speedTable(results))).toBe(README);
  const [first, ...others] = results.cases;
  if (first === undefined) throw new Error('nothing was measured');
  const slower = { ...results, cases: [{ ...first, ratio: first.ratio + 1 }, ...others] };
  expect(readmeWith('speed', speedTable(slower))).not.toBe(README);
});

test('a part that README has no place for is an error', () => {
  expect(() => readmeWith('weather', 'sunny')).toThrow('README.md has no place for weather');
});

test('a mutant that survived is told by its text, over several lines too', () => {
  const source = 'const a = 1;\n  if (a\n    > 0) go();\n';
  const location = { start: { line: 2, column: 7 }, end: { line: 3, column: 8 } };
  const mutants = [
    { status: 'Survived', replacement: 'true', location },
    { status: 'Killed', replacement: 'false', location },
    { status: 'NoCoverage', replacement: 'a >= 0', location },
  ];
  const report: Mutants = { files: { 'src/rules/x.ts': { source, mutants } } };
  const was = 'if (a > 0) go();';
  expect(survivorsOf(report)).toEqual([
    { file: 'src/rules/x.ts', was, became: 'if (true) go();' },
    { file: 'src/rules/x.ts', was, became: 'if (a >= 0) go();' },
  ]);
});

test('every mutant that may survive is still there, and has a reason', () => {
  const rows = JSON.parse(readFileSync('test/strength/survivors.json', 'utf8')) as readonly {
    readonly [key in 'file' | 'was' | 'became' | 'why']: string;
  }[];
  const gone = rows.filter(
    ({ file, was }) => !readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ').includes(was),
  );
  expect(gone).toEqual([]);
  expect(rows.filter(({ why, was, became }) => why.length < 20 || was === became)).toEqual([]);
  const files = rows.map(({ file }) => file);
  expect(files).toEqual(files.toSorted());
});
