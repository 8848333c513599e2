import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Writes the licences of everything in the bundles. ncc's own list is not used, because it lacks packages
// whose modules were joined.

interface Module {
  readonly nameForCondition?: string | null;
  readonly identifier?: string;
  readonly modules?: readonly Module[];
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly repository?: string | { readonly url?: string };
}

/** The part of webpack's statistics that is used. */
export interface Statistics {
  readonly modules: readonly Module[];
}

/** The table of work-free days is made from its data, so it is listed although none of its code is bundled. */
export const DATA_SOURCE = 'date-holidays';

/** Sorted names of the packages with modules in a bundle, without repeats. */
export function bundledPackages(statistics: Statistics): readonly string[] {
  const names = new Set<string>();
  const visit = (modules: readonly Module[]): void => {
    for (const { nameForCondition, identifier, modules: joined } of modules) {
      const path = nameForCondition ?? identifier ?? '';
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
      if (name !== undefined) names.add(name);
      visit(joined ?? []);
    }
  };
  visit(statistics.modules);
  return [...names].sort();
}

/**
 * The text of LICENSES.txt: each package with its version, and its licence's name and text.
 *
 * @throws {Error} if a package names no licence, or neither it nor its repository has the text
 */
export function licencesText(names: readonly string[]): string {
  const parts = names.map((name) => part(name, textOf(name, names)));
  return [
    'What is bundled in this folder, and under which licence.\n',
    ...parts,
    'The table of work-free days in these bundles is made from the data of date-holidays, which stands',
    'under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); the table stands under it too.',
    'None of the code of date-holidays is bundled. Its own notice:\n',
    part(DATA_SOURCE, textOf(DATA_SOURCE, [])),
  ].join('\n');
}

function part(name: string, text: string): string {
  const { version, license } = manifest(name);
  if (license === undefined) throw new Error(`${name} names no licence`);
  return `${'='.repeat(78)}\n${name} ${version}\n${license}\n\n${text.trim()}\n`;
}

/** The package's own text, otherwise that of a bundled package from the same repository. */
function textOf(name: string, others: readonly string[]): string {
  const source = repositoryOf(name);
  const akin = others.filter((other) => other !== name && repositoryOf(other) === source);
  for (const each of [name, ...akin]) {
    const folder = join('node_modules', each);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
    if (file !== undefined) return readFileSync(join(folder, file), 'utf8').replaceAll('\r', '');
  }
  throw new Error(`no licence text of ${name}`);
}

function repositoryOf(name: string): string {
  const { repository } = manifest(name);
  return (typeof repository === 'string' ? repository : repository?.url) ?? name;
}

function manifest(name: string): Manifest {
  const path = join('node_modules', name, 'package.json');
  if (!existsSync(path)) throw new Error(`${name} is bundled but not installed at the top`);
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}
