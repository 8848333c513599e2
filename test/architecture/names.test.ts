import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface SourceText {
  readonly file: string;
  readonly text: string;
}

const SOURCES: readonly SourceText[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join('src', path))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const DECLARED =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) ([A-Za-z_$][\w$]*)/gm;
const LISTED = /^export (?:type )?\{([^}]*)\}(?! from)/gm;

/** The names a file declares and exports; what it hands on from another file is that file's. */
function exportedBy(text: string): readonly string[] {
  const declared = [...text.matchAll(DECLARED)].flatMap(([, name]) => name ?? []);
  const listed = [...text.matchAll(LISTED)]
    .flatMap(([, names = '']) => names.split(','))
    .flatMap((each) => / as ([\w$]+)$/.exec(each.trim())?.[1] ?? []);
  return [...new Set([...declared, ...listed])];
}

/** One dictionary in two languages is one meaning: the same path in `locales/en` and `locales/sl`. */
function meaningOf(file: string): string {
  return file.replace(/\/locales\/(?:en|sl)\//, '/locales/');
}

/** Exported names that more than one file gives a meaning to, with these files. */
function twoMeanings(sources: readonly SourceText[]): readonly string[] {
  const files = new Map<string, Set<string>>();
  for (const { file, text } of sources)
    for (const name of exportedBy(text))
      files.set(name, (files.get(name) ?? new Set()).add(meaningOf(file)));
  return [...files]
    .filter(([, declaring]) => declaring.size > 1)
    .map(([name, declaring]) => `${name}: ${[...declaring].join(', ')}`);
}

describe('an exported name has one meaning', () => {
  test('in all of src', () => {
    expect(twoMeanings(SOURCES)).toEqual([]);
  });

  const ONE: SourceText = { file: 'src/a.ts', text: 'export interface Place {}\n' };
  const OTHERS: readonly (readonly [string, SourceText, boolean])[] = [
    ['a type and a type', { file: 'src/b.ts', text: 'export type Place = string;\n' }, true],
    ['a type and a class', { file: 'src/b.ts', text: 'export class Place {}\n' }, true],
    ['a type and a value', { file: 'src/b.ts', text: 'export const Place = 1;\n' }, true],
    ['another name handed on', { file: 'src/b.ts', text: 'export { x as Place };\n' }, true],
    ['the name handed on', { file: 'src/b.ts', text: "export { Place } from './a.ts';\n" }, false],
    ['a name of the file alone', { file: 'src/b.ts', text: 'interface Place {}\n' }, false],
    ['a longer name', { file: 'src/b.ts', text: 'export interface Places {}\n' }, false],
  ];

  test.each(OTHERS)('%s', (_, other, isTwo) => {
    expect(twoMeanings([ONE, other])).toEqual(isTwo ? ['Place: src/a.ts, src/b.ts'] : []);
  });

  test('a dictionary in two languages is one', () => {
    const text = 'export const STAFF = {};\n';
    const pair = ['en', 'sl'].map((language) => `src/report/locales/${language}/staff.ts`);
    expect(twoMeanings(pair.map((file) => ({ file, text })))).toEqual([]);
    expect(twoMeanings([...pair, 'src/modes/staff.ts'].map((file) => ({ file, text })))).toEqual([
      'STAFF: src/report/locales/staff.ts, src/modes/staff.ts',
    ]);
  });
});

// Words that need no glossary: whoever uses GitHub, writes programs, or speaks English has them.
const OF_GITHUB = 'branch change comment commit history issue job pull repository run tag';
const OF_PROGRAMS =
  'code command entry error file input key kind line message name option output page reader result ' +
  'row state status text value version';
const OF_EVERY_DAY =
  'answer cause day held known listed local mail named place question reason said sent time unknown ' +
  'written';
const PLAIN = new Set([OF_GITHUB, OF_PROGRAMS, OF_EVERY_DAY].join(' ').split(' '));

/** Forms of words that the glossary has. */
const FORMS: Readonly<Record<string, string>> = {
  announced: 'announcement',
  closing: 'outcome',
  decision: 'verdict',
  kept: 'record',
  recorded: 'record',
  signed: 'signature',
  urgent: 'urgent intervention',
};
const ROOMS_OF_A_NEWCOMER = 4;

/** The words that the names of types share in four rooms or more, singular. */
function wordsMet(sources: readonly SourceText[]): readonly string[] {
  const rooms = new Map<string, Set<string>>();
  for (const { file, text } of sources)
    for (const [, name = ''] of text.matchAll(
      /^export (?:abstract )?(?:class|interface|type) (\w+)/gm,
    ))
      for (const [word] of name.matchAll(/[A-Z][a-z]{2,}/g)) {
        const singular = word.toLowerCase().replace(/(?<!s|u)s$/, '');
        const [, room = ''] = file.split('/');
        rooms.set(singular, (rooms.get(singular) ?? new Set()).add(room));
      }
  return [...rooms]
    .filter(([, where]) => where.size >= ROOMS_OF_A_NEWCOMER)
    .map(([word]) => word)
    .toSorted();
}

describe('ARCHITECTURE.md', () => {
  const page = readFileSync('.github/ARCHITECTURE.md', 'utf8');
  const [, glossary = ''] = page.split('## Glossary');
  const words = [...glossary.matchAll(/^\| ([^|]+?) \|/gm)]
    .flatMap(([, cell = '']) => cell.split(', '))
    .map((word) => word.toLowerCase());

  test('has every word that a newcomer meets in its glossary', () => {
    const missing = wordsMet(SOURCES).filter(
      (word) => !PLAIN.has(word) && !words.includes(FORMS[word] ?? word),
    );
    expect(missing).toEqual([]);
  });

  test('has no word twice', () => {
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test('says of every room what lives there', () => {
    const rooms = new Set(SOURCES.map(({ file }) => file.split('/')[1] ?? ''));
    const [table = ''] = page.split('## Who may import whom');
    const named = [...table.matchAll(/\]\(\.\.\/src\/([\w.-]+)\)/g)].flatMap(
      ([, room]) => room ?? [],
    );
    expect([...rooms].filter((room) => !named.includes(room))).toEqual([]);
  });

  test('a word counts from the fourth room on', () => {
    const word = (room: string): SourceText => ({
      file: `src/${room}/a.ts`,
      text: 'export interface StaffLedger {}\n',
    });
    expect(wordsMet(['mail', 'outbox', 'modes'].map(word))).toEqual([]);
    expect(wordsMet(['mail', 'outbox', 'modes', 'rules'].map(word))).toEqual(['ledger', 'staff']);
  });
});
