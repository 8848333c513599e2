import { localDate, localTime } from '../../src/calendar/zone.ts';
import type { At, FactValue, RuleResult } from '../../src/rules/verdict.ts';
import { goldenIn } from '../support/golden.ts';

export const expectGolden = goldenIn(new URL('golden/', import.meta.url));

/** A row of a verdict for people: what it says, then each fact on a line of its own. */
export function written({ rule, outcome, code, evidence, facts }: RuleResult): string {
  const head = `${rule}: ${outcome}, ${code ?? 'no code'}, ${evidence ?? 'no evidence'}`;
  const lines = Object.entries(facts).map(([key, value]) => `  ${key}:${afterColon(value)}`);
  return [head, ...lines].join('\n');
}

/** A list of objects begins on the next line. */
function afterColon(value: FactValue | undefined): string {
  const text = valueOf(value, '    ');
  return text.startsWith('\n') ? text : ` ${text}`;
}

function valueOf(value: FactValue | undefined, indent: string): string {
  if (value === undefined || value === null || typeof value !== 'object') return plain(value);
  if (isList(value)) {
    const parts = value.map((each) => valueOf(each, `${indent}  `));
    return value.some((each) => typeof each === 'object')
      ? parts.map((part) => `\n${indent}- ${part}`).join('')
      : `[${parts.join(', ')}]`;
  }
  if (isMoment(value)) return `${localDate(value.at)} ${localTime(value.at)}`;
  const parts = Object.entries(value).map(([key, each]) => `${key}: ${valueOf(each, indent)}`);
  return `{ ${parts.join(', ')} }`;
}

function isList(value: FactValue): value is readonly FactValue[] {
  return Array.isArray(value);
}

function isMoment(value: At | { readonly [key: string]: FactValue }): value is At {
  return typeof value['at'] === 'number';
}

/** Text in quotes; of a digest or commit made of one digit only that digit. */
function plain(value: null | boolean | number | string | undefined): string {
  return typeof value === 'string'
    ? JSON.stringify(value).replaceAll(/(\w)\1{39,}/g, '$1…')
    : String(value);
}
