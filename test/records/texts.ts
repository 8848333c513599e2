import type { Diagnostic, Reading } from '../../src/records/diagnostic.ts';

/** A complete intervention; tests change one line of it. */
export const INTERVENTION = `version: 1
id: POSEG-2026-041
title: Nadgradnja eNaročanja na 4.12.0
solution: eNaročanje
environment: production
release:
  tag: v4.12.0
  commit: 3f1c000000000000000000000000000000000000
description: Zamenjava strežniškega dela.
reason: Odprava napake.
components:
  - { name: enarocanje-api, from: 4.11.3, to: 4.12.0 }
affects: [eRecept]
schedule:
  start: 2026-12-01T22:00
  end: 2026-12-02T02:00
  downtime: true
  work-minutes: 90
  rollback-minutes: 30
impact: Do 60 minut.
risk: { level: medium, measures: nadzor }
network: { change: false }
rollback: Vrnitev na 4.11.3.
status: planned
tests:
  - { environment: test, result: passed, reference: https://ci.example.si/1 }
announcement:
  sent-at: 2026-11-26T09:12
  recipients: [servicedesk@src.si, skrbnik.enarocanje@example.si]
  reference: SD-2026-118402
  form: { number: OBR-2211 }
approvals:
  client: { by: "naročnik A-12", at: 2026-11-27T10:05, reference: "SD-2026-118402#3" }
  ezdrav-ict: { by: "IKT eZdravja K-4", at: 2026-11-27T13:40, reference: "SD-2026-118402#5" }
urgent:
  reason: Izpad potrjevanja e-receptov na vseh lokacijah.
  incident: INC-2026-7781
  declared-by: dezurni-m
  notification: { sent-at: 2026-12-01T03:05, recipients: [servicedesk@src.si], reference: "<id@host.si>" }
outcome: { started-at: 2026-12-01T22:01, ended-at: 2026-12-01T23:10, result: completed, downtime-minutes: 41, deviations: "" }
`;

/** Nothing but the keys that must be there. */
export const LEAST = `version: 1
id: P-1
title: T
solution: S
environment: test
release: { tag: v1 }
description: D
reason: R
components: []
affects: []
schedule: { start: 2026-12-01T22:00, end: 2026-12-02T02:00, downtime: false }
impact: I
rollback: B
`;

export const SOLUTION = `version: 1
name: eNaročanje
client: { organisation: Bolnišnica Primer, contact: narocnik@example.si }
contract: { reference: P-2026-14, ends: 2028-12-31 }
contacts:
  solution-custodian: skrbnik.enarocanje@example.si
  contract-custodian: pogodbe@example.si
  assignees: [ana-r]
approvers:
  client: [ { login: narocnik-a, id: 9001 } ]
  ezdrav-ict: [ { login: ikt-k, id: 9002 } ]
urgent-authorities: [ { login: dezurni-m, id: 9003 } ]
evidence: { announcement: landed, approvals: recorded }
reference-pattern: "^SD-\\\\d{4}-\\\\d+"
calendar: { lead-time: default, extra-non-working-days: [2027-01-04] }
window: { opens: "20:00", opens-with-downtime: 22:00, closes: 06:00 }
freezes:
  - { from: 2026-12-23T00:00, to: 2027-01-04T00:00, reason: Praznični zastoj, urgent: allowed }
urgent: { valid-hours: 12 }
enforce-in: [production]
language: sl
znet: { joined: 2024-03-01, reference: ZN-112 }
access-rules: { version: "2026-01", acknowledged: 2026-02-02 }
architecture:
  plans: { sent: 2026-01-12, reference: https://example.si/nacrt }
  meeting: { held: 2026-01-20, reference: ZAP-3 }
  ip-space: 10.20.30.0/27
  vlan: 0412
  connections: [eRecept, CRPP]
  runtime: Kubernetes 1.33 v okolju eZdravja
  confidentiality: a
  integrity: b
  availability: c
`;

export const STAFF = `version: 1
staff:
  - ref: O-017
    github: { login: ana-r, id: 11, write: true }
    role: razvijalka
    company: Hiša d.o.o.
    eligibility-checked: 2026-01-05
    statement-signed: 2026-01-05
    account: { requested: 2026-01-07, reference: SD-2026-88, granted: 2026-01-12 }
    left: 2026-11-20
    revocation: { notified: 2026-11-20T15:10, reference: SD-2026-901, confirmed: 2026-11-20T16:02 }
`;

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** `text` with one line or part of it changed; fails where that part is not in it. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the text has no ${JSON.stringify(from)}`);
  return text.replace(from, () => to);
}

/** What is wrong, as `line:column code key found expected`. */
export function faults(reading: Reading<unknown>): readonly string[] {
  return reading.ok ? [] : reading.diagnostics.map(brief);
}

export function brief({ line, column, code, key, found, expected }: Diagnostic): string {
  // Where no key is near, all that stand there are named: too many for a row.
  const said = code === 'file.unknown-key' && expected.length > 1 ? [] : expected;
  return [`${line}:${column}`, code.replace('file.', ''), key, found, ...said]
    .filter((part) => part !== '')
    .join(' | ');
}
