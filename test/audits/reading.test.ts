import { describe, expect, test } from 'vitest';
import { conditionHolds, isFalse, readCondition } from '../../src/audits/reading/condition.ts';
import { parseExpression, expressionPieces } from '../../src/audits/reading/expression.ts';
import { commandsIn } from '../../src/audits/reading/shell.ts';
import { alternatives, type Lookup, namesIn } from '../../src/audits/reading/values.ts';
import { mayBe, OPEN, type Scalar, type World } from '../../src/audits/reading/world.ts';

const KNOWN: Readonly<Record<string, Scalar>> = {
  'github.ref': 'refs/tags/v1',
  'github.ref_name': `v${OPEN}`,
  'github.head_ref': OPEN,
  'github.event.x': '',
  'github.run_attempt': 1,
  'github.event.forced': true,
  'github.event.none': null,
};
const WORLD: World = {
  value: (path) => KNOWN[path.join('.')],
  status: (name) => ({ success: true, failure: false, always: true })[name],
};
const says = (raw: string): boolean | null => conditionHolds(readCondition(raw), WORLD);

describe('conditions', () => {
  test.each<[string, boolean | null]>([
    ["github.ref == 'REFS/TAGS/V1'", true],
    ["github.ref != 'refs/tags/v1'", false],
    ["(github.ref == 'refs/tags/v1')", true],
    ["github.ref_name == 'v2'", null],
    ["'v2' == github.ref_name", null],
    ["'main' == github.ref_name", false],
    ["github.ref_name == 'main'", false],
    ['github.ref_name == github.head_ref', null],
    ["github.ref_name == ''", false],
    ['github.ref_name', true],
    ['github.head_ref', null],
    ['github.event.x', false],
    ['github.unheard', null],
    ["github.unheard == 'x'", null],
    ["'x' == github.unheard", null],
    ['github.run_attempt == 1', true],
    ['github.run_attempt > 0', null],
    ["github.run_attempt == '1'", true],
    ["github.run_attempt == 'x'", false],
    ['github.run_attempt == github.event.none', false],
    ['github.event.none == 0', true],
    ["github.event.none == ''", true],
    ["'' == github.event.none", true],
    ['github.event.forced == true', true],
    ['github.event.forced == 1', true],
    ['github.event.forced == github.head_ref', null],
    ['github.head_ref == github.event.forced', null],
    ['!github.event.forced', false],
    ['!github.head_ref', null],
    ['github.head_ref && github.event.forced', null],
    ['github.head_ref && github.event.x', false],
    ['github.head_ref || github.event.forced', true],
    ['github.unheard || github.event.x', null],
    ["github.event.x || ''", false],
    ['github.event.forced && github.run_attempt', true],
    ['github.head_ref || github.event.x', null],
    ['github.event.x || github.event.forced', true],
    ["contains(github.ref, 'TAGS')", true],
    ["contains(github.ref, 'heads')", false],
    ["contains(github.ref_name, 'rc')", null],
    ["contains(github.ref_name, 'v')", true],
    ['contains(github.ref, github.head_ref)', null],
    ["contains(github.run_attempt, 'v')", null],
    ['contains(github.ref, 1)', null],
    ["startsWith(github.ref, 'refs/tags/')", true],
    ["startsWith(github.ref, 'refs/heads/')", false],
    ["startsWith(github.ref_name, 'v1')", null],
    ["startsWith(github.ref_name, 'w')", false],
    ["endsWith(github.ref, '/v1')", true],
    ["endsWith(github.ref, '/v2')", false],
    ["endsWith(github.ref_name, 'rc')", null],
    ["format('{0}', github.ref)", null],
    ['hashFiles()', null],
    ['success()', true],
    ['failure()', false],
    ['always()', true],
    ['cancelled()', null],
    ['${{ failure() }} || true', true],
    ['text ${{ github.event.x }}', true],
    ['unheard.of', null],
    ['', null],
    ['${{ }}', null],
    ['${{ tomorrow() }} and more', true],
    ['1', true],
    ['0', false],
    ['null', false],
    ['false', false],
    ["github['ref'] == 'refs/tags/v1'", true],
    ["github[inputs.x] == 'refs/tags/v1'", null],
    ["github.event.commits.*.id == 'x'", null],
    ["fromJson('{}').a == 'x'", null],
    ["'it''s' == 'it''s'", true],
  ])('%s: %s', (raw, expected) => {
    expect(says(raw)).toBe(expected);
  });

  test.each<[boolean | undefined, string, boolean | null]>([
    [undefined, 'github.event.forced', null],
    [false, 'github.event.forced', false],
    [undefined, 'github.event.x', false],
  ])('where success() is %s, %s: %s', (success, raw, expected) => {
    const world: World = { ...WORLD, status: () => success };
    expect(conditionHolds(readCondition(raw), world)).toBe(expected);
  });

  test.each([
    ['false', true],
    ['FALSE', true],
    ['true', false],
    ['${{ false }}', true],
    ['${{ !false }}', false],
    ['${{ inputs.x }}', false],
  ])('%s is always false: %s', (text, expected) => {
    expect(isFalse(text)).toBe(expected);
  });

  test.each([
    [`a${OPEN}`, 'ab', true],
    [`a${OPEN}a`, 'a', false],
    [`a${OPEN}`, `x${OPEN}`, true],
  ])('%j may be %j: %s', (open, text, expected) => {
    expect(mayBe(open, text)).toBe(expected);
  });
});

describe('expressions', () => {
  test('one that is too long is none', () => {
    expect(parseExpression(`'${'a'.repeat(10_001)}'`)).toBeNull();
  });

  test.each([
    ['a ${{ b', [{ text: 'a ${{ b' }]],
    ['', []],
    ["${{ '}}' }}", [{ expression: { kind: 'literal', value: '}}' }, source: "'}}'" }]],
  ])('%j in pieces', (text, expected) => {
    expect(expressionPieces(text)).toEqual(expected);
  });
});

const LOOKUP: Lookup = (path) =>
  ({
    'inputs.env': ['test', 'prod'],
    'inputs.json': ['["a",{"b":"c","d":{}},null]', '{"e":1}', '"f"', '[', `[${OPEN}]`],
    'inputs.many': Array.from({ length: 40 }, (_, index) => `n${index}`),
  })[path.join('.')] ?? null;

describe('values', () => {
  test.each<[string, readonly string[]]>([
    ['plain', ['plain']],
    ['${{ null }}x', ['x']],
    ['${{ 1 }}', ['1']],
    ['${{ inputs.env }}-x', ['test-x', 'prod-x']],
    ['${{ inputs.unheard }}', [OPEN]],
    ['${{ tomorrow( }}', [OPEN]],
    ["${{ inputs.a && 'x' || '' }}", ['x']],
    ["${{ inputs.a == 'x' }}", ['true', 'false']],
    ['${{ !inputs.a }}', ['true', 'false']],
    ["${{ format('{0}-{1}', inputs.env, 'x') }}", ['test-x', 'prod-x']],
    ["${{ format('{0}-{1}', 'x') }}", [`x-${OPEN}`]],
    ['${{ format() }}', [OPEN]],
    ["${{ contains('a', 'b') }}", [OPEN]],
    ['${{ toJson(inputs.env) }}', ['test', 'prod']],
    ['${{ fromJson(inputs.json) }}', ['a', 'c', OPEN, 'null', '1', 'f']],
    [`\${{ fromJson('"${'a'.repeat(9_000)}"') }}`, ['a'.repeat(9_000)]],
  ])('%s', (text, expected) => {
    expect(alternatives(text, LOOKUP)).toEqual([...expected]);
  });

  test('more than anybody writes down may be anything', () => {
    const two = alternatives('${{ inputs.many }}-${{ inputs.many }}', LOOKUP);
    expect(two).toContain(`n0-${OPEN}`);
    expect(two).toHaveLength(40);
  });

  test.each([
    ['${{ secrets.PROD_HOST }}', ['prod_host']],
    ['${{ needs.a.outputs.b }} ${{ inputs.x }} ${{ vars.Y }}', ['a b', 'y']],
    ['${{ ( }}', []],
  ])('names in %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('commands of a script', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ['a "b c" \'d e\'', [['a', 'b c', 'd e']]],
    ['a; b && c | d & e', [['a'], ['b'], ['c'], ['d'], ['e']]],
    ['a # b\nc', [['a'], ['c']]],
    ['a # b', [['a']]],
    ['a \\\n  b', [['a', 'b']]],
    ['a `\r\n  b', [['a', 'b']]],
    ['a \\" b\\ c', [['a', '"', 'b c']]],
    ['a "b \\" c"', [['a', 'b \\" c']]],
    ['a "open', [['a', 'open']]],
    ['echo $(b (c) d) e', [['b'], ['c'], ['d'], ['echo', '', 'e']]],
    [
      'echo "x $(b c) y"',
      [
        ['b', 'c'],
        ['echo', 'x  y'],
      ],
    ],
    ['echo $(b', [['b'], ['echo', '']]],
    ['a ${B} c', [['a', '${B}', 'c']]],
    ['a ${B', [['a', '${B']]],
    ['a <<< b\nc', [['a'], ['c']]],
    ['a <<< "b c" d', [['a', 'd']]],
    ['$($($($($($($(a)))))))', [['']]],
  ])('%j', (script, expected) => {
    const words = commandsIn(script).map((each) => each.words);
    if (script.startsWith('$(')) expect(words.length).toBeGreaterThan(0);
    else expect(words).toEqual(expected);
  });

  test.each([
    ['cat <<END\nb\nEND\nc', ['b\n', '']],
    ["cat <<-'END'\n  b\n  END", ['  b\n']],
    ['cat <<END\nnever ends', ['never ends']],
    ['cat <<END | sh\nb\nEND', ['', 'b\n']],
    ['<<END\nb\nEND', []],
    ['a <<', ['']],
    ['bash <<< "b c"; d', ['b c', '']],
  ])('here document %j', (script, inputs) => {
    expect(commandsIn(script).map(({ input }) => input)).toEqual(inputs);
  });
});
