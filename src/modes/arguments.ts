import type { Instant } from '../calendar/instant.ts';
import { parseTime } from '../calendar/time.ts';
import type { Language } from '../records/types.ts';
import type { UsageFault } from '../report/usage.ts';
import type { Asker } from '../runner/asker.ts';
import { presentRepository } from '../runner/git-folder.ts';
import { pathInside } from '../runner/typed-path.ts';

/** What a command prints, and its exit code: 0 allowed or valid, 1 refused, 2 file or usage. */
export interface CommandResult {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
  /** True for a fault that must not end up in the file meant for an answer. */
  readonly noAnswer?: true;
}

/** The values a person gave, and what the terminal offers. */
export interface CommandArgs {
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly positionals: readonly string[];
  readonly now: Instant;
  readonly colour: boolean;
  readonly columns: number;
  /** The person to ask; undefined without an interactive terminal. */
  readonly asker?: Asker | undefined;
}

/** Arguments that cannot be right: exit code 2, naming the wrong one. */
export class UsageError extends Error {
  override name = 'Misuse';
  readonly fault: UsageFault;

  constructor(fault: UsageFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** An option or an argument with a value that it cannot have. */
export function badValue(option: string, value: string, expected: readonly string[]): UsageError {
  return new UsageError({ kind: 'bad-value', option, value, expected });
}

/**
 * An option with one of a few values; undefined if it was not given.
 *
 * @throws {UsageError}
 */
export function choice<W extends string>(
  asked: CommandArgs,
  name: string,
  words: readonly W[],
): W | undefined {
  const value = asked.options[name];
  if (value === undefined) return undefined;
  const found = words.find((each) => each === value);
  if (found === undefined) throw badValue(name, String(value), words);
  return found;
}

/**
 * The first argument, one of a few words; `name` in capitals as in the help.
 *
 * @throws {UsageError}
 */
export function word<W extends string>(asked: CommandArgs, name: string, words: readonly W[]): W {
  const [value] = asked.positionals;
  if (value === undefined) throw new UsageError({ kind: 'which', option: name, expected: words });
  const found = words.find((each) => each === value);
  if (found !== undefined) return found;
  throw badValue(name, value, words);
}

/**
 * An option of free text that matches a pattern.
 *
 * @throws {UsageError}
 */
export function textOption(
  asked: CommandArgs,
  name: string,
  shape: RegExp,
  expected: string,
): string | undefined {
  const value = asked.options[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || !shape.test(value)) {
    throw badValue(name, String(value), [expected]);
  }
  return value;
}

/**
 * An option that names a file of the repository, as `.ezdrav/…` from its root. Accepted as typed: with
 * backslashes, absolute, or from the current folder, as long as it leads into the repository.
 */
export function pathOption(
  asked: CommandArgs,
  name: string,
  repo: string,
  example: string,
): string | undefined {
  const value = textOption(asked, name, /./, example);
  return value === undefined ? undefined : pathInside(repo, value);
}

/**
 * `--at`: a time as in files (local to Ljubljana, or with an offset); the present without it.
 *
 * @throws {UsageError} if it is not such a time
 */
export function atOption(asked: CommandArgs): Instant {
  const value = textOption(asked, 'at', /./, '2026-12-01T22:30');
  if (value === undefined) return asked.now;
  const reading = parseTime(value);
  if (reading.ok) return reading.instant;
  throw new UsageError({ kind: 'bad-time', value, reading });
}

/** The repository's folder; without `--repo` the current one, or the clone that contains it. */
export function repoOption(asked: CommandArgs): string {
  return textOption(asked, 'repo', /./, 'DIR') ?? presentRepository();
}

/** The folders of several repositories, `--repo` once for each; otherwise the current one. */
export function reposOption(asked: CommandArgs): readonly string[] {
  const value = asked.options['repo'];
  return Array.isArray(value) && value.length > 0 ? value.map(String) : [presentRepository()];
}

/** The requested language, otherwise that of the files, otherwise English. */
export function languageOption(asked: CommandArgs, files: Language | undefined): Language {
  return choice(asked, 'language', ['en', 'sl']) ?? files ?? 'en';
}
