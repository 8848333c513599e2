import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../src/report/command-names.ts';
import { widthOf } from '../../src/report/wrapping.ts';
import { runCommand } from '../support/command-line.ts';
import { exampleFile } from '../support/enarocanje.ts';

// How the command line behaves whatever is asked of it: the committed bundle as a process.

const EXAMPLE = ['--repo', resolve('examples/enarocanje')];
const OPEN = ['--at', '2026-12-01T22:30'];
const ESCAPE = String.fromCodePoint(27);

test.each(['--version', '-V', 'version'])(
  '%s gives the version of the package and nothing else',
  async (word) => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await runCommand([word])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  },
);

test.each(COMMAND_NAMES)('help of %s, however it is asked for', async (name) => {
  const [first, ...others] = [
    await runCommand(['help', name]),
    await runCommand([name, '--help']),
    await runCommand([name, '-h', '--format', 'text']),
    await runCommand(['--help', name]),
  ];
  expect(first).toMatchObject({ exitCode: 0, stderr: '' });
  expect(first?.stdout.startsWith(`ezdrav ${name}`)).toBe(true);
  for (const other of others) expect(other).toEqual(first);
});

describe('a slip is told from what was meant', () => {
  test.each([
    [['chek'], '"check"', 'ezdrav --help'],
    [['help', 'gte'], '"gate"', 'ezdrav --help'],
    [['gate', '--intrevention', 'x'], '"--intervention"', 'ezdrav gate --help'],
    [['plan', '--fromat=ics'], '"--format"', 'ezdrav plan --help'],
    [['gate', '--environment', 'Production'], 'production | test', 'ezdrav gate --help'],
    [['letter'], 'announcement', 'ezdrav letter --help'],
    [['letter', 'anouncement', ...EXAMPLE], 'announcement', 'ezdrav letter --help'],
  ])('%j', async (args, near, help) => {
    const { exitCode, stdout, stderr } = await runCommand(args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(near);
    expect(stderr).toContain(help);
  });

  test('and nothing is guessed where nothing is near', async () => {
    expect((await runCommand(['deploy-everything'])).stderr).not.toContain('?');
  });
});

test('a verdict from files alone allows nothing, in words', async () => {
  const words = {
    en: /^WOULD BE ALLOWED \(from the files/,
    sl: /^BILO BI DOVOLJENO \(samo po datotekah/,
  };
  for (const [language, said] of Object.entries(words)) {
    expect(
      (await runCommand(['gate', ...EXAMPLE, ...OPEN, '--language', language])).stdout,
    ).toMatch(said);
  }
});

describe('widths and colours', () => {
  const SAID = [
    ['gate', ...EXAMPLE, ...OPEN],
    ['gate', ...EXAMPLE, '--at', '2026-11-20T09:00'],
    ['check', ...EXAMPLE],
    ['doctor', ...EXAMPLE],
    ['plan', ...EXAMPLE, ...OPEN],
    ['help'],
    ['help', 'letter'],
  ];
  test.each(SAID)('80 columns where nobody tells: %j', async (...args) => {
    for (const language of ['en', 'sl']) {
      const { stdout, stderr } = await runCommand([...args, '--language', language]);
      // An address stays whole, so that it can be opened.
      const shown = `${stdout}${stderr}`.replaceAll(/ ?https:\S+/g, '').split('\n');
      const wide = shown.filter((line) => widthOf(line) > 80);
      expect(wide).toEqual([]);
    }
  });

  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ NO_COLOR: '1' }, false],
  ])('in a pipe with %j', async (env, colour) => {
    const { stdout } = await runCommand(['gate', ...EXAMPLE, ...OPEN], { env });
    expect(stdout.includes(ESCAPE)).toBe(colour);
  });
});

describe('the path of an intervention as it is typed', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'typed-')));
  const repo = join(folder, 'repository');
  mkdirSync(join(repo, '.ezdrav'), { recursive: true });
  mkdirSync(join(repo, '.git'));
  mkdirSync(join(repo, 'src'));
  symlinkSync(repo, join(folder, 'linked'));
  for (const name of ['intervention.yml', 'solution.yml', 'staff.yml'] as const) {
    writeFileSync(join(repo, '.ezdrav', name), exampleFile(name));
  }
  const codes = async (cwd: string, path: string): Promise<unknown> => {
    const args = ['gate', ...OPEN, '--format', 'json', '--intervention', path];
    return JSON.parse((await runCommand(args, { cwd })).stdout)['reason-codes'];
  };
  test.each([
    ['from the root', repo, '.ezdrav/intervention.yml'],
    ['with a dot', repo, './.ezdrav/intervention.yml'],
    ['with backslashes', repo, '.ezdrav\\intervention.yml'],
    ['absolute', repo, join(repo, '.ezdrav/intervention.yml')],
    ['absolute, through a link', repo, join(folder, 'linked/.ezdrav/intervention.yml')],
    ['from a folder within', join(repo, 'src'), '../.ezdrav/intervention.yml'],
    ['from a folder within, with backslashes', join(repo, 'src'), '..\\.ezdrav\\intervention.yml'],
    ['from the root, typed in a folder within', join(repo, 'src'), '.ezdrav/intervention.yml'],
    ['by a detour', repo, '.ezdrav/../.ezdrav/intervention.yml'],
  ])('%s', async (_, cwd, path) => {
    expect(await codes(cwd, path)).toEqual([]);
  });
  test.each([
    ['beside .ezdrav', '.ezdrav/../intervention.yml'],
    ['outside', '/etc/hostname'],
    ['in another repository', resolve('examples/enarocanje/.ezdrav/intervention.yml')],
    ['a roster', '.ezdrav/staff.yml'],
  ])('not %s', async (_, path) => {
    expect(await codes(repo, path)).not.toEqual([]);
  });
});
