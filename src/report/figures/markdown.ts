import type { Figures } from '../../figures/figures.ts';
import { htmlParagraph, htmlSentence } from '../escaping.ts';
import type { FigureWords } from '../locales/en/figures.ts';
import { evidenceNote, figuresTable, refusalItems, remarkItems } from './html.ts';
import { solutionName, titleOf } from './rows.ts';

/** The figures for a job's summary: the table, without charts, which GitHub would take out. */
export function figuresMarkdown(figures: Figures, words: FigureWords): string {
  return [
    `<h2>${htmlSentence(titleOf(figures, words))}</h2>`,
    htmlParagraph(figures.solutions.map(solutionName).join(', ')),
    figuresTable(figures, words),
    htmlParagraph(words.doraAbout),
    ...refusalItems(figures, words),
    htmlParagraph(evidenceNote(figures, words)),
    ...remarkItems(figures, words),
    '',
  ].join('\n\n');
}
