import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Digest } from './fields.ts';
import type { WrittenValue } from './yaml-tree.ts';

/** Keys that may be written after the announcement without changing the plan. */
export const AFTERWARDS: ReadonlySet<string> = new Set([
  'status',
  'tests',
  'announcement',
  'approvals',
  'rejections',
  'urgent.notification',
  'outcome',
  'review',
]);

/** The keys of a plan that the schema reads as numbers or booleans. */
export const TYPED_KEYS: { readonly [key: string]: (text: string) => number | boolean } = {
  version: Number,
  'schedule.downtime': (text) => text === 'true',
  'schedule.downtime-minutes': Number,
  'schedule.work-minutes': Number,
  'schedule.rollback-minutes': Number,
  'network.change': (text) => text === 'true',
};

type Canonical = string | number | boolean | Canonical[] | { [key: string]: Canonical };

function canonical(written: WrittenValue, key: string): Canonical {
  if (typeof written === 'string') return TYPED_KEYS[key]?.(written) ?? written;
  if (Array.isArray(written)) return written.map((item) => canonical(item, `${key}.-`));
  const kept: { [key: string]: Canonical } = {};
  for (const [name, value] of Object.entries(written)) {
    const path = key === '' ? name : `${key}.${name}`;
    if (!AFTERWARDS.has(path)) kept[name] = canonical(value, path);
  }
  return kept;
}

/**
 * The digest of the plan in a well-formed `intervention.yml`, given as written: SHA-256 over the canonical
 * JSON (RFC 8785) of everything that was announced and approved. Defaults are not filled in and text is not
 * normalised, so a time written differently is another plan.
 */
export function planDigest(intervention: WrittenValue): Digest {
  const json = String(canonicalize(canonical(intervention, '')));
  return `sha256:${createHash('sha256').update(json).digest('hex')}`;
}
