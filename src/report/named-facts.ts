import type { FactValue, RuleId, RuleResult } from '../rules/verdict.ts';
import { quoted, visible } from './escaping.ts';
import { isAt, isGroup } from '../rules/fact-values.ts';
import { flawSaid, isDate } from './fact-reader.ts';
import { isInTheWay } from '../rules/in-the-way.ts';
import type { Messages } from './language.ts';

/** Longest list shown in full; the rest is counted. */
const LIST_ITEMS = 12;

/** Long, and of interest to auditors: these are only in the JSON report (and the plan's digest in the details). */
const LEFT_OUT: ReadonlySet<string> = new Set(['sources', 'plan']);

function isSilent(value: FactValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function said(value: FactValue, messages: Messages): string {
  const { labels, moments, values } = messages;
  if (typeof value === 'boolean') return value ? labels.yes : labels.no;
  if (isDate(value)) return moments.date(value);
  if (typeof value === 'string') {
    return Object.hasOwn(values, value) ? String(values[value]) : quoted(value);
  }
  if (isAt(value)) return moments.stamp(value.at);
  const flaw = flawSaid(value, messages);
  if (flaw !== '') return flaw;
  if (isGroup(value)) return named(value, messages).join(' ');
  return Array.isArray(value) ? listed(value, messages) : `${value as number}`;
}

/** Days in a list are close to each other, so the year is omitted. */
function itemSaid(item: FactValue, messages: Messages): string {
  if (isDate(item)) return messages.moments.day(item);
  if (!isGroup(item) || !isDate(item['date'])) return said(item, messages);
  const { date, ...others } = item;
  return [itemSaid(date, messages), ...named(others, messages)].join(' ');
}

function listed(list: readonly FactValue[], messages: Messages): string {
  const items = list.slice(0, LIST_ITEMS).map((item) => itemSaid(item, messages));
  const rest = list.length - items.length;
  return [...items, ...(rest > 0 ? [messages.labels.andMore(rest)] : [])].join(', ');
}

function named(
  facts: { readonly [key: string]: FactValue },
  messages: Messages,
): readonly string[] {
  return Object.entries(facts)
    .filter(([key, value]) => !LEFT_OUT.has(key) && !isSilent(value))
    .map(([key, value]) => {
      const label = Object.hasOwn(messages.facts, key) ? messages.facts[key] : visible(key);
      if (typeof label === 'object') return value === true ? label.true : label.false;
      return label === '' ? said(value, messages) : `${label}: ${said(value, messages)}`;
    })
    .filter((text) => text !== '');
}

/** What a person looks for first; everything else is in the details and in the JSON report. */
const ESSENTIAL: Record<RuleId, readonly string[]> = {
  file: ['files', 'diagnostics'],
  rules: ['file', 'changed', 'by', 'pushed-at', 'holds-from', 'direct-pushes-seen'],
  target: ['ref', 'announced-tag', 'announced-commit', 'pin-compared', 'environment'],
  announcement: [
    'announced-at',
    'reference',
    'missing',
    'custodian-named',
    'signature',
    'signature-lacks',
  ],
  'lead-time': [
    'announced-at',
    'working-days',
    'counted',
    'skipped',
    'earliest-start',
    'earliest-start-if-announced-now',
  ],
  approval: ['party', 'by', 'at', 'reference', 'self'],
  schedule: ['window-opens-at', 'window-closes-at', 'downtime'],
  slot: ['reversed', 'opens-at', 'closes-at', 'now'],
  fit: ['last-start', 'work-minutes', 'rollback-minutes'],
  freeze: ['from', 'to', 'reason', 'passed', 'periods'],
  urgent: [
    'incident',
    'notified-at',
    'expires-at',
    'missing',
    'custodian-named',
    'authorised-by',
    'signature',
    'signature-lacks',
  ],
  staff: ['login', 'ref', 'departed-at'],
  clock: ['now', 'request', 'status', 'detail', 'flaw'],
  api: ['request', 'status', 'detail', 'flaw', 'permission'],
  event: ['event'],
};
/** What helps to see why the target is refused. */
const WHERE_REFUSED: readonly string[] = [
  'deployed',
  'tag-now',
  'announced-environment',
  'considered',
];
const ALWAYS_ESSENTIAL: readonly string[] = ['why', 'unknown', 'thrown'];

/**
 * What a rule compared, each fact with its name: "opens: Tue 1 Dec 2026 22:00". Facts without a value are
 * omitted.
 */
export function namedFacts(row: RuleResult, messages: Messages): readonly string[] {
  return named(row.facts, messages);
}

/** The same, for the facts people look for first. */
export function essentialFacts(row: RuleResult, messages: Messages): readonly string[] {
  const refused = isInTheWay(row) ? WHERE_REFUSED : [];
  const keys = [...ALWAYS_ESSENTIAL, ...ESSENTIAL[row.rule], ...refused];
  const shown = keys.flatMap((key) => {
    const value = row.facts[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return named(Object.fromEntries(shown), messages);
}

/** Returns true if a row has the same facts as the row before it, as several rows of one rule do. */
export function repeatsFacts(row: RuleResult, before: RuleResult | undefined): boolean {
  return before?.facts === row.facts;
}
