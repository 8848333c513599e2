import type { Instant } from '../calendar/instant.ts';
import { parseTime } from '../calendar/time.ts';
import type { Language } from '../records/types.ts';
import type { UsageFault } from '../report/usage.ts';
import type { Asker } from '../runner/asker.ts';
import { presentRepository } from '../runner/git-folder.ts';
import { pathInside } from '../runner/typed-path.ts';

/** What a command prints and ends with. Exit codes: 0 allowed or valid, 1 refused, 2 file or usage. */
export interface CommandResult {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
  /** True of a fault that must not end up in the file an answer was meant for. */
  readonly noAnswer?: true;
}

/** The values a person gave, and what belongs to the terminal. */
export interface CommandArgs {
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly positionals: readonly string[];
  readonly now: Instant;
  readonly colour: boolean;
  readonly columns: number;
  /** Whoever can be asked; undefined where nobody sits there. */
  readonly asker?: Asker | undefined;
}

/** Arguments that cannot be meant: exit 2, and the one that is wrong is named. */
export class UsageError extends Error {
  override name = 'Misuse';
  readonly fault: UsageFault;

  constructor(fault: UsageFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** An option that is a word out of a few; undefined where it was not given. Throws `Misuse`. */
export function choice<W extends string>(
  asked: CommandArgs,
  name: string,
  words: readonly W[],
): W | undefined {
  const value = asked.options[name];
  if (value === undefined) return undefined;
  const found = words.find((each) => each === value);
  if (found === undefined)
    throw new UsageError({
      kind: 'bad-value',
      option: name,
      value: String(value),
      expected: words,
    });
  return found;
}

/** The first argument, a word out of a few; `name` in capitals as help names it. Throws `Misuse`. */
export function word<W extends string>(asked: CommandArgs, name: string, words: readonly W[]): W {
  const [value] = asked.positionals;
  if (value === undefined) throw new UsageError({ kind: 'which', option: name, expected: words });
  const found = words.find((each) => each === value);
  if (found !== undefined) return found;
  throw new UsageError({ kind: 'bad-value', option: name, value, expected: words });
}

/** An option of free text, of a shape. Throws `Misuse`. */
export function textOption(
  asked: CommandArgs,
  name: string,
  shape: RegExp,
  expected: string,
): string | undefined {
  const value = asked.options[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || !shape.test(value)) {
    throw new UsageError({
      kind: 'bad-value',
      option: name,
      value: String(value),
      expected: [expected],
    });
  }
  return value;
}

/**
 * An option that names a file of the repository, as `.ezdrav/…` from its root. Taken as it is typed: with
 * backslashes, absolute, or from the present folder, as long as it leads into the repository.
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

/** `--at`: a time as files write them (local to Ljubljana, or with an offset); now without it. */
export function atOption(asked: CommandArgs): Instant {
  const value = textOption(asked, 'at', /./, '2026-12-01T22:30');
  if (value === undefined) return asked.now;
  const reading = parseTime(value);
  if (reading.ok) return reading.instant;
  throw new UsageError({ kind: 'bad-time', value, reading });
}

/** The folder of the repository; without `--repo` the present one, or the clone it lies in. */
export function repoOption(asked: CommandArgs): string {
  return textOption(asked, 'repo', /./, 'DIR') ?? presentRepository();
}

/** The folders of several repositories, `--repo` once for each; else the present one. */
export function reposOption(asked: CommandArgs): readonly string[] {
  const value = asked.options['repo'];
  return Array.isArray(value) && value.length > 0 ? value.map(String) : [presentRepository()];
}

/** The language asked for, else that of the files, else English. */
export function languageOption(asked: CommandArgs, files: Language | undefined): Language {
  return choice(asked, 'language', ['en', 'sl']) ?? files ?? 'en';
}
