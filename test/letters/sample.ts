import { type Instant, instantOf, type LocalDate } from '../../src/calendar/instant.ts';
import type { LetterInput } from '../../src/letters/letters.ts';
import type { PlanInput } from '../../src/letters/plan.ts';
import type { Intervention, Solution, StaffMember } from '../../src/records/types.ts';

/** `2026-12-01T22:00+01:00` as an instant. */
export function at(text: string): Instant {
  return instantOf(Date.parse(text));
}

function day(text: string): LocalDate {
  return text as LocalDate;
}

export const INTERVENTION: Intervention = {
  version: 1,
  id: 'POSEG-2026-041',
  title: 'Nadgradnja eNaročanja na 4.12.0',
  solution: 'eNaročanje',
  environment: 'production',
  release: { tag: 'v4.12.0', commit: '3f1c9a7be0d24c6f8a5b1e2d3c4f5a6b7c8d9e0f' },
  description: 'Zamenjava strežniškega dela eNaročanja z izdajo 4.12.0.',
  reason: 'Odprava napake pri potrjevanju napotnic; brez posega se napaka ponavlja.',
  components: [
    { name: 'enarocanje-api', from: '4.11.3', to: '4.12.0' },
    { name: 'enarocanje-shema', to: '41' },
    { name: 'enarocanje-web' },
  ],
  affects: ['eRecept', 'CRPP'],
  schedule: {
    start: at('2026-12-01T22:00+01:00'),
    end: at('2026-12-02T02:00+01:00'),
    downtime: true,
    'downtime-minutes': 60,
    'work-minutes': 90,
    'rollback-minutes': 30,
  },
  impact: 'eNaročanje ne bo dosegljivo do 60 minut; nadomestni postopek je telefonsko naročanje.',
  risk: { level: 'medium', measures: 'Postopna uvedba, nadzor napak' },
  network: { change: false },
  rollback:
    'Vrnitev na 4.11.3 iz zadnje slike.\nOdloči vodja posega najkasneje ob 01:00.\n\nPodatkovna shema ostane združljiva.',
  verification: 'Potrditev poskusne napotnice, pregled dnevnika napak 15 minut po namestitvi.',
  status: 'planned',
  tests: [
    { environment: 'test', result: 'passed', reference: 'https://ci.example.si/4711' },
    { environment: 'predprodukcija', result: 'delno' },
  ],
};

export const SOLUTION: Solution = {
  version: 1,
  name: 'eNaročanje',
  client: { organisation: 'Bolnišnica Primer', contact: 'narocnik@example.si' },
  contractor: {
    organisation: 'Hiša, d. o. o.',
    contact: 'posegi@hisa.example',
    'on-duty': 'dežurni izvajalca, 01 234 56 78',
  },
  contract: { reference: 'P-2026-14', ends: day('2028-12-31') },
  contacts: {
    servicedesk: 'servicedesk@src.si',
    ict: 'ikt@ezdrav.si',
    'solution-custodian': 'skrbnik.enarocanje@example.si',
    'contract-custodian': 'pogodbe@example.si',
    assignees: ['ana-r'],
  },
  approvers: { client: [], 'ezdrav-ict': [] },
  environments: { production: ['production'], test: [] },
  evidence: { announcement: 'landed', approvals: 'recorded' },
  calendar: { 'lead-time': 'default', 'extra-non-working-days': [] },
  window: { opens: '20:00', 'opens-with-downtime': '22:00', closes: '06:00' },
  freezes: [],
  urgent: { 'valid-hours': 12 },
  'enforce-in': ['production'],
  znet: { joined: day('2024-03-01'), reference: 'ZN-112' },
  'access-rules': { version: '2026-01', acknowledged: day('2026-02-02') },
  architecture: {
    plans: { sent: day('2026-01-12'), reference: 'https://nacrti.example.si/enarocanje-1' },
    'ip-space': '10.20.30.0/27',
    connections: ['eRecept', 'CRPP'],
    runtime: 'Kubernetes 1.33 v okolju eZdravja',
    confidentiality: 'Šifriranje prometa (TLS 1.3) in podatkov v mirovanju.',
    integrity: 'Podpisane slike vsebnikov, revizijska sled vseh sprememb.',
    availability: 'Dve neodvisni instanci, dnevna varnostna kopija, povrnitev v 4 urah.',
  },
};

export const MEMBER: StaffMember = {
  ref: 'O-017',
  github: { login: 'ana-r', id: 11, write: true },
  role: 'razvijalka',
  company: 'Hiša d.o.o.',
  'eligibility-checked': day('2026-01-05'),
  'statement-signed': day('2026-01-05'),
};

export const PERSON = {
  name: 'Ana Žagar Čuk',
  email: 'ana.zagar@hisa.example.si',
  mobile: '+386 40 123 456',
};

const PLAN: PlanInput = {
  intervention: INTERVENTION,
  solution: SOLUTION,
  planDigest: `sha256:${'3dfeead9972ba4bc'.repeat(4)}`,
};

const URGENT: Intervention = {
  ...INTERVENTION,
  id: 'POSEG-2026-042',
  title: 'Popravek potrjevanja e-receptov 4.12.1',
  release: { tag: 'v4.12.1' },
  description: 'Popravek povezave s storitvijo eRecept.',
  reason: 'E-receptov ni mogoče potrditi na nobeni lokaciji.',
  components: [{ name: 'enarocanje-api', from: '4.12.0', to: '4.12.1' }],
  schedule: {
    start: at('2026-12-03T03:10+01:00'),
    end: at('2026-12-03T04:00+01:00'),
    downtime: false,
  },
  impact: 'Kratka prekinitev potrjevanja, do 2 minuti.',
  risk: undefined,
  network: undefined,
  rollback: 'Vrnitev na 4.12.0 iz zadnje slike.',
  tests: undefined,
  urgent: {
    reason: 'Izpad potrjevanja e-receptov na vseh lokacijah.',
    incident: 'INC-2026-7781',
    'declared-by': 'dezurni-m',
  },
  approvals: {
    client: { by: 'naročnik A-12', at: at('2026-12-03T02:55+01:00'), reference: 'telefon' },
    'ezdrav-ict': {
      by: 'IKT eZdravja K-4',
      at: at('2026-12-03T03:02+01:00'),
      reference: 'telefon',
    },
  },
};

/** One whole input for each letter. */
export const INPUTS: { readonly [K in keyof LetterInput]: LetterInput[K] } = {
  announcement: PLAN,
  'changed-announcement': {
    ...PLAN,
    intervention: {
      ...INTERVENTION,
      announcement: {
        'sent-at': at('2026-11-26T09:12+01:00'),
        recipients: [],
        form: { number: 'OBR-2211' },
      },
    },
    approvalPage: 'https://github.com/hisa/enarocanje/issues/12',
    previousDigest: `sha256:${'58f4ab987a45b5f5'.repeat(4)}`,
    previousReference: 'SD-2026-118402',
    previous: {
      ...INTERVENTION,
      release: { tag: 'v4.11.9' },
      affects: [],
      schedule: {
        ...INTERVENTION.schedule,
        start: at('2026-11-30T22:00+01:00'),
        end: at('2026-12-01T02:00+01:00'),
      },
    },
  },
  reminder: { ...PLAN, party: 'ezdrav-ict', reference: 'SD-2026-118402' },
  withdrawal: {
    ...PLAN,
    reference: 'SD-2026-118402',
    reason: 'Preizkus v predprodukciji ni uspel.',
  },
  'urgent-notification': { ...PLAN, intervention: URGENT },
  'closing-report': {
    ...PLAN,
    outcome: {
      'started-at': at('2026-12-01T22:04+01:00'),
      'ended-at': at('2026-12-02T06:07:30+01:00'),
      result: 'rolled-back',
      'downtime-minutes': 41,
      deviations: 'Zagon nove izdaje ni uspel, zato je bila izvedena povrnitev.',
    },
  },
  'account-request': { member: MEMBER, person: PERSON, solution: SOLUTION },
  revocation: {
    member: {
      ...MEMBER,
      account: { reference: 'SD-2026-88' },
      left: { kind: 'day', date: day('2026-11-20') },
    },
    person: PERSON,
    solution: SOLUTION,
  },
  architecture: { solution: SOLUTION },
  request: {
    solution: SOLUTION,
    subject: 'Odprtje povezave do storitve CRPP',
    elements: [
      { name: 'Izvor', value: '10.20.30.4' },
      { name: 'Cilj', value: 'crpp.ezdrav.si, vrata 443' },
      { name: 'Protokol', value: 'HTTPS (TLS 1.3)\nobojestransko preverjanje potrdil' },
    ],
    justification: 'Brez povezave eNaročanje ne more prikazati povzetka podatkov o pacientu.',
  },
  question: {
    solution: SOLUTION,
    subject: 'Obrazec za poseg brez izpada',
    question: 'Kateri obrazec uporabimo za poseg brez izpada?\nAli zadošča najava po e-pošti?',
  },
};
