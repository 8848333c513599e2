import type { ComingDay } from '../../calendar/coming.ts';
import { type Instant, type Interval, type LocalDate, toIso } from '../../calendar/instant.ts';
import { addDays } from '../../calendar/zone.ts';
import { lineSentence, quoted } from '../escaping.ts';
import { comingFreezes, type Plan, type PlannedIntervention } from '../plan.ts';
import { announceNote } from './blocks.ts';
import { kindOfDay, lastDayToAnnounce } from './remarks.ts';
import type { Messages } from '../language.ts';

// RFC 5545. Windows, interventions and freezes stand in UTC, so that no reader needs rules of a
// zone; work-free days are dates.

interface Happening {
  /** Stable: the same thing has the same one whenever the plan is asked for. */
  readonly uid: string;
  readonly when: Interval | LocalDate;
  readonly summary: string;
  readonly description?: string;
  readonly status?: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** What a reminder says, at nine in the morning of the day and three days before. */
  readonly alarm?: string;
  /** Whether it fills the reader's time. */
  readonly busy: boolean;
}

/** The plan as an iCalendar file: CRLF, lines of at most 75 octets. Windows only where they are asked for: they bury the rest. */
export function planIcs(plan: Plan, words: Messages['plan'], withWindows: boolean): string {
  const name = words.title(plan.solution === '' ? null : quoted(plan.solution));
  const owner = plan.solution === '' ? '' : `${slug(plan.solution)}.`;
  const stamp = utc(plan.now);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//ezdrav-intervention-gate//plan//${words.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${text(name, words)}`,
    `X-WR-CALNAME:${text(name, words)}`,
    ...distinct(happenings(plan, words, withWindows)).flatMap((each) =>
      eventLines(each, owner, stamp, words),
    ),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function happenings(
  plan: Plan,
  words: Messages['plan'],
  withWindows: boolean,
): readonly Happening[] {
  return [
    ...plan.days.flatMap((coming) => [
      ...workFree(coming, words),
      ...(withWindows ? windows(coming, words) : []),
    ]),
    ...comingFreezes(plan).map(
      ({ from, to, reason }): Happening => ({
        uid: `freeze-${utc(from)}-${utc(to)}`,
        when: { start: from, end: to },
        summary: words.events.freeze(quoted(reason)),
        busy: false,
      }),
    ),
    ...plan.interventions.flatMap((intervention) => [
      planned(intervention, words),
      ...lastDay(intervention, plan, words),
    ]),
  ];
}

/** Two interventions may bear one id by mistake; two events must not bear one UID. */
function distinct(all: readonly Happening[]): readonly Happening[] {
  const seen = new Map<string, number>();
  return all.map((happening) => {
    const count = (seen.get(happening.uid) ?? 0) + 1;
    seen.set(happening.uid, count);
    return count === 1 ? happening : { ...happening, uid: `${happening.uid}/${count}` };
  });
}

/** Holidays and the days of `solution.yml`; every calendar shows weekends by itself. */
function workFree({ date, day }: ComingDay, words: Messages['plan']): readonly Happening[] {
  if (day.working !== false || day.why === 'weekend') return [];
  const summary = words.events.workFree(kindOfDay(day, words));
  return [{ uid: `work-free-${date}`, when: date, summary, busy: false }];
}

/** Two, since work with downtime is lawful only in the shorter; none where it holds no moment. */
function windows(
  { date, window, windowWithDowntime }: ComingDay,
  words: Messages['plan'],
): readonly Happening[] {
  const { events } = words;
  return [
    { uid: `window-${date}`, when: window, summary: events.window, busy: false },
    {
      uid: `window-with-downtime-${date}`,
      when: windowWithDowntime,
      summary: events.windowWithDowntime,
      busy: false,
    },
  ].filter(({ when }) => when.start < when.end);
}

function planned(intervention: PlannedIntervention, words: Messages['plan']): Happening {
  const { id, title, tag, slot, downtime, urgent, withdrawn, settled } = intervention;
  const duty = withdrawn
    ? words.withdrawn
    : urgent
      ? words.urgent
      : announcedNote(intervention, words);
  return {
    uid: `intervention-${slug(id)}`,
    when: slot,
    summary: `${id} ${quoted(title)}`,
    description: [
      `${words.release(quoted(tag))}, ${downtime ? words.withDowntime : words.withoutDowntime}.`,
      duty,
    ].join(' '),
    status: withdrawn ? 'CANCELLED' : settled ? 'CONFIRMED' : 'TENTATIVE',
    busy: !withdrawn,
  };
}

/** That it was announced, and whether in time; else until when that has to be done. */
function announcedNote(intervention: PlannedIntervention, words: Messages['plan']): string {
  const { announced, latestAnnouncement } = intervention;
  if (announced === null) return announceNote(intervention, null, words);
  const stamp = words.moments.stamp(announced);
  return latestAnnouncement !== null && announced < latestAnnouncement
    ? words.announcedInTime(stamp)
    : words.announced(stamp);
}

/** The last day to announce, while there is something to announce and time for it. */
function lastDay(
  { id, announced, latestAnnouncement, urgent, withdrawn }: PlannedIntervention,
  { now }: Plan,
  words: Messages['plan'],
): readonly Happening[] {
  const isOver = latestAnnouncement === null || latestAnnouncement <= now;
  if (announced !== null || urgent || withdrawn || isOver) return [];
  const summary = words.events.lastDay(id);
  return [
    {
      uid: `announce-${slug(id)}`,
      when: lastDayToAnnounce(latestAnnouncement),
      summary,
      alarm: summary,
      busy: false,
    },
  ];
}

/** From the day's beginning: at nine that morning, and three days before, on a weekday at the latest then. */
const REMINDERS = ['PT9H', '-P2DT15H'];

function alarms(said: string, words: Messages['plan']): readonly string[] {
  return REMINDERS.flatMap((trigger) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger}`,
    `DESCRIPTION:${text(said, words)}`,
    'END:VALARM',
  ]);
}

function eventLines(
  { uid, when, summary, description, status, busy, alarm }: Happening,
  owner: string,
  stamp: string,
  words: Messages['plan'],
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

/** An end that is not after the start (a slot written the wrong way round) must not stand there. */
function between({ start, end }: Interval): readonly string[] {
  return [`DTSTART:${utc(start)}`, ...(start < end ? [`DTEND:${utc(end)}`] : [])];
}

function utc(at: Instant): string {
  return toIso(at).replace(/[-:]/g, '');
}

/** What a UID may hold of a name: letters without their marks, digits and hyphens. */
function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-');
}

/** A sentence as a value of type TEXT; nothing in it can begin another line. */
function text(sentence: string, { quotes }: Messages['plan']): string {
  return lineSentence(sentence, quotes).replace(/[\\;,]/g, (character) => `\\${character}`);
}

const OCTETS = 75;
const PLAIN = /^[ -~]*$/;

/** Longer lines go on in the next after a space; no character is cut in two. */
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
