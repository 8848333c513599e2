import { describe, expect, test } from 'vitest';
import {
  type ClosingComment,
  closingAttempts,
  closingComments,
  closingHead,
  closingMarker,
  type Head,
  recordedRun,
} from '../../../../src/modes/close/comment.ts';
import type { TrustedComment } from '../../../../src/modes/own-comments.ts';
import type { ObservedRun } from '../../../../src/outcome/run-timeline.ts';
import { candidate, OTHER_PLAN, PLAN, time } from '../../../support/builders.ts';

const ID = 'POSEG-2026-041';
const HASH = '0123456789abcdef';
const BEGUN = time('2026-12-02T02:10');
const MAIL = '<poseg-7@hisa.example.si>';
const SEEN: ObservedRun = {
  startedAt: time('2026-12-01T22:04'),
  endedAt: time('2026-12-01T23:31'),
  ending: 'completed',
};
const HEAD: Head = {
  planDigest: PLAN,
  state: 'sent',
  hash: HASH,
  begunAt: BEGUN,
  messageId: MAIL,
  seen: SEEN,
};

const body = (head: Partial<Head> = {}, newline = '\n'): string =>
  [closingMarker(ID), ...closingHead({ ...HEAD, ...head }).split('\n'), '', 'Besedilo'].join(
    newline,
  );

function read(
  text: string,
  trust: TrustedComment['trust'] = 'ours',
  terms: 'set-up' | 'demanded' = 'demanded',
): readonly ClosingComment[] {
  const about = { candidate: candidate(), markers: { terms } };
  return closingComments([{ id: 5, body: text, trust }], about);
}

test('the hidden lines are written so that every later version reads them', () => {
  expect(closingHead(HEAD).split('\n')).toEqual([
    `<!-- ezdrav:closing-report:sent:${HASH}:2026-12-02T01:10:00Z -->`,
    '<!-- ezdrav:closing-mail:poseg-7@hisa.example.si -->',
    `<!-- ezdrav:closing-run:${PLAN}/2026-12-01T21:04:00Z/2026-12-01T22:31:00Z/completed -->`,
  ]);
  expect(closingHead({ ...HEAD, begunAt: null, messageId: null, seen: null })).toBe(
    `<!-- ezdrav:closing-report:sent:${HASH} -->`,
  );
  expect(closingHead({ ...HEAD, messageId: '<a<b>c@hisa.si>' })).toContain(
    '<!-- ezdrav:closing-mail:a<b>c@hisa.si -->',
  );
  expect(closingMarker(ID)).toBe(`<!-- ezdrav:closing:${ID} -->`);
});

describe('a comment that we wrote', () => {
  const ours: ClosingComment = {
    id: 5,
    isOurs: true,
    isReplaceable: true,
    state: 'sent',
    hash: HASH,
    begunAt: BEGUN,
    name: MAIL,
    seen: SEEN,
  };
  const cancelled: ObservedRun = { startedAt: undefined, endedAt: undefined, ending: 'cancelled' };
  test.each<readonly [string, string, Partial<ClosingComment>]>([
    ['is read as it was written', body(), {}],
    ['is read with the newlines of a browser', body({}, '\r\n'), {}],
    ['of a report under way', body({ state: 'begun' }), { state: 'begun' }],
    [
      'of no report',
      body({ state: 'none', begunAt: null, messageId: null }),
      { state: 'none', begunAt: null, name: 'comment:5' },
    ],
    [
      'of an earlier version, without the moment',
      body({ state: 'begun', begunAt: null }),
      { state: 'begun', begunAt: null },
    ],
    [
      'of an earlier version, without the letter’s name',
      body({ messageId: null }),
      { name: 'comment:5' },
    ],
    ['of a run that nobody saw', body({ seen: null }), { seen: null }],
    ['of a run that was cancelled', body({ seen: cancelled }), { seen: cancelled }],
    [
      'of a run that was rolled back',
      body({ seen: { ...SEEN, ending: 'rolled-back' } }),
      { seen: { ...SEEN, ending: 'rolled-back' } },
    ],
    [
      'of a run that failed',
      body({ seen: { ...SEEN, ending: 'failed' } }),
      { seen: { ...SEEN, ending: 'failed' } },
    ],
    [
      'of a run of which nobody knows such an end',
      body().replace('/completed', '/lost'),
      { seen: null },
    ],
    ['of the run of another plan', body({ planDigest: OTHER_PLAN }), { seen: null }],
    [
      'without any line but the first',
      closingMarker(ID),
      { state: 'none', hash: '', begunAt: null, name: 'comment:5', seen: null },
    ],
  ])('%s', (_, text, changes) => {
    expect(read(text)).toEqual([{ ...ours, ...changes }]);
  });

  test.each([
    ['of another intervention', body().replace(ID, 'POSEG-2026-042')],
    [
      'of which the line stands within a sentence',
      body().replace(closingMarker(ID), `> ${closingMarker(ID)}`),
    ],
  ])('%s is not read', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('of which a hidden line stands within another one counts for nothing', () => {
    const text = [
      closingMarker(ID),
      ...closingHead(HEAD)
        .split('\n')
        .map((line) => `> ${line}`),
    ];
    expect(read(text.join('\n'))).toMatchObject([
      { state: 'none', hash: '', seen: null, name: 'comment:5' },
    ]);
    const more = [
      closingMarker(ID),
      ...closingHead(HEAD)
        .split('\n')
        .map((line) => `${line} x`),
    ];
    expect(read(more.join('\n'))).toMatchObject([
      { state: 'none', hash: '', seen: null, name: 'comment:5' },
    ]);
  });
});

describe('a comment of which it is not certain that we wrote it', () => {
  const of = (
    text: string,
    ...rest: readonly [TrustedComment['trust'], ('set-up' | 'demanded')?]
  ) =>
    read(text, ...rest).map(({ isOurs, isReplaceable, state, seen }) => [
      isOurs,
      isReplaceable,
      state,
      seen,
    ]);

  test.each<
    readonly [string, string, TrustedComment['trust'], 'set-up' | 'demanded', readonly unknown[]]
  >([
    [
      'doubtful where nothing is demanded',
      body(),
      'doubtful',
      'set-up',
      [[true, true, 'sent', SEEN]],
    ],
    [
      'doubtful where a signature is demanded',
      body(),
      'doubtful',
      'demanded',
      [[false, false, 'sent', null]],
    ],
    [
      'doubtful, of no report',
      body({ state: 'none' }),
      'doubtful',
      'demanded',
      [[false, true, 'none', null]],
    ],
    ['older than the demand', body(), 'unsigned', 'demanded', [[false, false, 'sent', null]]],
    [
      'older than the demand, where nothing is demanded any more',
      body(),
      'unsigned',
      'set-up',
      [[false, false, 'sent', null]],
    ],
    [
      'older than the demand, of a report under way',
      body({ state: 'begun' }),
      'unsigned',
      'demanded',
      [[false, false, 'begun', null]],
    ],
    [
      'older than the demand, of no report',
      body({ state: 'none' }),
      'unsigned',
      'demanded',
      [[false, true, 'none', null]],
    ],
  ])('%s', (_, text, trust, terms, expected) => {
    expect(of(text, trust, terms)).toEqual(expected);
  });

  test('changed by a person, it may have said anything', () => {
    expect(read('Popravljeno.', 'edited')).toEqual([
      {
        id: 5,
        isOurs: false,
        isReplaceable: false,
        state: 'begun',
        hash: null,
        begunAt: null,
        name: 'comment:5',
        seen: null,
      },
    ]);
  });
});

test('what our comments record last of the run counts', () => {
  const failed: ObservedRun = { ...SEEN, ending: 'failed' };
  const all = [
    { body: body({ seen: failed }) },
    { body: body() },
    { body: body({ seen: null }) },
    { body: body({ seen: failed }).replace(ID, 'POSEG-2026-042') },
  ];
  expect([
    recordedRun(all, ID, PLAN),
    recordedRun(all, ID, OTHER_PLAN),
    recordedRun([], ID, PLAN),
  ]).toEqual([SEEN, null, null]);
});

test('what our comments record is read with the newlines of a browser', () => {
  expect(recordedRun([{ body: body({}, '\r\n') }], ID, PLAN)).toEqual(SEEN);
});

describe('an attempt at the report', () => {
  const NOW = time('2026-12-02T02:20');
  const OVER = time('2026-12-02T02:25');
  const one: ClosingComment = {
    id: 5,
    isOurs: true,
    isReplaceable: true,
    state: 'sent',
    hash: HASH,
    begunAt: BEGUN,
    name: MAIL,
    seen: null,
  };
  const attempt = { key: 5, messageId: MAIL, at: BEGUN, end: 'sent' };
  const OTHER = 'f'.repeat(16);
  test.each<readonly [string, Partial<ClosingComment>, object | null]>([
    ['that was sent', {}, attempt],
    ['that was sent of another outcome does not stand in the way', { hash: OTHER }, null],
    ['under way', { state: 'begun' }, { ...attempt, end: null }],
    [
      'under way of another outcome stands in the way',
      { state: 'begun', hash: OTHER },
      { ...attempt, end: null },
    ],
    [
      'begun at a moment that nobody knows',
      { state: 'begun', begunAt: null },
      { ...attempt, at: NOW, end: 'unknown' },
    ],
    [
      'that a person changed',
      { isOurs: false, state: 'begun', hash: null, begunAt: null },
      { ...attempt, at: NOW, end: 'unknown' },
    ],
    ['that is not certainly ours', { isOurs: false }, { ...attempt, end: 'unknown' }],
    ['that was not made', { state: 'none' }, { ...attempt, end: 'failed' }],
  ])('%s', (_, changes, expected) => {
    expect(closingAttempts([{ ...one, ...changes }], HASH, NOW)).toEqual(
      expected === null ? [] : [expected],
    );
  });

  test('begun of another outcome too long ago does not stand in the way', () => {
    const other: ClosingComment = { ...one, state: 'begun', hash: OTHER };
    expect(closingAttempts([other], HASH, OVER)).toEqual([]);
  });
});
