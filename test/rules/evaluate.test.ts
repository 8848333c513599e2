import { describe, expect, it } from 'vitest';
import { decide, reasonCodesOf } from '../../src/rules/decision.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import { ALL_RULES } from '../../src/rules/registry.ts';
import type { ReasonCode } from '../../src/rules/reason-codes.ts';
import type { Outcome, RuleId, RuleResult } from '../../src/rules/verdict.ts';
import {
  candidate,
  type Changes,
  facts,
  judge,
  judgeUrgent,
  known,
  landing,
  NOT_A_TIME,
  NOW,
  PLAN,
  problem,
  read,
  situation,
  solution,
  target,
  time,
  told,
  unknown,
  urgentCandidate,
} from '../support/builders.ts';

const TEST: Changes = {
  candidate: candidate({ environment: 'test' }),
  facts: { target: target({ environment: 'test' }) },
};

describe('the verdict', () => {
  it('allows the announced, approved intervention in its slot', () => {
    const { rules, ...verdict } = judge({});
    expect(verdict).toEqual({
      decision: 'allow',
      allowed: true,
      reasonCodes: [],
      intervention: { id: 'POSEG-2026-041', planDigest: PLAN, urgent: false },
      evaluatedAt: NOW,
      opensAt: time('2026-12-01T22:00'),
      closesAt: time('2026-12-02T02:00'),
      validUntil: time('2026-12-02T00:00'),
      earliestStart: time('2026-11-30T22:00'),
      ahead: null,
      diagnostics: [],
    });
    expect(new Set(rules.map(({ rule }) => rule))).toEqual(new Set(ALL_RULES.map(({ id }) => id)));
  });

  it('lists failures first, then what cannot be known, each in the order of the registry', () => {
    const late = {
      now: known(time('2026-12-02T03:00')),
      receipts: unknown({ code: 'api.malformed' }),
      landing: unknown(),
    };
    const verdict = judge({
      candidate: candidate({ status: 'withdrawn' }),
      facts: { ...late, event: 'schedule' },
    });
    expect(verdict.reasonCodes).toEqual([
      'target.withdrawn',
      'slot.over',
      'event.not-allowed',
      'announcement.unverifiable',
      'lead-time.unverifiable',
      'approval.unverifiable',
      'api.unavailable',
      'api.malformed',
    ]);
    expect(verdict).toMatchObject({ decision: 'deny', allowed: false, validUntil: null });
  });

  it('judges the run where no intervention could be told', () => {
    const verdict = judge({
      candidate: null,
      facts: { files: read([candidate({ release: { tag: 'v1' } })]), event: 'schedule' },
    });
    expect(verdict).toMatchObject({
      intervention: null,
      opensAt: null,
      closesAt: null,
      earliestStart: null,
      ahead: null,
    });
    expect(verdict.reasonCodes).toEqual(['target.tag-mismatch', 'event.not-allowed']);
    const notJudged = verdict.rules
      .filter(({ outcome }) => outcome === 'not-applicable')
      .map(({ rule }) => rule);
    expect(notJudged).toEqual(
      ALL_RULES.filter(({ subject }) => subject === 'intervention').map(({ id }) => id),
    );
  });

  it('never allows where a mode forgot the intervention that is meant', () => {
    const verdict = evaluate(null, solution(), facts());
    expect(verdict).toMatchObject({ decision: 'error', allowed: false });
  });
});

describe('outside production', () => {
  const slipshod: Changes = {
    ...TEST,
    candidate: candidate({ environment: 'test', announcement: undefined, approvals: undefined }),
    facts: { ...TEST.facts, now: known(time('2026-12-05T10:00')) },
  };

  it('reports what it does not enforce', () => {
    const verdict = judge(slipshod);
    expect(verdict).toMatchObject({
      decision: 'allow',
      allowed: true,
      reasonCodes: [],
      validUntil: null,
    });
    const reported = verdict.rules
      .filter(({ outcome }) => outcome === 'reported')
      .map(({ rule }) => rule);
    expect(reported).toEqual([
      'announcement',
      'lead-time',
      'approval',
      'approval',
      'schedule',
      'slot',
      'fit',
    ]);
    expect(told(verdict, 'slot')).toEqual(['reported slot.over']);
  });

  it('enforces where solution.yml says so', () => {
    const enforced = judge({ ...slipshod, solution: { 'enforce-in': ['production', 'test'] } });
    expect(enforced.reasonCodes).toEqual([
      'announcement.missing',
      'approval.client-missing',
      'approval.ezdrav-ict-missing',
      'slot.over',
    ]);
    expect(judge({ ...slipshod, solution: { 'enforce-in': ['test'] } }).decision).toBe('deny');
  });

  it('enforces in production whatever enforce-in leaves out', () => {
    expect(
      judge({ solution: { 'enforce-in': [] }, facts: { now: known(time('2026-12-02T03:00')) } })
        .reasonCodes,
    ).toEqual(['slot.over']);
  });

  it('a plan for test opens no production', () => {
    const verdict = judge({ ...slipshod, facts: { now: known(time('2026-12-05T10:00')) } });
    expect(verdict.reasonCodes).toContain('target.environment-mismatch');
    expect(verdict.reasonCodes).toContain('slot.over');
  });

  it('a plan for production is enforced whatever environment the run names', () => {
    const verdict = judge({
      facts: { now: known(time('2026-12-05T10:00')), target: target({ environment: 'test' }) },
    });
    expect(verdict.reasonCodes).toEqual(['target.environment-mismatch', 'slot.over']);
  });

  it('holds an urgent one to its justification, not to approvals', () => {
    const urgent = { environment: 'test' as const, approvals: undefined };
    const verdict = judgeUrgent({
      candidate: urgentCandidate(urgent),
      facts: { target: target({ environment: 'test' }) },
    });
    expect(verdict.decision).toBe('allow-urgent');
    expect([told(verdict, 'slot'), told(verdict, 'approval')]).toEqual([
      ['waived'],
      ['reported approval.client-missing', 'reported approval.ezdrav-ict-missing'],
    ]);
    const silent = urgentCandidate({ ...urgent, urgent: {} });
    expect(
      judgeUrgent({ candidate: silent, facts: { target: target({ environment: 'test' }) } })
        .decision,
    ).toBe('deny');
  });
});

describe('the decision', () => {
  const every = (outcome: Outcome): readonly RuleResult[] =>
    ALL_RULES.map(({ id }) => ({ rule: id, outcome, code: null, evidence: null, facts: {} }));
  const row = (rule: RuleId, outcome: Outcome, code: ReasonCode): RuleResult => ({
    rule,
    outcome,
    code,
    evidence: null,
    facts: {},
  });

  it.each<[string, readonly RuleResult[], boolean, string]>([
    ['everything passes', every('pass'), false, 'allow'],
    ['everything passes, urgent', every('pass'), true, 'allow-urgent'],
    ['no rule evaluated', [], false, 'error'],
    ['one rule not evaluated', every('pass').slice(1), false, 'error'],
    ['nothing applies', every('not-applicable'), false, 'error'],
    ...(['file', 'target', 'clock'] as const).map(
      (rule): [string, readonly RuleResult[], boolean, string] => [
        `one row of ${rule} does not apply`,
        [...every('pass'), { ...row(rule, 'not-applicable', 'slot.over'), code: null }],
        false,
        'error',
      ],
    ),
    ['a failure', [...every('pass'), row('slot', 'fail', 'slot.over')], false, 'deny'],
    [
      'a failure and something unknown',
      [
        ...every('pass'),
        row('slot', 'fail', 'slot.over'),
        row('api', 'unverifiable', 'api.forbidden'),
      ],
      false,
      'deny',
    ],
    [
      'something unknown',
      [...every('pass'), row('api', 'unverifiable', 'api.forbidden')],
      true,
      'unverifiable',
    ],
    ['a file at fault', [...every('fail'), row('file', 'fail', 'file.invalid')], false, 'invalid'],
    [
      'waived and reported',
      [
        ...every('pass'),
        row('slot', 'waived', 'slot.over'),
        row('fit', 'reported', 'fit.too-late'),
      ],
      false,
      'allow',
    ],
  ])('%s', (_name, rows, urgent, expected) => {
    expect(decide(rows, urgent)).toBe(expected);
  });

  it('lists a code once, among the failures where it is both', () => {
    const rows = [
      row('staff', 'unverifiable', 'api.forbidden'),
      row('api', 'unverifiable', 'api.forbidden'),
      row('approval', 'fail', 'approval.unverifiable'),
      row('approval', 'unverifiable', 'approval.unverifiable'),
    ];
    expect(reasonCodesOf(rows)).toEqual(['approval.unverifiable', 'api.forbidden']);
  });
});

describe('totality', () => {
  it.each<[string, Changes]>([
    ['landing at no moment', { facts: { landing: landing({ landedAt: NOT_A_TIME }) } }],
    [
      'a start that is no moment',
      { candidate: candidate({ schedule: { start: NOT_A_TIME, end: NOW, downtime: true } }) },
    ],
    [
      'an end that is no moment',
      { candidate: candidate({ schedule: { start: NOW, end: NOT_A_TIME, downtime: true } }) },
    ],
    [
      'an announcement at no moment',
      { candidate: candidate({ announcement: { 'sent-at': NOT_A_TIME, recipients: [] } }) },
    ],
    [
      'a validity that is no number',
      { candidate: urgentCandidate(), solution: { urgent: { 'valid-hours': Number.NaN } } },
    ],
    [
      'a table that throws',
      {
        facts: {
          get problems(): never {
            throw new Error('out of order');
          },
        },
      },
    ],
    [
      'something thrown that is no error',
      {
        facts: {
          get problems(): never {
            throw problem().code;
          },
        },
      },
    ],
  ])('%s is never allowed and never throws', (_name, changes) => {
    const [meant, solved, { problems: _, ...given }] = situation({ ...changes, facts: {} });
    const hostile = Object.defineProperties(
      { ...given, problems: [] },
      Object.getOwnPropertyDescriptors(changes.facts ?? {}),
    );
    const verdict = evaluate(meant, solved, hostile);
    expect(verdict.allowed).toBe(false);
    expect(verdict.rules.length).toBeGreaterThanOrEqual(ALL_RULES.length);
  });

  it('says what was thrown', () => {
    const hostile = Object.defineProperty(facts(), 'problems', {
      get: () => {
        throw new Error('out of order');
      },
    });
    const verdict = evaluate(candidate(), solution(), hostile);
    expect(verdict).toEqual({
      decision: 'error',
      allowed: false,
      reasonCodes: [],
      intervention: null,
      evaluatedAt: null,
      opensAt: null,
      closesAt: null,
      validUntil: null,
      earliestStart: null,
      ahead: null,
      rules: ALL_RULES.map(({ id }) => ({
        rule: id,
        outcome: 'unverifiable',
        code: null,
        evidence: null,
        facts: { thrown: 'out of order' },
      })),
      diagnostics: [],
    });
  });
});
