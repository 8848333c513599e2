import type { Language } from '../records/types.ts';
import { messagesIn } from './language.ts';
import { type Part, sentence } from './document.ts';

/** Issues in which hidden lines stand that only look like ours, by their numbers. */
export interface StrangeMarks {
  /** GitHub has not signed them for us, or not as they stand. */
  readonly foreign: readonly number[];
  /** Nothing shows whose they are. */
  readonly doubtful: readonly number[];
}

const MOST = 20;

export function markParts(
  { foreign, doubtful }: StrangeMarks,
  language: Language,
): readonly Part[] {
  const { marks } = messagesIn(language);
  const listed = (issues: readonly number[]): string =>
    issues
      .slice(0, MOST)
      .map((one) => `#${one}`)
      .join(', ');
  return [
    ...(foreign.length === 0 ? [] : [sentence(marks.foreign(listed(foreign)))]),
    ...(doubtful.length === 0 ? [] : [sentence(marks.doubtful(listed(doubtful)))]),
  ];
}
