import type { Measured } from './bench-measure.ts';
import type { Sizes } from './bench-sizes.ts';

/** One measured case; `requests` and `roundTrips` if GitHub was asked. */
export interface CaseResult extends Measured {
  readonly name: string;
  readonly requests: number | null;
  readonly roundTrips: number | null;
}

export interface CurveResult {
  readonly name: string;
  readonly unit: string;
  readonly points: readonly (Omit<CaseResult, 'name'> & { readonly size: number })[];
}

/** The content of bench/results.json. */
export interface Results {
  readonly machine: { readonly cores: number; readonly node: string };
  readonly bare: { readonly milliseconds: number; readonly mebibytes: number };
  readonly cases: readonly CaseResult[];
  readonly curves: readonly CurveResult[];
  /** Milliseconds of the rules alone, warm. */
  readonly rules: number;
  readonly sizes: Sizes;
}

/** Requests of one decision, and maximum sequential round trips, including the last look at the tag. */
const REQUESTS = 12;
const ROUND_TRIPS = 3;
const MEBIBYTE = 1024 * 1024;

/** The maximum cost of each case, by name. */
export type Limits = ReadonlyMap<
  string,
  {
    readonly ratio?: number | undefined;
    readonly mebibytes?: number | undefined;
    readonly seconds?: number | undefined;
  }
>;

/** The results as a text table, each with its limit and its previous value. */
export function tableOf(results: Results, before: Results | null, limits: Limits): string {
  const rows: string[][] = [
    ['case', '× bare', 'limit', 'before', 'ms', 'MiB', 'requests', 'trips'],
  ];
  for (const one of results.cases) {
    const was = before?.cases.find(({ name }) => name === one.name);
    const limit = limits.get(one.name);
    rows.push([one.name, ...figures(one, was, limit?.ratio)]);
  }
  for (const { name, unit, points } of results.curves) {
    const old = before?.curves.find((curve) => curve.name === name);
    for (const point of points) {
      const was = old?.points.find(({ size }) => size === point.size);
      rows.push([`${name}: ${point.size} ${unit}`, ...figures(point, was, undefined)]);
    }
  }
  return columns(rows);
}

function figures(
  one: Omit<CaseResult, 'name'>,
  was: Omit<CaseResult, 'name'> | undefined,
  limit: number | undefined,
): string[] {
  return [
    one.ratio.toFixed(2),
    limit?.toFixed(1) ?? '',
    was?.ratio.toFixed(2) ?? '',
    one.milliseconds.toFixed(0),
    one.mebibytes.toFixed(0),
    one.requests?.toString() ?? '',
    one.roundTrips?.toString() ?? '',
  ];
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return rows.map(line).join('\n');
}

/** What exceeds its limit, one sentence each; empty if nothing does. */
export function excesses(results: Results, limits: Limits): readonly string[] {
  const said: string[] = [];
  const held = (what: string, value: number, limit: number | undefined, unit: string): void => {
    if (limit !== undefined && value > limit)
      said.push(`${what}: ${value.toFixed(2)} ${unit}, at most ${limit}`);
  };
  for (const one of results.cases) {
    const limit = limits.get(one.name);
    held(one.name, one.ratio, limit?.ratio, '× bare node');
    held(one.name, one.mebibytes, limit?.mebibytes, 'MiB');
    held(one.name, one.milliseconds / 1000, limit?.seconds, 's');
    held(one.name, one.requests ?? 0, REQUESTS, 'requests');
    held(one.name, one.roundTrips ?? 0, ROUND_TRIPS, 'round trips');
  }
  held('rules alone', results.rules, 1, 'ms');
  held('start of dist/index.js', results.sizes.gate / MEBIBYTE, 1, 'MiB');
  held('all of dist', results.sizes.all / MEBIBYTE, 3, 'MiB');
  for (const { name, points } of results.curves) {
    for (const [index, point] of points.entries()) {
      const smaller = points[index - 1];
      if (smaller === undefined) continue;
      const growth = point.milliseconds / smaller.milliseconds;
      held(
        `${name} at ${point.size}`,
        growth,
        (1.25 * point.size) / smaller.size,
        '× the size before',
      );
    }
  }
  return said;
}
