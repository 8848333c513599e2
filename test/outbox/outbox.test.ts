import { describe, expect, test } from 'vitest';
import { type Instant, instantOf, MINUTE, plus } from '../../src/calendar/instant.ts';
import {
  attemptsIn,
  letterMarker,
  letterState,
  letterTurn,
  mentionsLetter,
} from '../../src/outbox/letter-record.ts';
import { isSaid, onceIdOf, onceMarker } from '../../src/outbox/once-marker.ts';
import { type SendAttempt, type End, outboxState, turnOf } from '../../src/outbox/state.ts';

const NOW = instantOf(Date.parse('2026-11-26T08:25:00Z'));
const attempt = (messageId: string, end: End | null, at: Instant = NOW): SendAttempt => ({
  messageId,
  at,
  end,
});

describe('how a letter stands', () => {
  test.each([
    ['nothing on record', [], 0, 'none', null],
    ['claimed', [attempt('a', null)], 0, 'claimed', 'a'],
    ['claimed 14 minutes ago', [attempt('a', null)], 14, 'claimed', 'a'],
    ['claimed a quarter of an hour ago', [attempt('a', null)], 15, 'unknown', 'a'],
    ['sent', [attempt('a', 'sent')], 0, 'sent', 'a'],
    ['failed', [attempt('a', 'failed')], 0, 'none', null],
    ['gave way', [attempt('a', 'yielded')], 0, 'none', null],
    ['not known', [attempt('a', 'unknown')], 0, 'unknown', 'a'],
    ['failed, then claimed', [attempt('a', 'failed'), attempt('b', null)], 0, 'claimed', 'b'],
    ['of two claims the first', [attempt('a', null), attempt('b', null)], 0, 'claimed', 'a'],
    ['sent after all', [attempt('a', 'unknown'), attempt('b', 'sent')], 0, 'sent', 'b'],
    ['not known, and claimed', [attempt('a', null), attempt('b', 'unknown')], 0, 'unknown', 'b'],
  ] as const)('%s', (_name, attempts, minutes, kind, messageId) => {
    const state = outboxState(attempts, plus(NOW, minutes * MINUTE));
    expect(state.kind).toBe(kind);
    expect('messageId' in state ? state.messageId : null).toBe(messageId);
  });

  test('hidden lines of texts give the same attempts, whatever stands around them', () => {
    const texts = [
      `Dopis\n${letterMarker('begun', 'a@b', NOW)}\r\n<!-- ezdrav:letter-sent:x -->`,
      `${letterMarker('failed', 'a@b', NOW)}\n${letterMarker('begun', 'c@d', NOW)}`,
      letterMarker('sent', 'e@f', NOW),
    ];
    expect(attemptsIn(texts)).toEqual([
      attempt('e@f', 'sent'),
      attempt('a@b', 'failed'),
      attempt('c@d', null),
    ]);
    expect(letterState([], NOW, true)).toEqual({ kind: 'edited' });
    expect(letterState(texts, NOW, true)).toMatchObject({ kind: 'sent', messageId: 'e@f' });
  });
});

describe('whose turn it is', () => {
  const CLAIMED = [attempt('a', null), attempt('b', null)];

  test.each([
    ['the first', CLAIMED, 'a', 'own', null],
    ['a later one', CLAIMED, 'b', 'other', 'claimed'],
    ['one whose claim is not on record', CLAIMED, 'c', 'unlisted', null],
    ['after one that failed', [attempt('a', 'failed'), attempt('b', null)], 'b', 'own', null],
    ['after one that gave way', [attempt('a', 'yielded'), attempt('b', null)], 'b', 'own', null],
    ['before one that was sent', [attempt('a', null), attempt('b', 'sent')], 'a', 'own', null],
    ['after one that was sent', [attempt('a', 'sent'), attempt('b', null)], 'b', 'other', 'sent'],
    ['after a doubt', [attempt('a', 'unknown'), attempt('b', null)], 'b', 'other', 'unknown'],
  ] as const)('%s', (_name, attempts, messageId, kind, to) => {
    const turn = turnOf(attempts, messageId, NOW);
    expect([turn.kind, turn.kind === 'other' ? turn.to.kind : null]).toEqual([kind, to]);
  });
});

describe('whose turn a letter is that texts record', () => {
  const begun = (id: string): string => letterMarker('begun', id, NOW);

  test.each([
    ['the first', [begun('a'), begun('b')], 'a', false, 'own'],
    ['a later one', [begun('a'), begun('b')], 'b', false, 'other'],
    ['after one that failed', [begun('a'), letterMarker('failed', 'a', NOW), begun('b')], 'b', false, 'own'],
    ['the first, where a person changed a comment', [begun('a')], 'a', true, 'other'],
    ['one that the texts lack', [begun('a')], 'c', false, 'unlisted'],
  ] as const)('%s', (_name, texts, messageId, edited, kind) => {
    expect(letterTurn(texts, messageId, NOW, edited).kind).toBe(kind);
  }); // biome-ignore format: a row a line
});

describe('a comment that says one thing once', () => {
  const MARKER = '<!-- ezdrav:not-heard:7 -->';

  test.each([
    ['as it is written', `${MARKER}\r\n${onceMarker('u-1')}\r\n\ntext`, true, 'u-1'],
    ['as earlier versions did', `${MARKER}\ntext`, true, 'comment:9'],
    ['with an id in the same line', '<!-- ezdrav:not-heard:7:u-1 -->', true, 'comment:9'],
    ['about another', '<!-- ezdrav:not-heard:71 -->', false, 'comment:9'],
    ['within a line', `> ${MARKER}`, false, 'comment:9'],
  ])('%s', (_how, body, said, id) => {
    expect([isSaid(body, MARKER), onceIdOf(9, body)]).toEqual([said, id]);
  });
});

describe('whether a text tells of a letter about somebody', () => {
  const letter = letterMarker('begun', 'revocation.O-1@hisa.si', NOW);
  const isAbout = (messageId: string): boolean => messageId.startsWith('revocation.O-1');
  const failed = letterMarker('failed', 'revocation.O-1@hisa.si', NOW);
  test.each<readonly [string, readonly string[], Instant | null, boolean]>([
    ['that was begun', [letter], null, true],
    ['that was begun in that moment', [letter], NOW, true],
    ['that was begun before that moment', [letter], plus(NOW, MINUTE), false],
    ['that certainly reached nobody', [letter, failed], null, false],
    ['of somebody else', [letterMarker('begun', 'revocation.O-2@hisa.si', NOW)], null, false],
    ['of none', ['Besedilo.'], null, false],
  ])('%s', (_, texts, since, expected) => {
    expect(mentionsLetter(texts, isAbout, since)).toBe(expected);
  });
});
