import type { ReasonCode } from '../../../../src/rules/reason-codes.ts';
import type { Row } from '../judging.ts';
import { landing, PAYLOAD, receipted } from '../scenes.ts';
import {
  BY_RECEIPT,
  digestOf,
  OTHER_PLAN,
  replaced,
  SOLUTION,
  URGENT,
  URGENT_NOW,
  VERIFIED,
} from '../texts.ts';

const NOTIFIED = 'sent-at: 2026-11-26T09:25';
const DESK = 'servicedesk@src.si, skrbnik.enarocanje@example.si], reference: SD-2026-118500';

const urgent = (
  name: string,
  codes: readonly ReasonCode[],
  ...changes: readonly (readonly [string, string])[]
): Row => ({
  name: `urgent, ${name}`,
  seed: { intervention: replaced(URGENT, ...changes), now: URGENT_NOW },
  decision: 'deny',
  codes,
});

const NOT_NOTIFIED: readonly ReasonCode[] = ['urgent.not-notified'];

export const URGENTS: readonly Row[] = [
  {
    name: 'everything is urgent, nobody notified',
    seed: { intervention: URGENT.replace(/ {2}notification: .*\n/, ''), now: URGENT_NOW },
    decision: 'deny',
    codes: NOT_NOTIFIED,
  },
  urgent('notified before the landing', NOT_NOTIFIED, [NOTIFIED, 'sent-at: 2026-11-26T09:15']),
  urgent(
    'notified in the future',
    ['urgent.notified-in-future'],
    [NOTIFIED, 'sent-at: 2026-11-26T11:15'],
  ),
  urgent(
    'notified of another plan',
    ['urgent.plan-changed'],
    [NOTIFIED, `plan: ${digestOf(OTHER_PLAN)}, ${NOTIFIED}`],
  ),
  urgent(
    'notified the desk alone',
    ['urgent.recipient-missing'],
    [DESK, 'servicedesk@src.si], reference: SD-2026-118500'],
  ),
  urgent(
    'notified a wrong address',
    ['urgent.recipient-missing'],
    [DESK, DESK.replace('example.si', 'example.org')],
  ),
  urgent(
    'notified a wrong desk',
    ['urgent.recipient-missing'],
    [DESK, DESK.replace('src.si', 'scr.si')],
  ),
  urgent(
    'hardly justified',
    ['urgent.unjustified'],
    ['Izpad potrjevanja e-receptov na vseh lokacijah.', 'Izpad.'],
  ),
  urgent('without an incident', ['urgent.no-incident'], ['  incident: INC-2026-7781\n', '']),
  urgent(
    'without the client',
    ['approval.client-missing'],
    ['  client: { by: "naročnik A-12", at: 2026-11-26T09:30, reference: telefon }\n', ''],
  ),
  urgent(
    'approved long before the landing',
    ['approval.before-announcement'],
    ['2026-11-26T09:30', '2026-11-25T21:10'],
  ),
  urgent(
    'approved by one person twice',
    ['approval.same-party'],
    ['IKT eZdravja K-4', 'naročnik A-12'],
  ),
  {
    ...urgent('expired', ['urgent.expired']),
    seed: { intervention: URGENT, now: '2026-11-26T20:25:10Z' },
  },
  {
    ...urgent('expired after fewer hours', ['urgent.expired']),
    seed: {
      intervention: URGENT,
      now: '2026-11-26T10:30:00Z',
      solution: `${SOLUTION}urgent: { valid-hours: 2 }\n`,
    },
  },
  {
    ...urgent('by somebody who may not', ['urgent.not-authorised']),
    seed: {
      intervention: URGENT,
      now: URGENT_NOW,
      solution: replaced(SOLUTION, [
        'urgent-authorities: [{ login: ana-r, id: 11 }, { login: dezurni-m, id: 9003 }]',
        'urgent-authorities: [{ login: vodja, id: 8000 }]',
      ]),
    },
  },
  {
    ...urgent('by a reused login', ['urgent.not-authorised']),
    seed: {
      intervention: URGENT,
      now: URGENT_NOW,
      solution: replaced(SOLUTION, [
        '{ login: ana-r, id: 11 }, { login: dezurni-m, id: 9003 }',
        '{ login: ana-r, id: 911 }, { login: dezurni-m, id: 99003 }',
      ]),
    },
  },
  {
    ...urgent('a receipt demanded, only recorded', NOT_NOTIFIED),
    seed: { intervention: URGENT, now: URGENT_NOW, solution: BY_RECEIPT },
  },
  {
    ...urgent('a receipt demanded, of an announcement', NOT_NOTIFIED),
    seed: { intervention: URGENT, now: URGENT_NOW, solution: BY_RECEIPT },
    change: (base) => receipted(base, { payload: { ...PAYLOAD, plan: digestOf(URGENT) } }),
  },
  {
    ...urgent('a receipt demanded, of another plan', ['urgent.plan-changed']),
    seed: { intervention: URGENT, now: URGENT_NOW, solution: BY_RECEIPT },
    change: (base) => receipted(base, { task: 'ezdrav:notification' }),
  },
  {
    ...urgent('in a freeze', ['freeze.active']),
    seed: {
      intervention: URGENT,
      now: URGENT_NOW,
      solution: replaced(
        SOLUTION,
        ['from: 2026-12-23T00:00', 'from: 2026-11-23T00:00'],
        [', urgent: allowed', ''],
      ),
    },
  },
  {
    ...urgent('verified approvals demanded, a ticket recorded', ['approval.client-missing']),
    seed: {
      intervention: replaced(URGENT, [
        'at: 2026-11-26T09:30, reference: telefon',
        'at: 2026-11-26T09:30, reference: SD-2026-3',
      ]),
      now: URGENT_NOW,
      solution: VERIFIED,
    },
  },
  {
    ...urgent('changed after the notification', [
      'approval.before-announcement',
      'urgent.plan-changed',
    ]),
    seed: { intervention: URGENT, now: URGENT_NOW },
    change: (base) =>
      landing(base, '2026-11-26T08:50:00Z', replaced(URGENT, ['INC-2026-7781', 'INC-2026-7782'])),
  },
  {
    ...urgent('another commit than the tag', ['target.commit-mismatch']),
    run: { sha: '4'.repeat(40) },
  },
  {
    ...urgent('another event', ['event.not-allowed']),
    seed: { intervention: URGENT, now: URGENT_NOW, event: 'pull_request_target' },
  },
];
