import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { exampleFile } from '../support/enarocanje.ts';
import { type FakeGitHub, startGitHub } from '../support/github/index.ts';
import type { Document } from '../support/portfolio-document.ts';

const NOW = '2026-11-27T08:00:00Z';
const MEMBER = 'organisation: { repository: hisa/ezdrav, id: 4711 }';

type Env = Readonly<Record<string, string>>;
let github: FakeGitHub;
afterEach(() => github.stop());

/** So many solutions of one house, each with so many interventions, a night each. */
async function house(
  solutions: number,
  interventions: number,
  rules = '',
  organisation?: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  github = await startGitHub({ now: NOW });
  const listed = Array.from({ length: solutions }, (_, index) => ({
    name: `resitev-${String(index).padStart(3, '0')}`,
    id: 5000 + index,
  }));
  for (const { name, id } of listed) {
    const files = Array.from({ length: interventions }, (_, index): [string, string] => {
      const plan = `POSEG-${id}-${index}`;
      const night = `2026-12-${String(1 + index).padStart(2, '0')}`;
      const text = exampleFile('intervention.yml')
        .replace(/^id: .*$/m, `id: ${plan}`)
        .replace(/^solution: .*$/m, `solution: ${name}`)
        .replace(/^affects:.*$/m, 'affects: []')
        .replace(/^contact:.*\n/m, '')
        .replace(/tag: .*$/m, `tag: v-${plan}`)
        .replace(/start: .*$/m, `start: ${night}T22:00`)
        .replace(/end: .*$/m, `end: ${night}T23:30`);
      return [`.ezdrav/interventions/${plan}.yml`, text];
    });
    github.repository(`hisa/${name}`, { id }).push({
      at: '2026-11-20T08:00:00Z',
      files: {
        '.ezdrav/solution.yml': `version: 1\nname: ${name}\n${MEMBER}\n`,
        ...Object.fromEntries(files),
      },
    });
  }
  const rows = listed.map(({ name, id }) => `  - { repository: hisa/${name}, id: ${id} }\n`);
  github.repository('hisa/ezdrav', { id: 4711 }).push({
    at: '2026-11-20T08:00:00Z',
    files: organisation ?? {
      '.ezdrav/organisation.yml': `version: 1\nname: Hiša d.o.o.\n${rules}solutions:\n${rows.join('')}`,
    },
  });
  return {
    ...github.env,
    GITHUB_REPOSITORY: 'hisa/ezdrav',
    GITHUB_REPOSITORY_ID: '4711',
    GITHUB_RUN_ID: '77',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: 'a'.repeat(40),
    INPUT_TOKEN: github.token,
  };
}

const documentOf = ({ report }: Awaited<ReturnType<typeof runAction>>): Document =>
  report as unknown as Document;

describe('mode portfolio', () => {
  test('50 solutions with 200 interventions take at most 60 requests', async () => {
    const env = await house(50, 4);
    const run = await runAction({ env, inputs: { mode: 'portfolio', language: 'sl' } });
    const { interventions, solutions } = documentOf(run);
    expect(run.exitCode, run.stdout).toBe(0);
    expect([interventions.length, solutions.length]).toEqual([200, 50]);
    expect(github.requests.length).toBeLessThanOrEqual(60);
    expect(run.summary).toContain('200 prihodnjih posegov');
    expect(run.outputs['allowed']).toBe('false');
    github.assertLegal();
  });

  test('200 solutions work, and a broken and a missing one hide none of the others', async () => {
    const env = await house(200, 1);
    github
      .repository('hisa/resitev-007')
      .push({ at: '2026-11-21T08:00:00Z', files: { '.ezdrav/solution.yml': 'version: [' } });
    github.renameRepository('hisa/resitev-100', 'stara');
    github.repository('hisa/resitev-100', { id: 9999 }).push({ files: { 'README.md': 'x' } });
    github.fault({ on: /^GET \/repositories\/5100/, kind: 404 });
    const run = await runAction({ env, inputs: { mode: 'portfolio' } });
    const { interventions, solutions } = documentOf(run);
    expect(solutions).toHaveLength(200);
    expect(interventions).toHaveLength(199);
    expect(solutions.filter(({ read }) => !read).map(({ repository }) => repository)).toEqual([
      'hisa/resitev-100',
    ]);
    const broken = solutions.find(({ repository }) => repository === 'hisa/resitev-007');
    expect(broken?.['not-known'].map(({ code }) => code)).toEqual([
      expect.stringMatching(/^file\./),
    ]);
  });

  test('a freeze of the organisation is seen in every solution; page and calendar are written', async () => {
    const freeze =
      'freezes:\n  - { from: 2026-12-01T00:00, to: 2026-12-03T00:00, reason: Ustavite se }\n';
    const env = await house(3, 2, freeze);
    const folder = mkdtempSync(join(tmpdir(), 'portfolio-'));
    const inputs = { mode: 'portfolio', language: 'en' };
    const run = await runAction({ env: { ...env, RUNNER_TEMP: folder }, inputs });
    const written = ['html', 'ics'].map((end) =>
      readFileSync(join(folder, `ezdrav-portfolio.${end}`), 'utf8'),
    );
    rmSync(folder, { recursive: true });
    expect(written).toEqual([
      expect.stringMatching(/^<!doctype html>/),
      expect.stringMatching(/^BEGIN:VCALENDAR/),
    ]);
    const { interventions } = documentOf(run);
    const frozen = interventions.filter((each) => each['reason-codes'].includes('freeze.active'));
    expect(frozen).toHaveLength(6);
    expect(run.stdout).toContain('all solutions');
  });

  test('a solution that was renamed is found by its number; one that is gone is named', async () => {
    const env = await house(3, 1);
    github.renameRepository('hisa/resitev-001', 'nova');
    github.renameRepository('hisa/resitev-002', 'stara');
    github.repository('hisa/resitev-002', { id: 9999 }).push({ files: { 'README.md': 'x' } });
    github.fault({ on: /^GET \/repositories\/5002/, kind: 404 });
    const run = await runAction({ env, inputs: { mode: 'portfolio' } });
    const { solutions, remarks, interventions } = documentOf(run);
    expect(run.exitCode).toBe(1);
    expect(solutions.map(({ repository, read }) => [repository, read])).toEqual([
      ['hisa/nova', true],
      ['hisa/resitev-000', true],
      ['hisa/resitev-002', false],
    ]);
    expect(interventions).toHaveLength(2);
    expect(remarks).toContainEqual(expect.objectContaining({ kind: 'renamed' }));
  });

  describe('a token that may not read everything', () => {
    const run = async (tokens: Readonly<Record<string, string>>, env: Env) =>
      runAction({ env, inputs: { mode: 'portfolio', ...tokens } });
    const app = (permissions: Readonly<Record<string, 'read'>>, repositories: readonly number[]) =>
      github.addToken(`app-${repositories.length}`, { permissions, repositories });

    test('without deployments: read all files are shown, and what is lacking is named', async () => {
      const env = await house(3, 2);
      const token = app({ contents: 'read', metadata: 'read' }, [5000, 5001, 5002]);
      const ran = await run({ 'solutions-token': token }, env);
      const { solutions, interventions } = documentOf(ran);
      expect(interventions).toHaveLength(6);
      expect(new Set(interventions.map(({ announced }) => announced.kind))).toEqual(
        new Set(['unknown']),
      );
      for (const solution of solutions) {
        expect(solution).toMatchObject({
          read: true,
          'not-known': [{ code: 'api.forbidden', permission: 'deployments: read' }],
        });
      }
      for (const said of [ran.stdout, ran.summary]) {
        expect(said.replaceAll(/\s+/g, ' ')).toMatch(
          /resitev-001.*api\.forbidden.*deployments: read/,
        );
      }
      github.assertLegal();
    });

    test('without one of the repositories the others are shown, and that one is named', async () => {
      const env = await house(3, 2);
      const token = app({ contents: 'read', deployments: 'read' }, [5000, 5002]);
      const ran = await run({ 'solutions-token': token }, env);
      const { solutions, interventions } = documentOf(ran);
      expect(ran.exitCode).toBe(1);
      expect(interventions).toHaveLength(4);
      expect(solutions.map(({ repository, read }) => [repository, read])).toEqual([
        ['hisa/resitev-000', true],
        ['hisa/resitev-001', false],
        ['hisa/resitev-002', true],
      ]);
      expect(solutions[1]?.['not-known'].map(({ code }) => code)).toEqual(['api.forbidden']);
      for (const said of [ran.stdout, ran.summary]) {
        expect(said.replaceAll(/\s+/g, ' ')).toMatch(/resitev-001.*api\.forbidden/);
      }
      github.assertLegal();
    });

    test('the same of ezdrav plan', async () => {
      await house(2, 1);
      const token = app({ contents: 'read' }, [5001]);
      const repos = ['--repo', 'hisa/resitev-000', '--repo', 'hisa/resitev-001'];
      const env = { ...github.env, GH_TOKEN: token };
      const args = ['plan', ...repos, '--at', '2026-11-27T09:00', '--format', 'json'];
      const stdout = await new Promise<string>((resolve) => {
        execFile(
          process.execPath,
          ['dist/cli.js', ...args],
          { env: { PATH: process.env['PATH'], ...env } },
          (_error, text) => resolve(text),
        );
      });
      const { solutions } = JSON.parse(stdout) as Document;
      expect(solutions).toMatchObject([
        { read: false, 'not-known': [{ code: 'api.forbidden' }] },
        {
          read: true,
          'not-known': expect.arrayContaining([
            expect.objectContaining({ code: 'api.forbidden', permission: 'deployments: read' }),
          ]),
        },
      ]);
    });
  });

  test.each([
    ['an organisation without its file', 'README.md', 'x\n'],
    ['an invalid one', '.ezdrav/organisation.yml', 'version: 1\nname: [\n'],
  ])('%s ends as an error that says why', async (_name, path, text) => {
    const env = await house(1, 1, '', { [path]: text });
    const run = await runAction({ env, inputs: { mode: 'portfolio' } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['decision']).toBe('error');
    expect(run.stdout).toContain('organisation.yml');
  });
});

test('ezdrav plan asks GitHub for solutions and their organisation', async () => {
  await house(2, 1);
  const repos = ['--repo', 'hisa/resitev-000', '--repo', 'hisa/resitev-001'];
  const env = { ...github.env, GH_TOKEN: github.token };
  const stdout = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      ['dist/cli.js', 'plan', ...repos, '--at', '2026-11-27T09:00'],
      { env: { PATH: process.env['PATH'], ...env } },
      (_error, text) => resolve(text),
    );
  });
  expect(stdout).toMatch(/2 upcoming interventions of 2 solutions/);
  github.assertLegal();
});
