import { type Instant, instantOf } from '../../src/calendar/instant.ts';
import type { ListedSolution } from '../../src/portfolio/listed.ts';
import type { Intervention, Solution } from '../../src/records/types.ts';
import type { Candidate, Facts, Receipt } from '../../src/rules/facts.ts';
import type { InterventionCase } from '../../src/rules/rule.ts';

export function at(text: string): Instant {
  return instantOf(Date.parse(text));
}

export const NOW = at('2026-11-25T08:00:00Z');
const DIGEST = `sha256:${'a'.repeat(64)}` as const;

export type Overrides = Partial<Omit<Intervention, 'schedule'>> & {
  readonly schedule?: Partial<Intervention['schedule']>;
};

/** Work with downtime, 22:00–02:00 unless said otherwise, that nobody was told of. */
export function intervention(id: string, start: string, overrides: Overrides = {}): Intervention {
  const from = at(start);
  return {
    version: 1,
    id,
    title: 'Nadgradnja',
    solution: 'eNaročanje',
    environment: 'production',
    release: { tag: `v-${id}` },
    description: 'Opis.',
    reason: 'Razlog.',
    components: [],
    affects: [],
    impact: 'Vpliv.',
    rollback: 'Povrnitev.',
    status: 'planned',
    ...overrides,
    schedule: {
      start: from,
      end: instantOf(from + 4 * 3_600_000),
      downtime: true,
      ...overrides.schedule,
    },
  };
}

export const SOLUTION: Solution = {
  version: 1,
  name: 'eNaročanje',
  contacts: {
    servicedesk: 'servicedesk@src.si',
    ict: 'ikt@ezdrav.si',
    'solution-custodian': 'skrbnik@example.si',
    assignees: [],
  },
  approvers: { client: [], 'ezdrav-ict': [] },
  environments: { production: ['production'], test: [] },
  evidence: { announcement: 'landed', approvals: 'recorded' },
  calendar: { 'lead-time': 'default', 'extra-non-working-days': [] },
  window: { opens: '20:00', 'opens-with-downtime': '22:00', closes: '06:00' },
  freezes: [],
  urgent: { 'valid-hours': 12 },
  'enforce-in': ['production'],
};

export function caseOf(
  one: Intervention,
  solution: Solution = SOLUTION,
  now: Instant = NOW,
): InterventionCase {
  const candidate: Candidate = {
    path: `.ezdrav/interventions/${one.id}.yml`,
    intervention: one,
    planDigest: DIGEST,
  };
  const facts: Facts = {
    repository: null,
    now: { known: true, value: now, grade: 'claimed', sources: [] },
    event: null,
    files: { kind: 'read', candidates: [candidate], grade: 'claimed', sources: [] },
    target: {
      ref: { kind: 'announced-release' },
      deployed: null,
      tagNow: null,
      environment: one.environment,
    },
    landing: null,
    receipts: null,
    consents: null,
    actor: null,
    triggeringActor: null,
    roster: { known: true, value: null, grade: 'claimed', sources: [] },
    formerRules: null,
    problems: [],
  };
  return { candidate, solution, facts };
}

export function listed(
  label: string,
  interventions: readonly Intervention[],
  overrides: Partial<ListedSolution> & { readonly solution?: Solution } = {},
): ListedSolution {
  const { solution = { ...SOLUTION, name: label }, ...others } = overrides;
  return {
    label,
    listedAs: null,
    id: null,
    name: solution.name,
    isRead: true,
    knowsRules: true,
    cases: interventions.map((one) => caseOf(one, solution)),
    onDuty: null,
    drafts: [],
    freezes: solution.freezes,
    deliveries: { kind: 'not-asked' },
    wants: [],
    ...others,
  };
}

const approval = (by: string, sent: string) => ({ by, at: at(sent), reference: `SD-${by}` });

/** Announced and approved by both, as the file records it. */
export function settled(sent = '2026-11-24T08:00:00Z', said = '2026-11-25T07:00:00Z'): Overrides {
  return {
    announcement: {
      'sent-at': at(sent),
      recipients: ['servicedesk@src.si', 'skrbnik@example.si'],
      reference: 'SD-2026-1',
    },
    approvals: { client: approval('Ana', said), 'ezdrav-ict': approval('Bor', said) },
  };
}

export function receipt(
  interventionId: string,
  deliveredAt: string | null,
  overrides: Partial<Receipt> = {},
): Receipt {
  return {
    kind: 'announcement',
    id: '1',
    repository: 'hisa/a',
    environment: 'ezdrav-announcement',
    creator: { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' },
    commit: 'c'.repeat(40),
    payload: {
      schema: 1,
      interventionId,
      planDigest: DIGEST,
      recipients: ['servicedesk@src.si', 'skrbnik@example.si'],
      messageId: '<m@example.si>',
      runId: '7',
    },
    createdAt: at(deliveredAt ?? '2026-11-24T08:00:00Z'),
    deliveredAt: deliveredAt === null ? null : at(deliveredAt),
    ...overrides,
  };
}

export const FREEZE = {
  from: at('2026-12-22T23:00:00Z'),
  to: at('2027-01-03T23:00:00Z'),
  reason: 'Prazniki',
  urgent: 'denied',
} as const;

/** Tuesday 1 December, 22:00–02:00 in Ljubljana. */
export const TUESDAY = '2026-12-01T21:00:00Z';

/** Every state, conflict, remark and want once, in four solutions and two that cannot be read. */
export function everything(): readonly ListedSolution[] {
  const frozen = { ...SOLUTION, name: 'eRecept', freezes: [FREEZE] };
  const signed = {
    ...SOLUTION,
    name: 'zVEM',
    evidence: { announcement: 'signed', approvals: 'vouched', workflows: [] },
  } as const;
  const urgent = {
    reason: 'Izpad sprejema napotnic.',
    incident: 'INC-1',
    'declared-by': 'dezurni',
  };
  return [
    listed(
      'hisa/enarocanje',
      [
        intervention('POSEG-2026-041', TUESDAY, {
          ...settled(),
          title: 'Nadgradnja eNaročanja na 4.12.0',
          affects: ['eRecept'],
          contact: 'Dežurna ekipa A, 01 234 56 78',
          network: { change: true, reference: 'NET-1' },
          schedule: { 'downtime-minutes': 60 },
        }),
        intervention('POSEG-2026-042', '2026-12-03T19:00:00Z', { schedule: { downtime: false } }),
        intervention('POSEG-2026-043', '2026-11-26T21:00:00Z'),
        intervention('POSEG-2026-040', '2026-11-20T21:00:00Z'),
        intervention('POSEG-2026-044', '2026-12-08T21:00:00Z', { status: 'draft' }),
        intervention('POSEG-2026-045', '2026-12-08T21:00:00Z', { status: 'withdrawn' }),
        intervention('POSEG-2026-046', '2026-12-10T21:00:00Z', {
          schedule: { end: at('2026-12-12T01:00:00Z') },
        }),
        intervention('TEST-1', TUESDAY, { environment: 'test' }),
        intervention('URG-1', '2026-11-25T10:00:00Z', { urgent }),
      ],
      { solution: SOLUTION, drafts: ['.ezdrav/interventions/osnutek.yml'] },
    ),
    listed(
      'hisa/erecept',
      [
        intervention('POSEG-2026-041', '2026-12-01T23:00:00Z', {
          title: '<script>alert(1)</script>@nekdo\u202e',
          solution: 'eRecept',
          contact: 'dežurna ekipa A, 01 234 56 78',
          network: { change: true, reference: 'NET-2' },
          announcement: {
            'sent-at': at('2026-11-24T08:00:00Z'),
            recipients: ['servicedesk@src.si'],
            plan: `sha256:${'b'.repeat(64)}`,
          },
          rejections: { client: approval('Ana', '2026-11-24T10:00:00Z') },
        }),
        intervention('POSEG-2026-050', '2026-12-28T21:00:00Z', { ...settled() }),
      ],
      { solution: frozen, listedAs: 'hisa/recept', id: 42 },
    ),
    listed('hisa/zvem', [intervention('Z-1', '2026-12-03T20:00:00Z', settled())], {
      solution: signed,
      deliveries: { kind: 'known', receipts: [receipt('Z-1', null)], isWhole: true },
      knowsRules: false,
      id: 42,
      wants: [
        {
          kind: 'file',
          diagnostic: {
            file: '.ezdrav/solution.yml',
            line: 3,
            column: 1,
            code: 'file.unknown-key',
            key: 'naem',
            found: 'naem',
            expected: [],
          },
        },
      ],
    }),
    listed(
      'hisa/zvem-2',
      [
        intervention('Z-1', '2026-12-03T20:30:00Z'),
        intervention('Z-1', '2026-12-04T20:30:00Z', {
          schedule: { end: at('2026-12-04T20:00:00Z') },
        }),
      ],
      { solution: { ...SOLUTION, name: 'zVEM' } },
    ),
    listed('hisa/prazna', [], { name: null }),
    listed('hisa/tiha', [intervention('T-1', '2026-12-15T21:00:00Z')], { knowsRules: false }),
    listed('hisa/brez', [], {
      name: null,
      isRead: false,
      wants: [
        {
          kind: 'answer',
          problem: {
            code: 'api.forbidden',
            request: 'GraphQL Repository',
            status: 403,
            detail: 'Resource not accessible by integration',
            permission: 'deployments: read',
          },
        },
      ],
    }),
    listed('hisa/nova', [], {
      name: null,
      isRead: false,
      wants: [
        {
          kind: 'answer',
          problem: {
            code: 'api.malformed',
            request: 'GraphQL Repository',
            status: 200,
            detail: '',
            flaw: { why: 'another-repository', values: {} },
          },
        },
      ],
    }),
  ];
}
