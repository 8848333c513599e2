import { type Instant, MINUTE, plus } from '../calendar/instant.ts';
import type { Intervention } from '../records/types.ts';

/** The last moment at which the work and its rollback still fit into the slot; null without `work-minutes`. */
export function lastStart({ schedule }: Intervention): Instant | null {
  const { end, 'work-minutes': work, 'rollback-minutes': rollback = 0 } = schedule;
  return work === undefined ? null : plus(end, -(work + rollback) * MINUTE);
}
