import { describe, expect, test } from 'vitest';
import { dateOf, type Instant, instantOf } from '../../src/calendar/instant.ts';
import type { Roster, StaffMember } from '../../src/records/types.ts';
import { idsMentioned, refsMentioned, unconfirmedDeletions } from '../../src/staffing/deletions.ts';
import {
  departures,
  lapseOf,
  type Signal,
  type StaffFacts,
  unobservable,
} from '../../src/staffing/departures.ts';
import {
  allDepartures,
  personOf,
  type RecordedDeparture,
} from '../../src/staffing/recorded-departures.ts';

const at = (text: string): Instant => instantOf(Date.parse(text));
const roster = (...staff: readonly StaffMember[]): Roster => ({ version: 1, staff });
const NOW = at('2026-11-23T09:00:00Z');
const facts = (more: Partial<StaffFacts>): StaffFacts => ({
  now: NOW,
  roster: roster(),
  earlier: [],
  writers: null,
  members: null,
  contractEnds: undefined,
  ...more,
});
const confirmed = { revocation: { confirmed: at('2026-11-20T10:00:00Z') } };

describe('departures', () => {
  test.each([
    ['2026-11-20T22:59:59Z', []],
    ['2026-11-20T23:00:00Z', ['O-1']],
  ] as const)('a last day of 20 November is over at 00:00 in Ljubljana: %s', (now, refs) => {
    const left = { kind: 'day', date: dateOf('2026-11-20') } as const;
    const found = departures(facts({ now: at(now), roster: roster({ ref: 'O-1', left }) }));
    expect(found.map(({ ref }) => ref)).toEqual(refs);
  });

  test.each([
    ['2026-11-20T09:59:59Z', []],
    ['2026-11-20T10:00:00Z', ['O-1']],
  ] as const)('a last time counts at once: %s', (now, refs) => {
    const left = { kind: 'time', instant: at('2026-11-20T10:00:00Z') } as const;
    const found = departures(facts({ now: at(now), roster: roster({ ref: 'O-1', left }) }));
    expect(found.map(({ ref }) => ref)).toEqual(refs);
  });

  test('signals join, and the end of leaving or of the contract is told', () => {
    const github = { login: 'a', id: 1, write: true };
    const found = (more: Partial<StaffFacts>) => {
      const entry = { ref: 'O-1', github };
      return departures(facts({ roster: roster(entry), ...more }));
    };
    const ended = { contractEnds: dateOf('2026-11-22') };
    expect(found({ writers: new Set([1]), members: new Set([1]) })).toEqual([]);
    expect(found({ contractEnds: dateOf('2026-11-23') })).toEqual([]);
    expect(found({ writers: new Set(), members: new Set(), ...ended })).toMatchObject([
      {
        signals: ['no-write-access', 'no-member', 'contract-ended'],
        departed: at('2026-11-22T23:00:00Z'),
      },
    ]);
  });

  test('of a deleted entry the newest roster that had it counts', () => {
    const earlier = [roster({ ref: 'O-1', ...confirmed }), roster({ ref: 'O-1' }, { ref: 'O-2' })];
    expect(departures(facts({ earlier })).map(({ ref }) => ref)).toEqual(['O-2']);
  });

  test('another GitHub account under the same ref is somebody else; the first bearer is gone', () => {
    const [ana, bor] = [1, 2].map((id) => ({
      ref: 'O-1',
      github: { login: `u${id}`, id, write: false },
    }));
    if (ana === undefined || bor === undefined) throw new Error('nobody');
    const found = (now: StaffMember, ...earlier: readonly StaffMember[]) =>
      departures(facts({ roster: roster(now), earlier: earlier.map((each) => roster(each)) })).map(
        ({ member, signals, refReused }) => [member.github?.id, signals, refReused],
      );
    expect(found(bor, ana)).toEqual([[1, ['gone'], true]]);
    expect(found(bor, { ...ana, ...confirmed }, ana)).toEqual([]);
    expect(found(bor, { ref: 'O-1' })).toEqual([]);
    expect(found({ ...bor, github: { ...bor.github, login: 'renamed' } }, bor)).toEqual([]);
    const left = { kind: 'day', date: dateOf('2026-11-20') } as const;
    expect(found({ ...bor, left }, ana)).toEqual([
      [1, ['gone'], true],
      [2, ['left'], undefined],
    ]);
  });

  test('what cannot be seen', () => {
    const all = ['no-write-access', 'no-member', 'contract-ended', 'gone'] as const;
    const unknown = { writers: null, members: null, contractEnds: null };
    expect(unobservable(all, unknown)).toEqual(['no-write-access', 'no-member', 'contract-ended']);
    const known = { writers: new Set<number>(), members: new Set<number>() };
    expect(unobservable(all, { ...known, contractEnds: undefined })).toEqual([]);
  });
});

describe('departures with their open issues', () => {
  const account = (id: number) => ({ login: `u${id}`, id, write: true });
  const left = { kind: 'day', date: dateOf('2026-11-20') } as const;
  const ANA: StaffMember = { ref: 'O-1', github: account(1) };
  const BOR: StaffMember = { ref: 'O-1', github: account(2) };
  const LATELY = at('2026-11-01T09:00:00Z');
  const LONG_AGO = at('2026-10-01T09:00:00Z');
  const issue = (
    key: string,
    signals: readonly Signal[],
    more: Partial<RecordedDeparture> = {},
  ): RecordedDeparture => ({
    key,
    signals,
    asks: false,
    person: null,
    noticed: LATELY,
    ...more,
  });
  const ofAna = { person: personOf(ANA) };
  type Row = [
    name: string,
    facts: Partial<StaffFacts>,
    open: readonly RecordedDeparture[],
    found: readonly (readonly [key: string, ...signals: Signal[]])[],
  ];
  const rows: Row[] = [
    [
      'deleted longer ago than rosters are looked at',
      {},
      [issue('O-9', ['gone'])],
      [['O-9', 'gone']],
    ],
    [
      'a signal that cannot be looked at now',
      { roster: roster(ANA), earlier: [roster({ ref: 'O-1' })] },
      [issue('O-1', ['no-write-access', 'left'])],
      [['O-1', 'no-write-access']],
    ],
    [
      'the same beside one that speaks',
      { roster: roster({ ...ANA, left }) },
      [issue('O-1', ['no-member', 'contract-ended'], ofAna)],
      [['O-1', 'left', 'no-member']],
    ],
    [
      'a signal that does not speak any more',
      { roster: roster(ANA) },
      [issue('O-1', ['left'])],
      [],
    ],
    [
      'confirmed meanwhile',
      { roster: roster({ ...ANA, ...confirmed }) },
      [issue('O-1', ['no-member'])],
      [],
    ],
    ['put back lately', { roster: roster({ ref: 'O-1' }) }, [issue('O-1', ['gone'])], []],
    [
      'put back after long, the same account',
      { roster: roster(ANA) },
      [issue('O-1', ['gone'], { ...ofAna, noticed: LONG_AGO })],
      [],
    ],
    [
      'the ref given away after long, to nobody knows whom',
      { roster: roster({ ref: 'O-1' }) },
      [issue('O-1', ['gone'], { noticed: LONG_AGO })],
      [['O-1', 'gone']],
    ],
    [
      'the same, when it was noticed is not known',
      { roster: roster({ ref: 'O-1' }) },
      [issue('O-1', ['gone'], { noticed: null })],
      [['O-1', 'gone']],
    ],
    [
      'the ref given away to another account',
      { roster: roster(BOR) },
      [issue('O-1', ['left'], ofAna)],
      [['O-1', 'gone']],
    ],
    [
      'the same, and the next bearer is revoked: the first is not',
      { roster: roster({ ...BOR, ...confirmed }) },
      [issue('O-1', ['gone'], ofAna)],
      [['O-1', 'gone']],
    ],
    [
      'the next bearer leaves too',
      { roster: roster({ ...BOR, left }) },
      [issue('O-1', ['gone'], ofAna)],
      [
        ['O-1+2', 'left'],
        ['O-1', 'gone'],
      ],
    ],
    [
      'the next bearer leaves too, before any issue was made',
      { roster: roster({ ...BOR, left }), earlier: [roster(ANA)] },
      [],
      [
        ['O-1', 'gone'],
        ['O-1+2', 'left'],
      ],
    ],
    [
      'both gone: the first bearer stands first',
      { earlier: [roster(BOR), roster(ANA)] },
      [],
      [
        ['O-1', 'gone'],
        ['O-1+2', 'gone'],
      ],
    ],
    [
      'both gone, the issue is of the second',
      { earlier: [roster(BOR), roster(ANA)] },
      [issue('O-1', ['left'], { person: personOf(BOR) })],
      [
        ['O-1+2', 'gone'],
        ['O-1', 'gone'],
      ],
    ],
    [
      'an issue that does not tell whose it is goes on',
      { roster: roster({ ...ANA, left }) },
      [issue('O-1', ['left'])],
      [['O-1', 'left']],
    ],
    [
      'an entry that has no account any more goes on with its issue',
      { roster: roster({ ref: 'O-1', left }) },
      [issue('O-1', ['left'], ofAna)],
      [['O-1', 'left']],
    ],
    [
      'each goes on with its own issue',
      { roster: roster({ ...BOR, left }), earlier: [roster(ANA)] },
      [issue('O-1', ['gone'], ofAna), issue('O-1+2', ['left'], { person: personOf(BOR) })],
      [
        ['O-1', 'gone'],
        ['O-1+2', 'left'],
      ],
    ],
    [
      'a third bearer leaves',
      { roster: roster({ ref: 'O-1', github: account(3), left }) },
      [
        issue('O-1', ['gone'], ofAna),
        issue('O-1+2', ['gone'], { person: personOf(BOR) }),
        issue('O-2', []),
      ],
      [
        ['O-1+3', 'left'],
        ['O-1', 'gone'],
        ['O-1+2', 'gone'],
        ['O-2', 'gone'],
      ],
    ],
    [
      'twins of one departure are one',
      {},
      [issue('O-9', ['gone']), issue('O-9', ['gone'])],
      [['O-9', 'gone']],
    ],
  ];

  test.each(rows)('%s', (_name, more, open, found) => {
    const all = allDepartures(facts(more), open);
    expect(all.map(({ key, signals }) => [key, ...signals])).toEqual(found);
  });

  test.each([
    ['asks a person first', true, 'question'],
    ['holds a letter', false, 'letter'],
  ] as const)('whose issue %s', (_name, asks, before) => {
    const open = [issue('O-1', ['left'], { asks }), issue('O-9', ['gone'], { asks })];
    const all = allDepartures(facts({ roster: roster({ ...ANA, left }) }), open);
    expect(all.map((each) => [each.key, each.before])).toEqual([
      ['O-1', before],
      ['O-9', before],
    ]);
  });

  test('whose ref somebody else bears is said to be reused', () => {
    const open = [issue('O-1', ['gone'], ofAna)];
    expect(allDepartures(facts({ roster: roster(BOR) }), open)).toMatchObject([
      { ref: 'O-1', member: { ref: 'O-1' }, refReused: true },
    ]);
    expect(allDepartures(facts({}), open)[0]).not.toHaveProperty('refReused');
  });
});

test('times between: nothing is gained by a revocation before the last day was over', () => {
  const [left, told, done] = [
    at('2026-11-20T23:00:00Z'),
    at('2026-11-20T10:00:00Z'),
    at('2026-11-21T01:00:00Z'),
  ];
  expect(lapseOf(left, told, done)).toEqual({
    leftToNotified: 0,
    notifiedToConfirmed: 15 * 3_600_000,
    leftToConfirmed: 2 * 3_600_000,
  });
  expect(lapseOf(left, null, done)).toMatchObject({
    leftToNotified: null,
    notifiedToConfirmed: null,
  });
});

describe('deletions that a change may not make', () => {
  test.each([
    ['nothing deleted', roster({ ref: 'O-1' }), roster({ ref: 'O-1' }, { ref: 'O-2' }), []],
    ['deleted, confirmed before', roster({ ref: 'O-1', ...confirmed }), roster(), []],
    [
      'deleted, not confirmed',
      roster({ ref: 'O-1' }, { ref: 'O-2' }),
      roster({ ref: 'O-2' }),
      ['O-1'],
    ],
    [
      'another account under the same ref',
      roster({ ref: 'O-1', github: { login: 'a', id: 1, write: false } }),
      roster({ ref: 'O-1', github: { login: 'b', id: 2, write: false } }),
      ['O-1'],
    ],
    [
      'the same account renamed, or none named before',
      roster({ ref: 'O-1', github: { login: 'a', id: 1, write: false } }, { ref: 'O-2' }),
      roster(
        { ref: 'O-1', github: { login: 'b', id: 1, write: false } },
        { ref: 'O-2', github: { login: 'c', id: 3, write: false } },
      ),
      [],
    ],
    [
      'deleted, confirmed only in time to come',
      roster({ ref: 'O-1', revocation: { confirmed: at('2026-12-20T10:00:00Z') } }),
      roster(),
      ['O-1'],
    ],
    ['another ref is somebody else', roster({ ref: 'O-1' }), roster({ ref: 'O-10' }), ['O-1']],
  ])('%s', (_name, before, after, refs) => {
    expect(unconfirmedDeletions(before, after, NOW).map(({ ref }) => ref)).toEqual(refs);
  });
});

test('where the time is not known, no confirmation counts', () => {
  const before = roster({ ref: 'O-1', ...confirmed });
  expect(unconfirmedDeletions(before, roster(), null)).toHaveLength(1);
});

test.each([
  ['github: { login: a, id: 11 }\n"id": "12"', [11, 12]],
  ['github: { login: a, id: *x }', null],
  ['staff: []', []],
] as const)('GitHub ids that a text mentions: %s', (text, ids) => {
  expect(idsMentioned(text)).toEqual(ids === null ? null : new Set(ids));
});

describe('refs that a text mentions', () => {
  test.each([
    ['staff:\n  - ref: O-1\n    role: x\n  - { ref: "O-2" }\n', ['O-1', 'O-2']],
    ['{"staff":[{"ref":"O-3","account":{"reference":"ref-1"}}]}', null],
    ['staff: [{ ref: O-1 }, { "r\\u0065f": O-2 }]', null],
    ['staff:\n  - ref: # who\n      O-1\n', null],
    ['staff: []', []],
  ] as const)('%s', (text, refs) => {
    const found = refsMentioned(text);
    expect(found === null ? null : [...found]).toEqual(refs);
  });
});
