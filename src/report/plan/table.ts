import type { ComingDay } from '../../calendar/coming.ts';
import type { Interval, LocalDate } from '../../calendar/instant.ts';
import { localTime } from '../../calendar/zone.ts';
import { lineSentence } from '../escaping.ts';
import type { PlanView } from '../plan.ts';
import type { AnswerBlock } from './blocks.ts';
import { dayAndNight, kindOfDay, type DayRemark, dayRemarks } from './remarks.ts';
import { widthOf, wrapped } from '../wrapping.ts';
import type { Messages } from '../language.ts';

/** What a line is about, for its colour; `aside`: less important. */
export type LineLook = AnswerBlock['look'] | 'now' | 'aside';

export interface TableLine {
  readonly look: LineLook | null;
  readonly text: string;
}

const WIDE = ['day', 'kind', 'window', 'withDowntime'] as const;
const NARROW = ['day', 'window', 'withDowntime'] as const;
type Column = (typeof WIDE)[number];

/** With less room than this next to the other columns, notes are put below their day. */
const REMARKS_ROOM = 24;

interface Row {
  readonly look: LineLook | null;
  readonly mark: '>' | ' ';
  readonly cells: Readonly<Record<Column, string>>;
  readonly remarks: readonly string[];
  /** Notes in case the kind of day has no column of its own. */
  readonly beneath: readonly string[];
}

type Widths = Readonly<Record<Column, number>>;

/** The days as lines of at most this many columns of a terminal; each new year under its number. */
export function tableOf(
  plan: PlanView,
  words: Messages['plan'],
  columns: number,
): readonly TableLine[] {
  const days = plan.nightInProgress === null ? plan.days : [plan.nightInProgress, ...plan.days];
  const head = headOf(words);
  const rows = days.map((coming) => rowOf(coming, plan, words));
  // Thousands of days use few different words: each is measured once.
  const widest = (column: Column): number =>
    Math.max(...[...new Set([head, ...rows].map(({ cells }) => cells[column]))].map(widthOf));
  const widths: Widths = {
    day: widest('day'),
    kind: widest('kind'),
    window: widest('window'),
    withDowntime: widest('withDowntime'),
  };
  const beside = widthOf(wideLead(head, widths)) + REMARKS_ROOM <= columns;
  const linesOf = (row: Row): readonly TableLine[] =>
    (beside ? wide : narrow)(row, widths, columns).map((text) => ({ look: row.look, text }));
  const top = linesOf(head);
  return [
    ...top,
    { look: 'aside', text: '─'.repeat(Math.max(...top.map(({ text }) => widthOf(text)))) },
    ...rows.flatMap((row, index) => [
      ...newYear(days.slice(Math.max(0, index - 1), index + 1).map(({ date }) => date)),
      ...linesOf(row),
    ]),
  ];
}

function headOf({ columns }: Messages['plan']): Row {
  const remarks = [columns.remarks];
  return { look: 'aside', mark: ' ', cells: columns, remarks, beneath: [columns.kind, ...remarks] };
}

function rowOf(coming: ComingDay, plan: PlanView, words: Messages['plan']): Row {
  const { date, day, window, windowWithDowntime } = coming;
  const found = dayRemarks(coming, dayAndNight(coming), plan, words);
  const remarks = found.map(({ text }) => lineSentence(text, words.quotes));
  const kind = kindOfDay(day, words);
  return {
    look: lookOfDay(found) ?? (day.working === true ? null : 'aside'),
    mark: found.some((remark) => remark.kind === 'now') ? '>' : ' ',
    cells: {
      day: words.moments.day(date),
      kind,
      window: hours(window),
      withDowntime: hours(windowWithDowntime),
    },
    remarks,
    // In a narrow table, an ordinary working day needs no word.
    beneath: day.working === true ? remarks : [kind, ...remarks],
  };
}

function lookOfDay(remarks: readonly DayRemark[]): LineLook | undefined {
  const looks = ['now', 'earliest', 'slot', 'urgent'] as const;
  return looks.find((look) => remarks.some(({ kind }) => kind === look));
}

/** A dash if the clocks skip the whole window. */
function hours({ start, end }: Interval): string {
  return start < end ? `${localTime(start)}–${localTime(end)}` : '–';
}

function newYear(dates: readonly LocalDate[]): readonly TableLine[] {
  const [before, year] = dates.map((date) => date.slice(0, 4));
  return year === undefined || year === before ? [] : [{ look: 'aside', text: `  ${year}` }];
}

function lead({ mark, cells }: Row, columns: readonly Column[], widths: Widths): string {
  const padded = columns.map((column) => {
    const cell = cells[column];
    return `${cell}${' '.repeat(widths[column] - widthOf(cell))}`;
  });
  return `${mark} ${padded.join('  ')}`;
}

function wideLead(row: Row, widths: Widths): string {
  return `${lead(row, WIDE, widths)}  `;
}

function wide(row: Row, widths: Widths, columns: number): readonly string[] {
  const first = wideLead(row, widths);
  if (row.remarks.length === 0) return [first];
  return wrapped(row.remarks.join('; '), columns, first, ' '.repeat(widthOf(first)));
}

function narrow(row: Row, widths: Widths, columns: number): readonly string[] {
  const first = lead(row, NARROW, widths);
  if (row.beneath.length === 0) return [first];
  return [first, ...wrapped(row.beneath.join('; '), columns, '    ', '    ')];
}
