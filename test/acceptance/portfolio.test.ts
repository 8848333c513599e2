import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/command-line.ts';
import { exampleFile } from '../support/enarocanje.ts';
import type { Document } from '../support/portfolio-document.ts';

/** The shipped intervention under another id, in another solution, on another night. */
function planned(
  id: string,
  solution: string,
  night: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const changed = exampleFile('intervention.yml')
    .replace(/^id: .*$/m, `id: ${id}`)
    .replace(/^solution: .*$/m, `solution: ${solution}`)
    .replace(/tag: .*$/m, `tag: v-${id}`)
    .replace(/start: .*$/m, `start: ${night}T22:00`)
    .replace(/end: .*$/m, `end: ${night}T23:30`);
  return `${changed}${Object.entries(more)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}`;
}

function rulesOf(name: string): string {
  return exampleFile('solution.yml').replace(/^name: .*$/m, `name: ${name}`);
}

const AT = ['--at', '2026-11-27T09:00'];

describe('ezdrav plan with several folders', () => {
  let folder = '';
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const repos = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => ['--repo', join(folder, name)]);
  const documentOf = async (...names: readonly string[]): Promise<Document> => {
    const { stdout } = await runCommand(['plan', ...repos(...names), ...AT, '--format', 'json']);
    return JSON.parse(stdout) as Document;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'portfolio-'));
    cpSync('examples/enarocanje', join(folder, 'enarocanje'), { recursive: true });
    write('erecept/.ezdrav/solution.yml', rulesOf('eRecept'));
    write(
      'erecept/.ezdrav/intervention.yml',
      planned('R-1', 'eRecept', '2026-12-01').replace(/^affects:.*$/m, 'affects: [eNaročanje]'),
    );
    write('broken/.ezdrav/solution.yml', 'version: 1\nname: [\n');
    write('broken/.ezdrav/intervention.yml', planned('B-1', 'zVEM', '2026-12-02'));
    write('empty/README.md', '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('puts them in the order of time and finds the conflict', async () => {
    const { interventions, conflicts, solutions } = await documentOf('erecept', 'enarocanje');
    expect(interventions.map(({ id }) => id)).toEqual(['R-1', 'POSEG-2026-041']);
    expect(conflicts.map(({ kinds }) => kinds)).toEqual([expect.arrayContaining(['affects'])]);
    expect(solutions.map(({ coming }) => coming)).toEqual([1, 1]);
  });

  test('the order of --repo, and one named twice, change nothing', async () => {
    const one = await documentOf('enarocanje', 'erecept', 'broken');
    expect(await documentOf('broken', 'erecept', 'enarocanje', 'erecept')).toEqual(one);
  });

  test('a broken one and an empty one hide nothing and are named', async () => {
    const run = await runCommand([
      'plan',
      ...repos('broken', 'empty', 'erecept'),
      ...AT,
      '--format',
      'json',
    ]);
    const { interventions, solutions } = JSON.parse(run.stdout) as Document;
    expect(run.exitCode).toBe(1);
    expect(interventions.map(({ id }) => id)).toEqual(['R-1', 'B-1']);
    expect(interventions[1]?.state).not.toBe('ready');
    expect(solutions.map(({ read }) => read)).toEqual([true, false, true]);
    expect(solutions[0]?.['not-known'][0]?.code).toMatch(/^file\./);
    expect(solutions[1]?.['not-known'][0]?.code).toBe('file.missing');
  });

  test.each([
    ['html', /^<!doctype html>/],
    ['ics', /^BEGIN:VCALENDAR\r\n/],
    ['text', /prihodnja posega/],
  ])('as %s', async (format, begins) => {
    const words = ['--format', format, '--language', 'sl'];
    const run = await runCommand(['plan', ...repos('enarocanje', 'erecept'), ...AT, ...words]);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch(begins);
  });

  test.each([['--days', '7'], ['--windows'], ['--format', 'pdf'], ['--repo', '/nowhere/at/all']])(
    '%s is wrong usage',
    async (...words) => {
      expect(
        (await runCommand(['plan', ...repos('enarocanje', 'erecept'), ...words])).exitCode,
      ).toBe(2);
    },
  );

  test('GitHub is not asked without a token', async () => {
    const run = await runCommand(['plan', '--repo', 'hisa/enarocanje']);
    expect([run.exitCode, run.stdout]).toEqual([2, '']);
  });
});
