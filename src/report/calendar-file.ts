import { type Instant, type Interval, type LocalDate, toIso } from '../calendar/instant.ts';
import { addDays } from '../calendar/zone.ts';
import { lineSentence } from './escaping.ts';

// RFC 5545. Entries with a time are in UTC, so that readers need no time zone data; whole days are dates.

/** One entry of a calendar. */
export interface Happening {
  /** The owner, appended to the UID after a `.`; empty if there is none. */
  readonly owner: string;
  /** Stable: the same thing always has the same UID. */
  readonly uid: string;
  readonly when: Interval | LocalDate;
  readonly summary: string;
  readonly description?: string;
  readonly status?: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** The text of a reminder, shown at nine in the morning of the day and three days before. */
  readonly alarm?: string;
  /** Whether it blocks the reader's time. */
  readonly busy: boolean;
}

interface CalendarWords {
  readonly language: string;
  readonly quotes: readonly [string, string];
}

/** An iCalendar file: CRLF, lines of at most 75 octets. */
export function calendarFile(
  {
    name,
    product,
    now,
  }: { readonly name: string; readonly product: string; readonly now: Instant },
  happenings: readonly Happening[],
  words: CalendarWords,
): string {
  const stamp = utc(now);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//ezdrav-intervention-gate//${product}//${words.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${text(name, words)}`,
    `X-WR-CALNAME:${text(name, words)}`,
    ...distinct(happenings).flatMap((each) => eventLines(each, stamp, words)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Two interventions may have the same id by mistake; two events must not have the same UID. */
function distinct(all: readonly Happening[]): readonly Happening[] {
  const seen = new Map<string, number>();
  return all.map((happening) => {
    const whose = `${happening.owner} ${happening.uid}`;
    const count = (seen.get(whose) ?? 0) + 1;
    seen.set(whose, count);
    return count === 1 ? happening : { ...happening, uid: `${happening.uid}/${count}` };
  });
}

/** Relative to the beginning of the day: at nine that morning, and three days before. */
const REMINDERS = ['PT9H', '-P2DT15H'];

function alarms(said: string, words: CalendarWords): readonly string[] {
  return REMINDERS.flatMap((trigger) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger}`,
    `DESCRIPTION:${text(said, words)}`,
    'END:VALARM',
  ]);
}

function eventLines(
  { uid, owner, when, summary, description, status, busy, alarm }: Happening,
  stamp: string,
  words: CalendarWords,
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@${owner}ezdrav-intervention-gate`,
    `DTSTAMP:${stamp}`,
    ...(typeof when === 'string' ? allDay(when) : between(when)),
    `SUMMARY:${text(summary, words)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${text(description, words)}`]),
    ...(status === undefined ? [] : [`STATUS:${status}`]),
    `TRANSP:${busy ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...(alarm === undefined ? [] : alarms(alarm, words)),
    'END:VEVENT',
  ];
}

function allDay(date: LocalDate): readonly string[] {
  const [start, end] = [date, addDays(date, 1)].map((day) => day.replaceAll('-', ''));
  return [`DTSTART;VALUE=DATE:${start}`, `DTEND;VALUE=DATE:${end}`];
}

/** An end that is not after the start (a reversed slot) must not be written. */
function between({ start, end }: Interval): readonly string[] {
  return [`DTSTART:${utc(start)}`, ...(start < end ? [`DTEND:${utc(end)}`] : [])];
}

/** A moment in the file's format: `20261201T210000Z`. */
export function utc(at: Instant): string {
  return toIso(at).replace(/[-:]/g, '');
}

/** A name in a form fit for a UID: letters without diacritics, digits and hyphens. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-');
}

/** A sentence as a value of type TEXT; its content cannot start another line. */
function text(sentence: string, { quotes }: CalendarWords): string {
  return lineSentence(sentence, quotes).replace(/[\\;,]/g, (character) => `\\${character}`);
}

const OCTETS = 75;
const PLAIN = /^[ -~]*$/;

/** Longer lines continue on the next after a space; characters are never split. */
function folded(line: string): string {
  if (line.length <= OCTETS && PLAIN.test(line)) return line;
  let octets = 0;
  let out = '';
  for (const character of line) {
    const point = Number(character.codePointAt(0));
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (octets + size > OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
