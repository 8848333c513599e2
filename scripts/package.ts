// Builds dist from a clean build of src: index.js (the action) and cli.js (the command line), two doors
// to one bundle, which loads what is asked for from the parts beside it. The same sources give the same
// bytes on every machine.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type CompressOptions, minify, type MinifyOptions } from 'terser';
import { bundledPackages, licencesText, type Statistics } from './licences.ts';
import { type ChunkStatistics, putTogether } from './parts.ts';

const out = process.argv[2] ?? 'dist';
// The folder's name goes into the numbers of the parts: the committed dist is built from `build`.
const build = process.argv[3] ?? 'build';
const run = (command: string, ...args: readonly string[]): void => {
  execFileSync(join('node_modules', '.bin', command), args, {
    stdio: ['ignore', 2, 2],
  });
};

/** The name of the bundle; its parts are named for what they serve, `gate.ezdrav.js`. */
const BUNDLE = 'ezdrav';
const DOORS: Readonly<Record<'index' | 'cli', string>> = {
  index: '',
  cli: '#!/usr/bin/env node\n',
};

const AS_IT_IS = { compress: false, mangle: false } as const;

rmSync(build, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
// A build aside may be tried while types are still wrong elsewhere; the committed one may not.
const aside = build !== 'build';
try {
  run('tsc', '-p', 'tsconfig.build.json', '--outDir', build);
} catch (error) {
  if (!aside) throw error;
}

takenAsModules();
const doors = Object.keys(DOORS).map(
  (door) => `export const ${door} = () => import('./${door}.js');`,
);
writeFileSync(join(build, `${BUNDLE}.js`), `${doors.join('\n')}\n`);
for (const [door, first] of Object.entries(DOORS)) {
  const text = `${first}import { ${door} } from './${BUNDLE}.js';\n\nawait ${door}();\n`;
  writeFileSync(join(out, `${door}.js`), text, { mode: first === '' ? 0o644 : 0o755 });
}

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const statistics = join(folder, 'statistics.json');
run('ncc', 'build', join(build, `${BUNDLE}.js`), '-o', folder, '--stats-out', statistics);
const { chunks, modules } = JSON.parse(readFileSync(statistics, 'utf8')) as Statistics &
  ChunkStatistics;
putTogether(folder, { chunks });
for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
  // ncc names every entry index.js, and its parts after that.
  const text = readFileSync(join(folder, name), 'utf8').replaceAll('.index.js', `.${BUNDLE}.js`);
  const code = await withoutUnused(withoutTypesOfFiles(text));
  writeFileSync(join(out, name.replace('index', BUNDLE)), await calledAtOnce(code));
}
rmSync(folder, { recursive: true });
writeFileSync(join(out, 'LICENSES.txt'), licencesText(bundledPackages({ modules })));
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');

/**
 * What a library brings for Node is CommonJS, of which the bundler can leave nothing out; the same in ES
 * modules stands beside it, under a name that only a path reaches.
 */
function takenAsModules(): void {
  for (const name of readdirSync(build, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const file = join(build, name);
    const path = relative(dirname(file), join('node_modules', 'yaml', 'browser', 'index.js'));
    const text = readFileSync(file, 'utf8');
    if (text.includes(" from 'yaml'")) {
      writeFileSync(file, text.replace(" from 'yaml'", ` from '${path}'`));
    }
  }
}

/**
 * The library that writes mails brings two tables of over a thousand types of files, for attachments
 * named without one. Our mails have none, and a thirtieth of the download was these.
 *
 * @throws {Error} where only one of them is found
 */
function withoutTypesOfFiles(text: string): string {
  const tables =
    /new Map\(\[\s*\['(?:application\/acad', 'dwg'|123', 'application\/vnd)[\s\S]*?\]\);/g;
  const found = [...text.matchAll(tables)].length;
  if (found === 1) throw new Error('the tables of types of files look otherwise');
  return text.replaceAll(tables, 'new Map();');
}

/**
 * ncc marks what of a library nobody uses, and leaves it in. Here it goes, and comments with it. Variables
 * within a function get short names, an eighth less to download; functions, classes and lines stay, so
 * that a stack trace says where it was.
 */
async function withoutUnused(text: string): Promise<string> {
  const compress: CompressOptions = {
    defaults: false,
    unused: true,
    dead_code: true,
    side_effects: true,
    evaluate: true,
    passes: 4,
  };
  return await printed(text, {
    compress,
    mangle: { module: true, keep_classnames: true, keep_fnames: true },
  });
}

/**
 * A function that V8 does not know to be called at once it reads twice: for its end, then for what it
 * does. Nearly every module of a part is called as soon as the part is loaded; parentheses say so, and
 * save an eighth of a gate's time.
 *
 * @throws {Error} where anything but parentheses would differ
 */
async function calledAtOnce(code: string): Promise<string> {
  const module = /^( \d+: )((?:\([^()]*\)|\w+) => \{$[\s\S]*?^ \})(?=,?$)/gm;
  const wrapped = code.replaceAll(module, '$1($2)');
  const flush = await notIndented(wrapped, code);
  if ((await printed(flush, AS_IT_IS)) !== code) {
    throw new Error('a module could not be told apart');
  }
  return flush;
}

/**
 * The lines of `text`, which are those of `code` with parentheses, without the spaces that lead in: one
 * twenty-fifth less to download. What stands within a template keeps them.
 */
async function notIndented(text: string, code: string): Promise<string> {
  const [lines, indented] = [text.split('\n'), code.split('\n')];
  const flush = (await printed(code, AS_IT_IS, 0)).split('\n');
  if (flush.length !== indented.length || lines.length !== indented.length) {
    throw new Error('lines went missing');
  }
  return lines
    .map((line, index) => line.slice((indented[index] ?? '').length - (flush[index] ?? '').length))
    .join('\n');
}

async function printed(
  text: string,
  making: Pick<MinifyOptions, 'compress' | 'mangle'>,
  indent: 0 | 1 = 1,
): Promise<string> {
  const { code } = await minify(text, {
    module: true,
    ecma: 2020,
    keep_classnames: true,
    keep_fnames: true,
    ...making,
    format: { comments: false, beautify: true, indent_level: indent },
  });
  if (code === undefined) throw new Error('a part of the bundle could not be read');
  return `${code}\n`;
}
