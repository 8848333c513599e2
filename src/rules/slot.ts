import { contains } from '../calendar/instant.ts';
import { gradeOf, gradeOfFiles, weakest } from './grades.ts';
import { nowOf } from './now.ts';
import {
  fail,
  notApplicable,
  pass,
  type RuleFinding,
  type InterventionCase,
  type Rule,
} from './rule.ts';
import { at } from './sources.ts';
import { newStart } from './start-if-announced-now.ts';

/**
 * Now lies in the announced slot. An open maintenance window is not enough, because the work was announced
 * for its own slot.
 *
 * Example: announced 22:00–02:00, now 21:10 → fail, `slot.not-yet-open`, opens at 22:00.
 */
export const slot: Rule = {
  id: 'slot',
  subject: 'intervention',
  waivedByUrgency: true,
  enforcedOutsideProduction: false,
  foreseen: 'night',
  judge(judged: InterventionCase): readonly RuleFinding[] {
    const { candidate, facts } = judged;
    const { start, end } = candidate.intervention.schedule;
    const now = nowOf(facts);
    // Such a slot never opens, so there is no point in waiting for it.
    const reversed = start < end ? {} : { reversed: true };
    const shown = { now: at(now), 'opens-at': at(start), 'closes-at': at(end), ...reversed };
    if (now === null) return [notApplicable('now-unknown', shown)];
    const grade = weakest(gradeOf(facts.now), gradeOfFiles(facts));
    if (contains({ start, end }, now)) return [pass(grade, shown)];
    if (now < start) {
      const { resumed } = facts;
      const again = resumed === undefined ? {} : { resumed };
      return [fail('slot.not-yet-open', grade, { ...shown, ...again })];
    }
    return [fail('slot.over', grade, { ...shown, ...newStart(judged) })];
  },
};
