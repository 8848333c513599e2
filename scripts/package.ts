// Builds dist/index.js and dist/cli.js from a clean build of src, each one bundle with what it loads on
// demand beside it. The same sources give the same bytes on every machine.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledPackages, licencesText, type Statistics } from './licences.ts';

const out = process.argv[2] ?? 'dist';
// The folder's name goes into the numbers of the parts: the committed dist is built from `build`.
const build = process.argv[3] ?? 'build';
const run = (command: string, ...args: readonly string[]): void => {
  execFileSync(join('node_modules', '.bin', command), args, {
    stdio: ['ignore', 2, 2],
  });
};

rmSync(build, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
// A build aside may be tried while types are still wrong elsewhere; the committed one may not.
const aside = build !== 'build';
try {
  run('tsc', '-p', 'tsconfig.build.json', '--outDir', build);
} catch (error) {
  if (!aside) throw error;
}

const bundled = new Set<string>();
// ncc names every entry index.js and its parts after that, so each entry is built apart.
for (const entry of ['index', 'cli'] as const) {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const statistics = join(folder, 'statistics.json');
  run('ncc', 'build', join(build, `${entry}.js`), '-o', folder, '--stats-out', statistics);
  const { modules } = JSON.parse(readFileSync(statistics, 'utf8')) as Statistics;
  for (const name of bundledPackages({ modules })) bundled.add(name);
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.js')) continue;
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8').replaceAll('.index.js', `.${entry}.js`);
    writeFileSync(file, text);
    cpSync(file, join(out, name.replace(/index\.js$/, `${entry}.js`)));
  }
  rmSync(folder, { recursive: true });
}
writeFileSync(join(out, 'LICENSES.txt'), licencesText([...bundled].sort()));
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');
