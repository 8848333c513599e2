import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DECISIONS } from './decisions.ts';

/** Which rooms a room may import from, itself apart. `types`: for their types only. */
const DIRECTIONS: Readonly<
  Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>
> = {
  index: { values: ['main'] },
  cli: { values: ['command-line'] },
  main: { values: ['modes', 'runner', 'github', 'report', 'faults'], types: ['records'] },
  'command-line': { values: ['modes', 'runner', 'report', 'records', 'calendar', 'faults'] },
  modes: {
    values: [
      'github',
      'mail',
      'runner',
      'records',
      'rules',
      'letters',
      'report',
      'calendar',
      'audits',
      'staffing',
      'outbox',
      'outcome',
      'witness',
      'dns',
      'figures',
      'dossier',
      'portfolio',
      'faults',
    ],
  },
  github: {
    values: ['calendar', 'faults'],
    types: ['records', 'rules', 'audits', 'witness', 'outcome'],
  },
  mail: { values: ['calendar', 'faults'], types: ['records', 'rules', 'letters', 'outbox'] },
  dns: { values: [], types: ['witness'] },
  runner: { values: [], types: ['records', 'rules', 'github', 'calendar'] },
  records: { values: ['calendar'] },
  rules: { values: ['calendar', 'witness'], types: ['records', 'faults'] },
  outbox: { values: ['calendar'], types: ['records', 'rules'] },
  outcome: { values: ['calendar'], types: ['records', 'rules'] },
  staffing: { values: ['calendar'], types: ['records', 'rules'] },
  audits: { values: ['calendar'], types: ['records'] },
  letters: { values: ['calendar', 'outcome'], types: ['records'] },
  report: {
    values: [
      'calendar',
      'rules',
      'outcome',
      'audits',
      'figures',
      'dossier',
      'portfolio',
      'staffing',
      'outbox',
    ],
    types: ['records', 'witness', 'faults'],
  },
  figures: { values: ['calendar', 'staffing'], types: ['records'] },
  dossier: { values: ['calendar', 'records', 'rules', 'witness'] },
  portfolio: { values: ['calendar', 'rules'], types: ['records'] },
  witness: { values: ['calendar'], types: ['records'] },
  calendar: { values: [] },
  faults: { values: [] },
};
const PURE = [
  'records',
  'calendar',
  'rules',
  'letters',
  'report',
  'audits',
  'staffing',
  'outbox',
  'witness',
  'outcome',
  'figures',
  'dossier',
  'portfolio',
];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join('src', path));

/** Whole statements of `import … from '…'`, `export … from '…'`, and `import('…')`. */
const IMPORTS: readonly Import[] = FILES.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(/^(?:import|export)\b([^;'"]*?)\bfrom\s+['"]([^'"]+)['"]/gm);
  const bare = text.matchAll(/^import\s+['"]([^'"]+)['"]/gm);
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...statements].map(([, names = '', from = '']) => {
      const braces = /\{([\s\S]*)\}/
        .exec(names)?.[1]
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean);
      const allTypes =
        braces !== undefined &&
        braces.length > 0 &&
        braces.every((name) => name.startsWith('type '));
      return { file, from, typeOnly: /^\s*type\b/.test(names) || allTypes };
    }),
    ...[...bare, ...dynamic].map(([, from = '']) => ({ file, from, typeOnly: false })),
  ];
});

function roomOf(file: string): string {
  const [, second = ''] = file.split('/');
  return second.replace(/\.ts$/, '');
}

function target({ file, from }: Import): string | null {
  return from.startsWith('.') ? normalize(join(dirname(file), from)) : null;
}

describe('directions', () => {
  test('every room is on the plan', () => {
    const rooms = new Set(FILES.map(roomOf));
    expect([...rooms].filter((room) => !(room in DIRECTIONS))).toEqual([]);
  });

  test('imports run only the way they may', () => {
    const wrong = IMPORTS.flatMap((each) => {
      const path = target(each);
      if (path === null || !path.startsWith('src/')) return [];
      const [here, there] = [roomOf(each.file), roomOf(path)];
      const may = DIRECTIONS[here];
      const allowed =
        here === there ||
        may?.values.includes(there) === true ||
        (each.typeOnly && may?.types?.includes(there) === true);
      return allowed ? [] : [`${each.file} → ${path}${each.typeOnly ? ' (type)' : ''}`];
    });
    expect(wrong).toEqual([]);
  });

  test('no file imports itself through others', () => {
    const edges = new Map<string, string[]>();
    for (const each of IMPORTS) {
      const path = target(each);
      if (path !== null) edges.set(each.file, [...(edges.get(each.file) ?? []), path]);
    }
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file))
        circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) {
        for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
        done.add(file);
      }
    };
    for (const file of FILES) visit(file, []);
    expect(circles).toEqual([]);
  });
});

const IMPURE =
  /Date\.now|new Date\(\)|DateTime\.(?:now|local|utc)\(|\bprocess\.|@actions\/(?!expressions\/)|octokit|node:(?:fs|http|https|net|child_process)/;
const isImpure = (file: string): boolean => IMPURE.test(readFileSync(file, 'utf8'));

describe('pure rooms', () => {
  test.each(PURE)('%s knows no clock, process, file or network', (room) => {
    expect(FILES.filter((file) => roomOf(file) === room).filter(isImpure)).toEqual([]);
  });

  test('what decides in the modes knows none either, nor any edge or whoever asks one', () => {
    expect(DECISIONS.filter((file) => !FILES.includes(file))).toEqual([]);
    expect(DECISIONS.filter(isImpure)).toEqual([]);
    expect(DECISIONS.filter((file) => /\basync\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
    const wrong = IMPORTS.filter(({ file, typeOnly }) => !typeOnly && DECISIONS.includes(file))
      .map((each) => ({ file: each.file, path: target(each) }))
      .filter(
        ({ path }) => path !== null && !PURE.includes(roomOf(path)) && !DECISIONS.includes(path),
      )
      .map(({ file, path }) => `${file} → ${path}`);
    expect(wrong).toEqual([]);
  });

  test('luxon lives in the calendar alone', () => {
    const elsewhere = IMPORTS.filter(
      ({ file, from }) => from === 'luxon' && roomOf(file) !== 'calendar',
    );
    expect(elsewhere).toEqual([]);
  });
});

test('nothing that is loaded at the start brings an HTTP client of its own', () => {
  const heavy = IMPORTS.filter(
    ({ from, typeOnly }) =>
      !typeOnly &&
      ['@actions/core', '@actions/github', 'undici', 'node:http', 'node:https'].includes(from),
  );
  expect(heavy).toEqual([]);
});
