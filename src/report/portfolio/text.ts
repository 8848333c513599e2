import type { Portfolio } from '../../portfolio/portfolio.ts';
import { lineSentence, quoted } from '../escaping.ts';
import type { Messages } from '../language.ts';
import { wrapped } from '../wrapping.ts';
import {
  conflictSentences,
  freezeSentences,
  portfolioRemarkSentence,
  solutionSentences,
  wantSentences,
} from './lists.ts';
import {
  comingByDay,
  hoursOf,
  kindInWords,
  comingName,
  notesOf,
  openingOf,
  stateInWords,
} from './words.ts';

/** Columns below which lines would hold too little; a narrower terminal breaks them itself. */
const NARROWEST = 40;

/** The portfolio for a terminal of so many columns: first what needs attention, then day by day. */
export function portfolioText(portfolio: Portfolio, messages: Messages, columns: number): string {
  const { portfolio: words } = messages;
  const width = Math.max(NARROWEST, columns);
  const paragraph = (sentence: string, first: string, others = first): readonly string[] =>
    wrapped(lineSentence(sentence, words.quotes), width, first, others);
  const list = (heading: string, sentences: readonly string[]): readonly string[] =>
    sentences.length === 0
      ? []
      : [heading, ...sentences.flatMap((each) => paragraph(each, '- ', '  ')), ''];
  const { title, now, attention } = openingOf(portfolio, messages);
  const remarks = portfolio.remarks.map((remark) => portfolioRemarkSentence(remark, words));
  const lines = [
    ...paragraph(title, ''),
    ...attention.flatMap((each) => paragraph(each, '')),
    ...paragraph(now, ''),
    '',
    ...list(words.headings.wants, wantSentences(portfolio, messages)),
    ...list(words.headings.conflicts, conflictSentences(portfolio, messages)),
    ...(portfolio.coming.length === 0 ? [words.nothing, ''] : []),
    ...comingByDay(portfolio).flatMap(({ day, coming }) => [
      ...paragraph(words.moments.date(day), ''),
      ...coming.flatMap((each) => [
        ...paragraph(
          `${hoursOf(each, messages)}  ${comingName(each)} ${quoted(each.title)}`,
          '  ',
          '    ',
        ),
        ...paragraph(`${stateInWords(each, words)} · ${kindInWords(each, messages)}`, '    '),
        ...notesOf(each, portfolio, messages).flatMap((note) =>
          paragraph(note, '    - ', '      '),
        ),
      ]),
      '',
    ]),
    ...list(words.headings.freezes, freezeSentences(portfolio, messages)),
    ...list(words.headings.remarks, remarks),
    ...list(words.headings.solutions, solutionSentences(portfolio, messages)),
    ...paragraph(words.about, ''),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
