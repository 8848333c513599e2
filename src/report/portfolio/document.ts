import type { Coming, Portfolio } from '../../portfolio/portfolio.ts';
import { heading, list, type Part, type Row, section, sentence, strong } from '../document.ts';
import { quoted } from '../escaping.ts';
import type { Messages } from '../language.ts';
import { fittedHtml } from '../render-html.ts';
import { partsText } from '../render-log.ts';
import { listsOf } from './lists.ts';
import { kindInWords, comingName, notesOf, openingOf, slotOf, stateInWords } from './words.ts';

/** Columns below which lines would hold too little; a narrower terminal breaks them itself. */
const NARROWEST = 40;

/** Bytes that a job's summary, which holds 1 MiB, surely has room for. */
const ROOM = 600_000;

/** The portfolio for a terminal with this many columns. */
export function portfolioText(portfolio: Portfolio, messages: Messages, columns: number): string {
  const { language } = messages.portfolio;
  return partsText(portfolioParts(portfolio, messages), language, {
    columns: Math.max(NARROWEST, columns),
  });
}

/** The portfolio for a job's summary. */
export function portfolioMarkdown(portfolio: Portfolio, messages: Messages): string {
  return fittedHtml(portfolioParts(portfolio, messages), messages.portfolio.language, ROOM);
}

/** What needs attention first, then every intervention in the order of time. */
function portfolioParts(portfolio: Portfolio, messages: Messages): readonly Part[] {
  const { portfolio: words } = messages;
  const { coming } = portfolio;
  const { title, now, attention } = openingOf(portfolio, messages);
  const lists = listsOf(portfolio, messages);
  const listed = (name: keyof typeof lists): readonly Part[] =>
    section(words.headings[name], list(lists[name]));
  return [
    heading(title),
    ...attention.map((each) => sentence(strong(each))),
    sentence(now),
    ...listed('wants'),
    ...listed('conflicts'),
    ...section(words.headings.coming, [
      coming.length === 0
        ? sentence(words.nothing)
        : {
            kind: 'table',
            head: [words.columns.slot, words.columns.intervention, words.columns.state],
            rows: coming.map((each) => rowOf(each, portfolio, messages)),
          },
    ]),
    ...listed('freezes'),
    ...listed('remarks'),
    ...listed('solutions'),
    sentence(words.about),
  ];
}

function rowOf(coming: Coming, portfolio: Portfolio, messages: Messages): Row {
  const { portfolio: words } = messages;
  const name = `${comingName(coming)} ${quoted(coming.title)}`;
  const notes = [stateInWords(coming, words), ...notesOf(coming, portfolio, messages)];
  return { cells: [slotOf(coming, messages), [name, kindInWords(coming, messages)]], notes };
}
