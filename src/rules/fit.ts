import { contains } from '../calendar/instant.ts';
import { gradeOf, gradeOfFiles, weakest } from './grades.ts';
import { lastStart } from './last-start.ts';
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
 * The rest of the slot is long enough for the work and, if need be, its rollback. Work that is longer than
 * the whole slot never fits, which is reported before the slot opens.
 *
 * Example: slot until 02:00, 90 minutes of work and 30 of rollback, now 00:01 → fail, `fit.too-late`: the
 * last moment to start was 00:00.
 */
export const fit: Rule = {
  id: 'fit',
  subject: 'intervention',
  waivedByUrgency: true,
  enforcedOutsideProduction: false,
  foreseen: 'plan',
  judge(judged: InterventionCase): readonly RuleFinding[] {
    const { candidate, facts } = judged;
    const { schedule } = candidate.intervention;
    const last = lastStart(candidate.intervention);
    const now = nowOf(facts);
    const shown = {
      now: at(now),
      'work-minutes': schedule['work-minutes'] ?? null,
      'rollback-minutes': schedule['rollback-minutes'] ?? null,
      'last-start': at(last),
      'closes-at': at(schedule.end),
    };
    if (last === null) return [notApplicable('no-work-minutes', shown)];
    // The rule `schedule` reports a reversed slot.
    if (last < schedule.start && schedule.start < schedule.end) {
      return [fail('fit.longer-than-slot', gradeOfFiles(facts), { ...shown, ...newStart(judged) })];
    }
    if (now === null) return [notApplicable('now-unknown', shown)];
    if (!contains(schedule, now)) return [notApplicable('outside-slot', shown)];
    const grade = weakest(gradeOf(facts.now), gradeOfFiles(facts));
    if (now <= last) return [pass(grade, shown)];
    return [fail('fit.too-late', grade, { ...shown, ...newStart(judged) })];
  },
};
