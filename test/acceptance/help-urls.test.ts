import { describe, expect, test, vi } from 'vitest';
import { REASON_CODES } from '../../src/rules/reason-codes.ts';
import { FURTHER } from '../strength/further-scenes.ts';
import { type Files, SCENES } from '../strength/scenes.ts';
import { runCommand } from '../support/command-line.ts';
import { exampleFile } from '../support/enarocanje.ts';

// Whatever writes JSON: a reason code in it never comes without the page that explains it.

vi.setConfig({ testTimeout: 120_000 });

const CODES: ReadonlySet<unknown> = new Set(REASON_CODES);

/** Reason codes anywhere in a document, and those that have a page beside them. */
function codesIn(value: unknown): { readonly all: Set<string>; readonly led: Set<string> } {
  const all = new Set<string>();
  const led = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node === 'string' && CODES.has(node)) all.add(node);
    if (typeof node !== 'object' || node === null) return;
    const { code, 'help-url': url }: { code?: unknown; 'help-url'?: unknown } = node;
    if (typeof code === 'string' && typeof url === 'string' && url.endsWith(`#${code}`)) {
      led.add(code);
    }
    Object.values(node).forEach(walk);
  };
  walk(value);
  return { all, led };
}

type Away = 'no-permissions' | 502 | null;
const WRONG: readonly (readonly [string, Files, Away])[] = [
  ['nothing wrong', {}, null],
  ['no permissions', {}, 'no-permissions'],
  ['GitHub away', {}, 502],
  ['no YAML', { intervention: '[', solution: '[', staff: '[' }, null],
  [
    'a slot by day',
    {
      intervention: exampleFile('intervention.yml').replace(/start: .*/, 'start: 2026-12-01T12:00'),
    },
    null,
  ],
];

describe.each([...SCENES, ...FURTHER].map((scene) => [scene.name, scene] as const))(
  'the report of %s',
  (_name, scene) => {
    test.concurrent.each(WRONG)('%s', async (_wrong, files, away) => {
      const stage = await scene.stage(files);
      if (away === 502) stage.github.fault({ on: /./, kind: 502 });
      const ran = await stage.run(
        away === 'no-permissions'
          ? { inputs: { token: stage.github.addToken('none', { permissions: {} }) } }
          : {},
      );
      await stage.github.stop();
      const { all, led } = codesIn(ran.report);
      expect([...all].filter((code) => !led.has(code))).toEqual([]);
    });
  },
);

const JSON_LINES: readonly (readonly string[])[] = [
  ['gate', '--ref', 'v0', '--at', '2026-12-01T12:00'],
  ['gate', '--ref', 'v4.12.0', '--at', '2026-12-01T12:00', '--actor', 'nihce'],
  ['check', '--at', '2026-12-01T12:00'],
  ['plan', '--at', '2026-11-30T12:00'],
  ['doctor'],
  ['report', '--from', '2026-01-01', '--to', '2026-12-31'],
];

test.each(JSON_LINES.map((line) => [line.join(' '), line] as const))('%s', async (_, line) => {
  const ended = await runCommand([...line, '--repo', 'examples/enarocanje', '--format', 'json']);
  const { all, led } = codesIn(JSON.parse(ended.stdout));
  expect([...all].filter((code) => !led.has(code))).toEqual([]);
});

test('the tester sees a code without its page', () => {
  const { all, led } = codesIn({ reasons: [{ code: 'slot.over' }], 'reason-codes': ['slot.over'] });
  expect([[...all], [...led]]).toEqual([['slot.over'], []]);
});
