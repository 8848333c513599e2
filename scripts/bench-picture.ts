import type { CurveResult, Results } from './bench-results.ts';

// The curves as a picture that is readable on light and dark pages; both axes are logarithmic, so a
// proportional cost is a straight line along the diagonal.

const WIDTH = 380;
const HEIGHT = 250;
const LEFT = 52;
const RIGHT = 20;
const TOP = 44;
const BOTTOM = 44;
const INK = '#6e7781';
const LINE = '#2f81f7';
const GRID = '#8b949e';

export function pictureOf({ curves, machine, bare }: Results): string {
  const across = 2;
  const down = Math.ceil(curves.length / across);
  const panels = curves.map((curve, index) =>
    panel(curve, bare.milliseconds, (index % across) * WIDTH, Math.floor(index / across) * HEIGHT),
  );
  const foot = `${machine.cores} cores, Node ${machine.node}; bare Node takes ${bare.milliseconds.toFixed(0)} ms (dashed)`;
  const width = across * WIDTH;
  const height = down * HEIGHT + 28;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="12" fill="${INK}" role="img">
<title>Cost by size</title>
<desc>Time of a whole process by the size of its work: ${curves.map(told).join('; ')}.</desc>
${panels.join('\n')}
<text x="${LEFT}" y="${height - 8}">${foot}</text>
</svg>
`;
}

function told({ name, unit, points }: CurveResult): string {
  const each = points.map((one) => `${one.size} ${unit} ${one.milliseconds.toFixed(0)} ms`);
  return `${name}: ${each.join(', ')}`;
}

function panel({ name, unit, points }: CurveResult, bare: number, x: number, y: number): string {
  const sizes = points.map(({ size }) => size);
  const times = points.map(({ milliseconds }) => milliseconds);
  const across = scale(Math.min(...sizes), Math.max(...sizes), LEFT + 24, WIDTH - RIGHT - 16);
  const [low, high] = [10 ** Math.floor(Math.log10(bare)), ceiling(Math.max(...times))];
  const up = scale(low, high, HEIGHT - BOTTOM, TOP);
  const path = points.map((one) => `${across(one.size)},${up(one.milliseconds)}`).join(' ');
  const grid = decades(low, high).map(
    (ms) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${up(ms)}" y2="${up(ms)}" stroke="${GRID}" stroke-opacity="0.35"/>` +
      `<text x="${LEFT - 6}" y="${up(ms) + 4}" text-anchor="end">${length(ms)}</text>`,
  );
  const dots = points.map(
    (one) =>
      `<circle cx="${across(one.size)}" cy="${up(one.milliseconds)}" r="3.5" fill="${LINE}"/>` +
      `<text x="${across(one.size)}" y="${up(one.milliseconds) - 9}" text-anchor="middle">${length(one.milliseconds)}</text>` +
      `<text x="${across(one.size)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${one.size}</text>`,
  );
  return `<g transform="translate(${x} ${y})">
<text x="${LEFT}" y="22" font-size="14" font-weight="600">${name}, by ${unit}</text>
${grid.join('\n')}
<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${up(bare)}" y2="${up(bare)}" stroke="${INK}" stroke-dasharray="4 4"/>
<polyline points="${path}" fill="none" stroke="${LINE}" stroke-width="2"/>
${dots.join('\n')}
</g>`;
}

/** A logarithmic scale from `[low, high]` to `[from, to]`. */
function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  return (value) => {
    const share = Math.log(value / low) / Math.log(high / low);
    return Math.round((from + share * (to - from)) * 10) / 10;
  };
}

function ceiling(value: number): number {
  return 10 ** Math.ceil(Math.log10(value));
}

function decades(low: number, high: number): readonly number[] {
  const count = Math.round(Math.log10(high / low));
  return Array.from({ length: count + 1 }, (_, index) => low * 10 ** index);
}

function length(milliseconds: number): string {
  return milliseconds < 1000
    ? `${milliseconds.toFixed(0)} ms`
    : `${Number((milliseconds / 1000).toFixed(1))} s`;
}
