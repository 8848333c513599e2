import { describe, expect, test } from 'vitest';
import { portfolioOf } from '../../src/portfolio/portfolio.ts';
import { messagesIn } from '../../src/report/language.ts';
import { portfolioHtml } from '../../src/report/portfolio/html.ts';
import { portfolioIcs } from '../../src/report/portfolio/ics.ts';
import { portfolioJson } from '../../src/report/portfolio/json.ts';
import { portfolioMarkdown, portfolioText } from '../../src/report/portfolio/document.ts';
import {
  everything,
  FREEZE,
  intervention,
  listed,
  NOW,
  settled,
  SOLUTION,
} from '../portfolio/samples.ts';
import { expectGolden } from './golden.ts';

const PORTFOLIO = portfolioOf(everything(), NOW);
const NOTHING = portfolioOf([listed('hisa/a', [])], NOW);

describe.each(['en', 'sl'] as const)('a portfolio in which everything happens, %s', (language) => {
  const messages = messagesIn(language);

  test('for a terminal', () => {
    const text = portfolioText(PORTFOLIO, messages, 80);
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expectGolden(`portfolio.${language}.txt`, text);
  });

  test('as a page', () =>
    expectGolden(`portfolio.${language}.html`, portfolioHtml(PORTFOLIO, messages)));

  test('for a job’s summary, which takes no picture', () => {
    const markdown = portfolioMarkdown(PORTFOLIO, messages);
    expect(markdown).not.toMatch(/<svg|<style|<script/);
    expect(markdown).toContain('&#60;script');
    expectGolden(`portfolio.${language}.md`, markdown);
  });

  test('as a calendar', () =>
    expectGolden(
      `portfolio.${language}.ics`,
      portfolioIcs(PORTFOLIO, messages).replaceAll('\r\n', '\n'),
    ));

  test('whoever approved or is on duty is named nowhere', () => {
    const all = [
      portfolioText(PORTFOLIO, messages, 200),
      portfolioHtml(PORTFOLIO, messages),
      portfolioMarkdown(PORTFOLIO, messages),
      portfolioIcs(PORTFOLIO, messages).replaceAll('\r\n ', ''),
      portfolioJson(PORTFOLIO, 'en'),
    ];
    for (const said of all) expect(said).not.toMatch(/Ana|Bor|234|ekipa A|skrbnik@/);
  });

  test('a freeze of all solutions, and a notification that was sent', () => {
    const solution = { ...SOLUTION, freezes: [FREEZE] };
    const notification = settled().announcement;
    const urgent = { reason: 'Izpad.', ...(notification !== undefined && { notification }) };
    const one = intervention('U-1', '2026-11-25T10:00:00Z', { urgent });
    const two = [listed('hisa/a', [one], { solution }), listed('hisa/b', [], { solution })];
    const text = portfolioText(portfolioOf(two, NOW), messages, 200);
    expect(text).toContain(messages.portfolio.allSolutions);
    expect(text).toContain(messages.portfolio.notified('').slice(0, 12));
  });

  test('with nothing to come it says so', () => {
    expect(portfolioText(NOTHING, messages, 80)).toContain(messages.portfolio.nothing);
    expect(portfolioHtml(NOTHING, messages)).toContain(messages.portfolio.nothing);
    expect(portfolioMarkdown(NOTHING, messages)).toContain(messages.portfolio.nothing);
  });
});

test('as JSON', () => expectGolden('portfolio.json', portfolioJson(PORTFOLIO, 'en')));

test('a summary of hundreds of interventions at once holds less than a job’s summary may', () => {
  const many = Array.from({ length: 200 }, (_, index) => {
    return intervention(`P-${index}`, '2026-12-01T21:00:00Z', { title: '<'.repeat(200) });
  });
  const unread = many.map(({ id }) => listed(`hisa/${id}`, [], { drafts: ['<'.repeat(150)] }));
  const portfolio = portfolioOf([listed('hisa/a', many), ...unread], NOW);
  const markdown = portfolioMarkdown(portfolio, messagesIn('sl'));
  expect(portfolio.conflicts).toHaveLength((200 * 199) / 2);
  expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024);
  expect(markdown).toContain(messagesIn('sl').portfolio.more('19800'));
});
