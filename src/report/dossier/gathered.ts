import type { Gone, Index } from '../../dossier/contents.ts';
import type { Language } from '../../records/types.ts';
import { visible } from '../escaping.ts';
import { messagesIn } from '../language.ts';

/** What a dossier holds and what it lacks. `paths`: its files. */
export function dossierText(index: Index, paths: readonly string[], language: Language): string {
  const words = messagesIn(language).dossier;
  const head = words.head(index.intervention, index.repository, index['plan-digest']);
  return [
    head,
    '',
    words.holds,
    ...paths.toSorted().map((path) => `  ${visible(path)}`),
    ...goneLines(index.gone, language),
    '',
    words.next,
    '',
  ].join('\n');
}

/** What GitHub no longer has, or did not give. */
export function goneLines(gone: readonly Gone[], language: Language): readonly string[] {
  const words = messagesIn(language).dossier;
  if (gone.length === 0) return [];
  const lines = gone.map(({ what, why }) => {
    const said =
      why === 'not-found' || why === 'edited' || why === 'left-out' ? words.why[why] : visible(why);
    return `  ${words.lacking[what]}: ${said}`;
  });
  return ['', words.gone, ...lines];
}
