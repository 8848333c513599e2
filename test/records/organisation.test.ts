import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readOrganisation } from '../../src/records/organisation.ts';
import { bytes } from './texts.ts';

const HEAD = 'version: 1\nname: Hiša d.o.o.\n';
const read = (text: string) => readOrganisation('o.yml', bytes(text));
const codes = (text: string): readonly string[] => {
  const reading = read(text);
  return reading.ok ? [] : reading.diagnostics.map(({ code, key }) => `${code} ${key ?? ''}`);
};

test('the shipped example is read whole', () => {
  const path = 'examples/organisation/.ezdrav/organisation.yml';
  const reading = readOrganisation(path, readFileSync(path));
  expect(reading.ok && reading.value.solutions.length).toBeGreaterThan(1);
  expect(reading.ok && reading.locate(['solutions', 1, 'id']).line).toBeGreaterThan(1);
});

test('it says nothing where it says nothing', () => {
  const reading = read(HEAD);
  expect(reading.ok && reading.value).toEqual({
    version: 1,
    name: 'Hiša d.o.o.',
    freezes: [],
    solutions: [],
  });
});

test('a missing one is a fault', () => {
  const reading = readOrganisation('o.yml', { unread: 'missing' });
  expect(reading.ok ? [] : reading.diagnostics.map(({ code }) => code)).toEqual(['file.missing']);
});

describe('what it may not say', () => {
  test.each([
    [
      'an organisation of its own',
      'organisation: { repository: a/b, id: 1 }',
      'file.unknown-key organisation',
    ],
    ['a client', 'client: { organisation: x }', 'file.unknown-key client'],
    ['approvers of the client', 'approvers: { client: [] }', 'file.unknown-key approvers.client'],
    ['workflows that sign', 'evidence: { workflows: [] }', 'file.unknown-key evidence.workflows'],
    [
      'runners of one’s own',
      'evidence: { self-hosted: trusted }',
      'file.unknown-key evidence.self-hosted',
    ],
    [
      'a solution twice',
      'solutions: [{ repository: a/b, id: 5 }, { repository: a/c, id: 5 }]',
      'file.duplicate-id solutions.1.id',
    ],
    [
      'a solution without number',
      'solutions: [{ repository: a/b }]',
      'file.missing-key solutions.0.id',
    ],
    ['a wider window', 'window: { closes: "07:00" }', 'file.wider-than-rules window.closes'],
    ['more hours', 'urgent: { valid-hours: 13 }', 'file.wider-than-rules urgent.valid-hours'],
  ])('%s', (_name, text, expected) => {
    expect(codes(`${HEAD}${text}\n`)).toEqual([expected]);
  });
});

test('two hundred solutions are read', () => {
  const one = (id: number): string => `  - { repository: hisa/resitev-${id}, id: ${id} }\n`;
  const all = Array.from({ length: 200 }, (_, index) => one(index + 1)).join('');
  const reading = read(`${HEAD}solutions:\n${all}`);
  expect(reading.ok && reading.value.solutions.length).toBe(200);
  expect(codes(`${HEAD}# ${'x'.repeat(33_000)}\n`)).toEqual(['file.too-large ']);
});
