import type { Figures } from '../../figures/figures.ts';
import { htmlPage } from '../html-page.ts';
import { htmlSentence } from '../escaping.ts';
import type { FigureWords } from '../locales/en/figures.ts';
import { pageHtml } from '../render-html.ts';
import { chart, type Series } from './chart.ts';
import { figureParts } from './document.ts';
import { FIGURES_LOOK } from './style.ts';
import { titleOf } from './words.ts';

/** The figures as one self-contained page without external scripts, fonts or pictures. */
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
      chartsOf(figures, words),
      pageHtml(figureParts(figures, words)),
      '</main>',
    ],
  });
}

function chartsOf({ months }: Figures, { charts }: FigureWords): string {
  const labels = months.map(({ month }) => `${Number(month.slice(5))}/${month.slice(2, 4)}`);
  const series = (
    look: string,
    name: string,
    numberOf: (month: Figures['months'][number]) => number,
  ): Series => ({ look, name, numbers: months.map(numberOf) });
  const work = [
    series('planned', charts.planned, ({ planned }) => planned),
    series('urgent', charts.urgent, ({ urgent }) => urgent),
    series('rolled-back', charts.rolledBack, ({ rolledBack }) => rolledBack),
  ];
  const downtime = [
    series('announced', charts.announced, ({ downtimePlanned }) => downtimePlanned),
    series('actual', charts.actual, ({ downtimeActual }) => downtimeActual),
  ];
  return [
    '<div class="charts">',
    chart(charts.work, labels, work, true),
    chart(charts.downtime, labels, downtime, false),
    '</div>',
  ].join('\n');
}
