// Builds dist/index.js and dist/cli.js from src, each one bundle with what it loads on
// demand beside it. The same sources give the same bytes on every machine.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { type CodeSplittingNameFunction, type Plugin, rolldown } from 'rolldown';
import { bundledPackages, licencesText } from './licences.ts';

const out = process.argv[2] ?? 'dist';
// A build aside may be tried while types are still wrong elsewhere; the committed one may not.
const aside = process.argv[3] !== undefined;
if (!aside) {
  const tsc = join('node_modules', '.bin', 'tsc');
  execFileSync(tsc, ['-p', 'tsconfig.build.json', '--noEmit'], { stdio: ['ignore', 2, 2] });
}
rmSync(out, { recursive: true, force: true });

const BUILTIN = '\0builtin:';

/**
 * Node's own modules are taken from the process. An `import` of one reads every export it has, and for
 * some that loads as much again: `node:crypto` its web part, `node:http` an HTTP client.
 */
const builtins: Plugin = {
  name: 'builtins',
  resolveId: (id, importer) =>
    isBuiltin(id) && importer?.startsWith('\0') === false
      ? { id: `${BUILTIN}${id}`, moduleSideEffects: false }
      : null,
  load: (id) => (id.startsWith(BUILTIN) ? builtin(id.slice(BUILTIN.length)) : null),
};

/** A module that exports of a built-in one what is asked of it, each read only where it is used. */
function builtin(name: string): string {
  const names = Object.keys(process.getBuiltinModule(name) ?? {}).filter((key) =>
    /^[a-z]\w*$/i.test(key),
  );
  return [
    `const module = process.getBuiltinModule('${name}');`,
    'export default module;',
    ...names.map((key) => `export const ${key} = /* @__PURE__ */ (() => module.${key})();`),
  ].join('\n');
}

/** What is loaded with a module: what it imports, directly or not, but for what is loaded on demand. */
function loadedWith(
  id: string,
  importsOf: (id: string) => readonly string[],
  loaded = new Set<string>(),
): ReadonlySet<string> {
  if (loaded.has(id)) return loaded;
  loaded.add(id);
  for (const imported of importsOf(id)) loadedWith(imported, importsOf, loaded);
  return loaded;
}

/**
 * Every file that is loaded costs a millisecond. So what an entry cannot do without is one file, what
 * the gate needs besides is a second, and only the rest is split by who needs it.
 */
function parts(entry: string, gate: string): CodeSplittingNameFunction {
  let known: { start: ReadonlySet<string>; judging: ReadonlySet<string> } | undefined;
  return (id, graph) => {
    const importsOf = (of: string): readonly string[] => graph.getModuleInfo(of)?.importedIds ?? [];
    known ??= { start: loadedWith(entry, importsOf), judging: loadedWith(gate, importsOf) };
    if (known.start.has(id)) return 'start';
    return known.judging.has(id) ? 'judging' : null;
  };
}

const bundled = new Set<string>();
for (const [entry, gate] of [
  ['index', 'gate'],
  ['cli', 'offline-gate'],
] as const) {
  const input = resolve('src', `${entry}.ts`);
  const bundle = await rolldown({
    input,
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    plugins: [builtins],
    // As modules, so that what nobody uses of it stays out.
    resolve: { alias: { yaml: resolve('node_modules/yaml/browser/index.js') } },
  });
  const { output } = await bundle.write({
    dir: out,
    format: 'esm',
    comments: { legal: true, annotation: false, jsdoc: false },
    entryFileNames: `${entry}.js`,
    chunkFileNames: `${entry}-[name].js`,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: 'parts', name: parts(input, resolve('src', 'modes', `${gate}.ts`)) }],
    },
  });
  const modules = output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  for (const name of bundledPackages(modules)) bundled.add(name);
}
writeFileSync(join(out, 'LICENSES.txt'), licencesText([...bundled].sort()));
writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');
