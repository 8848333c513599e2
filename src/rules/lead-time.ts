import {
  latestAnnouncement,
  leadTimeBetween as count,
  WORKING_DAYS_AHEAD,
} from '../calendar/lead-time.ts';
import { judgeAnnouncement } from './judged-announcement.ts';
import {
  fail,
  notApplicable,
  pass,
  unverifiable,
  type RuleFinding,
  type InterventionCase,
  type Rule,
} from './rule.ts';
import { startIfAnnouncedAt, startIfAnnouncedNow } from './start-if-announced-now.ts';
import { at, sourcesOf } from './sources.ts';

/**
 * Announced at least two working days ahead: two working days must follow the day of the announcement, the
 * last of them at the latest the day on whose evening the night of the start begins (`full-days`: both
 * strictly between the two dates).
 *
 * Example: announced Friday 13 November, start Monday 16 November at 22:00 → fail, `lead-time.too-short`:
 * only Monday counts. If the changed plan is announced on that Friday, the earliest start is Tuesday at
 * 20:00.
 */
export const leadTime: Rule = {
  id: 'lead-time',
  subject: 'intervention',
  waivedByUrgency: true,
  enforcedOutsideProduction: false,
  foreseen: 'notice',
  judge(judged: InterventionCase): readonly RuleFinding[] {
    const { candidate, solution, facts } = judged;
    const { announced } = judgeAnnouncement(judged);
    const { start } = candidate.intervention.schedule;
    const { 'lead-time': reading, 'extra-non-working-days': extra } = solution.calendar;
    const lastCall = {
      start: at(start),
      reading,
      required: WORKING_DAYS_AHEAD,
      'latest-announcement': at(latestAnnouncement({ start, reading, extra })),
    };
    if (announced.kind === 'none') return [notApplicable('not-announced', lastCall)];
    if (announced.kind === 'unknown') {
      return [
        unverifiable('lead-time.unverifiable', null, { why: 'announcement-unknown', ...lastCall }),
      ];
    }
    const shown = {
      ...lastCall,
      'announced-at': at(announced.at),
      basis: announced.basis,
      'earliest-start': at(startIfAnnouncedAt(announced.at, judged)),
      sources: sourcesOf(facts.landing, facts.receipts),
    };
    const answer = count({ announced: announced.at, start, reading, extra });
    if (!answer.known) {
      const beyond = { ...shown, why: 'beyond-table', beyond: answer.beyond };
      return [unverifiable('lead-time.unverifiable', announced.grade, beyond)];
    }
    const counted = {
      ...shown,
      'announced-on': answer.announcedOn,
      'night-of': answer.nightOf,
      'working-days': answer.workingDays,
      counted: answer.counted,
      skipped: answer.skipped.map(({ date, why, name }) => ({ date, why, name })),
    };
    if (answer.sufficient) return [pass(announced.grade, counted)];
    const refused = {
      ...counted,
      'earliest-start-if-announced-now': at(startIfAnnouncedNow(judged)),
    };
    return [fail('lead-time.too-short', announced.grade, refused)];
  },
};
