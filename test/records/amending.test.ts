import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { amended, type Entry, type EntryPath } from '../../src/records/amending.ts';
import { readIntervention } from '../../src/records/intervention.ts';
import { exampleFile } from '../support/enarocanje.ts';

const FILE = `# before
version: 1 # one
approvals:
  client: { by: "a", at: b }   # yes
# between
urgent:
  reason: >
    long
    text
  # inner
staff:
  - ref: O-1
    role: x
  - { ref: O-2, role: 'y' } # z
empty: {}
# after
`;
const AT = { 'sent-at': '2026-11-26T09:12', recipients: ['a@b.si', 'c@d.si'], reference: 'SD-2#3' };

const ROWS: readonly (readonly [
  name: string,
  path: EntryPath,
  entry: Entry,
  added: readonly string[],
])[] = [
  [
    'a new block comes last',
    ['announcement'],
    AT,
    [
      'announcement:',
      '  sent-at: 2026-11-26T09:12',
      '  recipients: [a@b.si, c@d.si]',
      '  reference: "SD-2#3"',
    ],
  ],
  ['a key beside another', ['approvals', 'ezdrav-ict'], { by: 'x' }, ['  ezdrav-ict: { by: x }']],
  [
    'a long one in lines',
    ['approvals', 'ezdrav-ict'],
    { by: 'x'.repeat(70), at: 'y' },
    ['  ezdrav-ict:', `    by: ${'x'.repeat(70)}`, '    at: y'],
  ],
  ['behind a folded text', ['urgent', 'incident'], 'INC-1', ['  incident: INC-1']],
  ['in a list', ['staff', 0, 'left'], '2026-11-20', ['    left: 2026-11-20']],
  ['into an empty mapping', ['empty', 'a'], 1, ['empty: { a: 1 }']],
  ['with all that lacks on the way', ['outcome', 'a', 'b'], 'c', ['outcome:', '  a: { b: c }']],
  [
    'a mapping on one line',
    ['staff', 1, 'left'],
    'x: y',
    [`  - { ref: O-2, role: 'y', left: "x: y" } # z`],
  ],
  [
    'in the place of another',
    ['approvals', 'client'],
    { by: 'c' },
    ['  client: { by: c }   # yes'],
  ],
  [
    'in the place of one within a line',
    ['approvals', 'client', 'by'],
    'c',
    ['  client: { by: c, at: b }   # yes'],
  ],
];

test.each(ROWS)('%s', (_, path, entry, added) => {
  const lines = amended(FILE, path, entry).split('\n');
  const before = FILE.split('\n');
  expect(lines.filter((line) => !before.includes(line))).toEqual(added);
  const lost = before.filter((line) => !lines.includes(line));
  expect(lost.length).toBeLessThanOrEqual(1);
});

test('a file without a line end gets one, another line end stays', () => {
  expect(amended('version: 1', ['a', 'b'], 'c')).toBe('version: 1\na:\n  b: c\n');
  expect(amended('version: 1\r\n# x\r\n', ['a'], { b: 'c' })).toBe(
    'version: 1\r\na:\r\n  b: c\r\n# x\r\n',
  );
});

test.each([
  ['a text on the way', ['version', 'a']],
  ['a text further up', ['version', 'a', 'b']],
  ['a name in a list', ['staff', 'left', 'on']],
  ['a place beyond the list', ['staff', 7, 'left']],
] as const)('%s is no way', (_, path) => {
  expect(() => amended(FILE, path, 'x')).toThrow(/no mapping/);
});

test.each(['x: { a }\n', 'x:\n  ? a\n'])(
  'a key without a value is written in no file: %j',
  (text) => {
    expect(() => amended(text, ['x', 'a'], 'c')).toThrow(/without a place/);
    expect(() => amended(text, ['x', 'd'], 'c')).toThrow(/without a place/);
  },
);

describe('whatever is written', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  const entry: fc.Arbitrary<Entry> = fc.letrec<{ entry: Entry }>((tie) => ({
    entry: fc.oneof(
      { maxDepth: 2 },
      text,
      fc.array(text, { maxLength: 3 }),
      fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), tie('entry'), {
        minKeys: 1,
        maxKeys: 3,
      }),
    ),
  })).entry;
  test.each([
    [['announcement']],
    [['approvals', 'client']],
    [['staff', 1, 'left']],
    [['staff', 0, 'x']],
  ] as const)('at %j it is read back, and the rest is as it was', (path) => {
    fc.assert(
      fc.property(entry, (value) => {
        const [before, after] = [FILE, amended(FILE, path, value)].map((each): unknown =>
          parse(each, { schema: 'failsafe' }),
        );
        const expected = structuredClone(before) as Record<string, unknown>;
        let node: Record<string, unknown> = expected;
        for (const step of path.slice(0, -1)) node = node[step] as Record<string, unknown>;
        node[String(path.at(-1))] = value;
        expect(after).toEqual(expected);
      }),
    );
  });

  test('the digest of the plan stays', () => {
    const before = exampleFile('intervention.yml');
    const digest = (file: string): unknown => {
      const reading = readIntervention('.ezdrav/intervention.yml', new TextEncoder().encode(file));
      return reading.ok ? reading.planDigest : reading.diagnostics;
    };
    const after = amended(before, ['outcome'], { result: 'completed', deviations: 'ni: jih # a' });
    expect(digest(after)).toBe(digest(before));
    for (const line of before.split('\n')) expect(after.split('\n')).toContain(line);
  });
});
