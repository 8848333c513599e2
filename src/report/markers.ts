import type { Language } from '../records/types.ts';
import { messagesIn } from './language.ts';
import { type Part, sentence } from './document.ts';

/** Issues in which hidden lines stand that only look like ours, by their numbers. */
export interface StrangeMarkers {
  /** GitHub has not signed them for us, or not as they stand. */
  readonly foreign: readonly number[];
  /** Nothing shows whose they are. */
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
