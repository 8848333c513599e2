import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ChangedMeanwhile, moveFile, replaceFile } from '../../src/runner/replacing.ts';

let folder = '';
const BEFORE = Buffer.from('before\n');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replacing-'));
  writeFileSync(join(folder, 'a.yml'), BEFORE);
});

function text(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

describe('in its place', () => {
  test('the whole file, with its permissions, and nothing beside it', () => {
    chmodSync(join(folder, 'a.yml'), 0o600);
    replaceFile(folder, 'a.yml', BEFORE, 'after\n');
    expect(text('a.yml')).toBe('after\n');
    expect(statSync(join(folder, 'a.yml')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['a.yml']);
  });

  test.each([
    ['changed meanwhile', () => writeFileSync(join(folder, 'a.yml'), 'another\n')],
    ['shorter meanwhile', () => writeFileSync(join(folder, 'a.yml'), '')],
  ])('not what was %s', (_, change) => {
    change();
    const now = text('a.yml');
    expect(() => replaceFile(folder, 'a.yml', BEFORE, 'after\n')).toThrow(ChangedMeanwhile);
    expect(text('a.yml')).toBe(now);
    expect(readdirSync(folder)).toEqual(['a.yml']);
  });

  test('not through a link, nor where nothing stands', () => {
    symlinkSync('a.yml', join(folder, 'b.yml'));
    expect(() => replaceFile(folder, 'b.yml', BEFORE, 'x')).toThrow(ChangedMeanwhile);
    expect(() => replaceFile(folder, 'c.yml', BEFORE, 'x')).toThrow(ChangedMeanwhile);
    expect(text('a.yml')).toBe('before\n');
  });

  test('not half: what cannot be put in its place leaves the old file', () => {
    writeFileSync(join(folder, `.a.yml.${process.pid}.new`), 'left by an earlier crash');
    expect(() => replaceFile(folder, 'a.yml', BEFORE, 'after\n')).toThrow(/EEXIST/);
    expect(text('a.yml')).toBe('before\n');
    // The next try has a free place.
    replaceFile(folder, 'a.yml', BEFORE, 'after\n');
    expect(text('a.yml')).toBe('after\n');
  });

  test('a key pressed meanwhile waits for the last line', () => {
    const listening = process.listenerCount('SIGINT');
    replaceFile(folder, 'a.yml', BEFORE, 'after\n');
    expect(process.listenerCount('SIGINT')).toBe(listening);
  });
});

describe('to another place', () => {
  test('with its folder', () => {
    moveFile(folder, 'a.yml', 'done/b.yml', BEFORE, 'after\n');
    expect([text('done/b.yml'), readdirSync(folder)]).toEqual(['after\n', ['done']]);
  });

  test('never over what stands there', () => {
    mkdirSync(join(folder, 'done'));
    writeFileSync(join(folder, 'done/b.yml'), 'mine\n');
    expect(() => moveFile(folder, 'a.yml', 'done/b.yml', BEFORE, 'x')).toThrow(ChangedMeanwhile);
    expect([text('done/b.yml'), text('a.yml')]).toEqual(['mine\n', 'before\n']);
  });

  test('not where the folder cannot be made', () => {
    writeFileSync(join(folder, 'done'), 'a file');
    expect(() => moveFile(folder, 'a.yml', 'done/b.yml', BEFORE, 'x')).toThrow();
    expect(text('a.yml')).toBe('before\n');
  });
});
