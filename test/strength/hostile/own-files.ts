import { after, before, bytes, type Hostile, utf8, version, whole } from './spoil.ts';

// What somebody could put into one of the three files who wants to be let through, or to bring the gate
// down. Every row is spoilt for each kind of file: none of them is a file that may be read.

const repeated = (times: number, line: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => line(index)).join('\n');

/** Each list holds ten times the one before it. */
const laughs = (levels: number, open: string, close: string): string =>
  repeated(levels, (level) =>
    level === 0
      ? `l0: &l0 ${open}${'x, '.repeat(10)}x${close}`
      : `l${level}: &l${level} ${open}${`*l${level - 1}, `.repeat(10)}*l${level - 1}${close}`,
  );

const bombs: readonly Hostile[] = [
  whole('bomb: a billion laughs', laughs(9, '[', ']')),
  after('bomb: a billion laughs after a good file', `${laughs(9, '[', ']')}\n`),
  whole('bomb: thirty levels', laughs(30, '[', ']')),
  whole(
    'bomb: mappings',
    repeated(9, (n) => `l${n}: &l${n} { a: *l${n - 1}, b: *l${n - 1} }`),
  ),
  whole(
    'bomb: merged mappings',
    repeated(12, (n) => `l${n}: &l${n}\n  <<: [${`*l${n - 1}, `.repeat(9)}]`),
  ),
  whole('bomb: an alias of itself', 'a: &a [*a]\n'),
  whole('bomb: a mapping that holds itself', '&a { a: *a }\n'),
  whole('bomb: a key that is its own value', '? &a [*a]\n: *a\n'),
  after('bomb: an alias without an anchor', 'x: *nothing\n'),
  after('bomb: an anchor nobody uses', 'x: &a y\n'),
  after('bomb: an alias as key', 'x: &a y\n*a : z\n'),
  whole('bomb: one anchor, a thousand aliases', `a: &a [x]\nb: [${'*a, '.repeat(1000)}*a]\n`),
  whole('bomb: ten thousand anchors', `[${repeated(10_000, (n) => `&a${n} x,`)} x]`),
  whole(
    'bomb: a quadratic alias',
    `a: &a "${'x'.repeat(10_000)}"\nb: [${'*a, '.repeat(5000)}*a]\n`,
  ),
  whole('bomb: numbers without end', `version: ${'9'.repeat(30_000)}\n`),
  whole('bomb: an exponent', 'version: 1e999999999\n'),
  whole('bomb: a key of 30 kB', `${'k'.repeat(30_000)}: x\n`),
  whole('bomb: a megabyte in one line', `title: ${'a'.repeat(1_000_000)}\n`),
  whole('bomb: a megabyte and a half of line ends', '\n'.repeat(1_500_000)),
  whole('bomb: two megabytes of spaces', ' '.repeat(2_000_000)),
  after('bomb: a folded text of a megabyte', `x: >\n${'  word\n'.repeat(160_000)}`),
  after(
    'bomb: a regular expression that runs away',
    `reference-pattern: "^(a+)+$(a+)+$\\\\1"\nx: ${'a'.repeat(2000)}!\n`,
  ),
  whole('bomb: quotes that never close', `a: ${`"'`.repeat(15_000)}`),
  whole('bomb: escapes', `"${'\\\\'.repeat(15_000)}`),
  whole('bomb: question marks', '? '.repeat(15_000)),
  whole('bomb: colons', ': '.repeat(15_000)),
  whole('bomb: pipes', '- |\n'.repeat(8000)),
  whole('bomb: percents', '%'.repeat(30_000)),
  whole('bomb: bangs', '!'.repeat(30_000)),
  whole('bomb: ampersands', '&a '.repeat(10_000)),
  whole('bomb: hyphens', '-'.repeat(30_000)),
  whole('bomb: document marks', '---\n'.repeat(8000)),
  whole('bomb: document ends', '...\n'.repeat(8000)),
];

const depth: readonly Hostile[] = [
  ...(
    [
      ['lists', '[', ']'],
      ['mappings', '{a: ', '}'],
      ['both', '[{a: ', '}]'],
      ['keys that are lists', '? [', ']'],
      ['mappings as keys', '{? ', '}'],
    ] as const
  ).flatMap(([what, open, close]) =>
    [9, 100, 5000].map((levels) =>
      whole(`depth: ${what}, ${levels}`, `a: ${open.repeat(levels)}x${close.repeat(levels)}\n`),
    ),
  ),
  whole('depth: open lists, never closed', `a: ${'['.repeat(32_000)}`),
  whole('depth: open mappings, never closed', `a: ${'{a: '.repeat(8000)}`),
  whole('depth: closed lists, never opened', `a: ${']'.repeat(32_000)}`),
  whole('depth: items in items', `${'- '.repeat(16_000)}x`),
  whole(
    'depth: by indentation',
    repeated(240, (n) => `${' '.repeat(n)}a:`),
  ),
  whole(
    'depth: items by indentation',
    repeated(240, (n) => `${' '.repeat(n)}-`),
  ),
  after('depth: behind a good file', `x: ${'['.repeat(500)}${']'.repeat(500)}\n`),
];

const width: readonly Hostile[] = [
  after('width: sixty thousand items', `x: [${'a,'.repeat(60_000)}]\n`),
  after('width: twenty thousand keys', `${repeated(20_000, (n) => `k${n}: x`)}\n`),
  after('width: keys in one mapping', `x: {${repeated(20_000, (n) => `k${n}: x,`)}}\n`),
  after('width: empty items', `x:\n${'  -\n'.repeat(60_000)}`),
  after('width: empty lists', `x: [${'[],'.repeat(60_000)}]\n`),
  after('width: a hundred thousand comments, and a key', `${'# c\n'.repeat(100_000)}x: y\n`),
  after('width: the same unknown key, often', 'x: y\n'.repeat(20_000)),
  after('width: spaces before a key', `${' '.repeat(20_000)}x: y\n`),
  after('width: spaces after a colon', `x:${' '.repeat(31_000)}y\n`),
  after(
    'width: an unknown key in every script',
    `${repeated(500, (n) => `${String.fromCodePoint(0x3041 + n)}: x`)}\n`,
  ),
];

const utf16 = (text: string, swapped: boolean): Uint8Array => {
  const encoded = Buffer.from(`\ufeff${text}`, 'utf16le');
  return swapped ? encoded.swap16() : encoded;
};
const utf32 = (text: string): Uint8Array => {
  const points = Array.from(`\ufeff${text}`, (character) => character.codePointAt(0) ?? 0);
  return new Uint8Array(new Uint32Array(points).buffer);
};
const joined = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? utf8(part) : Uint8Array.from(part))),
  );

const encodings: readonly Hostile[] = [
  bytes('encoding: UTF-16, little end first', (good) => utf16(good, false)),
  bytes('encoding: UTF-16, big end first', (good) => utf16(good, true)),
  bytes('encoding: UTF-16 without a mark', (good) => Buffer.from(good, 'utf16le')),
  bytes('encoding: UTF-32', (good) => utf32(good)),
  bytes('encoding: Latin-1', (good) => Buffer.from(`${good}# \u00e9\n`, 'latin1')),
  bytes('encoding: Windows-1250', (good) => joined(good, '# ', [0xe8, 0x20, 0x9a], '\n')),
  bytes('encoding: UTF-7', (good) => utf8(good.replace(/^version/m, '+AHY-ersion'))),
  bytes('encoding: base64', (good) => utf8(Buffer.from(good).toString('base64'))),
  bytes('encoding: percent', (good) => utf8(encodeURIComponent(good))),
  bytes('encoding: hexadecimal', (good) => utf8(Buffer.from(good).toString('hex'))),
  bytes('encoding: as a JSON text', (good) => utf8(JSON.stringify(good))),
  bytes('encoding: UTF-8 read as Latin-1, twice', (good) =>
    utf8(Buffer.from(`${good}# č\n`).toString('latin1')),
  ),
  ...(
    [
      ['two byte order marks', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]],
      ['half a byte order mark', [0xef, 0xbb]],
      ['NUL', [0]],
      ['a gzip header', [0x1f, 0x8b, 0x08, 0]],
      ['a ZIP header', [0x50, 0x4b, 3, 4]],
      ['an ELF header', [0x7f, 0x45, 0x4c, 0x46]],
      ['a PNG header', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ] as const
  ).map(([what, head]) => bytes(`encoding: ${what} first`, (good) => joined(head, good))),
  ...(
    [
      ['NUL', [0x23, 0]],
      ['a cut character', [0x23, 0xc4]],
      ['an overlong slash', [0x23, 0xc0, 0xaf]],
      ['an overlong NUL', [0x23, 0xc0, 0x80]],
      ['a surrogate', [0x23, 0xed, 0xa0, 0x80]],
      ['past the last code point', [0x23, 0xf4, 0x90, 0x80, 0x80]],
      ['five bytes', [0x23, 0xf8, 0x88, 0x80, 0x80, 0x80]],
      ['a lone continuation', [0x23, 0x80]],
      ['0xFE and 0xFF', [0x23, 0xfe, 0xff]],
    ] as const
  ).map(([what, tail]) => bytes(`encoding: ${what} last`, (good) => joined(good, tail))),
];

const CONTROLS: readonly (readonly [name: string, character: string])[] = [
  ['bell', '\u0007'],
  ['backspace', '\b'],
  ['vertical tab', '\v'],
  ['form feed', '\f'],
  ['escape', '\u001b'],
  ['delete', '\u007f'],
  ['next line', '\u0085'],
  ['application command', '\u009f'],
  ['soft hyphen', '\u00ad'],
  ['Arabic letter mark', '\u061c'],
  ['zero-width space', '\u200b'],
  ['zero-width non-joiner', '\u200c'],
  ['left-to-right mark', '\u200e'],
  ['right-to-left mark', '\u200f'],
  ['line separator', '\u2028'],
  ['paragraph separator', '\u2029'],
  ['left-to-right embedding', '\u202a'],
  ['pop', '\u202c'],
  ['right-to-left override', '\u202e'],
  ['word joiner', '\u2060'],
  ['isolate', '\u2066'],
  ['pop isolate', '\u2069'],
  ['byte order mark', '\ufeff'],
  ['not a character', '\uffff'],
  ['tag letter', '\u{e0041}'],
  ['lone return', '\r#'],
];

/** Nobody sees these, and words are written with them: refused where they matter, not in a comment. */
const IN_WORDS = new Set(['\u00ad', '\u200c', '\uffff']);

const controls: readonly Hostile[] = CONTROLS.flatMap(([name, character]) => [
  version(`control: ${name} in a value`, `version: 1${character}`),
  ...(IN_WORDS.has(character) ? [] : [after(`control: ${name} in a comment`, `# ${character}x\n`)]),
]);

const lookAlikes: readonly Hostile[] = [
  version('look-alike: Cyrillic е in the key', 'v\u0435rsion: 1'),
  version('look-alike: Cyrillic і in the key', 'vers\u0456on: 1'),
  version('look-alike: Greek ν in the key', '\u03bdersion: 1'),
  version('look-alike: full-width key', '\uff56\uff45\uff52\uff53\uff49\uff4f\uff4e: 1'),
  version('look-alike: full-width one', 'version: \uff11'),
  version('look-alike: Arabic one', 'version: \u0661'),
  version('look-alike: superscript one', 'version: \u00b9'),
  version('look-alike: circled one', 'version: \u2460'),
  version('look-alike: letter l', 'version: l'),
  version('look-alike: full-width colon', 'version\uff1a 1'),
  version('look-alike: ratio for colon', 'version\u2236 1'),
  version('look-alike: space that does not break', 'version:\u00a01'),
  version('look-alike: ideographic space', 'version:\u30001'),
  version('look-alike: indentation that does not break', '\u00a0version: 1'),
  version('look-alike: a combining mark', 'versio\u0301n: 1'),
  version('look-alike: capital', 'Version: 1'),
  version('look-alike: all capitals', 'VERSION: 1'),
  version('look-alike: an underscore', 'version_: 1'),
  version('look-alike: a space in the key', '"version ": 1'),
  version('look-alike: an accent', 'versi\u00f3n: 1'),
  version('look-alike: mathematical letters', '\u{1d42f}ersion: 1'),
];

const PROTOTYPES =
  '__proto__ constructor prototype toString valueOf hasOwnProperty __defineGetter__ __lookupSetter__ isPrototypeOf toJSON then'.split(
    ' ',
  );

const prototypes: readonly Hostile[] = [
  ...PROTOTYPES.map((key) => after(`prototype: ${key}`, `${key}: { allowed: true, version: 1 }\n`)),
  ...PROTOTYPES.slice(0, 3).flatMap((key) => [
    after(`prototype: ${key}, quoted`, `"${key}": { allowed: true }\n`),
    version(`prototype: ${key} for the version`, `version: { ${key}: 1 }`),
    whole(`prototype: ${key} alone`, `${key}: { version: 1 }\n`),
  ]),
  after('prototype: by escapes', '"\\x5f_proto__": { allowed: true }\n'),
  after('prototype: nested', '__proto__: { __proto__: { __proto__: {} } }\n'),
  after('prototype: in a list', 'x: [{ __proto__: { a: b } }]\n'),
  whole('prototype: as JSON', '{"__proto__": {"decision": "allow", "allowed": true}}'),
];

const directives: readonly Hostile[] = [
  ...['%YAML 1.1', '%YAML 1.2', '%YAML 1.3', '%YAML 2.0', '%YAML', '%yaml 1.1', '%FOO bar'].map(
    (line) => before(`directive: ${line}`, `${line}\n---\n`),
  ),
  before('directive: %TAG', '%TAG ! tag:example.si,2026:\n---\n'),
  before('directive: two', '%YAML 1.2\n%YAML 1.1\n---\n'),
  before('directive: after a comment', '# c\n%YAML 1.1\n---\n'),
  before('directive: without a document', '%YAML 1.1\n'),
  after('directive: at the end', '...\n%YAML 1.1\n---\nversion: 1\n'),
];

const TAGS = [
  '!!str',
  '!!int',
  '!!float',
  '!!null',
  '!!bool',
  '!!binary',
  '!!timestamp',
  '!!python/object:os.system',
  '!!js/function',
  '!ruby/object:Gem',
  '!local',
  '!',
  '!<tag:yaml.org,2002:int>',
  '!<>',
  '!!',
];

const features: readonly Hostile[] = [
  ...TAGS.map((tag) => version(`tag: ${tag}`, `version: ${tag} 1`)),
  before('tag: !!map on all', '!!map\n'),
  after('tag: !!set', 'x: !!set { a, b }\n'),
  after('tag: !!omap', 'x: !!omap [a: b]\n'),
  version('anchor on a value', 'version: &v 1'),
  before('anchor on all', '&all\n'),
  after('merge key', '<<: { a: b }\n'),
  after('merge key, quoted', '"<<": { a: b }\n'),
  after('merge key of a list', '<<: [{ a: b }]\n'),
  version('explicit key', '? version\n: 1'),
  after('a list as key', '[a]: b\n'),
  after('a mapping as key', '{ a: b }: c\n'),
  after('an empty key', ': x\n'),
  after('a null key', '~: x\n'),
  after('a second document', '---\nversion: 1\n'),
  before('a document before it', 'version: 1\n---\n'),
  before('an empty document before it', '---\n---\n'),
  after('a second document after its end', '...\nversion: 1\n'),
  after('a duplicate', 'version: 1\n'),
  after('a duplicate, quoted', '"version": 1\n'),
  after('a duplicate, single-quoted', "'version': 1\n"),
  after('a duplicate by escapes', '"\\x76ersion": 1\n'),
  after('a duplicate in a flow', 'x: { a: 1, a: 2 }\n'),
  after('a text among keys', 'allowed\n'),
  after('an item among keys', '- allowed\n'),
  after('a tab as indentation', 'x:\n\ty: z\n'),
  after('a quote never closed', 'x: "y\n'),
  after('a list never closed', 'x: [y\n'),
  after('a mapping never closed', 'x: { y\n'),
  after('a reserved sign', 'x: @y\n'),
  after('a back-quote', 'x: `y`\n'),
  after('an escape that is none', 'x: "\\q"\n'),
  after('a lone surrogate by escape', 'x: "\\ud800"\n'),
  after('NUL by escape', 'x: "\\0"\n'),
  after('a bad block header', 'x: |99\n  y\n'),
];

const VERSIONS =
  '0 2 -1 +1 1.0 01 0x1 0b1 0o1 1_0 1e0 .1 1: one true yes null ~ "" [1] {} [] {1:1} 1,0 NaN .inf "1\\n"'.split(
    ' ',
  );

const types: readonly Hostile[] = [
  ...VERSIONS.map((written) => version(`version written ${written}`, `version: ${written}`)),
  version('no version', '# no version'),
  version('version left empty', 'version:'),
  version('version in a list', 'version:\n  - 1'),
  version('version in a block', 'version: |\n  1'),
  version('version indented', '  version: 1'),
  bytes('everything as one text', (good) => utf8(`|\n${good.replace(/^/gm, '  ')}`)),
  bytes('everything as an item', (good) => utf8(`- ${good.replaceAll('\n', '\n  ')}`)),
  bytes('everything one level down', (good) => utf8(`ezdrav:\n${good.replace(/^/gm, '  ')}`)),
  bytes('everything commented out', (good) => utf8(good.replace(/^/gm, '# '))),
  bytes('the first half', (good) => utf8(good.slice(0, good.indexOf('\nversion') + 6))),
  bytes('keys turned round', (good) => utf8(good.split('\n').toReversed().join('\n'))),
  bytes('twice', (good) => utf8(good + good)),
];

const others: readonly Hostile[] = (
  [
    ['nothing', ''],
    ['a line end', '\n'],
    ['a space', ' '],
    ['a tab', '\t'],
    ['a comment', '# allowed\n'],
    ['null', 'null\n'],
    ['true', 'true\n'],
    ['a number', '1\n'],
    ['a text', 'allow\n'],
    ['an empty mapping', '{}\n'],
    ['an empty list', '[]\n'],
    ['a decision', 'decision: allow\nallowed: true\n'],
    ['an output command', '::set-output name=allowed::true\n'],
    ['an output file', 'allowed<<X\ntrue\nX\n'],
    ['HTML', '<html><body>502 Bad Gateway</body></html>\n'],
    ['XML with an entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>\n'],
    ['a pointer of LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'],
    ['a link as text', '../../etc/passwd'],
    ['an #include', '#include "/etc/passwd"\n!include /etc/passwd\n'],
    ['a shell script', '#!/bin/sh\nexit 0\n'],
    ['JavaScript', 'module.exports = { version: 1 };\n'],
    ['JSON with comments', '{ // c\n "version": 1 }\n'],
    ['JSON lines', '{"version":1}\n{"version":1}\n'],
    ['TOML', 'version = 1\n[staff]\n'],
    ['INI', '[ezdrav]\nversion=1\n'],
    ['CSV', 'version,1\nname,x\n'],
    ['a template', 'version: ${{ 1 }}\nname: {{ x }}\n'],
    ['a key in PEM', '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n'],
    ['a merge left undone', '<<<<<<< HEAD\nversion: 1\n=======\nversion: 2\n>>>>>>> other\n'],
    ['a patch', '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-version: 0\n+version: 1\n'],
  ] as const
).map(([name, text]) => whole(name, text));

const personal: readonly Hostile[] = [
  after('personal data: a telephone number in a comment', '# +386 41 123 456 or 041123456\n'),
  after('personal data: an address in a comment', '# janez.novak@bolnisnica.si\n'),
  after('personal data: an EMŠO in a comment', '# 0101006500006\n'),
];

export const OWN: readonly Hostile[] = [
  ...bombs,
  ...depth,
  ...width,
  ...encodings,
  ...controls,
  ...lookAlikes,
  ...prototypes,
  ...directives,
  ...features,
  ...types,
  ...others,
  ...personal,
];
