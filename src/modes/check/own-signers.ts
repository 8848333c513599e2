import type { Solution } from '../../records/types.ts';

/** The workflows of this repository whose signatures should count; empty if no signature is demanded. */
export function ownSigners({ evidence }: Pick<Solution, 'evidence'>): readonly string[] {
  if (evidence.announcement !== 'signed') return [];
  return evidence.workflows?.filter((entry) => entry.startsWith('.github/')) ?? [];
}
