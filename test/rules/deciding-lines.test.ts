import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Organisation, Roster, Solution } from '../../src/records/types.ts';
import { unite } from '../../src/records/united.ts';
import { uniteRosters } from '../../src/records/united-roster.ts';
import { decidingLines, linesOfFreeze } from '../../src/rules/deciding-lines.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import type { Facts, HeldBy, HeldLine } from '../../src/rules/facts.ts';
import type { Verdict } from '../../src/rules/verdict.ts';
import {
  candidate,
  date,
  ictReview,
  known,
  member,
  review,
  roster as rosterOf,
  situation,
  solution,
  time,
  unknown,
  urgentCandidate,
} from '../support/builders.ts';
import { anOrganisation, aRoster, organisation, someDemands } from '../support/organisations.ts';

const FREEZE = {
  from: time('2026-12-01T00:00'),
  to: time('2026-12-03T00:00'),
  reason: 'Ustavite se',
  urgent: 'denied' as const,
};
const OTHER = { ...FREEZE, from: time('2026-11-30T00:00') };
const LATER = { ...FREEZE, from: time('2026-12-23T00:00'), to: time('2027-01-04T00:00') };

const TWO_OF_ICT = {
  client: [{ login: 'narocnik-a', id: 9001 }],
  'ezdrav-ict': [
    { login: 'ikt-k', id: 9002 },
    { login: 'ikt-l', id: 9004 },
  ],
};

const NEKDO = { login: 'nekdo', id: 77, write: true };

const RULES = '.ezdrav/organisation.yml';
const line = (key: string, number: number): HeldLine => ({ file: RULES, key, line: number });

const LINES: readonly HeldLine[] = [
  line('approvers', 3),
  line('urgent-authorities', 5),
  line('evidence', 10),
  line('evidence.announcement', 11),
  line('evidence.approvals', 12),
  line('calendar', 20),
  line('calendar.extra-non-working-days', 21),
  line('window', 30),
  line('window.opens-with-downtime', 31),
  line('window.closes', 32),
  line('freezes', 40),
  { ...line('freezes[0]', 41), freeze: { from: FREEZE.from, to: FREEZE.to } },
  { ...line('freezes[1]', 42), freeze: { from: LATER.from, to: LATER.to } },
  line('urgent', 50),
  line('urgent.valid-hours', 51),
  { file: '.ezdrav/staff.yml', key: 'staff', line: 2 },
  { file: '.ezdrav/staff.yml', key: 'staff[0]', line: 3, account: 11 },
];

interface Held {
  readonly own?: Partial<Solution>;
  readonly theirs?: Partial<Organisation>;
  readonly roster?: Roster | null;
  readonly facts?: Partial<Facts>;
  readonly urgent?: true;
}

function judged({ own = {}, theirs = {}, roster = null, facts = {}, urgent }: Held): Verdict {
  const alone = solution(own);
  const union = unite(alone, organisation(theirs));
  if (!union.ok) throw new Error('both cannot hold');
  const [meant, , base] = situation({
    candidate: urgent === undefined ? candidate() : urgentCandidate(),
    facts,
  });
  const ownRoster = base.roster.known ? base.roster.value : null;
  const heldBy: HeldBy = {
    repository: 'hisa/ezdrav',
    id: 4711,
    commit: 'a'.repeat(40),
    files: [],
    own: { solution: alone, roster: ownRoster },
    lines: LINES,
  };
  const united = base.roster.known
    ? known(uniteRosters(ownRoster, roster), 'recorded')
    : base.roster;
  return evaluate(meant, union.solution, { ...base, roster: united, heldBy });
}

/** `code file:line key`, in order. */
function decided({ rules }: Verdict): readonly string[] {
  return rules.flatMap(({ code, decidedBy = [] }) =>
    decidedBy.map(
      ({ file, line: at, key }) => `${code} ${file.replace('.ezdrav/', '')}:${at} ${key}`,
    ),
  );
}

const ROWS: readonly (readonly [string, Held, readonly string[]])[] = [
  ['nothing is refused', {}, []],
  [
    'a freeze of the organisation',
    { theirs: { freezes: [FREEZE, LATER] } },
    ['freeze.active organisation.yml:41 freezes[0]'],
  ],
  ['a freeze of the solution', { own: { freezes: [FREEZE] } }, []],
  ['the same freeze of both', { own: { freezes: [FREEZE] }, theirs: { freezes: [FREEZE] } }, []],
  [
    'another freeze of the same night in each: the solution refuses already',
    { own: { freezes: [OTHER] }, theirs: { freezes: [FREEZE] } },
    [],
  ],
  [
    'a freeze whose line is not known stands in the whole file',
    { theirs: { freezes: [OTHER] } },
    ['freeze.active organisation.yml:40 freezes'],
  ],
  [
    'a later opening',
    {
      theirs: { window: { opens: '20:00', 'opens-with-downtime': '23:30', closes: '05:00' } },
    },
    ['schedule.outside-window organisation.yml:31 window.opens-with-downtime'],
  ],
  [
    'more days off',
    {
      theirs: {
        calendar: {
          'lead-time': 'default',
          'extra-non-working-days': [date('2026-11-27'), date('2026-11-30')],
        },
      },
    },
    ['lead-time.too-short organisation.yml:21 calendar.extra-non-working-days'],
  ],
  [
    'a receipt is demanded',
    { theirs: { evidence: { announcement: 'receipt', approvals: 'recorded' } } },
    ['announcement.missing organisation.yml:11 evidence.announcement'],
  ],
  [
    'approvers are taken away',
    {
      own: {
        approvers: TWO_OF_ICT,
        evidence: { announcement: 'landed', approvals: 'verified' },
      },
      theirs: { approvers: { 'ezdrav-ict': [{ login: 'ikt-l', id: 9004 }] } },
      facts: { consents: known([review(), ictReview()]) },
    },
    ['approval.ezdrav-ict-missing organisation.yml:3 approvers'],
  ],
  [
    'two keys only together: the whole file',
    {
      own: { approvers: TWO_OF_ICT },
      theirs: {
        approvers: { 'ezdrav-ict': [{ login: 'ikt-l', id: 9004 }] },
        evidence: { announcement: 'landed', approvals: 'verified' },
      },
      facts: { consents: known([review(), ictReview()]) },
    },
    ['approval.ezdrav-ict-missing organisation.yml:1 '],
  ],
  [
    'urgent authorities',
    { urgent: true, theirs: { 'urgent-authorities': [{ login: 'nekdo', id: 7777 }] } },
    ['urgent.not-authorised organisation.yml:5 urgent-authorities'],
  ],
  [
    'whoever starts has left by the organisation',
    {
      roster: { version: 1, staff: [member({ left: { kind: 'day', date: date('2026-11-20') } })] },
    },
    ['staff.departed staff.yml:3 staff[0]'],
  ],
  [
    'whoever starts stands on no roster of the organisation',
    {
      roster: { version: 1, staff: [] },
      facts: { actor: { login: 'nekdo', id: 77, type: 'User' } },
    },
    [],
  ],
  [
    'whoever starts stands in none of its entries',
    { roster: { version: 1, staff: [] }, facts: { roster: known(null) } },
    ['staff.unknown staff.yml:3 staff[0]'],
  ],
  [
    'whoever starts has left by an entry whose line nobody knows',
    {
      roster: {
        version: 1,
        staff: [member({ github: NEKDO, left: { kind: 'day', date: date('2026-11-20') } })],
      },
      facts: { actor: { ...NEKDO, type: 'User' }, roster: rosterOf(member({ github: NEKDO })) },
    },
    ['staff.departed staff.yml:2 staff'],
  ],
  ['the roster is not known', { theirs: {}, facts: { roster: unknown() } }, []],
  [
    'a freeze, and the roster is not known',
    { theirs: { freezes: [FREEZE] }, facts: { roster: unknown() } },
    ['freeze.active organisation.yml:41 freezes[0]'],
  ],
  [
    'two at once',
    {
      theirs: { freezes: [FREEZE] },
      roster: { version: 1, staff: [member({ left: { kind: 'day', date: date('2026-11-20') } })] },
    },
    ['freeze.active organisation.yml:41 freezes[0]', 'staff.departed staff.yml:3 staff[0]'],
  ],
];

describe('the lines of an organisation that decided', () => {
  it.each(ROWS)('%s', (_name, held, expected) => {
    expect(decided(judged(held))).toEqual(expected);
  });

  it('of several rows are told once', () => {
    const { rules } = judged({ theirs: { freezes: [FREEZE] } });
    const [first, ...more] = decidingLines([...rules, ...rules]);
    expect(first).toMatchObject({ repository: 'hisa/ezdrav', key: 'freezes[0]', line: 41 });
    expect(more).toEqual([]);
    expect(decidingLines(judged({}).rules)).toEqual([]);
  });

  it('are named for whatever only the organisation refuses, and change no verdict', () => {
    fc.assert(
      fc.property(someDemands, anOrganisation, aRoster, (own, theirs, roster) => {
        const alone = solution(own);
        const union = unite(alone, theirs);
        fc.pre(union.ok);
        if (!union.ok) return;
        const [meant, , base] = situation({});
        const ownRoster = base.roster.known ? base.roster.value : null;
        const tightened = { ...base, roster: known(uniteRosters(ownRoster, roster), 'recorded') };
        const held = judged({ own, theirs, roster });
        const { heldBy: _, ...plain } = tightened;
        const without = evaluate(meant, union.solution, plain);
        const { decidedBy: __, ...first } = held.rules[0] ?? {};
        expect(first).toEqual(without.rules[0]);
        expect(held.reasonCodes).toEqual(without.reasonCodes);
        const before = evaluate(meant, alone, base).reasonCodes;
        for (const { code, decidedBy, outcome } of held.rules) {
          if (code === null || (outcome !== 'fail' && outcome !== 'unverifiable')) continue;
          expect([code, decidedBy === undefined]).toEqual([code, before.includes(code)]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the lines of a freeze', () => {
  const heldBy: HeldBy = {
    repository: 'hisa/ezdrav',
    id: 4711,
    commit: null,
    files: [],
    own: { solution: solution({ freezes: [LATER] }), roster: null },
    lines: LINES,
  };
  it.each([
    ['of no organisation', FREEZE, undefined, []],
    ['of the organisation', FREEZE, heldBy, [41]],
    ['of the solution', LATER, heldBy, []],
    ['that nobody knows', OTHER, heldBy, []],
  ] as const)('%s', (_name, freeze, held, expected) => {
    expect(linesOfFreeze(freeze, held).map(({ line: at }) => at)).toEqual(expected);
  });
});
