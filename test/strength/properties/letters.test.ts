import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLetter, LETTER_KINDS } from '../../../src/letters/letter.ts';
import { writeLetter } from '../../../src/letters/letters.ts';
import { INPUTS } from '../../letters/sample.ts';
import { note } from '../figures.ts';

// A letter holds no address, no telephone number and no name that was not given for it.

const RUNS = { seed: 20_261_123, numRuns: 200 };
const OURS = ['servicedesk@src.si', 'ikt@ezdrav.si'];

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

const addresses = (text: string): readonly string[] =>
  text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
const numbers = (text: string): readonly string[] =>
  (text.match(/(?<![\w.:-])(?:\+|0)\d[\d ]{6,14}\d(?![\w:-]|\.\w)/g) ?? []).map((one) =>
    one.replaceAll(' ', ''),
  );

const anybody = fc.record({
  name: fc
    .tuple(fc.constantFrom('Žiga', 'Đurđica', 'Ana-Marija'), fc.integer({ min: 1000, max: 9999 }))
    .map(([name, digits]) => `${name} Čebelar${digits}`),
  email: fc.integer({ min: 1000, max: 9999 }).map((digits) => `oseba${digits}@hisa.example.si`),
  mobile: fc.integer({ min: 10_000_000, max: 99_999_999 }).map((digits) => `+386${digits}`),
});

describe.each(LETTER_KINDS)('%s', (kind) => {
  test('holds nothing that was not given', ({ task }) => {
    fc.assert(
      fc.property(anybody, anybody, (given, other) => {
        fc.pre(given.name !== other.name && given.email !== other.email);
        const base = INPUTS[kind];
        const input = 'person' in base ? { ...base, person: given } : base;
        const letter = writeLetter(kind, input);
        if (!isLetter(letter)) throw new Error(letter.missing.join());
        const said = texts(input).join('\n');
        const known = [...addresses(said), ...OURS];
        for (const body of [letter.subject, letter.text, letter.html]) {
          expect(addresses(body).filter((one) => !known.includes(one))).toEqual([]);
          expect(numbers(body).filter((one) => !numbers(said).includes(one))).toEqual([]);
          for (const secret of Object.values(other)) expect(body).not.toContain(secret);
        }
        for (const secret of Object.values(given)) expect(letter.subject).not.toContain(secret);
        expect(letter.to.filter((one) => !known.includes(one))).toEqual([]);
      }),
      RUNS,
    );
    note(task, { 'property-cases': RUNS.numRuns });
  });

  test('is not written where what it needs of a person is not given', () => {
    const base = INPUTS[kind];
    if (!('person' in base)) return;
    for (const lost of ['name', 'email', 'mobile']) {
      const person = { ...base.person, [lost]: undefined };
      const writing = writeLetter(kind, { ...base, person });
      const whole = isLetter(writing) ? `${writing.text}${writing.html}` : '';
      expect(whole).not.toMatch(/undefined|null/);
    }
  });
});
