import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DIST } from '../../support/action.ts';

let repo = '';
beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'init-'));
  mkdirSync(join(repo, '.git'));
  writeFileSync(
    join(repo, '.git/config'),
    '[remote "origin"]\n\turl = git@github.com:hisa/recept.git\n',
  );
});
afterEach(() => {
  rmSync(repo, { recursive: true });
});

const ezdrav = (args: readonly string[], input = '', cwd = repo) =>
  spawnSync(process.execPath, [resolve(DIST, 'cli.js'), ...args], {
    encoding: 'utf8',
    cwd,
    input,
    env: { PATH: process.env['PATH'] },
  });

it('whoever reads only the beginning of what is printed gets no fault', () => {
  const printing = `"${process.execPath}" "${resolve(DIST, 'cli.js')}" plan --days 20000 --format json`;
  const { stderr } = spawnSync('sh', ['-c', `${printing} | head -c 1`], {
    encoding: 'utf8',
    cwd: repo,
  });
  expect(stderr).toBe('');
});

it.each([
  ['plan', '--format', 'ics'],
  ['plan', '--format', 'html'],
  ['letter', 'announcement', '--format', 'eml'],
])('%s %s %s leaves empty the file it is written into, where a file is invalid', (...args) => {
  mkdirSync(join(repo, '.ezdrav'));
  writeFileSync(join(repo, '.ezdrav/solution.yml'), 'nmae: x\n');
  const { stdout, stderr, status } = ezdrav(args);
  expect([stdout, status]).toEqual(['', 2]);
  expect(stderr).toContain('file.unknown-key');
});

describe('ezdrav init', () => {
  it('in an empty clone, then check', () => {
    const made = ezdrav(['init']);
    expect(made.status).toBe(0);
    expect(made.stdout).toContain('Next:');
    expect(ezdrav(['check']).status).toBe(0);
  });

  it('in a folder of a clone means the clone, unless that folder is named or has its own', () => {
    const deep = join(repo, 'src/main');
    mkdirSync(deep, { recursive: true });
    const made = ezdrav(['init'], '', deep);
    expect(made.status).toBe(0);
    expect(made.stdout).toContain(`+ ${join('../..', '.ezdrav/intervention.yml')}: `);
    expect(readdirSync(repo)).toContain('.ezdrav');
    expect(readdirSync(deep)).toEqual([]);
    expect(ezdrav(['check'], '', deep).status).toBe(0);
    expect(ezdrav(['init', '--repo', '.'], '', deep).status).toBe(0);
    expect(readdirSync(deep)).toContain('.ezdrav');
    writeFileSync(join(deep, '.ezdrav/solution.yml'), 'version: 1\n');
    expect(ezdrav(['check'], '', deep).status).toBe(2);
  });

  it('--urgent leads to the command of its own', () => {
    const options = ['--from', '1.0.0', '--reason', 'Izpad potrjevanja receptov povsod.'];
    const more = [
      '--impact',
      'Pet minut.',
      '--rollback',
      'Na 1.0.0.',
      '--downtime',
      'true',
      '--yes',
    ];
    const urgent = ['init', '--urgent', '--tag', 'v1.0.1', '--incident', 'INC-7'];
    const made = ezdrav([...urgent, ...options, ...more]);
    expect(made.status).toBe(0);
    expect(made.stdout).toContain('ezdrav urgent TAG INCIDENT');
    expect(readdirSync(join(repo, '.ezdrav/interventions'))).toEqual(['URG-INC-7.yml']);
    const gate = ezdrav(['gate', '--ref', 'v1.0.1', '--format', 'json']);
    expect(JSON.parse(gate.stdout)).toMatchObject({
      'reason-codes': [
        'approval.client-missing',
        'approval.ezdrav-ict-missing',
        'urgent.not-notified',
      ],
    });
  });

  it('--urgent with nobody at the terminal ends, and names the options', () => {
    const made = ezdrav(['init', '--urgent', '--tag', 'v1.0.1', '--incident', 'INC-7']);
    expect(made.status).toBe(2);
    expect(made.stderr).toContain('--reason TEXT');
  });
});
