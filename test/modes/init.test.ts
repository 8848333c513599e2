import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import type { CommandArgs, CommandResult } from '../../src/modes/arguments.ts';
import { init } from '../../src/modes/init.ts';
import { checkOffline } from '../../src/modes/offline/check.ts';
import { readIntervention } from '../../src/records/intervention.ts';
import { readSolution } from '../../src/records/solution.ts';
import type { Intervention, Solution } from '../../src/records/types.ts';
import { STARTERS_FILE, startersText } from '../../scripts/starter-workflows.ts';

let repo = '';
beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'init-'));
});
afterEach(() => {
  rmSync(repo, { recursive: true });
});

const NOW = '2026-12-01T02:05:40Z';
function asked(options: CommandArgs['options'], now = NOW): CommandArgs {
  const at = instantOf(Date.parse(now));
  return { options: { repo, ...options }, positionals: [], now: at, colour: false, columns: 100 };
}
const run = (options: CommandArgs['options'] = {}, now = NOW): Promise<CommandResult> =>
  init(asked(options, now));

function put(path: string, text: string): void {
  const full = join(repo, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, text);
}
const got = (path: string): string => readFileSync(join(repo, path), 'utf8');

function intervention(path: string): Intervention {
  const reading = readIntervention(path, readFileSync(join(repo, path)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.value;
}
function solution(): Solution {
  const reading = readSolution(
    '.ezdrav/solution.yml',
    readFileSync(join(repo, '.ezdrav/solution.yml')),
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.value;
}

describe('starter files', () => {
  it.each(['en', 'sl'])('are well-formed as they stand, in %s', async (language) => {
    expect((await run({ language })).exitCode).toBe(0);
    expect((await checkOffline(asked({}))).exitCode).toBe(0);
    expect(readdirSync(join(repo, '.github/workflows')).sort()).toEqual([
      'announce-on-merge.yml',
      'check-on-pull-request.yml',
      'deploy-on-tag.yml',
      'doctor.yml',
    ]);
    for (const file of ['intervention', 'solution', 'staff']) {
      expect(got(`.ezdrav/${file}.yml`)).toMatch(
        new RegExp(`^# yaml-language-server: \\$schema=https://\\S+/${file}\\.schema\\.json\n`),
      );
    }
    expect(solution().language).toBe(language);
  });

  it.each([
    ['2026-11-23T08:00:00Z', '2026-12-02T21:00:00.000Z'],
    // Over the holidays, and in summer.
    ['2026-12-21T08:00:00Z', '2026-12-30T21:00:00.000Z'],
    ['2026-07-01T08:00:00Z', '2026-07-10T20:00:00.000Z'],
  ])('written at %s propose a lawful slot from %s', async (now, start) => {
    await run({}, now);
    expect(new Date(intervention('.ezdrav/intervention.yml').schedule.start).toISOString()).toBe(
      start,
    );
  });

  it('overwrite nothing, and say so', async () => {
    put('.ezdrav/intervention.yml', 'mine');
    put('.github/workflows/doctor.yml', 'mine');
    const { text } = await run();
    expect(got('.ezdrav/intervention.yml')).toBe('mine');
    expect(got('.github/workflows/doctor.yml')).toBe('mine');
    expect(text).toContain('= .ezdrav/intervention.yml');
    const before = got('.ezdrav/solution.yml');
    const again = await run({ language: 'sl' });
    expect(again.exitCode).toBe(0);
    expect(got('.ezdrav/solution.yml')).toBe(before);
    expect(again.text).not.toMatch(/^\+/m);
  });

  it('are never written through a link', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    symlinkSync(outside, join(repo, '.ezdrav'));
    symlinkSync(join(outside, 'doctor.yml'), join(repo, 'link'));
    await run();
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  it('come with the workflows of the examples', () => {
    expect(readFileSync(STARTERS_FILE, 'utf8')).toBe(startersText());
  });
});

describe('what is found out', () => {
  const CONFIG =
    '[remote "up"]\n\turl = https://x.example/a/other\n[remote "origin"]\n\turl = git@github.com:hisa/enarocanje.git\n';

  it.each([
    [
      'the remote’s head',
      { '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/glavna/veja\n' },
      'glavna/veja',
    ],
    [
      'a packed branch',
      { '.git/packed-refs': `${'a'.repeat(40)} refs/remotes/origin/master\n` },
      'master',
    ],
    [
      'a fetched branch',
      { '.git/refs/remotes/origin/main': 'a\n', '.git/HEAD': 'ref: refs/heads/x\n' },
      'main',
    ],
    ['the present branch', { '.git/HEAD': 'ref: refs/heads/trunk\n' }, 'trunk'],
    [
      'a branch of the clone that is usual, though another is present',
      { '.git/HEAD': 'ref: refs/heads/popravek\n', '.git/refs/heads/master': 'a\n' },
      'master',
    ],
    [
      'a packed one of the clone',
      {
        '.git/HEAD': 'ref: refs/heads/popravek\n',
        '.git/packed-refs': `${'a'.repeat(40)} refs/heads/main\n`,
      },
      'main',
    ],
    [
      'a clone that keeps its branches elsewhere',
      { '.git/HEAD': 'ref: refs/heads/.invalid\n' },
      'main',
    ],
    ['nothing', { '.git/HEAD': `${'a'.repeat(40)}\n` }, 'main'],
  ])('the default branch, by %s', async (_, files, branch) => {
    put('.git/config', CONFIG);
    for (const [path, text] of Object.entries(files)) put(path, text);
    await run();
    expect(got('.github/workflows/announce-on-merge.yml')).toContain(
      `branches: [${JSON.stringify(branch)}]`,
    );
    expect(solution().name).toBe('enarocanje');
  });

  it.each([
    ['https://github.com/hisa/e-naročanje', 'e-naročanje'],
    ['ssh://git@github.example:22/hisa/a.b.git', 'a.b'],
    ['C:\\repos\\zdravje', 'zdravje'],
  ])('the name of the solution in %s is %s', async (url, name) => {
    put('.git/config', `[remote "origin"]\n  url = ${url}\n`);
    await run();
    expect(solution().name).toBe(name);
  });

  it('a worktree leads to its clone', async () => {
    put('.git', 'gitdir: store/worktrees/a\n');
    put('store/worktrees/a/commondir', '../..\n');
    put('store/worktrees/a/HEAD', 'ref: refs/heads/posebna\n');
    put('store/config', CONFIG);
    await run();
    expect(got('.github/workflows/doctor.yml')).toContain('branches: ["posebna"]');
  });

  it('without a clone the folder names it', async () => {
    await run();
    expect(solution().name).toBe(repo.split('/').at(-1));
  });
});

it('--urgent asks the same as the command that took its place, and names it', async () => {
  const told = await run({
    urgent: true,
    tag: 'v4.12.1',
    incident: 'INC-2026-7781',
    reason: 'Izpad potrjevanja e-receptov na vseh lokacijah.',
    impact: 'Pet minut brez eNaročanja.',
    rollback: 'Vrnitev na 4.12.0.',
    from: '4.12.0',
    downtime: 'true',
    yes: true,
  });
  expect(told.exitCode).toBe(0);
  expect(told.text).toContain('ezdrav urgent TAG INCIDENT');
  expect(intervention('.ezdrav/interventions/URG-INC-2026-7781.yml').urgent).toBeDefined();
});

it('takes nothing that belongs to another command', async () => {
  await expect(run({ tag: 'v1' })).rejects.toMatchObject({ fault: { kind: 'unknown-argument' } });
});

describe('beside workflows that are there', () => {
  const HOUSE = `name: Deploy
on: { push: { tags: ['v*'] } }
jobs:
  build:
    runs-on: ubuntu-latest
    steps: [{ run: make }]
  ship:
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy.sh
`;
  const ours = (): readonly string[] => readdirSync(join(repo, '.github/workflows')).sort();

  it('that deploy no second one is written, and the place of the gate is named', async () => {
    put('.github/workflows/release.yml', HOUSE);
    const { text } = await run();
    expect(ours()).not.toContain('deploy-on-tag.yml');
    expect(got('.github/workflows/release.yml')).toBe(HOUSE);
    expect(text).toContain('.github/workflows/release.yml:10');
    expect(text).not.toContain('job build');
    expect(text).toContain('uses: ezdrav/ezdrav-intervention-gate@');
    expect(text).toContain('environment: production');
  });

  it.each([
    [
      'a reusable workflow',
      'on: push\njobs:\n  deploy:\n    uses: org/x/.github/workflows/d.yml@main\n',
      'another workflow',
    ],
    ['no YAML', 'on: [push\njobs: {{{\n', 'release.yml:'],
    [
      'another name for production',
      'on: push\njobs:\n  a:\n    runs-on: x\n    environment: prod\n    steps: [{ run: ./deploy.sh }]\n',
      'job a',
    ],
  ])('%s is doubted', async (_, workflow, said) => {
    put('.github/workflows/release.yml', workflow);
    const { text } = await run();
    expect(ours()).not.toContain('deploy-on-tag.yml');
    expect(text).toContain(said);
    expect(got('.github/workflows/release.yml')).toBe(workflow);
  });

  it('that only test one is written', async () => {
    put(
      '.github/workflows/ci.yml',
      'on: push\njobs:\n  test:\n    runs-on: x\n    steps: [{ run: make test }]\n',
    );
    await run();
    expect(ours()).toContain('deploy-on-tag.yml');
  });

  it.each([
    ['resume,staff', ['deploy-on-tag.yml', 'resume.yml', 'staff.yml'], ['close-after-deploy.yml']],
    ['close', ['close-after-deploy.yml'], ['deploy-on-tag.yml']],
    ['approve', ['approve.yml', 'deploy-on-tag.yml'], ['resume.yml']],
    ['announce,check,doctor', ['announce-on-merge.yml', 'deploy-on-tag.yml'], ['approve.yml']],
  ])('--with %s', async (modes, there, not) => {
    await run({ with: modes });
    for (const name of there) expect(ours()).toContain(name);
    for (const name of not) expect(ours()).not.toContain(name);
    await expect(run({ with: 'gate' })).rejects.toMatchObject({ fault: { option: 'with' } });
  });

  it('what it writes twice is the same, and one workflow alone deploys', async () => {
    await run();
    const before = ours();
    const { text } = await run();
    expect(ours()).toEqual(before);
    expect(text).not.toMatch(/^\+/m);
    expect(got('.github/workflows/deploy-on-tag.yml')).toContain('workflow_dispatch');
  });
});
