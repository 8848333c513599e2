import type { Figures } from '../../figures/figures.ts';
import { lineSentence, quoted } from '../escaping.ts';
import type { FigureWords } from '../locales/en/figures.ts';
import { padded, wrapped } from '../wrapping.ts';
import { refusedRows, figureRemarkSentence, rowOf, solutionName, titleOf } from './rows.ts';

/** The figures for a terminal of so many columns, each with how it was counted. */
export function figuresText(figures: Figures, words: FigureWords, columns: number): string {
  const paragraph = (sentence: string, first: string, others = first): readonly string[] =>
    wrapped(lineSentence(sentence, words.quotes), columns, first, others);
  const rows = figures.figures.map((figure) => rowOf(figure, words));
  const names = rows.map(({ name }) => name);
  const remarks = figures.remarks.map((remark) => figureRemarkSentence(remark, words));
  return [
    ...paragraph(titleOf(figures, words), ''),
    ...paragraph(`${words.solutions}: ${figures.solutions.map(solutionName).join(', ')}`, ''),
    '',
    ...rows.flatMap(({ name, value, from, definition, dora }) => [
      ...paragraph(
        [value, ...(from === null ? [] : [`(${from})`]), ...(dora ? [`[${words.dora}]`] : [])].join(
          ' ',
        ),
        `${padded(name, names)}  `,
        '    ',
      ),
      ...paragraph(definition, '    '),
    ]),
    '',
    ...paragraph(words.doraAbout, ''),
    ...paragraph(figures.refused === null ? words.notHeld : words.evidenceAbout, ''),
    '',
    ...refusals(figures, words, paragraph),
    ...(remarks.length === 0 ? [words.nothing] : [words.remarks]),
    ...remarks.flatMap((remark) => paragraph(remark, '- ', '  ')),
    '',
  ].join('\n');
}

type Paragraph = (sentence: string, first: string, others?: string) => readonly string[];

function refusals(
  { refused }: Figures,
  words: FigureWords,
  paragraph: Paragraph,
): readonly string[] {
  if (refused === null) return [];
  const rows = refusedRows(refused, words);
  if (rows.length === 0) return [...paragraph(words.noneRefused, ''), ''];
  return [
    `${words.refusedHead}:`,
    ...rows.flatMap(({ code, page, decisions }) => [
      ...paragraph(`${quoted(code)}: ${decisions}`, '- ', '  '),
      ...(page === null ? [] : [`    ${page}`]),
    ]),
    '',
  ];
}
