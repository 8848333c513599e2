import { type Instant, toIso } from '../calendar/instant.ts';
import { parseTime } from '../calendar/time.ts';

// Hidden lines of our issues and comments, by which a later run finds them and knows what was done. People's
// text is escaped, so it cannot be mistaken for such a line.

/** The label of all issues about staff. */
export const STAFF_LABEL = 'ezdrav-staff';

export const SUBJECT_KINDS = ['departure', 'newcomer', 'contract-end', 'question'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

type Key =
  | SubjectKind
  | 'noticed'
  | 'state'
  | 'left'
  | 'person'
  | 'settled'
  | 'twin-of'
  | 'reminder';

const SHAPE = /^<!-- ezdrav:([a-z-]+):(\S*) -->$/;

export function marker(key: Key, value: string): string {
  return `<!-- ezdrav:${key}:${value} -->`;
}

/** The hidden line for a moment: ISO 8601 in UTC, empty for null. */
export function timeMarker(key: 'noticed' | 'settled' | 'left', at: Instant | null): string {
  return marker(key, at === null ? '' : toIso(at));
}

/** The values of all markers with this key, in their order. */
export function markerValues(text: string, key: Key): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, found, value = ''] = SHAPE.exec(line.trim()) ?? [];
    return found === key ? [value] : [];
  });
}

/** The moment held by a marker, or null. */
export function markerTime(text: string, key: Key): Instant | null {
  const [value = ''] = markerValues(text, key);
  const reading = parseTime(value);
  return reading.ok ? reading.instant : null;
}

/** The remainder held by a `person` marker; null if there is none. */
export function markerPerson(text: string): number | null {
  const [value = ''] = markerValues(text, 'person');
  return /^\d{1,5}$/.test(value) ? Number(value) : null;
}

/**
 * What one of our issues is about: `of` is a `ref` (`ref+2` for the second person who has it), the day on
 * which the contract ends, or `github`.
 */
export interface IssueSubject {
  readonly kind: SubjectKind;
  readonly of: string;
}

/** What the hidden lines of an issue say it is about; null if it is not one of ours. */
export function subjectOf(body: string): IssueSubject | null {
  for (const kind of SUBJECT_KINDS) {
    const [of] = markerValues(body, kind);
    if (of !== undefined) return { kind, of };
  }
  return null;
}
