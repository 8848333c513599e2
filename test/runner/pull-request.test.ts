import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { ContextError } from '../../src/runner/context.ts';
import { readPullRequest } from '../../src/runner/pull-request.ts';

const HEAD = 'a'.repeat(40);
const written = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json');
  writeFileSync(path, text);
  return path;
};
const pull = (from: unknown): string =>
  JSON.stringify({
    pull_request: { number: 7, head: { sha: HEAD, repo: from }, base: { repo: { id: 1 } } },
  });
const read = (path: string, event = 'pull_request'): unknown => {
  // The library reads the process's own environment.
  vi.stubEnv('GITHUB_EVENT_NAME', event);
  vi.stubEnv('GITHUB_EVENT_PATH', path);
  return readPullRequest(process.env);
};
afterEach(() => vi.unstubAllEnvs());

test.each([
  ['its own branch', { id: 1 }, false],
  ['a fork', { id: 2 }, true],
  ['a fork that is gone', null, true],
])('from %s', (_name, from, fromFork) => {
  expect(read(written(pull(from)))).toEqual({ number: 7, head: HEAD, fromFork });
});

test('another event has none', () => {
  expect(read(written(pull(null)), 'push')).toBeNull();
});

test.each([
  ['there is no such file', '/nowhere'],
  ['no file is named', ''],
  ['the file is no JSON', written('{')],
  ['it names none', written('{}')],
  ['it has no number', written(pull(null).replace('7', '"7"'))],
])('where %s it throws, and says nothing else', (_name, path) => {
  const write = vi.spyOn(process.stdout, 'write');
  expect(() => read(path)).toThrow(ContextError);
  expect(write).not.toHaveBeenCalled();
  write.mockRestore();
});
