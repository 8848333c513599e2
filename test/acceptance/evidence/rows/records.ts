import { exampleFile } from '../../../support/enarocanje.ts';
import type { ReasonCode } from '../../../../src/rules/reason-codes.ts';
import type { Row } from '../judging.ts';
import { DIGEST, digestOf, OTHER_PLAN, PLAN, replaced, STAFF, UNAPPROVED } from '../texts.ts';

const DESK = 'servicedesk@src.si';
const CUSTODIAN = 'skrbnik.enarocanje@example.si';
const CLIENT = 'by: "naročnik A-12"';
const ICT = 'by: "IKT eZdravja K-4"';
const SENT = 'sent-at: 2026-11-26T09:12';
const REFERENCE = '  reference: SD-2026-118402\n';

/** A row that changes the file alone. */
const file = (
  name: string,
  codes: readonly ReasonCode[],
  ...changes: readonly (readonly [string, string])[]
): Row => ({ name, seed: { intervention: replaced(PLAN, ...changes) }, decision: 'deny', codes });

const plan = (text: string): string => `plan: ${digestOf(text)}, `;

/** What a writer may put into the file, and what it is worth. */
export const RECORDS: readonly Row[] = [
  file(
    'sent tomorrow',
    ['announcement.in-future', 'lead-time.too-short', 'approval.before-announcement'],
    [SENT, 'sent-at: 2026-12-02T09:00'],
  ),
  file('sent a working day ahead', ['lead-time.too-short'], [SENT, 'sent-at: 2026-11-30T09:12']),
  file('sent on Friday night', ['lead-time.too-short'], [SENT, 'sent-at: 2026-11-30T00:00']),
  file('not sent to the service desk', ['announcement.recipient-missing'], [DESK, 'ikt@ezdrav.si']),
  file('not sent to the custodian', ['announcement.recipient-missing'], [`, ${CUSTODIAN}`, '']),
  file(
    'sent to another custodian',
    ['announcement.recipient-missing'],
    [CUSTODIAN, 'skrbnik.enarocanje@example.com'],
  ),
  file(
    'sent to a look-alike desk',
    ['announcement.recipient-missing'],
    [DESK, 'servicedesk@src.si.example.com'],
  ),
  file(
    'sent to a desk with another letter',
    ['announcement.recipient-missing'],
    [DESK, 'servicedesk@sre.si'],
  ),
  file('without a reference', ['announcement.no-reference'], [REFERENCE, '']),
  file(
    'with a reference of another kind',
    ['announcement.reference-malformed'],
    [REFERENCE, '  reference: INC-2026-1\n'],
  ),
  file('announced, of another plan', ['announcement.plan-changed'], [DIGEST, digestOf(OTHER_PLAN)]),
  {
    name: 'without an announcement',
    seed: { intervention: PLAN.replace(/announcement:\n(?: {2}.*\n)+/, '') },
    decision: 'deny',
    codes: ['announcement.missing'],
  },
  {
    name: 'without approvals',
    seed: { intervention: UNAPPROVED },
    decision: 'deny',
    codes: ['approval.client-missing', 'approval.ezdrav-ict-missing'],
  },
  {
    name: 'without the client',
    seed: { intervention: PLAN.replace(/ {2}client: .*\n/, '') },
    decision: 'deny',
    codes: ['approval.client-missing'],
  },
  {
    name: 'without the ICT team',
    seed: { intervention: PLAN.replace(/ {2}ezdrav-ict: .*\n/, '') },
    decision: 'deny',
    codes: ['approval.ezdrav-ict-missing'],
  },
  file(
    'approved before the announcement',
    ['approval.before-announcement'],
    ['2026-11-30T21:05', '2026-11-26T09:11'],
  ),
  file(
    'approved after the announcement, before the landing',
    ['approval.before-announcement'],
    ['2026-11-30T21:05', '2026-11-26T09:15'],
  ),
  file('approved in the future', ['approval.in-future'], ['2026-11-30T21:05', '2026-12-03T09:00']),
  file('approved twice by the same person', ['approval.same-party'], [ICT, CLIENT]),
  file(
    'approved twice by one person, written otherwise',
    ['approval.same-party'],
    [ICT, 'by: "NAROČNIK  A-12 "'],
  ),
  file('approved twice with one reference', ['approval.same-reference'], ['118402#5', '118402#3']),
  file(
    'approved with a reference of another kind',
    ['approval.reference-malformed'],
    ['"SD-2026-118402#3"', 'ustno'],
  ),
  file(
    'approved by telephone, not urgent',
    ['approval.reference-malformed'],
    ['"SD-2026-118402#3"', 'telefon'],
  ),
  file("approved by the plan's author", ['approval.self'], [CLIENT, 'by: bor-k']),
  file('approved by who merged it', ['approval.self'], [CLIENT, 'by: dezurni-m']),
  file('approved by who deploys', ['approval.self'], [CLIENT, 'by: ana-r']),
  file('approved by who deploys, dressed up', ['approval.self'], [CLIENT, 'by: " @Ana-R "']),
  file('approved by who deploys, in wide letters', ['approval.self'], [CLIENT, 'by: ａｎａ-ｒ']),
  {
    name: 'approved by who re-runs',
    seed: { intervention: replaced(PLAN, [CLIENT, 'by: cene-p']), staff: null },
    change: ({ repository }) =>
      repository.run({
        id: 78,
        ref: 'v4.12.0',
        actor: 'ana-r',
        triggeringActor: 'cene-p',
        attempt: 2,
      }),
    run: { runId: 78 },
    decision: 'deny',
    codes: ['approval.self'],
  },
  file(
    'approved for another plan',
    ['approval.plan-changed'],
    [CLIENT, `${plan(OTHER_PLAN)}${CLIENT}`],
  ),
  {
    name: 'approved by someone who has left',
    seed: {
      intervention: replaced(PLAN, [CLIENT, 'by: jan-o']),
      staff: `${STAFF}  - { ref: O-030, github: { login: jan-o, id: 30 }, left: 2026-11-15 }\n`,
    },
    decision: 'deny',
    codes: ['approval.not-authorised'],
  },
  {
    name: 'recorded approvals where verified ones are demanded',
    seed: {
      intervention: PLAN,
      solution: `${exampleFile('solution.yml')}evidence: { approvals: verified }\n`,
    },
    decision: 'deny',
    codes: ['approval.client-missing', 'approval.ezdrav-ict-missing'],
  },
];
