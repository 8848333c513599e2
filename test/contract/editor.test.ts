import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import { STARTER } from '../../src/records/starter-text.ts';
import { starterFiles } from '../../src/report/init/starters.ts';
import { PRODUCT } from '../../src/report/pages.ts';
import { type YamlEditor, yamlEditor } from '../support/yaml-editor.ts';

const EXAMPLE = 'examples/enarocanje/.ezdrav';
const shipped = (name: string): string =>
  readFileSync(`${EXAMPLE}/${name}.yml`, 'utf8').replace(/^# yaml-language-server.*\n/, '');
const [PLAN, SOLUTION, STAFF] = [shipped('intervention'), shipped('solution'), shipped('staff')];
const REQUEST = readFileSync('test/contract/editor-request.yml', 'utf8');

const starters = starterFiles({
  language: 'sl',
  solution: 'eRecept',
  defaultBranch: 'main',
  commit: null,
  workflows: [],
  slot: { start: instantOf(1_796_075_200_000), end: instantOf(1_796_089_600_000) },
  texts: STARTER,
});
const starter = (name: string): string =>
  starters.find(({ path }) => path === `.ezdrav/${name}.yml`)?.text ?? '';
/** As it is written, but for the line that leads to GitHub. */
const offline = (text: string): string => text.replace(/^# yaml-language-server.*\n/, '');

function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`${from} is not there`);
  return text.replace(from, to);
}
const lineOf = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split('\n').length;

test('what init writes leads editors to the schemas of this release', () => {
  for (const name of ['intervention', 'solution', 'staff']) {
    expect(starter(name).split('\n')[0]).toBe(
      `# yaml-language-server: $schema=https://raw.githubusercontent.com/ezdrav/ezdrav-intervention-gate/v${PRODUCT}/schemas/${name}.schema.json`,
    );
  }
});

// One server for all, on a machine that may be busy.
describe('what an editor with YAML support shows', { timeout: 90_000 }, () => {
  let editor: YamlEditor;
  beforeAll(async () => {
    editor = await yamlEditor({
      'intervention.yml': 'schemas/intervention.schema.json',
      'solution.yml': 'schemas/solution.schema.json',
      'staff.yml': 'schemas/staff.schema.json',
      'request.yml': 'schemas/request.schema.json',
    });
  }, 90_000);
  afterAll(() => editor.close());

  test.each([
    ['the shipped plan', 'a-intervention.yml', PLAN],
    ['the shipped solution', 'a-solution.yml', SOLUTION],
    ['the shipped staff', 'a-staff.yml', STAFF],
    ['a request', 'a-request.yml', REQUEST],
    ['the starter’s plan', 'b-intervention.yml', offline(starter('intervention'))],
    ['the starter’s solution', 'b-solution.yml', offline(starter('solution'))],
    ['the starter’s staff', 'b-staff.yml', offline(starter('staff'))],
  ])('nothing of %s', async (_title, name, text) => {
    expect(await editor.open(name, text)).toEqual([]);
  });

  test.each<[string, string, string, string, string, RegExp]>([
    ['a key nobody knows', 'c', 'solution', 'contract:', 'contarct:', /contarct is not allowed/],
    ['an impact that is missing', 'd', 'intervention', 'impact:', '# impact:', /"impact"/],
    ['downtime as a word', 'e', 'intervention', 'downtime: true', 'downtime: yes it is', /boolean/],
    ['a risk nobody knows', 'f', 'intervention', 'level: medium', 'level: huge', /low.*medium/s],
    ['an id with spaces', 'g', 'intervention', 'POSEG-2026-041', 'POSEG 2026 041', /^[^^\\$]+$/],
    [
      'an address that is none',
      'h',
      'solution',
      'skrbnik.enarocanje@example.si',
      'skrbnik',
      /^[^^\\$]+$/,
    ],
    [
      'a start that is no time',
      'i',
      'intervention',
      'start: 2026-12-01T22:00',
      'start: tomorrow',
      /^[^^\\$]+$/,
    ],
    [
      'a commit cut short',
      'j',
      'intervention',
      '  tag: v4.12.0',
      '  tag: v4.12.0\n  commit: 3f1c',
      /^[^^\\$]+$/,
    ],
    ['a status nobody knows', 'k', 'intervention', 'status: planned', 'status: ready', /planned/],
    ['a worker without a number', 'l', 'staff', '- ref: O-021', '- reference: O-021', /ref/],
    ['a value with a colon', 'm', 'intervention', 'impact: ', 'impact: danger: ', /./],
    ['a key written twice', 'n', 'solution', 'znet:', 'name: two\nznet:', /unique|[Dd]uplicate/],
  ])('%s', async (_title, letter, kind, from, to, message) => {
    const whole = kind === 'intervention' ? PLAN : kind === 'solution' ? SOLUTION : STAFF;
    const text = changed(whole, from, to);
    const remarks = await editor.open(`${letter}-${kind}.yml`, text);
    expect(remarks.length).toBeGreaterThan(0);
    expect(remarks.map(({ message: said }) => said).join('\n')).toMatch(message);
    const line = lineOf(whole, from);
    // What is missing is shown where its parent begins.
    if (!to.startsWith('#')) {
      expect(remarks.some((each) => Math.abs(each.line - line) <= 1)).toBe(true);
    }
  });
});
