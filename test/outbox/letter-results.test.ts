import { expect, test } from 'vitest';
import { earlierResult, letterResult, type NotSent } from '../../src/outbox/letter-results.ts';
import { NOW } from '../support/builders.ts';

const ID = '<1@hisa.si>';
const TO = ['servicedesk@src.si'];
const REFUSED: NotSent = { kind: 'not-sent', why: 'timeout', status: null, detail: '' };

test.each([
  [{ kind: 'sent' } as const, { kind: 'sent', to: TO, messageId: ID }],
  [{ kind: 'unknown' } as const, { kind: 'unknown', messageId: ID }],
  [REFUSED, REFUSED],
])('a delivery, $kind', (delivery, expected) => {
  expect(letterResult(delivery, { to: TO }, ID)).toEqual(expected);
});

test.each([
  ['sent', ID, { kind: 'told' }],
  ['claimed', ID, { kind: 'rival' }],
  ['unknown', ID, { kind: 'earlier-unknown', messageId: ID }],
  ['unknown', '', { kind: 'earlier-unknown', messageId: null }],
] as const)('an earlier attempt, %s %s', (kind, messageId, expected) => {
  expect(earlierResult({ kind, messageId, at: NOW, end: null })).toEqual(expected);
});
