import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { instantOf } from './calendar/instant.ts';
import { causeOf } from './faults/cause.ts';
import { tellMaintainers } from './faults/maintainers.ts';
import { type CommandArgs, UsageError, type CommandResult } from './modes/arguments.ts';
import { type Command, COMMANDS } from './modes/commands.ts';
import { VERSIONS } from './modes/versions.ts';
import { nearestKey } from './records/nearest-key.ts';
import type { Language } from './records/types.ts';
import { loadLanguage } from './report/language.ts';
import { COMMAND_NAMES, type CommandName } from './report/command-names.ts';
import { helpText } from './report/help.ts';
import { faultSentence, type UsageFault, usageSentence } from './report/usage.ts';
import { askerAt } from './runner/asker.ts';
import { lookOf } from './runner/terminal-look.ts';
import { FolderError } from './runner/working-tree.ts';

const HELP = ['help', '--help', '-h'];
const VERSION = ['version', '--version', '-V'];

/** Runs the command line; the only place that prints and sets the exit code. Never prints a stack trace. */
export async function runCommandLine(): Promise<void> {
  process.exitCode = 2;
  // A reader such as `head` closes the pipe early; that is not a fault.
  process.stdout.on('error', (error) => {
    if (codeOf(error) === 'EPIPE') return;
    // An answer that could not be written counts as none.
    process.exitCode = 2;
    tellMaintainers('output', error);
    const fault = { kind: 'failed', cause: causeOf(error) } as const;
    process.stderr.write(`${faultSentence(fault, languageOf(process.argv))}\n`);
  });
  const [name = '', ...rest] = process.argv.slice(2);
  const result = await tell(name, rest);
  const stream = result.noAnswer ? process.stderr : process.stdout;
  stream.write(result.text.endsWith('\n') ? result.text : `${result.text}\n`);
  process.exitCode = result.exitCode;
}

async function tell(name: string, rest: readonly string[]): Promise<CommandResult> {
  const language = languageOf(rest);
  await loadLanguage(language);
  const look = lookOf(process.stdout, process.env);
  const help = (about: CommandName | null): string => helpText(about, language, look.columns);
  let said: CommandName | null = null;
  try {
    if (name === '') return { text: help(null), exitCode: 2 };
    if (VERSION.includes(name)) return { text: VERSIONS.product, exitCode: 0 };
    if (HELP.includes(name)) {
      const [about] = rest.filter((word) => isCommand(word) || !word.startsWith('-'));
      return {
        text: help(about === undefined || about === language ? null : command(about)),
        exitCode: 0,
      };
    }
    said = command(name);
    if (rest.some((word) => word === '--help' || word === '-h')) {
      return { text: help(said), exitCode: 0 };
    }
    const { values, positionals } = parsed(COMMANDS[said], rest);
    provideBuiltins();
    const run = await COMMANDS[said].load();
    // A gate uses one language only, and loads it once it is known.
    if (said !== 'gate') await loadLanguage();
    const asker = values['format'] === 'json' ? undefined : askerAt(process, process.env);
    try {
      return await run({
        options: values,
        positionals,
        now: instantOf(Date.now()),
        ...look,
        asker,
      });
    } finally {
      asker?.close();
    }
  } catch (error) {
    return { text: usageSentence(faultOf(error), language, said), exitCode: 2, noAnswer: true };
  }
}

/** Node 20 has `process.getBuiltinModule` from 20.16 on; what is loaded from here on calls it. */
function provideBuiltins(): void {
  if (Reflect.has(process, 'getBuiltinModule')) return;
  Object.assign(process, { getBuiltinModule: createRequire(import.meta.url) });
}

function command(name: string): CommandName {
  if (isCommand(name)) return name;
  const near = nearestKey(name, [...COMMAND_NAMES, 'help']);
  throw new UsageError({ kind: 'unknown-command', value: name, near });
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function parsed(
  { options, positionals: most }: Command,
  args: readonly string[],
): { readonly values: CommandArgs['options']; readonly positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: most > 0,
      strict: true,
    });
    const surplus = positionals[most];
    if (surplus === undefined) return { values: values as CommandArgs['options'], positionals };
    throw new UsageError({ kind: 'unknown-argument', value: surplus, near: null });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const said = error instanceof Error ? error.message : '';
    const [, option = ''] = /--([a-z-]+)/.exec(said) ?? [];
    const known = Object.hasOwn(options, option) ? options[option] : undefined;
    if (known !== undefined && codeOf(error) === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      throw new UsageError({
        kind: known.type === 'string' ? 'no-value' : 'needless-value',
        option,
      });
    }
    const value = /'([^']*)'/.exec(said)?.[1] ?? option;
    const near = value.startsWith('--') ? nearestKey(value.slice(2), Object.keys(options)) : null;
    throw new UsageError({
      kind: 'unknown-argument',
      value,
      near: near === null ? null : `--${near}`,
    });
  }
}

function faultOf(error: unknown): UsageFault {
  if (error instanceof UsageError) return error.fault;
  if (error instanceof FolderError) return { kind: 'no-folder', value: error.message };
  const code = codeOf(error);
  if (code !== undefined && error instanceof Error && 'path' in error) {
    const why = code === 'EACCES' || code === 'EPERM' ? 'permission' : 'other';
    return { kind: 'unreadable', value: String(error.path), why };
  }
  tellMaintainers('unexpected', error);
  return { kind: 'failed', cause: causeOf(error) };
}

/** The code of Node's own errors, such as `EACCES`. */
function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** The language of help and faults, before any file is read. */
function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--language');
  return args.includes('--language=sl') || (at >= 0 && args[at + 1] === 'sl') ? 'sl' : 'en';
}
