import { describe, expect, it } from 'vitest';
import { codesOfRule, ALL_RULES } from '../../src/rules/registry.ts';
import {
  isPermanent,
  isTransient,
  isUntilAnnounced,
  REASON_CODES,
  type ReasonCode,
  showsInFiles,
} from '../../src/rules/reason-codes.ts';

describe('how long a reason lasts', () => {
  it.each<[string, readonly ReasonCode[], boolean, boolean]>([
    ['nothing', [], false, false],
    ['not yet open', ['slot.not-yet-open'], true, false],
    ['not yet open, and frozen', ['slot.not-yet-open', 'freeze.active'], true, false],
    [
      'not yet open, and not approved',
      ['approval.client-missing', 'slot.not-yet-open'],
      false,
      false,
    ],
    ['over', ['slot.over'], false, true],
    ['urgent, and its notification has expired', ['urgent.expired'], false, false],
    [
      'not yet open, and announced too late',
      ['lead-time.too-short', 'slot.not-yet-open'],
      false,
      true,
    ],
    ['GitHub did not answer', ['api.unavailable'], false, false],
  ])('%s', (_name, codes, timeAlone, forEver) => {
    expect([isTransient(codes), isPermanent(codes)]).toEqual([timeAlone, forEver]);
  });

  it('names what nothing can mend, and what mends itself', () => {
    expect(REASON_CODES.filter((code) => isPermanent([code]))).toEqual([
      'target.withdrawn',
      'target.no-release',
      'target.commit-mismatch',
      'target.environment-mismatch',
      'target.finished',
      'lead-time.too-short',
      'schedule.outside-window',
      'schedule.spans-nights',
      'schedule.reversed',
      'slot.over',
      'fit.too-late',
      'fit.longer-than-slot',
      'event.not-allowed',
    ]);
    expect(REASON_CODES.filter((code) => isTransient([code]))).toEqual([
      'slot.not-yet-open',
      'freeze.active',
    ]);
    expect(REASON_CODES.filter(isUntilAnnounced)).toEqual([
      'announcement.missing',
      'announcement.plan-changed',
    ]);
  });

  it('is shown by the files wherever only another plan mends what they show', () => {
    const ofPlan = ALL_RULES.filter(({ foreseen }) => foreseen === 'plan').flatMap(({ id }) =>
      codesOfRule(id),
    );
    const late: readonly ReasonCode[] = ['fit.too-late'];
    expect(
      ofPlan.filter((code) => isPermanent([code]) && !showsInFiles(code) && !late.includes(code)),
    ).toEqual([]);
  });
});
