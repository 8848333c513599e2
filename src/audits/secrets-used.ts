import type { YamlEntry } from './entry.ts';
import type { FilePlace } from './finding.ts';

/** A secret that an expression names; `*` where it takes all of them or one by a computed name. */
export interface SecretUse {
  readonly name: string;
  readonly place: FilePlace;
}

const EXPRESSION = /\$\{\{.*?\}\}/gs;
const USE =
  /(?<![.\w-])secrets\b\s*(?:\.\s*(?<dotted>[A-Za-z_][\w-]*)|\[\s*'(?<indexed>[^']*)'\s*\])?/gi;

/** The secrets that expressions below this entry use, but the workflow's own token. */
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
