import type { Interval, LocalDate } from '../calendar/instant.ts';
import { nightOf, windowOfNight } from '../calendar/window.ts';
import { addDays } from '../calendar/zone.ts';
import { gradeOfFiles } from './grades.ts';
import type { ReasonCode } from './reason-codes.ts';
import { fail, pass, type RuleFinding, type InterventionCase, type Rule } from './rule.ts';
import { at } from './sources.ts';
import { newStart } from './start-if-announced-now.ts';

interface Night {
  readonly evening: LocalDate;
  readonly window: Interval;
}

/** The nights that a slot touches, and the one whose window it is compared with. */
interface SlotNights {
  readonly meant: Night;
  readonly touched: readonly Night[];
}

function touches(slot: Interval, window: Interval): boolean {
  return slot.start < window.end && window.start < slot.end;
}

/** Null if the slot lies inside one window. */
function codeOf(slot: Interval, touched: readonly Interval[]): ReasonCode | null {
  if (!(slot.start < slot.end)) return 'schedule.reversed';
  if (touched.length > 1) return 'schedule.spans-nights';
  const inside = touched.some(({ start, end }) => start <= slot.start && slot.end <= end);
  return inside ? null : 'schedule.outside-window';
}

/** A start in daytime comes after its night's window, so the coming night is looked at, and the one after it. */
export function nightsOf({ candidate, solution }: Omit<InterventionCase, 'facts'>): SlotNights {
  const { start, end, downtime } = candidate.intervention.schedule;
  const nightFrom = (evening: LocalDate): Night => ({
    evening,
    window: windowOfNight(evening, solution.window, downtime),
  });
  const night = nightOf(start);
  const [own, coming] = [nightFrom(night), nightFrom(addDays(night, 1))];
  const touched = [own, coming, nightFrom(addDays(night, 2))].filter(({ window }) =>
    touches({ start, end }, window),
  );
  return { meant: touched[0] ?? (start < own.window.end ? own : coming), touched };
}

/**
 * The announced slot lies inside the maintenance window of one night: 20:00–06:00, or 22:00–06:00 if downtime
 * is expected; `solution.yml` may narrow it. Applies to every night of the week.
 *
 * Example: 1 December 20:00 to 3 December 02:00 → fail, `schedule.spans-nights`: split it.
 */
export const schedule: Rule = {
  id: 'schedule',
  subject: 'intervention',
  waivedByUrgency: true,
  enforcedOutsideProduction: false,
  foreseen: 'plan',
  judge(judged: InterventionCase): readonly RuleFinding[] {
    const { candidate, facts } = judged;
    const { start, end, downtime } = candidate.intervention.schedule;
    const { meant, touched } = nightsOf(judged);
    const windows = touched.map(({ window }) => window);
    const code = codeOf({ start, end }, windows);
    const shown = {
      start: at(start),
      end: at(end),
      downtime,
      night: meant.evening,
      'window-opens-at': at(meant.window.start),
      'window-closes-at': at(meant.window.end),
      nights: touched.map(({ evening }) => evening),
    };
    const grade = gradeOfFiles(facts);
    if (code === null) return [pass(grade, shown)];
    return [fail(code, grade, { ...shown, ...newStart(judged) })];
  },
};
