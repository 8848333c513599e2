import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DIST } from '../support/action.ts';
import { exampleFile } from '../support/enarocanje.ts';

const CLI = resolve(DIST, 'cli.js');
/** `script` of util-linux gives a command a terminal of its own. */
const HAS_SCRIPT = spawnSync('script', ['--version']).status === 0;

let repo = '';
beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'bad-'));
  mkdirSync(join(repo, '.git'));
});
afterEach(() => rmSync(repo, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(repo, path)), { recursive: true });
  writeFileSync(join(repo, path), text);
}
/** Every file under the repository with what is in it. */
function everything(): Readonly<Record<string, string>> {
  const paths = readdirSync(repo, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}
const ezdrav = (...args: readonly string[]) =>
  spawnSync(process.execPath, [CLI, ...args], {
    cwd: repo,
    encoding: 'utf8',
    input: '',
    env: { PATH: process.env['PATH'] },
  });

describe('init', { timeout: 60_000 }, () => {
  it.each([
    ['half filled in', { '.ezdrav/solution.yml': 'version: 1\nname: mine\n' }],
    ['not YAML', { '.ezdrav/solution.yml': 'name: ]\n', '.ezdrav/staff.yml': '\0' }],
    ['a workflow that is no YAML', { '.github/workflows/deploy.yml': 'on: [push\njobs: {{\n' }],
    [
      'a job that deploys through a reusable workflow',
      {
        '.github/workflows/deploy.yml':
          'on: push\njobs:\n  d:\n    uses: acme/wf/.github/workflows/deploy-prod.yml@v1\n',
      },
    ],
  ])('%s: what is there stays, byte for byte', (_name, files) => {
    for (const [path, text] of Object.entries(files)) put(path, text);
    const before = everything();
    const { status } = ezdrav('init');
    expect(status).toBe(0);
    expect(everything()).toMatchObject(before);
    const [one] = Object.keys(files);
    if (one?.startsWith('.github') === true) {
      expect(readdirSync(join(repo, '.github/workflows'))).not.toContain('deploy-on-tag.yml');
    }
  });
});

describe('without answers', { timeout: 60_000 }, () => {
  it.each([
    ['new', ['new', 'v4.13.0']],
    ['urgent', ['urgent', 'v4.12.1', 'INC-2026-1']],
    ['record approval', ['record', 'approval']],
  ])('%s without a terminal writes nothing', (_name, args) => {
    put('.ezdrav/solution.yml', exampleFile('solution.yml'));
    const before = everything();
    const { status, stdout, stderr } = ezdrav(...args);
    expect(status).toBe(2);
    expect(stdout + stderr).not.toContain('at Object.');
    expect(everything()).toEqual(before);
  });

  it.skipIf(!HAS_SCRIPT).each([
    ['at once', 0],
    ['after an answer', 1],
    ['after three answers', 3],
  ])(
    '^C on a terminal, %s: nothing is written (needs script of util-linux)',
    async (_name, after) => {
      put('.ezdrav/solution.yml', exampleFile('solution.yml'));
      const before = everything();
      const child = spawn(
        'script',
        ['-qec', `"${process.execPath}" "${CLI}" new v4.13.0`, '/dev/null'],
        { cwd: repo, env: { PATH: process.env['PATH'], TERM: 'xterm' } },
      );
      let shown = '';
      let answered = 0;
      let interrupted = false;
      const ended = new Promise<number | null>((done) => child.once('exit', done));
      child.stdout.on('data', (chunk: Buffer) => {
        shown += chunk.toString('utf8');
        // One answer a question: each draws its mark anew.
        const asked = shown.split('◆').length - 1;
        if (asked <= answered || interrupted) return;
        if (answered < after) {
          answered += 1;
          child.stdin.write('Zamenjava strežniškega dela.\r');
        } else {
          interrupted = true;
          child.stdin.write('\u0003');
        }
      });
      const status = await ended;
      expect(interrupted, shown).toBe(true);
      expect(status).not.toBe(0);
      expect(everything()).toEqual(before);
    },
  );

  it.skipIf(!HAS_SCRIPT)(
    'a file that somebody changes meanwhile is not overwritten (needs script)',
    async () => {
      put('.ezdrav/solution.yml', exampleFile('solution.yml'));
      put(
        '.ezdrav/intervention.yml',
        exampleFile('intervention.yml').replace(/^announcement:[\s\S]*$/m, ''),
      );
      const args = 'record announcement --reference SD-2026-118402 --at 2026-11-26T09:12';
      const child = spawn(
        'script',
        ['-qec', `"${process.execPath}" "${CLI}" ${args}`, '/dev/null'],
        {
          cwd: repo,
          env: { PATH: process.env['PATH'], TERM: 'xterm' },
        },
      );
      let shown = '';
      let theirs = '';
      const ended = new Promise<number | null>((done) => child.once('exit', done));
      child.stdout.on('data', (chunk: Buffer) => {
        shown += chunk.toString('utf8');
        if (theirs !== '' || !shown.includes('◆')) return;
        theirs = `${readFileSync(join(repo, '.ezdrav/intervention.yml'), 'utf8')}# by somebody else\n`;
        put('.ezdrav/intervention.yml', theirs);
        child.stdin.write('y\r');
      });
      const status = await ended;
      expect(theirs, shown).not.toBe('');
      expect(status).not.toBe(0);
      expect(readFileSync(join(repo, '.ezdrav/intervention.yml'), 'utf8')).toBe(theirs);
    },
  );
});
