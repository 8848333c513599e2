import { expect, test } from 'vitest';
import type { PlanFormat } from '../../../../src/modes/plan.ts';
import { portfolioIn } from '../../../../src/modes/portfolio/shown.ts';
import { portfolioOf } from '../../../../src/portfolio/portfolio.ts';
import { intervention, listed, NOW } from '../../../portfolio/samples.ts';

const PORTFOLIO = portfolioOf([listed('hisa/a', [intervention('A', '2026-12-01T21:00:00Z')])], NOW);

test.each<readonly [PlanFormat, RegExp]>([
  ['text', /^(?![{<]).*hisa\/a/s],
  ['json', /^\{\n? *"schema": ?1/],
  ['ics', /^BEGIN:VCALENDAR/],
  ['html', /^<!doctype html>/i],
])('as %s', (format, expected) => {
  expect(portfolioIn(format, PORTFOLIO, 'en', 100)).toMatch(expected);
});

test('a text is as wide as the terminal', () => {
  expect(portfolioIn('text', PORTFOLIO, 'en', 40)).not.toBe(
    portfolioIn('text', PORTFOLIO, 'en', 100),
  );
});
