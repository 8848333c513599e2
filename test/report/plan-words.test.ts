import { expect, it } from 'vitest';
import { WORK_FREE_DAYS } from '../../src/calendar/work-free-days.generated.ts';
import { planWords } from '../../src/report/plan/language.ts';

it.each(Object.keys(WORK_FREE_DAYS))('%s has an English name', (slovene) => {
  expect(planWords('en').holiday(slovene)).not.toBe(slovene);
  expect(planWords('sl').holiday(slovene)).toBe(slovene);
});

it('a holiday without an English name keeps its own', () => {
  expect(planWords('en').holiday('nov praznik')).toBe('nov praznik');
});
