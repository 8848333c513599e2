import type { YamlEntry } from './entry.ts';
import type { FilePlace } from './finding.ts';

export type Level = 'none' | 'read' | 'write';

/** A `permissions` block: each scope by its name, or one level for all of them. */
export interface Permissions {
  readonly place: FilePlace;
  readonly all: Level;
  readonly scopes: ReadonlyMap<string, { readonly level: Level; readonly place: FilePlace }>;
}

function levelOf(text: string): Level {
  return text === 'read' || text === 'write' ? text : 'none';
}

/** Reads a `permissions` block; null if there is none. */
export function permissionsOf(entry: YamlEntry | null): Permissions | null {
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
