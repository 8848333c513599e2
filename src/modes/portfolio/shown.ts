import type { Portfolio } from '../../portfolio/portfolio.ts';
import type { Language } from '../../records/types.ts';
import { messagesIn } from '../../report/language.ts';
import { portfolioHtml } from '../../report/portfolio/html.ts';
import { portfolioIcs } from '../../report/portfolio/ics.ts';
import { portfolioJson } from '../../report/portfolio/json.ts';
import { portfolioText } from '../../report/portfolio/document.ts';
import type { PlanFormat } from '../plan.ts';

/** The portfolio as text in one format; `columns` only for `text`. */
export function portfolioIn(
  format: PlanFormat,
  portfolio: Portfolio,
  language: Language,
  columns: number,
): string {
  const messages = messagesIn(language);
  switch (format) {
    case 'text':
      return portfolioText(portfolio, messages, columns);
    case 'json':
      return portfolioJson(portfolio, language);
    case 'ics':
      return portfolioIcs(portfolio, messages);
    case 'html':
      return portfolioHtml(portfolio, messages);
  }
}
