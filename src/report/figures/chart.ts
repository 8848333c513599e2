import { htmlText } from '../escaping.ts';

/** One kind of bar: its CSS class and its name in the legend. */
export interface Series {
  readonly look: string;
  readonly name: string;
  readonly numbers: readonly number[];
}

const HEIGHT = 120;
const TOP = 18;
const STEP = 33;
const WIDEST = 22;

/** Bars per month: stacked if they are parts of a whole, otherwise side by side. Pure SVG. */
export function chart(
  title: string,
  labels: readonly string[],
  series: readonly Series[],
  stacked: boolean,
): string {
  const columns = labels.map((_, index) => series.map(({ numbers }) => Number(numbers[index])));
  const heights = columns.map((column) =>
    stacked ? column.reduce((sum, number) => sum + number, 0) : Math.max(...column),
  );
  const highest = Math.max(1, ...heights);
  const y = (number: number): number => Math.round((number / highest) * HEIGHT);
  const bars = columns.map((column, index) =>
    (stacked ? stack : beside)(column, series, 16 + index * STEP, y),
  );
  const names = labels.map((label, index) => {
    // The year is only shown where it begins, because twelve labels leave no more room.
    const name = index === 0 || label.startsWith('1/') ? label : label.replace(/\/.*/, '');
    return `<text x="${16 + index * STEP + WIDEST / 2}" y="${TOP + HEIGHT + 16}">${htmlText(name)}</text>`;
  });
  const totals = heights.map((height, index) =>
    height === 0
      ? ''
      : `<text x="${16 + index * STEP + WIDEST / 2}" y="${TOP + HEIGHT - y(height) - 4}">${height}</text>`,
  );
  const width = 26 + labels.length * STEP;
  const read = labels
    .map((label, index) => {
      const parts = series.map(({ name, numbers }) => `${name} ${Number(numbers[index])}`);
      return `${label}: ${parts.join(', ')}`;
    })
    .join('; ');
  return [
    '<figure>',
    `<figcaption>${htmlText(title)}</figcaption>`,
    `<ul class="legend">${series.map(({ look, name }) => `<li><svg width="14" height="14" aria-hidden="true"><rect class="${look}" width="14" height="14"/></svg>${htmlText(name)}</li>`).join('')}</ul>`,
    '<div class="scroll" tabindex="0">',
    `<svg width="${width}" height="${TOP + HEIGHT + 24}" role="img" aria-label="${htmlText(`${title}. ${read}`)}">`,
    `<line class="ground" x1="10" x2="${width - 10}" y1="${TOP + HEIGHT}" y2="${TOP + HEIGHT}"/>`,
    ...bars.flat(),
    ...totals,
    ...names,
    '</svg>',
    '</div>',
    '</figure>',
  ].join('\n');
}

type Bars = (
  column: readonly number[],
  series: readonly Series[],
  x: number,
  y: (number: number) => number,
) => readonly string[];

const stack: Bars = (column, series, x, y) => {
  let below = 0;
  return column.flatMap((number, index) => {
    const [from, to] = [y(below), y(below + number)];
    below += number;
    return bar(series[index]?.look, x, WIDEST, from, to);
  });
};

const beside: Bars = (column, series, x, y) => {
  const width = WIDEST / column.length;
  return column.flatMap((number, index) =>
    bar(series[index]?.look, x + index * width, width - 1, 0, y(number)),
  );
};

function bar(
  look: string | undefined,
  x: number,
  width: number,
  from: number,
  to: number,
): readonly string[] {
  if (to <= from) return [];
  return [
    `<rect class="${look}" x="${x}" y="${TOP + HEIGHT - to}" width="${width}" height="${to - from}"/>`,
  ];
}
