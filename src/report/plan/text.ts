import { lineSentence } from '../escaping.ts';
import type { PlanView } from '../plan.ts';
import { blocksOf, opening } from './blocks.ts';
import { type LineLook, tableOf } from './table.ts';
import { wrapped } from '../wrapping.ts';
import type { Messages } from '../language.ts';

/** Columns of a terminal below which lines would be cut; narrower ones wrap lines themselves. */
const NARROWEST = 40;

type Paint = 'strong' | 'faint' | 'good' | 'slot' | 'urgent';

const SGR: Record<Paint, number> = { strong: 1, faint: 2, good: 32, slot: 35, urgent: 33 };

const PAINTS: Record<LineLook, Paint> = {
  earliest: 'good',
  slot: 'slot',
  urgent: 'urgent',
  withdrawn: 'faint',
  freeze: 'strong',
  now: 'strong',
  aside: 'faint',
};

interface Page {
  readonly width: number;
  readonly words: Messages['plan'];
  readonly paint: (line: string, paint: Paint | undefined) => string;
}

/**
 * The plan as a table for a terminal with this many columns (with few columns, notes are put below their
 * day); with escape sequences for colours only on request.
 */
export function planTable(
  plan: PlanView,
  words: Messages['plan'],
  colour: boolean,
  columns: number,
): string {
  const page: Page = {
    width: Math.max(NARROWEST, columns),
    words,
    paint: (line, paint) =>
      colour && paint !== undefined ? `\u001B[${SGR[paint]}m${line.trimEnd()}\u001B[0m` : line,
  };
  const lines = [...head(plan, page), ...table(plan, page)];
  return `${lines.map((line) => line.trimEnd().replaceAll('\u00A0', ' ')).join('\n')}\n`;
}

function paragraph(sentence: string, indent: string, { width, words }: Page): readonly string[] {
  return wrapped(lineSentence(sentence, words.quotes), width, indent, indent);
}

function head(plan: PlanView, page: Page): readonly string[] {
  const { title, now } = opening(plan, page.words);
  return [
    ...paragraph(title, '', page).map((line) => page.paint(line, 'strong')),
    ...paragraph(now, '', page),
    '',
    ...blocksOf(plan, page.words).flatMap((block) => [
      ...paragraph(block.heading, '', page).map((line) => page.paint(line, 'strong')),
      ...block.answers
        .flatMap((answer) => paragraph(answer.join(' '), '  ', page))
        .map((line) => page.paint(line, PAINTS[block.look])),
      ...block.notes.flatMap((note) => paragraph(note, '  ', page)),
      '',
    ]),
  ];
}

function table(plan: PlanView, page: Page): readonly string[] {
  const lines = tableOf(plan, page.words, page.width);
  return lines.map(({ look, text }) => page.paint(text, look === null ? undefined : PAINTS[look]));
}
