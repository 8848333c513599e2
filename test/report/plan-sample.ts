import { dateOf, type Instant, instantOf } from '../../src/calendar/instant.ts';
import { type PlanOptions, type PlanQuestion, planOf } from '../../src/modes/plan.ts';
import type { Intervention, Solution } from '../../src/records/types.ts';
import type { PlanView } from '../../src/report/plan.ts';

/** `2026-12-01T22:00+01:00` as an instant. */
export function at(text: string): Instant {
  return instantOf(Date.parse(text));
}

export const INTERVENTION: Intervention = {
  version: 1,
  id: 'POSEG-2026-041',
  title: 'Nadgradnja eNaročanja na 4.12.0',
  solution: 'eNaročanje',
  environment: 'production',
  release: { tag: 'v4.12.0' },
  description: 'Zamenjava strežniškega dela eNaročanja z izdajo 4.12.0.',
  reason: 'Odprava napake pri potrjevanju napotnic.',
  components: [],
  affects: [],
  schedule: {
    start: at('2026-12-01T22:00+01:00'),
    end: at('2026-12-02T02:00+01:00'),
    downtime: true,
  },
  impact: 'eNaročanje ne bo dosegljivo do 60 minut.',
  rollback: 'Vrnitev na 4.11.3 iz zadnje slike.',
  status: 'planned',
};

export const SOLUTION: Solution = {
  version: 1,
  name: 'eNaročanje',
  contacts: { servicedesk: 'servicedesk@src.si', ict: 'ikt@ezdrav.si', assignees: [] },
  approvers: { client: [], 'ezdrav-ict': [] },
  environments: { production: ['production'], test: [] },
  evidence: { announcement: 'landed', approvals: 'recorded' },
  calendar: { 'lead-time': 'default', 'extra-non-working-days': [] },
  window: { opens: '20:00', 'opens-with-downtime': '22:00', closes: '06:00' },
  freezes: [],
  urgent: { 'valid-hours': 12 },
  'enforce-in': ['production'],
};

const NOW = at('2026-11-23T19:50+01:00');

/** Questions whose answers the golden files hold. */
export const SAMPLES = {
  'no-files': { now: NOW, days: 14, solution: null, interventions: [] },
  'one-announced': {
    now: NOW,
    days: 14,
    solution: SOLUTION,
    interventions: [
      {
        ...INTERVENTION,
        announcement: { 'sent-at': at('2026-11-23T09:12+01:00'), recipients: [] },
      },
    ],
  },
  /** In the night, over the holidays, with a freeze, a day of our own, and all kinds of interventions. */
  'new-year': {
    now: at('2026-12-22T01:15+01:00'),
    days: 21,
    solution: {
      ...SOLUTION,
      calendar: {
        'lead-time': 'full-days',
        'extra-non-working-days': [dateOf('2026-12-24'), dateOf('2027-01-04')],
      },
      freezes: [
        {
          from: at('2026-12-24T00:00+01:00'),
          to: at('2027-01-04T00:00+01:00'),
          reason: 'Praznični zastoj',
          urgent: 'allowed',
        },
      ],
    },
    interventions: [
      {
        ...INTERVENTION,
        id: 'POSEG-2027-001',
        title: 'Menjava podatkovne baze',
        schedule: {
          start: at('2027-01-07T22:00+01:00'),
          end: at('2027-01-08T06:00+01:00'),
          downtime: true,
        },
      },
      {
        ...INTERVENTION,
        id: 'POSEG-2027-002',
        title: 'Nova različica <b>eRecepta</b>, "tiho"; brez\\izpada',
        schedule: {
          start: at('2027-01-07T23:00+01:00'),
          end: at('2027-01-08T00:30+01:00'),
          downtime: false,
        },
        status: 'withdrawn',
      },
      {
        ...INTERVENTION,
        id: 'POSEG-2026-099',
        title: 'Popravek potrjevanja e-receptov',
        release: { tag: 'v4.12.1' },
        schedule: {
          start: at('2026-12-22T09:00+01:00'),
          end: at('2026-12-22T12:30+01:00'),
          downtime: false,
        },
        urgent: { reason: 'Izpad', incident: 'INC-7' },
      },
      {
        ...INTERVENTION,
        id: 'POSEG-2026-100',
        title: 'Prepozno najavljeni poseg podnevi',
        release: { tag: 'v4.12.2' },
        schedule: {
          start: at('2026-12-28T10:00+01:00'),
          end: at('2026-12-28T12:00+01:00'),
          downtime: false,
        },
        announcement: { 'sent-at': at('2026-12-23T09:00+01:00'), recipients: [] },
      },
    ],
  },
  /** The night to Easter Sunday 2027 lasts nine hours; the window is narrowed. */
  'clocks-forward': {
    now: at('2027-03-25T10:00+01:00'),
    days: 6,
    solution: {
      ...SOLUTION,
      window: { opens: '21:00', 'opens-with-downtime': '00:30', closes: '05:30' },
    },
    interventions: [],
  },
  'clocks-back': { now: at('2026-10-24T23:00+02:00'), days: 3, solution: null, interventions: [] },
  'beyond-the-table': {
    now: at('2050-12-29T10:00+01:00'),
    days: 5,
    solution: SOLUTION,
    interventions: [
      {
        ...INTERVENTION,
        schedule: {
          start: at('2051-01-10T22:00+01:00'),
          end: at('2051-01-10T23:00+01:00'),
          downtime: true,
        },
      },
    ],
  },
} as const satisfies Record<string, PlanQuestion>;

export type SampleName = keyof typeof SAMPLES;
export const SAMPLE_NAMES = Object.keys(SAMPLES) as readonly SampleName[];

/** A sample as an order for one format. */
export function sample(name: SampleName, rest: Partial<PlanOptions>): PlanOptions {
  return { ...SAMPLES[name], language: 'sl', format: 'text', colour: false, ...rest };
}

export function samplePlan(name: SampleName): PlanView {
  return planOf(SAMPLES[name]);
}
