import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/command-line.ts';

// The command line as the first Node 20 runs it, which lacks a way to built-in modules of later ones.

const WITHOUT = 'data:text/javascript,delete%20process.getBuiltinModule';
const empty = mkdtempSync(join(tmpdir(), 'first-node-20-'));
afterAll(() => rmSync(empty, { recursive: true }));

const EXAMPLE = ['--repo', 'examples/enarocanje'];

describe('a Node without process.getBuiltinModule', () => {
  test.each([
    [['gate', ...EXAMPLE, '--at', '2026-12-01T22:30'], 0],
    [['check', ...EXAMPLE], 0],
    [['plan', ...EXAMPLE, '--at', '2026-11-23T09:00'], 0],
    [['letter', 'announcement', ...EXAMPLE], 0],
    // The example pins a commit that stands for the real one.
    [['doctor', ...EXAMPLE], 1],
    [['init', '--repo', empty], 0],
  ])('%j', async (args, exitCode) => {
    const run = await runCommand(args, { env: { NODE_OPTIONS: `--import=${WITHOUT}` } });
    expect([run.exitCode, run.stderr]).toEqual([exitCode, '']);
  });
});
