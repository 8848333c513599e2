import type { ComingDay } from '../../calendar/coming.ts';
import { calendarFile, type Happening, slug, utc } from '../calendar-file.ts';
import { quoted } from '../escaping.ts';
import { comingFreezes, type PlanView, type PlannedIntervention } from '../plan.ts';
import { announceNote } from './blocks.ts';
import { kindOfDay, lastDayToAnnounce } from './remarks.ts';
import type { Messages } from '../language.ts';

/**
 * The plan as an iCalendar file: CRLF, lines of at most 75 octets. Windows are included only on request,
 * because they bury the rest.
 */
export function planIcs(plan: PlanView, words: Messages['plan'], withWindows: boolean): string {
  const name = words.title(plan.solution === '' ? null : quoted(plan.solution));
  const owner = plan.solution === '' ? '' : `${slug(plan.solution)}.`;
  const all = happenings(plan, words, withWindows).map((each) => ({ ...each, owner }));
  return calendarFile({ name, product: 'plan', now: plan.now }, all, words);
}

/** All entries have the same owner. */
type Planned = Omit<Happening, 'owner'>;

function happenings(
  plan: PlanView,
  words: Messages['plan'],
  withWindows: boolean,
): readonly Planned[] {
  return [
    ...plan.days.flatMap((coming) => [
      ...workFree(coming, words),
      ...(withWindows ? windows(coming, words) : []),
    ]),
    ...comingFreezes(plan).map(
      ({ from, to, reason }): Planned => ({
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

/** Holidays and the days of `solution.yml`; calendars show weekends themselves. */
function workFree({ date, day }: ComingDay, words: Messages['plan']): readonly Planned[] {
  if (day.working !== false || day.why === 'weekend') return [];
  const summary = words.events.workFree(kindOfDay(day, words));
  return [{ uid: `work-free-${date}`, when: date, summary, busy: false }];
}

/** Two windows, because work with downtime is lawful only in the shorter one; none if the window is empty. */
function windows(
  { date, window, windowWithDowntime }: ComingDay,
  words: Messages['plan'],
): readonly Planned[] {
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

function planned(intervention: PlannedIntervention, words: Messages['plan']): Planned {
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

/** That it was announced, and whether in time; otherwise until when that has to be done. */
function announcedNote(intervention: PlannedIntervention, words: Messages['plan']): string {
  const { announced, latestAnnouncement } = intervention;
  if (announced === null) return announceNote(intervention, null, words);
  const stamp = words.moments.stamp(announced);
  return latestAnnouncement !== null && announced < latestAnnouncement
    ? words.announcedInTime(stamp)
    : words.announced(stamp);
}

/** The last day to announce, as long as it is not over and there is something to announce. */
function lastDay(
  { id, announced, latestAnnouncement, urgent, withdrawn }: PlannedIntervention,
  { now }: PlanView,
  words: Messages['plan'],
): readonly Planned[] {
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
