import { afterEach, describe, expect, it } from 'vitest';
import type { DayOrTime } from '../../src/calendar/leaving.ts';
import type { Freeze, Intervention, Solution } from '../../src/records/types.ts';
import { judgeChange } from '../../src/modes/check/judging.ts';
import { preflight } from '../../src/modes/announce/preflight.ts';
import { worthWaitingFor } from '../../src/modes/gate/waiting.ts';
import { timeAnnotation } from '../../src/modes/time-annotation.ts';
import { readFound } from '../../src/modes/ezdrav-files.ts';
import {
  looseningsByThen,
  mayBecomeLawful,
  planRows,
  rowsIfTold,
} from '../../src/rules/preflight.ts';
import { isInTheWay } from '../../src/rules/in-the-way.ts';
import { ALL_RULES } from '../../src/rules/registry.ts';
import { isPermanent } from '../../src/rules/reason-codes.ts';
import { fail, type Rule } from '../../src/rules/rule.ts';
import type { FormerRules } from '../../src/rules/facts.ts';
import type { RuleResult } from '../../src/rules/verdict.ts';
import { isOnlyTooEarly, waitsInVain } from '../../src/rules/waiting.ts';
import {
  ANA,
  candidate,
  date,
  facts as factsOf,
  judge,
  known,
  member,
  roster,
  solution,
  time,
  unknown,
  URGENT,
} from '../support/builders.ts';

const START = time('2026-12-01T22:00');

function freeze(from: string, to: string, changes: Partial<Freeze> = {}): Freeze {
  return { from: time(from), to: time(to), reason: 'novo leto', urgent: 'denied', ...changes };
}

const lastDay = (day: string): DayOrTime => ({ kind: 'day', date: date(day) });

const codes = (rows: readonly RuleResult[]): readonly (string | null)[] =>
  rows.filter(isInTheWay).map(({ code }) => code);

const WHOLE = freeze('2026-11-30T00:00', '2026-12-04T06:00');
const FIRST_HALF = freeze('2026-11-30T00:00', '2026-12-02T00:00');
const SECOND_HALF = freeze('2026-12-02T00:00', '2026-12-04T06:00');
const UNTIL_ONE = freeze('2026-11-30T00:00', '2026-12-02T01:00');

describe('what the plan shows', () => {
  it.each<[string, Partial<Intervention['schedule']>, readonly Freeze[], readonly string[]]>([
    ['nothing', {}, [], []],
    ['work longer than the slot', { 'work-minutes': 600 }, [], ['fit.longer-than-slot']],
    [
      'daytime',
      { start: time('2026-12-01T14:00'), end: time('2026-12-01T18:00') },
      [],
      ['schedule.outside-window'],
    ],
    ['an end before the start', { end: time('2026-12-01T21:00') }, [], ['schedule.reversed']],
    ['a freeze over all of it', {}, [WHOLE], ['freeze.active']],
    ['two freezes that cover it together', {}, [FIRST_HALF, SECOND_HALF], ['freeze.active']],
    ['a freeze that ends in time', {}, [FIRST_HALF], []],
    ['a freeze that ends too late for the work', {}, [UNTIL_ONE], ['freeze.active']],
    ['a freeze that begins in it', {}, [SECOND_HALF], []],
    ['a freeze on another night', {}, [freeze('2026-12-24T00:00', '2026-12-27T00:00')], []],
  ])('%s', (_name, schedule, freezes, expected) => {
    const base = candidate().intervention.schedule;
    const judged = {
      candidate: candidate({ schedule: { ...base, ...schedule } }),
      solution: solution({ freezes }),
      facts: factsOf({ now: known(time('2026-11-26T09:00')) }),
    };
    expect(codes(planRows(judged))).toEqual(expected);
    // Whoever is about to tell people is never told less.
    expect(codes(rowsIfTold(judged))).toEqual(expect.arrayContaining([...expected]));
  });
});

describe('a notice that is still to be sent', () => {
  const now = known(time('2026-11-26T10:00'));
  const { 'solution-custodian': _, ...others } = solution().contacts;
  const parties = ['approval.client-missing', 'approval.ezdrav-ict-missing'];

  it.each<[string, Partial<Solution>, Parameters<typeof factsOf>[0], string[], string[]]>([
    ['could be lawful', {}, { now }, [], parties],
    ['to nobody but the service desk, says so itself', { contacts: others }, { now }, [], parties],
    [
      'at a time nobody knows',
      {},
      { now: unknown() },
      ['announcement.missing', 'clock.unverifiable', 'api.unavailable'],
      [...parties, 'clock.unverifiable', 'api.unavailable'],
    ],
    [
      'from nobody knows which repository',
      {},
      { now, repository: null },
      ['announcement.unverifiable', 'lead-time.unverifiable'],
      [...parties, 'urgent.unverifiable'],
    ],
  ])('%s', (_name, rules, facts, announced, urgent) => {
    const told = (more: Partial<Intervention>) =>
      codes(
        rowsIfTold({
          candidate: candidate({ announcement: undefined, approvals: undefined, ...more }),
          solution: solution(rules),
          facts: factsOf(facts),
        }),
      );
    expect(told({})).toEqual(announced);
    expect(told({ urgent: URGENT })).toEqual(urgent);
  });
});

describe('what is known ahead of the slot', () => {
  const early = known(time('2026-11-28T12:00'));

  it.each<
    [
      string,
      Parameters<typeof judge>[0],
      { readonly rows: readonly string[]; readonly clear: number | null; readonly vain: boolean },
    ]
  >([
    ['nothing', {}, { rows: [], clear: START, vain: false }],
    [
      'a freeze over all of it',
      { solution: { freezes: [WHOLE] } },
      { rows: ['freeze.active'], clear: null, vain: true },
    ],
    [
      'a freeze that ends in time',
      { solution: { freezes: [FIRST_HALF] } },
      { rows: ['freeze.active'], clear: FIRST_HALF.to, vain: false },
    ],
    [
      'the last day of whoever starts it',
      { facts: { roster: roster(member({ left: lastDay('2026-11-30') })) } },
      { rows: ['staff.departed'], clear: null, vain: true },
    ],
    [
      'the last day of whoever starts it, after the night',
      { facts: { roster: roster(member({ left: lastDay('2026-12-02') })) } },
      { rows: [], clear: START, vain: false },
    ],
    [
      'nobody was told, and it is too late to tell them',
      {
        candidate: candidate({ announcement: undefined, approvals: undefined }),
        facts: { now: known(time('2026-11-30T08:00')) },
      },
      { rows: ['lead-time.too-short'], clear: null, vain: true },
    ],
  ])('%s', (_name, wanted, { rows, clear, vain }) => {
    const verdict = judge({ ...wanted, facts: { now: early, ...wanted.facts } });
    expect(verdict.ahead?.rows.map(({ code }) => code)).toEqual(rows);
    expect(verdict.ahead?.clearFrom).toBe(clear);
    expect(waitsInVain(verdict)).toBe(vain);
    if (wanted.candidate === undefined) expect(isOnlyTooEarly(verdict)).toBe(!vain);
  });

  it('names the end of the contract, and stops nothing by it', () => {
    const contract = (ends: string): Partial<Solution> => ({ contract: { ends: date(ends) } });
    const ended = judge({ solution: contract('2026-11-30'), facts: { now: early } });
    expect(ended.ahead?.contractEnded).toBe('2026-11-30');
    expect(isOnlyTooEarly(ended)).toBe(true);
    const holds = judge({ solution: contract('2026-12-01'), facts: { now: early } });
    expect(holds.ahead?.contractEnded).toBeNull();
  });

  it('is asked only of a slot that is waited for', () => {
    const at = (moment: string) => judge({ facts: { now: known(time(moment)) } }).ahead;
    expect(at('2026-12-01T21:59:59')).not.toBeNull();
    expect(at('2026-12-01T22:00')).toBeNull();
    const reversed = candidate({
      schedule: { ...candidate().intervention.schedule, end: time('2026-12-01T21:00') },
    });
    expect(judge({ candidate: reversed, facts: { now: early } }).ahead).toBeNull();
    const urgent = candidate({ urgent: { reason: 'Izpad.' } });
    expect(judge({ candidate: urgent, facts: { now: early } }).ahead).toBeNull();
  });

  it('tells a working tree the same', () => {
    const untold = candidate({ announcement: undefined });
    const facts = { now: known(time('2026-11-30T08:00')) };
    const verdict = judge({ candidate: untold, facts, offline: true });
    expect(verdict.ahead?.rows.map(({ code }) => code)).toEqual(['lead-time.too-short']);
  });
});

describe('rules that were loosened just now', () => {
  const now = time('2026-11-26T10:00');
  const loosened = (at: string): FormerRules => ({
    file: '.ezdrav/solution.yml',
    rules: { solution: solution({ freezes: [{ ...WHOLE, from: time('2026-11-25T00:00') }] }) },
    changed: ['freezes'],
    supersededBy: { id: '9', commit: 'e'.repeat(40), at: time(at), by: ANA },
    pull: null,
  });
  const judged = (
    at: string,
    urgent: Intervention['urgent'],
    moment = now,
  ): Parameters<typeof rowsIfTold>[0] => ({
    candidate: candidate({ urgent }),
    solution: solution(),
    facts: factsOf({ now: known(moment), formerRules: known([loosened(at)]) }),
  });
  const LOOSENED = ['rules.loosened', 'freeze.active'];

  it('stop an urgent notification, and not the announcement of a night by which they hold', () => {
    const told = (at: string, urgent: Intervention['urgent']) =>
      codes(rowsIfTold(judged(at, urgent))).filter((code) => LOOSENED.includes(code ?? ''));
    expect(told('2026-11-26T09:50', URGENT)).toEqual(LOOSENED);
    expect(told('2026-11-20T09:50', URGENT)).toEqual([]);
    expect(codes(rowsIfTold(judged('2026-11-26T09:50', undefined)))).toEqual([]);
    expect(looseningsByThen(judged('2026-11-26T09:50', URGENT))).toHaveLength(1);
    expect(looseningsByThen(judged('2026-11-26T09:50', undefined))).toEqual([]);
  });

  it('stop an urgent notification where nobody knows them', () => {
    const { facts, ...rest } = judged('2026-11-26T09:50', URGENT);
    const unread = { ...rest, facts: { ...facts, formerRules: unknown() } };
    expect(codes(rowsIfTold(unread))).toContain('api.unavailable');
    const planned = { ...unread, candidate: candidate() };
    expect(codes(rowsIfTold(planned))).toEqual([]);
  });

  it('leave nothing to answer where they refuse the night itself', () => {
    const monday = time('2026-11-30T09:00');
    expect(mayBecomeLawful(judged('2026-11-30T08:00', undefined, monday))).toBe(false);
    expect(looseningsByThen(judged('2026-11-30T08:00', undefined, monday))).toHaveLength(1);
    expect(mayBecomeLawful(judged('2026-11-26T08:00', undefined, monday))).toBe(true);
  });
});

describe('a rule that is added', () => {
  /** Stands for a new one: work that spans midnight. */
  const rule: Rule = {
    id: 'schedule',
    subject: 'intervention',
    waivedByUrgency: false,
    enforcedOutsideProduction: true,
    foreseen: 'plan',
    judge: () => [fail('schedule.spans-nights', 'recorded', {})],
  };
  const rules = ALL_RULES as Rule[];

  afterEach(() => {
    if (rules.at(-1) === rule) rules.pop();
  });

  it('is at once known to gate, announce, check, guard and resume', () => {
    const facts = factsOf({ now: known(time('2026-11-26T10:00')) });
    const one = candidate();
    expect(preflight(one, solution(), facts)).toBeNull();
    rules.push(rule);
    const refused = ['schedule.spans-nights'];
    expect(preflight(one, solution(), facts)?.reasonCodes).toEqual(refused);
    const verdict = judge({ facts: { now: known(time('2026-12-01T21:30')) } });
    expect(verdict.reasonCodes).toEqual(['schedule.spans-nights', 'slot.not-yet-open']);
    expect(worthWaitingFor(verdict, 60)).toBeNull();
    expect(timeAnnotation(verdict)).toBeNull();
    expect(isPermanent(verdict.reasonCodes)).toBe(true);
    const files = { ...readFound([], undefined, 'claimed', []), candidates: [one] };
    const side = { files, bytes: new Map<string, Uint8Array>() };
    const listing = { defaultBranch: 'main', commit: '', tip: '', before: [], after: [] };
    const [plan] = judgeChange(listing, side, side, facts.now).plans;
    expect(plan?.impossible).toEqual(refused);
  });
});
