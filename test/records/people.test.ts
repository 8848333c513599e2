import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/records/diagnostic.ts';
import { readPeople } from '../../src/records/people.ts';

const YAML = `O-017:
  name: Ana Žagar Čuk
  email: ana.zagar@hisa.example.si
  mobile: +386 40 123 456
O-018: { name: "Bo Li" }
`;

const told = ({ line, column, code, expected }: Diagnostic): string =>
  [`${line}:${column}`, code, ...expected].join(' ');

describe('people', () => {
  it('reads YAML', () => {
    const reading = readPeople(YAML);
    expect(reading.ok && Object.fromEntries(reading.people)).toEqual({
      'O-017': {
        name: 'Ana Žagar Čuk',
        email: 'ana.zagar@hisa.example.si',
        mobile: '+386 40 123 456',
      },
      'O-018': { name: 'Bo Li' },
    });
  });

  it('reads JSON, indented by spaces or by tabs or not at all', () => {
    const people = { 'O-1': { name: 'Ana Čuk', mobile: '040123456' }, 'O-2': { email: 'b@c.si' } };
    for (const indent of [undefined, 2, '\t']) {
      const reading = readPeople(JSON.stringify(people, null, indent));
      expect(reading.ok && Object.fromEntries(reading.people)).toEqual(people);
    }
  });

  it('reads a value without the spaces around it', () => {
    const reading = readPeople(
      'O-1: { name: " Ana Čuk ", email: " a@b.si ", mobile: " 040 123 456 " }',
    );
    expect(reading.ok && reading.people.get('O-1')).toEqual({
      name: 'Ana Čuk',
      email: 'a@b.si',
      mobile: '040 123 456',
    });
  });

  it.each([
    ['an address alone', 'O-1: { email: a@b.si }', ['a@b.si']],
    ['a number alone', 'O-1: { mobile: 040/123-456 }', ['040/123-456', '040123456']],
    ['a name of short parts', 'O-1: { name: Ana  Čuk Žaga }', ['Ana  Čuk Žaga', 'Žaga']],
  ])('masks %s', (_name, text, secrets) => {
    expect(readPeople(text)).toMatchObject({ ok: true, secrets });
  });

  it('names what must be masked', () => {
    expect(readPeople(YAML).secrets).toEqual([
      'Ana Žagar Čuk',
      'Žagar',
      'ana.zagar@hisa.example.si',
      '+386 40 123 456',
      '+38640123456',
      'Bo Li',
    ]);
  });

  it.each([
    ['nothing', '', '1:1 file.empty'],
    ['an empty mapping', '{}', '1:1 file.wrong-type mapping'],
    ['a list', '- Ana Čuk', '1:3 file.wrong-value ref'],
    ['a text', 'Ana Čuk', '1:1 file.wrong-type mapping'],
    ['a name for a key', 'Ana Čuk: { name: x }', '1:1 file.wrong-value ref'],
    ['no mapping below', 'O-1: Ana Čuk', '1:6 file.wrong-type mapping'],
    ['a list below', 'O-1: [Ana Čuk]', '1:7 file.unknown-key name email mobile'],
    ['an unknown key', 'O-1:\n  priimek: Čuk', '2:3 file.unknown-key name email mobile'],
    ['an inherited key', 'O-1:\n  __proto__: Čuk', '2:3 file.unknown-key name email mobile'],
    ['a list for a name', 'O-1:\n  name: [Ana]', '2:9 file.wrong-type text'],
    ['an empty name', 'O-1:\n  name:', '2:8 file.empty-value'],
    ['a name of spaces', 'O-1:\n  name: "  "', '2:9 file.empty-value'],
    ['a key without a value', 'O-1: { name }', '1:8 file.empty-value'],
    ['a name without a letter', 'O-1:\n  name: "386 40"', '2:9 file.wrong-value name'],
    ['no address', 'O-1:\n  email: ana', '2:10 file.wrong-value email'],
    ['text before an address', 'O-1:\n  email: Ana <a@b.si', '2:10 file.wrong-value email'],
    ['text after an address', 'O-1:\n  email: a@b.si>', '2:10 file.wrong-value email'],
    ['no number', 'O-1:\n  mobile: klic', '2:11 file.wrong-value mobile'],
    ['text before a number', 'O-1:\n  mobile: t. 040 123 456', '2:11 file.wrong-value mobile'],
    ['text after a number', 'O-1:\n  mobile: 040 123 456 doma', '2:11 file.wrong-value mobile'],
    ['two of one ref', 'O-1: { name: A }\nO-1: { name: B }', '2:1 file.duplicate-key'],
    ['two names', '{"O-1": {"name": "A", "name": "B"}}', '1:23 file.duplicate-key'],
    ['an anchor', 'O-1: &a { name: Ana }', '1:6 file.yaml-feature'],
    ['broken YAML', 'O-1: { name: Ana', '1:17 file.yaml unknown'],
    ['a control character', 'O-1: { name: "A\u202ena" }', '1:16 file.control-character'],
    ['too much', `O-1: { name: ${'a'.repeat(70_000)} }`, '1:1 file.too-large ≤ 65536'],
  ])('refuses %s', (_name, text, expected) => {
    const reading = readPeople(text);
    expect(reading).toMatchObject({
      ok: false,
      diagnostics: [{ file: 'people', key: '', found: '' }],
    });
    expect(reading.ok || reading.diagnostics.map(told)).toEqual([expected]);
  });

  it.each([
    [
      'every line, and what follows its colon',
      'O-1: Ana: x\n# čas',
      ['O-1: Ana: x', 'Ana: x', '# čas'],
    ],
    [
      'no quotation marks around, those within',
      `O-1: 'Ana "B" C'`,
      [`O-1: 'Ana "B" C`, 'Ana "B" C'],
    ],
    [
      'each part of a mapping',
      '{a: {name: Ana Č,,mobile: 04}}',
      ['name: Ana Č', 'Ana Č', 'mobile: 04'],
    ],
    ['nothing of three characters', 'abc\r\nabcd\r\n abc\n', ['abcd']],
  ])('where it refuses, masks %s', (_name, text, secrets) => {
    expect(readPeople(text)).toMatchObject({ ok: false, secrets });
  });

  it.each([
    'Ana Čuk: { name: Ana Čuk, email: ana }',
    'O-1:\n  Ana Čuk: 040 123 456\n',
    'O-1: { name: Ana Čuk\n  "Ana Čuk": 1',
    'O-1: Ana Čuk\nO-1: Ana Čuk',
    '{"O-1": {"ime": "Ana Čuk"}}',
  ])('repeats nothing of what it refuses, and masks it: %s', (text) => {
    const reading = readPeople(text);
    expect(reading.ok).toBe(false);
    expect(JSON.stringify(reading.ok || reading.diagnostics)).not.toMatch(/Ana|Čuk|040/);
    expect(reading.secrets.some((secret) => secret.includes('Ana Čuk'))).toBe(true);
  });
});
