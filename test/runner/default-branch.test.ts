import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDefaultBranch } from '../../src/runner/default-branch.ts';

const folder = mkdtempSync(join(tmpdir(), 'event-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the default branch that the event tells of', () => {
  const rows: readonly (readonly [string, string, string | undefined])[] = [
    ['told', '{"ref":"refs/tags/v1","repository":{"default_branch":"trunk"}}', 'trunk'],
    ['empty', '{"repository":{"default_branch":""}}', undefined],
    ['no text', '{"repository":{"default_branch":7}}', undefined],
    ['no repository', '{"schedule":"* * * * *"}', undefined],
    ['no JSON', '{"repository":', undefined],
    ['nothing', '', undefined],
  ];
  for (const [name, text, branch] of rows) {
    test(name, () => {
      const path = join(folder, 'event.json');
      writeFileSync(path, text);
      expect(readDefaultBranch({ GITHUB_EVENT_PATH: path })).toBe(branch);
    });
  }

  test('no file', () => {
    expect(readDefaultBranch({ GITHUB_EVENT_PATH: join(folder, 'ni.json') })).toBeUndefined();
    expect(readDefaultBranch({ GITHUB_EVENT_PATH: '' })).toBeUndefined();
    expect(readDefaultBranch({})).toBeUndefined();
  });
});
