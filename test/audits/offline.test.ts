import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/calendar/instant.ts';
import {
  type DirectoryReader,
  doctorOffline,
  doctorCommand,
} from '../../src/modes/doctor/offline.ts';
import { readDirectory } from '../../src/runner/directory.ts';
import { CODEOWNERS, exampleText, WORKFLOWS } from './sound.ts';

const OPTIONS = { format: 'json', language: undefined, colour: false } as const;

/** A working tree in memory; null: something stands there that is no plain file. */
function tree(files: Readonly<Record<string, string | null>>): DirectoryReader {
  return {
    list: (folder) =>
      Object.keys(files).flatMap((path) =>
        dirname(path) === folder ? [path.slice(folder.length + 1)] : [],
      ),
    read: (path, limit) => {
      const text = files[path];
      return typeof text === 'string' && text.length <= limit
        ? new TextEncoder().encode(text)
        : null;
    },
  };
}

const EXAMPLES = Object.fromEntries(
  [...WORKFLOWS, CODEOWNERS].map(({ path, text }) => [path, text]),
);
const codes = (files: Readonly<Record<string, string | null>>): readonly string[] =>
  doctorOffline(tree(files), OPTIONS).findings.map(({ code }) => code);
const SETTINGS = ['environment.unknown', 'branch.unknown', 'tag.unknown'];

describe('doctor on a working tree', () => {
  test('the examples: only what GitHub would have to tell is open', () => {
    expect(codes(EXAMPLES)).toEqual(['production.called', ...SETTINGS]);
    // Nobody has read the central workflow: without GitHub there is no all-clear.
    expect(doctorOffline(tree(EXAMPLES), OPTIONS).exitCode).toBe(1);
    const { '.github/workflows/call-central-deploy.yml': _, ...rest } = EXAMPLES;
    expect(codes(rest)).toEqual(SETTINGS);
    expect(doctorOffline(tree(rest), OPTIONS).exitCode).toBe(0);
  });

  test('a way around the gate: exit 1', () => {
    const text = exampleText('deploy-on-tag.yml').replace(
      '      - name: Gate\n',
      '      - name: Gate\n        continue-on-error: true\n',
    );
    const { exitCode, findings } = doctorOffline(
      tree({ ...EXAMPLES, '.github/workflows/deploy-on-tag.yml': text }),
      OPTIONS,
    );
    expect(exitCode).toBe(1);
    expect(findings.map(({ code }) => code)).toContain('gate.continue-on-error');
  });

  test('nothing there at all', () => {
    expect(codes({})).toEqual(['gate.none', 'codeowners.missing', 'branch.unknown', 'tag.unknown']);
  });

  test('other files among the workflows are no workflows; one that cannot be read is unreadable', () => {
    const files = {
      ...EXAMPLES,
      '.github/workflows/README.md': 'x',
      '.github/workflows/link.yml': null,
    };
    expect(codes(files)).toEqual(['production.called', 'workflow.unreadable', ...SETTINGS]);
  });

  test.each([
    [{ '.ezdrav/solution.yml': 'version: 1\nname: eNaročanje\n' }, 'missing', 'en'],
    [
      {
        '.ezdrav/solution.yml':
          'version: 1\nname: eNaročanje\nlanguage: sl\nznet: { joined: 2024-03-01 }\n',
      },
      'present',
      'sl',
    ],
    [{ '.ezdrav/solution.yml': 'version: 2\n' }, 'unknown', 'en'],
    [{ '.ezdrav/solution.yml': null }, 'unknown', 'en'],
  ])('onboarding of %j', (files, state, language) => {
    const { text } = doctorOffline(tree(files), OPTIONS);
    const json = JSON.parse(text) as {
      onboarding: { item: string; state: string }[];
      findings: { message: string }[];
    };
    expect(json.onboarding[0]).toMatchObject({ item: 'znet.joined', state });
    const sentence = {
      en: 'No workflow runs the gate.',
      sl: 'Noben delovni tok ne zažene preverjanja.',
    }[language];
    expect(json.findings[0]?.message).toBe(sentence);
  });
});

describe('ezdrav doctor', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const made of folders.splice(0)) rmSync(made, { recursive: true });
  });

  function folder(files: Readonly<Record<string, string>>): string {
    const made = mkdtempSync(join(tmpdir(), 'ezdrav-'));
    folders.push(made);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(made, dirname(path)), { recursive: true });
      writeFileSync(join(made, path), text);
    }
    return made;
  }

  const asked = (options: Record<string, string>) => ({
    options,
    positionals: [],
    now: instantOf(0),
    colour: false,
    columns: 100,
  });

  test('reads a folder, in the language asked for', () => {
    const repo = folder(EXAMPLES);
    symlinkSync(
      join(repo, '.github/workflows/staff.yml'),
      join(repo, '.github/workflows/link.yml'),
    );
    const { text, exitCode } = doctorCommand(asked({ repo, language: 'sl' }));
    expect(exitCode).toBe(1);
    expect(text).toContain('Raven 0');
    expect(text).toContain('workflow.unreadable');
    expect(text).toContain('link.yml:1');
  });

  test('a folder that is none, a format that is none', () => {
    expect(() => doctorCommand(asked({ repo: '/nowhere' }))).toThrow('/nowhere');
    expect(() => doctorCommand(asked({ format: 'xml' }))).toThrow('bad-value');
    expect(readDirectory(folder({ 'CODEOWNERS/x': '' })).read('CODEOWNERS', 10)).toBeNull();
    expect(readDirectory(folder({ '.github': 'a file' })).list('.github')).toEqual([]);
  });
});
