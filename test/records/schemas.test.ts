import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SCHEMAS, schemaText } from '../../scripts/schemas.ts';
import { changed, INTERVENTION, LEAST, SOLUTION, STAFF } from './texts.ts';

const QUESTION = 'version: 1\nkind: question\nsubject: Obrazec\nquestion: Kateri obrazec?\n';
const REQUEST =
  'version: 1\nkind: request\nsubject: Povezava\nelements: [{ name: Vrata, value: 443 }]\njustification: Ni povzetka.\n';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, unicodeRegExp: true });
// A keyword of the editors' own.
ajv.addKeyword('patternErrorMessage');
const accepts = Object.fromEntries(
  SCHEMAS.map((name) => [name, ajv.compile(JSON.parse(schemaText(name)) as object)]),
);
/** As an editor sees it: YAML 1.2 types numbers and booleans by itself. */
const valid = (name: string, text: string): boolean => accepts[name]?.(parse(text)) === true;

test.each(SCHEMAS)('schemas/%s.schema.json is as `npm run schemas` makes it', (name) => {
  const committed = readFileSync(
    new URL(`../../schemas/${name}.schema.json`, import.meta.url),
    'utf8',
  );
  expect(committed).toBe(schemaText(name));
});

describe('accepted', () => {
  test.each([
    ['intervention', INTERVENTION],
    ['intervention', LEAST],
    ['intervention', changed(LEAST, 'id: P-1', 'id: 41')],
    ['solution', SOLUTION],
    ['solution', 'version: 1\nname: a\n'],
    ['staff', STAFF],
    ['request', QUESTION],
    ['request', REQUEST],
  ])('%s %#', (name, text) => {
    expect(valid(name, text)).toBe(true);
  });
});

describe('refused', () => {
  test.each([
    ['an unknown key', 'intervention', `${LEAST}strat: a\n`],
    ['a missing key', 'intervention', changed(LEAST, 'title: T\n', '')],
    ['a time', 'intervention', changed(LEAST, '2026-12-01T22:00', 'tomorrow')],
    ['downtime as text', 'intervention', changed(LEAST, 'downtime: false', 'downtime: "no"')],
    ['a version', 'intervention', changed(LEAST, 'version: 1', 'version: 2')],
    ['a tag', 'intervention', changed(LEAST, 'tag: v1', 'tag: a..b')],
    ['an empty title', 'intervention', changed(LEAST, 'title: T', 'title: " "')],
    ['an address', 'solution', changed(SOLUTION, 'narocnik@example.si', 'narocnik')],
    ['valid-hours', 'solution', changed(SOLUTION, 'valid-hours: 12', 'valid-hours: 13')],
    ['an id', 'solution', changed(SOLUTION, 'id: 9001', 'id: 0')],
    ['an enum', 'solution', changed(SOLUTION, 'language: sl', 'language: de')],
    ['a person without ref', 'staff', changed(STAFF, 'ref: O-017\n    github', 'github')],
    ['a date', 'staff', changed(STAFF, 'signed: 2026-01-05', 'signed: 5.1.2026')],
    ['a request of another kind', 'request', changed(QUESTION, 'question\n', 'question-2\n')],
    ['a question without one', 'request', changed(QUESTION, 'question: Kateri obrazec?\n', '')],
    ['a question with elements', 'request', `${QUESTION}elements: []\n`],
    ['a request that asks', 'request', `${REQUEST}question: Zakaj?\n`],
    ['a request without its why', 'request', changed(REQUEST, 'justification: Ni povzetka.\n', '')],
  ])('%s', (_, name, text) => {
    expect(valid(name, text)).toBe(false);
  });
});
