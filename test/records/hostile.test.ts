import { describe, expect, test } from 'vitest';
import { readIntervention } from '../../src/records/intervention.ts';
import { readStaff } from '../../src/records/staff.ts';
import { decodeText } from '../../src/records/text.ts';
import { bytes, changed, faults, LEAST } from './texts.ts';

const read = (source: Uint8Array): readonly string[] => faults(readIntervention('i.yml', source));

const endingWith = (...tail: readonly number[]): Uint8Array =>
  Uint8Array.from([...bytes(LEAST), ...tail]);

describe('bytes', () => {
  const rows: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
    ['nothing', bytes(''), ['1:1 | empty']],
    ['only spaces and line ends', bytes('  \n\n'), ['1:1 | empty']],
    ['only comments', bytes('# a\n# b\n'), ['1:1 | empty']],
    ['only a document start', bytes('---\n...\n'), ['1:1 | empty']],
    ['5 MB', new Uint8Array(5_000_000).fill(97), ['1:1 | too-large | 5000000 | ≤ 32768']],
    ['a byte too many', new Uint8Array(32_769).fill(32), ['1:1 | too-large | 32769 | ≤ 32768']],
    ['a byte for each that is allowed', bytes(LEAST.padEnd(32_768, '#')), []],
    [
      'a byte order mark before invalid UTF-8',
      Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xff]),
      ['1:3 | not-utf8 | UTF-8'],
    ],
    ['invalid UTF-8', endingWith(0x23, 0xff), ['14:2 | not-utf8 | UTF-8']],
    ['a cut character', endingWith(0x23, 0xc4), ['14:2 | not-utf8 | UTF-8']],
    ['an overlong form', endingWith(0xc0, 0xaf), ['14:1 | not-utf8 | UTF-8']],
    ['a surrogate in UTF-8', endingWith(0xed, 0xa0, 0x80), ['14:1 | not-utf8 | UTF-8']],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x76, 0]), ['1:1 | not-utf8 | UTF-8']],
    [
      'a pointer of LFS',
      bytes('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'),
      ['1:1 | not-a-file | lfs-pointer'],
    ],
  ];
  test.each(rows)('%s', (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });
});

test('a staff file of a byte too many', () => {
  expect(faults(readStaff('s.yml', new Uint8Array(1024 * 1024 + 1)))).toEqual([
    '1:1 | too-large | 1048577 | ≤ 1048576',
  ]);
  expect(decodeText(new Uint8Array(2), { bytes: 1, nodes: 1 }).text).toBe('');
});

describe('characters', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['NUL', '\0', 'U+0000'],
    ['bell', '\u0007', 'U+0007'],
    ['escape', '\u001b', 'U+001B'],
    ['lexer mark', '\u001f', 'U+001F'],
    ['delete', '\u007f', 'U+007F'],
    ['next line', '\u0085', 'U+0085'],
    ['line separator', '\u2028', 'U+2028'],
    ['right-to-left override', '\u202e', 'U+202E'],
    ['isolate', '\u2066', 'U+2066'],
    ['right-to-left mark', '\u200f', 'U+200F'],
    ['Arabic letter mark', '\u061c', 'U+061C'],
    ['zero-width space', '\u200b', 'U+200B'],
    ['byte order mark inside', '\ufeff', 'U+FEFF'],
    ['tag letter', '\u{e0041}', 'U+E0041'],
    ['a return without line feed', 'a\rb', 'U+000D'],
  ];
  test.each(rows)('%s', (_, character, name) => {
    const at = character.startsWith('a') ? 9 : 8;
    const text = changed(LEAST, 'title: T', `title: ${character}`);
    expect(read(bytes(text))).toEqual([`3:${at} | control-character | ${name}`]);
  });
  test('a byte order mark at the beginning', () => {
    expect(read(bytes(`\n\ufeff${LEAST}`))).toEqual(['2:1 | control-character | U+FEFF']);
    // As some editors put it before everything, it says nothing.
    expect(read(bytes(`\ufeff${LEAST}`))).toEqual([]);
  });
  test.each([
    ['NUL', String.raw`"\0"`, 'U+0000'],
    ['escape', String.raw`"\e[2J"`, 'U+001B'],
    ['override', String.raw`"\u202e"`, 'U+202E'],
    ['lone surrogate', String.raw`"\ud800"`, 'U+D800'],
    ['next line', String.raw`"a\Nb"`, 'U+0085'],
  ])('%s, written as an escape', (_, value, name) => {
    const text = changed(LEAST, 'title: T', `title: ${value}`);
    expect(read(bytes(text))).toEqual([`3:8 | control-character | title | ${name}`]);
  });
  test('an escape in a key', () => {
    expect(read(bytes(`${LEAST}"\\u202e": a\n`))).toContain('14:1 | control-character | U+202E');
  });
  test('columns count characters, not bytes nor halves of characters', () => {
    expect(read(bytes(changed(LEAST, 'title: T', 'title: č😀\u202e')))).toEqual([
      '3:10 | control-character | U+202E',
    ]);
  });
});

const feature = (place: string, name: string): readonly string[] => [
  `${place} | yaml-feature | ${name}`,
];

describe('features of YAML', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['%YAML 1.1', `%YAML 1.1\n---\n${LEAST}`, feature('1:1', 'directive')],
    ['%TAG', `%TAG ! tag:example.si,2026:\n---\n${LEAST}`, feature('1:1', 'directive')],
    ['anchor', changed(LEAST, 'title: T', 'title: &a T'), feature('3:8', 'anchor')],
    ['alias', changed(LEAST, 'title: T', 'title: *a'), feature('3:8', 'alias')],
    ['tag', changed(LEAST, 'title: T', 'title: !!str T'), feature('3:8', 'tag')],
    ['non-specific tag', changed(LEAST, 'title: T', 'title: ! T'), feature('3:8', 'tag')],
    ['merge key', `${LEAST}<<: { a: b }\n`, feature('14:1', 'merge-key')],
    ['explicit key', `${LEAST}? a\n: b\n`, feature('14:1', 'complex-key')],
    ['a list as key', `${LEAST}[a]: b\n`, feature('14:1', 'complex-key')],
    ['a mapping as key', `${LEAST}{ a: b }: c\n`, feature('14:1', 'complex-key')],
    ['second document', `${LEAST}---\na: b\n`, feature('14:1', 'second-document')],
    ['second document without start', `${LEAST}...\na: b\n`, feature('15:1', 'second-document')],
    ['second document, empty', `---\n---\n${LEAST}`, feature('2:1', 'second-document')],
    ['many document ends', `${LEAST}${'...\n'.repeat(2000)}`, feature('15:1', 'second-document')],
    [
      'an anchor, then a second document',
      'a: &a b\n---\nc: d\n',
      [...feature('1:4', 'anchor'), ...feature('2:1', 'second-document')],
    ],
    [
      'an anchor, then two document ends',
      'a: &a b\n...\n...\n',
      [...feature('1:4', 'anchor'), ...feature('3:1', 'second-document')],
    ],
    [
      'two document starts, then an anchor that nobody reads',
      '---\n---\na: &a b\n',
      feature('2:1', 'second-document'),
    ],
    ['an anchor, then one document end', 'a: &a b\n...\n', feature('1:4', 'anchor')],
    ['an anchor after a list that is not closed', 'a: [b\nc: &a d\n', feature('2:4', 'anchor')],
    [
      'several at once',
      `a: &a b\nc: *a\nd: !e f\n`,
      [...feature('1:4', 'anchor'), ...feature('2:4', 'alias'), ...feature('3:4', 'tag')],
    ],
  ];
  test.each(rows)('%s', (_, text, expected) => {
    expect(read(bytes(text))).toEqual(expected);
  });
  test('an alias bomb is seen before it grows', () => {
    const lines = ['a0: &a0 [x,x,x,x,x,x,x,x,x]'];
    for (let i = 1; i < 9; i += 1) lines.push(`a${i}: &a${i} [${`*a${i - 1},`.repeat(9)}]`);
    expect(read(bytes(lines.join('\n')))[0]).toBe('1:5 | yaml-feature | anchor');
  });
  test('one document may have its start and end', () => {
    expect(read(bytes(`---\n${LEAST}...\n`))).toEqual([]);
  });
});

describe('YAML that is none', () => {
  test.each([
    ['tab as indentation', changed(LEAST, 'release: { tag: v1 }', 'release:\n\ttag: v1')],
    ['unclosed quote', changed(LEAST, 'title: T', 'title: "T')],
    ['unclosed list', changed(LEAST, 'affects: []', 'affects: [')],
    ['closing too much', changed(LEAST, 'affects: []', 'affects: []]')],
    ['colon in text', changed(LEAST, 'title: T', 'title: T: a: b')],
    ['reserved sign', changed(LEAST, 'title: T', 'title: @T')],
    ['bad indentation', changed(LEAST, 'title: T', '   title: T')],
    ['text without key', `${LEAST}abc\n`],
    ['item among keys', `${LEAST}- a\n`],
    ['bad escape', changed(LEAST, 'title: T', 'title: "\\q"')],
  ])('%s', (_, text) => {
    const found = read(bytes(text));
    expect(found.length).toBeGreaterThan(0);
    for (const fault of found) expect(fault).toMatch(/^\d+:\d+ \| yaml \| (?:. \| )?[a-z-]+$/);
  });
});

const nested = (open: string, close: string, depth: number): string =>
  `a: ${open.repeat(depth)}x${close.repeat(depth)}\n`;

const steps = (depth: number): string =>
  Array.from({ length: depth }, (_, step) => `${' '.repeat(step)}a:`).join('\n');

describe('limits', () => {
  test.each([
    ['lists in lists', nested('[', ']', 10_000), '1:12 | too-deep | ≤ 8'],
    ['open lists', `a: ${'['.repeat(30_000)}`, '1:12 | too-deep | ≤ 8'],
    ['mappings in mappings', nested('{a: ', '}', 5000), '1:36 | too-deep | ≤ 8'],
    ['items in items', `${'- '.repeat(15_000)}x`, '1:17 | too-deep | ≤ 8'],
    ['indentation', steps(200), '10:10 | too-deep | ≤ 8'],
    ['nine, exactly', `${steps(8)} { a: b }`, '8:11 | too-deep | ≤ 8'],
    ['nine lists, exactly', nested('[', ']', 8), '1:11 | too-deep | ≤ 8'],
    ['nine, a block in a block', `${steps(8)}\n${' '.repeat(8)}- x`, '9:9 | too-deep | ≤ 8'],
    [
      'indentation, lines ended by Windows',
      steps(200).replaceAll('\n', '\r\n'),
      '10:10 | too-deep | ≤ 8',
    ],
    [
      'indentation between empty lines',
      steps(200).replaceAll('\n', '\n\n'),
      '19:10 | too-deep | ≤ 8',
    ],
    [
      'indentation between comments',
      steps(200).replaceAll('\n', '\n#\n'),
      '19:10 | too-deep | ≤ 8',
    ],
    ['nodes in quotation marks', `a: [${'"",'.repeat(5000)}]`, '1:2999 | too-many-nodes | ≤ 1000'],
    ['nodes in single ones', `a: [${"'',".repeat(5000)}]`, '1:2999 | too-many-nodes | ≤ 1000'],
    ['empty mappings', `a: [${'{},'.repeat(5000)}]`, '1:2999 | too-many-nodes | ≤ 1000'],
    ['nodes', `a: [${'x,'.repeat(5000)}]`, '1:2001 | too-many-nodes | ≤ 1000'],
    [
      'nodes that are empty',
      Array.from({ length: 600 }, (_, key) => `k${key}:`).join('\n'),
      '500:6 | too-many-nodes | ≤ 1000',
    ],
    ['empty lists', '- []\n'.repeat(1000), '1000:3 | too-many-nodes | ≤ 1000'],
    ['lexemes', '#\n'.repeat(10_000), '4001:1 | too-many-nodes | ≤ 1000'],
  ])('%s', (_, text, expected) => {
    expect(read(bytes(text))).toContain(expected);
  });
  test('lines inside brackets may stand further in, and closed ones count no more', () => {
    const lines = Array.from({ length: 12 }, (_, step) => `${' '.repeat(step + 1)}x${step},\n`);
    expect(read(bytes(`a: [\n${lines.join('')}]`)).join()).not.toContain('too-');
    expect(read(bytes(`a: [[], ${nested('[', ']', 8).slice(3)}]`)).join()).toContain('too-deep');
  });
  test('eight deep, a thousand nodes are read', () => {
    expect(read(bytes(nested('[', ']', 7))).join()).not.toContain('too-');
    expect(read(bytes(steps(8))).join()).not.toContain('too-');
    expect(read(bytes(`a: [${'x,'.repeat(997)}]`)).join()).not.toContain('too-');
  });
  test('no more than a hundred diagnostics', () => {
    const many = `version: 1\nstaff:\n${'  - { reff: a }\n'.repeat(600)}`;
    expect(faults(readStaff('s.yml', bytes(many)))).toHaveLength(100);
  });
  test('of hundreds of faults the last are not looked for', () => {
    const many = `nobody: a\nversion: 1\nstaff:\n${'  - { reff: a }\n'.repeat(600)}`;
    expect(faults(readStaff('s.yml', bytes(many)))[0]).toMatch(/^4:/);
  });
});

describe('keys', () => {
  test.each([
    ['plain', 'id: P-2', 'id'],
    ['quoted', '"id": P-2', 'id'],
    ['single-quoted', "'id': P-2", 'id'],
    ['escaped', String.raw`"\x69d": P-2`, 'id'],
  ])('a duplicate, %s', (_, line, key) => {
    expect(read(bytes(`${LEAST}${line}\n`))).toEqual([`14:1 | duplicate-key | ${key} | ${key}`]);
  });
  test('a duplicate further in', () => {
    expect(read(bytes(changed(LEAST, '{ tag: v1 }', '{ tag: v1, tag: v2 }')))).toEqual([
      '6:21 | duplicate-key | release.tag | tag',
    ]);
  });
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s',
    (key) => {
      expect(read(bytes(`${LEAST}${key}: { a: b }\n`))).toEqual([
        `14:1 | unknown-key | ${key} | ${key}`,
      ]);
      expect(({} as { a?: string }).a).toBeUndefined();
    },
  );
  test('a key without a value', () => {
    expect(read(bytes(changed(LEAST, '{ tag: v1 }', '{ tag }')))).toEqual([
      '6:12 | empty-value | release.tag | git-tag',
    ]);
  });
  test('two smaller-than signs in quotation marks merge nothing', () => {
    expect(read(bytes(`${LEAST}"<<": { a: b }\n`))).toEqual(['14:1 | unknown-key | << | <<']);
  });
  test('an empty key', () => {
    expect(read(bytes(`${LEAST}: b\n`))).toEqual(['14:1 | unknown-key | … | …']);
    expect(read(bytes(`${LEAST}"": b\n`))).toEqual(['14:1 | unknown-key | … | …']);
  });
});

describe('another kind of file', () => {
  test.each([
    [
      'a list',
      '- version: 1\n',
      ['1:1 | wrong-type | - … | { version: …, id: …, title: …, solution: … }'],
    ],
    [
      'a text',
      'hello\n',
      ['1:1 | wrong-type | hello | { version: …, id: …, title: …, solution: … }'],
    ],
    ['a quoted nothing', '""\n', ['1:1 | empty-value | key: value']],
    [
      'HTML',
      '<html><body>Bad gateway</body></html>',
      [
        '1:1 | wrong-type | <html><body>Bad gateway</body></html> | { version: …, id: …, title: …, solution: … }',
      ],
    ],
    ['null', 'null\n', ['1:1 | wrong-type | null | { version: …, id: …, title: …, solution: … }']],
  ])('%s at the top', (_, text, expected) => {
    expect(read(bytes(text))).toEqual(expected);
  });
  test('line ends of Windows', () => {
    expect(read(bytes(LEAST.replaceAll('\n', '\r\n')))).toEqual([]);
  });
});

describe('paths without bytes', () => {
  test.each([
    [{ unread: 'missing' }, ['1:1 | missing']],
    [{ unread: 'directory' }, ['1:1 | not-a-file | directory']],
    [{ unread: 'symlink' }, ['1:1 | not-a-file | symlink']],
    [{ unread: 'submodule' }, ['1:1 | not-a-file | submodule']],
    [{ unread: 'executable' }, ['1:1 | not-a-file | executable']],
    [{ unread: 'not-a-file' }, ['1:1 | not-a-file']],
    [{ unread: 'too-large', size: 40_000, limit: 32_768 }, ['1:1 | too-large | 40000 | ≤ 32768']],
  ] as const)('%o', (source, expected) => {
    expect(faults(readIntervention('i.yml', source))).toEqual(expected);
  });
});
