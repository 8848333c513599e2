import { type Instant, instantOf, type LocalDate } from '../../src/calendar/instant.ts';
import type { Diagnostic } from '../../src/records/diagnostic.ts';
import type { ReasonCode } from '../../src/rules/reason-codes.ts';
import type {
  At,
  Decision,
  Grade,
  Outcome,
  RuleFacts,
  RuleId,
  RuleResult,
  Verdict,
} from '../../src/rules/verdict.ts';

// Verdicts built by hand, with facts as the rules give them, so that what people read can be held
// by golden files. The night is that of 1 December 2026 (UTC+1), slot 22:00 to 02:00.

export function when(iso: string): Instant {
  return instantOf(Date.parse(iso));
}

export function at(iso: string): At {
  return { at: when(iso) };
}

const PLAN = `sha256:${'3f1c9a'.repeat(10)}beef` as const;
const OPENS = '2026-12-01T21:00:00Z';
const CLOSES = '2026-12-02T01:00:00Z';

export function row(
  rule: RuleId,
  outcome: Outcome,
  evidence: Grade | null,
  facts: RuleFacts,
  code: ReasonCode | null = null,
): RuleResult {
  return { rule, outcome, code, evidence, facts };
}

const LANDED = '2026-11-26T08:20:00Z';
const SENT = '2026-11-26T08:12:00Z';

function fileRow(grade: Grade): RuleResult {
  return row('file', 'pass', grade, {
    files: ['.ezdrav/intervention.yml'],
    sources: [{ from: 'GET /repos/o/r/git/trees/main' }],
  });
}

function targetFacts(ref: string | null): RuleFacts {
  return {
    ref,
    'announced-tag': 'v4.12.0',
    'announced-commit': null,
    deployed: ref === null ? null : '3f1c9a3f1c9a3f1c9a3f1c9a3f1c9a3f1c9a3f1c',
    'tag-now': ref === null ? null : '3f1c9a3f1c9a3f1c9a3f1c9a3f1c9a3f1c9a3f1c',
    environment: 'production',
    'announced-environment': 'production',
    status: 'planned',
    considered: [
      { path: '.ezdrav/intervention.yml', tag: 'v4.12.0', start: at(OPENS), finished: false },
    ],
    sources: [],
  };
}

const ANNOUNCEMENT: RuleFacts = {
  demand: 'landed',
  'receipt-demanded': false,
  via: 'record',
  'sent-at': at(SENT),
  'landed-at': at(LANDED),
  'announced-at': at(LANDED),
  reference: 'SD-2026-118402',
  'reference-pattern': null,
  recipients: ['servicedesk@src.si', 'skrbnik.enarocanje@example.si'],
  missing: [],
  custodian: 'skrbnik.enarocanje@example.si',
  'custodian-named': true,
  plan: PLAN,
  receipt: null,
  withdrawn: false,
  unknown: null,
  sources: [],
};

const LEAD_TIME: RuleFacts = {
  start: at(OPENS),
  reading: 'default',
  required: 2,
  'latest-announcement': at('2026-11-28T23:00:00Z'),
  'announced-at': at(LANDED),
  basis: 'landed',
  'earliest-start': at('2026-11-30T21:00:00Z'),
  sources: [],
  'announced-on': '2026-11-26',
  'night-of': '2026-12-01',
  'working-days': 3,
  counted: ['2026-11-27', '2026-11-30', '2026-12-01'],
  skipped: [
    { date: '2026-11-28', why: 'weekend', name: null },
    { date: '2026-11-29', why: 'weekend', name: null },
  ],
};

function approvalRow(party: 'client' | 'ezdrav-ict', evidence: Grade): RuleResult {
  const client = party === 'client';
  return row('approval', 'pass', evidence, {
    party,
    demand: 'recorded',
    plan: PLAN,
    sources: [],
    via: 'record',
    id: '',
    by: client ? 'naročnik A-12' : 'IKT eZdravja K-4',
    at: at(client ? '2026-11-27T09:05:00Z' : '2026-11-27T12:40:00Z'),
    reference: client ? 'SD-2026-118402#3' : 'SD-2026-118402#5',
    bound: 'time',
    self: 'not-checkable',
    telephone: false,
    others: [],
  });
}

function missingApproval(party: 'client' | 'ezdrav-ict', demand: string): RuleResult {
  const code = party === 'client' ? 'approval.client-missing' : 'approval.ezdrav-ict-missing';
  return row('approval', 'fail', null, { party, demand, plan: PLAN, sources: [] }, code);
}

const SCHEDULE: RuleFacts = {
  start: at(OPENS),
  end: at(CLOSES),
  downtime: true,
  night: '2026-12-01',
  'window-opens-at': at(OPENS),
  'window-closes-at': at('2026-12-02T05:00:00Z'),
  nights: ['2026-12-01'],
};

function slotFacts(now: string): RuleFacts {
  return { now: at(now), 'opens-at': at(OPENS), 'closes-at': at(CLOSES) };
}

function fitFacts(now: string): RuleFacts {
  return {
    now: at(now),
    'work-minutes': 90,
    'rollback-minutes': 30,
    'last-start': at('2026-12-01T23:00:00Z'),
    'closes-at': at(CLOSES),
  };
}

const NO_FREEZE = (now: string): RuleFacts => ({ now: at(now), periods: 1, passed: [] });

const STAFF: RuleFacts = {
  as: 'actor',
  login: 'ana-r',
  by: 'id',
  sources: [],
  ref: 'O-017',
  'departed-at': null,
  'statement-signed': '2026-01-05',
  'eligibility-checked': '2026-01-05',
};

const EVENT: RuleFacts = { event: 'push', allowed: ['push', 'release', 'workflow_dispatch'] };

type Rows = Partial<Record<RuleId, readonly RuleResult[]>>;

/** Every rule in the order of the report: met, but for what `changed` says. */
function rows(now: string, changed: Rows = {}, grade: Grade = 'recorded'): readonly RuleResult[] {
  const all: Record<RuleId, readonly RuleResult[]> = {
    file: [fileRow(grade)],
    rules: [row('rules', 'pass', 'verified', { 'former-versions': [], sources: [] })],
    target: [row('target', 'pass', 'claimed', targetFacts('refs/tags/v4.12.0'))],
    announcement: [row('announcement', 'pass', grade, ANNOUNCEMENT)],
    'lead-time': [row('lead-time', 'pass', grade, LEAD_TIME)],
    approval: [approvalRow('client', grade), approvalRow('ezdrav-ict', grade)],
    schedule: [row('schedule', 'pass', grade, SCHEDULE)],
    slot: [row('slot', 'pass', grade, slotFacts(now))],
    fit: [row('fit', 'pass', grade, fitFacts(now))],
    freeze: [row('freeze', 'pass', grade, NO_FREEZE(now))],
    urgent: [row('urgent', 'not-applicable', null, { why: 'not-urgent' })],
    staff: [row('staff', 'pass', grade, STAFF)],
    clock: [row('clock', 'pass', 'verified', { now: at(now), sources: [] })],
    api: [row('api', 'pass', 'verified', {})],
    event: [row('event', 'pass', 'verified', EVENT)],
  };
  return Object.values({ ...all, ...changed }).flat();
}

function verdict(
  decision: Decision,
  now: string | null,
  rules: readonly RuleResult[],
  changed: Partial<Verdict> = {},
): Verdict {
  const codes = rules
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'unverifiable')
    .map(({ code }) => code);
  return {
    decision,
    allowed: decision === 'allow' || decision === 'allow-urgent',
    reasonCodes: [...new Set(codes)].filter((code) => code !== null),
    intervention: { id: 'POSEG-2026-041', planDigest: PLAN, urgent: false },
    evaluatedAt: now === null ? null : when(now),
    opensAt: when(OPENS),
    closesAt: when(CLOSES),
    validUntil: null,
    earliestStart: when('2026-11-30T21:00:00Z'),
    ahead: null,
    rules,
    diagnostics: [],
    ...changed,
  };
}

function outside(now: string, code: ReasonCode): Rows {
  return {
    slot: [row('slot', 'fail', 'recorded', slotFacts(now), code)],
    fit: [row('fit', 'not-applicable', null, { ...fitFacts(now), why: 'outside-slot' })],
  };
}

const TOO_SHORT: RuleFacts = {
  ...LEAD_TIME,
  'announced-at': at('2026-11-30T08:20:00Z'),
  'announced-on': '2026-11-30',
  'earliest-start': at('2026-12-02T21:00:00Z'),
  'earliest-start-if-announced-now': at('2026-12-03T21:00:00Z'),
  'working-days': 1,
  counted: ['2026-12-01'],
  skipped: [],
};

function urgentFacts(changed: RuleFacts): RuleFacts {
  return {
    incident: 'INC-2026-7781',
    'declared-by': 'release-manager-login',
    'reason-length': 49,
    'reason-required': 20,
    authority: 'checked',
    'authorised-by': 'dezurni-m',
    demand: 'landed',
    'receipt-demanded': false,
    via: 'record',
    'notified-at': at('2026-12-01T02:05:00Z'),
    'landed-at': at('2026-12-01T02:01:00Z'),
    reference: '<id@host>',
    recipients: ['servicedesk@src.si', 'skrbnik.enarocanje@example.si'],
    missing: [],
    'custodian-named': true,
    plan: PLAN,
    'expires-at': at('2026-12-01T14:05:00Z'),
    receipt: null,
    unknown: null,
    sources: [],
    ...changed,
  };
}

function urgentRows(now: string, own: RuleResult): readonly RuleResult[] {
  const none = { ...ANNOUNCEMENT, via: null, 'sent-at': null, reference: null, recipients: [] };
  return rows(now, {
    announcement: [row('announcement', 'waived', 'recorded', none, 'announcement.missing')],
    'lead-time': [row('lead-time', 'waived', null, { why: 'not-announced', start: at(OPENS) })],
    schedule: [row('schedule', 'waived', 'recorded', SCHEDULE)],
    slot: [row('slot', 'waived', 'recorded', slotFacts(now), 'slot.not-yet-open')],
    fit: [row('fit', 'waived', null, { ...fitFacts(now), why: 'outside-slot' })],
    urgent: [own],
  });
}

const URGENT = {
  intervention: { id: 'POSEG-2026-042', planDigest: PLAN, urgent: true },
  opensAt: null,
  closesAt: null,
  earliestStart: null,
} as const;

function diagnostic(
  line: number,
  code: Diagnostic['code'],
  key: string,
  found: string,
  ...expected: readonly string[]
): Diagnostic {
  return { file: '.ezdrav/intervention.yml', line, column: 3, code, key, found, expected };
}

const FAULTS: readonly Diagnostic[] = [
  diagnostic(12, 'file.unknown-key', 'shedule', 'shedule', 'schedule'),
  diagnostic(13, 'file.time-in-gap', 'schedule.start', '2027-03-28T02:30', '02:00', '03:00'),
  diagnostic(21, 'file.wrong-value', 'risk.level', 'huge', 'low', 'medium', 'high'),
];

const FAILED_FILE = row(
  'file',
  'fail',
  null,
  { files: ['.ezdrav/intervention.yml'], diagnostics: 3 },
  'file.invalid',
);

const NO_INTERVENTION: Rows = Object.fromEntries(
  (
    [
      'target',
      'announcement',
      'lead-time',
      'approval',
      'schedule',
      'slot',
      'fit',
      'urgent',
    ] as const
  ).map((rule) => [rule, [row(rule, 'not-applicable', null, { why: 'no-intervention' })]]),
);

const UNANSWERED: RuleFacts = {
  request: 'GET /repos/hisa/enarocanje/activity',
  status: 500,
  detail: 'Internal Server Error',
};

const OFFLINE: Rows = {
  target: [row('target', 'pass', 'claimed', targetFacts(null))],
  staff: [row('staff', 'not-applicable', null, { why: 'actor-not-given' })],
  clock: [row('clock', 'pass', 'claimed', { now: at('2026-12-01T21:30:00Z'), sources: [] })],
  api: [row('api', 'not-applicable', null, { why: 'offline' })],
  event: [row('event', 'not-applicable', null, { why: 'no-run' })],
};

const THROWN: RuleFacts = { thrown: 'Cannot read properties of undefined' };
const EARLY = '2026-12-01T18:50:00Z';
const INSIDE = '2026-12-01T21:30:00Z';
const NIGHT = '2026-12-01T02:20:00Z';

/** Verdicts by name; each has a golden text and a golden summary in both languages. */
const FROZEN: RuleFacts = {
  now: at(OPENS),
  from: at('2026-11-29T23:00:00Z'),
  to: at('2026-12-04T05:00:00Z'),
  reason: 'novo leto',
  urgent: 'denied',
};

export const VERDICTS: { readonly [name: string]: Verdict } = {
  allow: verdict('allow', INSIDE, rows(INSIDE), { validUntil: when('2026-12-01T23:00:00Z') }),
  'too-early': verdict('deny', EARLY, rows(EARLY, outside(EARLY, 'slot.not-yet-open'))),
  'frozen-then': verdict('deny', EARLY, rows(EARLY, outside(EARLY, 'slot.not-yet-open')), {
    ahead: {
      rows: [row('freeze', 'fail', 'recorded', FROZEN, 'freeze.active')],
      clearFrom: null,
      contractEnded: '2026-11-30' as LocalDate,
    },
  }),
  'never-fits': verdict(
    'deny',
    EARLY,
    rows(EARLY, {
      ...outside(EARLY, 'slot.not-yet-open'),
      fit: [
        row(
          'fit',
          'fail',
          'recorded',
          {
            ...fitFacts(EARLY),
            'work-minutes': 240,
            'earliest-start-if-announced-now': at('2026-12-03T21:00:00Z'),
            'last-start': at('2026-12-01T20:30:00Z'),
          },
          'fit.longer-than-slot',
        ),
      ],
    }),
  ),
  over: verdict(
    'deny',
    '2026-12-02T06:15:00Z',
    rows('2026-12-02T06:15:00Z', outside('2026-12-02T06:15:00Z', 'slot.over')),
  ),
  'too-late-to-start': verdict(
    'deny',
    '2026-12-01T23:20:00Z',
    rows('2026-12-01T23:20:00Z', {
      fit: [
        row(
          'fit',
          'fail',
          'recorded',
          {
            ...fitFacts('2026-12-01T23:20:00Z'),
            'earliest-start-if-announced-now': at('2026-12-03T21:00:00Z'),
          },
          'fit.too-late',
        ),
      ],
    }),
  ),
  'lead-time-too-short': verdict(
    'deny',
    EARLY,
    rows(EARLY, {
      'lead-time': [row('lead-time', 'fail', 'recorded', TOO_SHORT, 'lead-time.too-short')],
      ...outside(EARLY, 'slot.not-yet-open'),
    }),
    { earliestStart: when('2026-12-02T21:00:00Z') },
  ),
  'approvals-missing': verdict(
    'deny',
    EARLY,
    rows(EARLY, {
      approval: [missingApproval('client', 'recorded'), missingApproval('ezdrav-ict', 'verified')],
      ...outside(EARLY, 'slot.not-yet-open'),
    }),
  ),
  rejected: verdict(
    'deny',
    INSIDE,
    rows(INSIDE, {
      approval: [
        row(
          'approval',
          'fail',
          'verified',
          {
            party: 'client',
            demand: 'recorded',
            plan: PLAN,
            'approve-line': `/approve POSEG-2026-041 ${PLAN}`,
            sources: [],
            via: 'comment',
            id: '910',
            by: 'narocnik-a',
            at: at('2026-11-28T09:00:00Z'),
            reference: 'https://github.com/hisa/enarocanje/issues/8#issuecomment-910',
            others: [],
          },
          'approval.rejected',
        ),
        approvalRow('ezdrav-ict', 'recorded'),
      ],
    }),
  ),
  'not-announced': verdict(
    'deny',
    '2026-11-26T09:00:00Z',
    rows('2026-11-26T09:00:00Z', {
      announcement: [
        row(
          'announcement',
          'fail',
          'recorded',
          { ...ANNOUNCEMENT, via: null, 'sent-at': null, recipients: [], reference: null },
          'announcement.missing',
        ),
      ],
      'lead-time': [
        row('lead-time', 'not-applicable', null, {
          start: at(OPENS),
          'latest-announcement': at('2026-11-28T23:00:00Z'),
          why: 'not-announced',
        }),
      ],
      ...outside('2026-11-26T09:00:00Z', 'slot.not-yet-open'),
    }),
  ),
  frozen: verdict(
    'deny',
    INSIDE,
    rows(INSIDE, {
      freeze: [
        row(
          'freeze',
          'fail',
          'recorded',
          {
            now: at(INSIDE),
            from: at('2026-11-30T23:00:00Z'),
            to: at('2027-01-03T23:00:00Z'),
            reason: 'Praznični zastoj',
            urgent: 'allowed',
          },
          'freeze.active',
        ),
      ],
    }),
  ),
  'urgent-allowed': verdict(
    'allow-urgent',
    NIGHT,
    urgentRows(NIGHT, row('urgent', 'pass', 'recorded', urgentFacts({}))),
    { ...URGENT, validUntil: when('2026-12-01T14:05:00Z') },
  ),
  'urgent-not-notified': verdict(
    'deny',
    NIGHT,
    urgentRows(
      NIGHT,
      row(
        'urgent',
        'fail',
        'recorded',
        urgentFacts({ via: null, 'notified-at': null, recipients: [], 'expires-at': null }),
        'urgent.not-notified',
      ),
    ),
    URGENT,
  ),
  invalid: verdict('invalid', EARLY, rows(EARLY, { ...NO_INTERVENTION, file: [FAILED_FILE] }), {
    intervention: null,
    opensAt: null,
    closesAt: null,
    earliestStart: null,
    diagnostics: FAULTS,
  }),
  unverifiable: verdict(
    'unverifiable',
    INSIDE,
    rows(INSIDE, {
      announcement: [
        row(
          'announcement',
          'unverifiable',
          'recorded',
          { ...ANNOUNCEMENT, 'landed-at': null, 'announced-at': null, unknown: 'landing-unknown' },
          'announcement.unverifiable',
        ),
      ],
      'lead-time': [
        row(
          'lead-time',
          'unverifiable',
          null,
          { why: 'announcement-unknown', start: at(OPENS), reading: 'default', required: 2 },
          'lead-time.unverifiable',
        ),
      ],
      api: [row('api', 'unverifiable', null, UNANSWERED, 'api.unavailable')],
    }),
    { earliestStart: null },
  ),
  error: verdict(
    'error',
    null,
    (['file', 'target', 'clock'] as const).map((rule) => row(rule, 'unverifiable', null, THROWN)),
    { intervention: null, opensAt: null, closesAt: null, earliestStart: null },
  ),
  offline: verdict('allow', INSIDE, rows(INSIDE, OFFLINE, 'claimed'), {
    validUntil: when('2026-12-01T23:00:00Z'),
  }),
  test: verdict(
    'allow',
    EARLY,
    rows(EARLY, {
      target: [
        row('target', 'pass', 'claimed', {
          ...targetFacts('refs/tags/v4.12.0'),
          environment: 'test',
          'announced-environment': 'test',
        }),
      ],
      slot: [row('slot', 'reported', 'recorded', slotFacts(EARLY), 'slot.not-yet-open')],
      announcement: [
        row('announcement', 'reported', 'recorded', {
          ...ANNOUNCEMENT,
          custodian: null,
          'custodian-named': false,
        }),
      ],
    }),
  ),
};

/** A verdict by its name. */
export function verdictNamed(name: string): Verdict {
  const found = VERDICTS[name];
  if (found === undefined) throw new Error(`no verdict is named ${name}`);
  return found;
}
