import type { Language } from '../records/types.ts';
import { messagesIn } from './language.ts';
import { type Part, sentence } from './document.ts';

/** The numbers of issues with hidden lines that only look like ours. */
export interface StrangeMarkers {
  /** GitHub has not signed them for us, or not in this form. */
  readonly foreign: readonly number[];
  /** It is unknown whose they are. */
  readonly doubtful: readonly number[];
}

const MOST = 20;

export function markerParts(
  { foreign, doubtful }: StrangeMarkers,
  language: Language,
): readonly Part[] {
  const { markers } = messagesIn(language);
  const listed = (issues: readonly number[]): string =>
    issues
      .slice(0, MOST)
      .map((one) => `#${one}`)
      .join(', ');
  return [
    ...(foreign.length === 0 ? [] : [sentence(markers.foreign(listed(foreign)))]),
    ...(doubtful.length === 0 ? [] : [sentence(markers.doubtful(listed(doubtful)))]),
  ];
}
