import { contains, type Instant } from '../../calendar/instant.ts';
import type { Freeze } from '../../records/types.ts';
import { CALENDAR } from '../../calendar/working-days.ts';
import { quoted } from '../escaping.ts';
import {
  applicableStart,
  comingFreezes,
  type EarliestStart,
  overlap,
  type PlanView,
  type PlannedIntervention,
} from '../plan.ts';
import { kindOfDay, lastDayToAnnounce, lookOfRemarks } from './remarks.ts';
import type { Messages } from '../language.ts';

/** Pieces of a line, which should only be broken between them. */
export type LinePieces = readonly string[];

/** The parts above the days: an answer with its question and notes. */
export interface AnswerBlock {
  readonly look: 'earliest' | 'freeze' | ReturnType<typeof lookOfRemarks>;
  readonly heading: string;
  /** Empty without an answer; then the notes say why. */
  readonly answers: readonly LinePieces[];
  readonly notes: readonly string[];
}

/** The title, and the state at this moment. */
export function opening(plan: PlanView, words: Messages['plan']): { title: string; now: string } {
  const { moments, title, windowIsOpen, windowOpens, zone } = words;
  const { now, window } = plan;
  const stands =
    window === null
      ? []
      : contains(window, now)
        ? [windowIsOpen(moments.when(window.end, now), moments.length(window.end - now, 'down'))]
        : [windowOpens(moments.when(window.start, now), moments.length(window.start - now, 'up'))];
  return {
    title: title(plan.solution === '' ? null : quoted(plan.solution)),
    now: [`${moments.stamp(now)}.`, ...stands, zone].join(' '),
  };
}

/** First the earliest start, then every intervention, then the freezes that overlap the days. */
export function blocksOf(plan: PlanView, words: Messages['plan']): readonly AnswerBlock[] {
  return [
    earliestBlock(plan, words),
    ...plan.interventions.map((intervention) => interventionBlock(intervention, plan, words)),
    ...comingFreezes(plan).map((freeze) => freezeBlock(freeze, words)),
  ];
}

function earliestBlock(plan: PlanView, words: Messages['plan']): AnswerBlock {
  const { earliest, single, reading } = plan;
  const { moments, withDowntime, withoutDowntime } = words;
  const answer = ({ at }: EarliestStart, downtime: boolean): readonly LinePieces[] =>
    at === null ? [] : [[`${moments.stamp(at)},`, downtime ? withDowntime : withoutDowntime]];
  const { at, counted, skipped } = applicableStart(plan);
  const omitted = skipped.map(
    (day) => `${moments.day(day.date)} (${kindOfDay({ ...day, working: false }, words)})`,
  );
  return {
    look: 'earliest',
    heading: words.earliest,
    answers:
      single === null
        ? [...answer(earliest.plain, false), ...answer(earliest.withDowntime, true)]
        : answer(applicableStart(plan), single.downtime),
    notes:
      at === null
        ? [beyondTable(words)]
        : [
            words.counted(counted.map(moments.day).join(', ')),
            ...(skipped.length === 0 ? [] : [words.skipped(omitted.join(', '))]),
            ...(reading === 'full-days' ? [words.fullDays] : []),
            ...freezeNote(
              plan.freezes.find(({ from, to }) => contains({ start: from, end: to }, at)),
              words,
            ),
          ],
  };
}

function interventionBlock(
  intervention: PlannedIntervention,
  plan: PlanView,
  words: Messages['plan'],
): AnswerBlock {
  const { id, title, tag, slot, downtime } = intervention;
  const { moments } = words;
  const outage = downtime ? words.withDowntime : words.withoutDowntime;
  return {
    look: lookOfRemarks(intervention),
    heading: `${id} ${quoted(title)}`,
    answers: [[`${moments.stamp(slot.start)} –`, moments.stamp(slot.end)]],
    notes: [`${words.release(quoted(tag))}, ${outage}.`, ...duties(intervention, plan, words)],
  };
}

function duties(
  intervention: PlannedIntervention,
  plan: PlanView,
  words: Messages['plan'],
): readonly string[] {
  const { announced, latestAnnouncement, outsideWindow, slot, urgent, withdrawn } = intervention;
  if (withdrawn) return [words.withdrawn];
  const inTime =
    announced !== null && latestAnnouncement !== null && announced < latestAnnouncement;
  const saidAnnounced = announced === null ? [] : [words.announced(words.moments.stamp(announced))];
  return [
    ...(urgent
      ? [words.urgent]
      : inTime && announced <= plan.now
        ? [words.announcedInTime(words.moments.stamp(announced))]
        : [announceNote(intervention, plan.now, words), ...saidAnnounced]),
    ...(outsideWindow && !urgent ? [words.outsideWindow] : []),
    ...freezeNote(
      plan.freezes.find(({ from, to }) => overlap(slot, { start: from, end: to })),
      words,
    ),
  ];
}

function freezeBlock({ from, to, reason, urgent }: Freeze, words: Messages['plan']): AnswerBlock {
  const { events, moments, urgentAllowed, urgentDenied } = words;
  return {
    look: 'freeze',
    heading: events.freeze(quoted(reason)),
    answers: [[`${moments.stamp(from)} –`, moments.stamp(to)]],
    notes: [urgent === 'allowed' ? urgentAllowed : urgentDenied],
  };
}

/** Until when the intervention may be announced; `now` null: without what changes every minute. */
export function announceNote(
  { latestAnnouncement }: PlannedIntervention,
  now: Instant | null,
  words: Messages['plan'],
): string {
  if (latestAnnouncement === null) return beyondTable(words);
  const onDay = words.moments.onDay(lastDayToAnnounce(latestAnnouncement));
  if (now === null) return `${words.announceBy(onDay)}.`;
  if (now >= latestAnnouncement) return words.tooLate(onDay);
  const left = words.left(words.moments.length(latestAnnouncement - now, 'down'));
  return `${words.announceBy(onDay)} (${left}).`;
}

function freezeNote(freeze: Freeze | undefined, words: Messages['plan']): readonly string[] {
  if (freeze === undefined) return [];
  return [words.freezeUntil(quoted(freeze.reason), words.moments.stamp(freeze.to))];
}

function beyondTable(words: Messages['plan']): string {
  return words.unknown(CALENDAR.first.slice(0, 4), CALENDAR.last.slice(0, 4));
}
