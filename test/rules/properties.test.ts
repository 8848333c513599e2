import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, type Instant, instantOf, plus } from '../../src/calendar/instant.ts';
import type { Approval, Intervention, Solution } from '../../src/records/types.ts';
import { unite } from '../../src/records/united.ts';
import { uniteRosters } from '../../src/records/united-roster.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import type { Candidate, Facts } from '../../src/rules/facts.ts';
import type { Verdict } from '../../src/rules/verdict.ts';
import {
  ANA,
  ANNOUNCEMENT,
  approval,
  BOR,
  BOT,
  candidate,
  CLIENT,
  comment,
  facts,
  ICT,
  ictApproval,
  ictReview,
  known,
  landing,
  member,
  NOTIFICATION,
  NOW,
  OTHER_PLAN,
  PLAN,
  problem,
  read,
  receipt,
  review,
  roster,
  solution,
  target,
  time,
  unknown,
  URGENT,
  user,
} from '../support/builders.ts';
import { anOrganisation, aRoster } from '../support/organisations.ts';
import { times } from '../support/sample.ts';

const RUNS = { seed: 20_261_123, numRuns: times(300, 1_000) };

// Moments that matter, and their neighbours, so that equal and adjacent ones are met on purpose.
const moment = fc
  .tuple(
    fc.constantFrom(
      '2026-11-25T09:00',
      '2026-11-26T09:12',
      '2026-11-27T10:05',
      '2026-12-01T21:40',
      '2026-12-01T22:30',
      '2026-12-02T06:00',
    ),
    fc.constantFrom(-60_000, 0, 60_000),
  )
  .map(([text, shift]) => plus(time(text), shift));
const plan = fc.constantFrom(undefined, undefined, PLAN, OTHER_PLAN);
const people = [ANA, BOR, CLIENT, ICT, BOT, user('cene', 13)];
const person = fc.constantFrom(...people);
const often = <T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const anApproval = (base: Approval): fc.Arbitrary<Approval> =>
  fc.record({
    by: often(base.by, fc.constantFrom('ana-r', 'bor-k', 'naročnik A-12')),
    at: often(base.at, moment),
    reference: often(base.reference, fc.constantFrom('telephone', '', 'SD-2026-118402#5')),
    plan: often(base.plan, plan),
  });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  often<T | undefined>(undefined, value).chain((none) =>
    none === undefined
      ? fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 5, arbitrary: value })
      : fc.constant(none),
  );
const anAnnouncement = fc.record({
  'sent-at': often(ANNOUNCEMENT['sent-at'], moment),
  recipients: often(ANNOUNCEMENT.recipients, fc.constantFrom(['servicedesk@src.si'], [])),
  reference: often(ANNOUNCEMENT.reference, fc.constantFrom(undefined, '<a@b.si>')),
  plan,
});
const anUrgent = fc.record({
  reason: often(URGENT.reason, fc.constant('Izpad.')),
  incident: often(URGENT.incident, fc.constant(undefined)),
  notification: maybe(
    fc.record({
      'sent-at': often(time('2026-12-01T21:50'), moment),
      recipients: fc.constant(NOTIFICATION.recipients),
      plan,
    }),
  ),
});
const anIntervention: fc.Arbitrary<Partial<Intervention>> = fc.record({
  environment: often<Intervention['environment']>('production', fc.constant('test')),
  status: often<Intervention['status']>('planned', fc.constant('withdrawn')),
  announcement: maybe(anAnnouncement),
  approvals: fc.record({
    client: maybe(anApproval(approval())),
    'ezdrav-ict': maybe(anApproval(ictApproval())),
  }),
  urgent: often<Intervention['urgent']>(undefined, anUrgent),
});
const aReceipt = fc
  .tuple(
    fc.constantFrom('announcement', 'notification', 'withdrawal'),
    fc.constantFrom('1', '2', '3'),
    fc.option(moment),
    often(PLAN, fc.constant(OTHER_PLAN)),
    often(BOT, person),
  )
  .map(([kind, id, deliveredAt, planDigest, creator]) =>
    receipt({ kind, id, deliveredAt, creator }, { planDigest }),
  );
const aConsent = fc.oneof(
  fc
    .tuple(
      person,
      moment,
      fc.constantFrom('10', '11', '12'),
      often('APPROVED', fc.constantFrom('DISMISSED', 'COMMENTED')),
      often(true, fc.constant(false)),
    )
    .map(([who, submittedAt, id, state, onHead]) =>
      review({ user: who, submittedAt, id, state, onHead }),
    ),
  fc
    .tuple(person, moment, fc.constantFrom('20', '21'), often(false, fc.constant(true)))
    .map(([who, createdAt, id, edited]) => comment({ user: who, createdAt, id, edited })),
  fc.constantFrom(review(), ictReview()),
);
const aSolution: fc.Arbitrary<Partial<Solution>> = fc.record({
  evidence: fc.record({
    announcement: often<Solution['evidence']['announcement']>('landed', fc.constant('receipt')),
    approvals: often<Solution['evidence']['approvals']>('recorded', fc.constant('verified')),
  }),
  freezes: often<Solution['freezes']>(
    [],
    fc.constant([
      {
        from: time('2026-12-01T00:00'),
        to: time('2026-12-01T22:30'),
        reason: 'x',
        urgent: 'denied',
      },
    ]),
  ),
});
const someFacts = (meant: Candidate): fc.Arbitrary<Facts> =>
  fc
    .record({
      now: often(NOW, moment),
      event: often('push', fc.constant('pull_request')),
      landed: fc.record({
        landedAt: often(time('2026-11-26T09:05'), moment),
        landedBy: often(BOR, person),
        author: often(BOR, person),
        noOtherSince: often<Instant | null>(null, moment),
        notSetAsideSince: often<Instant | null>(null, moment),
        recordSince: often<Instant | null>(null, moment),
      }),
      receipts: often<readonly ReturnType<typeof receipt>[]>(
        [],
        fc.uniqueArray(aReceipt, { maxLength: 3, selector: ({ id }) => id }),
      ),
      consents: fc.uniqueArray(aConsent, { maxLength: 4, selector: ({ id }) => id }),
      actor: often(ANA, person),
      triggeringActor: often<typeof ANA | null>(null, person),
    })
    .map(({ now, event, landed, receipts, consents, actor, triggeringActor }) =>
      facts({
        now: known(now),
        event,
        files: read([meant]),
        target: target({ environment: meant.intervention.environment }),
        landing: landing(landed),
        receipts: known(receipts),
        consents: known(consents),
        actor,
        triggeringActor,
        roster: roster(
          ...people.map((each, index) =>
            member({
              ref: `O-${index}`,
              github: { login: each.login, id: each.id ?? 0, write: true },
            }),
          ),
        ),
      }),
    );
const aCase = fc.tuple(anIntervention, aSolution).chain(([changes, configured]) => {
  const meant = candidate(changes);
  return someFacts(meant).map((found) => ({ meant, configured: solution(configured), found }));
});

type Case = { readonly meant: Candidate; readonly configured: Solution; readonly found: Facts };
const verdictOn = ({ meant, configured, found }: Case): Verdict =>
  evaluate(meant, configured, { ...found, files: read([meant]) });
const without = (given: Case, changes: Partial<Intervention>): Case => ({
  ...given,
  meant: { ...given.meant, intervention: { ...given.meant.intervention, ...changes } },
});
const knowing = (given: Case, changes: Partial<Facts>): Case => ({
  ...given,
  found: { ...given.found, ...changes },
});

/** Every single fact made unknown, its problem told or not, and every person forgotten. */
const FAULTS: readonly ((given: Case) => Case)[] = [
  ...(['now', 'landing', 'receipts', 'consents', 'roster'] as const).flatMap((fact) => [
    (given: Case) => knowing(given, { [fact]: unknown() }),
    (given: Case) => knowing(given, { [fact]: unknown(), problems: [problem()] }),
  ]),
  (given) => knowing(given, { landing: null }),
  (given) => knowing(given, { receipts: null }),
  (given) => knowing(given, { consents: null }),
  (given) => knowing(given, { problems: [problem()] }),
  (given) => knowing(given, { event: null }),
  (given) => knowing(given, { actor: null }),
  (given) => knowing(given, { repository: null }),
  (given) => knowing(given, { target: { ...given.found.target, deployed: unknown() } }),
  (given) => knowing(given, { target: { ...given.found.target, tagNow: null } }),
  (given) => knowing(given, { landing: landing({ ...valueOf(given), author: null }) }),
  (given) => knowing(given, { landing: landing({ ...valueOf(given), landedBy: null }) }),
];

function valueOf({ found: { landing: landed } }: Case) {
  return landed?.known === true ? landed.value : {};
}

/** Everything that counted, taken away: each record, and each consent and demanded receipt alone. */
function losses(given: Case): readonly Case[] {
  const { announcement: _, approvals = {}, urgent } = given.meant.intervention;
  const { receipts, consents } = given.found;
  const demanded =
    given.configured.evidence.announcement === 'receipt' && receipts?.known === true
      ? receipts.value
      : [];
  const newest = demanded.filter(
    ({ deliveredAt }) =>
      deliveredAt !== null && demanded.every((other) => (other.deliveredAt ?? -1) <= deliveredAt),
  );
  const standing = consents?.known === true ? consents.value : [];
  // What is newer and does not count stands in the way of what counted before it.
  const revoking = standing.filter(
    (consent) =>
      consent.kind === 'review' &&
      (consent.state !== 'APPROVED' || !consent.onHead || consent.planDigest !== PLAN),
  );
  return [
    without(given, { announcement: undefined }),
    without(given, { approvals: { ...approvals, client: undefined } }),
    without(given, { approvals: { ...approvals, 'ezdrav-ict': undefined } }),
    ...(urgent === undefined
      ? []
      : [without(given, { urgent: { ...urgent, notification: undefined } })]),
    ...newest
      .filter(({ kind, payload }) => kind !== 'withdrawal' && payload?.planDigest === PLAN)
      .map((lost) =>
        knowing(given, {
          receipts: known(
            demanded.filter((each) => each !== lost && each.payload?.planDigest !== PLAN),
          ),
        }),
      ),
    ...standing
      .filter((consent) => !revoking.includes(consent))
      .map((lost) => knowing(given, { consents: known(standing.filter((each) => each !== lost)) })),
  ];
}

describe('for the same files, options and demands', () => {
  it('is sometimes allowed, urgent or not: the cases generated say something', () => {
    const decisions = new Map<string, number>();
    for (const given of fc.sample(aCase, { seed: RUNS.seed, numRuns: RUNS.numRuns })) {
      const { decision } = verdictOn(given);
      decisions.set(decision, (decisions.get(decision) ?? 0) + 1);
    }
    const reached = ['allow', 'allow-urgent', 'deny'].map((each) => decisions.get(each) ?? 0);
    expect(Math.min(...reached)).toBeGreaterThan(RUNS.numRuns / 100);
  });

  it('a fault added never turns not-allowed into allowed', () => {
    fc.assert(
      fc.property(aCase, fc.constantFrom(...FAULTS), (given, fault) => {
        if (!verdictOn(given).allowed) expect(verdictOn(fault(given)).allowed).toBe(false);
      }),
      RUNS,
    );
  });

  it('a fact that cannot be known is never allowed', () => {
    fc.assert(
      fc.property(aCase, fc.constantFrom(...FAULTS.slice(0, 10)), (given, fault) => {
        expect(verdictOn(fault(given)).allowed).toBe(false);
      }),
      RUNS,
    );
  });

  it('evidence taken away never turns not-allowed into allowed', () => {
    fc.assert(
      fc.property(aCase, (given) => {
        if (verdictOn(given).allowed) return;
        for (const less of losses(given)) expect(verdictOn(less).allowed).toBe(false);
      }),
      RUNS,
    );
  });

  it('an organisation added never turns not-allowed into allowed', () => {
    let tightened = 0;
    fc.assert(
      fc.property(aCase, anOrganisation, aRoster, (given, theirs, kept) => {
        const union = unite(given.configured, theirs);
        if (!union.ok) return;
        const { roster: own } = given.found;
        const value = uniteRosters(own.known ? own.value : null, kept);
        const held = {
          ...knowing(given, { roster: known(value) }),
          configured: union.solution,
        };
        const [before, after] = [verdictOn(given), verdictOn(held)];
        if (!before.allowed) expect(after.allowed).toBe(false);
        if (before.allowed && !after.allowed) tightened += 1;
      }),
      RUNS,
    );
    expect(tightened).toBeGreaterThan(10);
  });

  it('no moment outside the announced slot is ever allowed', () => {
    fc.assert(
      fc.property(aCase, fc.integer({ min: -400 * 24, max: 400 * 24 }), (given, hours) => {
        const { start, end } = given.meant.intervention.schedule;
        const now = hours < 0 ? instantOf(start + hours * HOUR) : instantOf(end + hours * HOUR);
        const verdict = verdictOn(knowing(given, { now: known(now) }));
        const planned =
          given.meant.intervention.urgent === undefined &&
          given.meant.intervention.environment === 'production';
        if (planned) expect(verdict.allowed).toBe(false);
      }),
      RUNS,
    );
  });

  it('the order of lists changes nothing', () => {
    fc.assert(
      fc.property(aCase, (given) => {
        const { receipts, consents, roster: kept } = given.found;
        if (
          receipts?.known !== true ||
          consents?.known !== true ||
          !kept.known ||
          kept.value === null
        )
          return;
        const turned = knowing(given, {
          receipts: known(receipts.value.toReversed()),
          consents: known(consents.value.toReversed()),
          roster: roster(...kept.value.staff.toReversed()),
        });
        expect(JSON.stringify(verdictOn(turned))).toBe(JSON.stringify(verdictOn(given)));
      }),
      RUNS,
    );
  });

  it('stricter demands and shorter validity only tighten', () => {
    const stricter = fc.constantFrom<(configured: Solution) => Partial<Solution>>(
      () => ({ evidence: { announcement: 'receipt', approvals: 'recorded' } }),
      () => ({ 'urgent-authorities': [] }),
      () => ({ urgent: { 'valid-hours': 1 } }),
      () => ({ 'enforce-in': ['production', 'test'] }),
      ({ calendar }) => ({ calendar: { ...calendar, 'lead-time': 'full-days' } }),
      () => ({ 'reference-pattern': '^SD-' }),
    );
    fc.assert(
      fc.property(aCase, stricter, (given, tighten) => {
        const { configured } = given;
        if (verdictOn(given).allowed || configured.evidence.approvals === 'verified') return;
        const tightened = { ...given, configured: { ...configured, ...tighten(configured) } };
        const noReceipts = knowing(tightened, { receipts: known([]) });
        expect(verdictOn(noReceipts).allowed && verdictOn(tightened).allowed).toBe(false);
      }),
      RUNS,
    );
  });
});
