import type { AuditReport } from './report.ts';

/**
 * Keys of an organisation's file that change the result compared with the solution's own file: only the
 * demand for signatures can raise a level, and only contacts can settle a step of onboarding.
 */
export function decidedKeys(alone: AuditReport, held: AuditReport): readonly string[] {
  const raises = JSON.stringify(alone.level) !== JSON.stringify(held.level);
  const settled = held.onboarding.filter(({ item, detail }) =>
    alone.onboarding.some((own) => own.item === item && own.detail !== detail),
  );
  return [...(raises ? ['evidence.announcement'] : []), ...settled.map(({ item }) => item)];
}
