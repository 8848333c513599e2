import type { Portfolio } from '../../portfolio/portfolio.ts';
import { htmlParagraph, htmlSentence, htmlText, quoted } from '../escaping.ts';
import type { Messages } from '../language.ts';
import {
  conflictSentences,
  freezeSentences,
  portfolioRemarkSentence,
  wantSentences,
} from './lists.ts';
import { kindInWords, comingName, notesOf, openingOf, stateInWords } from './words.ts';

/** Characters of rows and of a list that a job's summary, which holds 1 MiB, surely has room for. */
const ROOM = { rows: 400_000, list: 50_000 } as const;

/** The portfolio for a job's summary: what needs attention first, then a table in the order of time. */
export function portfolioMarkdown(portfolio: Portfolio, messages: Messages): string {
  const { portfolio: words } = messages;
  const { coming, remarks } = portfolio;
  const { title, now, attention } = openingOf(portfolio, messages);
  return [
    `<h2>${htmlSentence(title)}</h2>`,
    ...attention.map((each) => `<p><strong>${htmlSentence(each)}</strong></p>`),
    htmlParagraph(now),
    ...list(words.headings.wants, wantSentences(portfolio, messages), words),
    ...list(words.headings.conflicts, conflictSentences(portfolio, messages), words),
    ...(coming.length === 0 ? [htmlParagraph(words.nothing)] : table(portfolio, messages)),
    ...list(words.headings.freezes, freezeSentences(portfolio, messages), words),
    ...list(
      words.headings.remarks,
      remarks.map((remark) => portfolioRemarkSentence(remark, words)),
      words,
    ),
    htmlParagraph(words.about),
    '',
  ].join('\n\n');
}

function list(
  heading: string,
  sentences: readonly string[],
  words: Messages['portfolio'],
): readonly string[] {
  if (sentences.length === 0) return [];
  const items = fitting(
    sentences.map((each) => `<li>${htmlSentence(each)}</li>`),
    ROOM.list,
  );
  return [
    `<h3>${htmlText(heading)}</h3>`,
    `<ul>${items.join('\n')}</ul>`,
    ...rest(sentences.length - items.length, words),
  ];
}

/** The first of them that have room. */
function fitting(pieces: readonly string[], room: number): readonly string[] {
  let left = room;
  return pieces.filter((piece) => {
    left -= piece.length;
    return left >= 0;
  });
}

function rest(number: number, words: Messages['portfolio']): readonly string[] {
  return number > 0 ? [htmlParagraph(words.more(String(number)))] : [];
}

function table(portfolio: Portfolio, messages: Messages): readonly string[] {
  const { portfolio: words } = messages;
  const { columns, moments } = words;
  const head = [columns.slot, columns.intervention, columns.state].map(
    (column) => `<th>${htmlText(column)}</th>`,
  );
  const all = portfolio.coming.map((each) => {
    const { slot, title } = each;
    const when = words.slot(moments.stamp(slot.start), moments.stamp(slot.end));
    const what = [comingName(each), quoted(title), kindInWords(each, messages)];
    const where = [stateInWords(each, words), ...notesOf(each, portfolio, messages)];
    const cells = [
      htmlText(when),
      what.map(htmlSentence).join('<br>'),
      where.map(htmlSentence).join('<br>'),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const rows = fitting(all, ROOM.rows);
  return [
    ['<table>', `<tr>${head.join('')}</tr>`, ...rows, '</table>'].join('\n'),
    ...rest(all.length - rows.length, words),
  ];
}
