import type { AuditReport } from './report.ts';

/**
 * Keys of an organisation's file by which this is found otherwise than by the solution's own file: of what
 * it may say, only the demand for signatures raises a level, and only contacts settle a step of onboarding.
 */
export function decidedKeys(alone: AuditReport, held: AuditReport): readonly string[] {
  const raises = JSON.stringify(alone.level) !== JSON.stringify(held.level);
  const settled = held.onboarding.filter(({ item, detail }) =>
    alone.onboarding.some((own) => own.item === item && own.detail !== detail),
  );
  return [...(raises ? ['evidence.announcement'] : []), ...settled.map(({ item }) => item)];
}
