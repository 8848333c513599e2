import type { LocalDate } from '../../calendar/instant.ts';
import { parseDate } from '../../calendar/time.ts';
import { localDate } from '../../calendar/zone.ts';
import { figuresOf } from '../../figures/figures.ts';
import type { Span } from '../../figures/kept.ts';
import { lastMonth } from '../../figures/span.ts';
import type { Witnessed } from '../../figures/witnessed.ts';
import { figuresHtml } from '../../report/figures/html.ts';
import { figuresJson } from '../../report/figures/json.ts';
import { figureWords } from '../../report/figures/words.ts';
import { figuresText } from '../../report/figures/document.ts';
import { readDirectory } from '../../runner/directory.ts';
import {
  badValue,
  type CommandArgs,
  choice,
  languageOption,
  UsageError,
  reposOption,
  type CommandResult,
} from '../arguments.ts';
import { limitOf } from '../ezdrav-files.ts';
import { witnessedIn } from '../figures/dossiers.ts';
import { isKept, keptSolution } from '../figures/kept.ts';

const FOLDERS = ['.ezdrav', '.ezdrav/interventions', '.ezdrav/done'];

/**
 * `ezdrav report`: figures of one or more solutions for a period, from the files alone and, with
 * `--dossiers`, from kept evidence. Without `--from` and `--to` the period is the previous month.
 */
export function reportOffline(asked: CommandArgs): CommandResult {
  const span = spanOption(asked);
  const format = choice(asked, 'format', ['text', 'json', 'html'] as const) ?? 'text';
  const kept = reposOption(asked).map(solutionIn);
  const figures = figuresOf(
    kept.map(({ solution }) => solution),
    span,
    asked.now,
    dossiersOption(asked),
  );
  const language = languageOption(asked, kept[0]?.language);
  const words = figureWords(language);
  switch (format) {
    case 'text':
      return { text: figuresText(figures, words, asked.columns), exitCode: 0 };
    case 'json':
      return { text: figuresJson(figures, language), exitCode: 0 };
    case 'html':
      return { text: figuresHtml(figures, words), exitCode: 0 };
    default:
      return format satisfies never;
  }
}

function solutionIn(folder: string): ReturnType<typeof keptSolution> {
  const directory = readDirectory(folder);
  const files = FOLDERS.flatMap((each) => directory.list(each).map((name) => `${each}/${name}`))
    .filter(isKept)
    .map((path) => ({
      path,
      source: directory.read(path, limitOf(path)) ?? ({ unread: 'not-a-file' } as const),
    }));
  return keptSolution(folder, files);
}

/** @throws {UsageError} if there is no such folder */
function dossiersOption(asked: CommandArgs): Witnessed | null {
  const folder = asked.options['dossiers'];
  if (typeof folder !== 'string') return null;
  const witnessed = witnessedIn(folder);
  if (witnessed === null) throw new UsageError({ kind: 'unreadable', value: folder, why: 'other' });
  return witnessed;
}

/** @throws {UsageError} if a day is invalid, or the last is before the first */
function spanOption(asked: CommandArgs): Span {
  const before = lastMonth(localDate(asked.now));
  const from = dayOption(asked, 'from') ?? before.from;
  const to =
    dayOption(asked, 'to') ??
    (asked.options['from'] === undefined ? before.to : localDate(asked.now));
  if (from <= to) return { from, to };
  throw badValue('to', to, [`≥ ${from}`]);
}

function dayOption(asked: CommandArgs, option: 'from' | 'to'): LocalDate | undefined {
  const value = asked.options[option];
  if (value === undefined) return undefined;
  const day = parseDate(String(value));
  if (day !== null) return day;
  throw badValue(option, String(value), ['2026-12-01']);
}
