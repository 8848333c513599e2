import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cards } from '../../scripts/cards.ts';
import { messagesIn } from '../../src/report/language.ts';
import { REASON_CODES } from '../../src/rules/reason-codes.ts';
import { INPUT_NAMES } from '../../src/runner/inputs.ts';
import { rendered } from './rendered.ts';

const made = cards();
const FOLDERS = ['docs/rules', 'docs/sl/rules'];

test.each([...made])('%s is fresh: npm run cards', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test.each(FOLDERS)('%s holds nothing else', (folder) => {
  const paths = readdirSync(folder).map((name) => `${folder}/${name}`);
  expect(paths.sort()).toEqual([...made.keys()].filter((path) => dirname(path) === folder).sort());
});

describe.each(FOLDERS)('%s', (folder) => {
  const pages = [...made].filter(([path]) => dirname(path) === folder);

  test.each([...REASON_CODES])('%s has an anchor and a way out', (code) => {
    const card = made.get(`${folder}/${code.split('.')[0]}.md`) ?? '';
    expect(card).toContain(`<a id="${code}"></a>`);
    const unblock = card.split('\n').find((line) => line.startsWith(`- \`${code}\`: `)) ?? '';
    expect(unblock.length).toBeGreaterThan(code.length + 25);
  });

  test.each(pages)('%s: every link leads to a page and an anchor', (_, text) => {
    for (const [, path = '', anchor] of text.matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g)) {
      const target = new URL(path, `file:///${folder}/`).pathname.slice(1);
      expect(made.has(target) || existsSync(target), path).toBe(true);
      if (anchor !== undefined) expect(made.get(target)).toContain(`<a id="${anchor}"></a>`);
    }
  });

  test.each(pages.filter(([path]) => !path.endsWith('README.md')))(
    '%s has the one shape',
    (_, text) => {
      const { elements } = rendered(text);
      expect(elements.filter((name) => name === 'h1' || name === 'h2')).toEqual([
        'h1',
        'h2',
        'h2',
        'h2',
        'h2',
      ]);
      expect(elements.filter((name) => name === 'table')).toHaveLength(1);
      expect(text).not.toMatch(/undefined|\[object|[\uE000\uE001]/);
    },
  );
});

describe.each(['en', 'sl'] as const)('settings in %s', (language) => {
  const settings = Object.values(messagesIn(language).rules).flatMap(({ settings: all }) => all);

  test.each(settings)('%s is a key of its file or an input', (key) => {
    const [, file, path = ''] = /^(\w+)\.yml: `([^`]+)`$/.exec(key) ?? [];
    const input = /^(?:input|vhod) `([^`]+)`$/.exec(key)?.[1];
    if (file === undefined) return expect(INPUT_NAMES).toContain(input);
    let node: unknown = JSON.parse(readFileSync(`schemas/${file}.schema.json`, 'utf8'));
    for (const name of path.split('.')) {
      const { properties } = node as { readonly properties: Readonly<Record<string, unknown>> };
      expect(Object.keys(properties)).toContain(name);
      node = properties[name];
    }
    return undefined;
  });
});
