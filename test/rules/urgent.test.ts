import { describe, expect, it } from 'vitest';
import type { Notification, Solution, Urgent } from '../../src/records/types.ts';
import { sending } from '../../src/rules/notice.ts';
import {
  BOR,
  BOT,
  BOTH,
  candidate,
  type Changes,
  judge,
  judgeUrgent,
  known,
  landing,
  NOTIFICATION,
  OTHER_PLAN,
  PLAN,
  receipt,
  rows,
  situation,
  time,
  told,
  unknown,
  URGENT,
  urgentCandidate,
  user,
} from '../support/builders.ts';

const DEMAND: Partial<Solution> = { evidence: { announcement: 'receipt', approvals: 'recorded' } };
const SIGNED: Partial<Solution> = { evidence: { announcement: 'signed', approvals: 'recorded' } };
const AT = time('2026-12-01T21:50');

function urgently(changes: Partial<Urgent>): Changes {
  return { candidate: urgentCandidate({ urgent: { ...URGENT, ...changes } }) };
}

function notified(changes: Partial<Notification>): Changes {
  return urgently({ notification: { ...NOTIFICATION, ...changes } });
}

const SILENT = urgently({ notification: undefined });
const notice = (...[changes, payload]: Parameters<typeof receipt>) =>
  receipt({ kind: 'notification', deliveredAt: AT, ...changes }, payload);

function authorities(...ids: readonly number[]): Partial<Solution> {
  return { 'urgent-authorities': ids.map((id) => ({ login: `a-${id}`, id })) };
}

describe('urgent', () => {
  it.each<[string, Changes, readonly string[]]>([
    ['justified, with an incident, notified', {}, ['pass']],
    ['20 characters', urgently({ reason: 'Izpad e-receptov vse!'.slice(0, 20) }), ['pass']],
    ['19 characters', urgently({ reason: '1234567890123456789' }), ['fail urgent.unjustified']],
    [
      '20 characters, most of them spaces',
      urgently({ reason: `Izpad.${' '.repeat(20)}!` }),
      ['fail urgent.unjustified'],
    ],
    [
      '19 letters beyond the basic plane',
      urgently({ reason: '😀'.repeat(19) }),
      ['fail urgent.unjustified'],
    ],
    [
      '19 characters between spaces',
      urgently({ reason: ' 1234567890123456789 ' }),
      ['fail urgent.unjustified'],
    ],
    ['no reason', urgently({ reason: undefined }), ['fail urgent.unjustified']],
    ['no incident', urgently({ incident: undefined }), ['fail urgent.no-incident']],
    ['an empty incident', urgently({ incident: ' ' }), ['fail urgent.no-incident']],
    [
      'an empty block',
      { candidate: urgentCandidate({ urgent: {} }) },
      ['fail urgent.unjustified', 'fail urgent.no-incident', 'fail urgent.not-notified'],
    ],

    ['not notified', SILENT, ['fail urgent.not-notified']],
    [
      'only the service desk notified',
      notified({ recipients: ['servicedesk@src.si'] }),
      ['fail urgent.recipient-missing'],
    ],
    [
      'a wrong address',
      notified({ recipients: ['servicedesk@src.si', 'x@example.si'] }),
      ['fail urgent.recipient-missing'],
    ],
    ['notified without a reference', notified({ reference: undefined }), ['pass']],
    [
      'notified of this plan',
      notified({ plan: PLAN, 'sent-at': time('2026-12-01T21:00') }),
      ['pass'],
    ],
    ['notified of another plan', notified({ plan: OTHER_PLAN }), ['fail urgent.plan-changed']],
    [
      'notified before the landing, no digest',
      notified({ 'sent-at': time('2026-12-01T21:39') }),
      ['fail urgent.not-notified'],
    ],
    ['notified as it landed', notified({ 'sent-at': time('2026-12-01T21:40') }), ['pass']],
    ['notified this moment', notified({ 'sent-at': time('2026-12-01T22:30') }), ['pass']],
    [
      'notified in the future',
      notified({ 'sent-at': time('2026-12-01T22:31') }),
      ['fail urgent.notified-in-future'],
    ],
    [
      'almost 12 h ago',
      { ...notified({ plan: PLAN, 'sent-at': time('2026-12-01T10:31') }) },
      ['pass'],
    ],
    [
      '12 h ago',
      notified({ plan: PLAN, 'sent-at': time('2026-12-01T10:30') }),
      ['fail urgent.expired'],
    ],
    ['shorter validity', { solution: { urgent: { 'valid-hours': 0.5 } } }, ['fail urgent.expired']],
    [
      'longer validity never holds',
      {
        ...notified({ plan: PLAN, 'sent-at': time('2026-12-01T10:30') }),
        solution: { urgent: { 'valid-hours': 99 } },
      },
      ['fail urgent.expired'],
    ],
    [
      'landing not known, no digest',
      { facts: { landing: unknown() } },
      ['unverifiable urgent.unverifiable'],
    ],
    [
      'landing not known, with digest',
      { ...notified({ plan: PLAN }), facts: { landing: unknown() } },
      ['pass'],
    ],
    ['now not known', { facts: { now: unknown() } }, ['pass']],

    ['a receipt', { ...SILENT, facts: { receipts: known([notice()]) } }, ['pass']],
    [
      'a receipt where one is demanded',
      { ...SILENT, solution: DEMAND, facts: { receipts: known([notice()]) } },
      ['pass'],
    ],
    [
      'another run’s receipt where a signed one is demanded',
      { ...SILENT, solution: SIGNED, facts: { receipts: known([notice()]) } },
      ['unverifiable urgent.unverifiable'],
    ],
    [
      'what this run itself sent, where a signed one is demanded',
      {
        ...SILENT,
        solution: SIGNED,
        facts: { receipts: known([notice()]), runId: String(notice().payload?.runId) },
      },
      ['pass'],
    ],
    [
      'a record where a signed receipt is demanded',
      { solution: SIGNED },
      ['fail urgent.not-notified'],
    ],
    ['a record where a receipt is demanded', { solution: DEMAND }, ['fail urgent.not-notified']],
    [
      'command line: the demand does not apply',
      { solution: DEMAND, offline: true, facts: { landing: null } },
      ['pass'],
    ],
    [
      'receipts not known',
      { ...SILENT, facts: { receipts: unknown() } },
      ['unverifiable urgent.unverifiable'],
    ],
    [
      'a receipt without a status',
      { ...SILENT, facts: { receipts: known([notice({ deliveredAt: null })]) } },
      ['unverifiable urgent.unverifiable'],
    ],
    [
      'a receipt of another plan',
      { ...SILENT, facts: { receipts: known([notice({}, { planDigest: OTHER_PLAN })]) } },
      ['fail urgent.plan-changed'],
    ],
    [
      'an earlier announcement alone',
      { ...SILENT, facts: { receipts: known([receipt({}, { planDigest: OTHER_PLAN })]) } },
      ['fail urgent.not-notified'],
    ],
    [
      'a record after an earlier announcement',
      { facts: { receipts: known([receipt({}, { planDigest: OTHER_PLAN })]) } },
      ['pass'],
    ],
    [
      'a receipt to one of two',
      { ...SILENT, facts: { receipts: known([notice({}, { recipients: BOTH.slice(1) })]) } },
      ['fail urgent.recipient-missing'],
    ],

    ['landed by an authority', { solution: authorities(12) }, ['pass']],
    ['started by an authority', { solution: authorities(11) }, ['pass']],
    ['landed by one of two authorities', { solution: authorities(12, 13) }, ['pass']],
    ['by no authority', { solution: authorities(13) }, ['fail urgent.not-authorised']],
    ['nobody is an authority', { solution: authorities() }, ['fail urgent.not-authorised']],
    [
      'nobody is an authority, and landed by nobody known',
      { solution: authorities(), facts: { landing: landing({ landedAt: AT, landedBy: null }) } },
      ['fail urgent.not-authorised'],
    ],
    [
      'command line, nobody named, and nobody is an authority',
      { solution: authorities(), offline: true, facts: { landing: null } },
      ['fail urgent.not-authorised'],
    ],
    [
      'an authority’s login with another id',
      { solution: { 'urgent-authorities': [{ login: 'ana-r', id: 99 }] } },
      ['fail urgent.not-authorised'],
    ],
    [
      'an authority’s run re-run by another',
      { solution: authorities(11), facts: { triggeringActor: user('cene', 13) } },
      ['fail urgent.not-authorised'],
    ],
    [
      'an authority’s run re-run by the bot',
      { solution: authorities(11), facts: { triggeringActor: BOT } },
      ['fail urgent.not-authorised'],
    ],
    [
      'merged by an authority, landed by the merge queue',
      {
        solution: authorities(13),
        facts: {
          landing: landing({
            landedAt: AT,
            landedBy: { login: 'github-merge-queue[bot]', id: 9, type: 'Bot' },
            mergers: [{ login: 'cene', id: 13, type: 'User' }],
          }),
        },
      },
      ['pass'],
    ],
    [
      'landed by nobody known',
      { solution: authorities(13), facts: { landing: landing({ landedAt: AT, landedBy: null }) } },
      ['unverifiable urgent.unverifiable'],
    ],
    [
      'landing not known, started by an authority',
      { ...notified({ plan: PLAN }), solution: authorities(11), facts: { landing: unknown() } },
      ['pass'],
    ],
    [
      'landing not known, by no authority',
      { solution: authorities(13), facts: { landing: unknown() } },
      ['unverifiable urgent.unverifiable'],
    ],
    [
      'command line, nobody named',
      { solution: authorities(13), offline: true, facts: { landing: null } },
      ['pass'],
    ],
    [
      'command line, no authority',
      {
        solution: authorities(13),
        offline: true,
        facts: { landing: null, actor: user('ana-r', null) },
      },
      ['fail urgent.not-authorised'],
    ],
    [
      'command line, an authority by login',
      {
        solution: authorities(13),
        offline: true,
        facts: { landing: null, actor: user('A-13', null) },
      },
      ['pass'],
    ],
  ])('%s', (_name, changes, expected) => {
    const verdict = judgeUrgent(changes);
    expect(told(verdict, 'urgent')).toEqual(expected);
    if (expected[0] !== 'pass') expect(verdict.allowed).toBe(false);
  });

  it('does not apply to planned interventions', () => {
    expect(told(judge({}), 'urgent')).toEqual(['not-applicable']);
  });

  it('knows of no notification where nothing is urgent', () => {
    const [, solved, given] = situation({});
    const judged = { candidate: candidate(), solution: solved, facts: given };
    expect(sending('notification', judged)).toEqual({ kind: 'none', why: 'nothing' });
  });

  it('is waived what an announcement would be for, and nothing else', () => {
    const verdict = judgeUrgent({});
    const waived = verdict.rules
      .filter(({ outcome }) => outcome === 'waived')
      .map(({ rule, code }) => [rule, code]);
    expect(waived).toEqual([
      ['announcement', 'announcement.missing'],
      ['lead-time', null],
      ['schedule', null],
      ['slot', null],
      ['fit', null],
    ]);
    expect(verdict).toMatchObject({
      decision: 'allow-urgent',
      allowed: true,
      reasonCodes: [],
      opensAt: null,
      closesAt: null,
      earliestStart: null,
      validUntil: time('2026-12-02T09:50'),
      intervention: { urgent: true },
    });
  });

  it('runs in the middle of the day', () => {
    const day = judgeUrgent({ facts: { now: known(time('2026-12-02T09:00')) } });
    expect(day).toMatchObject({ decision: 'allow-urgent', reasonCodes: [] });
    expect(day.rules.find(({ rule }) => rule === 'slot')).toMatchObject({
      outcome: 'waived',
      code: 'slot.over',
    });
  });

  it('says who authorised it', () => {
    expect(rows(judgeUrgent({ solution: authorities(12) }), 'urgent')[0]?.facts).toMatchObject({
      authority: 'checked',
      'authorised-by': BOR.login,
      'expires-at': { at: time('2026-12-02T09:50') },
    });
  });
});
