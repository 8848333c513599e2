import { describe, expect, it } from 'vitest';
import { readPeople } from '../../src/records/people.ts';

const YAML = `O-017:
  name: Ana Žagar Čuk
  email: ana.zagar@hisa.example.si
  mobile: +386 40 123 456
O-018: { name: "Bo Li" }
`;

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
    ['nothing', '', 1, 'file.empty'],
    ['a list', '- Ana Čuk', 1, 'file.wrong-value'],
    ['a text', 'Ana Čuk', 1, 'file.wrong-type'],
    ['a name for a key', 'Ana Čuk: { name: x }', 1, 'file.wrong-value'],
    ['no mapping below', 'O-1: Ana Čuk', 1, 'file.wrong-type'],
    ['a list below', 'O-1: [Ana Čuk]', 1, 'file.unknown-key'],
    ['an unknown key', 'O-1:\n  priimek: Čuk', 2, 'file.unknown-key'],
    ['an inherited key', 'O-1:\n  __proto__: Čuk', 2, 'file.unknown-key'],
    ['a list for a name', 'O-1:\n  name: [Ana]', 2, 'file.wrong-type'],
    ['an empty name', 'O-1:\n  name:', 2, 'file.empty-value'],
    ['a name without a letter', 'O-1:\n  name: "386 40"', 2, 'file.wrong-value'],
    ['no address', 'O-1:\n  email: ana', 2, 'file.wrong-value'],
    ['no number', 'O-1:\n  mobile: klic', 2, 'file.wrong-value'],
    ['two of one ref', 'O-1: { name: A }\nO-1: { name: B }', 2, 'file.duplicate-key'],
    ['two names', '{"O-1": {"name": "A", "name": "B"}}', 1, 'file.duplicate-key'],
    ['an anchor', 'O-1: &a { name: Ana }', 1, 'file.yaml-feature'],
    ['broken YAML', 'O-1: { name: Ana', 1, 'file.yaml'],
    ['a control character', 'O-1: { name: "A\u202ena" }', 1, 'file.control-character'],
    ['too much', `O-1: { name: ${'a'.repeat(70_000)} }`, 1, 'file.too-large'],
  ])('refuses %s', (_name, text, line, code) => {
    const reading = readPeople(text);
    expect(reading).toMatchObject({ ok: false });
    expect(reading.ok || reading.diagnostics).toMatchObject([{ file: 'people', line, code }]);
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
