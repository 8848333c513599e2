import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/action.ts';
import { runCommand } from '../support/command-line.ts';
import { enarocanje, exampleFile } from '../support/enarocanje.ts';

/** A finished intervention of November 2026, as a file of `done/`. */
function finished(day: number, minutes: number): string {
  const date = `2026-11-${String(day).padStart(2, '0')}`;
  return `${exampleFile('intervention.yml')
    .replace(/^id: .*$/m, `id: POSEG-2026-1${day}`)
    .replace(/start: .*$/m, `start: ${date}T20:00`)
    .replace(/end: .*$/m, `end: ${date}T23:00`)}
outcome: { started-at: ${date}T20:05, ended-at: ${date}T20:${minutes}, result: completed, downtime-minutes: ${minutes - 10} }
`;
}

const DONE = Object.fromEntries(
  [3, 4, 5, 10, 11, 12].map((day, index) => [
    `.ezdrav/done/POSEG-2026-1${day}.yml`,
    finished(day, 20 + index),
  ]),
);

interface Document {
  readonly from: string;
  readonly to: string;
  readonly figures: readonly {
    readonly id: string;
    readonly kind: string;
    readonly number?: number;
  }[];
  readonly remarks: readonly unknown[];
}

describe('ezdrav report', () => {
  test('counts finished interventions of several folders, and names what it cannot read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'figures-'));
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const [path, text] of Object.entries(DONE)) write(`one/${path}`, text);
    write('one/.ezdrav/done/broken.yml', 'id: [');
    write('two/README.md', '');
    const repos = ['--repo', join(folder, 'one'), '--repo', join(folder, 'two')];
    const span = ['--from', '2026-11-01', '--to', '2026-11-30'];
    const run = await runCommand(['report', ...repos, ...span, '--format', 'json']);
    const html = await runCommand(['report', ...repos, ...span, '--format', 'html']);
    rmSync(folder, { recursive: true });
    const document = JSON.parse(run.stdout) as Document;
    expect(run.exitCode).toBe(0);
    expect(document.figures).toContainEqual(
      expect.objectContaining({ id: 'finished', kind: 'count', number: 6 }),
    );
    expect(document.figures).toContainEqual(
      expect.objectContaining({ id: 'announced-ahead', kind: 'median' }),
    );
    expect(document.remarks).toEqual([
      { kind: 'unreadable', solution: join(folder, 'one'), path: '.ezdrav/done/broken.yml' },
    ]);
    expect([html.exitCode, html.stdout.startsWith('<!doctype html>')]).toEqual([0, true]);
  });

  test.each([
    [['--from', '2026-02-30'], 'no such day'],
    [['--from', '2026-12-01', '--to', '2026-11-01'], 'the end before the beginning'],
    [['--format', 'pdf'], 'another format'],
    [['--repo', '/nowhere/at/all'], 'no folder'],
    [['--dossiers', '/nowhere/at/all'], 'no folder of dossiers'],
  ])('%j is wrong usage: %s', async (words) => {
    expect((await runCommand(['report', ...words])).exitCode).toBe(2);
  });
});

describe('mode report', () => {
  test.each([
    ['workflow_dispatch', '2026-12-04T07:00:00Z', true],
    ['schedule', '2026-12-01T07:00:00Z', true],
    ['schedule', '2026-12-02T07:00:00Z', false],
  ])('%s at %s', async (event, now, written) => {
    const { github, repository, env } = await enarocanje({ event, now });
    repository.push({ by: 'dezurni-m', at: '2026-11-27T08:00:00Z', files: DONE });
    const run = await runAction({ env, inputs: { mode: 'report' } });
    await github.stop();
    expect(run.exitCode).toBe(0);
    expect(run.outputs['allowed']).toBe('false');
    expect(run.summary.trim() !== '').toBe(written);
    if (!written) return;
    const { from, to, figures } = run.report;
    expect([from, to]).toEqual(['2026-11-01', '2026-11-30']);
    expect(figures).toContainEqual(expect.objectContaining({ id: 'finished', number: 6 }));
    github.assertLegal();
  });

  test('what cannot be read is told, and nothing is shown', async () => {
    const { github, env } = await enarocanje({ event: 'workflow_dispatch' });
    github.fault({ on: 'graphql', kind: 500 });
    const run = await runAction({ env, inputs: { mode: 'report' } });
    await github.stop();
    expect(run.exitCode).toBe(1);
  });
});
