import { describe, expect, test } from 'vitest';
import { instantOf, toIso } from '../../src/calendar/instant.ts';
import { skewOf, TrustedClock } from '../../src/github/clock.ts';
import { ask, withClient } from './asking.ts';

const AT = Date.UTC(2026, 11, 1, 21, 30);
const http = (seconds: number): string => new Date(AT + seconds * 1000).toUTCString();

/** A clock that heard these, each at its monotonic second; asked at `at`. */
function heard(at: number, ...told: readonly (readonly [came: number, date: number])[]) {
  let monotonic = 0;
  const clock = new TrustedClock(() => monotonic * 1000);
  for (const [came, date] of told) {
    monotonic = came;
    clock.hear(http(date), `GET /${came}`);
  }
  monotonic = at;
  const now = clock.now();
  return now.known ? toIso(now.value) : now.problem.code;
}

describe('the trusted clock', () => {
  const rows: readonly (readonly [string, string, Parameters<typeof heard>])[] = [
    ['nothing heard', 'clock.unverifiable', [0]],
    ['one answer', 'clock.unverifiable', [0, [0, 0]]],
    ['two that agree', '2026-12-01T21:30:00Z', [0, [0, 0], [0, 0]]],
    ['the later counts', '2026-12-01T21:30:04Z', [0, [0, 0], [0, 4]]],
    ['five seconds apart', '2026-12-01T21:30:05Z', [0, [0, 0], [0, 5]]],
    ['six seconds apart', 'clock.unverifiable', [0, [0, 0], [0, 6]]],
    ['time passes between them', '2026-12-01T21:31:00Z', [60, [0, 0], [60, 60]]],
    ['time passes after them', '2026-12-01T21:40:00Z', [600, [0, 0], [1, 1]]],
    ['backwards', 'clock.unverifiable', [10, [0, 0], [10, -30]]],
    ['stands still', 'clock.unverifiable', [30, [0, 0], [30, 0]]],
    ['one of three lies', 'clock.unverifiable', [2, [0, 0], [1, 1], [2, 3_600]]],
  ];
  test.each(rows)('%s', (_name, expected, [at, ...told]) => {
    expect(heard(at, ...told)).toBe(expected);
  });

  test.each([
    undefined,
    '',
    'včeraj',
    '2026-12-01T21:30:00Z',
    'Tue, 01 Dec 2026 21:30:00 CET',
    'Tue, 32 Dec 2026 21:30:00 GMT',
    'Tue, 01 Dec 2026 21:30:00',
    'Tue, 01 Dec 26 21:30:00 GMT',
    'Tuesday, 01-Dec-26 21:30:00 GMT',
    '0',
  ])('%s is no Date', (text) => {
    const clock = new TrustedClock(() => 0);
    expect(clock.hear(text, 'GET /')).toBe(false);
  });

  test('names the same answer, whichever came first', () => {
    const named = ['b', 'a'].map((first) => {
      const clock = new TrustedClock(() => 0);
      for (const request of [first, first === 'a' ? 'b' : 'a']) clock.hear(http(0), request);
      const now = clock.now();
      return now.known && now.sources;
    });
    expect(named[0]).toEqual(named[1]);
  });

  test.each([
    [0, null],
    [120_000, null],
    [120_001, 'runner-ahead'],
    [-120_000, null],
    [-120_001, 'runner-behind'],
  ])('a runner %s ms off', (off, expected) => {
    expect(skewOf(AT + off, instantOf(AT))).toBe(expected);
  });
});

describe('over HTTP', () => {
  for (const kind of ['date-stale', 'date-backwards'] as const) {
    test(`${kind} once is enough to know nothing`, () =>
      withClient({}, async ({ github, client }) => {
        await ask(client);
        await ask(client);
        expect(client.clock.now().known).toBe(true);
        github.fault({ on: 'GET /repos/{owner}/{repo}', kind, times: 1 });
        await ask(client);
        expect(client.clock.now()).toMatchObject({
          known: false,
          problem: { code: 'clock.unverifiable' },
        });
      }));
  }

  test('a refused answer tells no time', () =>
    withClient({}, async ({ github, client }) => {
      github.fault({ on: 'GET /repos/{owner}/{repo}', kind: 403 });
      await ask(client);
      await ask(client);
      expect(client.clock.now().known).toBe(false);
    }));
});
