import type { Figures } from '../../figures/figures.ts';
import { htmlPage } from '../html-page.ts';
import { htmlSentence, htmlText } from '../escaping.ts';
import type { FigureWords } from '../locales/en/figures.ts';
import { chart } from './chart.ts';
import { refusedRows, figureRemarkSentence, rowOf, solutionName, titleOf } from './rows.ts';
import { FIGURES_LOOK } from './style.ts';

/** The figures as one page that needs nothing else: no script, no font, no picture from elsewhere. */
export function figuresHtml(figures: Figures, words: FigureWords): string {
  const title = titleOf(figures, words);
  return htmlPage({
    language: words.language,
    title,
    quotes: words.quotes,
    look: FIGURES_LOOK,
    body: [
      '<main>',
      `<h1>${htmlSentence(title)}</h1>`,
      `<p class="soft">${htmlSentence(figures.solutions.map(solutionName).join(', '))}</p>`,
      chartsOf(figures, words),
      figuresTable(figures, words),
      `<p class="soft">${htmlSentence(words.doraAbout)}</p>`,
      ...refusalItems(figures, words),
      `<p class="soft">${htmlSentence(evidenceNote(figures, words))}</p>`,
      ...remarkItems(figures, words),
      '</main>',
    ],
  });
}

/** Name, value and definition of every figure: an HTML block that a job summary takes as well. */
export function figuresTable({ figures }: Figures, words: FigureWords): string {
  const rows = figures.map((figure) => {
    const { name, value, from, definition, dora } = rowOf(figure, words);
    return [
      `<tr><th scope="row"><span class="name">${htmlText(name)}</span>`,
      ...(dora ? [`<span class="dora">${htmlText(words.dora)}</span>`] : []),
      `<span class="definition">${htmlText(definition)}</span></th>`,
      `<td><span class="value">${htmlText(value)}</span>`,
      ...(from === null ? [] : [`<span class="from">${htmlText(from)}</span>`]),
      '</td></tr>',
    ].join('');
  });
  const head = `<thead><tr><th scope="col">${htmlText(words.figure)}</th><th scope="col">${htmlText(words.value)}</th></tr></thead>`;
  return ['<table>', head, '<tbody>', ...rows, '</tbody>', '</table>'].join('\n');
}

/** Whether kept decisions were counted, and which are kept. */
export function evidenceNote({ refused }: Figures, words: FigureWords): string {
  return refused === null ? words.notHeld : words.evidenceAbout;
}

/** How many kept decisions refused for which reason, each with its page. */
export function refusalItems({ refused }: Figures, words: FigureWords): readonly string[] {
  if (refused === null) return [];
  const rows = refusedRows(refused, words).map(({ code, page, decisions }) => {
    const name = `<code>${htmlText(code)}</code>`;
    const linked = page === null ? name : `<a href="${htmlText(page)}">${name}</a>`;
    return `<tr><th scope="row">${linked}</th><td>${htmlText(decisions)}</td></tr>`;
  });
  const head = `<h2>${htmlText(words.refusedHead)}</h2>`;
  if (rows.length === 0) return [head, `<p>${htmlText(words.noneRefused)}</p>`];
  const top = `<thead><tr><th scope="col">${htmlText(words.code)}</th><th scope="col">${htmlText(words.value)}</th></tr></thead>`;
  return [head, ['<table>', top, '<tbody>', ...rows, '</tbody>', '</table>'].join('\n')];
}

export function remarkItems({ remarks }: Figures, words: FigureWords): readonly string[] {
  if (remarks.length === 0) return [`<p>${htmlText(words.nothing)}</p>`];
  const items = remarks.map(
    (remark) => `<li>${htmlSentence(figureRemarkSentence(remark, words))}</li>`,
  );
  return [`<h2>${htmlText(words.remarks)}</h2>`, `<ul>${items.join('')}</ul>`];
}

function chartsOf({ months }: Figures, { charts }: FigureWords): string {
  const labels = months.map(({ month }) => `${Number(month.slice(5))}/${month.slice(2, 4)}`);
  const work = [
    { look: 'planned', name: charts.planned, numbers: months.map(({ planned }) => planned) },
    { look: 'urgent', name: charts.urgent, numbers: months.map(({ urgent }) => urgent) },
    {
      look: 'rolled-back',
      name: charts.rolledBack,
      numbers: months.map(({ rolledBack }) => rolledBack),
    },
  ];
  const downtime = [
    {
      look: 'announced',
      name: charts.announced,
      numbers: months.map(({ downtimePlanned }) => downtimePlanned),
    },
    {
      look: 'actual',
      name: charts.actual,
      numbers: months.map(({ downtimeActual }) => downtimeActual),
    },
  ];
  return [
    '<div class="charts">',
    chart(charts.work, labels, work, true),
    chart(charts.downtime, labels, downtime, false),
    '</div>',
  ].join('\n');
}
