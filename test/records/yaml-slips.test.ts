import { describe, expect, test } from 'vitest';
import { readIntervention } from '../../src/records/intervention.ts';
import { readSolution } from '../../src/records/solution.ts';
import { readStaff } from '../../src/records/staff.ts';
import { diagnosticMessage } from '../../src/report/diagnostic-message.ts';
import { bytes, changed, faults, INTERVENTION, LEAST, STAFF } from './texts.ts';

const read = (text: string) => readIntervention('i.yml', bytes(text));
const titled = (value: string): string => changed(LEAST, 'title: T', `title:${value}`);

// Each row is a slip as people make it, in a file that is right otherwise: one message, at its place.
const SLIPS: readonly (readonly [string, string, string])[] = [
  ['a colon in a text', titled(' Zahtevek INC-12: napaka'), '3:23 | yaml | colon'],
  ['two colons in a text', titled(' a: b: c'), '3:9 | yaml | colon'],
  ['a colon at the end of a text', titled(' Nadgradnja:'), '3:18 | yaml | colon'],
  [
    'a colon in a list',
    changed(LEAST, 'affects: []', 'affects:\n  - a\n  - b: c: d'),
    '12:9 | yaml | colon',
  ],
  [
    'a colon in braces',
    changed(INTERVENTION, 'measures: nadzor', 'measures: nadzor: stalni'),
    '21:40 | yaml | colon',
  ],
  [
    'quotation marks of a word processor',
    titled(' “Nadgradnja: eNaročanje”'),
    '3:8 | yaml | “ | quotes',
  ],
  ['Slovene quotation marks', titled(' »Nadgradnja: eNaročanje«'), '3:8 | yaml | » | quotes'],
  ['low quotation marks', titled(' „Nadgradnja: eNaročanje“'), '3:8 | yaml | „ | quotes'],
  ['a tab', changed(INTERVENTION, '  tag: v4', '\ttag: v4'), '7:1 | yaml | tab'],
  [
    'two lines with tabs',
    changed(changed(INTERVENTION, '  tag: v4', '\ttag: v4'), '  commit', '\tcommit'),
    '7:1 | yaml | tab',
  ],
  ['spaces and a tab', changed(INTERVENTION, '  tag: v4', ' \ttag: v4'), '7:2 | yaml | tab'],
  ['no space behind the colon', titled('Nadgradnja'), '3:6 | yaml | no-space'],
  ['no space before a quotation', titled('"Nadgradnja"'), '3:6 | yaml | no-space'],
  ['no colon', changed(LEAST, 'title: T', 'title Nadgradnja'), '3:1 | yaml | no-colon'],
  ['a second line that is not indented', titled(' Nadgradnja\nna 4.12.0'), '4:1 | yaml | no-colon'],
  ['an unclosed double quotation', titled(' "Nadgradnja'), '3:8 | yaml | " | unclosed-quote'],
  ['an unclosed single quotation', titled(" 'Nadgradnja"), "3:8 | yaml | ' | unclosed-quote"],
  [
    'an unclosed quotation before another one',
    changed(changed(LEAST, 'title: T', 'title: "T'), 'impact: I', 'impact: "I"'),
    '3:8 | yaml | " | unclosed-quote',
  ],
  [
    'an unclosed quotation at the end',
    changed(LEAST, 'rollback: B', 'rollback: "B'),
    '13:11 | yaml | " | unclosed-quote',
  ],
  ['text behind a quotation', titled(' "Nadgradnja" eNaročanja'), '3:20 | yaml | after-quote'],
  ['an apostrophe in single quotation marks', titled(" 'd'Hondt'"), '3:11 | yaml | after-quote'],
  ['a folder of Windows', titled(' "C:\\Zagon"'), '3:11 | yaml | backslash'],
  [
    'an unclosed brace',
    changed(LEAST, 'release: { tag: v1 }', 'release: { tag: v1'),
    '6:10 | yaml | { | unclosed-bracket',
  ],
  [
    'an unclosed bracket',
    changed(LEAST, 'affects: []', 'affects: [a'),
    '10:10 | yaml | [ | unclosed-bracket',
  ],
  ['a text in brackets and more', titled(' [nujno] Nadgradnja'), '3:1 | yaml | unknown'],
  [
    'a number sign in braces',
    changed(INTERVENTION, 'measures: nadzor }', 'measures: nadzor #3 }'),
    '21:41 | yaml | hash',
  ],
  [
    'a number sign in brackets',
    changed(LEAST, 'affects: []', 'affects: [a, b #3]'),
    '10:16 | yaml | hash',
  ],
  ['an at sign', titled(' @nujno'), '3:8 | yaml | leading'],
  ['a percent sign', titled(' % povečanje'), '3:8 | yaml | % | leading'],
  ['a grave accent', titled(' `v4`'), '3:8 | yaml | ` | leading'],
  ['a dash', titled(' - nadgradnja'), '3:8 | yaml | - | leading'],
  ['a comma', titled(' , nadgradnja'), '3:8 | yaml | , | leading'],
  ['a greater sign', titled(' > 60 minut'), '3:8 | yaml | > | leading'],
  ['a bar', titled(' | 60 minut'), '3:8 | yaml | | | leading'],
  ['a closing bracket', titled(' ] nadgradnja'), '3:8 | yaml | ] | leading'],
  [
    'a dash in braces',
    changed(INTERVENTION, 'from: 4.11.3,', 'from: -,'),
    '12:35 | yaml | - | leading',
  ],
  [
    'an at sign in braces',
    changed(INTERVENTION, 'from: 4.11.3,', 'from: @x,'),
    '12:35 | yaml | leading',
  ],
  [
    'a key too far in',
    changed(INTERVENTION, '  commit: 3f', '    commit: 3f'),
    '8:5 | yaml | indentation',
  ],
  [
    'a key too far out',
    changed(INTERVENTION, '  end: 2026', ' end: 2026'),
    '16:2 | yaml | indentation',
  ],
  ['a line behind a quotation', titled(' "x"\n   y'), '4:4 | yaml | no-colon'],
  ['a key behind a quotation', titled(" 'x'\n   y: z"), '4:4 | yaml | indentation'],
  [
    'no colon on the first line',
    changed(LEAST, 'version: 1', 'version 1'),
    '1:1 | yaml | no-colon',
  ],
  [
    'an unclosed quotation before an anchor',
    changed(titled(' "T'), 'impact: I', 'impact: &a I'),
    '3:8 | yaml | " | unclosed-quote',
  ],
  ['a first key further in', ` ${LEAST}`, '1:2 | yaml | indentation'],
];

describe('one slip, one message', () => {
  test.each(SLIPS)('%s', (_, text, expected) => {
    expect(faults(read(text))).toEqual([expected]);
  });

  test('a merge that was not finished', () => {
    const text = changed(
      LEAST,
      'title: T\n',
      '<<<<<<< HEAD\ntitle: T\n=======\ntitle: U\n>>>>>>> veja\n',
    );
    expect(faults(read(text))).toEqual(['3:1 | yaml | conflict']);
    const three = changed(
      LEAST,
      'title: T\n',
      '<<<<<<< HEAD\r\ntitle: T\n||||||| osnova\ntitle: V\n=======\ntitle: U\n>>>>>>> veja\n',
    );
    expect(faults(read(three))).toEqual(['3:1 | yaml | conflict']);
  });

  test.each(['en', 'sl'] as const)('no message speaks of the library (%s)', (language) => {
    for (const [, text] of SLIPS) {
      const reading = read(text);
      expect(reading.ok).toBe(false);
      if (reading.ok) continue;
      for (const diagnostic of reading.diagnostics) {
        const message = diagnosticMessage(diagnostic, language);
        expect(message).toMatch(/^\S.*[.?]$/);
        expect(message).not.toMatch(/[A-Z]+_[A-Z]+|undefined|unknown/);
        if (text.includes('@')) continue;
        expect(diagnostic.excerpt).toBe(
          text.split('\n')[diagnostic.line - 1]?.replace(/\t/g, '→').slice(0, 100),
        );
      }
    }
  });
});

describe('what stands behind a slip', () => {
  test('is read all the same', () => {
    const text = changed(
      changed(changed(LEAST, 'title: T', 'title: a: b'), 'impact: I', 'impact: c: d'),
      'affects: []',
      'afects: []',
    );
    expect(faults(read(text))).toEqual([
      '1:1 | missing-key | affects',
      '3:9 | yaml | colon',
      '10:1 | unknown-key | afects | afects | affects',
      '12:10 | yaml | colon',
    ]);
  });

  test('a plan is never made of a mended text', () => {
    expect(read(titled(' a: b'))).toMatchObject({ ok: false, plan: null });
  });

  test('ends where nothing can be guessed', () => {
    expect(faults(read(`${LEAST}strat: 1\n- a\n  b\n`))).toEqual(['15:1 | yaml | unknown']);
  });

  test('ends after twenty', () => {
    const many = Array.from({ length: 25 }, (_, n) => `a${n}: b: c`).join('\n');
    expect(faults(read(many))).toHaveLength(20);
  });

  test('a text behind a quotation of two lines, which ends nowhere then', () => {
    expect(faults(read(titled(' "Nad\n  gradnja" eNaročanja')))).toEqual([
      '4:3 | yaml | no-colon',
      '14:1 | yaml | unknown',
    ]);
  });

  test.each([
    ['a line that stays wrong when its tab is gone', '\ta: [b\n', ['1:1 | yaml | tab']],
    [
      'a merge with nothing else',
      '<<<<<<< x: y: z\n=======\n>>>>>>> y\n',
      ['1:1 | empty', '1:1 | yaml | conflict'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(faults(read(text))).toEqual(expected);
  });

  test('a mended text that is no mapping', () => {
    expect(faults(read('"a\n'))).toEqual(['1:1 | yaml | " | unclosed-quote']);
  });

  test('a mended text with what YAML may not have here', () => {
    expect(faults(read('a: b: c\nd: [*e\n'))).toEqual(['2:5 | yaml-feature | alias']);
  });
});

describe('a roster', () => {
  test('shows no line of it', () => {
    const reading = readStaff(
      's.yml',
      bytes(changed(STAFF, 'role: razvijalka', 'role: Ana: Novak')),
    );
    expect(faults(reading)).toEqual(['5:14 | yaml | colon']);
    expect(reading.ok ? [] : reading.diagnostics.map((each) => each.excerpt)).toEqual([undefined]);
  });
  test('nor a line that may be personal', () => {
    const reading = read(titled(' ana@hisa.si: klic'));
    expect(reading.ok ? [] : reading.diagnostics.map((each) => each.excerpt)).toEqual([undefined]);
  });
});

describe('a text that loses its end', () => {
  test.each([
    [
      'a description',
      'description: D',
      'description: Popravki #4411 in #4412',
      '7:23 | text-cut | description | #4411 in #4412',
    ],
    ['a reason', 'reason: R', 'reason: R #12', '8:11 | text-cut | reason | #12'],
    ['an item', 'affects: []', 'affects:\n  - eRecept #2', '11:13 | text-cut | affects.0 | #2'],
    ['a title', 'title: T', 'title: T  #1', '3:11 | text-cut | title | #1'],
    ['a second line', 'impact: I', 'impact: I\n  in #4412', '13:6 | text-cut | impact | #4412'],
    [
      'a component',
      'components: []',
      'components:\n  - name: a #1',
      '10:13 | text-cut | components.0.name | #1',
    ],
  ])('%s', (_, from, to, expected) => {
    expect(faults(read(changed(LEAST, from, to)))).toEqual([expected]);
  });

  test.each([
    ['a truth', 'downtime: false }', 'downtime: false } #obvezno'],
    ['a choice', 'environment: test', 'environment: test #4'],
    ['a remark with a space', 'reason: R', 'reason: R # opomba'],
    ['a row of signs', 'reason: R', 'reason: R ######'],
    ['a quotation', 'reason: R', 'reason: "R #12" #13'],
    ['no space before it', 'reason: R', 'reason: R#12'],
    ['a longer text', 'reason: R', 'reason: |\n  R #12'],
    ['a line of its own', 'reason: R', 'reason: R\n#12'],
    ['an id', 'id: P-1', 'id: P-1 #1'],
    ['a mapping', 'release: { tag: v1 }', 'release: #prva\n  tag: v1'],
  ])('%s does not', (_, from, to) => {
    expect(faults(read(changed(LEAST, from, to)))).toEqual([]);
  });

  test('leaves the plan as it was', () => {
    const cut = read(changed(LEAST, 'reason: R', 'reason: R #12'));
    const whole = read(LEAST);
    expect(cut.ok ? null : cut.plan?.planDigest).toBe(whole.ok && whole.planDigest);
  });

  test('in other files', () => {
    expect(faults(readSolution('s.yml', bytes('version: 1\nname: eNaročanje #2\n')))).toEqual([
      '2:18 | text-cut | name | #2',
    ]);
    expect(
      faults(readStaff('s.yml', bytes(changed(STAFF, 'role: razvijalka', 'role: a #b')))),
    ).toEqual(['5:13 | text-cut | staff.0.role']);
  });
});
