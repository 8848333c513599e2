import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { LETTER_KINDS } from '../../src/letters/letter.ts';
import { COMMAND_NAMES, type CommandName } from '../../src/report/command-names.ts';
import { SCENES } from '../strength/scenes.ts';
import { runCommand } from '../support/command-line.ts';
import { exampleFile } from '../support/enarocanje.ts';
import { notSlovene } from '../support/slovene.ts';
import { every } from '../support/sample.ts';

// What else a person reads in Slovene: letters, runs that are cancelled, and each command of the built
// command line, in a directory as it should be and in one where something is wrong: of those every tenth line,
// all with `FULL=1`.

vi.setConfig({ testTimeout: 120_000 });

const foreign = (...texts: readonly string[]): string =>
  texts.flatMap((text) => notSlovene(text)).join('\n');

describe('letters', () => {
  const letters = globSync('test/letters/golden/*.txt');

  test.each(letters)('%s', (path) => {
    expect(foreign(readFileSync(path, 'utf8'))).toBe('');
  });

  test('every kind is among them', () => {
    const missing = LETTER_KINDS.filter((kind) => !letters.some((path) => path.includes(kind)));
    expect(missing).toEqual([]);
  });
});

describe('cancelled runs', () => {
  test.each(SCENES.map((scene) => [scene.name, scene] as const))('%s', async (_name, scene) => {
    const stage = await scene.stage();
    const asked = new Promise<void>((heard) => {
      stage.github.onRequest(() => {
        heard();
      });
    });
    const ran = await stage.run({
      inputs: { language: 'sl' },
      signal: { name: 'SIGTERM', after: asked },
    });
    await stage.github.stop();
    const log = ran.stdout.replace(/^::[a-z-]+[^:\n]*::/gm, '').replaceAll('%0A', '\n');
    const texts = [log, ran.stderr, ran.summary].map((text) =>
      text.replaceAll(stage.github.serverUrl, 'https://x'),
    );
    expect(foreign(...texts)).toBe('');
  });
});

/** A directory for one command, which may write into it. */
function directory(files: Readonly<Record<string, string>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'slovene-'));
  cpSync('examples/enarocanje', path, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

const intervention = (from: RegExp, to: string): Readonly<Record<string, string>> => ({
  '.ezdrav/intervention.yml': exampleFile('intervention.yml').replace(from, to),
});
const ALL = (text: string): Readonly<Record<string, string>> => ({
  '.ezdrav/intervention.yml': text,
  '.ezdrav/solution.yml': text,
  '.ezdrav/staff.yml': text,
});

const DIRECTORIES: readonly (readonly [string, () => string])[] = [
  ['as it should be', () => directory()],
  ['no files at all', () => mkdtempSync(join(tmpdir(), 'slovene-'))],
  ['no YAML', () => directory(ALL('version: [1\n\tid: {\n'))],
  ['unknown keys and wrong types', () => directory(ALL('version: 1\nnekaj: 2\nid: 7\nstaff: 3\n'))],
  ['a value with a colon', () => directory(intervention(/impact: .*\n/, 'impact: nič: skoraj\n'))],
  ['a slot by day', () => directory(intervention(/start: .*/, 'start: 2026-12-01T12:00'))],
  ['no such day', () => directory(intervention(/start: .*/, 'start: 2026-11-31T22:00'))],
  ['finished', () => directory(intervention(/status: planned/, 'status: completed'))],
  ['two of one tag', () => directory({ '.ezdrav/drugi.yml': exampleFile('intervention.yml') })],
  ['a file for a folder', () => directory({ '.ezdrav/done': 'x' })],
];

const AT = ['--at', '2026-12-01T22:30'];
const TAG = 'v4.12.0';
const NEW = ['--reason', 'Napaka v oddaji naročil.', '--impact', 'Naročanje ne bo na voljo.'];
const LINES: Readonly<Record<CommandName, readonly (readonly string[])[]>> = {
  gate: [['--ref', TAG, ...AT], AT, ['--ref', 'v0', ...AT]],
  check: [[], AT],
  plan: [[], ['--days', '40', ...AT], ['--days', '40', '--windows']],
  init: [[], ['--with', 'resume,close,staff'], ['--organisation'], ['--urgent', '--tag', TAG]],
  new: [['v5.0.0', '--yes', ...NEW, '--rollback', 'Prejšnja različica.', '--downtime', '30'], []],
  urgent: [['v5.0.1', 'INC-2026-1', '--yes', ...NEW, '--rollback', 'Prejšnja različica.'], []],
  record: [
    ['announcement', '--at', '2026-11-26T09:12', '--reference', 'SD-2026-118402', '--yes'],
    ['approval', '--party', 'client', '--by', 'A-12', '--reference', 'ZAP-1', '--yes'],
    ['rejection', '--party', 'client', '--by', 'A-12', '--reference', 'ZAP-1', '--yes'],
    ['notification', '--at', '2026-12-01T21:00', '--yes'],
    ['outcome', '--result', 'completed', '--started', '2026-12-01T22:04', '--yes'],
    ['outcome', '--result', 'odlično'],
    ['left', 'O-017', '--at', '2026-12-01', '--yes'],
    ['revocation', 'O-017', '--notified', '2026-12-01T10:00', '--yes'],
    ['account', 'O-017', '--requested', '2026-12-01', '--yes'],
    ['review', '--held', '2026-12-05', '--yes'],
    ['nekaj'],
  ],
  letter: [...LETTER_KINDS.map((kind) => [kind]), ['revocation', '--ref', 'O-017'], ['pismo']],
  doctor: [[]],
  report: [['--from', '2026-01-01', '--to', '2026-12-31'], []],
  evidence: [['POSEG-2026-041'], []],
  verify: [['/nowhere/at/all.zip'], ['README.md'], ['.'], []],
};

const TYPED = DIRECTORIES.flatMap(([name, made]) =>
  COMMAND_NAMES.flatMap((command) =>
    LINES[command].map(
      (line) => [name, [command, ...line].join(' '), made, command, line] as const,
    ),
  ),
);

describe('the command line in a directory', () => {
  test.concurrent.each(every(10, TYPED))('%s: %s', async (_name, _typed, made, command, line) => {
    const repo = command === 'verify' ? [] : ['--repo', made()];
    const ended = await runCommand([command, ...line, ...repo, '--language', 'sl'], {
      cwd: resolve('.'),
    });
    const said = [ended.stdout, ended.stderr].map((text) => text.replaceAll(tmpdir(), ''));
    expect(foreign(...said)).toBe('');
    expect(ended.exitCode).toBeLessThanOrEqual(2);
  });
});
