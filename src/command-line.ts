import { createRequire } from 'node:module';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { instantOf } from './calendar/instant.ts';
import { type Asked, Misuse, type Told } from './modes/arguments.ts';
import type { Language } from './records/types.ts';
import { type HelpedCommand, helpText } from './report/help.ts';
import { type UsageFault, usageSentence } from './report/usage.ts';
import { FolderFault } from './runner/working-tree.ts';

interface Command {
  readonly options: ParseArgsOptionsConfig;
  readonly positionals: number;
  /** Loaded when it is asked for. */
  readonly load: () => Promise<(asked: Asked) => Told | Promise<Told>>;
}

const text = { type: 'string' } as const;
const COMMON = {
  repo: text,
  language: text,
  format: text,
  help: { type: 'boolean', short: 'h' },
} as const;

const COMMANDS: Readonly<Record<HelpedCommand, Command>> = {
  gate: {
    options: {
      ...COMMON,
      at: text,
      ref: text,
      sha: text,
      actor: text,
      environment: text,
      intervention: text,
    },
    positionals: 0,
    load: async () => (await import('./modes/offline/gate.ts')).gateOffline,
  },
  check: {
    options: { ...COMMON },
    positionals: 0,
    load: async () => (await import('./modes/offline/check.ts')).checkOffline,
  },
  plan: {
    options: { ...COMMON, at: text, days: text },
    positionals: 0,
    load: async () => (await import('./modes/offline/plan.ts')).planOffline,
  },
  init: {
    options: {
      repo: text,
      language: text,
      help: COMMON.help,
      urgent: { type: 'boolean' },
      tag: text,
      incident: text,
      reason: text,
      impact: text,
      rollback: text,
    },
    positionals: 0,
    load: async () => (await import('./modes/init.ts')).init,
  },
  letter: {
    options: {
      ...COMMON,
      intervention: text,
      ref: text,
      people: text,
      request: text,
      previous: text,
      from: text,
    },
    positionals: 1,
    load: async () => (await import('./modes/letter.ts')).letter,
  },
  doctor: {
    options: { ...COMMON },
    positionals: 0,
    load: async () => (await import('./modes/offline/doctor.ts')).doctorCommand,
  },
};

/** Runs the command line; the one place that prints and sets the exit code. Never a stack trace. */
export async function runCommandLine(): Promise<void> {
  process.exitCode = 2;
  // Whoever reads only the beginning, as `head` does, closes the pipe: that is no fault.
  process.stdout.on('error', (error) => {
    if (codeOf(error) === 'EPIPE') return;
    // An answer that could not be written is none, whatever it says.
    process.exitCode = 2;
    process.stderr.write(`${error.message}\n`);
  });
  const [name = '', ...rest] = process.argv.slice(2);
  const told = await tell(name, rest);
  const stream = told.noAnswer ? process.stderr : process.stdout;
  stream.write(told.text.endsWith('\n') ? told.text : `${told.text}\n`);
  process.exitCode = told.exitCode;
}

async function tell(name: string, rest: readonly string[]): Promise<Told> {
  const language = languageOf(rest);
  try {
    if (['', 'help', '--help', '-h'].includes(name)) {
      return { text: helpText(null, language), exitCode: name === '' ? 2 : 0 };
    }
    if (!isCommand(name)) throw new Misuse({ kind: 'unknown-command', value: name });
    const command = COMMANDS[name];
    const { values, positionals } = parsed(command, rest);
    if (values['help'] === true) return { text: helpText(name, language), exitCode: 0 };
    provideBuiltins();
    const run = await command.load();
    return await run({
      options: values,
      positionals,
      now: instantOf(Date.now()),
      colour: process.stdout.isTTY && !process.env['NO_COLOR'],
      columns: process.stdout.columns ?? 100,
    });
  } catch (error) {
    return { text: usageSentence(faultOf(error), language), exitCode: 2, noAnswer: true };
  }
}

/** Node 20 learned `process.getBuiltinModule` with 20.16; what is loaded from here on calls it. */
function provideBuiltins(): void {
  if (Reflect.has(process, 'getBuiltinModule')) return;
  Object.assign(process, { getBuiltinModule: createRequire(import.meta.url) });
}

function parsed(
  command: Command,
  args: readonly string[],
): { readonly values: Asked['options']; readonly positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: command.options,
      allowPositionals: command.positionals > 0,
      strict: true,
    });
    if (positionals.length > command.positionals) {
      throw new Misuse({ kind: 'unknown-argument', value: positionals.at(-1) ?? '' });
    }
    return { values: values as Asked['options'], positionals };
  } catch (error) {
    if (error instanceof Misuse) throw error;
    const said = error instanceof Error ? error.message : '';
    const [, option = ''] = /--([a-z-]+)/.exec(said) ?? [];
    const known = Object.hasOwn(command.options, option) ? command.options[option] : undefined;
    if (known !== undefined && codeOf(error) === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      throw new Misuse({ kind: known.type === 'string' ? 'no-value' : 'needless-value', option });
    }
    throw new Misuse({ kind: 'unknown-argument', value: /'([^']*)'/.exec(said)?.[1] ?? said });
  }
}

function faultOf(error: unknown): UsageFault {
  if (error instanceof Misuse) return error.fault;
  if (error instanceof FolderFault) return { kind: 'no-folder', value: error.message };
  const code = codeOf(error);
  if (code !== undefined && error instanceof Error && 'path' in error) {
    const why = code === 'EACCES' || code === 'EPERM' ? 'permission' : 'other';
    return { kind: 'unreadable', value: String(error.path), why };
  }
  return { kind: 'failed', value: error instanceof Error ? error.message : String(error) };
}

/** The code Node gives its own faults, such as `EACCES`. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** The language of help and faults, before anything is read. */
function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--language');
  return args.includes('--language=sl') || (at >= 0 && args[at + 1] === 'sl') ? 'sl' : 'en';
}

function isCommand(name: string): name is HelpedCommand {
  return Object.hasOwn(COMMANDS, name);
}
