import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The bundler splits what is imported on demand into about fifty chunks, one for each set of imports that
// share it. Here they are joined into a few parts with meaningful names.

/** What is loaded together, and why it is separate from the rest. */
interface Part {
  readonly name: string;
  /** The imports it is for; the first row that matches a chunk takes it. */
  readonly serves: RegExp;
}

const PARTS: readonly Part[] = [
  // Both entries, before it is known what they are asked for.
  { name: 'doors', serves: /^(index|cli|ezdrav)$/ },
  // A run usually uses only one language.
  { name: 'english', serves: /locales\/en/ },
  { name: 'slovene', serves: /locales\/sl/ },
  // Any gate, on GitHub or on a working tree: files, rules, report.
  { name: 'judging', serves: /^offline\/gate$/ },
  // A gate on GitHub, and modes that judge others' runs: the API, evidence, the organisation's repository.
  {
    name: 'gate',
    serves: /^modes\/(gate|guard|resume)$|^(?:modes\/)?organisation\/(house|former-rules)$/,
  },
  // Only if GitHub has signed something.
  { name: 'signatures', serves: /jose|signature|issuer|witness/ },
  // Only if a mail has signed something: the list of public suffixes.
  { name: 'suffixes', serves: /tldts/ },
  // Only if something may be sent: the letters, SMTP.
  { name: 'mail', serves: /notifying|mail\/eml/ },
  { name: 'doctor', serves: /doctor(?:\/offline)?$/ },
  { name: 'sending', serves: /^modes\/(announce|approve|close|request|staff)$/ },
  { name: 'check', serves: /check$|^check\/signers$|^mail-knowledge$/ },
  // Only if a person is asked and files are written.
  { name: 'writing', serves: /^(init|letter|new|record|urgent)$|prompts/ },
  // What deals with many interventions.
  { name: 'overview', serves: /figures|plan|portfolio|organisation|evidence|verify|dossier/ },
  { name: 'proxy', serves: /proxy|kerberos/ },
];

/**
 * Loaded with whichever part needs it first: what three or more parts have in common, and what the gate's
 * parts have in common with one other, since a gate loads that in any case.
 */
const SHARED = 'shared';
const FEW = 2;
const OF_A_GATE: ReadonlySet<string> = new Set(['judging', 'gate']);
/** The part that is loaded before any other. */
const FIRST = 'doors';

interface Body {
  readonly ids: Set<number>;
  readonly modules: Map<string, string>;
  /** True if some of its modules were moved into the shared part. */
  shares: boolean;
}

interface Chunk {
  readonly id: number;
  readonly origins: readonly { readonly request: string }[];
}
export interface ChunkStatistics {
  readonly chunks: readonly Chunk[];
}

/** A chunk as the bundler writes it: its numbers, then its modules. */
const CHUNK =
  /^export const id = (\d+);\s*export const ids = \[([\d, ]+)\];\s*export const modules = \{\n([\s\S]*)\n\};\s*$/;
/** What precedes each module's number. */
const MODULE = /^\/\*\*\*\/ (?=\d+:$)/m;
/** Where the bundle finds a chunk's file. */
const FILE_OF = 'return "" + chunkId + ".index.js";';

/**
 * Joins the chunks in `folder`: `gate.index.js` replaces `893.index.js` and others.
 *
 * @throws {Error} if a chunk fits no part, does not look as the bundler writes it, or two have different code
 * with one number
 */
export function putTogether(folder: string, { chunks }: ChunkStatistics): void {
  const partOf = new Map<number, string>();
  const bodies = new Map<string, Body>();
  const files = readdirSync(folder).filter((name) => /^\d+\.index\.js$/.test(name));
  for (const name of files.toSorted((one, other) => parseInt(one) - parseInt(other))) {
    const id = parseInt(name);
    const text = readFileSync(join(folder, name), 'utf8');
    const [, own, ids = '', modules = ''] = CHUNK.exec(text) ?? [];
    if (own !== String(id)) throw new Error(`${name} is no chunk that could be put to others`);
    const part = partFor(chunks.find((chunk) => chunk.id === id));
    partOf.set(id, part);
    const body = bodies.get(part) ?? { ids: new Set(), modules: new Map(), shares: false };
    bodies.set(part, body);
    // A chunk may contain another one.
    for (const each of ids.split(',').map(Number)) body.ids.add(each);
    for (const [module, code] of modulesOf(modules)) {
      // Modules that several chunks share are in each of them.
      if ((body.modules.get(module) ?? code) !== code) {
        throw new Error(`module ${module} differs between the chunks of ${part}`);
      }
      body.modules.set(module, code);
    }
    rmSync(join(folder, name));
  }
  const shared = takenOut(bodies);
  if (shared.size > 0) write(folder, SHARED, `export const modules = ${objectOf(shared)};\n`);
  for (const [part, { ids, modules, shares }] of bodies) {
    const text = `export const id = ${[...ids][0]};
export const ids = ${JSON.stringify([...ids])};
export const modules = ${objectOf(modules, shares ? '...shared,' : '')};
`;
    const before = `import { modules as shared } from './${SHARED}.index.js';\n`;
    write(folder, part, shares ? before + text : text);
  }
  const main = join(folder, 'index.js');
  const text = readFileSync(main, 'utf8');
  if (!text.includes(FILE_OF)) throw new Error('the bundle does not say where its chunks lie');
  const table = JSON.stringify(Object.fromEntries(partOf));
  writeFileSync(main, text.replace(FILE_OF, `return ${table}[chunkId] + ".index.js";`));
}

/** The modules of a chunk by number, each followed by a comma. */
function modulesOf(text: string): ReadonlyMap<string, string> {
  const [before = '', ...pieces] = text.split(MODULE);
  if (before.trim() !== '') throw new Error('a chunk begins with something that is no module');
  return new Map(
    pieces.map((piece) => [
      piece.slice(0, piece.indexOf(':')),
      `/***/ ${piece.trim().replace(/,?$/, ',')}`,
    ]),
  );
}

/** Removes from the parts what is in the first of them, and returns what many of them have in common. */
function takenOut(bodies: ReadonlyMap<string, Body>): ReadonlyMap<string, string> {
  const others = [...bodies].filter(([part]) => part !== FIRST).map(([, body]) => body);
  const ofGate = [...bodies].filter(([part]) => OF_A_GATE.has(part)).map(([, body]) => body);
  for (const module of bodies.get(FIRST)?.modules.keys() ?? []) {
    for (const { modules } of others) modules.delete(module);
  }
  const shared = new Map<string, string>();
  for (const [module, code] of others.flatMap(({ modules }) => [...modules])) {
    const having = others.filter(({ modules }) => modules.has(module));
    if (having.length < FEW) continue;
    if (having.length === FEW && !having.some((body) => ofGate.includes(body))) continue;
    shared.set(module, code);
    for (const body of having) {
      body.modules.delete(module);
      body.shares = true;
    }
  }
  return shared;
}

function objectOf(modules: ReadonlyMap<string, string>, first = ''): string {
  return `{\n${[first, ...modules.values()].join('\n')}\n}`;
}

function write(folder: string, part: string, text: string): void {
  writeFileSync(join(folder, `${part}.index.js`), text);
}

function partFor(chunk: Chunk | undefined): string {
  const imports = (chunk?.origins ?? []).map(({ request }) =>
    request.replace(/^(?:\.+\/)+/, '').replace(/\.js$/, ''),
  );
  const part = PARTS.find(({ serves }) => imports.some((each) => serves.test(each)));
  if (part === undefined) {
    throw new Error(`no part of dist serves what is imported as ${imports.join(', ')}: name one`);
  }
  return part.name;
}
