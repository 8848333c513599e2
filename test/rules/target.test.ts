import { describe, expect, it } from 'vitest';
import type { Candidate, Files } from '../../src/rules/facts.ts';
import {
  candidate,
  type Changes,
  COMMIT,
  judge,
  known,
  OTHER_COMMIT,
  read,
  rows,
  target,
  told,
  unknown,
} from '../support/builders.ts';

const pinned = (commit: string) => candidate({ release: { tag: 'v4.12.0', commit } });
const drafted = (candidates: readonly Candidate[], tag: string | null): Files => ({
  kind: 'read',
  candidates,
  drafts: [{ path: 'd.yml', tag }],
  grade: 'recorded',
  sources: [],
});
const ref = (name: string) => ({ facts: { target: target({ ref: { kind: 'ref', name } }) } });

describe('target', () => {
  it.each<[string, Changes, readonly string[]]>([
    ['the announced tag', {}, ['pass']],
    ['a pinned commit', { candidate: pinned(COMMIT) }, ['pass']],
    ['a pinned commit in capitals', { candidate: pinned(COMMIT.toUpperCase()) }, ['pass']],
    [
      'another commit is pinned',
      { candidate: pinned(OTHER_COMMIT) },
      ['fail target.commit-mismatch'],
    ],
    ['another tag', ref('refs/tags/v4.12.1'), ['fail target.tag-mismatch']],
    ['a tag in other letters', ref('refs/tags/V4.12.0'), ['fail target.tag-mismatch']],
    ['a branch named like the tag', ref('refs/heads/v4.12.0'), ['fail target.no-release']],
    ['a pull request', ref('refs/pull/7/merge'), ['fail target.no-release']],
    ['a bare name', ref('v4.12.0'), ['fail target.no-release']],
    [
      'another run that names no tag',
      { facts: { target: target({ ref: { kind: 'no-release', name: 'v4.12.0' } }) } },
      ['fail target.no-release'],
    ],
    [
      'a run that names no ref',
      { facts: { target: target({ ref: { kind: 'announced-release' } }) } },
      ['fail target.no-release'],
    ],
    [
      'a branch, its commit unknown',
      {
        facts: {
          target: target({
            ref: { kind: 'ref', name: 'refs/heads/main' },
            deployed: null,
            tagNow: null,
          }),
        },
      },
      ['fail target.no-release'],
    ],
    [
      'a moved tag',
      { facts: { target: target({ tagNow: known(OTHER_COMMIT) }) } },
      ['fail target.commit-mismatch'],
    ],
    [
      'a deleted tag',
      { facts: { target: target({ tagNow: known(null) }) } },
      ['fail target.no-release'],
    ],
    [
      'where the tag points is not known',
      { facts: { target: target({ tagNow: unknown() }) } },
      ['unverifiable target.unverifiable'],
    ],
    [
      'where the tag points was not asked',
      { facts: { target: target({ tagNow: null }) } },
      ['unverifiable target.unverifiable'],
    ],
    [
      'the deployed commit is not known',
      { facts: { target: target({ deployed: unknown() }) } },
      ['unverifiable target.unverifiable'],
    ],
    [
      'the deployed commit is not given',
      { facts: { target: target({ deployed: null }) } },
      ['unverifiable target.unverifiable'],
    ],
    [
      'production in capitals, as GitHub takes it',
      { facts: { target: target({ environment: 'Production' }) } },
      ['pass'],
    ],
    [
      'a name that nothing lists',
      { facts: { target: target({ environment: 'prod' }) } },
      ['fail target.environment-mismatch'],
    ],
    [
      'another environment',
      { facts: { target: target({ environment: 'test' }) } },
      ['fail target.environment-mismatch'],
    ],
    [
      'a withdrawn plan',
      { candidate: candidate({ status: 'withdrawn' }) },
      ['fail target.withdrawn'],
    ],
    [
      'a finished intervention',
      { candidate: candidate({ outcome: { result: 'completed' } }) },
      ['fail target.finished'],
    ],
    [
      'several announce the tag',
      { candidate: null, facts: { files: read([candidate(), candidate({}, { path: 'b.yml' })]) } },
      ['fail target.ambiguous'],
    ],
    [
      'a candidate judged that is one of several',
      { facts: { files: read([candidate(), candidate({}, { path: 'b.yml' })]) } },
      ['fail target.ambiguous'],
    ],
    [
      'none announces the tag',
      { candidate: null, facts: { files: read([candidate({ release: { tag: 'v1' } })]) } },
      ['fail target.tag-mismatch'],
    ],
    [
      'a draft announces the tag, and nothing else does',
      {
        candidate: null,
        facts: {
          files: drafted([candidate({ release: { tag: 'v1' } })], 'v4.12.0'),
        },
      },
      ['fail target.draft'],
    ],
    [
      'a draft announces the tag of a plan',
      { facts: { files: drafted([candidate()], 'v4.12.0') } },
      ['pass'],
    ],
    [
      'a draft announces the tag of a finished intervention',
      {
        candidate: null,
        facts: {
          files: drafted([candidate({ outcome: { result: 'completed' } })], 'v4.12.0'),
        },
      },
      ['fail target.finished'],
    ],
    [
      'only a draft of another tag',
      {
        candidate: null,
        facts: { files: drafted([], null) },
      },
      ['fail target.tag-mismatch'],
    ],
    [
      'a draft that is not the file named',
      {
        candidate: null,
        facts: {
          files: drafted([], 'v4.12.0'),
          target: target({ intervention: 'e.yml' }),
        },
      },
      ['not-applicable'],
    ],
    [
      'files that were not read',
      { candidate: null, facts: { files: { kind: 'invalid', diagnostics: [] } } },
      ['not-applicable'],
    ],
    [
      'several things at once',
      {
        candidate: candidate({ status: 'withdrawn', environment: 'test' }),
        ...ref('refs/tags/v5'),
      },
      ['fail target.withdrawn', 'fail target.tag-mismatch', 'fail target.environment-mismatch'],
    ],
    [
      'a finished intervention, though another is open',
      {
        candidate: candidate({ outcome: { result: 'completed' } }),
        facts: { files: read([candidate()]) },
      },
      ['fail target.finished'],
    ],
    [
      'command line: a branch',
      {
        offline: true,
        facts: {
          target: target({
            ref: { kind: 'ref', name: 'refs/heads/main' },
            deployed: null,
            tagNow: null,
          }),
        },
      },
      ['fail target.no-release'],
    ],
    ['command line: the announced release', { offline: true }, ['pass']],
    [
      'command line: a pinned commit is not compared without --sha',
      { offline: true, candidate: pinned(COMMIT) },
      ['pass'],
    ],
  ])('%s', (_name, changes, expected) => {
    const verdict = judge(changes);
    expect(told(verdict, 'target')).toEqual(expected);
    expect(verdict.allowed).toBe(expected[0] === 'pass');
  });

  it('is worth claimed without a pinned commit, recorded with one', () => {
    expect(rows(judge({}), 'target')[0]?.evidence).toBe('claimed');
    expect(rows(judge({ candidate: pinned(COMMIT) }), 'target')[0]?.evidence).toBe('recorded');
  });
});

it('a pinned id that is the tag object’s own is told apart from a moved tag', () => {
  const tagObject = '7'.repeat(40);
  const said = (tagObjects: readonly string[]) =>
    rows(
      judge({ candidate: pinned(tagObject), facts: { target: target({ tagObjects }) } }),
      'target',
    )[0];
  expect(said([tagObject])).toMatchObject({
    code: 'target.commit-mismatch',
    facts: { 'pin-is-tag-object': true },
  });
  expect(said([])?.facts['pin-is-tag-object']).toBeUndefined();
});

it('files that nobody reads are named where no plan fits, and only there', () => {
  const files = { ...read([candidate()]), unread: ['.ezdrav/nujno.yaml'] };
  const said = (name: string) =>
    rows(judge({ facts: { files, target: target({ ref: { kind: 'ref', name } }) } }), 'target')[0];
  expect(said('refs/tags/v9')).toMatchObject({
    code: 'target.tag-mismatch',
    facts: { unread: ['.ezdrav/nujno.yaml'] },
  });
  expect(said('refs/tags/v4.12.0')?.facts).not.toHaveProperty('unread');
});
