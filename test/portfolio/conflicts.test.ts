import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Conflict, conflictsOf, type PlannedWork } from '../../src/portfolio/conflicts.ts';
import { at } from './samples.ts';

const HOUR = 3_600_000;
const NOON = at('2026-12-01T12:00:00Z');

function work(overrides: Partial<PlannedWork> = {}): PlannedWork {
  return {
    slot: { start: at('2026-12-01T21:00:00Z'), end: at('2026-12-02T01:00:00Z') },
    environment: 'production',
    label: 'hisa/a',
    names: ['A'],
    affects: [],
    changesNetwork: false,
    onDuty: null,
    ...overrides,
  };
}

const B = { label: 'hisa/b', names: ['B'] } as const;
const slot = (from: string, to: string) => ({ start: at(from), end: at(to) });

describe('two interventions', () => {
  const rows: readonly (readonly [
    string,
    Partial<PlannedWork>,
    Partial<PlannedWork>,
    readonly string[],
  ])[] = [
    ['with nothing in common', {}, B, []],
    ['of one solution', {}, { names: ['A'] }, ['same-solution']],
    ['of which one affects the other’s solution', { affects: ['B'] }, B, ['affects']],
    ['of which the other does', {}, { ...B, affects: ['A'] }, ['affects']],
    ['that affect one third system', { affects: ['C'] }, { ...B, affects: ['C'] }, []],
    ['that name the repository', { affects: ['hisa/b'] }, B, ['affects']],
    [
      'in other letters and spaces',
      { affects: [' enaročanje  2 '] },
      { ...B, names: ['eNaročanje 2'] },
      ['affects'],
    ],
    [
      'that both change the network',
      { changesNetwork: true },
      { ...B, changesNetwork: true },
      ['network'],
    ],
    ['of which one changes the network', { changesNetwork: true }, B, []],
    ['with one on duty', { onDuty: 'Ekipa A' }, { ...B, onDuty: 'ekipa a' }, ['on-duty']],
    ['with one number', { onDuty: '01 234 56 78' }, { ...B, onDuty: '01/234-56-78' }, ['on-duty']],
    [
      'with one number from abroad',
      { onDuty: '00386 1 2345678' },
      { ...B, onDuty: '+38612345678' },
      ['on-duty'],
    ],
    ['with two numbers', { onDuty: '01 234 56 78' }, { ...B, onDuty: '01 234 56 79' }, []],
    ['with nobody on duty', { onDuty: '' }, { ...B, onDuty: '' }, []],
    [
      'with all of it',
      { affects: ['B'], changesNetwork: true, onDuty: 'x' },
      { ...B, changesNetwork: true, onDuty: 'x' },
      ['affects', 'network', 'on-duty'],
    ],
    ['in two environments', { affects: ['B'] }, { ...B, environment: 'test' }, []],
    [
      'of which one begins when the other ends',
      { affects: ['B'] },
      { ...B, slot: slot('2026-12-02T01:00:00Z', '2026-12-02T02:00:00Z') },
      [],
    ],
    [
      'that meet in the last minute',
      { affects: ['B'] },
      { ...B, slot: slot('2026-12-02T00:59:00Z', '2026-12-02T02:00:00Z') },
      ['affects'],
    ],
    [
      'of which one lies within the other',
      { affects: ['B'] },
      { ...B, slot: slot('2026-12-01T22:00:00Z', '2026-12-01T23:00:00Z') },
      ['affects'],
    ],
    [
      'of which one ends before it begins',
      { affects: ['B'] },
      { ...B, slot: slot('2026-12-01T23:00:00Z', '2026-12-01T22:00:00Z') },
      [],
    ],
  ];
  test.each(rows)('%s', (_name, one, other, kinds) => {
    const [conflict] = conflictsOf([work(one), work(other)]);
    expect(conflict?.kinds ?? []).toEqual(kinds);
    const [turned] = conflictsOf([work(other), work(one)]);
    expect(turned?.kinds ?? []).toEqual(kinds);
  });
});

const works = fc.array(
  fc.record({
    slot: fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: -2, max: 8 }))
      .map(([from, length]) => ({
        start: at(new Date(NOON + from * HOUR).toISOString()),
        end: at(new Date(NOON + (from + length) * HOUR).toISOString()),
      })),
    environment: fc.constantFrom('production', 'test'),
    label: fc.constantFrom('hisa/a', 'hisa/b', 'hisa/c'),
    names: fc.subarray(['A', 'B']),
    affects: fc.subarray(['A', 'B', 'hisa/c']),
    changesNetwork: fc.boolean(),
    onDuty: fc.constantFrom(null, 'x', 'y'),
  }),
  { maxLength: 12 },
);

/** Hour by hour, and pair by pair: nothing of how it is done in `src`. */
function counted(all: readonly PlannedWork[]): number {
  let count = 0;
  for (let one = 0; one < all.length; one += 1) {
    for (let other = one + 1; other < all.length; other += 1) {
      const [a, b] = [all[one], all[other]];
      if (a === undefined || b === undefined || a.environment !== b.environment) continue;
      const together = Array.from({ length: 40 }, (_, hour) => NOON + (hour - 4) * HOUR).some(
        (hour) => [a, b].every(({ slot: { start, end } }) => start <= hour && hour < end),
      );
      const hits = (from: PlannedWork, to: PlannedWork): boolean =>
        from.affects.some((name) => name === to.label || to.names.includes(name));
      const bothOnDuty = a.onDuty !== null && a.onDuty === b.onDuty;
      const why =
        a.label === b.label ||
        hits(a, b) ||
        hits(b, a) ||
        (a.changesNetwork && b.changesNetwork) ||
        bothOnDuty;
      if (together && why) count += 1;
    }
  }
  return count;
}

const pairsOf = (conflicts: readonly Conflict<PlannedWork>[]): readonly string[] =>
  conflicts
    .map(({ between, kinds }) =>
      [...between.map((each) => JSON.stringify(each)).sort(), kinds].join(),
    )
    .sort();

describe('of any number', () => {
  test('as many as a count by hand finds', () => {
    fc.assert(
      fc.property(works, (all) => {
        expect(conflictsOf(all)).toHaveLength(counted(all));
      }),
    );
  });

  test('the order changes none', () => {
    fc.assert(
      fc.property(works, (all) => {
        expect(pairsOf(conflictsOf(all.toReversed()))).toEqual(pairsOf(conflictsOf(all)));
      }),
    );
  });

  test('one more takes none away', () => {
    fc.assert(
      fc.property(works, works, (all, [more]) => {
        const before = pairsOf(conflictsOf(all));
        const after = pairsOf(conflictsOf(more === undefined ? all : [...all, more]));
        expect(after.length).toBeGreaterThanOrEqual(before.length);
      }),
    );
  });
});
