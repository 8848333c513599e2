import type { ComingDay } from '../calendar/coming.ts';
import type { Interval } from '../calendar/instant.ts';
import { localTime } from '../calendar/zone.ts';
import type { Plan } from './plan.ts';
import { lineSentence } from './escaping.ts';
import { type Block, blocksOf, opening } from './plan-blocks.ts';
import { kindOfDay, type Remark, type RemarkKind, remarksOf } from './plan-remarks.ts';
import type { PlanWords } from './plan-words.ts';
import { widthOf, wrapped } from './wrapping.ts';

/** Columns of a terminal: below the first there is no room for the table's five columns. */
const WIDE = 80;
const NARROWEST = 40;

type Paint = 'strong' | 'faint' | 'good' | 'slot' | 'urgent';

const SGR: Record<Paint, number> = { strong: 1, faint: 2, good: 32, slot: 35, urgent: 33 };

const PAINTS: Partial<Record<RemarkKind, Paint>> = {
  now: 'strong',
  earliest: 'good',
  slot: 'slot',
  urgent: 'urgent',
};

const BLOCK_PAINTS: Record<Block['look'], Paint> = {
  earliest: 'good',
  slot: 'slot',
  urgent: 'urgent',
  withdrawn: 'faint',
  freeze: 'strong',
};

interface Page {
  readonly width: number;
  readonly words: PlanWords;
  readonly paint: (line: string, paint: Paint | undefined) => string;
}

/** One day of the table, in words. */
interface Row {
  readonly mark: '>' | ' ';
  readonly cells: readonly string[];
  /** A working day: where room is dear, that need not be said. */
  readonly ordinary: boolean;
  readonly remarks: readonly string[];
  readonly paint: Paint | undefined;
  readonly year: string;
}

/**
 * The plan as a table for a terminal of so many columns (fewer than 80: one column and the remarks
 * under it); escape sequences for colours only where asked for.
 */
export function planText(plan: Plan, words: PlanWords, colour: boolean, columns: number): string {
  const page: Page = {
    width: Math.max(NARROWEST, columns),
    words,
    paint: (line, paint) =>
      colour && paint !== undefined ? `\u001B[${SGR[paint]}m${line}\u001B[0m` : line,
  };
  const lines = [...head(plan, page), ...table(plan, page)];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function paragraph(sentence: string, indent: string, { width, words }: Page): readonly string[] {
  return wrapped(lineSentence(sentence, words.quotes), width, indent, indent);
}

function head(plan: Plan, page: Page): readonly string[] {
  const { title, now } = opening(plan, page.words);
  return [
    ...paragraph(title, '', page).map((line) => page.paint(line, 'strong')),
    ...paragraph(now, '', page),
    '',
    ...blocksOf(plan, page.words).flatMap((block) => [
      ...paragraph(block.heading, '', page).map((line) => page.paint(line, 'strong')),
      ...block.answers
        .flatMap((answer) => paragraph(answer.join(' '), '  ', page))
        .map((line) => page.paint(line, BLOCK_PAINTS[block.look])),
      ...block.notes.flatMap((note) => paragraph(note, '  ', page)),
      '',
    ]),
  ];
}

function table(plan: Plan, page: Page): readonly string[] {
  const { columns } = page.words;
  const days = plan.nightInProgress === null ? plan.days : [plan.nightInProgress, ...plan.days];
  const rows = days.map((coming) => rowOf(coming, plan, page));
  const names = [columns.day, columns.kind, columns.window, columns.withDowntime];
  const widths = names.map((name, index) =>
    rows.reduce(
      (widest, { cells }) => Math.max(widest, widthOf(cells[index] ?? '')),
      widthOf(name),
    ),
  );
  const shape = page.width < WIDE ? narrow : wide;
  const header = shape(
    { mark: ' ', cells: names, ordinary: false, remarks: [columns.remarks] },
    widths,
    page.width,
  );
  return [
    ...header.map((line) => page.paint(line, 'faint')),
    page.paint('─'.repeat(Math.max(...header.map(widthOf))), 'faint'),
    ...rows.flatMap((row, index) => [
      ...(index > 0 && row.year !== rows[index - 1]?.year
        ? [page.paint(`  ${row.year}`, 'faint')]
        : []),
      ...shape(row, widths, page.width).map((line) => page.paint(line, row.paint)),
    ]),
  ];
}

function rowOf(coming: ComingDay, plan: Plan, { words }: Page): Row {
  const remarks = remarksOf(coming, plan, words);
  const { date, day, window, windowWithDowntime } = coming;
  return {
    mark: remarks[0]?.kind === 'now' ? '>' : ' ',
    cells: [
      words.moments.day(date),
      kindOfDay(day, words),
      hours(window),
      hours(windowWithDowntime),
    ],
    ordinary: day.working === true,
    remarks: remarks.map(({ text }) => lineSentence(text, words.quotes)),
    paint: paintOf(remarks) ?? (day.working === true ? undefined : 'faint'),
    year: date.slice(0, 4),
  };
}

function paintOf(remarks: readonly Remark[]): Paint | undefined {
  return remarks.map(({ kind }) => PAINTS[kind]).find((paint) => paint !== undefined);
}

/** Empty where the clocks skip all of a window. */
function hours({ start, end }: Interval): string {
  return start < end ? `${localTime(start)}–${localTime(end)}` : '–';
}

type Shape = Pick<Row, 'mark' | 'cells' | 'ordinary' | 'remarks'>;

function columnsOf(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, index) => `${cell}${' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(cell)))}`)
    .join('  ');
}

function wide(
  { mark, cells, remarks }: Shape,
  widths: readonly number[],
  width: number,
): readonly string[] {
  const first = `${mark} ${columnsOf(cells, widths)}  `;
  return wrapped(remarks.join('; '), width, first, ' '.repeat(widthOf(first)));
}

function narrow(
  { mark, cells, ordinary, remarks }: Shape,
  widths: readonly number[],
  width: number,
): readonly string[] {
  const [day = '', kind = '', ...windows] = cells;
  const [dayWidth = 0, , ...windowWidths] = widths;
  const first = `${mark} ${columnsOf([day, ...windows], [dayWidth, ...windowWidths])}`;
  const beneath = ordinary ? remarks : [kind, ...remarks];
  return [
    first,
    ...(beneath.length === 0 ? [] : wrapped(beneath.join('; '), width, '    ', '    ')),
  ];
}
