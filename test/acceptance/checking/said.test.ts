import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { runCommand } from '../../support/command-line.ts';
import { exampleFile } from '../../support/enarocanje.ts';
import { digestOf, OTHER_PLAN, replaced } from '../evidence/texts.ts';
import { draft, INTERVENTION, type Scene, scene, type SceneSeed } from './pull.ts';

// What approvers wrote under the pull request, and what a pinned id is, said while it can be mended.

const LINE = `/approve POSEG-2026-041 ${digestOf(draft())}`;

let open: Scene[] = [];
async function start(seed: SceneSeed): Promise<Scene> {
  const made = await scene(seed);
  made.github.user('narocnik-a', { id: 9001 });
  open.push(made);
  return made;
}
afterEach(async () => {
  for (const { github } of open) {
    github.assertLegal();
    await github.stop();
  }
  open = [];
});

describe('an approver wrote under the pull request', () => {
  it.each([
    ['the exact line, which belongs under the announcement', LINE, 'not-heard', 'elsewhere'],
    ['the line in code', `\`${LINE}\``, 'not-heard', 'in-code'],
    ['the line without its digest', '/approve POSEG-2026-041', 'not-heard', 'no-digest'],
    [
      'the line of another plan',
      `/approve POSEG-2026-041 ${digestOf(OTHER_PLAN)}`,
      'not-heard',
      'older-plan',
    ],
    ['a no', '/reject POSEG-2026-041', 'rejected', null],
  ])('%s', async (_, body, answer, why) => {
    const { run, pull, bodies } = await start({ files: { [INTERVENTION]: draft() } });
    pull.comment({ by: 'narocnik-a', body });
    const { exitCode, report, summary } = await run();
    expect(exitCode).toBe(0);
    const heard = [{ party: 'client', answer, why, by: 'narocnik-a' }];
    expect(report).toMatchObject({ valid: true, plans: [{ lawful: true, heard }] });
    expect(summary).toContain('⚠️');
    expect(bodies().filter((each) => each.includes('ezdrav:check'))).toHaveLength(1);
  });

  it.each([
    ['a stranger did', 'tujec', LINE],
    ['it is talk', 'narocnik-a', 'Kdaj začnete?'],
  ])('nothing is said where %s', async (_, by, body) => {
    const { run, pull } = await start({ files: { [INTERVENTION]: draft() } });
    pull.comment({ by, body });
    const { report } = await run();
    expect(report['plans']).toMatchObject([{ lawful: true }]);
    expect(JSON.stringify(report)).not.toContain('"heard"');
  });
});

describe('release.commit', () => {
  const pinning = (id: string): string =>
    draft((text) => replaced(text, ['  tag: v4.12.0\n', `  tag: v4.12.0\n  commit: ${id}\n`]));

  it('that is the tag object’s own id is a fault, with the commit that belongs there', async () => {
    const { repository, pull, run } = await start({ files: { 'README.md': 'novo' } });
    repository.tag('v4.12.0', { annotated: true });
    const object = repository.oid('v4.12.0');
    pull.push({ by: 'bor-k', files: { [INTERVENTION]: pinning(object) } });
    const { exitCode, report, stdout } = await run();
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ diagnostics: [{ code: 'file.tag-object' }] });
    expect(stdout).toContain('file.tag-object');
    expect(stdout).toContain(repository.commit('v4.12.0'));
  });

  it('that is the commit itself is none', async () => {
    const { repository, pull, run } = await start({ files: { 'README.md': 'novo' } });
    repository.tag('v4.12.0', { annotated: true });
    pull.push({ by: 'bor-k', files: { [INTERVENTION]: pinning(repository.commit('v4.12.0')) } });
    const { exitCode, report } = await run();
    expect([exitCode, report['diagnostics']]).toEqual([0, []]);
  });

  it.each([
    ['the tag object’s', 'refs/tags/v4.12.0', 2, ['file.tag-object']],
    ['the commit’s', 'refs/tags/v4.12.0^{commit}', 0, []],
  ])('of a clone, on the command line: %s', async (_, name, exitCode, codes) => {
    const folder = mkdtempSync(join(tmpdir(), 'clone-'));
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@y.si', ...args], {
        encoding: 'utf8',
      }).trim();
    try {
      git('init', '-q');
      git('commit', '-q', '--allow-empty', '-m', 'izdaja');
      git('tag', '-a', 'v4.12.0', '-m', 'izdaja');
      mkdirSync(join(folder, '.ezdrav'));
      const files = {
        'solution.yml': exampleFile('solution.yml'),
        'staff.yml': exampleFile('staff.yml'),
      };
      const plan = { 'intervention.yml': pinning(git('rev-parse', name)) };
      for (const [file, text] of Object.entries({ ...files, ...plan }))
        writeFileSync(join(folder, '.ezdrav', file), text);
      const args = ['check', '--repo', folder, '--format', 'json', '--at', '2026-11-24T09:00'];
      const run = await runCommand(args);
      const { diagnostics } = Diagnosed.parse(JSON.parse(run.stdout));
      expect([run.exitCode, diagnostics.map(({ code }) => code)]).toEqual([exitCode, codes]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

const Diagnosed = z.object({ diagnostics: z.array(z.object({ code: z.string() })) });
