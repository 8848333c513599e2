import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST } from '../support/action.ts';

// What is printed and cannot be written, the committed bundle as a process.

const FULL = '/dev/full';
const ALLOWED = ['gate', '--repo', 'examples/enarocanje', '--at', '2026-12-01T22:30'];

describe.runIf(existsSync(FULL))('a disk that is full', () => {
  test.each([[ALLOWED], [['plan', '--repo', 'examples/enarocanje', '--format', 'ics']]])(
    '%j',
    (args) => {
      const full = openSync(FULL, 'w');
      const { status, stderr } = spawnSync(process.execPath, [resolve(DIST, 'cli.js'), ...args], {
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
        env: { PATH: process.env['PATH'] },
      });
      closeSync(full);
      expect(status).toBe(2);
      expect(stderr).toContain('the disk is full');
      expect(stderr).not.toMatch(/^ +at /m);
    },
  );
});

test('whoever reads only the beginning makes no fault', () => {
  const command = `"${process.execPath}" "${resolve(DIST, 'cli.js')}" plan --days 20000 --format json | head -c 9`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect([status, stdout.slice(0, 1), stderr]).toEqual([0, '{', '']);
});
