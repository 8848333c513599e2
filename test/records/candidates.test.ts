import { describe, expect, test } from 'vitest';
import type { TreeEntry } from '../../src/records/candidates.ts';
import { candidatePaths } from '../../src/records/candidates.ts';
import { brief } from './texts.ts';

const file = (path: string, mode = '100644', type = 'blob'): TreeEntry => ({ path, mode, type });
const FOLDERS = [
  file('.ezdrav', '040000', 'tree'),
  file('.ezdrav/interventions', '040000', 'tree'),
];

function outcome(
  listing: readonly TreeEntry[],
  named?: string,
): readonly [readonly string[], readonly string[]] {
  const { paths, diagnostics } = candidatePaths(listing, named);
  return [paths, diagnostics.map((diagnostic) => `${diagnostic.file} ${brief(diagnostic)}`)];
}

describe('the candidates of a listing', () => {
  test('one file, or many, in order', () => {
    expect(
      outcome([
        ...FOLDERS,
        file('.ezdrav/interventions/b-2.yml'),
        file('.ezdrav/interventions/a-1.yml'),
        file('.ezdrav/intervention.yml'),
      ]),
    ).toEqual([
      [
        '.ezdrav/intervention.yml',
        '.ezdrav/interventions/a-1.yml',
        '.ezdrav/interventions/b-2.yml',
      ],
      [],
    ]);
    expect(
      outcome(['a', 'b', 'c'].map((name) => file(`.ezdrav/interventions/${name}.yml`)))[0],
    ).toEqual(['a', 'b', 'c'].map((name) => `.ezdrav/interventions/${name}.yml`));
  });
  test.each(['.ezdrav/done/a.yml', '.ezdrav/solution.yml', 'x/.ezdrav/intervention.yml'])(
    'not %s',
    (path) => {
      expect(outcome([...FOLDERS, file(path)])).toEqual([
        [],
        ['.ezdrav/intervention.yml 1:1 | missing'],
      ]);
    },
  );
  test.each([
    '.ezdrav/intervention.yaml',
    '.ezdrav/Intervention.yml',
    '.ezdrav/interventions/a-1.yaml',
    '.ezdrav/interventions/a.YML',
  ])('%s has the wrong name, and the missing file says so', (path) => {
    expect(outcome([...FOLDERS, file(path)])).toEqual([
      [],
      [`.ezdrav/intervention.yml 1:1 | missing | ${path} | *.yml`],
    ]);
  });
  test.each([
    ['symlink', '120000', 'blob', ' | symlink'],
    ['executable', '100755', 'blob', ' | executable'],
    ['submodule', '160000', 'commit', ' | submodule'],
    ['directory', '040000', 'tree', ' | directory'],
    ['directory, as the tree itself writes it', '40000', 'tree', ' | directory'],
    ['group-writable', '100664', 'blob', ''],
    ['a file that is none', '100644', 'tree', ''],
  ])('%s', (_, mode, type, found) => {
    expect(
      outcome([file('.ezdrav/interventions/a.yml'), file('.ezdrav/intervention.yml', mode, type)]),
    ).toEqual([
      ['.ezdrav/interventions/a.yml'],
      [`.ezdrav/intervention.yml 1:1 | not-a-file${found}`],
    ]);
  });
  test.each([
    '.ezdrav/interventions/done/a.yml',
    '.ezdrav/interventions.yml',
    '.ezdrav/intervention.yml.bak',
    '.ezdrav/intervention.yaml.bak',
  ])('not %s, which is named', (path) => {
    expect(outcome([...FOLDERS, file(path)])).toEqual([
      [],
      [`.ezdrav/intervention.yml 1:1 | missing | ${path} | *.yml`],
    ]);
  });
  test.each(['.ezdrav', '.ezdrav/interventions'])('%s as a plain file is no candidate', (path) => {
    expect(outcome([file(path)])).toEqual([[], [`${path} 1:1 | not-a-folder`]]);
  });

  test.each(['.ezdrav', '.ezdrav/interventions'])('%s as a symlink hides candidates', (path) => {
    expect(outcome([file(path, '120000')])).toEqual([[], [`${path} 1:1 | not-a-folder | symlink`]]);
  });
  test('nothing at all', () => {
    expect(outcome([])).toEqual([[], ['.ezdrav/intervention.yml 1:1 | missing']]);
  });
});

describe('a named path', () => {
  const listing = [
    ...FOLDERS,
    file('.ezdrav/intervention.yml'),
    file('.ezdrav/interventions/a.yml'),
    file('.ezdrav/done/b.yml'),
  ];
  test('is the only candidate', () => {
    expect(outcome(listing, '.ezdrav/interventions/a.yml')).toEqual([
      ['.ezdrav/interventions/a.yml'],
      [],
    ]);
  });
  test('may be missing', () => {
    expect(outcome(listing, '.ezdrav/interventions/c.yml')).toEqual([
      [],
      ['.ezdrav/interventions/c.yml 1:1 | missing'],
    ]);
  });
  test.each([
    '',
    '/etc/passwd.yml',
    '/.ezdrav/intervention.yml',
    'x/.ezdrav/a.yml',
    '.ezdrav/../a.yml',
    'intervention.yml',
    '.ezdrav/done/b.yml',
    '.ezdrav/../.ezdrav/intervention.yml',
    '.ezdrav/interventions/../done/b.yml',
    '.ezdrav/./intervention.yml',
    '.ezdrav//intervention.yml',
    '.ezdrav\\intervention.yml',
    '.ezdrav/%2e%2e/a.yml',
    '.ezdrav/intervention.yml\0.yml',
    '.ezdrav/intervention',
    '.ezdrav/old/2026/a.yml',
    '.ezdrav/a\u202e.yml',
  ])('is refused: %j', (path) => {
    const [paths, diagnostics] = outcome(listing, path);
    expect(paths).toEqual([]);
    expect(diagnostics).toEqual([`${path} 1:1 | not-a-file | .ezdrav/*.yml`]);
  });
});
