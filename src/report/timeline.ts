import type { Instant, Interval, LocalDate } from '../calendar/instant.ts';
import { HOUR, plus } from '../calendar/instant.ts';
import { nightOf, RULES_WINDOW, windowOfNight } from '../calendar/window.ts';
import { localDate, localDateTime, localTime } from '../calendar/zone.ts';
import type { FactValue, RuleFacts, RuleId, Verdict } from '../rules/verdict.ts';
import { mermaidLabel } from './escaping.ts';
import { instantIn, isDate, isGroup } from './fact-reader.ts';
import type { Messages } from './language.ts';

// Two pictures in Mermaid's `gantt`, of the syntax it has had for many years. Only our own words,
// dates and times stand in them.

interface Bar {
  /** Mermaid's word for it: a grey bar, a blue one, a diamond, a red diamond. */
  readonly look: 'done' | 'active' | 'milestone' | 'crit, milestone';
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

interface Section {
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** The title and the labels are also said to whoever does not see the picture. */
function gantt(title: string, head: readonly string[], sections: readonly Section[]): string {
  const described = sections.flatMap(({ bars }) => bars.map(({ label }) => mermaidLabel(label)));
  const lines = sections.flatMap(({ label, bars }) => [
    `    section ${mermaidLabel(label)}`,
    ...bars.map((bar) => `    ${mermaidLabel(bar.label)} :${bar.look}, ${bar.from}, ${bar.to}`),
  ]);
  return [
    'gantt',
    `    accTitle: ${mermaidLabel(title)}`,
    `    accDescr: ${described.join(', ')}`,
    `    title ${mermaidLabel(title)}`,
    ...head.map((line) => `    ${line}`),
    '    todayMarker off',
    ...lines,
  ].join('\n');
}

function factsOf(verdict: Verdict, rule: RuleId): RuleFacts {
  return verdict.rules.find((row) => row.rule === rule)?.facts ?? {};
}

/** The maintenance window of the slot's night: the one the rule compared, else that of the rules. */
function windowAround(verdict: Verdict, slot: Interval): Interval {
  const facts = factsOf(verdict, 'schedule');
  const start = instantIn(facts, 'window-opens-at');
  const end = instantIn(facts, 'window-closes-at');
  if (start !== null && end !== null) return { start, end };
  return windowOfNight(nightOf(slot.start), RULES_WINDOW, facts['downtime'] === true);
}

const clock = (at: Instant): string => localTime(at).replace(':', '.');
const minute = (at: Instant): string => localDateTime(at).replace('T', ' ');

function moment(label: string, at: Instant, look: Bar['look']): Bar {
  return { look, label: `${label} ${clock(at)}`, from: minute(at), to: '0m' };
}

function span(label: string, { start, end }: Interval, look: Bar['look']): Bar {
  const hours = `${clock(start)} - ${clock(end)}`;
  return { look, label: `${label} ${hours}`, from: minute(start), to: minute(end) };
}

/** How far from the night "now" may lie and still be drawn; farther, the night would shrink to a line. */
const NEAR = 12 * HOUR;

/** True where "now" is near enough to the announced slot to stand in the picture of the night. */
export function isNowInPicture(verdict: Verdict): boolean {
  const { evaluatedAt: now, opensAt, closesAt } = verdict;
  if (now === null || opensAt === null || closesAt === null) return false;
  return now >= plus(opensAt, -NEAR) && now <= plus(closesAt, NEAR);
}

/**
 * The night as a picture: maintenance window, announced slot, now, last start, end. Null where there
 * is no announced slot (no valid file, or an urgent intervention) or none of a night's size.
 */
export function nightPicture(verdict: Verdict, messages: Messages): string | null {
  const { evaluatedAt: now, opensAt, closesAt } = verdict;
  if (opensAt === null || closesAt === null) return null;
  if (closesAt <= opensAt || closesAt - opensAt > 4 * NEAR) return null;
  const { picture, moments } = messages;
  const slot: Interval = { start: opensAt, end: closesAt };
  const window = windowAround(verdict, slot);
  const lastStart = instantIn(factsOf(verdict, 'fit'), 'last-start');
  const points: Bar[] = [];
  if (now !== null && isNowInPicture(verdict))
    points.push(moment(picture.now, now, 'crit, milestone'));
  if (lastStart !== null) points.push(moment(picture.lastStart, lastStart, 'milestone'));
  points.push(moment(picture.end, closesAt, 'milestone'));
  // Two sections: their short names stand left of the bars, and a third would have a glaring ground.
  return gantt(
    picture.nightTitle(moments.day(nightOf(opensAt))),
    ['dateFormat YYYY-MM-DD HH:mm', 'axisFormat %H:%M'],
    [
      {
        label: picture.night,
        bars: [span(picture.window, window, 'done'), span(picture.slot, slot, 'active')],
      },
      { label: picture.moments, bars: points },
    ],
  );
}

/** Most days drawn; between them and the planned start the rest is left out. */
const DAYS_DRAWN = 16;

function datesIn(value: FactValue | undefined): readonly LocalDate[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly FactValue[])
    .map((item) => (isGroup(item) ? item['date'] : item))
    .filter(isDate);
}

/**
 * The lead time as a picture, a row a day: the announcement, the days counted and the days skipped,
 * the planned start. Null where the rule did not count.
 */
export function leadTimePicture(verdict: Verdict, messages: Messages): string | null {
  const facts = factsOf(verdict, 'lead-time');
  const announced = instantIn(facts, 'announced-at');
  const start = verdict.opensAt;
  const counted = datesIn(facts['counted']);
  const skipped = datesIn(facts['skipped']);
  if (announced === null || start === null || counted.length + skipped.length === 0) return null;
  const { picture, moments, labels } = messages;
  const days = [...counted, ...skipped].sort();
  const drawn = days.slice(0, DAYS_DRAWN);
  const bars = drawn.map((date): Bar => {
    const counts = counted.includes(date);
    return {
      look: counts ? 'active' : 'done',
      label: `${moments.day(date)} - ${counts ? picture.counts : picture.skipped}`,
      from: date,
      to: '1d',
    };
  });
  const rest = days.length - drawn.length;
  const announcedOn = localDate(announced);
  const startOn = localDate(start);
  const look = verdict.reasonCodes.includes('lead-time.too-short')
    ? 'crit, milestone'
    : 'milestone';
  return gantt(
    picture.leadTime,
    // Each bar bears its day; an axis would name some of them twice.
    ['dateFormat YYYY-MM-DD', 'axisFormat ·'],
    [
      {
        label: picture.announced,
        bars: [
          {
            look: 'milestone',
            label: `${picture.announced} ${moments.day(announcedOn)}`,
            from: announcedOn,
            to: '1d',
          },
        ],
      },
      {
        label: rest === 0 ? picture.days : `${picture.days} ${labels.andMore(rest)}`,
        bars: [...bars, { look, label: picture.start, from: startOn, to: '1d' }],
      },
    ],
  );
}
