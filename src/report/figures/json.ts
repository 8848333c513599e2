import type { Figures } from '../../figures/figures.ts';
import type { Language } from '../../records/types.ts';
import { reasonPage } from './words.ts';

/** The figures as one JSON text with a final line end. */
export function figuresJson(figures: Figures, language: Language): string {
  return `${JSON.stringify(figuresDocument(figures, language), null, 2)}\n`;
}

/** The document of `ezdrav report --format json`, schema 1. Days are Ljubljana's, both included. */
export function figuresDocument(
  { span, solutions, figures, months, refused, remarks }: Figures,
  language: Language,
): object {
  return {
    schema: 1,
    from: span.from,
    to: span.to,
    solutions,
    figures: figures.map(({ id, unit, dora = false, value }) => ({ id, unit, dora, ...value })),
    months: months.map(({ rolledBack, downtimePlanned, downtimeActual, ...month }) => ({
      ...month,
      'rolled-back': rolledBack,
      'downtime-planned-minutes': downtimePlanned,
      'downtime-actual-minutes': downtimeActual,
    })),
    refused:
      refused?.map(({ code, decisions }) => ({
        code,
        'help-url': reasonPage(code, language),
        decisions,
      })) ?? null,
    remarks,
  };
}
