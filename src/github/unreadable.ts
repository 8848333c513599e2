import type { Asked } from './client.ts';

/** An answer that came and cannot be believed; `detail` says why, in English, for the report. */
export function unreadable(request: string, detail: string): Asked<never> {
  return { ok: false, problem: { code: 'api.malformed', request, status: 200, detail } };
}
