import { readFileSync, writeFileSync } from 'node:fs';

// Completes package-lock.json: `npm run lock`. Tools have a program for each platform as an optional package;
// npm omits from the lock those that are not available to the current machine, and then `npm ci` fails
// everywhere. They are added with their version, from which npm finds them elsewhere.

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export type Packages = Readonly<Record<string, Entry>>;

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Entries for the optional packages that have none, by their places. */
export function missingEntries(packages: Packages): Readonly<Record<string, object>> {
  const missing: Record<string, object> = {};
  for (const [place, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isThere(packages, place, name)) continue;
      missing[`node_modules/${name}`] = {
        version,
        ...platform(name),
        ...(dev === true && { dev }),
        optional: true,
      };
    }
  }
  return missing;
}

/** Looks where Node does: next to the package, or next to whatever contains it. */
function isThere(packages: Packages, place: string, name: string): boolean {
  if (`${place === '' ? '' : `${place}/`}node_modules/${name}` in packages) return true;
  if (place === '') return false;
  return isThere(packages, place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name);
}

/** The platform by the package's name; a name without one is a mistake. */
function platform(name: string): object {
  const words = name.split(/[/-]/);
  const system = SYSTEMS.find((each) => words.includes(each));
  const processor = PROCESSORS.find((each) => words.includes(each));
  if (system === undefined || processor === undefined) throw new Error(`which platform: ${name}?`);
  const last = words.at(-1) ?? '';
  const libc = last.startsWith('musl') ? 'musl' : last.startsWith('gnu') ? 'glibc' : null;
  return { cpu: [processor], ...(libc !== null && { libc: [libc] }), os: [system] };
}

if (process.argv[1] === import.meta.filename) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Packages };
  const packages = Object.entries({ ...lock.packages, ...missingEntries(lock.packages) });
  const sorted = packages.toSorted(([one], [other]) => one.localeCompare(other, 'en'));
  const whole = { ...lock, packages: Object.fromEntries(sorted) };
  writeFileSync('package-lock.json', `${JSON.stringify(whole, null, 2)}\n`);
}
