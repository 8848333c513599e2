import type { JsonObject } from '../json.ts';
import type { Activity } from '../state/records.ts';
import { type Handlers, ok, R } from './call.ts';
import { byCursor } from './pages.ts';
import { nodeId, repositoryOf, userOf } from './shapes.ts';

const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
};

export const repositoryHandlers: Handlers = {
  [`GET ${R}`]: (call) => ok(repositoryOf(call.world, call.repository)),

  [`GET ${R}/activity`]: (call) => {
    const { world, repository } = call;
    const ref = call.query('ref');
    const days = DAYS[call.query('time_period') ?? ''];
    const since = days === undefined ? 0 : world.clock.now().getTime() - days * 86_400_000;
    const shape = (one: Activity): JsonObject => ({
      id: one.id,
      node_id: nodeId('Activity', one.id),
      before: one.before,
      after: one.after,
      ref: one.ref,
      timestamp: one.timestamp,
      activity_type: one.type,
      actor: one.actor && userOf(world, one.actor),
    });
    const found = repository.activity
      .filter((one) => ref === undefined || one.ref === ref || one.ref === `refs/heads/${ref}`)
      .filter((one) => (call.query('actor') ?? one.actor?.login) === one.actor?.login)
      .filter((one) => (call.query('activity_type') ?? one.type) === one.type)
      .filter((one) => new Date(one.timestamp).getTime() >= since)
      .toSorted((a, b) => a.timestamp.localeCompare(b.timestamp) || a.id - b.id);
    return byCursor(call, call.query('direction') === 'asc' ? found : found.toReversed(), shape);
  },
};
