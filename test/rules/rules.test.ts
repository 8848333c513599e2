import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Freeze, Solution } from '../../src/records/types.ts';
import { changedRules } from '../../src/records/rule-changes.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { loosenings } from '../../src/rules/every-version.ts';
import type { FormerRules, GitHubAccount, Review, RulesPull } from '../../src/rules/facts.ts';
import {
  ANA,
  BOR,
  candidate,
  CLIENT,
  date,
  ICT,
  judge,
  judgeUrgent,
  known,
  member,
  review,
  roster,
  rows,
  situation,
  solution,
  time,
  told,
  unknown,
  URGENT,
  user,
} from '../support/builders.ts';

const FREEZE: Freeze = {
  from: time('2026-11-30T00:00'),
  to: time('2026-12-04T06:00'),
  reason: 'odklop',
  urgent: 'denied',
};
const FROZEN = solution({ freezes: [FREEZE] });
const DRUGA = user('druga-r', 70);

function former(
  rules: FormerRules['rules'],
  changes: Partial<FormerRules['supersededBy']> & { readonly pull?: RulesPull | null } = {},
): FormerRules {
  const { pull = null, ...push } = changes;
  const supersededBy = { id: '9', commit: 'e'.repeat(40), at: time('2026-12-01T22:10'), by: ANA };
  return {
    file: 'solution' in rules ? '.ezdrav/solution.yml' : '.ezdrav/staff.yml',
    rules,
    changed: ['freezes'],
    supersededBy: { ...supersededBy, ...push },
    pull,
  };
}

function approvedBy(person: GitHubAccount, changes: Partial<Review> = {}, pull = {}): RulesPull {
  const { planDigest: _, ...given } = review({ user: person, ...changes });
  const url = 'https://github.com/hisa/enarocanje/pull/9';
  return { url, author: DRUGA, mergedBy: DRUGA, writers: [], reviews: [given], ...pull };
}

const SAME = { id: '801', submittedAt: review().submittedAt };
const BEFORE = { ...SAME, id: '799' };

/** Approved by the client in review 800, and then (by time or number) this. */
function then(
  state: Review['state'],
  changes: Partial<Review> = { id: '799', submittedAt: time('2026-11-30T11:00') },
): RulesPull {
  const pull = approvedBy(CLIENT);
  const other = approvedBy(CLIENT, { state, ...changes });
  return { ...pull, reviews: [...other.reviews, ...pull.reviews] };
}

const by = (...formers: readonly FormerRules[]) =>
  judge({ facts: { formerRules: known(formers) } });

describe('rules', () => {
  it('pass where nothing was loosened, and name what still counts', () => {
    expect(told(judge({}), 'rules')).toEqual(['pass']);
    const tightened = by(former({ solution: solution() }));
    expect([tightened.decision, told(tightened, 'rules')]).toEqual(['allow', ['pass']]);
    const [row] = rows(tightened, 'rules');
    expect(row?.facts['former-versions']).toMatchObject([{ by: 'ana-r' }]);
  });

  it('are not applicable to a working tree, and never taken for granted in a run', () => {
    expect(told(judge({ offline: true }), 'rules')).toEqual(['not-applicable']);
    const unasked = judge({ facts: { formerRules: null } });
    expect(told(unasked, 'rules')).toEqual(['unverifiable rules.unverifiable']);
    const failed = judge({ facts: { formerRules: unknown() } });
    expect(told(failed, 'rules')).toEqual(['unverifiable api.unavailable']);
  });

  it('stay as they were before they were loosened, and say by whom', () => {
    const verdict = by(former({ solution: FROZEN }));
    expect(verdict.reasonCodes).toEqual(['rules.loosened', 'freeze.active']);
    expect(rows(verdict, 'rules')[0]?.facts).toMatchObject({
      by: 'ana-r',
      changed: ['freezes'],
      codes: ['freeze.active'],
      'pushed-at': { at: time('2026-12-01T22:10') },
      'holds-from': { at: time('2026-12-03T20:00') },
    });
    expect(verdict.decision).toBe('deny');
  });

  it.each<[string, string, boolean]>([
    ['on the evening', '2026-12-01T22:10', false],
    ['the day before', '2026-11-30T08:00', false],
    ['two working days before', '2026-11-27T23:59', true],
    ['on the weekend before', '2026-11-29T12:00', true],
  ])('loosened %s', (_name, moment, holds) => {
    expect(by(former({ solution: FROZEN }, { at: time(moment) })).allowed).toBe(holds);
  });

  it('count whatever the clock says where it says nothing', () => {
    const facts = { now: unknown(), formerRules: known([former({ solution: FROZEN })]) };
    expect(judge({ facts }).allowed).toBe(false);
  });

  it('hold for urgent interventions too, and end no later than the stricter version says', () => {
    const strict = solution({ urgent: { 'valid-hours': 1 } });
    const facts = { formerRules: known([former({ solution: strict })]) };
    expect(judgeUrgent({ facts }).validUntil).toBe(time('2026-12-01T22:50'));
    const frozen = { formerRules: known([former({ solution: FROZEN })]) };
    expect(judgeUrgent({ facts: frozen }).reasonCodes).toEqual(['rules.loosened', 'freeze.active']);
  });

  it.each<[string, RulesPull | null, boolean]>([
    ['without a pull request', null, false],
    ['approved by the client', approvedBy(CLIENT), true],
    ['approved by the ICT team', approvedBy(ICT), true],
    ['approved by a stranger', approvedBy(user('tujec', 99)), false],
    ['approved on an older head', approvedBy(CLIENT, { onHead: false }), false],
    ['only commented', approvedBy(CLIENT, { state: 'COMMENTED' }), false],
    ['refused', approvedBy(CLIENT, { state: 'CHANGES_REQUESTED' }), false],
    ['approved by its author', approvedBy(CLIENT, {}, { author: CLIENT }), false],
    ['approved by who merged it', approvedBy(CLIENT, {}, { mergedBy: CLIENT }), false],
    ['approved by one who wrote in it', approvedBy(CLIENT, {}, { writers: [CLIENT] }), false],
    ['written by somebody nobody can name', approvedBy(CLIENT, {}, { writers: [null] }), false],
    ['approved by an app', approvedBy({ ...CLIENT, type: 'Bot' }), false],
    ['approved, then refused', then('CHANGES_REQUESTED'), false],
    ['approved, then only commented', then('COMMENTED'), true],
    ['approved and in the same moment refused', then('CHANGES_REQUESTED', SAME), false],
    ['refused and in the same moment approved', then('CHANGES_REQUESTED', BEFORE), true],
  ])('loosened, %s', (_name, pull, holds) => {
    expect(by(former({ solution: FROZEN }, { pull })).allowed).toBe(holds);
  });

  it('are let go by nobody who wrote the plan or starts the run', () => {
    const authorities = [ANA, BOR].map(({ login, id }) => ({ login, id: id ?? 0 }));
    const strict = solution({ freezes: [FREEZE], 'urgent-authorities': authorities });
    for (const person of [ANA, BOR]) {
      const pull = approvedBy(person);
      expect(by(former({ solution: strict }, { pull, by: DRUGA })).allowed).toBe(false);
    }
    const unlanded = {
      landing: unknown(),
      formerRules: known([former({ solution: FROZEN }, { pull: approvedBy(CLIENT) })]),
    };
    expect(judge({ facts: unlanded }).reasonCodes).toContain('rules.loosened');
  });

  describe('of who has left', () => {
    const gone = {
      version: 1 as const,
      staff: [member({ left: { kind: 'day', date: date('2026-11-20') } })],
    };

    it.each<[string, Parameters<typeof former>[1], boolean]>([
      ['put right by himself', {}, false],
      ['put right by nobody who can be named', { by: null }, false],
      ['put right by somebody else, as far as is known', { by: DRUGA }, false],
      ['put right by somebody else', { by: DRUGA, pull: approvedBy(DRUGA) }, true],
    ])('%s', (_name, push, holds) => {
      const verdict = by(former({ roster: gone }, push));
      expect(verdict.allowed).toBe(holds);
      if (!holds) expect(verdict.reasonCodes).toEqual(['rules.loosened', 'staff.departed']);
    });

    it('hold whole where the roster is gone', () => {
      const others = {
        version: 1 as const,
        staff: [member({ github: { login: 'x', id: 5, write: true } })],
      };
      const facts = { roster: known(null), formerRules: known([former({ roster: others })]) };
      expect(judge({ facts }).reasonCodes).toEqual(['rules.loosened', 'staff.unknown']);
      const unread = { roster: unknown(), formerRules: known([former({ roster: others })]) };
      expect(told(judge({ facts: unread }), 'rules')).toEqual(['pass']);
    });

    it('change nothing where they are still gone, or have no account', () => {
      const facts = {
        roster: roster(...gone.staff),
        formerRules: known([former({ roster: gone })]),
      };
      expect(judge({ facts }).reasonCodes).toEqual(['staff.departed']);
      const { github: _, ...anonymous } = gone.staff[0] ?? member();
      expect(by(former({ roster: { version: 1, staff: [anonymous] } })).allowed).toBe(true);
    });

    it('are let go by an approver of every version that counts', () => {
      const others = { version: 1 as const, staff: [] };
      const pull = approvedBy(CLIENT);
      const facts = {
        roster: known(null),
        formerRules: known([former({ roster: others }, { pull })]),
      };
      expect(judge({ facts }).allowed).toBe(true);
    });

    it.each([
      ['by nobody', null, 'fail rules.loosened'],
      ['by an approver', approvedBy(CLIENT), 'pass'],
    ])('are let go where no intervention is meant: %s', (_name, pull, row) => {
      const others = { version: 1 as const, staff: [] };
      const formerRules = known([former({ roster: others }, { pull })]);
      const facts = { roster: known(null), landing: null, formerRules };
      const verdict = judge({ candidate: null, facts });
      expect(told(verdict, 'rules')).toEqual([row]);
      expect(verdict.allowed).toBe(false);
    });
  });

  it('ask who approved only where a version makes a difference', () => {
    const facts = (formers: readonly FormerRules[]) => {
      const [meant, rules, found] = situation({ facts: { formerRules: known(formers) } });
      return loosenings({ candidate: meant, solution: rules, facts: found });
    };
    expect(facts([former({ solution: solution() })])).toEqual([]);
    expect(facts([former({ solution: FROZEN })])).toHaveLength(1);
  });
});

const solutions: fc.Arbitrary<Solution> = fc
  .record({
    frozen: fc.boolean(),
    approvals: fc.constantFrom('recorded' as const, 'verified' as const),
    announcement: fc.constantFrom('landed' as const, 'receipt' as const),
    reading: fc.constantFrom('default' as const, 'full-days' as const),
    narrow: fc.boolean(),
    listed: fc.boolean(),
    custodian: fc.constantFrom('skrbnik.enarocanje@example.si', 'drug@example.si'),
  })
  .map((is) =>
    solution({
      freezes: is.frozen ? [FREEZE] : [],
      evidence: { approvals: is.approvals, announcement: is.announcement },
      calendar: { 'lead-time': is.reading, 'extra-non-working-days': [] },
      window: {
        opens: is.narrow ? '23:00' : '20:00',
        'opens-with-downtime': is.narrow ? '23:00' : '22:00',
        closes: '06:00',
      },
      approvers: is.listed
        ? solution().approvers
        : { client: [{ login: 'x', id: 1 }], 'ezdrav-ict': [{ login: 'y', id: 2 }] },
      contacts: { ...solution().contacts, 'solution-custodian': is.custodian },
    }),
  );

describe('every version of the rules', () => {
  it('is as strict as the strictest of them, in whatever order and however often they come', () => {
    fc.assert(
      fc.property(
        solutions,
        fc.array(solutions, { maxLength: 4 }),
        fc.boolean(),
        (now, before, urgent) => {
          const changed = urgent ? { candidate: candidate({ urgent: URGENT }) } : {};
          const [meant, , facts] = situation(changed);
          const judged = (rules: Solution, formers: readonly Solution[]) =>
            evaluate(meant, rules, {
              ...facts,
              formerRules: known(formers.map((each) => former({ solution: each }))),
            });
          const whole = judged(now, before);
          const alone = [now, ...before].map((each) => judged(each, []));
          expect(whole.allowed).toBe(alone.every(({ allowed }) => allowed));
          const codes = new Set(alone.flatMap(({ reasonCodes }) => reasonCodes));
          const said = whole.reasonCodes.filter((code) => code !== 'rules.loosened');
          expect(new Set(said)).toEqual(codes);
          const again = judged(now, [...before, ...before].toReversed());
          expect(again.reasonCodes).toEqual(whole.reasonCodes);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what changed between two versions', () => {
  it('is named by key, with values where they tell nothing of people', () => {
    const strict = solution({
      evidence: { approvals: 'verified', announcement: 'landed' },
      urgent: { 'valid-hours': 4 },
      'urgent-authorities': [{ login: 'vodja-m', id: 1 }],
      'enforce-in': ['production', 'test'],
      name: 'drugače',
      freezes: [FREEZE],
      contacts: { ...solution().contacts, 'solution-custodian': 'drug@example.si' },
    });
    expect(changedRules(strict, solution())).toEqual([
      'contacts.solution-custodian',
      'enforce-in',
      'evidence.approvals: verified → recorded',
      'freezes',
      'urgent.valid-hours: 4 → 12',
      'urgent-authorities',
    ]);
    const trusted = solution({
      evidence: { approvals: 'recorded', announcement: 'landed', 'self-hosted': 'trusted' },
    });
    expect(changedRules(solution(), trusted)).toEqual(['evidence.self-hosted: - → trusted']);
    expect(changedRules(strict, strict)).toEqual([]);
  });
});
