import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { COMMAND_NAMES } from '../../src/report/command-names.ts';
import { FURTHER } from '../strength/further-scenes.ts';
import { type Files, SCENES } from '../strength/scenes.ts';
import { runCommand } from '../support/command-line.ts';
import { exampleFile } from '../support/enarocanje.ts';
import { codesIn, withoutPage } from '../support/reason-pages.ts';
import { every } from '../support/sample.ts';

// Whatever writes JSON: a reason code in it never comes without the page that explains it.

vi.setConfig({ testTimeout: 120_000 });

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

const REPORTS = [...SCENES, ...FURTHER].flatMap((scene) =>
  WRONG.map(([wrong, files, away]) => [scene.name, wrong, scene, files, away] as const),
);

describe('a report, every second of them', () => {
  test.concurrent.each(every(2, REPORTS))('%s, %s', async (_name, _wrong, scene, files, away) => {
    const stage = await scene.stage(files);
    if (away === 502) stage.github.fault({ on: /./, kind: 502 });
    const ran = await stage.run(
      away === 'no-permissions'
        ? { inputs: { token: stage.github.addToken('none', { permissions: {} }) } }
        : {},
    );
    await stage.github.stop();
    expect(withoutPage(ran.report)).toEqual([]);
  });
});

const PLAN = ['--reason', 'Napaka v oddaji naročil.', '--impact', 'Nič.', '--rollback', 'Nazaj.'];
const SAID = [...PLAN, '--downtime', 'true', '--yes'];
const SLOT = [
  '--start',
  '2027-02-01T12:00',
  '--end',
  '2027-02-01T13:00',
  '--description',
  'Popravek',
];
const PHONED = ['--client', 'A-1', '--client-at', '2026-11-01T03:00', '--ict', 'A-1'];
const BEFORE = [
  '--by',
  'A-12',
  '--at',
  '2026-11-20T10:00',
  '--reference',
  'X-1',
  '--yes',
  '--replace',
];

/** Lines of each command that writes JSON, and whether a reason is among what they say. */
const LINES: Readonly<
  Record<string, readonly (readonly [readonly string[], 'reasons' | 'none'])[]>
> = {
  gate: [
    [['--ref', 'v0', '--at', '2026-12-01T12:00'], 'reasons'],
    [['--ref', 'v4.12.0', '--at', '2026-12-01T12:00', '--actor', 'nihce'], 'reasons'],
  ],
  check: [[['--at', '2026-12-01T12:00'], 'none']],
  plan: [[['--at', '2026-11-30T12:00'], 'none']],
  new: [[['v5.0.0', ...SLOT, ...SAID], 'reasons']],
  urgent: [
    [
      ['v5.0.1', 'INC-1', '--from', '1', ...PHONED, '--ict-at', '2026-11-01T03:10', ...SAID],
      'reasons',
    ],
  ],
  record: [[['approval', '--party', 'client', ...BEFORE], 'reasons']],
  doctor: [[[], 'none']],
  report: [[['--from', '2026-01-01', '--to', '2026-12-31'], 'none']],
};

/** They need a dossier: `dossier.test.ts` looks at what they write. */
const OF_A_DOSSIER = ['evidence', 'verify'];

test('every command that writes JSON is looked at', async () => {
  const writing: string[] = [];
  for (const name of COMMAND_NAMES) {
    const { stdout } = await runCommand(['help', name]);
    if (/--format .*\bjson\b/.test(stdout)) writing.push(name);
  }
  expect(writing.toSorted()).toEqual([...Object.keys(LINES), ...OF_A_DOSSIER].toSorted());
});

test.each(
  Object.entries(LINES).flatMap(([name, lines]) =>
    lines.map(([line, reasons]) => [[name, ...line].join(' '), [name, ...line], reasons] as const),
  ),
)('%s', async (_, line, reasons) => {
  const repo = mkdtempSync(join(tmpdir(), 'help-urls-'));
  cpSync('examples/enarocanje', repo, { recursive: true });
  const ended = await runCommand([...line, '--repo', repo, '--format', 'json']);
  const document: unknown = JSON.parse(ended.stdout);
  expect(codesIn(document).led.size > 0).toBe(reasons === 'reasons');
  expect(withoutPage(document)).toEqual([]);
});

test.each(['new', 'urgent', 'record'])('%s: files that are not valid', async (name) => {
  const repo = mkdtempSync(join(tmpdir(), 'help-urls-'));
  cpSync('examples/enarocanje', repo, { recursive: true });
  writeFileSync(join(repo, '.ezdrav/solution.yml'), 'version: [');
  const [[line] = [[]]] = LINES[name] ?? [];
  const ended = await runCommand([name, ...line, '--repo', repo, '--format', 'json']);
  const document = JSON.parse(ended.stdout) as { readonly diagnostics: readonly object[] };
  expect(ended.exitCode).toBe(2);
  expect(document.diagnostics[0]).toHaveProperty('help-url');
});

test('the tester sees a code without its page', () => {
  const { all, led } = codesIn({ reasons: [{ code: 'slot.over' }], 'reason-codes': ['slot.over'] });
  expect([[...all], [...led]]).toEqual([['slot.over'], []]);
});
