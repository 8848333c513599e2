// Builds dist from a clean build of src: index.js (the action) and cli.js (the command line), two entries to
// one bundle, which loads its parts on demand. The same sources give the same bytes on every machine.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type CompressOptions, minify, type MinifyOptions } from 'terser';
import { bundledPackages, licencesText, type Statistics } from './licences.ts';
import { type ChunkStatistics, putTogether } from './parts.ts';

const out = process.argv[2] ?? 'dist';
// The folder's name affects the numbers of the parts: the committed dist is built from `build`.
const build = process.argv[3] ?? 'build';
const run = (command: string, ...args: readonly string[]): void => {
  execFileSync(join('node_modules', '.bin', command), args, {
    stdio: ['ignore', 2, 2],
  });
};

/** The name of the bundle; its parts are named after what they serve, `gate.ezdrav.js`. */
const BUNDLE = 'ezdrav';
const DOORS: Readonly<Record<'index' | 'cli', string>> = {
  index: '',
  cli: '#!/usr/bin/env node\n',
};

const AS_IT_IS = { compress: false, mangle: false } as const;

rmSync(build, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
// A separate build may be tried while types are wrong elsewhere; the committed one may not.
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
  // ncc calls every entry index.js, and names its parts accordingly.
  const text = readFileSync(join(folder, name), 'utf8').replaceAll('.index.js', `.${BUNDLE}.js`);
  const code = await withoutUnused(withoutTypesOfFiles(text));
  writeFileSync(join(out, name.replace('index', BUNDLE)), await calledAtOnce(code));
}
rmSync(folder, { recursive: true });
writeFileSync(join(out, 'LICENSES.txt'), licencesText(bundledPackages({ modules })));
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');

/**
 * A library's CommonJS for Node cannot be tree-shaken; the same code as ES modules is next to it, reachable
 * only by path.
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
 * The library that writes mails contains two tables of over a thousand file types, for attachments without
 * one. Our mails have none, and the tables were a thirtieth of the download.
 *
 * @throws {Error} if only one of them is found
 */
function withoutTypesOfFiles(text: string): string {
  const tables =
    /new Map\(\[\s*\['(?:application\/acad', 'dwg'|123', 'application\/vnd)[\s\S]*?\]\);/g;
  const found = [...text.matchAll(tables)].length;
  if (found === 1) throw new Error('the tables of types of files look otherwise');
  return text.replaceAll(tables, 'new Map();');
}

/**
 * ncc marks a library's unused code but leaves it in. It is removed here, together with comments. Variables
 * within a function get short names, which saves an eighth of the download; names of functions and classes
 * and the lines stay, so that a stack trace is useful.
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
 * V8 reads a function twice unless it knows that it is called at once: first to find its end, then for its
 * content. Nearly every module of a part is called as soon as the part is loaded; parentheses tell V8, which
 * saves an eighth of a gate's time.
 *
 * @throws {Error} if anything but parentheses would change
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
 * The lines of `text`, which are those of `code` with parentheses, without indentation: one twenty-fifth less
 * to download. Template literals keep theirs.
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
