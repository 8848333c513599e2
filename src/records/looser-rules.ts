import { changedRules } from './rule-changes.ts';
import type { Solution } from './types.ts';

/** Returns true if the change of a key can only make the rules stricter. */
type Tightens = (before: Solution, after: Solution) => boolean;

function isWithin<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): boolean {
  const old = new Set(before.map(keyOf));
  return after.every((item) => old.has(keyOf(item)));
}

const within =
  <T>(of: (solution: Solution) => readonly T[], keyOf: (item: T) => string): Tightens =>
  (before, after) =>
    isWithin(of(before), of(after), keyOf);
const covering =
  <T>(of: (solution: Solution) => readonly T[], keyOf: (item: T) => string): Tightens =>
  (before, after) =>
    within(of, keyOf)(after, before);
const firstNamed =
  (of: (solution: Solution) => unknown): Tightens =>
  (before, after) =>
    of(before) === undefined && of(after) !== undefined;
const rising =
  (of: (solution: Solution) => string, order: readonly string[]): Tightens =>
  (before, after) =>
    order.indexOf(of(before)) < order.indexOf(of(after));

const person = (one: Solution['approvers']['client'][number]): string =>
  'id' in one ? `${one.id}` : one.email;

const frozen: Tightens = (before, after) =>
  before.freezes.every((old) =>
    after.freezes.some(
      ({ from, to, urgent }) =>
        from <= old.from && old.to <= to && (urgent === 'denied' || old.urgent === 'allowed'),
    ),
  );

const always: Tightens = () => true;

/** By the key as `changedRules` names it; a key missing here counts as loosening. */
const TIGHTENING: Readonly<Record<string, Tightens>> = {
  organisation: firstNamed(({ organisation }) => organisation),
  // The number identifies the organisation: under another name it is the same.
  'organisation.repository': always,
  freezes: frozen,
  'approvers.client': within(({ approvers }) => approvers.client, person),
  'approvers.ezdrav-ict': within(({ approvers }) => approvers['ezdrav-ict'], person),
  'urgent-authorities': ({ 'urgent-authorities': before }, { 'urgent-authorities': after }) =>
    after !== undefined && (before === undefined || isWithin(before, after, person)),
  'evidence.approvals': rising(
    ({ evidence }) => evidence.approvals,
    ['recorded', 'vouched', 'verified'],
  ),
  'evidence.announcement': rising(
    ({ evidence }) => evidence.announcement,
    ['landed', 'receipt', 'signed'],
  ),
  'calendar.lead-time': rising(({ calendar }) => calendar['lead-time'], ['default', 'full-days']),
  'calendar.extra-non-working-days': covering(
    ({ calendar }) => calendar['extra-non-working-days'],
    String,
  ),
  'enforce-in': covering((one) => one['enforce-in'], String),
  'environments.production': covering(({ environments }) => environments.production, String),
  'environments.test': within(({ environments }) => environments.test, String),
  'reference-pattern': firstNamed((one) => one['reference-pattern']),
  'contacts.solution-custodian': firstNamed(({ contacts }) => contacts['solution-custodian']),
  'contacts.mail-server': firstNamed(({ contacts }) => contacts['mail-server']),
  'contacts.assignees': always,
  'contacts.contract-custodian': always,
  'contacts.ict': always,
  'contacts.servicedesk': always,
  contract: always,
  'contract.ends': always,
  'contract.reference': always,
  'urgent.valid-hours': (before, after) =>
    after.urgent['valid-hours'] < before.urgent['valid-hours'],
  'window.closes': (before, after) => after.window.closes < before.window.closes,
  'window.opens': (before, after) => opens(before, 'opens') < opens(after, 'opens'),
  'window.opens-with-downtime': (before, after) =>
    opens(before, 'opens-with-downtime') < opens(after, 'opens-with-downtime'),
};

/** An opening after midnight is later than one before it. */
function opens({ window }: Solution, key: 'opens' | 'opens-with-downtime'): string {
  return window[key] < '12:00' ? `1 ${window[key]}` : `0 ${window[key]}`;
}

/**
 * The part of a change of `solution.yml` that may loosen the rules, in the form of `changedRules`; the rest
 * tightens.
 */
export function looserRules(before: Solution, after: Solution): readonly string[] {
  return changedRules(before, after).filter((change) => {
    const [key = ''] = change.split(': ');
    return TIGHTENING[key]?.(before, after) !== true;
  });
}
