import type { YamlEntry } from './entry.ts';
import type { FilePlace } from './finding.ts';

/** A secret used by an expression; `*` if it uses all of them or one with a computed name. */
export interface SecretUse {
  readonly name: string;
  readonly place: FilePlace;
}

const EXPRESSION = /\$\{\{.*?\}\}/gs;
const USE =
  /(?<![.\w-])secrets\b\s*(?:\.\s*(?<dotted>[A-Za-z_][\w-]*)|\[\s*'(?<indexed>[^']*)'\s*\])?/gi;

/** The secrets used by expressions below this entry, except the workflow's own token. */
export function secretsIn(entry: YamlEntry | null): readonly SecretUse[] {
  if (entry === null) return [];
  return entry
    .matches(EXPRESSION)
    .flatMap(({ match, place }) =>
      [...match[0].matchAll(USE)].map(({ groups }) => ({
        name: (groups?.['dotted'] ?? groups?.['indexed'] ?? '*').toUpperCase(),
        place,
      })),
    )
    .filter(({ name }) => name !== 'GITHUB_TOKEN');
}
