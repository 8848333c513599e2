import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { limitOf } from '../../src/modes/ezdrav-files.ts';
import { readDisk } from '../../src/modes/offline.ts';
import { diagnosticMessage } from '../../src/report/diagnostic-message.ts';
import { readWorkingTree } from '../../src/runner/working-tree.ts';
import { exampleFile } from '../support/enarocanje.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What is wrong with a working tree whose `.ezdrav` is what `write` makes of it. */
function wrongWith(
  write: (ezdrav: string) => void,
  named?: string,
): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  folders.push(folder);
  const ezdrav = join(folder, '.ezdrav');
  mkdirSync(ezdrav);
  write(ezdrav);
  const { files } = readDisk(readWorkingTree(folder, limitOf), named);
  const diagnostics = files.kind === 'invalid' ? files.diagnostics : [];
  return diagnostics.map((each) => [
    each.file,
    each.code,
    each.found,
    diagnosticMessage(each, 'en'),
  ]);
}

const sound = (ezdrav: string): void =>
  writeFileSync(join(ezdrav, 'intervention.yml'), exampleFile('intervention.yml'));

describe('a file that is none is named for what it is', () => {
  test.each(['solution.yml', 'staff.yml'])('%s as a directory', (name) => {
    const wrong = wrongWith((ezdrav) => {
      sound(ezdrav);
      mkdirSync(join(ezdrav, name));
    });
    expect(wrong).toEqual([
      [`.ezdrav/${name}`, 'file.not-a-file', 'directory', expect.stringContaining('“directory”')],
    ]);
  });

  test.each(['solution.yml', 'staff.yml'])('%s as a symbolic link', (name) => {
    const wrong = wrongWith((ezdrav) => {
      sound(ezdrav);
      symlinkSync('/etc/hostname', join(ezdrav, name));
    });
    expect(wrong).toEqual([
      [`.ezdrav/${name}`, 'file.not-a-file', 'symlink', expect.stringContaining('“symlink”')],
    ]);
  });

  test('a file too large is one', () => {
    const wrong = wrongWith((ezdrav) => {
      sound(ezdrav);
      writeFileSync(join(ezdrav, 'solution.yml'), '#'.repeat(40_000));
    });
    expect(wrong.map(([, code, found]) => [code, found])).toEqual([['file.too-large', '40000']]);
  });
});

test.each(['intervention.yml', '.ezdrav/done/a.yml', '..'])('%s may not be named', (named) => {
  const [[file, code, , message] = []] = wrongWith(sound, named);
  expect([file, code]).toEqual([named, 'file.not-a-file']);
  expect(message).toContain('inside .ezdrav/, not in done/');
});

test.each(['solution.yaml', 'Staff.yml'])('%s is refused, not passed over', (name) => {
  const meant = `.ezdrav/${name.toLowerCase().replace('yaml', 'yml')}`;
  const wrong = wrongWith((ezdrav) => {
    sound(ezdrav);
    writeFileSync(join(ezdrav, name), 'version: 1\n');
  });
  expect(wrong).toEqual([
    [`.ezdrav/${name}`, 'file.misnamed', '', expect.stringContaining(`“${meant}”`)],
  ]);
});

test('a file ending in .yaml is told how it must be called', () => {
  const [[, code, found, message] = []] = wrongWith((ezdrav) =>
    writeFileSync(join(ezdrav, 'intervention.yaml'), 'version: 1\n'),
  );
  expect([code, found]).toEqual(['file.missing', '.ezdrav/intervention.yaml']);
  expect(message).toContain('intervention.yml');
});

test.each([
  ['an empty key', ': x'],
  ['a key that looks like a telephone number', '"041 123 456": x'],
])('%s is spoken of as a key, never as the file', (_, line) => {
  const wrong = wrongWith((ezdrav) =>
    writeFileSync(
      join(ezdrav, 'intervention.yml'),
      `${exampleFile('intervention.yml')}\n${line}\n`,
    ),
  );
  const unknown = wrong.find(([, code]) => code === 'file.unknown-key');
  expect(unknown?.[3]).toContain('The key “…” is not known. Keys allowed here: “version”');
});

test.each([
  ['a tag', 'tag: v4.12.0', 'tag: v4..12', 'a name that git takes for a tag'],
  [
    'two lines',
    'id: POSEG-2026-041',
    'id: POSEG-2026-041\ntitle: "a\\nb"',
    'one line of at most 200',
  ],
])('the allowed form of %s is said in words', (_, from, to, words) => {
  const text = exampleFile('intervention.yml');
  const bare = to.includes('title') ? text.replace(/^title:.*\n/m, '') : text;
  const wrong = wrongWith((ezdrav) =>
    writeFileSync(join(ezdrav, 'intervention.yml'), bare.replace(from, to)),
  );
  expect(wrong).toHaveLength(1);
  expect(wrong[0]?.[3]).toContain(words);
});
