import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { stringify } from 'yaml';
import { readIntervention } from '../../src/records/intervention.ts';
import { interventionSchema } from '../../src/records/intervention-schema.ts';
import { planDigest, TYPED_KEYS } from '../../src/records/plan-digest.ts';
import { bytes, changed, INTERVENTION, LEAST } from './texts.ts';

interface Vector {
  readonly name: string;
  readonly plan: unknown;
  readonly digest: string;
}

const VECTORS = JSON.parse(
  readFileSync(new URL('../data/digest.json', import.meta.url), 'utf8'),
) as readonly Vector[];

function digest(text: string): string {
  const reading = readIntervention('i.yml', bytes(text));
  return reading.ok ? reading.planDigest : JSON.stringify(reading.diagnostics);
}

describe('worked examples', () => {
  test.each(VECTORS)('$name', ({ plan, digest: expected }) => {
    expect(digest(stringify(plan))).toBe(expected);
    expect(digest(stringify(plan, { defaultStringType: 'QUOTE_DOUBLE', indent: 4 }))).toBe(
      expected,
    );
    expect(digest(stringify(plan, { collectionStyle: 'flow' }))).toBe(expected);
    expect(digest(stringify(plan, { sortMapEntries: true }).replaceAll('\n', '\r\n'))).toBe(
      expected,
    );
  });
});

describe('the same plan', () => {
  const plan = digest(INTERVENTION);
  test.each([
    ['a comment', 'version: 1\n', '# c\nversion: 1 # c\n'],
    ['quotes', 'impact: Do 60 minut.', "impact: 'Do 60 minut.'"],
    ['a quoted number', 'work-minutes: 90', 'work-minutes: "90"'],
    ['status', 'status: planned', 'status: withdrawn'],
    ['no status', 'status: planned\n', ''],
    ['tests', 'result: passed', 'result: failed'],
    ['the announcement', 'SD-2026-118402\n', 'SD-2026-118403\n'],
    ['an approval', 'naročnik A-12', 'naročnik A-13'],
    ['the notification', '2026-12-01T03:05', '2026-12-01T03:06'],
    ['the outcome', 'downtime-minutes: 41', 'downtime-minutes: 42'],
    [
      'escapes',
      'title: Nadgradnja eNaročanja na 4.12.0',
      'title: "Nadgradnja eNaro\\u010danja na 4.12.0"',
    ],
  ])('%s', (_, from, to) => {
    expect(digest(changed(INTERVENTION, from, to))).toBe(plan);
  });
});

describe('another plan', () => {
  const plan = digest(INTERVENTION);
  test.each([
    ['a title', 'title: Nadgradnja', 'title: nadgradnja'],
    ['another normalisation', 'eNaročanja', 'eNaroc\u030canja'],
    ['another way to write a time', 'start: 2026-12-01T22:00', 'start: 2026-12-01T22:00:00'],
    ['a number as text elsewhere', 'to: 4.12.0', 'to: 4.12'],
    ['network', 'change: false', 'change: false, reference: a'],
    ['urgent reason', 'reason: Izpad', 'reason: izpad'],
    ['no urgent', /urgent:\n(?: {2}.*\n)+/, ''],
    ['a commit', '3f1c', '3f1d'],
    ['the order of a list', 'affects: [eRecept]', 'affects: [eRecept, CRPP]'],
  ])('%s', (_, from, to) => {
    const text =
      typeof from === 'string' ? changed(INTERVENTION, from, to) : INTERVENTION.replace(from, to);
    expect(digest(text)).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(digest(text)).not.toBe(plan);
  });
  test('what stands in a list is never left out', () => {
    expect(planDigest({ a: [{ status: 'b' }] })).not.toBe(planDigest({ a: [{}] }));
  });
  test.each(['true', 'false'])('network: %s is no text', (change) => {
    const json = `{"network":{"change":${change}},"title":"č"}`;
    const expected = createHash('sha256').update(json).digest('hex');
    expect(planDigest({ title: 'č', network: { change } })).toBe(`sha256:${expected}`);
  });
  test('true is not "true"', () => {
    expect(digest(LEAST)).not.toBe(digest(changed(LEAST, 'downtime: false', 'downtime: true')));
  });
});

test('the typed keys are exactly those of the schema', () => {
  const typed: string[] = [];
  const walk = (json: z.core.JSONSchema.BaseSchema, key: string): void => {
    const choices = json.enum ?? [json.const];
    if (
      json.pattern?.startsWith('^(?:0|[1-9]') ||
      choices.includes('true') ||
      choices.includes('1')
    )
      typed.push(key);
    for (const [name, child] of Object.entries(json.properties ?? {})) {
      walk(child as z.core.JSONSchema.BaseSchema, key === '' ? name : `${key}.${name}`);
    }
    if (json.items) walk(json.items as z.core.JSONSchema.BaseSchema, `${key}.-`);
  };
  walk(z.toJSONSchema(interventionSchema, { io: 'input' }), '');
  const ofPlan = typed.filter((key) => !key.startsWith('outcome.'));
  expect(ofPlan.toSorted()).toEqual(Object.keys(TYPED_KEYS).toSorted());
});
