import { describe, it } from 'vitest';
import type { Diagnostic, DiagnosticCode } from '../../src/records/diagnostic.ts';
import type { Announcement, Freeze, Solution } from '../../src/records/types.ts';
import type { Fact } from '../../src/rules/facts.ts';
import type { RuleId, Verdict } from '../../src/rules/verdict.ts';
import {
  ANNOUNCEMENT,
  approval,
  APPROVALS,
  BOR,
  BOTH,
  candidate,
  type Changes,
  comment,
  COMMIT,
  date,
  ictApproval,
  ictReview,
  judge,
  judgeUrgent,
  known,
  landing,
  member,
  NOTIFICATION,
  OTHER_COMMIT,
  OTHER_PLAN,
  PLAN,
  problem,
  read,
  receipt,
  review,
  roster,
  target,
  time,
  unknown,
  URGENT,
  urgentCandidate,
  user,
} from '../support/builders.ts';
import { expectGolden, written } from './golden.ts';

// Every rule's rows whole: outcome, code, grade and each fact with and without a value. The golden
// files are meant to be read: what stands there is what people and auditors are shown.

type Situation = readonly [name: string, verdict: () => Verdict];

/** The fact with where it was read. */
function readAt<T>(fact: Fact<T>, from: string, id?: string): Fact<T> {
  const source = { kind: 'api' as const, from, ...(id !== undefined && { id }) };
  return fact.known ? { ...fact, sources: [source] } : fact;
}

const ACTIVITY = 'GET /repos/hisa/enarocanje/activity';
const LANDED = readAt(landing(), ACTIVITY, '31');
const DEPLOYMENTS = 'GET /repos/hisa/enarocanje/deployments';
const NO_CUSTODIAN: Solution['contacts'] = {
  servicedesk: 'servicedesk@src.si',
  ict: 'ikt@ezdrav.si',
  assignees: [],
};
const SPREAD = ['z@example.si', ...BOTH.toReversed(), 'a@example.si'];
const PINNED = candidate({ release: { tag: 'v4.12.0', commit: COMMIT } });
const UNANNOUNCED = candidate({ announcement: undefined });
const RECEIPT: Solution['evidence'] = { announcement: 'receipt', approvals: 'recorded' };
const VERIFIED: Solution['evidence'] = { announcement: 'landed', approvals: 'verified' };
const NOW_UNKNOWN = unknown({ code: 'clock.unverifiable', status: null, detail: 'no Date' });

const planned = (changes: Changes) => (): Verdict => judge(changes);
const urgent = (changes: Changes) => (): Verdict => judgeUrgent(changes);

function announced(changes: Partial<Announcement>): Changes {
  return { candidate: candidate({ announcement: { ...ANNOUNCEMENT, ...changes } }) };
}

function diagnostic(file: string, code: DiagnosticCode): Diagnostic {
  return { file, line: 1, column: 1, code, key: '', found: '', expected: [] };
}

function frozen(from: string, to: string, reason: string, mode: Freeze['urgent']): Freeze {
  return { from: time(from), to: time(to), reason, urgent: mode };
}

const FILES: readonly Situation[] = [
  [
    'two files, read at a commit',
    planned({
      facts: {
        files: {
          kind: 'read',
          candidates: [candidate({}, { path: '.ezdrav/interventions/b.yml' }), candidate()],
          grade: 'recorded',
          sources: [{ kind: 'file', from: '.ezdrav', id: COMMIT }],
        },
      },
    }),
  ],
  ['no file', planned({ candidate: null })],
  [
    'faults of every kind',
    planned({
      candidate: null,
      facts: {
        files: {
          kind: 'invalid',
          diagnostics: [
            diagnostic('.ezdrav/solution.yml', 'file.personal-data'),
            diagnostic('.ezdrav/staff.yml', 'file.yaml'),
            diagnostic('.ezdrav/intervention.yml', 'file.unknown-key'),
            diagnostic('.ezdrav/intervention.yml', 'file.empty'),
            diagnostic('.ezdrav/interventions/b.yml', 'file.missing'),
          ],
        },
      },
    }),
  ],
  [
    'could not be fetched',
    planned({ candidate: null, facts: { files: { kind: 'unknown', problem: problem() } } }),
  ],
];

const TARGET: readonly Situation[] = [
  ['the announced tag', planned({})],
  [
    'the announced tag, with a pinned commit',
    planned({
      candidate: PINNED,
      facts: {
        target: target({
          deployed: readAt(known(COMMIT), 'GITHUB_SHA'),
          tagNow: readAt(known(COMMIT), 'GET /repos/hisa/enarocanje/git/ref/tags/v4.12.0'),
        }),
      },
    }),
  ],
  [
    'a branch',
    planned({ facts: { target: target({ ref: { kind: 'ref', name: 'refs/heads/main' } }) } }),
  ],
  [
    'a moved tag that is not the pinned one',
    planned({
      candidate: candidate({ release: { tag: 'v4.12.0', commit: OTHER_COMMIT } }),
      facts: { target: target({ tagNow: known(OTHER_COMMIT) }) },
    }),
  ],
  ['a deleted tag', planned({ facts: { target: target({ tagNow: known(null) }) } })],
  [
    'pinned, but neither the commit nor the tag is known',
    planned({
      candidate: PINNED,
      facts: { target: target({ deployed: unknown(), tagNow: unknown() }) },
    }),
  ],
  ['on the command line', planned({ offline: true })],
  ['on the command line, pinned', planned({ offline: true, candidate: PINNED })],
  [
    'on the command line, unpinned, commit named',
    planned({
      offline: true,
      facts: {
        target: target({ deployed: known(COMMIT, 'claimed'), tagNow: null }),
      },
    }),
  ],
  [
    'withdrawn, for another environment',
    planned({ candidate: candidate({ status: 'withdrawn', environment: 'test' }) }),
  ],
  [
    'one finished, two announce the tag',
    planned({
      candidate: null,
      facts: {
        files: read([
          candidate({}, { path: '.ezdrav/interventions/c.yml' }),
          candidate({ outcome: { result: 'completed' } }, { path: '.ezdrav/interventions/a.yml' }),
          candidate({ title: 'B' }, { path: '.ezdrav/interventions/b.yml' }),
        ]),
      },
    }),
  ],
  ['no file', planned({ candidate: null })],
];

const ANNOUNCING: readonly Situation[] = [
  [
    'by hand, to both and more',
    planned({
      ...announced({ recipients: SPREAD }),
      solution: { 'reference-pattern': '^SD-' },
      facts: { landing: LANDED, receipts: readAt(known([]), DEPLOYMENTS) },
    }),
  ],
  [
    'by a receipt',
    planned({ candidate: UNANNOUNCED, facts: { receipts: known([receipt()]), landing: LANDED } }),
  ],
  [
    'to nobody at all, no custodian named',
    planned({ ...announced({ recipients: [] }), solution: { contacts: NO_CUSTODIAN } }),
  ],
  ['to the custodian alone', planned(announced({ recipients: BOTH.slice(1) }))],
  ['to the service desk alone', planned(announced({ recipients: BOTH.slice(0, 1) }))],
  ['not at all', planned({ candidate: UNANNOUNCED })],
  ['by hand where a receipt is demanded', planned({ solution: { evidence: RECEIPT } })],
  [
    'withdrawn',
    planned({
      candidate: UNANNOUNCED,
      facts: { receipts: known([receipt({ kind: 'withdrawal' })]) },
    }),
  ],
  [
    'a notification instead',
    planned({
      candidate: UNANNOUNCED,
      facts: { receipts: known([receipt({ kind: 'notification' })]) },
    }),
  ],
  ['of another plan', planned(announced({ plan: OTHER_PLAN }))],
  ['landing not known', planned({ facts: { landing: unknown() } })],
  ['receipts not known', planned({ candidate: UNANNOUNCED, facts: { receipts: unknown() } })],
  [
    'a receipt that was never confirmed',
    planned({
      candidate: UNANNOUNCED,
      facts: { receipts: known([receipt({ deliveredAt: null })]) },
    }),
  ],
  [
    'a receipt that cannot be read',
    planned({ candidate: UNANNOUNCED, facts: { receipts: known([receipt({ payload: null })]) } }),
  ],
  ['on the command line', planned({ offline: true })],
  ['not at all, on the command line', planned({ offline: true, candidate: UNANNOUNCED })],
];

const LEAD_TIME: readonly Situation[] = [
  ['by hand', planned({ facts: { landing: LANDED } })],
  [
    'by a receipt',
    planned({ candidate: UNANNOUNCED, facts: { receipts: known([receipt()]), landing: LANDED } }),
  ],
  [
    'landed after it was announced',
    planned({ facts: { landing: landing({ landedAt: time('2026-11-27T16:00') }) } }),
  ],
  [
    'too late, read as full days, with a work-free day of the solution',
    planned({
      ...announced({ 'sent-at': time('2026-11-29T09:12') }),
      solution: {
        calendar: { 'lead-time': 'full-days', 'extra-non-working-days': [date('2026-11-30')] },
      },
    }),
  ],
  ['on the command line', planned({ offline: true })],
  ['not at all', planned({ candidate: UNANNOUNCED })],
  ['landing not known', planned({ facts: { landing: unknown() } })],
  [
    'for a night beyond the table',
    planned({
      candidate: candidate({
        schedule: {
          start: time('2051-01-05T22:00'),
          end: time('2051-01-06T02:00'),
          downtime: true,
        },
        announcement: { ...ANNOUNCEMENT, 'sent-at': time('2050-12-30T10:00') },
      }),
    }),
  ],
];

const APPROVING: readonly Situation[] = [
  ['recorded', planned({ facts: { landing: LANDED, consents: readAt(known([]), 'GraphQL') } })],
  [
    'recorded, bound by digest, by a login',
    planned({
      candidate: candidate({
        approvals: { ...APPROVALS, client: approval({ by: 'narocnik-a', plan: PLAN }) },
      }),
    }),
  ],
  ['not at all', planned({ candidate: candidate({ approvals: undefined }) })],
  [
    'not at all, and consents not known',
    planned({ candidate: candidate({ approvals: undefined }), facts: { consents: unknown() } }),
  ],
  [
    'verified, several, some of which do not stand',
    planned({
      candidate: candidate({ approvals: undefined }),
      solution: { evidence: VERIFIED },
      facts: {
        consents: known([
          review(),
          comment(),
          comment({ id: '901', edited: true, body: `/approve POSEG-2026-041 ${OTHER_PLAN}` }),
          ictReview(),
        ]),
      },
    }),
  ],
  [
    'a record that is newer than a review',
    planned({ facts: { consents: known([review(), ictReview()]) } }),
  ],
  [
    'by one person, with one reference',
    planned({
      candidate: candidate({
        approvals: {
          client: approval({ by: 'IKT eZdravja K-4', reference: 'SD-2026-118402#5' }),
          'ezdrav-ict': ictApproval(),
        },
      }),
    }),
  ],
  [
    'by a login, and the author is not known',
    planned({
      candidate: candidate({
        approvals: { ...APPROVALS, client: approval({ by: 'narocnik-a' }) },
      }),
      facts: { landing: landing({ author: null }) },
    }),
  ],
  ['by telephone, urgent', urgent({ solution: { evidence: VERIFIED } })],
  ['on the command line', planned({ offline: true })],
];

const IN_TIME: readonly Situation[] = [
  ['in the slot', planned({})],
  [
    'before the slot, which is too short',
    planned({
      candidate: candidate({
        schedule: {
          start: time('2026-12-01T22:00'),
          end: time('2026-12-02T02:00'),
          downtime: true,
          'work-minutes': 300,
        },
      }),
      facts: { now: known(time('2026-12-01T21:00')) },
    }),
  ],
  ['too late in the slot', planned({ facts: { now: known(time('2026-12-02T00:01')) } })],
  [
    'over two nights, no work stated, after it',
    planned({
      candidate: candidate({
        schedule: {
          start: time('2026-12-01T20:00'),
          end: time('2026-12-03T02:00'),
          downtime: false,
        },
      }),
      facts: { now: known(time('2026-12-03T02:00')) },
    }),
  ],
  [
    'by day, ending before it begins',
    planned({
      candidate: candidate({
        schedule: {
          start: time('2026-12-02T06:00'),
          end: time('2026-12-02T05:00'),
          downtime: true,
        },
      }),
    }),
  ],
  [
    'from the close of one window to the opening of the next',
    planned({
      candidate: candidate({
        schedule: {
          start: time('2026-12-02T06:00'),
          end: time('2026-12-02T20:00'),
          downtime: false,
        },
      }),
    }),
  ],
  ['the time not known', planned({ facts: { now: NOW_UNKNOWN } })],
  ['no intervention could be told', planned({ candidate: null })],
];

const URGENTLY: readonly Situation[] = [
  [
    'declared, notified by hand',
    urgent({
      candidate: urgentCandidate({
        urgent: { ...URGENT, notification: { ...NOTIFICATION, recipients: SPREAD } },
      }),
      facts: { landing: readAt(landing({ landedAt: time('2026-12-01T21:40') }), ACTIVITY) },
    }),
  ],
  [
    'notified by a receipt, landed by an authority',
    urgent({
      candidate: urgentCandidate({ urgent: { ...URGENT, notification: undefined } }),
      solution: { evidence: RECEIPT, 'urgent-authorities': [{ login: BOR.login, id: 12 }] },
      facts: {
        receipts: readAt(
          known([receipt({ kind: 'notification', deliveredAt: time('2026-12-01T21:51') })]),
          DEPLOYMENTS,
          '700',
        ),
      },
    }),
  ],
  [
    'nothing declared, nobody notified, no custodian named, by no authority',
    urgent({
      candidate: urgentCandidate({ urgent: {} }),
      solution: { contacts: NO_CUSTODIAN, 'urgent-authorities': [] },
    }),
  ],
  [
    'notified of another plan',
    urgent({
      candidate: urgentCandidate({
        urgent: { ...URGENT, notification: { ...NOTIFICATION, plan: OTHER_PLAN } },
      }),
    }),
  ],
  ['by no authority', urgent({ solution: { 'urgent-authorities': [{ login: 'cene', id: 13 }] } })],
  ['receipts not known', urgent({ facts: { receipts: unknown() } })],
  [
    'on the command line, nobody named who could be an authority',
    urgent({
      offline: true,
      facts: { landing: null },
      solution: { 'urgent-authorities': [{ login: 'bor-k', id: 12 }] },
    }),
  ],
  ['not urgent', planned({})],
];

const RUN: readonly Situation[] = [
  [
    'everything answered',
    planned({
      facts: {
        now: readAt(known(time('2026-12-01T22:30')), 'Date'),
        roster: readAt(roster(member()), '.ezdrav/staff.yml'),
        runnerClock: 'runner-ahead',
        requests: { requests: 9, roundTrips: 4 },
      },
    }),
  ],
  [
    'forbidden, and no time told',
    planned({
      facts: {
        event: 'pull_request_target',
        roster: unknown({
          code: 'api.forbidden',
          request: 'GET /repos/hisa/enarocanje/contents/.ezdrav/staff.yml',
          status: 403,
          detail: 'Resource not accessible by integration',
          permission: 'contents: read',
        }),
        now: NOW_UNKNOWN,
      },
    }),
  ],
  [
    'a time out of all years, started by nobody known',
    planned({ facts: { now: known(time('2000-01-01T00:30')), actor: null, event: null } }),
  ],
  [
    'an answer without a time',
    planned({
      facts: {
        problems: [problem({ code: 'clock.unverifiable', status: null, detail: 'no Date' })],
      },
    }),
  ],
  ['on the command line', planned({ offline: true })],
  [
    'on the command line, by login',
    planned({ offline: true, facts: { actor: user('ana-r', null) } }),
  ],
];

const STAFF: readonly Situation[] = [
  [
    'started by one who never signed, re-run by one who left twice',
    planned({
      facts: {
        triggeringActor: user('cene', 13),
        roster: roster(
          member({ 'statement-signed': undefined, 'eligibility-checked': undefined }),
          member({
            ref: 'O-099',
            github: { login: 'cene', id: 13, write: true },
            left: { kind: 'time', instant: time('2026-06-30T12:00') },
          }),
          member({
            ref: 'O-021',
            github: { login: 'cene', id: 13, write: true },
            left: { kind: 'day', date: date('2026-01-30') },
          }),
        ),
      },
    }),
  ],
  ['on no roster', planned({ facts: { roster: roster() } })],
  ['the time not known', planned({ facts: { now: NOW_UNKNOWN } })],
  ['no roster', planned({ facts: { roster: known(null) } })],
];

const FREEZING: readonly Situation[] = [
  ['none', planned({})],
  [
    'two, one of which is open to urgent ones',
    planned({
      solution: {
        freezes: [
          frozen('2026-12-01T00:00', '2026-12-02T06:00', 'Inventura', 'denied'),
          frozen('2026-11-30T00:00', '2026-12-03T06:00', 'Prazniki', 'allowed'),
        ],
      },
    }),
  ],
  [
    'passed as urgent',
    urgent({
      solution: {
        freezes: [frozen('2026-11-30T00:00', '2026-12-03T06:00', 'Prazniki', 'allowed')],
      },
    }),
  ],
  ['the time not known', planned({ facts: { now: NOW_UNKNOWN } })],
  [
    'files not read',
    planned({ candidate: null, facts: { files: { kind: 'unknown', problem: problem() } } }),
  ],
];

describe('what each rule compared', () => {
  it.each<[name: string, rules: readonly RuleId[], situations: readonly Situation[]]>([
    ['file', ['file'], FILES],
    ['target', ['target'], TARGET],
    ['announcement', ['announcement'], ANNOUNCING],
    ['lead-time', ['lead-time'], LEAD_TIME],
    ['approval', ['approval'], APPROVING],
    ['schedule', ['schedule', 'slot', 'fit'], IN_TIME],
    ['urgent', ['urgent'], URGENTLY],
    ['run', ['clock', 'api', 'event', 'staff'], RUN],
    ['staff', ['staff'], STAFF],
    ['freeze', ['freeze'], FREEZING],
  ])('%s', (name, rules, situations) => {
    const told = situations.map(([situation, verdict]) => {
      const rows = verdict().rules.filter(({ rule }) => rules.includes(rule));
      return [`# ${situation}`, ...rows.map(written)].join('\n');
    });
    expectGolden(`${name}.txt`, `${told.join('\n\n')}\n`);
  });
});
