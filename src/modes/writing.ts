import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Language } from '../records/types.ts';
import { diffLines } from '../report/differences.ts';
import { visible } from '../report/escaping.ts';
import { numbered } from '../report/init/steps.ts';
import { messagesIn } from '../report/language.ts';
import { writeNew } from '../runner/new-files.ts';
import { ChangedMeanwhile, moveFile, replaceFile } from '../runner/replacing.ts';
import { type CommandArgs, UsageError, type CommandResult } from './arguments.ts';
import { filled } from '../report/filled.ts';

/** The file before and after. */
export interface Change {
  readonly path: string;
  /** What was read; null for a new file. */
  readonly before: Uint8Array | null;
  readonly after: string;
  /** Where it is moved; absent if it stays. */
  readonly to?: string | undefined;
}

export interface Wish {
  readonly repo: string;
  readonly language: Language;
  readonly change: Change;
  /** What to do next, one sentence or command each. */
  readonly next: readonly string[];
  /** What the document says besides the change. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/**
 * Shows the difference, asks, and writes the whole file. Without `--yes` and without an interactive terminal
 * nothing is written, which is reported.
 */
export async function carryOut(asked: CommandArgs, wish: Wish): Promise<CommandResult> {
  const { change, language, next } = wish;
  const words = messagesIn(language).record;
  const { path, before, after, to = path } = change;
  const patch = createTwoFilesPatch(
    before === null ? '/dev/null' : `a/${path}`,
    `b/${to}`,
    before === null ? '' : new TextDecoder().decode(before),
    after,
    undefined,
    undefined,
    { context: 2, headerOptions: FILE_HEADERS_ONLY },
  );
  const json = asked.options['format'] === 'json';
  const wanted = await isWanted(asked, patch, words.question);
  if (wanted) write(wish.repo, change);
  if (json) {
    const document = {
      schema: 1,
      written: wanted,
      file: to,
      ...(to !== path && { 'moved-from': path }),
      ...wish.facts,
      diff: patch,
      next,
    };
    return { text: JSON.stringify(document, null, 2), exitCode: wanted ? 0 : 2 };
  }
  // A person who was asked has already seen the difference.
  const seen = asked.asker !== undefined && asked.options['yes'] !== true;
  const lines = [
    ...(seen ? [] : diffLines(patch, asked.colour)),
    ...(wanted
      ? [
          filled(words.written, { path: visible(to) }),
          ...(next.length === 0 ? [] : [numbered(words.next, next)]),
        ]
      : [words.notWritten(seen)]),
  ];
  return { text: lines.join('\n'), exitCode: wanted ? 0 : 2 };
}

async function isWanted(asked: CommandArgs, patch: string, question: string): Promise<boolean> {
  const { asker, options, colour } = asked;
  if (options['yes'] === true) return true;
  if (asker === undefined) return false;
  const answer = await asker.confirm(diffLines(patch, colour).join('\n'), question);
  if (answer === null) throw new UsageError({ kind: 'broken-off' });
  return answer;
}

function write(repo: string, { path, before, after, to = path }: Change): void {
  try {
    if (before === null) {
      if (!writeNew(repo, to, after)) throw new ChangedMeanwhile(to);
    } else if (to === path) replaceFile(repo, path, before, after);
    else moveFile(repo, path, to, before, after);
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    throw new UsageError({ kind: 'changed-meanwhile', value: error.message });
  }
}
