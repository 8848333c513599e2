import { describe, expect, it } from 'vitest';
import type { Candidate, Target } from '../../src/rules/facts.ts';
import { selectIntervention, unreadIn } from '../../src/rules/selection.ts';
import { candidate, problem, read, target } from '../support/builders.ts';

function at(path: string, tag: string, finished = false): Candidate {
  const outcome = finished ? ({ result: 'completed' } as const) : undefined;
  return candidate({ release: { tag }, outcome }, { path });
}

const A = at('a.yml', 'v1');
const A2 = at('a2.yml', 'v1');
const B = at('b.yml', 'v2');
const DONE = at('done.yml', 'v1', true);
const tag = (name: string): Partial<Target> => ({
  ref: { kind: 'ref', name: `refs/tags/${name}` },
});
const BRANCH: Partial<Target> = { ref: { kind: 'ref', name: 'refs/heads/v1' } };
const OFFLINE: Partial<Target> = { ref: { kind: 'announced-release' } };

describe('which intervention is meant', () => {
  it.each<[string, readonly Candidate[], Partial<Target>, string | null, string | null]>([
    ['the one that announces the tag', [B, A], tag('v1'), 'a.yml', null],
    ['a finished one beside it', [DONE, A], tag('v1'), 'a.yml', null],
    ['none announces the tag', [A, B], tag('v3'), null, 'tag-mismatch'],
    [
      'the only one announces another tag: shown, not meant',
      [B],
      tag('v1'),
      'b.yml',
      'tag-mismatch',
    ],
    ['two announce the tag', [A, A2], tag('v1'), null, 'ambiguous'],
    ['only a finished one announces it', [DONE, B], tag('v1'), null, 'finished'],
    ['only finished ones of other tags', [DONE], tag('v3'), null, 'tag-mismatch'],
    ['no files', [], tag('v1'), null, 'no-files'],
    ['offline: the only unfinished one', [DONE, B], OFFLINE, 'b.yml', null],
    ['offline: several', [A, B], OFFLINE, null, 'ambiguous'],
    ['offline: all finished', [DONE], OFFLINE, null, 'finished'],
    ['a branch: the only one is shown', [A], BRANCH, 'a.yml', null],
    [
      'an explicit path names the only candidate',
      [A, A2],
      { ...tag('v1'), intervention: 'a2.yml' },
      'a2.yml',
      null,
    ],
    [
      'an explicit path of a finished one',
      [A, DONE],
      { ...tag('v1'), intervention: 'done.yml' },
      null,
      'finished',
    ],
    [
      'an explicit path where nothing is',
      [A],
      { ...tag('v1'), intervention: 'x.yml' },
      null,
      'no-files',
    ],
  ])('%s', (_name, files, aim, path, why) => {
    const selection = selectIntervention(read(files), target(aim));
    const { candidate: meant } = selection;
    expect([meant === null ? null : meant.path, selection.why]).toEqual([path, why]);
    expect(selectIntervention(read(files.toReversed()), target(aim))).toEqual(selection);
  });

  it('knows of files that nobody reads only where the others were', () => {
    const unread = { ...read([A]), unread: ['.ezdrav/a.yaml'] };
    const invalid = { kind: 'invalid', diagnostics: [] } as const;
    expect([unread, read([A]), invalid].map(unreadIn)).toEqual([['.ezdrav/a.yaml'], [], []]);
  });

  it('selects nothing of files that were not read', () => {
    const files = [
      { kind: 'invalid', diagnostics: [] } as const,
      { kind: 'unknown', problem: problem() } as const,
    ];
    expect(files.map((each) => selectIntervention(each, target()).why)).toEqual([
      'no-files',
      'no-files',
    ]);
  });
});
