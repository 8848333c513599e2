import { expect, test } from 'vitest';
import type { Letter } from '../../../../src/letters/letter.ts';
import type { NotifyResult } from '../../../../src/modes/notifying.ts';
import { resultOf } from '../../../../src/modes/notifying/result.ts';
import { NOW, problem } from '../../../support/builders.ts';

const LETTER: Letter = {
  kind: 'announcement',
  to: ['servicedesk@src.si'],
  cc: [],
  subject: 'Najava posega',
  text: '',
  html: '',
};
const SENT = { messageId: '<1@hisa.si>', receipt: '700' };
const [NOTICE, TO, SUBJECT] = ['announcement', LETTER.to, LETTER.subject] as const;
const REFUSED = {
  kind: 'not-sent',
  why: 'recipient-refused',
  status: 550,
  detail: 'no such user',
  rejected: ['a@b.si'],
} as const;

test.each<readonly [NotifyResult, object]>([
  [
    {
      kind: 'sent',
      at: NOW,
      ...SENT,
      mailServer: 'mx.si',
      signing: { kind: 'signed' },
      refusedCopies: [],
    },
    {
      kind: 'sent',
      at: NOW,
      messageId: '<1@hisa.si>',
      mailServer: 'mx.si',
      signing: { kind: 'signed' },
      notice: NOTICE,
      to: TO,
    },
  ],
  [
    { kind: 'unconfirmed', ...SENT, problem: problem() },
    { kind: 'unconfirmed', notice: NOTICE, ...SENT, problem: problem() },
  ],
  [
    { kind: 'unknown', ...SENT, delivery: { kind: 'unknown', why: 'timeout', detail: '' } },
    { kind: 'unknown', now: true, notice: NOTICE, ...SENT, since: NOW },
  ],
  [
    { kind: 'not-sent', delivery: REFUSED, left: '700' },
    { ...REFUSED, notice: NOTICE, left: '700' },
  ],
  [
    { kind: 'by-hand', path: 'a.eml', fromKnown: true },
    { kind: 'by-hand', notice: NOTICE, to: TO, subject: SUBJECT, path: 'a.eml', fromKnown: true },
  ],
  [
    { kind: 'no-receipt', problem: problem() },
    { kind: 'failed', at: 'receipt', problem: problem() },
  ],
  [
    { kind: 'no-signature', problem: problem() },
    { kind: 'failed', at: 'signature', problem: problem() },
  ],
  [
    { kind: 'other-server', host: 'a', named: 'b' },
    { kind: 'other-server', host: 'a', named: 'b' },
  ],
  [{ kind: 'rival', receipt: '700' }, { kind: 'rival' }],
])('$kind', (told, expected) => {
  const { kind } = told;
  const result = resultOf(told, 'announcement', LETTER, NOW);
  if (kind === 'sent') expect(result).toMatchObject(expected);
  else expect(result).toEqual(expected);
});
