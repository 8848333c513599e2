import type { ComingDay } from '../../calendar/coming.ts';
import { localDate, localTime } from '../../calendar/zone.ts';
import { htmlPage } from '../html-page.ts';
import { htmlSentence, htmlText } from '../escaping.ts';
import type { PlanView } from '../plan.ts';
import { type AnswerBlock, blocksOf, opening } from './blocks.ts';
import { legendOf, PATTERNS } from './legend.ts';
import { dayPicture, hoursPicture } from './picture.ts';
import { dayAndNight, kindOfDay, dayRemarks } from './remarks.ts';
import { PLAN_LOOK } from './style.ts';
import type { Messages } from '../language.ts';

/** The plan as one self-contained page without external scripts, fonts or pictures. */
export function planHtml(plan: PlanView, words: Messages['plan']): string {
  const { title, now } = opening(plan, words);
  const days = plan.nightInProgress === null ? plan.days : [plan.nightInProgress, ...plan.days];
  return htmlPage({
    language: words.language,
    title,
    quotes: words.quotes,
    look: PLAN_LOOK,
    body: [
      PATTERNS,
      '<header>',
      `<h1>${htmlSentence(title)}</h1>`,
      `<p class="soft">${htmlSentence(now)}</p>`,
      '</header>',
      '<main>',
      '<div class="cards">',
      ...blocksOf(plan, words).map(card),
      '</div>',
      legendOf(plan, words),
      '<table>',
      ...days.slice(0, 1).map((first) => tableHead(first, words)),
      ...days.flatMap((coming, index) => [
        ...monthHead(coming, days[index - 1], words),
        dayRow(coming, plan, words),
      ]),
      '</tbody>',
      '</table>',
      '</main>',
    ],
  });
}

function card({ look, heading, answers, notes }: AnswerBlock): string {
  return [
    `<section class="card ${look}">`,
    `<h2>${htmlSentence(heading)}</h2>`,
    ...answers.map((answer) => `<p class="answer">${answer.map(unbroken).join(' ')}</p>`),
    ...notes.map((note) => `<p class="note">${htmlSentence(note)}</p>`),
    '</section>',
  ].join('\n');
}

function unbroken(piece: string): string {
  return `<span class="whole">${htmlSentence(piece)}</span>`;
}

function tableHead(first: ComingDay, { columns }: Messages['plan']): string {
  return [
    '<thead>',
    '<tr>',
    `<th scope="col">${htmlText(columns.day)}</th>`,
    `<th scope="col" class="picture"><span class="aside">${htmlText(columns.night)}</span>${hoursPicture(first)}</th>`,
    `<th scope="col">${htmlText(columns.remarks)}</th>`,
    '</tr>',
    '</thead>',
  ].join('\n');
}

/** Each month is a separate table body with its name. */
function monthHead(
  { date }: ComingDay,
  before: ComingDay | undefined,
  { months }: Messages['plan'],
): readonly string[] {
  if (before?.date.slice(0, 7) === date.slice(0, 7)) return [];
  const name = `${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
  return [
    ...(before === undefined ? [] : ['</tbody>']),
    '<tbody>',
    `<tr class="month"><th colspan="3" scope="rowgroup">${htmlText(name)}</th></tr>`,
  ];
}

function dayRow(coming: ComingDay, plan: PlanView, words: Messages['plan']): string {
  const { date, day, window, windowWithDowntime } = coming;
  const whole = dayAndNight(coming);
  const classes = [
    'day',
    ...(day.working === false ? ['off'] : []),
    ...(date === localDate(plan.now) ? ['today'] : []),
  ];
  const hours = `${localTime(window.start)}–${localTime(window.end)}, ${words.withDowntime} ${localTime(windowWithDowntime.start)}–${localTime(windowWithDowntime.end)}`;
  const remarks = dayRemarks(coming, whole, plan, words).map(
    ({ kind, text }) => `<span class="remark ${kind}">${htmlSentence(text)}</span>`,
  );
  return [
    `<tr class="${classes.join(' ')}">`,
    `<th scope="row"><span class="date">${htmlText(words.moments.day(date))}</span><span class="kind">${htmlText(kindOfDay(day, words))}</span></th>`,
    `<td class="picture"><span class="aside">${htmlText(hours)}</span>${dayPicture(coming, whole, plan)}</td>`,
    `<td class="remarks">${remarks.join('')}</td>`,
    '</tr>',
  ].join('');
}
