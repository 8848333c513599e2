import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DossierFiles, isPlainPath, MANIFEST } from '../../src/dossier/files.ts';
import { readManifest, withManifest } from '../../src/dossier/manifest.ts';
import { packed, unpacked } from '../../src/dossier/zip.ts';

const FILES: DossierFiles = withManifest(
  new Map([
    ['plan/intervention.yml', strToU8('id: POSEG-1\n')],
    ['plan/solution.yml', strToU8('name: eNaročanje\n')],
    ['verdict/facts.json', strToU8('{}')],
  ]),
);
const text = strToU8('other');
const without = (path: string): DossierFiles =>
  new Map([...FILES].filter(([name]) => name !== path));

describe('the manifest', () => {
  test('finds nothing where nothing was touched', () => {
    expect(readManifest(FILES)).toEqual({ kind: 'read', differences: [] });
  });

  test.each<[string, DossierFiles, unknown]>([
    [
      'changed',
      new Map([...FILES, ['verdict/facts.json', text]]),
      { kind: 'changed', path: 'verdict/facts.json' },
    ],
    [
      'added',
      new Map([...FILES, ['verdict/more.json', text]]),
      { kind: 'added', path: 'verdict/more.json' },
    ],
    ['missing', without('plan/solution.yml'), { kind: 'missing', path: 'plan/solution.yml' }],
    [
      'swapped',
      new Map([...FILES, ['plan/solution.yml', FILES.get('verdict/facts.json') ?? text]]),
      { kind: 'swapped', path: 'plan/solution.yml', with: 'verdict/facts.json' },
    ],
  ])('%s', (_, files, difference) => {
    expect(readManifest(files)).toEqual({ kind: 'read', differences: [difference] });
  });

  test.each<[string, string]>([
    ['no JSON', '{'],
    ['other white space', '{ "files":[],"schema":1}'],
    ['another schema', '{"files":[],"schema":2}'],
    ['more than it may say', '{"files":[],"more":1,"schema":1}'],
    [
      'a path that leads out',
      `{"files":[{"bytes":1,"path":"../x","sha256":"${'0'.repeat(64)}"}],"schema":1}`,
    ],
    [
      'itself',
      `{"files":[{"bytes":1,"path":"manifest.json","sha256":"${'0'.repeat(64)}"}],"schema":1}`,
    ],
    [
      'one path twice',
      `{"files":[{"bytes":1,"path":"a","sha256":"${'0'.repeat(64)}"},{"bytes":1,"path":"a","sha256":"${'0'.repeat(64)}"}],"schema":1}`,
    ],
  ])('is malformed: %s', (_, manifest) => {
    expect(readManifest(new Map([...FILES, [MANIFEST, strToU8(manifest)]]))).toEqual({
      kind: 'manifest-malformed',
    });
  });

  test('bytes that are no text', () => {
    expect(readManifest(new Map([[MANIFEST, new Uint8Array([0xff, 0xfe])]]))).toEqual({
      kind: 'manifest-malformed',
    });
  });

  test('is missing', () => {
    expect(readManifest(without(MANIFEST))).toEqual({ kind: 'no-manifest' });
  });
});

describe('the zip', () => {
  test('the same files give the same bytes, whatever their order and the machine’s zone', () => {
    const reversed = new Map([...FILES].toReversed());
    expect(Buffer.compare(packed(reversed), packed(FILES))).toBe(0);
  });

  test('gives back what it was made of', () => {
    const back = unpacked(packed(FILES));
    const sorted = (files: DossierFiles): unknown => Object.fromEntries(files);
    expect(back.ok && sorted(back.value)).toEqual(sorted(FILES));
  });

  test('any byte changed is seen', () => {
    const zip = packed(FILES);
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = zip.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        const back = unpacked(changed);
        if (!back.ok) return;
        const reading = readManifest(back.value);
        expect(reading).not.toEqual({ kind: 'read', differences: [] });
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test.each<[string, Uint8Array, unknown]>([
    ['no zip', strToU8('no zip at all'), { why: 'not-a-zip' }],
    ['nothing', new Uint8Array(), { why: 'not-a-zip' }],
    [
      'a path that leads out',
      zipSync({ '../etc/passwd': text }, { level: 0 }),
      { why: 'bad-path', path: '../etc/passwd' },
    ],
    [
      'an absolute path',
      zipSync({ '/etc/passwd': text }, { level: 0 }),
      { why: 'bad-path', path: '/etc/passwd' },
    ],
    [
      'another machine’s separator',
      zipSync({ 'a\\b': text }, { level: 0 }),
      { why: 'bad-path', path: 'a\\b' },
    ],
    [
      'compressed, as a bomb is',
      zipSync({ a: new Uint8Array(100_000) }, { level: 9 }),
      expect.objectContaining({ why: 'not-as-made' }),
    ],
    [
      'with times',
      zipSync({ a: text }, { level: 0, mtime: new Date(2020, 1, 1) }),
      expect.objectContaining({ why: 'not-as-made' }),
    ],
    [
      'a link',
      zipSync(
        { a: [text, { os: 3, attrs: 0o120777 << 16 }] },
        { level: 0, mtime: new Date(1980, 0, 1) },
      ),
      expect.objectContaining({ why: 'not-as-made' }),
    ],
    [
      'something behind it',
      new Uint8Array([...packed(FILES), 0]),
      expect.objectContaining({ why: 'not-as-made' }),
    ],
    [
      'too many files',
      zipSync(
        Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`f${index}`, text])),
        { level: 0 },
      ),
      { why: 'too-many-files' },
    ],
    ['too large', new Uint8Array(64 * 1024 * 1024 + 1), { why: 'too-large' }],
  ])('%s is refused', (_, zip, problem) => {
    expect(unpacked(zip)).toEqual({ ok: false, problem });
  });
});

test.each([
  ['plan/intervention.yml', true],
  ['a', true],
  ['receipts/01-announcement.json', true],
  ['', false],
  ['/a', false],
  ['a/', false],
  ['../a', false],
  ['a/../b', false],
  ['a//b', false],
  ['./a', false],
  ['A', false],
  ['c:/a', false],
  ['a b', false],
  ['a\u0000', false],
  ['a/b/c/d/e', false],
  ['č', false],
  ['.git', false],
])('%j: %s', (path, plain) => expect(isPlainPath(path)).toBe(plain));
