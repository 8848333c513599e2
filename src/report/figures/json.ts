import type { Figures } from '../../figures/figures.ts';

/** The document of `ezdrav report --format json`, schema 1. Days are Ljubljana's, both included. */
export function figuresJson({ span, solutions, figures, months, remarks }: Figures): string {
  const document = {
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
  return `${JSON.stringify(document, null, 2)}\n`;
}
