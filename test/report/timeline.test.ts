import { describe, expect, test } from 'vitest';
import { summaryOf } from '../../src/report/summary.ts';
import { isNowInPicture, leadTimePicture, nightPicture } from '../../src/report/timeline.ts';
import type { RuleFacts, RuleId, Verdict } from '../../src/rules/verdict.ts';
import { at, row, verdictNamed, VERDICTS, when } from './verdicts.ts';
import { messagesIn } from '../../src/report/language.ts';

const EN = messagesIn('en');

function withFacts(rule: RuleId, facts: RuleFacts, changed: Partial<Verdict> = {}): Verdict {
  return {
    ...verdictNamed('too-early'),
    rules: [row(rule, 'pass', 'recorded', facts)],
    ...changed,
  };
}

/** The bars of a picture: label, look, from, to. */
function bars(picture: string | null): readonly string[] {
  return (picture ?? '').split('\n').filter((line) => line.includes(' :'));
}

describe('the night', () => {
  test('window, slot, now, last start and end', () => {
    expect(bars(nightPicture(verdictNamed('too-early'), EN))).toEqual([
      '    Maintenance window 22.00 - 06.00 :done, 2026-12-01 22:00, 2026-12-02 06:00',
      '    Announced slot 22.00 - 02.00 :active, 2026-12-01 22:00, 2026-12-02 02:00',
      '    Now 19.50 :crit, milestone, 2026-12-01 19:50, 0m',
      '    Last start 00.00 :milestone, 2026-12-02 00:00, 0m',
      '    End 02.00 :milestone, 2026-12-02 02:00, 0m',
    ]);
  });

  test.each([
    [false, 'Maintenance window 20.00 - 06.00'],
    [true, 'Maintenance window 22.00 - 06.00'],
  ])('without a compared window that of the rules (downtime %s)', (downtime, label) => {
    expect(bars(nightPicture(withFacts('schedule', { downtime }), EN))[0]).toContain(label);
  });

  test('now is left out, and said, where it is far away', () => {
    const verdict = verdictNamed('not-announced');
    expect(isNowInPicture(verdict)).toBe(false);
    expect(nightPicture(verdict, EN)).not.toContain('Now');
    expect(summaryOf(verdict, 'en')).toContain('Now (Thu 26 Nov 2026 10:00) lies outside');
    const untimed = { ...verdict, evaluatedAt: null };
    expect(nightPicture(untimed, EN)).not.toContain('Now');
    expect(summaryOf(untimed, 'en')).not.toContain('lies outside');
  });

  test.each<[string, Partial<Verdict>]>([
    ['no slot', { opensAt: null }],
    ['no end', { closesAt: null }],
    ['reversed', { closesAt: when('2026-12-01T20:00:00Z') }],
    ['of weeks', { closesAt: when('2026-12-20T20:00:00Z') }],
  ])('no picture of a slot that is none: %s', (_, changed) => {
    const verdict = { ...verdictNamed('too-early'), ...changed };
    expect(nightPicture(verdict, EN)).toBeNull();
    expect(summaryOf(verdict, 'en')).not.toContain('### The night');
  });

  test('now is never in the picture without a slot', () => {
    expect(isNowInPicture({ ...verdictNamed('too-early'), opensAt: null })).toBe(false);
    expect(isNowInPicture({ ...verdictNamed('too-early'), closesAt: null })).toBe(false);
    const after = { ...verdictNamed('too-early'), evaluatedAt: when('2026-12-03T20:00:00Z') };
    expect(isNowInPicture(after)).toBe(false);
  });
});

describe('the lead time', () => {
  const counted = Array.from(
    { length: 20 },
    (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`,
  );
  const facts = { 'announced-at': at('2026-10-31T09:00:00Z'), counted, skipped: [] };

  test('the planned start is red where the lead time is too short', () => {
    const picture = bars(leadTimePicture(verdictNamed('lead-time-too-short'), EN));
    expect(picture).toEqual([
      '    Announced Mon 30 Nov :milestone, 2026-11-30, 1d',
      '    Tue 1 Dec - counts :active, 2026-12-01, 1d',
      '    Planned start :crit, milestone, 2026-12-01, 1d',
    ]);
  });

  test('many days are cut, and the rest counted', () => {
    const picture = leadTimePicture(withFacts('lead-time', facts), EN);
    expect(bars(picture)).toHaveLength(18);
    expect(picture).toContain('section Days and 4 more');
  });

  test.each<[string, RuleFacts, Partial<Verdict>]>([
    ['nothing counted', { ...facts, counted: [] }, {}],
    ['odd facts', { ...facts, counted: 'x', skipped: [{ date: 'soon' }, 7] }, {}],
    ['not announced', { ...facts, 'announced-at': null }, {}],
    ['no start', facts, { opensAt: null }],
  ])('no picture: %s', (_, changedFacts, changed) => {
    expect(leadTimePicture(withFacts('lead-time', changedFacts, changed), EN)).toBeNull();
  });
});

test.each(Object.keys(VERDICTS))(
  'every line of the pictures of %s is of the plain kind',
  (name) => {
    for (const language of ['en', 'sl'] as const) {
      const messages = messagesIn(language);
      const pictures = [nightPicture, leadTimePicture].map((draw) =>
        draw(verdictNamed(name), messages),
      );
      for (const line of pictures.flatMap((picture) => picture?.split('\n') ?? [])) {
        expect(line).toMatch(
          /^(?:gantt| {4}(?:(?:title|accTitle:) [\p{L}\p{N} .()-]+|dateFormat [YMDHm: -]+|accDescr: [\p{L}\p{N} .,()-]+|axisFormat (?:%H:%M|·)|todayMarker off|section [\p{L}\p{N} .()-]+|[\p{L}\p{N} .()-]+ :(?:done|active|milestone|crit, milestone), [\d: -]+, (?:[\d: -]+|0m|1d)))$/u,
        );
      }
    }
  },
);
