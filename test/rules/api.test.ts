import { describe, expect, it } from 'vitest';
import { judge, NOW, problem, rows, target, told, unknown } from '../support/builders.ts';

describe('api', () => {
  it('does not apply offline, passes where everything was answered', () => {
    expect(told(judge({ offline: true }), 'api')).toEqual(['not-applicable']);
    expect(told(judge({}), 'api')).toEqual(['pass']);
  });

  it('counts what was asked, answered or not', () => {
    const requests = { requests: 9, roundTrips: 4 };
    const answered = judge({ facts: { requests } });
    expect(rows(answered, 'api')[0]?.facts).toEqual({ requests: 9 });
    const failed = judge({ facts: { requests, problems: [problem({})] } });
    expect(rows(failed, 'api')[0]?.facts).toMatchObject({ requests: 9, status: 502 });
  });

  it.each(['api.forbidden', 'api.rate-limited', 'api.unavailable', 'api.malformed'] as const)(
    '%s stands in the way',
    (code) => {
      const verdict = judge({
        facts: { problems: [problem({ code, permission: 'contents: read' })] },
      });
      expect(verdict).toMatchObject({
        decision: 'unverifiable',
        allowed: false,
        reasonCodes: [code],
      });
      expect(rows(verdict, 'api')[0]?.facts).toEqual({
        request: 'GET /repos/hisa/enarocanje/activity',
        status: 502,
        detail: 'Bad Gateway',
        permission: 'contents: read',
      });
    },
  );

  it('leaves the clock to its own rule', () => {
    expect(
      told(judge({ facts: { problems: [problem({ code: 'clock.unverifiable' })] } }), 'api'),
    ).toEqual(['pass']);
  });

  it('finds the problems of unknown facts, listed or not, each once', () => {
    const named = (request: string) => unknown({ request });
    const verdict = judge({
      facts: {
        landing: named('a'),
        receipts: named('b'),
        consents: named('c'),
        roster: named('d'),
        files: { kind: 'unknown', problem: problem({ request: 'e' }) },
        target: target({ deployed: named('f'), tagNow: named('g') }),
        now: named('h'),
        problems: [problem({ request: 'c' }), problem({ request: 'a', status: 500 })],
      },
    });
    const requests = rows(verdict, 'api').map((row) => row.facts['request']);
    expect(requests).toEqual(['a', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  });

  it('shows of a problem what was found wrong, what is lacking, and until when', () => {
    const flaw = { why: 'receipt-unbound', values: { receipt: '700', run: '5001' } } as const;
    const [permission, permissions] = ['deployments: read', 'permissions: { deployments: read }'];
    const problems = [problem({ flaw, permission, permissions, until: NOW })];
    expect(rows(judge({ facts: { problems } }), 'api')[0]?.facts).toMatchObject({
      flaw: { why: 'receipt-unbound', receipt: '700', run: '5001' },
      permission,
      permissions,
      until: { at: NOW },
    });
    const bare = rows(judge({ facts: { problems: [problem()] } }), 'api')[0]?.facts;
    expect(Object.keys(bare ?? {})).not.toEqual(expect.arrayContaining(['flaw']));
    expect(bare).not.toHaveProperty('until');
  });

  it('lists where facts were read, sorted, each once', () => {
    const source = { kind: 'api', from: 'b' } as const;
    const sources = [source, { ...source, from: 'a', id: '2', time: NOW }, source];
    const verdict = judge({
      facts: { now: { known: true, value: NOW, grade: 'verified', sources } },
    });
    const expected = [{ from: 'a', id: '2', time: { at: NOW } }, { from: 'b' }];
    expect(rows(verdict, 'clock')[0]?.facts['sources']).toEqual(expected);
  });
});
