import { expect, it } from 'vitest';
import { WORK_FREE_DAYS } from '../../src/calendar/work-free-days.generated.ts';
import { messagesIn } from '../../src/report/language.ts';

it.each(Object.keys(WORK_FREE_DAYS))('%s has an English name', (slovene) => {
  expect(messagesIn('en').plan.holiday(slovene)).not.toBe(slovene);
  expect(messagesIn('sl').plan.holiday(slovene)).toBe(slovene);
});

it('a holiday without an English name keeps its own', () => {
  expect(messagesIn('en').plan.holiday('nov praznik')).toBe('nov praznik');
});
