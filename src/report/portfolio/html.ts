import { localTime } from '../../calendar/zone.ts';
import type { Coming, Portfolio } from '../../portfolio/portfolio.ts';
import { list, section } from '../document.ts';
import { htmlPage } from '../html-page.ts';
import { htmlSentence, htmlText, quoted } from '../escaping.ts';
import type { Messages } from '../language.ts';
import { pageHtml } from '../render-html.ts';
import { PORTFOLIO_LOOK } from './style.ts';
import { listsOf } from './lists.ts';
import {
  comingByDay,
  hoursOf,
  kindInWords,
  comingName,
  notesOf,
  openingOf,
  stateInWords,
} from './words.ts';

/** The portfolio as one self-contained page without external scripts, fonts or pictures. */
export function portfolioHtml(portfolio: Portfolio, messages: Messages): string {
  const { portfolio: words } = messages;
  const { title, now, attention } = openingOf(portfolio, messages);
  const lists = listsOf(portfolio, messages);
  const listed = (name: keyof typeof lists): readonly string[] =>
    lists[name].length === 0
      ? []
      : [
          `<section class="${name}">`,
          pageHtml(section(words.headings[name], list(lists[name]))),
          '</section>',
        ];
  return htmlPage({
    language: words.language,
    title,
    quotes: words.quotes,
    look: PORTFOLIO_LOOK,
    body: [
      '<header>',
      `<h1>${htmlSentence(title)}</h1>`,
      ...attention.map((each) => `<p class="attention">${htmlSentence(each)}</p>`),
      `<p class="soft">${htmlSentence(now)}</p>`,
      '</header>',
      '<main>',
      ...listed('wants'),
      ...listed('conflicts'),
      `<h2>${htmlText(words.headings.coming)}</h2>`,
      ...(portfolio.coming.length === 0 ? [`<p>${htmlText(words.nothing)}</p>`] : []),
      ...comingByDay(portfolio).flatMap(({ day, coming }) => [
        `<h3>${htmlText(words.moments.date(day))}</h3>`,
        '<div class="cards">',
        ...coming.map((each) => card(each, portfolio, messages)),
        '</div>',
      ]),
      ...listed('freezes'),
      ...listed('remarks'),
      ...listed('solutions'),
      `<p class="soft">${htmlSentence(words.about)}</p>`,
      '</main>',
    ],
  });
}

function card(coming: Coming, portfolio: Portfolio, messages: Messages): string {
  const { portfolio: words } = messages;
  const { state, title } = coming;
  const notes = notesOf(coming, portfolio, messages);
  return [
    `<article class="card ${state}">`,
    `<p class="head"><span class="hours">${htmlText(hoursOf(coming, messages))}</span> <span class="state">${htmlText(stateInWords(coming, words))}</span></p>`,
    track(coming),
    `<h4>${htmlSentence(comingName(coming))}</h4>`,
    `<p>${htmlSentence(quoted(title))}</p>`,
    `<p class="soft">${htmlSentence(kindInWords(coming, messages))}</p>`,
    ...(notes.length === 0
      ? []
      : [`<ul>${notes.map((note) => `<li>${htmlSentence(note)}</li>`).join('')}</ul>`]),
    '</article>',
  ].join('\n');
}

const DAY = 24 * 60;

/**
 * The position of a time between noon on the left edge and the next noon on the right, so that the night is
 * in the middle.
 */
function placeOf(time: string): number {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return ((minutes + DAY / 2) % DAY) / DAY;
}

/**
 * The slot on a line from noon to noon by the wall clock, the same in all cards. The hours are also given in
 * words.
 */
function track({ slot: { start, end } }: Coming): string {
  const from = placeOf(localTime(start));
  const to = end - start < DAY * 60_000 ? placeOf(localTime(end)) : 1;
  const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`;
  const bar = (left: number, right: number): string =>
    `<rect class="slot" x="${percent(left)}" y="2" width="${percent(Math.max(0.01, right - left))}" height="6" rx="2"/>`;
  // After noon it continues at the left edge.
  const bars = from < to || end <= start ? [bar(from, to)] : [bar(from, 1), bar(0, to)];
  return [
    '<svg class="track" width="100%" height="10" aria-hidden="true">',
    '<rect class="night" x="33.333%" width="41.667%" height="10" rx="2"/>',
    ...bars,
    '</svg>',
  ].join('');
}
