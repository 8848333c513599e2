import type { Figures } from '../../figures/figures.ts';

/** The figures as one JSON text with a line end behind it. */
export function figuresJson(figures: Figures): string {
  return `${JSON.stringify(figuresDocument(figures), null, 2)}\n`;
}

/** The document of `ezdrav report --format json`, schema 1. Days are Ljubljana's, both included. */
export function figuresDocument({ span, solutions, figures, months, remarks }: Figures): object {
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
    remarks,
  };
}
