import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

// Tries the commands that README, docs and CONTRIBUTING tell people to type, in a clean clone of the last
// commit: `npm run try`. This repository's tests try those that need no installation.

/** The pages whose `sh` and `console` blocks are tried. */
export const PAGES = [
  'README.md',
  'README.sl.md',
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md',
  ...globSync(['docs/*.md', 'docs/sl/*.md']).toSorted(),
];

export interface DocumentedCommand {
  readonly page: string;
  readonly line: number;
  readonly text: string;
  /** By the comment after it; null without one. */
  readonly exitCode: number | null;
  /** The output shown below it in a `console` block; null if none. */
  readonly shown: string | null;
}

/** Every command of the `sh` blocks, and those after `$ ` in `console` blocks. */
export function documentedCommands(page: string, markdown: string): readonly DocumentedCommand[] {
  const found: DocumentedCommand[] = [];
  let block: string | null = null;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^\s*```(\w*)/.exec(line)?.[1];
    if (fence !== undefined) {
      block = block === null ? fence : null;
      continue;
    }
    const typed = block === 'console' ? /^\$ (.+)/.exec(line)?.[1] : line.trim();
    const last = found.at(-1);
    if (block === 'console' && typed === undefined && last !== undefined) {
      found[found.length - 1] = { ...last, shown: `${last.shown ?? ''}${line}\n` };
    }
    if (!['sh', 'console'].includes(block ?? '') || !typed || typed.startsWith('#')) continue;
    const [text = '', comment = ''] = typed.split(/\s+# /);
    const exitCode = /\bexit code (\d)\b/.exec(comment)?.[1];
    const code = exitCode === undefined ? null : Number(exitCode);
    found.push({ page, line: index + 1, text, exitCode: code, shown: null });
  }
  return found;
}

/** Returns true if it needs neither an installation nor the network. */
export function runsAtOnce({ text }: DocumentedCommand): boolean {
  return /^(?:node dist\/cli\.js|ezdrav(?! evidence| verify| plan --repo [a-z])|\.ci\/example)\b/.test(
    text,
  );
}

/** Returns true if it asks a server that is not available, or reads what only that provides. */
export function needsServer({ text }: DocumentedCommand): boolean {
  return /^(?:gh|curl|git clone|npx ezdrav|npm install|ezdrav evidence|ezdrav verify|ezdrav plan --repo \w+)\b/.test(
    text,
  );
}

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ended = new Map<string, Ran>();

/** Runs a line, once for all pages that have it. */
function ranOnce(text: string, folder: string, node: string): Ran {
  const key = [text, folder, node].join('\0');
  const run = ended.get(key) ?? ran(text, folder, node);
  ended.set(key, run);
  return run;
}

function ran(text: string, folder: string, node: string): Ran {
  const path = mkdtempSync(join(tmpdir(), 'path-'));
  const bundle = resolve(folder, 'dist', 'cli.js');
  if (existsSync(bundle)) {
    chmodSync(bundle, 0o755);
    symlinkSync(bundle, join(path, 'ezdrav'));
  }
  symlinkSync(node, join(path, 'node'));
  // Commands that write do so in a copy.
  const example = join(path, 'enarocanje');
  cpSync(join(folder, 'examples', 'enarocanje'), example, { recursive: true });
  // Pages about several solutions have a second one next to it.
  cpSync(example, join(path, 'erecept'), { recursive: true });
  const run = spawnSync('sh', ['-c', text], {
    cwd: text.startsWith('ezdrav ') ? example : folder,
    encoding: 'utf8',
    input: '',
    env: { ...process.env, PATH: `${path}${delimiter}${process.env['PATH'] ?? ''}` },
    // npm ci on a busy machine.
    timeout: 60 * 60_000,
  });
  rmSync(path, { recursive: true });
  return run;
}

/**
 * Runs a command in a folder with the repository's content; `ezdrav` is the folder's own, and is tried in the
 * shipped example. Returns what is wrong with the result; null if nothing is.
 */
export function faultOf(command: DocumentedCommand, folder: string, node: string): string | null {
  const { text, exitCode, shown } = command;
  const run = ranOnce(text, folder, node);
  const said = `${run.stdout}${run.stderr}`;
  if (exitCode !== null && run.status !== exitCode) return `exit code ${run.status}\n${said}`;
  // The gate may refuse today, but usage must never be wrong.
  const refusal = /^(?:node dist\/cli\.js|ezdrav) (?:gate|doctor)\b/.test(text);
  // A command that asks a person names its questions, because there is no terminal here.
  const asks = /^ezdrav (?:new|urgent|record)\b/.test(text) && /\bterminala?\b/.test(said);
  // The example already has its announcement and approvals, is in the future, and contains no mail.
  const awaited = /--replace\b|\.eml\b|: ezdrav record outcome\b/;
  const isThere = /^ezdrav record\b/.test(text) && awaited.test(said);
  const mayEnd = [0, ...(refusal ? [1] : []), ...(asks || isThere ? [2] : [])];
  if (exitCode === null && !mayEnd.includes(run.status ?? -1)) {
    return `exit code ${run.status}\n${said}`;
  }
  const plain = run.stdout.replace(/[^\S\n]/g, ' ');
  let from = 0;
  for (const part of excerpts(shown ?? '')) {
    const at = plain.indexOf(part, from);
    if (at < 0) return `it does not say\n${part}\nbut\n${plain}`;
    from = at + part.length;
  }
  return null;
}

/** A page may show the relevant lines in order and omit others. */
function excerpts(shown: string): readonly string[] {
  return shown
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !/^(?:…|\.\.\.)?$/.test(line));
}

/** Commands that would run the whole suite for hours: what is run instead, and why. */
const SHORTENED: Readonly<Record<string, { readonly stead: string; readonly why: string }>> = {
  'npm test': {
    stead: 'npm test -- test/rules/slot.test.ts',
    why: 'the whole suite is what CI runs; one file of it shows that the command works',
  },
  'npm run check': {
    stead: 'npm run format:check && npm run lint && npm run types',
    why: 'its last part is npm test',
  },
  'npm run all': {
    stead: 'npm run package && npm run verify:dist',
    why: 'its middle part is npm run check',
  },
};

/** Returns true for one of the scripts of package.json, or npm's own `ci`. */
export function isScript({ text }: DocumentedCommand, scripts: readonly string[]): boolean {
  return text.split(' && ').every((each) => {
    const name = /^npm (?:run )?([\w:-]+)/.exec(each)?.[1];
    return name !== undefined && (name === 'ci' || scripts.includes(name));
  });
}

function tryAll(): { readonly faults: readonly string[]; readonly said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  execFileSync('git', ['clone', '-q', '.', folder]);
  const documented = PAGES.flatMap((page) =>
    documentedCommands(page, readFileSync(join(folder, page), 'utf8')),
  );
  const commands = documented.filter(
    ({ text }, index) => documented.findIndex((other) => other.text === text) === index,
  );
  const faults: string[] = [];
  let [tried, shortened] = [0, 0];
  for (const command of commands) {
    const place = `${command.page}:${command.line}: ${command.text}`;
    if (needsServer(command)) {
      console.log(`${place}: not tried, it asks a server`);
      continue;
    }
    const shorter = SHORTENED[command.text];
    if (shorter !== undefined) shortened += 1;
    tried += 1;
    console.log(shorter === undefined ? place : `${place}: ${shorter.stead} (${shorter.why})`);
    const typed = { ...command, text: shorter?.stead ?? command.text };
    const fault = faultOf(typed, folder, process.execPath);
    if (fault !== null) faults.push(`${place}: ${fault}`);
  }
  rmSync(folder, { recursive: true });
  const said = `${commands.length} commands: ${tried} tried, ${shortened} of them shortened; ${
    commands.length - tried
  } ask a server; red: ${faults.length}`;
  return { faults, said };
}

if (process.argv[1] === import.meta.filename) {
  const { faults, said } = tryAll();
  for (const fault of faults) console.error(fault);
  console.log(said);
  if (faults.length > 0) process.exitCode = 1;
}
