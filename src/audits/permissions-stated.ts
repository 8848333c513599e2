import type { Entry } from './entry.ts';
import type { Place } from './finding.ts';

export type Level = 'none' | 'read' | 'write';

/** A `permissions` block: each scope by its name, or one level for all of them. */
export interface Permissions {
  readonly place: Place;
  readonly all: Level;
  readonly scopes: ReadonlyMap<string, { readonly level: Level; readonly place: Place }>;
}

function levelOf(text: string): Level {
  return text === 'read' || text === 'write' ? text : 'none';
}

/** Reads a `permissions` block; null where none stands. */
export function permissionsOf(entry: Entry | null): Permissions | null {
  if (entry === null) return null;
  const all = levelOf(/^(read|write)-all$/.exec(entry.text?.text ?? '')?.[1] ?? '');
  const scopes = entry.pairs.map(
    ([key, value]) =>
      [key.text, { level: levelOf(value.text?.text ?? ''), place: key.place }] as const,
  );
  return { place: entry.place, all, scopes: new Map(scopes) };
}

export function levelIn(permissions: Permissions, scope: string): Level {
  return permissions.scopes.get(scope)?.level ?? permissions.all;
}

export function suffices(held: Level, needed: Level): boolean {
  return needed === 'none' || held === 'write' || held === needed;
}
