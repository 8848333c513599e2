import { describe, expect, it } from 'vitest';
import { plus } from '../../src/calendar/instant.ts';
import {
  type HistoryEntry,
  pushesInOrder,
  type PlanState,
  reachesBeginning,
  searchLanding,
  standing,
} from '../../src/rules/landing.ts';
import { NOW, time } from '../support/builders.ts';

/** Pushes from the newest to the oldest: what each left of the plan; `!` marks a forced one. */
function history(...pushes: readonly string[]): readonly HistoryEntry[] {
  const states: Readonly<Record<string, PlanState>> = {
    p: 'present',
    a: 'absent',
    w: 'withdrawn',
    f: 'finished',
    g: 'unknown',
  };
  return pushes.map((push, index) => ({
    at: NOW,
    after: `c${pushes.length - index}`,
    before: `c${pushes.length - index - 1}`,
    breaks: push.endsWith('!'),
    state: states[push.charAt(0)] ?? 'absent',
  }));
}

describe('when the plan landed', () => {
  it.each<[string, readonly string[], boolean, ReturnType<typeof searchLanding>]>([
    ['with the last push', ['p', 'a'], true, { kind: 'landed', index: 0, resumed: false }],
    [
      'some pushes ago',
      ['p', 'p', 'p', 'a', 'p'],
      true,
      { kind: 'landed', index: 2, resumed: false },
    ],
    [
      'A, B, A: with the second A',
      ['p', 'a', 'p'],
      true,
      { kind: 'landed', index: 0, resumed: false },
    ],
    [
      'a forced push starts anew',
      ['p', 'p!', 'p'],
      true,
      { kind: 'landed', index: 1, resumed: false },
    ],
    ['withdrawn in between', ['p', 'w', 'p'], true, { kind: 'landed', index: 0, resumed: true }],
    [
      'finished in between',
      ['p', 'p', 'f', 'p'],
      true,
      { kind: 'landed', index: 1, resumed: true },
    ],
    [
      'a commit between two that is gone may have withdrawn it',
      ['p!', 'g', 'p'],
      true,
      { kind: 'landed', index: 0, resumed: true },
    ],
    [
      'a commit that is gone may have had the plan and its withdrawal',
      ['p', 'g', 'a'],
      true,
      { kind: 'landed', index: 0, resumed: true },
    ],
    ['with the first push of all', ['p', 'p'], true, { kind: 'landed', index: 1, resumed: false }],
    [
      'with a branch made anew, older history unread',
      ['p', 'p!'],
      false,
      { kind: 'landed', index: 1, resumed: false },
    ],
    ['before all that was read', ['p', 'p'], false, { kind: 'earlier' }],
    ['not at the tip', ['a', 'p'], true, { kind: 'unknown' }],
    ['no history', [], true, { kind: 'unknown' }],
  ])('%s', (_name, pushes, complete, expected) => {
    expect(searchLanding(history(...pushes), `c${pushes.length}`, complete)).toEqual(expected);
  });

  it('takes a gap in the record for the landing, in which the plan may have been set aside', () => {
    const pushes = history('p', 'p', 'p', 'p');
    const resumed = { kind: 'landed', index: 0, resumed: true };
    expect(searchLanding(pushes.toSpliced(1, 1), 'c4', true)).toEqual(resumed);
    expect(searchLanding(history('p', 'a', 'a', 'a').toSpliced(2, 1), 'c4', true)).toEqual(resumed);
  });

  it.each([
    ['another tip', 'c9'],
    ['a newer push than the tip', 'c2'],
  ])('finds none in a history of %s', (_name, tip) => {
    expect(searchLanding(history('p', 'p', 'p'), tip, true)).toEqual({ kind: 'unknown' });
  });
});

describe('the record of pushes', () => {
  it.each<[string, readonly HistoryEntry[], boolean]>([
    ['nothing', [], false],
    ['one that began before it', history('p', 'p').slice(0, 1), false],
    ['one whose commit ends in noughts', [{ ...creation(), before: 'c00' }], false],
    ['one whose commit begins with noughts', [{ ...creation(), before: '00c' }], false],
    ['a branch made', [{ ...creation(), before: '0'.repeat(40) }], true],
  ])('reaches the beginning: %s', (_name, pushes, whole) => {
    expect(reachesBeginning(pushes)).toBe(whole);
  });

  it('follows from push to push within one moment, whatever their numbers', () => {
    const pushes = history('p', 'a', 'p', 'a');
    const [newest, second, third, oldest] = pushes;
    const mixed = [third, newest, oldest, second].flatMap((push) => push ?? []);
    expect(pushesInOrder(mixed, 'c4')).toEqual(pushes);
    expect(pushesInOrder(mixed, 'c9')).toHaveLength(4);
  });

  it('never puts an earlier moment before a later one', () => {
    const [newest, second] = history('p', 'a');
    const pushes = [second, newest].flatMap((push, index) =>
      push === undefined ? [] : [{ ...push, at: plus(NOW, -index) }],
    );
    expect(pushesInOrder(pushes, 'c2')).toEqual(pushes);
  });
});

function creation(): HistoryEntry {
  return { at: NOW, before: '', after: 'c1', breaks: true, state: 'present' };
}

describe('since when only this plan was there', () => {
  const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY] = [
    time('2026-11-23T09:00'),
    time('2026-11-24T09:00'),
    time('2026-11-25T09:00'),
    time('2026-11-26T09:00'),
  ];
  /** Pushes of these days, newest first, each of which follows the one before. */
  function days(...states: readonly PlanState[]): readonly HistoryEntry[] {
    const all = [THURSDAY, WEDNESDAY, TUESDAY, MONDAY].slice(4 - states.length);
    return states.flatMap((state, index) => {
      const at = all[index];
      const [after, before] = [`c${states.length - index}`, `c${states.length - index - 1}`];
      return at === undefined ? [] : [{ at, after, before, breaks: false, state }];
    });
  }

  it.each<readonly [string, readonly HistoryEntry[], number | null]>([
    ['it came as the first', days('present'), null],
    ['it was there in every push', days('present', 'present'), null],
    ['no file of it stood before', days('present', 'absent'), null],
    ['another plan stood before it', days('present', 'other'), TUESDAY],
    [
      'another plan stood before, and was gone in between',
      days('present', 'absent', 'other'),
      TUESDAY,
    ],
    ['it was withdrawn before', days('present', 'withdrawn'), TUESDAY],
    ['it was finished before', days('present', 'finished'), TUESDAY],
    ['a commit before it is gone', days('present', 'unknown'), TUESDAY],
    [
      'two others stood before: the later counts',
      days('present', 'other', 'present', 'other'),
      THURSDAY,
    ],
    [
      'the record has a gap before it',
      days('present', 'present').map((entry, index) =>
        index === 1 ? { ...entry, after: 'x' } : entry,
      ),
      TUESDAY,
    ],
    ['nothing is on record', [], null],
  ])('%s', (_, entries, since) => {
    expect(standing(entries, null, null)).toEqual({
      noOtherSince: since,
      notSetAsideSince: null,
      recordSince: null,
    });
  });

  it.each<readonly [string, typeof MONDAY | null, typeof MONDAY | null, number]>([
    ['it was set aside, as other branches tell', THURSDAY, null, THURSDAY],
    ['the record begins', null, WEDNESDAY, WEDNESDAY],
    ['the later of both', WEDNESDAY, THURSDAY, THURSDAY],
    ['another plan, later than both', MONDAY, MONDAY, TUESDAY],
  ])('%s', (_, notSetAsideSince, recordSince, since) => {
    expect(standing(days('present', 'other'), notSetAsideSince, recordSince)).toEqual({
      noOtherSince: since,
      notSetAsideSince,
      recordSince,
    });
  });
});
