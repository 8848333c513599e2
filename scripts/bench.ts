// Measures the bundles: each case alternating with bare Node, medians of the ratios. Prints a table next to
// the last committed figures and writes bench/results.json, bench/curves.svg and the table in README. Run it
// on a quiet machine; `--only TEXT` runs the cases whose name contains TEXT and writes nothing, `--rounds N`
// is for a quick look.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bench, CASES, CURVES, loadedSizes, type Prepared } from './bench-cases.ts';
import { bareNode, EFFORT, measure, type Program, run } from './bench-measure.ts';
import { speedTable } from './bench-page.ts';
import { pictureOf } from './bench-picture.ts';
import {
  type CaseResult,
  type CurveResult,
  excesses,
  type Results,
  tableOf,
} from './bench-results.ts';
import { rulesAlone } from './bench-rules.ts';
import { writeReadme } from './readme-part.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string' }, only: { type: 'string', default: '' } },
});
const dist = resolve(process.env['TESTED_DIST'] ?? 'dist');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const bench: Bench = { dist, folder, once: run };
const bare: Program = bareNode(folder);
const effort = { ...EFFORT, rounds: Number(values.rounds ?? EFFORT.rounds) };
const wanted = (name: string): boolean => name.includes(values.only);

const failed: string[] = [];

/** Null if the case did not end as it must; the others are measured all the same. */
async function measured(
  name: string,
  prepare: () => Promise<Prepared>,
): Promise<CaseResult | null> {
  console.error(`${name} …`);
  let close = (): Promise<void> => Promise.resolve();
  try {
    const prepared = await prepare();
    ({ close } = prepared);
    const { program, requests = null, roundTrips = null } = prepared;
    return { name, ...(await measure(program, bare, effort)), requests, roundTrips };
  } catch (error) {
    failed.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  } finally {
    await close();
  }
}

const rules = rulesAlone();
const node = await measure(bare, bare, effort);
const cases: CaseResult[] = [];
for (const one of CASES.filter(({ name }) => wanted(name))) {
  const result = await measured(one.name, () => one.prepare(bench));
  if (result !== null) cases.push(result);
}
const curves: CurveResult[] = [];
for (const { name, unit, sizes, prepare } of CURVES.filter((curve) => wanted(curve.name))) {
  const points = [];
  for (const size of sizes) {
    const result = await measured(`${name}: ${size} ${unit}`, () => prepare(bench, size));
    if (result === null) continue;
    const { name: _, ...point } = result;
    points.push({ size, ...point });
  }
  curves.push({ name, unit, points });
}
const sizes = await loadedSizes(bench);
rmSync(folder, { recursive: true });

const results: Results = {
  machine: { cores: availableParallelism(), node: process.versions.node },
  bare: { milliseconds: node.milliseconds, mebibytes: node.mebibytes },
  cases,
  curves,
  rules,
  sizes,
};
const file = 'bench/results.json';
const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : null;
const limits = new Map(CASES.map((one) => [one.name, one]));
const { start, gate, all } = results.sizes;
console.log(tableOf(results, before, limits));
console.log(
  `\nbare Node ${node.milliseconds.toFixed(1)} ms, ${node.mebibytes.toFixed(0)} MiB; rules alone ${rules.toFixed(3)} ms`,
);
console.log(`bytes: start ${start}, with the gate ${gate}, all of dist ${all}`);
for (const sentence of excesses(results, limits)) console.log(`! ${sentence}`);
for (const sentence of failed) console.log(`! ${sentence}`);
if (failed.length > 0) process.exitCode = 1;
else if (values.only === '') {
  mkdirSync('bench', { recursive: true });
  const rounded = JSON.stringify(
    results,
    (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value),
    2,
  );
  writeFileSync(file, `${rounded}\n`);
  writeReadme('speed', speedTable(JSON.parse(rounded) as Results));
  writeFileSync('bench/curves.svg', pictureOf(results));
}
