import { expect, test } from 'vitest';
import { pinnedPlans, tagObjectPins } from '../../../../src/modes/check/tag-object-pins.ts';
import type { Candidate } from '../../../../src/rules/facts.ts';
import { candidate, COMMIT, time } from '../../../support/builders.ts';
import { filesRead } from '../../../support/files-read.ts';

const PATH = '.ezdrav/intervention.yml';
const OBJECT = 'AB'.repeat(20);
const pinned = (commit: string | undefined, done = false): Candidate =>
  candidate({
    release: { tag: 'v4.12.0', ...(commit !== undefined && { commit }) },
    ...(done && {
      outcome: {
        'started-at': time('2026-12-01T22:04'),
        'ended-at': time('2026-12-01T23:31'),
        result: 'completed',
      },
    }),
  });
const peeled = (id: string, tag: string): string | null =>
  id === OBJECT.toLowerCase() && tag === 'v4.12.0' ? COMMIT : null;
const locate = new Map([
  [
    PATH,
    (key: readonly (string | number)[]) => ({
      line: key.join('.') === 'release.commit' ? 9 : 1,
      column: 11,
    }),
  ],
]);

function told(plan: Candidate, places: typeof locate = locate): ReturnType<typeof tagObjectPins> {
  return tagObjectPins({ ...filesRead({}), candidates: [plan], locate: places }, peeled);
}

test('a plan that pins the tag’s own object is told which commit is meant', () => {
  expect(told(pinned(OBJECT))).toEqual([
    {
      file: PATH,
      line: 9,
      column: 11,
      code: 'file.tag-object',
      key: 'release.commit',
      found: OBJECT,
      expected: [COMMIT],
    },
  ]);
});

test.each([
  ['pins a commit', pinned(COMMIT)],
  ['pins nothing', pinned(undefined)],
  ['is done', pinned(OBJECT, true)],
])('a plan that %s is in order', (_, plan) => {
  expect(told(plan)).toEqual([]);
});

test('without a place it stands at the top of the file', () => {
  expect(told(pinned(OBJECT), new Map())).toMatchObject([{ line: 1, column: 1 }]);
});

test('those that are to come and pin a commit are asked about', () => {
  const [commit, none, done] = [pinned(COMMIT), pinned(undefined), pinned(COMMIT, true)];
  expect(pinnedPlans([none, commit, done])).toEqual([commit]);
});
