import type { Figure, Figures } from '../../figures/figures.ts';
import { FEWEST } from '../../figures/value.ts';
import { heading, list, type Part, type Row, section, sentence } from '../document.ts';
import type { FigureWords } from '../locales/en/figures.ts';
import { fittedHtml } from '../render-html.ts';
import { partsText } from '../render-log.ts';
import { SUMMARY_BYTES } from '../summary.ts';
import { figureRemarkSentence, reasonPage, solutionName, titleOf } from './words.ts';

/** The figures for a terminal with this many columns, each with how it was counted. */
export function figuresText(figures: Figures, words: FigureWords, columns: number): string {
  const parts = [heading(titleOf(figures, words)), ...figureParts(figures, words)];
  return partsText(parts, words.language, { columns });
}

/** The figures for a job's summary: without charts, which GitHub would take out. */
export function figuresMarkdown(figures: Figures, words: FigureWords): string {
  const parts = [heading(titleOf(figures, words)), ...figureParts(figures, words)];
  return fittedHtml(parts, words.language, SUMMARY_BYTES);
}

/** Name, value and definition of every figure, what was refused, and what to look at. */
export function figureParts(figures: Figures, words: FigureWords): readonly Part[] {
  const { refused, remarks, solutions } = figures;
  return [
    sentence(`${words.solutions}: ${solutions.map(solutionName).join(', ')}`),
    {
      kind: 'table',
      head: [words.figure, words.value, words.definition],
      rows: figures.figures.map((figure) => rowOf(figure, words)),
    },
    sentence(words.doraAbout),
    sentence(refused === null ? words.notHeld : words.evidenceAbout),
    ...(refused === null ? [] : section(words.refusedHead, refusals(refused, words))),
    ...(remarks.length === 0 ? [sentence(words.nothing)] : []),
    ...section(words.remarks, list(remarks.map((one) => figureRemarkSentence(one, words)))),
  ];
}

function rowOf({ id, value, unit, dora }: Figure, words: FigureWords): Row {
  const itself = value.kind === 'count' || value.kind === 'share' || value.kind === 'not-enough';
  const from = itself ? [] : [words.from(words.moments.count(value.of, words.records))];
  return {
    cells: [
      [words.names[id], ...(dora === true ? [words.dora] : [])],
      [valueSaid(value, unit, words), ...from],
    ],
    notes: [words.definitions[id]],
  };
}

function valueSaid(value: Figure['value'], unit: Figure['unit'], words: FigureWords): string {
  const { moments, number } = words;
  switch (value.kind) {
    case 'count':
      return moments.count(value.number, words.units[unit]);
    case 'share':
      return words.of(
        String(value.part),
        String(value.of),
        words.percent.format(value.part / value.of),
      );
    case 'median':
    case 'total':
      return Number.isInteger(value.number)
        ? moments.count(value.number, words.units[unit])
        : `${number.format(value.number)}\u00A0${words.units[unit].other}`;
    case 'rate':
      return words.perWeek(number.format(value.perWeek));
    case 'not-enough':
      return words.notEnough(String(value.of), String(FEWEST));
  }
}

/** How many kept decisions refused for which reason, each with its page if this release knows it. */
function refusals(refused: NonNullable<Figures['refused']>, words: FigureWords): readonly Part[] {
  if (refused.length === 0) return [sentence(words.noneRefused)];
  return list(
    refused.map(({ code, decisions }) => {
      const page = reasonPage(code, words.language);
      return {
        kind: 'finding',
        says: [words.moments.count(decisions, words.units.decisions)],
        remedies: [],
        code,
        ...(page !== null && { page }),
      };
    }),
    'paragraphs',
  );
}
