import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The tarball that is published, packed from a copy, and installed into an empty project without a network.

const COPIED = [
  'dist',
  'schemas',
  'action.yml',
  'release.json',
  'README.md',
  'LICENSE',
  'package.json',
];
const BIN = resolve('node_modules/.bin');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string;
};

let folder = '';
let project = '';

function run(cwd: string, path: string, command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: path, npm_config_update_notifier: 'false' },
  });
}

/** Nodes on the machine, the project's own apart; the first of each major version. */
const NODES: readonly (readonly [major: string, folder: string])[] = (process.env['PATH'] ?? '')
  .split(delimiter)
  .concat(dirname(process.execPath))
  .filter((each) => each !== '' && existsSync(join(each, 'node')))
  .map((each) => {
    const said = execFileSync(join(each, 'node'), ['--version'], { encoding: 'utf8' });
    return [said.trim().replace(/\..*/, ''), each] as const;
  })
  .filter(([major], index, all) => all.findIndex(([other]) => other === major) === index);

const npm = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((each) => existsSync(join(each, 'npm')));

describe.runIf(npm)('the package', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'packed-'));
    const source = join(folder, 'source');
    project = join(folder, 'project');
    mkdirSync(join(source, 'scripts'), { recursive: true });
    mkdirSync(project);
    for (const name of COPIED) cpSync(name, join(source, name), { recursive: true });
    const script = 'scripts/published-manifest.ts';
    cpSync(script, join(source, script));
    const before = readFileSync(join(source, 'package.json'), 'utf8');
    const path = `${BIN}${delimiter}${process.env['PATH'] ?? ''}`;
    run(source, path, 'npm', 'pack', '--pack-destination', folder);
    expect(readFileSync(join(source, 'package.json'), 'utf8')).toBe(before);
    expect(existsSync(join(source, 'package.json.whole'))).toBe(false);
    writeFileSync(join(project, 'package.json'), '{ "name": "mine", "version": "1.0.0" }\n');
    const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    run(project, path, 'npm', 'install', `../${tarball}`, '--offline', '--no-audit', '--no-fund');
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is one package, without dependencies, scripts or a Node of its own', () => {
    const installed = readdirSync(join(project, 'node_modules')).filter(
      (name) => !name.startsWith('.'),
    );
    expect(installed).toEqual(['ezdrav-intervention-gate']);
    expect(
      readdirSync(join(project, 'node_modules/.bin')).filter((name) => !name.startsWith('ezdrav')),
    ).toEqual([]);
    const inside = join(project, 'node_modules/ezdrav-intervention-gate');
    const manifest = JSON.parse(readFileSync(join(inside, 'package.json'), 'utf8')) as object;
    const forbidden = /dependencies$/i;
    expect(Object.keys(manifest).filter((key) => forbidden.test(key) || key === 'scripts')).toEqual(
      [],
    );
    expect(readdirSync(inside).sort()).toEqual(
      [
        'LICENSE',
        'README.md',
        'action.yml',
        'dist',
        'package.json',
        'release.json',
        'schemas',
      ].sort(),
    );
  });

  test.each(NODES)(
    'runs by npx on Node %s',
    (_, node) => {
      const path = `${node}${delimiter}${process.env['PATH'] ?? ''}`;
      expect(run(project, path, 'npx', '--offline', 'ezdrav', '--version').trim()).toBe(version);
    },
    60_000,
  );
});

test('there are two Nodes to try it on where the machine has an older one', () => {
  expect(NODES.map(([major]) => major)).toContain('v24');
});
