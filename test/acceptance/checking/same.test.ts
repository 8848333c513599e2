import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { runCommand } from '../../support/command-line.ts';
import { exampleFile } from '../../support/enarocanje.ts';
import { replaced } from '../evidence/texts.ts';
import { draft, INTERVENTION, scene, STAFF } from './pull.ts';

// What the command line says of a working tree is what the pull request with the same files is told.

const SOLUTION = '.ezdrav/solution.yml';
const NOW = '2026-11-24T08:00:00Z';
const told = z.object({
  diagnostics: z.array(
    z.object({ code: z.string(), file: z.string(), line: z.number(), column: z.number() }),
  ),
  plans: z.array(
    z.object({
      id: z.string(),
      lawful: z.boolean(),
      'reason-codes': z.array(z.string()),
      'latest-announcement': z.nullable(z.string()),
    }),
  ),
});

type Files = Readonly<Record<string, string>>;
const plan = (from: string, to: string): Files => ({
  [INTERVENTION]: draft((text) => replaced(text, [from, to])),
});
const START = 'start: 2026-12-01T22:00';
const END = 'end: 2026-12-02T02:00';

const ROWS: readonly (readonly [name: string, files: Files])[] = [
  ['a lawful plan', { [INTERVENTION]: draft() }],
  ['a start before the window', plan(START, 'start: 2026-12-01T21:00')],
  ['an end after the window', plan(END, 'end: 2026-12-02T06:30')],
  [
    'a slot of three weeks ago',
    plan(`${START}\n  ${END}`, 'start: 2026-11-03T22:00\n  end: 2026-11-04T02:00'),
  ],
  ['two nights', plan(END, 'end: 2026-12-03T02:00')],
  ['an end before the start', plan(END, 'end: 2026-12-01T20:00')],
  ['no such day', plan(START, 'start: 2026-02-30T22:00')],
  ['24:00', plan(START, 'start: 2026-12-01T24:00')],
  ['a lost text', plan('reason: ', 'reason: Popravki #12 in ')],
  ['a key that is unknown', plan('reason: ', 'reasons: ')],
  ['a tab', plan('schedule:\n', 'schedule:\n\t')],
  ['conflict markers', plan('reason: ', '<<<<<<< HEAD\nreason: ')],
  ['another solution', plan('solution: ', 'solution: drug ')],
  ['personal data', plan('reason: ', 'reason: Pokličite 041 234 567. ')],
  ['a draft', plan('version: 1\n', 'version: 1\nstatus: draft\n')],
  [
    'a file that nobody reads',
    { [INTERVENTION]: draft(), '.ezdrav/interventions/b.yaml': draft() },
  ],
  ['a misnamed file', { [INTERVENTION]: draft(), '.ezdrav/Staff.yml': exampleFile('staff.yml') }],
  [
    'two for one tag',
    {
      [INTERVENTION]: draft(),
      '.ezdrav/interventions/b.yml': draft((text) =>
        replaced(text, ['POSEG-2026-041', 'POSEG-2026-042']),
      ),
    },
  ],
  ['rules that are not valid', { [INTERVENTION]: draft(), [SOLUTION]: 'version: 1\nname: 7: 8\n' }],
  [
    'a roster with a fault',
    { [INTERVENTION]: draft(), [STAFF]: 'version: 1\nstaff: [{ ref: }]\n' },
  ],
  [
    'a freeze over the slot',
    {
      [INTERVENTION]: draft(),
      [SOLUTION]: replaced(exampleFile('solution.yml'), [
        'freezes:\n',
        'freezes:\n  - { from: 2026-11-30T00:00, to: 2026-12-04T06:00, reason: odklop }\n',
      ]),
    },
  ],
];

it.each(ROWS)('%s', { timeout: 60_000 }, async (_name, files) => {
  const { github, run } = await scene({ files, now: NOW });
  const folder = mkdtempSync(join(tmpdir(), 'same-'));
  try {
    const there: Files = {
      [SOLUTION]: exampleFile('solution.yml'),
      [STAFF]: exampleFile('staff.yml'),
      ...files,
    };
    for (const [path, text] of Object.entries(there)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const here = await runCommand(
      ['check', '--repo', folder, '--at', NOW, '--format', 'json', '--language', 'en'],
      {},
    );
    const pull = await run();
    expect(told.parse(JSON.parse(here.stdout))).toEqual(told.parse(pull.report));
    expect(here.exitCode === 0).toBe(pull.exitCode === 0);
  } finally {
    await github.stop();
    rmSync(folder, { recursive: true });
  }
});
