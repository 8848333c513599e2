import type { Solution } from './types.ts';

type Value = unknown;

/** Keys whose values reveal nothing about people and may be shown. */
const SHOWN: ReadonlySet<string> = new Set([
  'evidence.announcement',
  'evidence.approvals',
  'evidence.self-hosted',
  'calendar.lead-time',
  'window.opens',
  'window.opens-with-downtime',
  'window.closes',
  'urgent.valid-hours',
]);

/** Keys that no rule reads. */
const NO_RULES: ReadonlySet<string> = new Set([
  'version',
  'name',
  'client',
  'contractor',
  'language',
  'znet',
  'access-rules',
  'architecture',
]);

function isBlock(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(one: Value, other: Value): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What differs in the rules between two versions of `solution.yml`: the keys as in the file, with `old → new`
 * for those that reveal nothing about people. `-` stands for an absent key.
 */
export function changedRules(before: Solution, after: Solution): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys]
    .filter((key) => !NO_RULES.has(key))
    .toSorted()
    .flatMap((key) => {
      const [old, fresh] = [valueOf(before, key), valueOf(after, key)];
      if (same(old, fresh)) return [];
      return isBlock(old) && isBlock(fresh) ? changedIn(key, old, fresh) : [key];
    });
}

function valueOf(solution: Solution, key: string): Value {
  return Object.entries(solution).find(([own]) => own === key)?.[1];
}

function changedIn(
  block: string,
  old: { readonly [key: string]: Value },
  fresh: { readonly [key: string]: Value },
): readonly string[] {
  const keys = new Set([...Object.keys(old), ...Object.keys(fresh)]);
  return [...keys].toSorted().flatMap((key) => {
    if (same(old[key], fresh[key])) return [];
    const path = `${block}.${key}`;
    const shown = (value: Value): string =>
      typeof value === 'string' || typeof value === 'number' ? `${value}` : '-';
    return [SHOWN.has(path) ? `${path}: ${shown(old[key])} → ${shown(fresh[key])}` : path];
  });
}
