import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/records/diagnostic.ts';
import type { DayOrTime } from '../../src/calendar/leaving.ts';
import type { StaffMember } from '../../src/records/types.ts';
import {
  ANA,
  BOT,
  type Changes,
  date,
  judge,
  judgeUrgent,
  known,
  member,
  roster,
  rows,
  time,
  told,
  unknown,
  user,
} from '../support/builders.ts';

function entry(changes: Partial<StaffMember>): Changes {
  return { facts: { roster: roster(member(changes)) } };
}

const day = (text: string): DayOrTime => ({ kind: 'day', date: date(text) });
const moment = (text: string): DayOrTime => ({ kind: 'time', instant: time(text) });
const CENE = member({ ref: 'O-020', github: { login: 'cene', id: 13, write: true } });

describe('staff', () => {
  it.each<[string, Changes, readonly string[]]>([
    ['on the roster', {}, ['pass']],
    ['no roster', { facts: { roster: known(null) } }, ['not-applicable']],
    [
      'roster not known',
      { facts: { roster: unknown({ code: 'api.forbidden' }) } },
      ['unverifiable api.forbidden'],
    ],
    ['not on the roster', { facts: { roster: roster(CENE) } }, ['fail staff.unknown']],
    ['an entry without an account', entry({ github: undefined }), ['fail staff.unknown']],
    ['a reused login', { facts: { actor: user('ana-r', 77) } }, ['fail staff.unknown']],
    ['a renamed user', { facts: { actor: user('ana-nova', 11) } }, ['pass']],
    ['last day today', entry({ left: day('2026-12-01') }), ['pass']],
    ['last day yesterday', entry({ left: day('2026-11-30') }), ['fail staff.departed']],
    ['leaves in a minute', entry({ left: moment('2026-12-01T22:31') }), ['pass']],
    ['left this moment', entry({ left: moment('2026-12-01T22:30') }), ['fail staff.departed']],
    ['no statement', entry({ 'statement-signed': undefined }), ['fail staff.no-statement']],
    [
      'statement dated tomorrow',
      entry({ 'statement-signed': date('2026-12-02') }),
      ['fail staff.no-statement'],
    ],
    ['statement of today', entry({ 'statement-signed': date('2026-12-01') }), ['pass']],
    [
      'not checked for eligibility',
      entry({ 'eligibility-checked': undefined }),
      ['fail staff.not-eligible'],
    ],
    [
      'check dated tomorrow',
      entry({ 'eligibility-checked': date('2026-12-02') }),
      ['fail staff.not-eligible'],
    ],
    [
      'everything at once',
      entry({
        left: day('2026-11-30'),
        'statement-signed': undefined,
        'eligibility-checked': undefined,
      }),
      ['fail staff.departed', 'fail staff.no-statement', 'fail staff.not-eligible'],
    ],
    [
      'left and came back',
      { facts: { roster: roster(member({ left: day('2026-01-30') }), member({ ref: 'O-099' })) } },
      ['pass'],
    ],
    [
      'left twice',
      {
        facts: {
          roster: roster(
            member({ ref: 'O-099', left: day('2026-06-30') }),
            member({ left: day('2026-01-30') }),
          ),
        },
      },
      ['fail staff.departed'],
    ],
    [
      're-run by another on the roster',
      { facts: { triggeringActor: user('cene', 13), roster: roster(member(), CENE) } },
      ['pass', 'pass'],
    ],
    [
      're-run by someone not on it',
      { facts: { triggeringActor: user('cene', 13) } },
      ['pass', 'fail staff.unknown'],
    ],
    ['re-run by the same person', { facts: { triggeringActor: ANA } }, ['pass']],
    ['re-run by the bot', { facts: { triggeringActor: BOT } }, ['pass']],
    [
      're-run by another bot',
      { facts: { triggeringActor: { login: 'x[bot]', id: 5, type: 'Bot' } } },
      ['pass'],
    ],
    ['started by the bot', { facts: { actor: BOT } }, ['fail staff.unknown']],
    [
      'started by the bot, re-run by a person',
      { facts: { actor: BOT, triggeringActor: ANA } },
      ['pass'],
    ],
    [
      'a run whose actor is not known',
      { facts: { actor: null } },
      ['unverifiable staff.unverifiable'],
    ],
    [
      'the same without a roster',
      { facts: { actor: null, roster: known(null) } },
      ['unverifiable staff.unverifiable'],
    ],
    ['the time is not known', { facts: { now: unknown() } }, ['not-applicable']],
    ['command line without an actor', { offline: true }, ['not-applicable']],
    [
      'command line, by login in other letters',
      { offline: true, facts: { actor: user('Ana-R', null) } },
      ['pass'],
    ],
    [
      'command line, not on the roster',
      { offline: true, facts: { actor: user('cene', null) } },
      ['fail staff.unknown'],
    ],
    [
      'command line, a re-run alone is named',
      { offline: true, facts: { triggeringActor: user('cene', null) } },
      ['fail staff.unknown'],
    ],
  ])('%s', (_name, changes, expected) => {
    expect(told(judge(changes), 'staff')).toEqual(expected);
  });

  it('departs at the 00:00 after the last day', () => {
    const left = entry({ left: day('2026-12-01') });
    const at = (now: string) =>
      told(judge({ facts: { ...left.facts, now: known(time(now)) } }), 'staff');
    expect([at('2026-12-01T23:59:59'), at('2026-12-02T00:00')]).toEqual([
      ['pass'],
      ['fail staff.departed'],
    ]);
  });

  it('says who, by what, and that nobody was named', () => {
    expect(rows(judge({}), 'staff')[0]?.facts).toMatchObject({
      as: 'actor',
      login: 'ana-r',
      by: 'id',
      ref: 'O-017',
    });
    expect(rows(judge({ offline: true }), 'staff')[0]?.facts).toEqual({ why: 'actor-not-given' });
  });

  it.each([
    ['.ezdrav/staff.yml', 'roster-invalid'],
    ['.ezdrav/intervention.yml', 'no-roster'],
  ])('tells an invalid roster from none: fault in %s', (file, why) => {
    const fault = {
      file,
      line: 1,
      column: 1,
      code: 'file.empty',
      key: '',
      found: '',
      expected: [],
    };
    const files = { kind: 'invalid', diagnostics: [fault as Diagnostic] } as const;
    const verdict = judge({ facts: { files, roster: known(null) } });
    expect(rows(verdict, 'staff')[0]?.facts).toEqual({ why });
  });

  it.each([
    ['.ezdrav/staff.yml', 'roster-invalid'],
    ['.ezdrav/solution.yml', 'no-roster'],
  ])('tells a roster called otherwise from none: meant as %s', (meant, why) => {
    const place = { file: '.ezdrav/other.yaml', line: 1, column: 1, key: '', found: '' };
    const fault: Diagnostic = { ...place, code: 'file.misnamed', expected: [meant] };
    const files = { kind: 'invalid', diagnostics: [fault] } as const;
    const verdict = judge({ facts: { files, roster: known(null) } });
    expect(rows(verdict, 'staff')[0]?.facts).toEqual({ why });
  });

  it('knows of no roster where another file at fault speaks of it', () => {
    const file = '.ezdrav/solution.yml';
    const expected = ['.ezdrav/staff.yml'];
    const diagnostics: readonly Diagnostic[] = [
      { file, line: 1, column: 1, code: 'file.empty', key: '', found: '', expected },
    ];
    const facts = { files: { kind: 'invalid', diagnostics }, roster: known(null) } as const;
    expect(rows(judge({ facts }), 'staff')[0]?.facts).toEqual({ why: 'no-roster' });
  });

  it('knows nobody where the roster is one of several files at fault', () => {
    const fault = (file: string): Diagnostic => {
      return { file, line: 1, column: 1, code: 'file.empty', key: '', found: '', expected: [] };
    };
    const diagnostics = [fault('.ezdrav/intervention.yml'), fault('.ezdrav/staff.yml')];
    const verdict = judge({ facts: { files: { kind: 'invalid', diagnostics } } });
    expect(rows(verdict, 'staff')[0]?.facts).toEqual({ why: 'roster-invalid' });
  });

  it('holds for urgent interventions too', () => {
    expect(judgeUrgent({ facts: { roster: roster(CENE) } }).reasonCodes).toEqual(['staff.unknown']);
  });
});
