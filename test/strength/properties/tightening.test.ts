import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE, plus } from '../../../src/calendar/instant.ts';
import { readIntervention } from '../../../src/records/intervention.ts';
import { readSolution } from '../../../src/records/solution.ts';
import { evaluate } from '../../../src/rules/evaluate.ts';
import {
  facts,
  ictReview,
  known,
  landing,
  read,
  receipt,
  review,
  target,
  time,
} from '../../support/builders.ts';
import { exampleFile } from '../../support/enarocanje.ts';
import { times } from '../../support/sample.ts';
import { note } from '../figures.ts';
import { utf8 } from '../hostile/spoil.ts';

// Configuration, as it is written, can only tighten: what is refused with the least `solution.yml` is
// refused with any that says more. Who may approve is not more strictness but another question, so the
// contacts and the approvers stay.

const RUNS = { seed: 20_261_123, numRuns: times(300, 600) };

const LEAST = `version: 1
name: eNaročanje
contacts: { solution-custodian: skrbnik.enarocanje@example.si }
approvers:
  client: [{ login: narocnik-a, id: 9001 }]
  ezdrav-ict: [{ login: ikt-k, id: 9002 }]
`;

const clock = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => new Date(quarter * 15 * MINUTE).toISOString().slice(11, 16));
const date = fc
  .integer({ min: 0, max: 12 })
  .map((day) => new Date(Date.UTC(2026, 10, 23 + day)).toISOString().slice(0, 10));
const maybe = (line: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant(''),
    line.map((text) => `${text}\n`),
  );

/** Settings as somebody could write them, wider than the rules too: those are refused as invalid. */
const settings = fc
  .tuple(
    maybe(
      fc
        .tuple(fc.boolean(), clock, clock, clock)
        .map(([sound, opens, downtime, closes]) =>
          sound
            ? 'window: { opens: "21:00", opens-with-downtime: "22:30", closes: "05:30" }'
            : `window: { opens: "${opens}", opens-with-downtime: "${downtime}", closes: "${closes}" }`,
        ),
    ),
    maybe(
      fc
        .tuple(fc.constantFrom('default', 'full-days'), fc.uniqueArray(date, { maxLength: 3 }))
        .map(
          ([reading, days]) =>
            `calendar: { lead-time: ${reading}, extra-non-working-days: [${days.join(', ')}] }`,
        ),
    ),
    maybe(
      fc
        .tuple(date, clock, fc.constantFrom('allowed', 'denied'))
        .map(
          ([from, at, urgent]) =>
            `freezes: [{ from: ${from}T${at}, to: 2026-12-24T00:00, reason: Zastoj, urgent: ${urgent} }]`,
        ),
    ),
    maybe(fc.integer({ min: 0, max: 14 }).map((hours) => `urgent: { valid-hours: ${hours} }`)),
    maybe(
      fc
        .tuple(fc.constantFrom('landed', 'receipt'), fc.constantFrom('recorded', 'verified'))
        .map(
          ([announcement, approvals]) =>
            `evidence: { announcement: ${announcement}, approvals: ${approvals} }`,
        ),
    ),
    maybe(fc.constantFrom('reference-pattern: "^SD-"', 'reference-pattern: "^CHG"')),
    maybe(fc.constantFrom('enforce-in: [production]', 'enforce-in: [production, test]')),
    maybe(
      fc.constantFrom(
        'urgent-authorities: [{ login: dezurni-m, id: 9003 }]',
        'urgent-authorities: []',
      ),
    ),
    maybe(fc.constantFrom('language: sl', 'language: en')),
  )
  .map((lines) => LEAST + lines.join(''));

const URGENT = `urgent:
  reason: Izpad potrjevanja e-receptov na vseh lokacijah.
  incident: INC-2026-7781
  notification:
    sent-at: 2026-12-01T22:10
    recipients: [servicedesk@src.si, skrbnik.enarocanje@example.si]
    reference: "<obvestilo-1@example.si>"
`;

const announcedOn = fc.constantFrom('2026-11-26T09:12', '2026-11-27T09:12', '2026-11-30T09:12');
const situation = fc.record({
  announced: announcedOn,
  urgent: fc.boolean(),
  withoutApproval: fc.constantFrom('', '', 'client', 'ezdrav-ict'),
  environment: fc.constantFrom('production', 'production', 'test'),
  minutes: fc.constantFrom(-600, -30, 0, 30, 89, 240, 690, 800),
  reviewed: fc.boolean(),
  received: fc.boolean(),
});
type Situation = typeof situation extends fc.Arbitrary<infer S> ? S : never;

function isAllowed(given: Situation, configured: string): boolean {
  const text = exampleFile('intervention.yml')
    .replace(/sent-at: 2026-11-26T09:12/, `sent-at: ${given.announced}`)
    .replace(/^environment: production/m, `environment: ${given.environment}`)
    .replace(new RegExp(`^ {2}${given.withoutApproval || 'nobody'}:.*\\n`, 'm'), '');
  const reading = readIntervention('i.yml', utf8(given.urgent ? text + URGENT : text));
  const solution = readSolution('s.yml', utf8(configured));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  if (!solution.ok) return false;
  const { planDigest, value: intervention } = reading;
  const meant = { path: '.ezdrav/intervention.yml', intervention, planDigest };
  const announced = time(given.announced);
  const found = facts({
    now: known(plus(time('2026-12-01T22:00'), given.minutes * MINUTE)),
    files: read([meant]),
    target: target({ environment: given.environment }),
    landing: landing({ landedAt: announced }),
    receipts: known(
      given.received ? [receipt({ deliveredAt: plus(announced, MINUTE) }, { planDigest })] : [],
    ),
    consents: known(given.reviewed ? [review(), ictReview()] : []),
  });
  return evaluate(meant, solution.value, found).allowed;
}

test('what the least configuration refuses, every other refuses', ({ task }) => {
  const met = { refused: 0, allowed: 0, tightened: 0 };
  fc.assert(
    fc.property(situation, settings, (given, configured) => {
      const [least, more] = [isAllowed(given, LEAST), isAllowed(given, configured)];
      met[least ? 'allowed' : 'refused'] += 1;
      if (least && !more) met.tightened += 1;
      expect(more && !least).toBe(false);
    }),
    RUNS,
  );
  note(task, { 'property-cases': RUNS.numRuns });
  // The cases say something: some are allowed, some refused, and some only by the configuration.
  expect(Math.min(met.refused, met.allowed, met.tightened)).toBeGreaterThan(RUNS.numRuns / 40);
});

test('a window is narrower or invalid', ({ task }) => {
  fc.assert(
    fc.property(clock, clock, clock, (opens, downtime, closes) => {
      const line = `window: { opens: "${opens}", opens-with-downtime: "${downtime}", closes: "${closes}" }\n`;
      const since = (text: string): number =>
        (Number(text.slice(0, 2)) * 60 + Number(text.slice(3)) + 240) % 1440;
      const [from, later, to] = [since(opens), since(downtime), since(closes)];
      const sound = from <= later && later < to && later >= 120 && to <= 600;
      expect(readSolution('s.yml', utf8(LEAST + line)).ok).toBe(sound);
    }),
    RUNS,
  );
  note(task, { 'property-cases': RUNS.numRuns });
});
