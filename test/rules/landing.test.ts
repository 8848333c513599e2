import { describe, expect, it } from 'vitest';
import { type HistoryEntry, type PlanState, searchLanding } from '../../src/rules/landing.ts';
import { NOW } from '../support/builders.ts';

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
      'a commit that is gone from before the plan does not matter',
      ['p', 'g', 'a'],
      true,
      { kind: 'landed', index: 0, resumed: false },
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

  it('takes a gap in the record for the landing, and a history of another tip for none', () => {
    const pushes = history('p', 'p', 'p');
    expect(searchLanding(pushes.toSpliced(1, 1), 'c3', true)).toEqual({
      kind: 'landed',
      index: 0,
      resumed: false,
    });
    expect(searchLanding(pushes, 'c9', true)).toEqual({ kind: 'unknown' });
  });
});
