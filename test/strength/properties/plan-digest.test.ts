import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, isScalar, parse, Scalar, visit } from 'yaml';
import { readIntervention } from '../../../src/records/intervention.ts';
import { exampleFile } from '../../support/enarocanje.ts';
import { times } from '../../support/sample.ts';
import { note } from '../figures.ts';
import { utf8 } from '../hostile/spoil.ts';

// The digest of a plan ignores comments, quoting, key order and what comes after the plan, and nothing
// else. The plan is written again in every way YAML has, and every leaf of it is changed.

const RUNS = { seed: 20_261_123, numRuns: times(250, 500) };

type Tree = string | Tree[] | { [key: string]: Tree };

/** The example's intervention, every scalar as it is written. */
const PLAN = parse(
  `${exampleFile('intervention.yml')
    .replace('network: { change: false }', 'network: { change: false, reference: A-1 }')
    .replace(/^ {2}tag: (.*)$/m, `  tag: $1\n  commit: ${'3f1c'.repeat(10)}`)}urgent:
  reason: Izpad potrjevanja e-receptov na vseh lokacijah.
  incident: INC-2026-7781
  notification: { sent-at: 2026-12-01T22:10, recipients: [servicedesk@src.si] }
`,
  { schema: 'failsafe' },
) as { [key: string]: Tree };
const AFTER = new Set(['status', 'tests', 'announcement', 'approvals', 'outcome']);

function digest(text: string): string {
  const reading = readIntervention('i.yml', utf8(text));
  if (!reading.ok) throw new Error(`${text}\n${JSON.stringify(reading.diagnostics)}`);
  return reading.planDigest;
}

/** Draws one of so many, from numbers fast-check gives. */
type Draw = (choices: number) => number;
const draws = fc.infiniteStream(fc.nat(9_999)).map(
  (stream): Draw =>
    (choices) =>
      (stream.next().value ?? 0) % choices,
);

function shuffled(tree: Tree, draw: Draw): Tree {
  if (typeof tree === 'string') return tree;
  if (Array.isArray(tree)) return tree.map((item) => shuffled(item, draw));
  const rest = Object.entries(tree);
  const entries: [string, Tree][] = [];
  while (rest.length > 0) {
    for (const [key, value] of rest.splice(draw(rest.length), 1)) {
      entries.push([key, shuffled(value, draw)]);
    }
  }
  return Object.fromEntries(entries);
}

const QUOTES = [Scalar.PLAIN, Scalar.QUOTE_SINGLE, Scalar.QUOTE_DOUBLE] as const;
const REMARKS = [' opomba', ' version: 2', ' --- ', ' "', ' [', '', ' # #'];

/** The same tree in another hand: quotes, comments, flow or block, width and indentation. */
function written(tree: Tree, draw: Draw): string {
  const document = new Document(tree, { schema: 'failsafe' });
  visit(document, {
    Scalar(key, node) {
      node.type = QUOTES[draw(3)] ?? Scalar.PLAIN;
      if (key !== 'key' && draw(8) === 0) node.comment = REMARKS[draw(REMARKS.length)] ?? '';
    },
    Collection(_, node) {
      if (draw(6) === 0) node.flow = true;
    },
    Pair(_, { key }) {
      if (isScalar(key) && draw(8) === 0) key.commentBefore = REMARKS[draw(REMARKS.length)] ?? '';
    },
  });
  const text = document.toString({
    indent: 2 + draw(4),
    lineWidth: 40 + draw(200),
    directives: draw(2) === 0 ? null : false,
  });
  return draw(2) === 0 ? text : text.replaceAll('\n', '\r\n');
}

const SAME = digest(written(PLAN, () => 0));

test('written in any other way it is the same', ({ task }) => {
  const texts = new Set<string>();
  fc.assert(
    fc.property(draws, (draw) => {
      const text = written(shuffled(PLAN, draw), draw);
      texts.add(text);
      expect(digest(text)).toBe(SAME);
    }),
    RUNS,
  );
  note(task, { 'property-cases': RUNS.numRuns });
  expect(texts.size).toBe(RUNS.numRuns);
});

type Path = readonly (string | number)[];

function leaves(tree: Tree, path: Path = []): readonly Path[] {
  if (typeof tree === 'string') return [path];
  return Object.entries(tree).flatMap(([key, value]) =>
    leaves(value, [...path, Array.isArray(tree) ? Number(key) : key]),
  );
}

function at(tree: Tree, path: Path): Tree {
  const [key, ...rest] = path;
  if (key === undefined || typeof tree === 'string') return tree;
  const inner = Array.isArray(tree) ? tree[Number(key)] : tree[key];
  return inner === undefined ? '' : at(inner, rest);
}

function changed(tree: Tree, path: Path, to: Tree): Tree {
  const [key, ...rest] = path;
  if (key === undefined || typeof tree === 'string') return to;
  if (Array.isArray(tree)) {
    return tree.map((item, index) => (index === key ? changed(item, rest, to) : item));
  }
  return Object.fromEntries(
    Object.entries(tree).map(([name, value]) => [
      name,
      name === key ? changed(value, rest, to) : value,
    ]),
  );
}

/** Another value that may stand where this one does; null where there is none. */
function other(path: Path, value: string): string | null {
  const key = path.at(-1);
  if (key === 'version') return null;
  if (key === 'environment') return value === 'test' ? 'production' : 'test';
  if (key === 'level') return value === 'high' ? 'low' : 'high';
  if (value === 'true' || value === 'false') return value === 'true' ? 'false' : 'true';
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return value.replace(/:(\d)\d$/, ':$17');
  if (/^\d+$/.test(value)) return `${Number(value) + 1}`;
  if (/^[0-9a-f]{40}$/.test(value))
    return value.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
  return `${value}x`;
}

const isAfter = (path: Path): boolean =>
  AFTER.has(String(path[0])) || (path[0] === 'urgent' && path[1] === 'notification');

/** Where another value cannot be made of the one that stands there. */
const AFTERWARDS_TO: Readonly<Record<string, string>> = {
  status: 'withdrawn',
  'tests.0.result': 'failed',
};
const OPTIONAL = ['network', 'risk', 'urgent'];

const LEAVES = leaves(PLAN);

const named = (paths: readonly Path[]): readonly { path: Path; name: string }[] =>
  paths.map((path) => ({ path, name: path.join('.') }));

test.for(named(LEAVES.filter(isAfter)))('$name changed is the same plan', ({ path }, { task }) => {
  const value = at(PLAN, path);
  const to =
    AFTERWARDS_TO[path.join('.')] ?? (typeof value === 'string' ? other(path, value) : null);
  note(task, { 'property-cases': 1 });
  expect(to).not.toBeNull();
  expect(digest(written(changed(PLAN, path, to ?? ''), () => 0))).toBe(SAME);
});

test.for(OPTIONAL)('without %s it is another plan', (key, { task }) => {
  const { [key]: _, ...rest } = PLAN;
  note(task, { 'property-cases': 1 });
  expect(PLAN).toHaveProperty(key);
  expect(digest(written(rest, () => 0))).not.toBe(SAME);
});

test('a list in another order is another plan', () => {
  const two: Tree = ['eRecept', 'CRPP'];
  const turned: Tree = ['CRPP', 'eRecept'];
  const [first, second] = [two, turned].map((affects) =>
    digest(written({ ...PLAN, affects }, () => 0)),
  );
  expect(first).not.toBe(second);
});

test.for(named(LEAVES.filter((path) => !isAfter(path))))(
  '$name changed is another plan',
  ({ path }, { task }) => {
    const value = at(PLAN, path);
    const to = typeof value === 'string' ? other(path, value) : null;
    note(task, { 'property-cases': 1 });
    if (to === null) {
      expect(path).toEqual(['version']);
      return;
    }
    expect(digest(written(changed(PLAN, path, to), () => 0))).not.toBe(SAME);
  },
);
