import type { ComingDay } from '../../calendar/coming.ts';
import {
  contains,
  type Instant,
  instantOf,
  type Interval,
  MINUTE,
} from '../../calendar/instant.ts';
import { localTime, offsetAt } from '../../calendar/zone.ts';
import { applicableStart, overlap, type PlanView } from '../plan.ts';
import { lookOfRemarks, MORNING } from './remarks.ts';

// One row of the timeline as inline SVG, from 06:00 to 06:00 by the wall clock, so that the windows of all
// nights are aligned even if the clocks change. Lengths are percentages of the row's width; it contains no
// text written by people.

const MINUTES = 24 * 60;
/** Height of a row and of the band in it, in px. */
const ROW = 34;
const BAND: Lane = { top: 5, height: 24 };

interface Lane {
  readonly top: number;
  readonly height: number;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The position of a wall-clock time of the day or its night, as a share of the row. */
function shareOf(time: string): number {
  return ((minutes(time) - minutes(MORNING) + MINUTES) % MINUTES) / MINUTES;
}

/** The position of a moment as a share of the row; clamped to its ends. */
function placeOf(at: Instant, whole: Interval): number {
  if (at <= whole.start) return 0;
  return at >= whole.end ? 1 : shareOf(localTime(at));
}

function bar(look: string, from: number, to: number, { top, height }: Lane): string {
  // A reversed slot is still visible, one minute wide.
  const width = percent(Math.max(to - from, 1 / MINUTES));
  return `<rect class="${look}" x="${percent(from)}" y="${top}" width="${width}" height="${height}" rx="3"/>`;
}

function span(look: string, { start, end }: Interval, whole: Interval, lane = BAND): string {
  return bar(look, placeOf(start, whole), placeOf(end, whole), lane);
}

function line(look: string, at: Instant, whole: Interval): string {
  if (!contains(whole, at)) return '';
  const x = percent(placeOf(at, whole));
  return `<line class="${look}" x1="${x}" y1="0" x2="${x}" y2="${ROW}"/>`;
}

/** The picture of a day and the night that begins on it, `whole` from 06:00 to 06:00. */
export function dayPicture(coming: ComingDay, whole: Interval, plan: PlanView): string {
  const { at, counted } = applicableStart(plan);
  const frozen = plan.freezes
    .map(({ from, to }): Interval => ({ start: from, end: to }))
    .filter((freeze) => overlap(freeze, whole));
  return [
    `<svg class="night" width="100%" height="${ROW}" aria-hidden="true">`,
    windows(coming, whole),
    clockChange(whole),
    ...frozen.map((freeze) => span('freeze', freeze, whole)),
    slots(whole, plan),
    badge(counted.indexOf(coming.date) + 1),
    at === null ? '' : line('earliest', at, whole),
    line('now', plan.now, whole),
    '</svg>',
  ].join('');
}

/** The part without downtime and the part with it; only the second if the hours are the same. */
function windows({ window, windowWithDowntime }: ComingDay, whole: Interval): string {
  const parts = [
    { look: 'window', start: window.start, end: windowWithDowntime.start },
    { look: 'downtime', ...windowWithDowntime },
  ];
  return parts
    .filter(({ start, end }) => start < end)
    .map((part) => span(part.look, part, whole))
    .join('');
}

/** Slots of one night are drawn below each other. */
function slots(whole: Interval, { interventions }: PlanView): string {
  const here = interventions.filter(({ slot }) => overlap(slot, whole));
  const height = BAND.height / here.length;
  return here
    .map((intervention, index) => {
      const lane = { top: BAND.top + index * height, height };
      return span(lookOfRemarks(intervention), intervention.slot, whole, lane);
    })
    .join('');
}

/** The number of a working day that counts for an announcement made now. */
function badge(count: number): string {
  if (count === 0) return '';
  const middle = ROW / 2;
  return `<circle class="count" cx="3.5%" cy="${middle}" r="10"/><text class="count" x="3.5%" y="${middle}">${count}</text>`;
}

/** The hour of the wall clock that is skipped on that night, or occurs twice. */
function clockChange({ start, end }: Interval): string {
  const old = offsetAt(start);
  if (old === offsetAt(end)) return '';
  let [before, after] = [start / MINUTE, end / MINUTE];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(instantOf(middle * MINUTE)) === old) before = middle;
    else after = middle;
  }
  const lastOfOld = shareOf(localTime(instantOf(before * MINUTE))) + 1 / MINUTES;
  const firstOfNew = shareOf(localTime(instantOf(after * MINUTE)));
  return bar('clocks', Math.min(lastOfOld, firstOfNew), Math.max(lastOfOld, firstOfNew), BAND);
}

/** The hours above the pictures: noon, midnight and those of the window. */
export function hoursPicture({ window, windowWithDowntime }: ComingDay): string {
  const own = [window.start, windowWithDowntime.start, window.end].map(localTime);
  const times = [...new Set([...own, '12:00', '00:00'])];
  const labels = times
    .filter((time) => own.includes(time) || !own.some((other) => near(time, other)))
    .map(
      (time) => `<text x="${percent(placeOfHour(time))}" y="12">${time.replace(/:00$/, '')}</text>`,
    );
  return [
    '<svg class="hours" width="100%" height="16" aria-hidden="true">',
    '<text x="0%" y="12">06</text>',
    ...labels,
    '</svg>',
  ].join('');
}

/** Returns true if less than an hour apart, where labels would overlap. */
function near(time: string, other: string): boolean {
  return Math.abs(placeOfHour(time) - placeOfHour(other)) < 1 / 24;
}

/** On this axis, 06:00 is the end of the night. */
function placeOfHour(time: string): number {
  return time === MORNING ? 1 : shareOf(time);
}
