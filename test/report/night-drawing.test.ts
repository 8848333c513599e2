import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/report/language.ts';
import { nightDrawing } from '../../src/report/night-drawing.ts';
import { summaryOf } from '../../src/report/summary.ts';
import type { RuleFacts, Verdict } from '../../src/rules/verdict.ts';
import { row, verdictNamed, VERDICTS, when } from './verdicts.ts';

const EN = messagesIn('en');

function withSchedule(facts: RuleFacts, changed: Partial<Verdict> = {}): Verdict {
  const rules = [row('schedule', 'pass', 'recorded', facts)];
  return { ...verdictNamed('too-early'), rules, ...changed };
}

describe('the night', () => {
  test('window, slot and now in it', () => {
    expect(nightDrawing(verdictNamed('too-late-to-start'), EN)).toEqual([
      '       22    00    02    04    06',
      'window ────────────────────────',
      'slot   ████████████',
      'now           ▲',
    ]);
  });

  test.each([
    [true, '22    00    02    04    06', 24],
    [false, '20    22    00    02    04    06', 30],
  ])('without a compared window that of the rules (downtime %s)', (downtime, hours, length) => {
    const [head, window] = nightDrawing(withSchedule({ downtime }), EN) ?? [];
    expect(head?.trim()).toBe(hours);
    expect(window?.match(/─/g)).toHaveLength(length);
  });

  test('now is left out where it is far away, and where nobody knows it', () => {
    expect(nightDrawing(verdictNamed('not-announced'), EN)?.join('')).not.toContain('▲');
    const untimed = { ...verdictNamed('too-late-to-start'), evaluatedAt: null };
    expect(nightDrawing(untimed, EN)?.join('')).not.toContain('▲');
  });

  test('a slot of a minute is still seen', () => {
    const closesAt = when('2026-12-01T21:01:00Z');
    expect(nightDrawing(withSchedule({}, { closesAt }), EN)?.[2]).toMatch(/█$/);
  });

  test.each<[string, Partial<Verdict>]>([
    ['no slot', { opensAt: null }],
    ['no end', { closesAt: null }],
    ['reversed', { closesAt: when('2026-12-01T20:00:00Z') }],
    ['of weeks', { closesAt: when('2026-12-20T20:00:00Z') }],
  ])('no drawing of a slot that is none: %s', (_, changed) => {
    expect(nightDrawing({ ...verdictNamed('too-early'), ...changed }, EN)).toBeNull();
  });

  test.each(Object.keys(VERDICTS))('only where the time is in question: %s', (name) => {
    const verdict = verdictNamed(name);
    const timed = verdict.reasonCodes.some((code) => /^(?:schedule|slot|fit|freeze)\./.test(code));
    for (const language of ['en', 'sl'] as const) {
      const drawn = summaryOf(verdict, language).includes('█');
      expect(drawn).toBe(timed && nightDrawing(verdict, messagesIn(language)) !== null);
    }
  });
});
