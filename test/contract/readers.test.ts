import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentedCommands, needsServer, runsAtOnce } from '../../scripts/documented-commands.ts';
import { brokenLinks, linksOf } from '../../scripts/links.ts';

// Each kind of reader has a page, and the index says how many steps it has. More than seven steps nobody
// takes in at three in the morning.

const INDEXES = ['docs/README.md', 'docs/sl/README.md'] as const;
const MOST_STEPS = 7;
/** Longest page for one reader, in lines: what does not fit belongs behind a link. */
const MOST_LINES = 110;

interface Reader {
  readonly index: string;
  readonly who: string;
  readonly page: string;
  readonly steps: string;
}

const readers: readonly Reader[] = INDEXES.flatMap((index) =>
  [...text(index).matchAll(/^\| ([^|]+) \| \[[^\]]+\]\(([^)]+)\) \| ([\d +]+) \|$/gm)].map(
    ([, who = '', link = '', steps = '']) => ({
      index,
      who,
      page: join(dirname(index), link),
      steps,
    }),
  ),
);

function text(path: string): string {
  return readFileSync(path, 'utf8');
}

/** The numbers of a page's steps: of its numbered headings, else of its numbered lists, outside code. */
function numbersIn(markdown: string): readonly number[] {
  const prose = markdown.replace(/^\s*```[\s\S]*?^\s*```$/gm, '');
  const numbers = (shape: RegExp): readonly number[] =>
    [...prose.matchAll(shape)].map(([, digits]) => Number(digits));
  const headings = numbers(/^## (\d+)\. /gm);
  return headings.length > 0 ? headings : numbers(/^(\d+)\. /gm);
}

/** How many steps each list has, as the index writes it: `5`, `3 + 3`. Each begins at 1 and leaves none out. */
function stepsIn(markdown: string): string {
  const lists: number[] = [];
  for (const number of numbersIn(markdown)) {
    if (number === 1) lists.push(1);
    else if (number === (lists.at(-1) ?? 0) + 1) lists[lists.length - 1] = number;
    else return `a list goes on with ${number}`;
  }
  return lists.join(' + ');
}

test('the steps are counted', () => {
  expect(stepsIn('## 1. A\n1. x\n## 2. B\n')).toBe('2');
  expect(stepsIn('1. a\n```sh\n9. no\n```\n2. b\n\n1. c\n')).toBe('2 + 1');
  expect(stepsIn('1. a\n3. c\n')).toBe('a list goes on with 3');
});

test('both indexes have the same kinds of readers', () => {
  const [english, slovene] = INDEXES.map((index) => readers.filter((each) => each.index === index));
  expect(english?.length).toBe(9);
  const steps = (all: readonly Reader[] | undefined): unknown =>
    all?.map((each) => each.steps).toSorted();
  expect(steps(slovene)).toEqual(steps(english));
});

describe.each(readers)('$index: $who', ({ page, steps }) => {
  test('the page is there, short, and has the steps that the index says', () => {
    const markdown = text(page);
    expect(stepsIn(markdown)).toBe(steps);
    expect(steps.split(' + ').filter((each) => Number(each) > MOST_STEPS)).toEqual([]);
    expect(markdown.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });

  test('every link leads somewhere, and every command is one that is tried', () => {
    expect(brokenLinks([page])).toEqual([]);
    expect(linksOf(text(page)).length).toBeGreaterThan(0);
    const commands = documentedCommands(page, text(page));
    expect(commands.filter((each) => !runsAtOnce(each) && !needsServer(each))).toEqual([]);
  });

  test('a page in Slovene links Slovene pages where there are any', () => {
    if (!page.startsWith('docs/sl/')) return;
    const twins = text('docs/sl/README.md');
    const foreign = linksOf(text(page))
      .map(({ url }) => join(dirname(page), url.replace(/#.*/, '')))
      .filter((path) => /^docs\/(?:\w|-)+\.md$/.test(path) && existsSync(path));
    const known: Readonly<Record<string, string>> = {
      'docs/modes.md': 'nacini.md',
      'docs/recipes.md': 'recepti.md',
      'docs/troubleshooting.md': 'tezave.md',
      'docs/concepts.md': 'pojmi.md',
    };
    const avoidable = foreign.filter((path) => twins.includes(`(${known[path] ?? 'none'})`));
    expect(avoidable).toEqual([]);
  });
});
